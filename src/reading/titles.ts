import { organisationEnd } from './organisations.ts';
import { at, isAny, type Token } from './tokens.ts';

/** A role as printed, with what it says about who holds it. */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** First word of the role itself, articles and possessives left out. */
  readonly start: number;
  readonly sector: string | null;
  /** The role's head nouns, folded: `minister`. */
  readonly heads: readonly string[];
  readonly country: string | null;
  readonly counterpart: boolean;
  readonly possessive: boolean;
  readonly plural: boolean;
  /** Only an honorific: a name must follow. */
  readonly named: boolean;
}

/**
 * The title that begins at a token: `Pakistan's Chief of Army Staff General`, `le ministre délégué chargé de la défense`,
 * `his Moroccan counterpart`. Null when no role stands there.
 */
export function titleAt(tokens: readonly Token[], from: number): Title | null {
  let i = from;
  let possessive = false;
  while (isAny(tokens, i, ['article', 'possessive']) && i - from < 2 && !at(tokens, i, 'role')) {
    possessive ||= at(tokens, i, 'possessive') !== undefined;
    i++;
  }
  const start = i;
  const glued = gluedAt(tokens, i);
  if (glued) i++;
  const heads: string[] = [];
  let sector: string | null = null;
  let country: string | null = glued?.country ?? null;
  let counterpart = false;
  let honorific = false;
  let end = i;
  let plural = false;
  while (i < tokens.length) {
    const aside = asideAt(tokens, i);
    if (aside > i && (heads.length > 0 || honorific)) {
      end = i = aside;
      continue;
    }
    if (i > start && breaks(tokens, i)) break;
    const role = at(tokens, i, 'role');
    const match = at(tokens, i, 'counterpart');
    const nation = at(tokens, i, 'nationality');
    const portfolio = at(tokens, i, 'portfolio');
    const title = /['’]$/u.test(tokens[i]?.printed ?? '') ? undefined : at(tokens, i, 'honorific');
    if (match && match.length >= (role?.length ?? 0)) {
      counterpart = true;
      plural ||= isPlural(tokens, i + match.length - 1);
      end = i += match.length;
    } else if (role) {
      for (let k = i; k < i + role.length; k++) heads.push(tokens[k]?.folded ?? '');
      sector = preferred(sector, role.value.sector);
      plural ||= isPlural(tokens, i + role.length - 1);
      end = i += role.length;
    } else if (
      nation &&
      (tokens[i]?.capital !== false || heads.length > 0 || counterpart || leadsToRole(tokens, i + nation.length))
    ) {
      country ??= nation.value.country;
      i += nation.length;
      if (heads.length > 0 || counterpart) end = i;
    } else if (at(tokens, i, 'group') && heads.length === 0) {
      const group = at(tokens, i, 'group');
      heads.push(...(group?.value.heads ?? []));
      plural = true;
      end = i += group?.length ?? 1;
    } else if (title) {
      honorific = true;
      end = i += title.length;
    } else if (portfolio) {
      i += portfolio.length;
      if (heads.length > 0) end = i;
    } else if (ownerAt(tokens, i) && (heads.length > 0 || i === start)) {
      const owner = ownerAt(tokens, i);
      country ??= owner?.value.country ?? null;
      i += owner?.length ?? 1;
      if (heads.length > 0) end = i;
    } else if (at(tokens, i, 'country') && tokens[i + (at(tokens, i, 'country')?.length ?? 1)]?.folded === "'s") {
      const owner = at(tokens, i, 'country');
      country ??= owner?.value.country ?? null;
      i += (owner?.length ?? 1) + 1;
    } else if (heads.length > 0 && tokens[i]?.caseless && belongsAt(tokens, i) > 0) {
      country ??= at(tokens, i, 'country')?.value.country ?? null;
      end = i += belongsAt(tokens, i);
    } else if (prefixWord(tokens, i, start, country)) i++;
    else if (heads.length > 0 || counterpart) {
      const tail = tailAt(tokens, i);
      if (!tail) break;
      country ??= tail.country;
      end = i = tail.to;
    } else break;
  }
  if (heads.length === 0 && !counterpart && !honorific) return null;
  return {
    from,
    to: end,
    start,
    sector,
    heads,
    country,
    counterpart,
    possessive,
    plural,
    named: heads.length === 0 && !counterpart,
  };
}

/** `Kenias Präsident`, `Botschafter Indonesiens`: a country with the ending of an owner. */
function ownerAt(tokens: readonly Token[], i: number) {
  const country = at(tokens, i, 'country');
  return country?.value.owner ? country : undefined;
}

/** A state, a town or a body that owns the indefinite noun right before it: `وزير خارجية فرنسا`, `رئيس مجلس النواب`. */
function belongsAt(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.definite || !/^\s$/u.test(tokens[i]?.gap ?? '')) return 0;
  const owner = at(tokens, i, 'country') ?? at(tokens, i, 'place');
  if (owner) return owner.length;
  return organisationEnd(tokens, i) - i;
}

/** `US-Präsident`, `BKA-Chefin`: an acronym joined to the role by a hyphen; with the state that it is short for. */
function gluedAt(tokens: readonly Token[], i: number): { readonly country: string | null } | null {
  if (!tokens[i]?.allCapitals || tokens[i + 1]?.gap !== '-') return null;
  if (!isAny(tokens, i + 1, ['role', 'group', 'counterpart'])) return null;
  return { country: at(tokens, i, 'country')?.value.country ?? null };
}

/** `(retd)` or `b.d.` after a rank: the token after it, or `i` itself. */
function asideAt(tokens: readonly Token[], i: number): number {
  let letters = i;
  while (
    tokens[letters]?.printed.length === 1 &&
    /^\p{Ll}$/u.test(tokens[letters]?.printed ?? '') &&
    /^\./u.test(tokens[letters + 1]?.gap ?? '')
  )
    letters++;
  if (letters > i + 1) return letters;
  if (!/^\s\($/u.test(tokens[i]?.gap ?? '')) return i;
  for (let k = i + 1; k <= i + 2; k++) if (/^\)[,]?\s$/u.test(tokens[k]?.gap ?? '')) return k;
  return i;
}

/** `Kenya's Prime Cabinet Secretary`: a capitalised word that leads to a role after the country. */
function prefixWord(tokens: readonly Token[], i: number, start: number, country: string | null): boolean {
  const token = tokens[i];
  if (
    !token?.capital ||
    token.caseless ||
    country === null ||
    i === start ||
    isAny(tokens, i, ['given', 'stop', 'verb', 'organisation'])
  )
    return false;
  return leadsToRole(tokens, i + 1);
}

function preferred(old: string | null, found: string): string {
  return old === null || old === 'ANY' ? found : old;
}

/** A comma, a stop or a line break ends a title, but not inside a list of portfolios. */
function breaks(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap ?? '';
  if (/^[ \u00a0\u202f]?$/u.test(gap) || /^[-‐‑'’]$/u.test(gap)) return false;
  if (/^\)\s$/u.test(gap)) return false;
  if (/^\.[ \u00a0]$/u.test(gap))
    return !isAny(tokens, i - 1, ['role', 'honorific']) || (tokens[i - 1]?.printed.length ?? 9) > 5;
  if (/^,\s$/u.test(gap)) return !listGoesOn(tokens, i);
  return true;
}

/** `of Foreign Affairs, African Cooperation`, `des Affaires étrangères, de la Coopération`: a portfolio after a portfolio. */
function listGoesOn(tokens: readonly Token[], i: number): boolean {
  if (!isAny(tokens, i - 1, ['portfolio'])) return false;
  let next = i;
  while (isAny(tokens, next, ['of', 'article']) && next - i < 3) next++;
  const nation = at(tokens, next, 'nationality');
  const at1 = nation ? next + nation.length : next;
  return at(tokens, at1, 'portfolio') !== undefined && !at(tokens, at1, 'role') && !titleLike(tokens, at1);
}

interface Tail {
  readonly to: number;
  readonly country: string | null;
}

/** `of Foreign Affairs`, `to Morocco`, `chargé de la Défense`, `and Moroccan Expatriates`. */
function tailAt(tokens: readonly Token[], i: number): Tail | null {
  const adjective = tokens[i];
  if (
    adjective &&
    adjective.matches.length === 0 &&
    !adjective.capital &&
    isAny(tokens, i + 1, ['of', 'nationality']) &&
    !breaks(tokens, i + 1)
  )
    return { to: i + 1, country: null };
  const linked =
    isAny(tokens, i, ['of', 'to', 'at', 'and']) ||
    (isAny(tokens, i, ['article']) && isAny(tokens, i - 1, ['of'])) ||
    /^,/u.test(tokens[i]?.gap ?? '');
  if (!linked)
    return tokens[i]?.folded === "'s" && at(tokens, i + 1, 'portfolio') ? { to: i + 1, country: null } : null;
  const and = at(tokens, i, 'and');
  let j = i + (and?.length ?? 1);
  while (isAny(tokens, j, ['article', 'of']) && !at(tokens, j, 'country')) j++;
  if (breaks(tokens, j)) return null;
  const nation = at(tokens, j, 'nationality');
  if (and) {
    const afterNation = nation ? j + nation.length : j;
    const isPortfolio =
      at(tokens, afterNation, 'portfolio') && !isAny(tokens, afterNation, ['role']) && !titleLike(tokens, afterNation);
    return isPortfolio ? { to: afterNation + 1, country: null } : null;
  }
  const organisation = isAny(tokens, i, ['of', 'at']) ? organisationEnd(tokens, j) : j;
  if (organisation > j + 1) return { to: organisation, country: at(tokens, j, 'country')?.value.country ?? null };
  const country = at(tokens, j, 'country');
  if (country) return { to: j + country.length, country: isAny(tokens, i, ['of']) ? country.value.country : null };
  const place = at(tokens, j, 'place');
  if (place && isAny(tokens, i, ['of', 'to'])) return { to: j + place.length, country: null };
  if (nation) {
    const after = j + nation.length;
    const institution = isAny(tokens, i, ['of']) && isAny(tokens, after, ['portfolio', 'organisation']);
    // `des ghanaischen Parlaments`: an adjective in small letters belongs to the noun after it.
    const noun =
      !adjectiveIsName(tokens, j) && tokens[after]?.capital && !isAny(tokens, after, ['role', 'given', 'honorific']);
    return noun
      ? { to: after + 1, country: nation.value.country }
      : { to: after, country: institution ? nation.value.country : null };
  }
  if (isAny(tokens, j, ['portfolio', 'organisation', 'role', 'site', 'group']))
    return { to: j + longest(tokens, j), country: null };
  if (
    isAny(tokens, i, ['of', 'to']) &&
    tokens[j] &&
    !isAny(tokens, j, ['given', 'verb', 'noun', 'month', 'weekday', 'have', 'be'])
  )
    return { to: capitals(tokens, j), country: null };
  return null;
}

/** `Moroccan` has a capital of its own. */
function adjectiveIsName(tokens: readonly Token[], j: number): boolean {
  return tokens[j]?.capital !== false || !isAny(tokens, j - 1, ['article', 'of']);
}

/** The capitalised words from `j` on, up to one that can be a given name. */
function capitals(tokens: readonly Token[], j: number): number {
  let to = j + 1;
  while (
    tokens[j]?.capital &&
    tokens[to]?.capital &&
    /^[ -]$/u.test(tokens[to]?.gap ?? '') &&
    !isAny(tokens, to, ['given', 'role', 'honorific'])
  )
    to++;
  return to < j + 4 && nameFollows(tokens, to) ? to : j + 1;
}

/** What stands after the capitals is no lone surname left over. */
function nameFollows(tokens: readonly Token[], to: number): boolean {
  return isAny(tokens, to, ['given']) || !tokens[to]?.capital;
}

function longest(tokens: readonly Token[], j: number): number {
  const kinds = ['portfolio', 'organisation', 'site', 'group'] as const;
  return Math.max(1, ...kinds.map((kind) => at(tokens, j, kind)?.length ?? 0));
}

/** `and Defence Minister X`: the portfolio belongs to the next title. */
function titleLike(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 3; k++) if (at(tokens, k + 1, 'role')) return true;
  return false;
}

function leadsToRole(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (isAny(tokens, k, ['role', 'counterpart'])) return true;
    if (!isAny(tokens, k, ['portfolio', 'nationality', 'honorific'])) return false;
  }
  return false;
}

/** Plural role nouns are the language's `groups`, or those alike for one and several after a word that says several. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i, 'group')) return true;
  if (!at(tokens, i, 'alike')) return false;
  let k = i - 1;
  while (isAny(tokens, k, ['nationality', 'portfolio']) && i - k < 4) k--;
  return isAny(tokens, k, ['several']) || (isAny(tokens, k, ['genitive']) && isAny(tokens, k, ['of']));
}

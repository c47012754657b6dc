import { organisationEnd } from '../bodies/organisations.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { isCalledLikeNation } from './nation-names.ts';
import { afterRuler, asideAt, isCalledSo, isGivenName, opensOffice } from './title-names.ts';
import { breaks, leadsToRole, tailAt } from './title-tails.ts';

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
  /** `minister X van Financiën`: the portfolio, where it stands behind the name. */
  readonly portfolio?: { readonly from: number; readonly to: number };
  /** `the presidents of Ecuador, X, and of Uruguay, Y`: the words that Y has of the office before X. */
  readonly shared?: { readonly from: number; readonly to: number };
}

/** What a title's first word can be, beside an acronym. */
const openers = ['role', 'counterpart', 'nationality', 'group', 'honorific', 'portfolio', 'country'] as const;

/**
 * The title that begins at a token: `Pakistan's Chief of Army Staff General`, `le ministre délégué chargé de la défense`,
 * `his Moroccan counterpart`. Null when no role stands there.
 */
export function titleAt(tokens: readonly Token[], from: number): Title | null {
  let i = from;
  let possessive = false;
  while (isAny(tokens, i, ['article', 'possessive']) && i - from < 2 && !isAny(tokens, i, ['role', 'honorific'])) {
    // `su similar`: only behind the pronoun a word for a counterpart.
    if ((at(tokens, i, 'counterpart')?.length ?? 0) > 1) break;
    possessive ||= at(tokens, i, 'possessive') !== undefined;
    i++;
  }
  possessive ||= isAny(tokens, i, ['possessive']);
  const start = i;
  // `وصل إلى غانا الرئيس X`: where the verb stands first, no state stands before its own office.
  if (tokens[i]?.caseless && isAny(tokens, i, ['country']) && !isAny(tokens, i, ['role', 'nationality'])) return null;
  const chain = chainEnd(tokens, i);
  if (!tokens[i]?.allCapitals && !isAny(tokens, i, openers) && !owns(tokens, i) && chain === i) return null;
  i = chain;
  const glued = gluedAt(tokens, i);
  if (glued) i++;
  const heads: string[] = [];
  const acronyms: string[] = [];
  i += bodyBefore(tokens, i);
  let opened = i === start ? -1 : i;
  let sector: string | null = null;
  let country: string | null = glued?.country ?? null;
  let counterpart = false;
  let honorific = false;
  let end = i;
  let plural = false;
  // `le secrétaire général du Conseil des ministres`: who stands behind `of` does not hold the office.
  let owned = false;
  while (i < tokens.length) {
    const aside = asideAt(tokens, i);
    if (aside > i && (heads.length > 0 || honorific)) {
      if (tokens[i]?.allCapitals && isAny(tokens, i, ['role'])) acronyms.push(tokens[i]?.folded ?? '');
      end = i = aside;
      continue;
    }
    if (i > start && i !== opened && breaks(tokens, i)) break;
    const bearer = heads.length > 0 ? afterRuler(tokens, i) : i;
    if (bearer > i) {
      end = i = bearer;
      continue;
    }
    const role = isGivenName(tokens, i) ? undefined : at(tokens, i, 'role');
    const match = at(tokens, i, 'counterpart');
    if (heads.length > 0 && opensAnother(tokens, i, country)) break;
    const state = at(tokens, i, 'country');
    const adjective = at(tokens, i, 'nationality');
    // Without capitals an adjective stands behind its noun: `استقبال السوداني الرئيس التركي`.
    const first = i === start && tokens[i]?.caseless === true;
    const isNation = adjective && !first && adjective.length >= (state?.length ?? 0);
    const nation = isNation && !(heads.length > 0 && isCalledLikeNation(tokens, i)) ? adjective : undefined;
    // `The minister then travelled`: behind an office it says when.
    const then = heads.length > 0 && isAny(tokens, i, ['thereafter']);
    const small = !tokens[i]?.capital && (then || isAny(tokens, i, ['be']));
    const field = small ? undefined : at(tokens, i, 'portfolio');
    // `New Zealand ambassador`: a state whose name begins with such a word.
    const portfolio = i === start && field && state && state.length > field.length ? undefined : field;
    const named = /['’]$/u.test(tokens[i]?.printed ?? '') || (honorific && isCalledSo(tokens, i));
    const title = named ? undefined : at(tokens, i, 'honorific');
    if (match && match.length >= (role?.length ?? 0)) {
      counterpart = true;
      plural ||= isPlural(tokens, i + match.length - 1);
      end = i += match.length;
    } else if (role) {
      for (let k = i; k < i + role.length; k++) heads.push(tokens[k]?.folded ?? '');
      const { cut } = role.value;
      if (cut !== undefined) heads.push((heads.pop() ?? '').slice(0, -cut));
      sector = preferred(sector, role.value.sector);
      // `chef de mission`: the head noun stands before what it is of.
      const headFirst = tokens[i]?.caseless || isAny(tokens, i + 1, ['of']);
      plural ||= !owned && isPlural(tokens, headFirst ? i : i + role.length - 1);
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
      if (tokens[i]?.caseless && isAny(tokens, i + title.length - 1, ['royal']))
        heads.push(tokens[i + title.length - 1]?.folded ?? '');
      end = i += title.length;
    } else if (
      portfolio &&
      !(tokens[i]?.caseless && ((heads.length === 0 && !counterpart) || at(tokens, i, 'country')))
    ) {
      i += portfolio.length;
      if (heads.length > 0) end = i;
    } else if (heads.length > 0 ? ownerAt(tokens, i) : i === start && owns(tokens, i)) {
      const owner = ownerAt(tokens, i);
      country ??= owner?.value.country ?? null;
      i += owner?.length ?? 1;
      if (heads.length > 0) end = i;
    } else if (state && tokens[i + state.length]?.folded === "'s") {
      country ??= state.value.country;
      i += state.length + 1;
      // `Ghana's newly appointed ambassador`
      i += at(tokens, i, 'lately')?.length ?? 0;
    } else if (attributive(tokens, i, start)) {
      country ??= state?.value.country ?? null;
      i += state?.length ?? 1;
      opened = i;
    } else if (heads.length > 0 && eachOf(tokens, i) > 0) i += eachOf(tokens, i);
    else if (heads.length > 0 && tokens[i]?.caseless && belongsAt(tokens, i) > 0) {
      country ??= (at(tokens, i, 'country') ?? townOf(tokens, i, start))?.value.country ?? null;
      end = i += belongsAt(tokens, i);
    } else if (prefixWord(tokens, i, start, country) || (honorific && opensOffice(tokens, i))) i++;
    else if (heads.length > 0 || counterpart) {
      const tail = tailAt(tokens, i);
      if (!tail) break;
      owned ||= isAny(tokens, i, ['of']);
      country ??= tail.country;
      plural &&= tail.single !== true;
      end = i = tail.to;
    } else break;
  }
  if (heads.length === 0 && !counterpart && !honorific) return null;
  return {
    from,
    to: end,
    start: (at(tokens, start, 'counterpart')?.length ?? 0) > 1 ? start + 1 : start,
    sector,
    heads: [...heads, ...acronyms],
    country: country ?? (counterpart ? null : ownerOf(tokens, start, end)),
    counterpart,
    possessive,
    plural,
    named: heads.length === 0 && !counterpart,
  };
}

/** `استقبل وزير خارجية قطر نظيره X`, `استقبل أمير قطر الرئيس التونسي X`: behind an office without a name, whom its holder met. */
function opensAnother(tokens: readonly Token[], i: number, country: string | null): boolean {
  if (!tokens[i]?.caseless || isAny(tokens, i, ['counterpart'])) return tokens[i]?.caseless === true;
  if (country === null || !isAny(tokens, i, ['role'])) return false;
  const other = titleAt(tokens, i)?.country ?? country;
  return other !== country;
}

/** `External Affairs Minister`, `King Mohammed VI`: the state that alone has such an office or organ; null when several have. */
export function ownerOf(tokens: readonly Token[], from: number, to: number): string | null {
  const owners = new Set<string>();
  for (let i = from; i < to; i++)
    for (const { value, length } of tokens[i]?.matches ?? [])
      if (value.is === 'national' && i + length <= to) owners.add(value.country);
  const [owner] = owners;
  return owners.size === 1 ? (owner ?? null) : null;
}

/** `Kenias Präsident`, `Botschafter Indonesiens`, `Wiens Bürgermeister`: a country or a town with the ending of an owner. */
const ownerAt = (tokens: readonly Token[], i: number) =>
  [at(tokens, i, 'country'), at(tokens, i, 'place')].find((one) => one?.value.owner);

/** `سفراء كل من كينيا وغانا`: the words for each of those who follow. */
function eachOf(tokens: readonly Token[], i: number): number {
  const each = tokens[i]?.caseless && isAny(tokens, i - 1, ['group']) ? at(tokens, i, 'indefinite') : undefined;
  return each && at(tokens, i + each.length, 'country') ? each.length : 0;
}

/** A state, a town or a body that owns the indefinite noun right before it: `وزير خارجية فرنسا`, `رئيس مجلس النواب`. */
function belongsAt(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.definite || !/^\s$/u.test(tokens[i]?.gap ?? '')) return 0;
  const owner = at(tokens, i, 'country') ?? at(tokens, i, 'place');
  if (owner) return owner.length;
  // `أمير البلاد`: the state, not named.
  if (tokens[i]?.definite && isAny(tokens, i, ['homeland']) && isAny(tokens, i - 1, ['royal'])) return 1;
  return Math.max(organisationEnd(tokens, i) - i, at(tokens, i, 'organisation')?.length ?? 0);
}

/** `Kenias Präsident`, and no `im Palast des Vatikans Präsident X`, where the article makes it the palace's. */
const owns = (tokens: readonly Token[], i: number) =>
  ownerAt(tokens, i) !== undefined && !isAny(tokens, i - 1, ['article']);

/** `محافظ البصرة`, `عمدة باريس`: the town that an office is of, unless it is that of those who were sent there or of a ruler. */
const townOf = (tokens: readonly Token[], i: number, start: number) =>
  isAny(tokens, start, ['accredited']) || isAny(tokens, i - 1, ['royal']) ? undefined : at(tokens, i, 'place');

/** `US-Präsident`, `BKA-Chefin`: an acronym joined to the role by a hyphen; with the state that it is short for. */
function gluedAt(tokens: readonly Token[], i: number): { readonly country: string | null } | null {
  const glued = tokens[i]?.allCapitals && tokens[i + 1]?.gap === '-';
  if (!glued || !isAny(tokens, i + 1, ['role', 'group', 'counterpart'])) return null;
  return { country: at(tokens, i, 'country')?.value.country ?? null };
}

/** `Ex-Mitte-Präsident`, `Alt-Bundesrat`: capitalised words that hyphens join to an office; where that begins. */
function chainEnd(tokens: readonly Token[], i: number): number {
  const own = ['role', 'counterpart', 'group', 'nationality', 'country', 'honorific'] as const;
  if (!tokens[i]?.capital || tokens[i]?.caseless || tokens[i]?.allCapitals || isAny(tokens, i, own)) return i;
  let end = i;
  while (tokens[end + 1]?.capital && /^[-‐‑]$/u.test(tokens[end + 1]?.gap ?? '')) end++;
  return end > i && isAny(tokens, end, ['role', 'counterpart']) ? end : i;
}

/** `US Secretary of State`, `UN Under-Secretary-General`: a state or an acronym that opens a title, where no preposition claims it. */
function attributive(tokens: readonly Token[], i: number, start: number): boolean {
  const state = at(tokens, i, 'country');
  const acronym =
    tokens[i]?.allCapitals === true &&
    !tokens[i]?.caseless &&
    /^\p{Lu}.{1,5}$/u.test(tokens[i]?.printed ?? '') &&
    !isAny(tokens, i, ['role']);
  if ((!state && !acronym) || i !== start || isAny(tokens, i - 1, ['at', 'from'])) return false;
  // `im Palast des Vatikans Präsident X`: the palace's.
  if (state?.value.owner && isAny(tokens, i - 1, ['article'])) return false;
  const next = i + (state?.length ?? 1);
  return /^\.?[ \u00a0]$/u.test(tokens[next]?.gap ?? '') && leadsToRole(tokens, next);
}

/** `European Council president`, `African Union envoy`: a body of the world that opens a title; how many words it takes. */
export function bodyBefore(tokens: readonly Token[], i: number): number {
  const body = at(tokens, i, 'world-body');
  if (!body || body.length < 2 || tokens[i]?.caseless || isAny(tokens, i - 1, ['at', 'from'])) return 0;
  const role = i + body.length;
  return /^[ \u00a0]$/u.test(tokens[role]?.gap ?? '') && isAny(tokens, role, ['role']) ? body.length : 0;
}

/** `Kenya's Prime Cabinet Secretary`: a capitalised word that leads to a role after the country. */
function prefixWord(tokens: readonly Token[], i: number, start: number, country: string | null): boolean {
  const token = tokens[i];
  // `a Yemeni rebel official`
  const plain = token?.capital === false && token.matches.length === 0 && /^[ \u00a0]$/u.test(token.gap);
  if (plain && country !== null && i > start && isAny(tokens, i + 1, ['role'])) return true;
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

/** Plural role nouns are the language's `groups`, or those alike for one and several after a word that says several. */
function isPlural(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i, 'group')) return true;
  if (!at(tokens, i, 'alike')) return false;
  let k = i - 1;
  while (isAny(tokens, k, ['nationality', 'portfolio']) && i - k < 4) k--;
  // `mehrere ihrer Amtskollegen`
  if (isAny(tokens, k, ['possessive', 'genitive']) && isAny(tokens, k - 1, ['several'])) return true;
  return isAny(tokens, k, ['several']) || (isAny(tokens, k, ['genitive']) && isAny(tokens, k, ['of']));
}

/** `im Nationalrat`, `in dem Bundesrat`: a body in which something takes place, and nobody who sits in it. */
export function isInside(tokens: readonly Token[], { start, heads }: Title): boolean {
  if (heads.length !== 1 || !isAny(tokens, start, ['organisation']) || tokens[start]?.caseless) return false;
  const before = start - (isAny(tokens, start - 1, ['article']) ? 2 : 1);
  return isAny(tokens, before, ['at']) && !isAny(tokens, before, ['to', 'with', 'by', 'of']);
}

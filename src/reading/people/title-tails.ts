import { organisationEnd } from '../bodies/organisations.ts';
import type { Tag } from '../words/tags.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { genitiveEnd, isKindOfState } from './genitives.ts';
import { nameEnd } from './names.ts';
import { beginsName } from './particle-names.ts';
import { accreditedEnd, isNameBehind } from './posts.ts';
import { nameAfterComma } from './title-names.ts';

/** A comma, a stop or a line break ends a title, but not inside a list of portfolios. */
export function breaks(tokens: readonly Token[], i: number): boolean {
  const gap = tokens[i]?.gap ?? '';
  if (/^[ \u00a0\u202f]?$/u.test(gap) || /^[-‐‑'’]$/u.test(gap)) return false;
  if (/^\)\s$/u.test(gap)) return false;
  if (/^\.[ \u00a0]$/u.test(gap))
    return (
      endsBefore(tokens, i, 'honorific') < 2 &&
      (!isAny(tokens, i - 1, ['role', 'honorific']) || (tokens[i - 1]?.printed.length ?? 9) > 5)
    );
  if (/^,\s$/u.test(gap)) return !listGoesOn(tokens, i);
  return true;
}

/** `of Foreign Affairs, African Cooperation`, `des Affaires étrangères, de la Coopération`: a portfolio after a portfolio. */
function listGoesOn(tokens: readonly Token[], i: number): boolean {
  if (endsBefore(tokens, i, 'portfolio') === 0) return false;
  let next = i;
  while (isAny(tokens, next, ['of', 'article']) && next - i < 3) next++;
  const nation = at(tokens, next, 'nationality');
  const at1 = nation ? next + nation.length : next;
  return at(tokens, at1, 'portfolio') !== undefined && !at(tokens, at1, 'role') && !titleLike(tokens, at1);
}

/** `of Development Strategies and International Trade X`: a word between two fields of one office that no list knows. */
function isFieldBetween(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  if (!word?.capital || word.caseless || word.matches.length > 0 || !isAny(tokens, i - 1, ['portfolio'])) return false;
  const and = at(tokens, i + 1, 'and');
  const next = i + 1 + (and?.length ?? 0);
  return (
    and !== undefined &&
    tokens[next]?.capital === true &&
    isAny(tokens, next, ['portfolio']) &&
    !titleLike(tokens, next)
  );
}

/** Not written together with the next word: `إلى`, and not the `ل` of `للوزير`. */
const isApart = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.gap !== '';

interface Tail {
  readonly to: number;
  readonly country: string | null;
  /** The office is that of one person, though its noun can be a plural. */
  readonly single?: boolean;
}

/** `of Foreign Affairs`, `to Morocco`, `chargé de la Défense`, `and Moroccan Expatriates`. */
export function tailAt(tokens: readonly Token[], i: number): Tail | null {
  const owner = genitiveEnd(tokens, i);
  if (owner > i) return { to: owner, country: null };
  const adjective = tokens[i];
  if (
    adjective &&
    adjective.matches.length === 0 &&
    !adjective.capital &&
    ((isAny(tokens, i + 1, ['of', 'nationality']) && !breaks(tokens, i + 1)) || nameAfterComma(tokens, i + 1))
  )
    return { to: i + 1, country: null };
  const home = homeAfter(tokens, i);
  if (home) return home;
  const accredited = sentThere(tokens, i) ? accreditedEnd(tokens, i) : i;
  if (accredited > i) return { to: accredited, country: null };
  const linked =
    isAny(tokens, i, ['of', 'to', 'at', 'and']) ||
    // `secretario para Asuntos Políticos`: any preposition before a portfolio.
    (isAny(tokens, i, ['other']) &&
      (tokens[i + 1]?.capital === true || isAny(tokens, i - 1, ['role'])) &&
      isAny(tokens, i + 1, ['portfolio'])) ||
    // `comisionado para la Ayuda Humanitaria`
    (isAny(tokens, i, ['purpose']) &&
      isAny(tokens, i + 1, ['article']) &&
      tokens[i + 2]?.capital === true &&
      !isAny(tokens, i + 2, ['place', 'country', 'given', 'role', 'organisation']) &&
      isAny(tokens, i + 2, ['portfolio'])) ||
    (isAny(tokens, i, ['article']) && isAny(tokens, i - 1, ['of'])) ||
    /^,/u.test(tokens[i]?.gap ?? '');
  // `telefonierte der Präsident zum ersten Mal`: how often, and no part of the office.
  if (beginsName(tokens, i) || (isAny(tokens, i, ['to']) && isAny(tokens, i + 1, ['rank']))) return null;
  if (!linked) {
    const body = commandedBody(tokens, i);
    if (body) return body;
    if (isFieldBetween(tokens, i)) return { to: i + 1, country: null };
    return tokens[i]?.folded === "'s" && at(tokens, i + 1, 'portfolio') ? { to: i + 1, country: null } : null;
  }
  const and = at(tokens, i, 'and');
  let j = i + (and?.length ?? 1);
  while (isAny(tokens, j, ['article', 'of']) && !at(tokens, j, 'country')) j++;
  // `su par en un hotel de …`: somewhere, and no part of the office.
  if (isAny(tokens, i, ['at']) && !isAny(tokens, i, ['of']) && somewhere(tokens, j)) return null;
  if (and && tokens[j]?.caseless && at(tokens, j, 'to')) j++;
  // Where `of` is also `by`, an office after it is another's.
  if (breaks(tokens, j) || (isAny(tokens, i, ['by']) && isAny(tokens, j, ['role', 'group']))) return null;
  // `تحيات الرئيس إلى رئيس الوزراء`: to whom something of his goes.
  const handed = tokens[i]?.caseless && isAny(tokens, i, ['to']) && isApart(tokens, i);
  if (handed && isAny(tokens, j, ['role'])) return null;
  // `التقى X رئيس الوزراء بسفير كينيا`: behind what is also `with` an office is that of whom its holder met.
  if (tokens[i]?.caseless && isAny(tokens, i, ['with']) && isAny(tokens, j, ['role', 'counterpart'])) return null;
  const nation = at(tokens, j, 'nationality');
  if (and) {
    const fields = endsBefore(tokens, i, 'portfolio') > 0;
    const afterNation = nation ? (fields ? abroad(tokens, j + nation.length) : j + nation.length) : j;
    const portfolio = at(tokens, afterNation, 'portfolio');
    const isPortfolio = portfolio && !isAny(tokens, afterNation, ['role']) && !titleLike(tokens, afterNation);
    // `Asuntos Políticos y Diplomáticos`: an adjective like the one before it, though it can also be people.
    const alike =
      tokens[j]?.capital &&
      !tokens[j]?.caseless &&
      isAny(tokens, j, ['group']) &&
      isAny(tokens, i - 1, ['portfolio']) &&
      tokens[i - 1]?.capital &&
      isAny(tokens, j + 1, ['of']);
    return isPortfolio || alike ? { to: afterNation + (portfolio?.length ?? 1), country: null } : null;
  }
  const organisation = isAny(tokens, i, ['of', 'at']) ? withoutName(tokens, j, organisationEnd(tokens, j)) : j;
  if (organisation > j + 1) return { to: organisation, country: at(tokens, j, 'country')?.value.country ?? null };
  // `reiste der Minister nach Kenia`: where somebody goes to or is, unless the office is one of those sent there.
  // Without capitals `in` and what is written together with the next word stand for `of`: `وزير الداخلية بسنغافورة`.
  const away: readonly Tag['is'][] = tokens[i]?.caseless
    ? tokens[i]?.printed.length === 1
      ? []
      : ['to']
    : ['to', 'at'];
  const there = isAny(tokens, i, away) && !isAny(tokens, i, ['of']);
  if (there && isAny(tokens, j, ['country', 'place', 'homeland', 'nationality']) && !sentThere(tokens, i)) return null;
  const country = at(tokens, j, 'country');
  if (country) {
    // `نائب رئيس الوزراء في دولة قطر`: without capitals `in` stands for `of`, but not after an ambassador.
    const holds =
      isAny(tokens, i, ['of']) ||
      // `السفير غير المقيم لجمهورية كوبا`: behind an office with an article what is written together stands for `of` as well.
      (tokens[i]?.caseless && tokens[i - 1]?.definite && !isApart(tokens, i) && isAny(tokens, i, ['to'])) ||
      (tokens[i]?.caseless && isAny(tokens, i, ['at']) && !sentThere(tokens, i));
    return { to: j + country.length, country: holds ? country.value.country : null };
  }
  // `die Ministerin der Republik Estland`: the state in apposition to what kind of state it is.
  const kind = isAny(tokens, i, ['of']) && tokens[j]?.capital && !tokens[j]?.caseless && isKindOfState(tokens, j);
  const state = kind && tokens[j + 1]?.gap === ' ' ? at(tokens, j + 1, 'country') : undefined;
  if (state) return { to: j + 1 + state.length, country: state.value.country };
  const place = at(tokens, j, 'place');
  // `السفير الأردني لدى القاهرة`: the town that an ambassador is sent to.
  const seat = tokens[i]?.caseless && isApart(tokens, i) && isAny(tokens, i, ['at']) && sentThere(tokens, i);
  // `Ambassador in Dhaka X Y`
  const post = isAny(tokens, i, ['at']) && sentThere(tokens, i) && isNameBehind(tokens, j + (place?.length ?? 0));
  if (place && (seat || post || isAny(tokens, i, ['of', 'to']))) return { to: j + place.length, country: null };
  if (nation) {
    const after = j + nation.length;
    const institution = isAny(tokens, i, ['of']) && isAny(tokens, after, ['portfolio', 'organisation', 'state-body']);
    // `des ghanaischen Parlaments`: an adjective in small letters belongs to the noun after it.
    const body = institution && isAny(tokens, after, ['organisation', 'state-body']);
    const noun =
      (body || !adjectiveIsName(tokens, j)) &&
      tokens[after]?.capital &&
      !isAny(tokens, after, ['role', 'given', 'honorific']);
    return noun
      ? { to: after + 1, country: nation.value.country }
      : { to: after, country: institution ? nation.value.country : null };
  }
  if (isAny(tokens, j, ['portfolio', 'organisation', 'role', 'site', 'group']))
    return { to: j + longest(tokens, j), country: null };
  if (
    (isAny(tokens, i, ['of']) || (isAny(tokens, i, ['to']) && tokens[j]?.capital)) &&
    tokens[j] &&
    !isAny(tokens, j, ['given', 'verb', 'noun', 'month', 'weekday', 'have', 'be', 'honorific'])
  )
    return { to: described(tokens, j) ? j + 2 : capitals(tokens, j), country: null };
  return null;
}

/** `et des Gambiens de l'étranger`, `et des Gambiens à l'étranger`, `والموريتانيين في الخارج`: behind a people in an office's fields, the field joined to it. */
function abroad(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i - from < 2 && isAny(tokens, i, ['of', 'at', 'article']) && !breaks(tokens, i)) i++;
  return i > from && isAny(tokens, i, ['portfolio']) && !breaks(tokens, i) ? i : from;
}

/** `his counterpart from Kenya`, `seinen Amtskollegen aus der Slowakei, X`: the one state of a single counterpart. */
function homeAfter(tokens: readonly Token[], i: number): Tail | null {
  if (!isAny(tokens, i, ['from']) || !isAny(tokens, i - 1, ['counterpart'])) return null;
  let j = i + 1;
  while (isAny(tokens, j, ['article']) && !at(tokens, j, 'country') && j < i + 3) j++;
  const country = at(tokens, j, 'country');
  if (!country || breaks(tokens, j)) return null;
  const to = j + country.length;
  const one = isAny(tokens, i - 1, ['alike']) || !isAny(tokens, i - 1, ['group']);
  const single = one && nameAfterComma(tokens, to) && !isAny(tokens, nameEnd(tokens, to, true), ['and']);
  return single || !isAny(tokens, i - 1, ['group']) ? { to, country: country.value.country, single } : null;
}

/** An ambassador or an envoy stands before the preposition, in the same title. */
function sentThere(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 11); i--) {
    if (isAny(tokens, i, ['accredited'])) return true;
    if (breaks(tokens, i + 1) || isAny(tokens, i, ['verb', 'speech', 'have', 'be'])) return false;
  }
  return false;
}

/** A site, or what an indefinite article opens. */
function somewhere(tokens: readonly Token[], j: number): boolean {
  return isAny(tokens, j, ['site']) || (isAny(tokens, j - 1, ['indefinite']) && !isAny(tokens, j, ['country']));
}

/** Bodies that nobody's name is given to, as it is to a university or a hospital. */
const unnamed: readonly Tag['is'][] = ['world-body', 'building', 'group'];

/** `Russia's National Security Council X Y`, `the Board of Investment X Y`: two more words behind a body or its field are a name. */
function withoutName(tokens: readonly Token[], from: number, to: number): number {
  let head = to - 1;
  while (head > from && !isAny(tokens, head, ['organisation', 'portfolio', ...unnamed])) head--;
  const rest = tokens.slice(head + 1, to);
  const isName = rest.length >= 2 && rest.every(({ capital, allCapitals }) => capital && !allCapitals);
  const plain = rest.every(({ matches }) =>
    matches.every(({ value }) => value.is === 'given' || value.is === 'particle'),
  );
  // `the Senate X Y`, and no `Université Cadi Ayyad`: an organ of a state needs no name behind it.
  // `minister of police X Y`: an office's field, and a given name after it.
  const field = isAny(tokens, from, ['portfolio']) && isAny(tokens, from + 1, ['given']);
  // `secrétaire général de l'ONU X Y`.
  const alone = isAny(tokens, head, unnamed) && isAny(tokens, head + 1, ['given']);
  const whole = head > from || field || alone || isAny(tokens, head, ['state-body', 'joint-body']);
  return whole && isName && plain ? head + 1 : to;
}

/** `Moroccan` has a capital of its own. */
function adjectiveIsName(tokens: readonly Token[], j: number): boolean {
  return tokens[j]?.capital !== false || !isAny(tokens, j - 1, ['article', 'of']);
}

/** `Commander International Security Force`: a body of several words right after the role, no name among them. */
function commandedBody(tokens: readonly Token[], i: number): Tail | null {
  const nation = at(tokens, i, 'nationality');
  const from = nation ? i + nation.length : i;
  const end = organisationEnd(tokens, from);
  if (end < from + 2 || breaks(tokens, i) || at(tokens, from, 'country')) return null;
  for (let k = from; k < end; k++) if (isAny(tokens, k, ['given', 'honorific'])) return null;
  return isAny(tokens, end - 1, ['organisation', 'portfolio'])
    ? { to: end, country: nation?.value.country ?? null }
    : null;
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

/** `del país asiático X`: an adjective in small letters that no list knows stands between the noun and the name. */
function described(tokens: readonly Token[], j: number): boolean {
  const [noun, adjective, name] = [tokens[j], tokens[j + 1], tokens[j + 2]];
  if (!noun || !adjective || noun.capital || adjective.capital || adjective.matches.length > 0) return false;
  return adjective.gap === ' ' && name?.capital === true && name.gap === ' ' && !name.caseless;
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
  for (let k = i; k < i + 3; k++) {
    if (tokens[k + 1]?.caseless && (isBehindComma(tokens, k + 1) || isAny(tokens, k + 1, ['given']))) return false;
    if (at(tokens, k + 1, 'role')) return true;
  }
  return false;
}

/** Whether only portfolios, nationalities and honorifics stand before a role. */
export function leadsToRole(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (isAny(tokens, k, ['role', 'counterpart'])) return true;
    if (!isAny(tokens, k, ['portfolio', 'nationality', 'honorific'])) return false;
  }
  return false;
}

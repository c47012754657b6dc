import type { ConnectorTag, Tag } from './lexicon.ts';
import { nameEnd } from './names.ts';
import { organisationEnd } from './organisations.ts';
import { type Title, titleAt } from './titles.ts';
import { at, endsBefore, isAny, type Token } from './tokens.ts';

/** What a phrase stands for. `maybe` is a run of capitals that only the whole article can tell to be a person. */
export type PhraseKind =
  | 'person'
  | 'maybe'
  | 'description'
  | 'group'
  | 'pair'
  | 'pronoun'
  | 'parties'
  | 'country'
  | 'organisation'
  | 'place';

/** A phrase that can take part in a fact, as token indexes of its sentence. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number } | null;
  readonly titles: readonly Title[];
  readonly country: string | null;
  /** The preposition before it; null for a subject or a direct object. */
  readonly governor: ConnectorTag | null;
  /** Followed by `'s`: the owner of what comes next. */
  readonly genitive: boolean;
  readonly plural: boolean;
  /** Phrases joined by commas and `and` share one number. */
  readonly coordination: number;
}

type Draft = Omit<Phrase, 'governor' | 'genitive' | 'coordination'>;

/** The phrases of a sentence, in order; none overlap. */
export function phrasesOf(tokens: readonly Token[]): readonly Phrase[] {
  const drafts: Draft[] = [];
  let i = 0;
  while (i < tokens.length) {
    const draft = phraseAt(tokens, i);
    if (draft) {
      drafts.push(draft);
      i = draft.to;
    } else i++;
  }
  return leaders(tokens, connect(tokens, joinTitles(tokens, drafts)));
}

/** `a delegation led by X`: X stands for the delegation. */
function leaders(tokens: readonly Token[], phrases: readonly Phrase[]): readonly Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const group = out.at(-1);
    const led =
      group?.kind === 'group' && (phrase.kind === 'person' || phrase.kind === 'maybe' || phrase.kind === 'description');
    const joined = led && phrase.from - group.to <= 10 && endsBefore(tokens, phrase.from, 'led-by') > 0;
    if (!joined) out.push(phrase);
    else
      out[out.length - 1] = {
        ...phrase,
        governor: group.governor,
        coordination: group.coordination,
        country: phrase.country ?? group.country,
      };
  }
  return out;
}

function phraseAt(tokens: readonly Token[], i: number): Draft | null {
  const pair = at(tokens, i, 'pair');
  const bilateral = at(tokens, i, 'bilateral');
  if (pair && pair.length >= (bilateral?.length ?? 0)) return plain('pair', i, i + pair.length, true);
  if (bilateral) return plain('parties', i, i + bilateral.length, true);
  return personAt(tokens, i) ?? groupAt(tokens, i) ?? siteOrStateAt(tokens, i) ?? pronounAt(tokens, i);
}

function plain(kind: PhraseKind, from: number, to: number, plural = false, country: string | null = null): Draft {
  return { kind, from, to, name: null, titles: [], country, plural };
}

/** A title with or without a name, or a bare name, with the title that follows it in apposition. */
function personAt(tokens: readonly Token[], i: number): Draft | null {
  const title = titleAt(tokens, i);
  if (title) {
    const start = nameStart(tokens, title);
    const end = start === null ? 0 : nameEnd(tokens, start, true);
    if (start !== null && end > start) return withApposition(tokens, i, start, end, [title], 'person');
    if (title.named || organisationEnd(tokens, i) > title.to) return null;
    if (title.heads.length === 1 && !title.counterpart && isAny(tokens, title.to, ['noun', 'instrument'])) return null;
    if (!title.counterpart && at(tokens, title.to - 1, 'group') && title.plural)
      return plain('group', i, title.to, true, title.country);
    return {
      kind: title.plural ? 'group' : 'description',
      from: i,
      to: title.to,
      name: null,
      titles: [title],
      country: title.country,
      plural: title.plural,
    };
  }
  const end = nameEnd(tokens, i, false);
  if (end > i) return withApposition(tokens, i, i, end, [], 'maybe');
  return null;
}

/** Where the name after a title begins: directly, or after a comma where the name is long enough to be sure. */
function nameStart(tokens: readonly Token[], title: Title): number | null {
  const next = tokens[title.to];
  if (!next) return null;
  if (/^[)\s.]*$/u.test(next.gap) && !next.gap.includes('\n')) return title.to;
  if (/^[)\s]*,\s$/u.test(next.gap) && !title.plural) {
    const end = nameEnd(tokens, title.to, true);
    const isName = end - title.to >= 2 || at(tokens, title.to, 'given') !== undefined;
    return isName ? title.to : null;
  }
  return null;
}

function withApposition(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  nameTo: number,
  titles: readonly Title[],
  kind: 'person' | 'maybe',
): Draft {
  const owner = at(tokens, nameTo, 'of') ? stateAfter(tokens, nameTo) : null;
  const before = titles[0]?.country ?? owner?.country ?? null;
  const draft = {
    kind: owner ? ('person' as const) : kind,
    from,
    to: owner?.to ?? nameTo,
    name: { from: nameFrom, to: nameTo },
    titles,
    country: before,
    plural: false,
  };
  if (owner) return draft;
  const office = titles.length > 0 ? portfolioAfter(tokens, nameTo) : nameTo;
  if (office > nameTo) return { ...draft, to: office };
  const next = tokens[nameTo];
  if (!next || !/^[)\s]*[,(]\s?$/u.test(next.gap)) return draft;
  const copula = copulaAt(tokens, nameTo);
  if (copula)
    return { ...draft, kind: 'person', to: copula.to, titles: [...titles, copula], country: before ?? copula.country };
  const bracket = bracketAt(tokens, nameTo);
  if (bracket) return { ...draft, kind: 'person', to: bracket.to, country: before ?? bracket.country };
  const title = titleAt(tokens, nameTo);
  if (!title || title.plural || title.named) return draft;
  const after = tokens[title.to];
  if (after && /^\s$/u.test(after.gap) && nameEnd(tokens, title.to, true) > title.to) return draft;
  if (isAny(tokens, title.from, ['article']) && nameStart(tokens, title) !== null) return draft;
  const second = secondOffice(tokens, title);
  const offices = second ? [title, second] : [title];
  const last = second ?? title;
  return {
    ...draft,
    kind: 'person',
    to: last.to,
    titles: [...titles, ...offices],
    country: before ?? title.country ?? last.country,
  };
}

/** `several senior Moroccan officials`, `a delegation of the Senate`. */
function groupAt(tokens: readonly Token[], i: number): Draft | null {
  let j = i;
  let country: string | null = null;
  while (j < tokens.length && j - i < 6) {
    if (j > i && tokens[j]?.gap.includes(',')) return null;
    const group = at(tokens, j, 'group');
    if (group) {
      const end = j + group.length;
      const owner = at(tokens, end, 'of') && countryAfter(tokens, end + 1);
      const after = at(tokens, end, 'nationality');
      return plain(
        'group',
        i,
        owner ? owner.to : after ? end + after.length : end,
        true,
        country ?? owner?.country ?? after?.value.country ?? null,
      );
    }
    const nation = at(tokens, j, 'nationality');
    if (nation) {
      country = nation.value.country;
      j += nation.length;
    } else if (
      isAny(tokens, j, ['article', 'portfolio', 'possessive']) ||
      (j > i &&
        !tokens[j]?.capital &&
        !isAny(tokens, j, ['verb', 'noun', 'with', 'and', 'be', 'have', 'of', 'speech', 'support']))
    )
      j++;
    else return null;
  }
  return null;
}

/** `minister X van Buitenlandse Zaken`: the portfolio after the name; the index itself when none follows. */
function portfolioAfter(tokens: readonly Token[], nameTo: number): number {
  if (!at(tokens, nameTo, 'of') || !/^\s$/u.test(tokens[nameTo]?.gap ?? '')) return nameTo;
  let end = nameTo;
  for (let i = nameTo + 1; i < tokens.length && /^\s$/u.test(tokens[i]?.gap ?? ''); i++) {
    if (at(tokens, i, 'portfolio') && !isAny(tokens, i, ['country'])) end = i + 1;
    else if (!isAny(tokens, i, ['of', 'article', 'and', 'nationality'])) break;
  }
  return end;
}

/** `inspector general … and commander of the zone`: a second office of the same person, with no name after it. */
function secondOffice(tokens: readonly Token[], title: Title): Title | null {
  const and = at(tokens, title.to, 'and');
  if (!and || /,/u.test(tokens[title.to]?.gap ?? '')) return null;
  const next = title.to + and.length;
  if (isAny(tokens, next, ['article', 'possessive', 'honorific'])) return null;
  const second = titleAt(tokens, next);
  if (
    !second ||
    second.plural ||
    second.named ||
    second.country !== null ||
    nameEnd(tokens, second.to, true) > second.to
  )
    return null;
  return second;
}

/** `X, who is also Pakistan's deputy prime minister`: the title after the copula. */
function copulaAt(tokens: readonly Token[], i: number): Title | null {
  if (!isAny(tokens, i, ['relative']) || !isAny(tokens, i + 1, ['be'])) return null;
  const start = tokens[i + 2]?.matches.length === 0 || isAny(tokens, i + 2, ['stop']) ? i + 3 : i + 2;
  const title = titleAt(tokens, isAny(tokens, i + 2, ['article']) ? i + 2 : start);
  return title && !title.plural && !title.named ? title : null;
}

/** `X (Nederland)`, `Y (Asiel en Migratie)`: a state or a portfolio in brackets after a name. */
function bracketAt(tokens: readonly Token[], i: number): { country: string | null; to: number } | null {
  if (!/^\s\($/u.test(tokens[i]?.gap ?? '')) return null;
  const country = at(tokens, i, 'country');
  if (!country && !isAny(tokens, i, ['portfolio'])) return null;
  for (let k = i + 1; k <= i + 5; k++)
    if (!tokens[k] || /^\)/u.test(tokens[k]?.gap ?? '')) return { country: country?.value.country ?? null, to: k };
  return null;
}

/** `X of Armenia`, `X du Maroc`: the name of a state after the preposition. */
function stateAfter(tokens: readonly Token[], index: number): { country: string; to: number } | null {
  let start = index + 1;
  while (isAny(tokens, start, ['article'])) start++;
  const match = at(tokens, start, 'country');
  return match ? { country: match.value.country, to: start + match.length } : null;
}

function countryAfter(tokens: readonly Token[], index: number): { country: string; to: number } | null {
  const start = isAny(tokens, index, ['article']) ? index + 1 : index;
  const match = at(tokens, start, 'country') ?? at(tokens, start, 'nationality');
  return match ? { country: match.value.country, to: start + match.length } : null;
}

function siteOrStateAt(tokens: readonly Token[], i: number): Draft | null {
  const country = at(tokens, i, 'country');
  const place = at(tokens, i, 'place');
  if (country && country.length >= (place?.length ?? 0))
    return plain('country', i, i + country.length, false, country.value.country);
  if (place) return plain('place', i, i + place.length, false, place.value.country);
  const capital = capitalAt(tokens, i);
  if (capital) return capital;
  const end = organisationEnd(tokens, i);
  return end > i ? plain('organisation', i, end) : null;
}

/** `the Moroccan capital`, `la capitale marocaine`: a town, without its name. */
function capitalAt(tokens: readonly Token[], i: number): Draft | null {
  const before = at(tokens, i, 'nationality');
  if (before && at(tokens, i + before.length, 'capital'))
    return plain('place', i, i + before.length + 1, false, before.value.country);
  const word = at(tokens, i, 'capital');
  const after = word && at(tokens, i + word.length, 'nationality');
  return word && after ? plain('place', i, i + word.length + after.length, false, after.value.country) : null;
}

function pronounAt(tokens: readonly Token[], i: number): Draft | null {
  const one = at(tokens, i, 'person-pronoun');
  if (one) return plain('pronoun', i, i + one.length);
  const many = at(tokens, i, 'people-pronoun');
  if (!many) return null;
  const next = i + many.length;
  const stands =
    !tokens[next] ||
    /[,.;:]/u.test(tokens[next].gap) ||
    isAny(tokens, next, ['verb', 'have', 'be', 'future', 'speech', 'support', 'may', 'agreed', 'pledged', 'discussed']);
  return stands ? plain('pair', i, next, true) : null;
}

/** `the inspector general and commander of the zone, General X`: titles in apposition, then one name: one person. */
function joinTitles(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const previous = out.at(-1);
    if (!previous || !apposed(tokens, previous, draft)) {
      out.push(draft);
      continue;
    }
    out.pop();
    let joined = join(previous, draft);
    const earlier = out.at(-1);
    if (earlier?.kind === 'description' && sharesDeterminer(tokens, earlier, previous)) {
      out.pop();
      joined = join(earlier, joined);
    }
    out.push(joined);
  }
  return out;
}

function join(title: Draft, named: Draft): Draft {
  return {
    ...named,
    from: title.from,
    titles: [...title.titles, ...named.titles],
    country: named.country ?? title.country,
  };
}

/**
 * A title, a comma, and whoever holds it. `the minister, the ambassador and X` is a list, so without an article or an
 * honorific before the name no `and` may follow.
 */
function apposed(tokens: readonly Token[], title: Draft, next: Draft): boolean {
  if (twoOffices(tokens, title, next)) return true;
  if (title.kind !== 'description' || title.to !== next.from || !/^[)\s]*,\s$/u.test(tokens[next.from]?.gap ?? ''))
    return false;
  if (next.kind === 'person') {
    const honoured = next.titles.length > 0 && next.titles.every(({ named }) => named);
    return honoured || isAny(tokens, next.from, ['article']) || !isAny(tokens, next.to, ['and']);
  }
  return next.kind === 'description' && next.country !== null && !isAny(tokens, next.to, ['and']);
}

/** `vicepremier and minister of Defence X`: `and` alone between a title and a titled name without an article. */
function twoOffices(tokens: readonly Token[], title: Draft, next: Draft): boolean {
  const and = at(tokens, title.to, 'and');
  if (title.kind !== 'description' || next.kind !== 'person' || next.titles.length === 0 || !and) return false;
  if (title.to + and.length !== next.from || next.country !== null || /,/u.test(tokens[title.to]?.gap ?? ''))
    return false;
  if (isAny(tokens, next.from, ['article', 'possessive', 'honorific'])) return false;
  const heads = new Set(title.titles.flatMap((one) => one.heads));
  return (
    !isAny(tokens, title.from, ['article', 'possessive']) ||
    next.titles.some((one) => one.heads.some((head) => heads.has(head)))
  );
}

/** `du A et du B`: only `and` and `of` stand between the two titles. */
function sharesDeterminer(tokens: readonly Token[], first: Draft, second: Draft): boolean {
  if (second.from - first.to < 1 || second.from - first.to > 3) return false;
  for (let i = first.to; i < second.from; i++) if (!isAny(tokens, i, ['and', 'of', 'article'])) return false;
  return isAny(tokens, first.to, ['and']);
}

const governors: readonly ConnectorTag[] = [
  'presence',
  'company',
  'margins',
  'between',
  'with',
  'by',
  'at',
  'to',
  'of',
  'from',
  'other',
];

function connect(tokens: readonly Token[], drafts: readonly Draft[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let coordination = 0;
  for (const draft of drafts) {
    const previous = phrases.at(-1);
    const joined =
      previous !== undefined &&
      sameRank(previous, draft) &&
      onlyAnd(tokens, previous.to, draft.from, previous.governor);
    if (!joined) coordination++;
    phrases.push({
      ...draft,
      coordination,
      governor: joined ? previous.governor : towards(draft, governorOf(tokens, draft.from)),
      genitive: tokens[draft.to]?.folded === "'s" || /^['’]\s/u.test(tokens[draft.to]?.gap ?? ''),
    });
  }
  return phrases;
}

/** A preposition right before the phrase, articles passed over. The longest wins; a clause boundary is none. */
function governorOf(tokens: readonly Token[], from: number): ConnectorTag | null {
  const contracted = contraction(tokens, from);
  if (contracted) return contracted;
  let index = from;
  for (let passed = 0; passed < 3; passed++) {
    let best: { readonly is: ConnectorTag; readonly length: number } | null = null;
    for (const is of governors) {
      const length = endsBefore(tokens, index, is);
      if (length > (best?.length ?? 0)) best = { is, length };
    }
    if (/[,;:]/u.test(tokens[index]?.gap ?? '') && passed === 0) return null;
    if (best && best.is === 'other' && endsBefore(tokens, index, 'subordinate') === best.length) return null;
    if (best) return best.is;
    if (index > 0 && isAny(tokens, index - 1, ['article', 'portfolio', 'nationality'])) index--;
    else return null;
  }
  return null;
}

/** `au ministre`: a word for `to` and `at` is `to` before people. */
function towards(draft: Draft, governor: ConnectorTag | null): ConnectorTag | null {
  return governor === 'at' && people.has(draft.kind) ? 'to' : governor;
}

/** `du`, `au`, `des`: preposition and article in one word, which the phrase itself begins with. */
function contraction(tokens: readonly Token[], from: number): ConnectorTag | null {
  if (!at(tokens, from, 'article')) return null;
  const is = (['at', 'to', 'of'] as const).find((connector) => at(tokens, from, connector)?.length === 1);
  if (!is) return null;
  const opens =
    from === 0 ||
    /[,;:]/u.test(tokens[from]?.gap ?? '') ||
    isAny(tokens, from - 1, ['verb', 'have', 'with', 'and', 'by']);
  return at(tokens, from, 'indefinite') && opens ? null : is;
}

const people: ReadonlySet<PhraseKind> = new Set(['person', 'maybe', 'description', 'group', 'pronoun', 'pair']);
const states: ReadonlySet<PhraseKind> = new Set(['country', 'place', 'organisation']);

function sameRank(a: Draft, b: Draft): boolean {
  return (
    (people.has(a.kind) && (people.has(b.kind) || b.kind === 'organisation')) ||
    (states.has(a.kind) && states.has(b.kind)) ||
    (a.kind === 'organisation' && people.has(b.kind))
  );
}

/** Only commas, `and`, articles and the same preposition again stand between the two. */
function onlyAnd(tokens: readonly Token[], from: number, to: number, governor: ConnectorTag | null): boolean {
  const fillers: readonly Tag['is'][] =
    governor === null ? ['article', 'possessive'] : ['article', 'possessive', governor];
  if (to - from > 4) return false;
  let joined = /,/u.test(tokens[from]?.gap ?? '');
  let i = from;
  while (i < to) {
    const and = at(tokens, i, 'and');
    if (and) {
      joined = true;
      i += and.length;
    } else if (joined && isAny(tokens, i, fillers)) i++;
    else if (joined && tokens[i]?.matches.length === 0 && !tokens[i]?.capital && isAny(tokens, i + 1, ['with'])) i++;
    else return false;
  }
  return joined && !/[;:.]/u.test(tokens[to]?.gap ?? '');
}

/** Whether the phrase stands for people. */
export function isPeople(phrase: Phrase): boolean {
  return people.has(phrase.kind);
}

import type { Span } from '../../text/span.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, closed, endsBefore, isAny, type Sentence, spanOf, type Token } from '../words/tokens.ts';
import { servant } from './caseless-names.ts';
import { type Mention, mentionsIn, nameSpan } from './mentions.ts';
import { type NamedSoFar, namedSoFar } from './named-so-far.ts';

/** A person of one article, with every way in which the article writes the name. */
export interface Person {
  readonly id: string;
  name: string;
  readonly forms: Set<string>;
  readonly roles: Set<string>;
  /** Folded head nouns of the roles: `minister`, `general`. */
  readonly heads: Set<string>;
  /** The head nouns of each role together: `deputy prime minister`. */
  readonly offices: Set<string>;
  readonly sectors: Set<string>;
  country: string | null;
  /** The span of the first full mention: what a later description is proved by. */
  readonly named: { readonly sentence: number; readonly span: Span };
  words: readonly string[];
  /** The father's name, where the article tells it. */
  father: string | null;
}

/** Who is named in an article, and which phrase names whom. */
export interface People {
  readonly all: readonly Person[];
  of(sentence: number, phrase: Phrase): Person | undefined;
}

/**
 * Gathers the people of an article: names with a title, or with a known given name, or acting as people do; then later
 * mentions by surname. A single word makes a person only with a title before it or a verb of meeting after it.
 */
export function peopleOf(
  text: string,
  sentences: readonly Sentence[],
  phrases: readonly (readonly Phrase[])[],
  lexicon: Lexicon,
): People {
  const mentions = mentionsIn(sentences, phrases);
  const named = namedSoFar<Person>();
  const owners = new Map<string, Person>();
  const claim = (mention: Mention, person: Person) => owners.set(key(mention.sentence.index, mention.phrase), person);
  const capitals = lexicon.language.capitals !== undefined;
  // Where every noun has a capital, one that stands alone says nothing of a name.
  const alone = new Set(
    capitals ? [] : mentions.filter(({ words }) => words.length === 1).map(({ words }) => words[0]),
  );
  const listKey = ({ sentence, phrase }: Mention) => `${sentence.index}/${phrase.coordination}`;
  const listed = Map.groupBy(mentions, listKey);
  // `in force between Rivera and Santana do Livramento`: two towns, unless something else says that they act as people.
  const known = (mention: Mention) =>
    actsAsPerson(mention) ||
    alone.has(mention.words.at(-1)) ||
    (!capitals && mention.phrase.governor !== 'between' && (listed.get(listKey(mention))?.length ?? 0) > 1) ||
    (capitals && isUnlisted(mention) && (listed.get(listKey(mention)) ?? []).some(isNamed));
  for (const mention of mentions) {
    if (mention.words.length < 2 || (mention.phrase.kind === 'maybe' && !known(mention))) continue;
    const person = named.calledSo(mention) ?? create(named, text, mention);
    learn(named, person, text, mention);
    claim(mention, person);
  }
  for (const mention of mentions) {
    if (owners.has(key(mention.sentence.index, mention.phrase))) continue;
    const person =
      bySurname(named, mention) ??
      bySurname(named, withoutOwner(mention, lexicon)) ??
      (mention.phrase.kind === 'person' ||
      meetsSomebody(mention, lexicon) ||
      besideCounterpart(mention, phrases, lexicon)
        ? create(named, text, mention)
        : undefined);
    if (!person) continue;
    learn(named, person, text, mention);
    claim(mention, person);
  }
  return { all: named.all, of: (sentence, phrase) => owners.get(key(sentence, phrase)) };
}

/** Not a word of the name stands in any list: where every noun has a capital, a name beside that of somebody known. */
const isUnlisted = ({ sentence: { tokens }, phrase: { name } }: Mention) =>
  name !== null && tokens.slice(name.from, name.to).every(({ matches }) => matches.length === 0);

const isNamed = ({ phrase, words }: Mention) => phrase.kind === 'person' && words.length > 1;

const key = (sentence: number, phrase: Phrase): string => `${sentence}:${phrase.from}`;

/** A run of capitals without a title: a known given name, an Arabic particle, or a verb of speech or meeting after it. */
function actsAsPerson({ sentence, phrase, words }: Mention): boolean {
  const name = phrase.name;
  if (!name || words.filter((word) => word !== servant).length > 5) return false;
  const { tokens } = sentence;
  if (at(tokens, name.from, 'given')) return true;
  // `a delegation led by X Y`
  if (words.length > 1 && endsBefore(tokens, name.from, 'led-by') > 0) return true;
  for (let i = name.from; i < name.to; i++)
    if (isAny(tokens, i, ['particle']) && isAny(tokens, i, ['telling'])) return true;
  // `Sergueï LAVROV`: a surname in capitals.
  const last = tokens[name.to - 1];
  if (words.length === 2 && last?.allCapitals && !last.caseless && last.printed.length > 4 && last.matches.length === 0)
    if (!tokens[name.from]?.allCapitals && tokens[name.from]?.matches.length === 0) return true;
  if (tokens[name.from]?.allCapitals) return false;
  if (phrase.governor !== null) return isMet(sentence, phrase);
  if (tokens[name.to]?.gap.trim() !== '') return false;
  const next = tokens[name.to]?.matches ?? [];
  if (next.some(({ value }) => value.is === 'speech' || (value.is === 'verb' && value.form !== 'infinitive')))
    return true;
  return words.length > 1 && meetsOrTravels(tokens, name.to);
}

/** `X will visit`, `X s'est déjà rendu`, `X held talks`: an auxiliary or a supporting verb, and soon a verb or noun of the field. */
function meetsOrTravels(tokens: readonly Token[], from: number): boolean {
  if (
    !isAny(tokens, from, ['have', 'be', 'future', 'may', 'expected', 'support']) &&
    !isAny(tokens, from + 1, ['have', 'be', 'future'])
  )
    return false;
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    if (i > from && /[,;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    if (
      tokens[i]?.matches.some(({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind !== 'agreement')
    )
      return true;
  }
  return false;
}

/** `talks with X`, `was received by X`: a name of two words or more after a verb or noun of meeting. */
function isMet({ tokens }: Sentence, phrase: Phrase): boolean {
  const name = phrase.name;
  if (
    !name ||
    name.to - name.from < 2 ||
    !(phrase.governor === 'with' || phrase.governor === 'by' || phrase.governor === 'between')
  )
    return false;
  for (let i = name.from - 1; i >= Math.max(0, name.from - 10); i--) {
    if (/[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (
      tokens[i]?.matches.some(({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting')
    )
      return true;
  }
  return false;
}

/** `Testova met …`, `Testova will receive …`: one capitalised word that no list knows, no plural, right before a verb of meeting. */
function meetsSomebody({ sentence, phrase }: Mention, lexicon: Lexicon): boolean {
  const { tokens } = sentence;
  if (lexicon.language.capitals !== undefined) return false;
  const word = tokens[phrase.from]?.folded ?? '';
  if (phrase.from === 0 && lexicon.pluralEndings.some((ending) => word.endsWith(ending))) return false;
  const known = tokens[phrase.from]?.matches.some(({ value }) => value.is !== 'seldom-given') ?? false;
  if (phrase.governor !== null || tokens[phrase.from]?.allCapitals || known) return false;
  if (!/^\s$/u.test(tokens[phrase.to]?.gap ?? '') || isOfNoun(tokens, phrase.from)) return false;
  let next = phrase.to;
  while (next - phrase.to < 5 && !isMeeting(tokens, next) && isBeforeVerb(tokens, next)) next++;
  // `Eerst ontmoet hij …`: the subject of the verb follows it.
  if (phrase.from === 0 && isAny(tokens, next + 1, ['person-pronoun', 'people-pronoun'])) return false;
  if (isMeeting(tokens, next)) return true;
  return next > phrase.to || isAny(tokens, next, ['support']) ? holdsTalks(tokens, next) : false;
}

/** `le groupe X`, `le maire de X`: the name of what the noun before it says. */
const isOfNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false ||
  (tokens[i]?.gap === ' ' &&
    isAny(tokens, i - 2, ['article', 'indefinite', 'possessive']) &&
    !isAny(tokens, i - 1, ['weekday', 'month', 'today', 'yesterday', 'thereafter']) &&
    tokens[i - 1]?.capital === false);

const isMeeting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.kind === 'meeting') === true;

/** `Testova and her Kenyan counterpart X`: one capitalised word that no list knows, joined to whoever holds the same office. */
function besideCounterpart(
  { sentence, phrase }: Mention,
  phrases: readonly (readonly Phrase[])[],
  lexicon: Lexicon,
): boolean {
  const { tokens, index } = sentence;
  const token = tokens[phrase.from];
  if (lexicon.language.capitals !== undefined || token?.allCapitals || token?.matches.length !== 0) return false;
  const next = (phrases[index] ?? []).find(({ from }) => from > phrase.from);
  return (
    next !== undefined &&
    next.coordination === phrase.coordination &&
    next.titles.some(({ counterpart }) => counterpart)
  );
}

/** `on Monday`, `on 13 June`, `has`, `will`: what stands between a name and its verb. */
function isBeforeVerb(tokens: readonly Token[], i: number): boolean {
  if (/[,;:.]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['and'])) return false;
  if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['other', 'have'])) return false;
  return (
    isAny(tokens, i, ['have', 'future', 'expected', 'weekday', 'month', 'today', 'yesterday', 'at', 'other', 'also']) ||
    /^\d{1,2}$/u.test(tokens[i]?.printed ?? '')
  );
}

/** `held separate talks`: a supporting verb and soon a noun of meeting. */
function holdsTalks(tokens: readonly Token[], from: number): boolean {
  if (!isAny(tokens, from, ['support'])) return false;
  for (let i = from + 1; i <= from + 4 && !/[,;:.]/u.test(tokens[i]?.gap ?? ''); i++)
    if (tokens[i]?.matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting')) return true;
  return false;
}

/** The one person whose surname this is; with several, the one whose title agrees, else the latest named. */
function bySurname(named: NamedSoFar<Person>, { phrase, words, sentence }: Mention): Person | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const first = words[0];
  const surname = named.endingIn(last, severalWords(sentence, phrase));
  const bearing = surname.length > 0 ? surname : words.length === 1 ? named.bearing(last) : [];
  // `Don Felipe`: of a given name whoever bears it first.
  const firsts = surname.length > 0 ? [] : bearing.filter((person) => person.words[0] === last);
  const candidates = (firsts.length > 0 ? firsts : bearing).filter((person) => !reignsOtherwise(person, phrase));
  if (words.length > 1 && first !== undefined && !candidates.some((person) => person.words.includes(first)))
    return undefined;
  const agreeing = candidates.filter((person) =>
    phrase.titles.some((title) => title.heads.some((head) => person.heads.has(head))),
  );
  return agreeing.at(-1) ?? candidates.at(-1);
}

/** `Crown Prince Haakon` is not `King Haakon VII`: a sovereign with a number, and an office that is another one. */
function reignsOtherwise({ words, heads }: Person, { titles }: Phrase): boolean {
  const held = titles.flatMap((title) => title.heads);
  return (
    /^[ivx]+$/u.test(words.at(-1) ?? '') && held.length > 0 && heads.size > 0 && heads.isDisjointFrom(new Set(held))
  );
}

/** `Morgenroths Besuch`: the name without the ending of an owner. */
function withoutOwner(mention: Mention, { language }: Lexicon): Mention {
  const owner = language.capitals?.owner ?? '';
  const last = mention.words.at(-1) ?? '';
  if (owner === '' || !last.endsWith(owner) || last.length < owner.length + 3) return mention;
  return { ...mention, words: [...mention.words.slice(0, -1), last.slice(0, -owner.length)] };
}

/** The words of a name that may be a whole surname of several: `van Weel`, `Ould Khaled`; null when it is one word. */
function severalWords({ tokens }: Sentence, { name }: Phrase): string | null {
  if (!name || name.to - name.from < 2) return null;
  return tokens
    .slice(name.from, name.to)
    .map((token) => token.folded)
    .join(' ');
}

function create(named: NamedSoFar<Person>, text: string, mention: Mention): Person {
  const span = nameSpan(mention);
  const person: Person = {
    id: `person-${named.all.length + 1}`,
    name: text.slice(span.start, span.end),
    forms: new Set(),
    roles: new Set(),
    heads: new Set(),
    offices: new Set(),
    sectors: new Set(),
    country: null,
    named: { sentence: mention.sentence.index, span },
    words: mention.words,
    father: mention.father,
  };
  named.add(person);
  return person;
}

function learn(named: NamedSoFar<Person>, person: Person, text: string, mention: Mention): void {
  const span = nameSpan(mention);
  const form = text.slice(span.start, span.end);
  person.forms.add(form);
  if (mention.words.length > person.words.length) {
    person.words = mention.words;
    person.father = mention.father ?? person.father;
    person.name = form;
    named.add(person);
  }
  for (const title of mention.phrase.titles) {
    for (const head of title.heads) person.heads.add(head);
    if (title.heads.length > 0) person.offices.add(title.heads.join(' '));
    if (title.sector !== null) person.sectors.add(title.sector);
    const role = spanOf(mention.sentence.tokens, title.start, title.to);
    const { portfolio } = title;
    const of = portfolio ? [closed(text, spanOf(mention.sentence.tokens, portfolio.from, portfolio.to))] : [];
    if (title.heads.length > 0 || title.counterpart) person.roles.add([closed(text, role), ...of].join(' '));
  }
  person.country ??= mention.phrase.country;
}

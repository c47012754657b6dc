import type { Word } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { closed, isAny, type Sentence, spanOf } from '../words/tokens.ts';
import { actsAsPerson, besideCounterpart, meetsSomebody } from './acting.ts';
import { type Mention, mentionsIn, nameSpan } from './mentions.ts';
import { type NamedSoFar, namedSoFar } from './named-so-far.ts';
import { isBehindArticle, isPlain, nounsAmong, smallIn, surnamesAmong } from './plain-words.ts';
import { printedOffice } from './printed-office.ts';

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
  words: readonly Word[],
): People {
  const capitals = lexicon.language.capitals !== undefined;
  const small = smallIn(words, capitals);
  const printed = mentionsIn(sentences, phrases);
  const nouns = nounsAmong(printed, small);
  const surnames = surnamesAmong(printed);
  const mentions = printed.filter((mention) => !isPlain(mention, small, nouns, surnames) && !isByline(mention));
  const named = namedSoFar<Person>();
  const owners = new Map<string, Person>();
  const often = new Map<Person, number>();
  const claim = (mention: Mention, person: Person) => {
    owners.set(key(mention.sentence.index, mention.phrase), person);
    if (mention.words.length > 1) often.set(person, (often.get(person) ?? 0) + 1);
  };
  const isSmall = ({ words }: Mention) => small.has(words.at(-1) ?? '');
  // Where every noun has a capital, one that stands alone says nothing of a name.
  const alone = new Set(
    capitals
      ? []
      : mentions
          .filter((one) => one.words.length === 1 && !isBehindArticle(one) && !isSmall(one))
          .map(({ words }) => words[0]),
  );
  const listKey = ({ sentence, phrase }: Mention) => `${sentence.index}/${phrase.coordination}`;
  const listed = Map.groupBy(mentions, listKey);
  // `in force between Rivera and Santana do Livramento`: two towns, unless something else says that they act as people.
  const known = (mention: Mention) =>
    actsAsPerson(mention) ||
    alone.has(mention.words.at(-1)) ||
    (!capitals &&
      !isSmall(mention) &&
      mention.phrase.governor !== 'between' &&
      (listed.get(listKey(mention))?.length ?? 0) > 1) ||
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
      bySurname(named, often, mention) ??
      bySurname(named, often, withoutOwner(mention, lexicon)) ??
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

/** `سليم تستوف- وكالة- الرياض:`: in a script without capitals, who wrote the article, before dashes and a colon. */
function isByline({ sentence: { index, tokens }, phrase: { name, titles } }: Mention): boolean {
  if (index > 0 || name?.from !== 0 || titles.length > 0 || !tokens[0]?.caseless) return false;
  const colon = tokens.findIndex(({ gap }, i) => i > name.to && /:/u.test(gap));
  if (!/^\s?[-–—]/u.test(tokens[name.to]?.gap ?? '') || colon < 0 || colon - name.to > 6) return false;
  return !tokens.slice(0, colon).some((_, i) => isAny(tokens, i, ['role', 'speech', 'verb']));
}

/** Not a word of the name stands in any list: where every noun has a capital, a name beside that of somebody known. */
const isUnlisted = ({ sentence: { tokens }, phrase: { name } }: Mention) =>
  name !== null && tokens.slice(name.from, name.to).every(({ matches }) => matches.length === 0);

const isNamed = ({ phrase, words }: Mention) => phrase.kind === 'person' && words.length > 1;

const key = (sentence: number, phrase: Phrase): string => `${sentence}:${phrase.from}`;

/**
 * The one person whose surname this is; with several, the one whose title agrees, else whoever is named in full more often,
 * holds an office, or was named latest.
 */
function bySurname(
  named: NamedSoFar<Person>,
  often: ReadonlyMap<Person, number>,
  mention: Mention,
): Person | undefined {
  const { phrase, words, sentence } = mention;
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const first = words[0];
  const called = (person: Person) => !isOfFather(mention, person);
  const surname = named.endingIn(last, severalWords(sentence, phrase)).filter(called);
  const bearing = surname.length > 0 ? surname : words.length === 1 ? named.bearing(last).filter(called) : [];
  // `Don Felipe`: of a given name whoever bears it first.
  const firsts = surname.length > 0 ? [] : bearing.filter((person) => person.words[0] === last);
  const candidates = (firsts.length > 0 ? firsts : bearing).filter((person) => !reignsOtherwise(person, phrase));
  if (words.length > 1 && first !== undefined && !candidates.some((person) => person.words.includes(first)))
    return undefined;
  const agreeing = candidates.filter((person) =>
    phrase.titles.some((title) => title.heads.some((head) => person.heads.has(head))),
  );
  // `King Omar`: of a given name whoever reigns, and not a namesake's child.
  const given = words.length === 1 ? named.bearing(last).filter((person) => person.words[0] === last) : [];
  const reigning = given.filter(({ heads }) =>
    phrase.titles.some((title) => title.heads.some((head) => heads.has(head))),
  );
  if (agreeing.length === 0 && reigning.length === 1) return reigning[0];
  const weight = (person: Person) => 2 * (often.get(person) ?? 0) + Math.sign(person.offices.size);
  return agreeing.at(-1) ?? candidates.toSorted((a, b) => weight(a) - weight(b)).at(-1);
}

/** `King Salman` is not `Mohammed bin Salman`: a given name by itself is nobody's whose father has it. */
function isOfFather(
  { words, sentence: { tokens }, phrase: { name } }: Mention,
  { father, words: all }: Person,
): boolean {
  if (!name || words.length > 1 || words[0] !== father || father !== all.at(-1)) return false;
  return isAny(tokens, name.from, ['given']) && !isAny(tokens, name.from - 1, ['descent']);
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
    const role = printedOffice(text, mention.sentence.tokens, title);
    const { portfolio } = title;
    const of = portfolio ? [closed(text, spanOf(mention.sentence.tokens, portfolio.from, portfolio.to))] : [];
    if (title.heads.length > 0 || title.counterpart) person.roles.add([role, ...of].join(' '));
  }
  person.country ??= mention.phrase.country;
}

import { canStandFor } from '../coreference/gender.ts';
import { fieldsIn } from '../coreference/offices.ts';
import { type Draft, unnamedHere } from '../drafts.ts';
import { isOfficial } from '../journeys/domestic.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { placesOf } from '../words/kinds.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { companyTold } from './company-told.ts';
import { attendsAnother } from './elsewhere.ts';
import { rosterIn } from './rosters.ts';

/** In sentences: so far behind a meeting the text still says who was there with whom. */
const reach = 2;

/**
 * `X received Y. He was accompanied by Z`: with whom the next sentences say that one side of a meeting came was there on that
 * side. A pronoun means whoever was received; who came along on a journey is no news of the meetings on it.
 */
export function addCompany(parsed: Parsed, drafts: readonly Draft[]): void {
  const meetings = drafts.filter(
    ({ kind, status, mode }) => kind === 'meeting' && status === 'held' && mode === 'in-person',
  );
  const known = new Set(
    drafts.flatMap(({ kind, participants }) => (kind === 'visit' ? participants.map(({ person }) => person) : [])),
  );
  for (const meeting of meetings)
    for (const line of parsed.lines.slice(meeting.sentence + 1, meeting.sentence + 1 + reach)) {
      if (meetings.some(({ sentence }) => sentence > meeting.sentence && sentence <= line.sentence.index)) break;
      for (const side of [0, 1] as const) addTo(parsed, line, meeting, side, known);
    }
}

function addTo(parsed: Parsed, line: Line, meeting: Draft, side: 0 | 1, travellers: ReadonlySet<Person | null>): void {
  const own = meeting.participants.filter((one) => one.side === side);
  const others = meeting.participants.filter((one) => !own.includes(one));
  const [first] = own;
  const people = own.flatMap(({ person }) => (person ? [person] : []));
  if (!first || people.length === 0 || others.length === 0 || people.some((one) => travellers.has(one))) return;
  const opposite = others.flatMap(({ person }) => (person ? [person] : []));
  const homeOf = (people: typeof own) => people.find(({ country }) => country !== null)?.country ?? null;
  const [home, there] = [homeOf(own), homeOf(others)];
  // Of two who met, neither of whom received the other, a pronoun means the one who is named first.
  const pronouns = first.part === 'visitor' || (side === 0 && others.every(({ part }) => part === first.part));
  if (!isPlain(line) || !(isOfTeam(line) || cameWith(parsed, line, people, opposite, pronouns))) return;
  const along = companyTold(parsed, line, people, there ?? '', pronouns);
  const added = along.filter(
    (person) =>
      isOfficial(person) &&
      !meeting.participants.some((one) => one.person === person) &&
      (person.country === null ? home !== null || there === null : person.country === (home ?? person.country)) &&
      (person.country === null || person.country !== there),
  );
  if (added.length === 0) return;
  const { index } = line.sentence;
  meeting.participants.push(...added.map((person) => unnamedHere(person, { part: first.part, side, provedBy: index })));
  meeting.quotes.add(index);
}

/** What makes a sentence tell of another day, of what did not take place, or of more than who came with whom. */
const more = [
  ...['future', 'expected', 'may', 'hypothesis', 'negation', 'denied', 'historical', 'habit', 'proposed'],
  ...['speech', 'relative', 'subordinate', 'month', 'weekday', 'day-word', 'week', 'counted'],
] as const;

function isPlain(line: Line): boolean {
  const { tokens } = line.sentence;
  return !attendsAnother(line) && !more.some((is) => placesOf(tokens, is).some((i) => !isAny(tokens, i, ['article'])));
}

/** In words: so near the beginning stands whoever came with somebody, and so near the words that say so. */
const opening = 3;
const near = 2;

/** `He was accompanied by Z`, `Begleitet wurde der Botschafter von Z`: whoever came is the subject, or is a pronoun beside the verb. */
function cameWith(
  parsed: Parsed,
  line: Line,
  people: readonly Person[],
  others: readonly Person[],
  pronouns: boolean,
): boolean {
  const { tokens } = line.sentence;
  if (!saysNoMore(line)) return false;
  const says = [...placesOf(tokens, 'accompanies'), ...placesOf(tokens, 'company')];
  // `Lo acompañó X`
  const isObject = (i: number) =>
    i <= opening && isAny(tokens, i - 1, ['object-pronoun']) && canStandFor(parsed, tokens[i - 1], people[0]);
  if (pronouns && says.some(isObject)) return true;
  const came = line.phrases.filter(
    (phrase) =>
      phrase.governor === null &&
      !phrase.genitive &&
      phrase.from <= opening &&
      isOne(parsed, line, phrase, people, pronouns) &&
      !isOne(parsed, line, phrase, others, false),
  );
  return came.some(({ from, to }) =>
    says.some(
      (i) => (i - to <= near && from - i <= near + 1) || (isAny(tokens, to, ['be']) && i === tokens.length - 1),
    ),
  );
}

/** What a sentence that says no more than who came with whom is made of, besides people. */
const plain = [
  ...['be', 'have', 'article', 'by', 'with', 'of', 'and', 'also', 'object-pronoun', 'honorific'],
  ...['accompanies', 'company'],
] as const;

/** `was accompanied home by Z`, `In Lagos he was accompanied by Z`: that was on another occasion. */
function saysNoMore({ sentence: { tokens }, phrases }: Line): boolean {
  const isCovered = (i: number) =>
    phrases.some(
      ({ kind, from, to }) =>
        (kind === 'pronoun' || kind === 'person' || kind === 'description') && from <= i && i < to,
    );
  return tokens.every((_, i) => isCovered(i) || isPlainWord(tokens, i));
}

/** One of those words, or a later word of an expression of several. */
const isPlainWord = (tokens: readonly Token[], i: number): boolean =>
  [0, 1, 2].some((back) => plain.some((is) => (at(tokens, i - back, is)?.length ?? 0) > back));

/** Whether it means one of the people: by a pronoun, a name or an office. */
function isOne(parsed: Parsed, line: Line, phrase: Phrase, people: readonly Person[], pronouns: boolean): boolean {
  const { tokens, index } = line.sentence;
  if (phrase.kind === 'pronoun') return pronouns && people.some((one) => canStandFor(parsed, tokens[phrase.from], one));
  if (phrase.kind === 'person') return people.some((one) => one === parsed.people.of(index, phrase));
  // `The foreign minister` is no minister of whom that is not told.
  const { language } = parsed.lexicon;
  const written = tokens.slice(phrase.from, phrase.to).map(({ folded }) => folded);
  const fields = fieldsIn(language, written.join(' '));
  const fits = ({ roles }: Person) => {
    const own = fieldsIn(language, [...roles].join(' '));
    return fields.every((field) => own.includes(field));
  };
  return phrase.titles.some(({ heads }) =>
    people.some((one) => fits(one) && heads.some((head) => one.heads.has(head))),
  );
}

/** `Zur Delegation gehörte auch Z`: the delegation of nobody else. */
function isOfTeam(line: Line): boolean {
  const { tokens } = line.sentence;
  const roster = rosterIn(line);
  if (roster === null || roster.group > opening) return false;
  // `The host delegation`, `The delegation to the UN`
  const own = isAny(tokens, roster.group - 1, ['article', 'possessive', 'nationality']);
  return own && !isAny(tokens, roster.group + 1, ['of', 'article', 'from', 'to']);
}

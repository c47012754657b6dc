import type { Part, Status } from '../../text/ladder.ts';
import { isSent } from '../clauses/sent-ahead.ts';
import type { Draft, DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { printedOffice } from '../people/printed-office.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { at, closed, isAny, isBehindComma, spanOf } from '../words/tokens.ts';
import { wordsAt } from '../words/words-at.ts';
import { describedBy } from './described.ts';
import { leaderMeant, severalMeant } from './several.ts';

/** Those at home and those who came, and the sentence that says so. */
export interface Stay {
  readonly hosts: readonly Person[];
  readonly guests: readonly Person[];
  readonly at: number;
  readonly status: Status;
  /** By a verb of receiving or travelling, not only by the country in which they met. */
  readonly told: boolean;
}

/** What the reading so far makes later words refer to. */
export interface Memory {
  /** The people of the latest meeting. */
  met: readonly Person[];
  /** Those of the latest meeting that is still to come. */
  meeting: readonly Person[];
  /** On which side of it each of them was, where the text tells two sides apart. */
  sides: ReadonlyMap<Person, 0 | 1>;
  /** Whoever took part in the latest two meetings with different people, alone of all. */
  hub: Person | null;
  /** Who received whom, in the latest meeting or journey that tells. */
  stay: Stay;
  /** People of different countries who did something together, latest, and the sentence that says so. */
  joint: readonly Person[];
  jointAt: number;
  /** Who was said last to lead a delegation, the word for it, and the sentence that says so. */
  led: { readonly person: Person; readonly word: string; readonly at: number } | null;
  /** Those whose journey was told: `the visit` tells nothing new of it. */
  readonly travelled: Set<Person>;
  /** The latest person who was the subject of a sentence. */
  subject: Person | null;
  /** The agreement reported last: `it was signed …`, `a memorandum was signed as well`. */
  agreement: Draft | null;
  /** The latest one that was made by states alone. */
  ofStates: Draft | null;
  /** What the title tells of an agreement: `The signing took place in Accra.` */
  titled: Draft | null;
  /** The several agreements reported last, and the latest sentence that told of one of them. */
  lot: { readonly draft: Draft; readonly at: number } | null;
  /** What a sentence that opens a list tells of all its items: `They signed the following documents:`. */
  opened: Draft | null;
}

/** The memory of an article of which nothing has been read. */
export function nothingSaid(): Memory {
  return {
    met: [],
    meeting: [],
    sides: new Map(),
    hub: null,
    stay: { hosts: [], guests: [], at: -1, status: 'held', told: false },
    joint: [],
    jointAt: -1,
    led: null,
    travelled: new Set(),
    subject: null,
    agreement: null,
    ofStates: null,
    titled: null,
    lot: null,
    opened: null,
  };
}

export interface Resolving {
  readonly part: Part;
  readonly side: 0 | 1 | null;
  /** Those on the other side: a counterpart is none of them. */
  readonly others: readonly Person[];
}

/** Who or what the phrases of a coordination stand for. */
export function participantsOf(
  parsed: Parsed,
  line: Line,
  phrases: readonly Phrase[],
  memory: Memory,
  how: Resolving,
): DraftParticipant[] {
  const others = phrases.filter((phrase, i) => !isAside(line, phrases[i - 1], phrase));
  return others.flatMap((phrase) => participants(parsed, line, phrase, memory, how));
}

/** Whether it only says who the phrase before it is. `X، المدير العام`, `X، مبعوثا خاصا`: where the press writes `and` before each of a list, a comma alone says who somebody is. */
export function isAside(line: Line, before: Phrase | undefined, phrase: Phrase): boolean {
  const { kind, from, coordination } = phrase;
  const { tokens } = line.sentence;
  if (kind !== 'description') return false;
  if (!tokens[from]?.caseless) return isFurtherOffice(line, phrase);
  if (before?.kind !== 'person' || before.coordination !== coordination) return false;
  return isBehindComma(tokens, from) && !isAny(tokens, from, ['counterpart']);
}

/** `X, the Crown Prince, Deputy Prime Minister and Minister of Defence`: behind a name and a comma, offices without an article are its own. */
function isFurtherOffice({ sentence: { tokens }, phrases }: Line, phrase: Phrase): boolean {
  const k = phrases.indexOf(phrase);
  const bare = ({ from, titles }: Phrase) =>
    !isAny(tokens, from, ['article', 'possessive', 'indefinite']) && !titles.some(({ counterpart }) => counterpart);
  let first = k;
  while (phrases[first]?.kind === 'description' && bare(phrases[first] as Phrase)) {
    const before = phrases[first - 1];
    if (!before || before.coordination !== phrase.coordination) return false;
    first--;
  }
  const owner = phrases[first];
  const next = phrases[first + 1];
  // In a list that goes on with names the comma parts people.
  const more = phrases
    .slice(k + 1)
    .some(({ kind, coordination }) => kind === 'person' && coordination === phrase.coordination);
  if (first === k || owner?.kind !== 'person' || !next || more) return false;
  return /^,\s$/u.test(tokens[next.from]?.gap ?? '') && (phrase.country === null || phrase.country === owner.country);
}

function participants(parsed: Parsed, line: Line, phrase: Phrase, memory: Memory, how: Resolving): DraftParticipant[] {
  const { part, side } = how;
  const asWritten = wordsAt(parsed.text, line.sentence, bare(line, phrase));
  const unnamed = (role: string | null): DraftParticipant => ({
    person: null,
    body: null,
    asWritten,
    role,
    country: phrase.country,
    part,
    side,
    provedBy: null,
  });
  const named = (person: Person, provedBy: number | null): DraftParticipant => ({
    person,
    body: null,
    asWritten,
    role: roleAt(parsed, line, phrase) ?? [...person.roles][0] ?? null,
    country: person.country ?? phrase.country,
    part,
    side,
    provedBy,
  });
  const several = (people: readonly Person[]) => {
    const states = new Set(people.map(({ country }) => country));
    const apart = states.size < people.length && people.length > 2 && people.every((one) => memory.sides.has(one));
    const sideOf = (person: Person) => side ?? (apart ? (memory.sides.get(person) ?? null) : null);
    return people.map((person) => ({ ...named(person, proof(person, line)), side: sideOf(person) }));
  };
  if (phrase.kind === 'person') {
    const person = parsed.people.of(line.sentence.index, phrase);
    return person ? [named(person, null)] : [];
  }
  if (phrase.kind === 'description') {
    const person = describedBy(parsed, line, phrase, memory, how.others);
    if (person) return [named(person, proof(person, line))];
    return at(line.sentence.tokens, phrase.to - 1, 'role')?.value.refers ? [] : [unnamed(roleAt(parsed, line, phrase))];
  }
  if (phrase.kind === 'pronoun') {
    // `President X will receive her`: nobody is met by himself.
    const other = (person: Person | null | undefined) => person && !how.others.includes(person);
    const together = couple(line, phrase, memory);
    if (together.length > 0 && together.every(other)) return several(together);
    const person = [earlierSubject(parsed, line, phrase, memory), memory.subject].find(other);
    return person ? [named(person, proof(person, line))] : [];
  }
  if (phrase.kind === 'pair') {
    return several(severalMeant(parsed, line, phrase, memory));
  }
  if (phrase.kind === 'group' && (phrase.states?.length ?? 0) > 1)
    return (phrase.states ?? []).map((country) => ({ ...state(country, asWritten, part), side }));
  if (phrase.kind === 'group') {
    const leader = leaderMeant(line, phrase, memory);
    if (leader) return [named(leader, proof(leader, line))];
    const people = how.others.length === 0 ? severalMeant(parsed, line, phrase, memory) : [];
    if (people.length > 0) return several(people);
    return [unnamed(asWritten)];
  }
  if (phrase.kind === 'parties') return (parsed.pair ?? []).map((country) => state(country, asWritten, part));
  if ((phrase.kind === 'country' || phrase.kind === 'place') && phrase.country)
    return [{ ...state(phrase.country, asWritten, part), side }];
  if (phrase.kind === 'organisation') return [{ ...unnamed(null), body: { kind: 'organisation', name: asWritten } }];
  return [];
}

/** `The king and the queen arrived in Oslo. They were received by …`: all whose journey was told right before. */
function couple({ sentence: { tokens, index } }: Line, { from }: Phrase, { stay, subject }: Memory): readonly Person[] {
  if (!isAny(tokens, from, ['people-pronoun']) || index - stay.at > 2 || stay.guests.length < 2) return [];
  return subject !== null && stay.guests.includes(subject) ? stay.guests : [];
}

/** `X is on his way to Rabat, where he will meet Y`: the subject of the sentence before the pronoun. */
function earlierSubject(parsed: Parsed, line: Line, pronoun: Phrase, memory: Memory): Person | undefined {
  const free = line.phrases.filter(
    ({ to, governor, genitive }) => to <= pronoun.from && governor === null && !genitive,
  );
  const there = isAny(line.sentence.tokens, pronoun.from - 1, ['where']);
  const subject =
    (there && free.findLast((phrase) => isSent(line.sentence.tokens, phrase, pronoun.from - 1))) || free.find(isPeople);
  if (subject?.kind === 'description') return describedBy(parsed, line, subject, memory, []);
  return subject?.kind === 'person' ? parsed.people.of(line.sentence.index, subject) : undefined;
}

function state(country: string, asWritten: string, part: Part): DraftParticipant {
  return {
    person: null,
    body: { kind: 'country', name: country },
    asWritten,
    role: null,
    country,
    part,
    side: null,
    provedBy: null,
  };
}

/** The phrase without its leading articles. */
function bare(line: Line, phrase: Phrase): { from: number; to: number } {
  let from = phrase.from;
  while (
    from < phrase.to - 1 &&
    isAny(line.sentence.tokens, from, ['article', 'possessive']) &&
    phrase.kind !== 'pair' &&
    phrase.kind !== 'parties' &&
    !at(line.sentence.tokens, from, 'particle')?.value
  )
    from++;
  while (from < phrase.to - 1 && at(line.sentence.tokens, from, 'article') && phrase.titles.length > 0) from++;
  return { from, to: phrase.to };
}

function roleAt(parsed: Parsed, line: Line, phrase: Phrase): string | null {
  const title = phrase.titles.find((candidate) => candidate.heads.length > 0 || candidate.counterpart);
  if (!title) return null;
  if (title.shared) return printedOffice(parsed.text, line.sentence.tokens, title);
  return closed(parsed.text, spanOf(line.sentence.tokens, title.start, title.to));
}

function proof(person: Person, line: Line): number | null {
  return person.named.sentence === line.sentence.index ? null : person.named.sentence;
}

import { toldIn } from '../clauses/around.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people/people.ts';
import { holds } from '../words/kinds.ts';
import type { CueKind } from '../words/tags.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';

const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed', 'agreed']);

/** So many words before the cue or after the opening of its sentence stands what tells the order of events. */
const near = 4;

/** A sentence right before that tells when something took place, and those who are named in it. */
export interface Occasion {
  readonly sentence: number;
  readonly date: DateFound;
}

/**
 * The day of the sentence before, where it tells an event of the same people and the next sentence only goes on: both sides
 * of a meeting sign, the guest who arrived is received, `then`, `also` somebody else is.
 */
export function occasionBefore(parsed: Parsed, drafts: readonly Draft[], index: number): Occasion | undefined {
  const one = drafts[index] as Draft;
  const line = parsed.lines[one.sentence];
  if (!line || line.dates.length > 0) return undefined;
  for (const back of [1, 2]) {
    const before = parsed.lines[one.sentence - back];
    if (!before) return undefined;
    const date = dayOf(before, drafts, one.kind === 'agreement', goesOn(line, one));
    if (date === undefined) {
      if (before.dates.length > 0) return undefined;
      continue;
    }
    return date && follows(parsed, line, one, before, drafts, back)
      ? { sentence: before.sentence.index, date }
      : undefined;
  }
  return undefined;
}

/** The only day of a sentence, where that is over: the date of what is told in it, or of an event that is told of nobody. */
export function dayOf(
  { dates, sentence }: Line,
  drafts: readonly Draft[],
  closing = false,
  going = false,
): DateFound | null | undefined {
  const told = toldIn(drafts, sentence.index).filter(({ kind }) => kind !== 'statement');
  if (told.some(({ status }) => !took.has(status))) return null;
  const met = told.filter(({ kind, date }) => kind === 'meeting' && date !== null);
  const days = (met.length > 0 && going ? met : told).flatMap(({ date }) => (date ? [date] : []));
  if (new Set(days.map(({ start }) => start)).size > 1) return null;
  const [day] = days;
  // Who arrived for three days was received on the first.
  if (day?.meaning.is === 'span' || day?.meaning.is === 'lasting')
    return holds(sentence.tokens, ['arrives']) ? day.meaning.from : null;
  if (day) return isOneDay(day) ? day : null;
  const [first, ...more] = dates;
  if (!first) return undefined;
  // `The session ended on Friday`: what was signed then closed it.
  const only = closing && first.meaning.is !== 'range' ? { ...first, endOnly: false } : first;
  // `received her, the palace said on Thursday`: the day is that of the words.
  if ((told.length > 0 && !going) || isSaidOn(sentence.tokens, only)) return null;
  const happens = sentence.tokens.some((token) =>
    token.matches.some(
      ({ value }) =>
        value.is === 'noun' || value.is === 'verb' || value.is === 'joint-body' || value.is === 'same-occasion',
    ),
  );
  return more.length === 0 && isOneDay(only) && happens && only.direction !== 'future' && only.direction !== 'coming'
    ? only
    : null;
}

function isSaidOn(tokens: Line['sentence']['tokens'], { from, to }: DateFound): boolean {
  for (let i = from - 3; i < to + 3; i++) if (isAny(tokens, i, ['speech', 'denied'])) return true;
  return false;
}

function follows(
  parsed: Parsed,
  line: Line,
  one: Draft,
  before: Line,
  drafts: readonly Draft[],
  back: number,
): boolean {
  const named = new Set<Person>();
  for (const { sentence, phrases } of parsed.lines.slice(before.sentence.index, line.sentence.index))
    for (const phrase of phrases) {
      const person = parsed.people.of(sentence.index, phrase);
      if (person) named.add(person);
    }
  for (const other of toldIn(drafts, before.sentence.index, one.sentence - 1))
    for (const { person } of other.participants) if (person) named.add(person);
  const people = one.participants.flatMap(({ person }) => (person ? [person] : []));
  const shared = people.filter((person: Person) => named.has(person)).length;
  const { tokens } = line.sentence;
  const cue = tokens.findIndex(({ start }) => start === one.cue.start);
  const says = (is: 'thereafter' | 'beforehand', besides = true) =>
    tokens.some(
      (_, i) =>
        (i < near || Math.abs(i - cue) <= near) && isAny(tokens, i, [is]) && (besides || !isAny(tokens, i, ['also'])),
    );
  if (one.kind === 'agreement') {
    const both = holds(tokens, ['pair', 'bilateral', 'people-pronoun']);
    return back === 1 && (shared >= 2 || both || (shared === 1 && says('thereafter')) || tellsOfBoth(before, one));
  }
  // `The commission met on Thursday. Its work was chaired by A and B`: told of nobody, and then of them.
  const told = toldIn(drafts, before.sentence.index);
  const ofNobody = named.size === 0 && told.length === 0;
  if (ofNobody && back === 1 && goesOn(line, one)) return true;
  if (shared >= 2) return back === 1 || says('beforehand');
  if (shared === 0) return false;
  const arrived = told.some(({ kind }) => kind === 'visit');
  // `The two signed it on Tuesday. He was also received by X`: `also` is no order of a signature and a meeting.
  const signed = told.length > 0 && told.every(({ kind }) => kind === 'agreement' || kind === 'cooperation');
  return says('thereafter', !signed) || (arrived && back === 1);
}

/** `The session of the commission of A and B ended on Friday in …`: the parties themselves, and no people. */
function tellsOfBoth({ phrases, sentence: { tokens } }: Line, { parties }: Draft): boolean {
  if (!holds(tokens, ['joint-body', 'organisation', 'bilateral'])) return false;
  const states = new Set(phrases.flatMap(({ kind, country }) => (kind === 'country' && country ? [country] : [])));
  return parties.length === 2 && parties.every((party) => states.has(party));
}

/** Whether the sentence says itself that it tells more of the event before: a definite noun of it, or such words. */
export function goesOn(line: Line, one: Draft): boolean {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (at(tokens, i, 'same-occasion')) return true;
    if ((tokens[i]?.start ?? 0) !== one.cue.start && ['meeting', 'agreement'].some((kind) => isThe(line, i, kind)))
      return true;
  }
  return false;
}

/** `the talks`: a noun of the kind with an article before it or written together with it. */
export function isThe({ sentence: { tokens } }: Line, i: number, kind: CueKind | string): boolean {
  const noun = tokens[i]?.matches.some(({ value }) => value.is === 'noun' && value.kind === kind);
  if (!noun) return false;
  return (
    tokens[i]?.definite ||
    [i, i - 1].some(
      (from) =>
        endsBefore(tokens, from, 'article', 2) > 0 &&
        !isAny(tokens, from - 1, ['indefinite']) &&
        (from === i || isAdjective(tokens, from)),
    )
  );
}

/** `the bilateral talks`, `het lange gesprek`: one plain word between the article and its noun. */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.capital === false &&
    /^\s$/u.test(token.gap) &&
    /^\s$/u.test(tokens[i + 1]?.gap ?? '') &&
    token.matches.every(({ value }) => plain.has(value.is))
  );
}

/** What an adjective between an article and its noun may be in a list. */
const plain: ReadonlySet<string> = new Set([
  'stop',
  'portfolio',
  'bilateral',
  'two-sided',
  'cooperation',
  'bond',
  'area',
  'nationality',
]);

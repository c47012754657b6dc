import { toldIn } from '../clauses/around.ts';
import { occursOn } from '../clauses/occurs-on.ts';
import { isOneOfMonth } from '../dates/counted.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, endsBefore, isAny, isBehindComma, isCueNoun } from '../words/tokens.ts';

/** So many sentences later at the most the text still tells how long the visit lasts. */
const reach = 3;

/** In words: how far its length stands from the word for the journey. */
const longest = 20;

/**
 * The days of a visit from the words for its beginning, its end and its length: `arrived on Monday for a visit that lasts
 * until Thursday`, `a three-day visit that began on Monday`, `The visit ends on 23 July`.
 */
export function settleJourneys(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const one of drafts) {
    const line = parsed.lines[one.sentence];
    if (one.kind !== 'visit' || !line || one.status === 'denied' || one.status === 'historical') continue;
    const others = toldIn(drafts, one.sentence).filter(({ kind }) => kind !== 'visit');
    if (one.date && isDay(one.date) && (isReturn(line, one, one.date) || isMeetings(line, one, one.date, others)))
      one.date = null;
    if (one.date && isDay(one.date)) for (const other of others) leaveOpen(line, one, other);
    // `wrapped up his visit on Tuesday with a meeting with X`: the visit ended then, and they met.
    if (one.date?.endOnly)
      for (const other of others)
        if (other.kind === 'meeting' && other.date?.start === one.date.start)
          other.date = { ...other.date, endOnly: false };
    const received = one.date === null && isFor(line, one) ? others.find((other) => receives(other, one)) : undefined;
    if (received) one.date = received.date;
    const free = line.dates.filter((date) => isDay(date) && !others.some((other) => other.date?.start === date.start));
    const ended = free.find((date) => date.endOnly || follows(line, date, 'until'));
    const begun =
      (one.date && isDay({ ...one.date, startOnly: false }) && one.date.start !== ended?.start
        ? one.date
        : undefined) ??
      free.find((date) => follows(line, date, 'begins')) ??
      (ended && one.date?.start === ended.start && hasBegun(line, one)
        ? free.find((date) => date.start < ended.start)
        : undefined);
    if (begun && ended) one.date = through(begun, ended);
    else if (begun) lasting(parsed, line, one, begun, others);
    if (!daysBeside(parsed, one) && !ended) toldLater(parsed, one);
  }
  for (const one of drafts) if (one.kind === 'visit' && told.has(one.status)) lengthBeside(parsed, drafts, one);
}

const told: ReadonlySet<Draft['status']> = new Set(['held', 'planned', 'expected']);

const isDay = ({ meaning, startOnly }: DateFound): boolean =>
  !startOnly &&
  (meaning.is === 'weekday' ||
    meaning.is === 'offset' ||
    (meaning.is === 'counted' && (meaning.date.unit === 'day' || isOneOfMonth(meaning))) ||
    (meaning.is === 'day' && meaning.day.day !== null));

/** `began on Monday`, `which ends today`: the verb right before the day. */
function follows({ sentence: { tokens } }: Line, date: DateFound, is: 'begins' | 'until'): boolean {
  for (let i = date.from - 1; i >= Math.max(0, date.from - 3); i--) if (isAny(tokens, i, [is])) return true;
  return false;
}

/** `returned on Tuesday from a visit`: neither its first day nor, for sure, its last. */
function isReturn({ sentence: { tokens } }: Line, { cue }: Draft, date: DateFound): boolean {
  const to = tokens.findIndex(({ start }) => start >= cue.start);
  for (let i = to; i >= Math.max(0, to - 8); i--)
    if (
      isAny(tokens, i, ['returns']) &&
      Math.abs(i - date.from) <= 4 &&
      (i < to || isAny(tokens, i + 1, ['from', 'of']))
    )
      return true;
  return false;
}

/** `received him on Tuesday during his visit`: a journey has more days than the one on which a meeting was held on it. */
function isMeetings(
  { sentence: { tokens } }: Line,
  { cue, status }: Draft,
  date: DateFound,
  others: readonly Draft[],
): boolean {
  const noun = tokens.findIndex(({ start }) => start === cue.start);
  if (!tokens[noun]?.matches.some(({ value }) => value.is === 'noun') || status !== 'held') return false;
  // `el ministro X arribó`: folded, the verb is written like the noun.
  if (tokens[noun - 1]?.capital && isAny(tokens, noun, ['verb'])) return false;
  if (isFor({ sentence: { tokens } }, { cue }) || isPaid(tokens, noun, date)) return false;
  return others.some((other) => other.date?.start === date.start);
}

/** `bracht dinsdag een bezoek aan Rabat, waar zij X sprak`: the day of the verb that carries the journey, before its noun. */
function isPaid(tokens: Line['sentence']['tokens'], noun: number, date: DateFound): boolean {
  if (tokens[noun]?.caseless || date.to > noun) return false;
  let i = noun - 1;
  const describes = (k: number) =>
    isAny(tokens, k, ['article', 'indefinite', 'possessive', 'nationality']) ||
    (tokens[k]?.capital === false && tokens[k]?.matches.length === 0);
  while (i > noun - 5 && describes(i) && !isAny(tokens, i, ['other', 'at'])) i--;
  if (isAny(tokens, i, ['other', 'at', 'with', 'of']) && i >= date.to) return false;
  for (; i >= Math.max(0, noun - 12); i--) {
    if (/[,;:()]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['support']) && !isAny(tokens, i, ['other', 'at', 'have', 'article'])) return true;
  }
  return false;
}

/** `arrived on Tuesday in Rabat, where he is to meet X`: the day on which somebody came is not that of what is to follow. */
function leaveOpen({ sentence: { tokens } }: Line, { status, present, date, cue }: Draft, later: Draft): void {
  if (status !== 'held' || present || later.status !== 'planned' || !date || later.date?.start !== date.start) return;
  const part = (start: number, end: number) =>
    tokens.some(
      (token, i) =>
        token.start >= start &&
        token.start < end &&
        (/[,،;]/u.test(token.gap) || isAny(tokens, i, ['relative', 'subordinate'])),
    );
  if (later.cue.start < date.end || !part(date.end, later.cue.start) || part(cue.start, date.start)) return;
  later.date = null;
  later.status = 'expected';
}

/** `received him on Tuesday for a visit`, `began her visit`: the day is that of the journey as well. */
function isFor(
  { sentence: { tokens } }: { readonly sentence: Pick<Line['sentence'], 'tokens'> },
  { cue }: Pick<Draft, 'cue'>,
): boolean {
  const noun = tokens.findIndex(({ start }) => start === cue.start);
  // `who was in Rabat for a visit` says nothing of its days.
  for (let i = noun - 1; i >= noun - 6; i--)
    if (isAny(tokens, i, ['relative']) && isBehindComma(tokens, i)) return false;
  // `returned from a three-day visit`
  for (let i = noun - 1; i >= noun - 8; i--) if (isAny(tokens, i, ['returns'])) return false;
  for (let i = noun - 1; i >= noun - 4; i--) if (isAny(tokens, i, ['purpose', 'begins', 'lasting'])) return true;
  return false;
}

/** A meeting on one day with the visitor as guest. */
function receives({ kind, status, date, participants }: Draft, visit: Draft): boolean {
  if (kind !== 'meeting' || status !== 'held' || visit.status !== 'held' || !date || !isDay(date)) return false;
  return participants.some(({ person }) => person && visit.participants.some((too) => too.person === person));
}

function through(from: DateFound, to: DateFound): DateFound {
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  return {
    ...first,
    end: last.end,
    words: first === last ? first.words : `${first.words} – ${last.words}`,
    meaning: { is: 'span', from: { ...from, endOnly: false }, to: { ...to, endOnly: false } },
    endOnly: false,
  };
}

/** `began a three-day visit on Monday`, `arrived for a visit of three days on Monday`: the last day is counted. */
function lasting(parsed: Parsed, line: Line, one: Draft, begun: DateFound, others: readonly Draft[]): void {
  const days = lengthOf(line, one);
  if (days === null || parsed.published === null) return;
  const shared = others.some((other) => other.date?.start === begun.start && !receives(other, one));
  const comes = !shared && (arrives(line, begun) || (isFor(line, one) && one.status === 'held'));
  if (begun.startOnly || hasBegun(line, one) || (comes && !hasLeft(line, begun))) one.date = lastingFrom(begun, days);
}

const lastingFrom = (begun: DateFound, days: number): DateFound => ({
  ...begun,
  startOnly: false,
  meaning: { is: 'lasting', from: { ...begun, startOnly: false }, days },
});

/** How many days a journey lasts by the words beside its own. */
function lengthOf({ sentence: { tokens } }: Line, { cue: { start } }: Draft): number | null {
  const cue = tokens.findIndex((token) => token.start >= start);
  const found = tokens.findIndex((_, i) => Math.abs(i - cue) <= longest && isLength(tokens, i));
  return found < 0 ? null : (at(tokens, found, 'lasting')?.value.days ?? null);
}

/** `landed on Monday. … She is paying a visit of three days`: how long the journey that began is told beside it. */
function lengthBeside(parsed: Parsed, drafts: readonly Draft[], one: Draft): void {
  const line = parsed.lines[one.sentence];
  if (!line || !one.date || !isDay({ ...one.date, startOnly: false }) || one.date.endOnly) return;
  const begins = one.date.startOnly || arrives(line, one.date) || hasBegun(line, one);
  if (!begins || lengthOf(line, one) !== null || parsed.published === null) return;
  const told = toldIn(drafts, one.sentence - reach, one.sentence + reach).filter(
    (other) =>
      other !== one &&
      other.kind === 'visit' &&
      other.status !== 'historical' &&
      other.status !== 'denied' &&
      (other.country === one.country || other.country === null) &&
      (other.date === null || other.date.endOnly) &&
      other.participants.some(({ person }) => person && one.participants.some((too) => too.person === person)),
  );
  for (const other of told) {
    const beside = parsed.lines[other.sentence];
    const days = beside ? lengthOf(beside, other) : null;
    if (days === null) continue;
    one.date = lastingFrom(one.date, days);
    one.quotes.add(other.sentence);
    return;
  }
}

/** `a three-day visit`: beside the noun; `reist am Montag für drei Tage nach Rabat`: behind the verb. */
function isLength(tokens: Line['sentence']['tokens'], i: number): boolean {
  // `for the next two days`: from when on, nobody says.
  if (at(tokens, i, 'lasting') === undefined || isAny(tokens, i - 1, ['date-future', 'date-past'])) return false;
  const is = (k: number, what: 'noun' | 'verb') =>
    tokens[k]?.matches.some(({ value }) => value.is === what && value.kind === 'visit') === true;
  for (let k = i - 9; k <= i + 5; k++) if (is(k, 'noun')) return true;
  if (!isAny(tokens, i - 1, ['purpose'])) return false;
  for (let k = i - 2; k >= i - 9; k--) if (is(k, 'verb')) return true;
  return false;
}

/** `arrived on Monday`, `left on Monday for a visit to Rabat`, but not `left on Monday after a visit`. */
function arrives({ sentence: { tokens } }: Line, { from, to }: DateFound): boolean {
  for (let i = from - longest; i < to + longest; i++) {
    if (isAny(tokens, i, ['arrives'])) return true;
    if (isAny(tokens, i, ['departs']) && leavesFor(tokens, Math.max(i + 1, to))) return true;
  }
  return false;
}

/** `left on Monday, concluding a three-day visit`: the day is the last one. */
function hasLeft({ sentence: { tokens } }: Line, { to }: DateFound): boolean {
  const leaves = tokens.findIndex((_, i) => i < to + longest && isAny(tokens, i, ['departs']));
  return leaves >= 0 && !leavesFor(tokens, Math.max(leaves + 1, to));
}

/** `for Rabat on a visit`: what leads to a journey stands behind a departure, before what would end another. */
function leavesFor(tokens: Line['sentence']['tokens'], behind: number): boolean {
  for (let i = behind; i < behind + longest; i++) {
    if (isAny(tokens, i, ['subordinate', 'around', 'returns', 'until'])) return false;
    if (isCueNoun(tokens, i, 'visit')) return [1, 2, 3, 4].some((back) => isAny(tokens, i - back, ['purpose']));
  }
  return false;
}

/** `began a visit`, `set out on a visit`: said near its noun. */
function hasBegun(
  { sentence: { tokens } }: { readonly sentence: Pick<Line['sentence'], 'tokens'> },
  one: Draft,
): boolean {
  const cue = tokens.findIndex(({ start }) => start === one.cue.start);
  return tokens.some((_, i) => Math.abs(i - cue) <= 12 && isAny(tokens, i, ['begins']));
}

/** `during her July 8-10 visit`: the days stand right before the noun; in a later sentence `the July 8-10 visit` can be another's. */
function daysBeside(parsed: Parsed, one: Draft): boolean {
  for (const { dates, sentence } of parsed.lines.slice(one.sentence, one.sentence + 1 + reach)) {
    const { tokens, index } = sentence;
    const days = dates.find(
      ({ meaning, from, to }) =>
        meaning.is === 'range' &&
        isCueNoun(tokens, to, 'visit') &&
        (index === one.sentence || isAny(tokens, from - 1, ['possessive'])),
    );
    if (!days) continue;
    if (one.date?.meaning.is !== 'range') [one.date, one.future] = [days, one.future && one.status !== 'held'];
    one.quotes.add(sentence.index);
    return true;
  }
  return false;
}

/** `The visit ends on 23 July`, `The visit begins on Monday`, `His stay lasts until Thursday`, `The visit is from 22 to 24 April`. */
function toldLater(parsed: Parsed, one: Draft): void {
  for (const line of parsed.lines.slice(one.sentence + 1, one.sentence + 1 + reach)) {
    const { tokens, index } = line.sentence;
    const opens = tokens.slice(0, 6).some((_, i) => isTheVisit(line, i));
    const [date, ...more] = line.dates;
    if (!opens || !date || more.length > 0) continue;
    if (date.meaning.is === 'range' && one.date?.meaning.is !== 'range') one.date = date;
    else if (isDay(date) && (date.endOnly || follows(line, date, 'until')))
      one.date = one.date && isDay(one.date) ? through(one.date, date) : (one.date ?? { ...date, endOnly: true });
    // `The visit begins on Monday`: the first of several days.
    else if (isDay(date) && one.date === null && (follows(line, date, 'begins') || occursOn(line, date))) {
      one.date = date;
      if (one.status === 'expected') one.status = 'planned';
    } else continue;
    one.quotes.add(index);
    return;
  }
}

function isTheVisit({ sentence: { tokens } }: Line, i: number): boolean {
  if (!isCueNoun(tokens, i, 'visit')) return false;
  const named = tokens[i]?.definite || tokens[i]?.owned || isAny(tokens, i - 1, ['possessive', 'article']);
  // `Der offizielle Besuch`
  const back =
    tokens[i - 1]?.capital === false && !isAny(tokens, i - 1, ['other', 'of', 'at', 'article', 'rank']) ? 2 : 1;
  const the = named || endsBefore(tokens, i, 'article', 3) > 0 || isAny(tokens, i - back, ['article']);
  return the && !isAny(tokens, i - back, ['indefinite']) && !isAny(tokens, i - 1, ['indefinite']);
}

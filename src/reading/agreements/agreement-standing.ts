import type { Status } from '../../text/ladder.ts';
import { awaited } from '../clauses/awaited.ts';
import { clauseOf } from '../clauses/clause.ts';
import { type CueFound, isFarGoverned, isProvisional } from '../clauses/cues.ts';
import { isClaimedUntrue } from '../clauses/doubts.ts';
import { ownedDate } from '../clauses/owned-dates.ts';
import { isOpen } from '../clauses/tenses.ts';
import { resolveDate } from '../dates/calendar.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Draft } from '../drafts.ts';
import { isInsideNoun, isSimilar } from '../instruments/instruments.ts';
import type { Tie } from '../instruments/ties.ts';
import type { Line, Parsed } from '../parsed.ts';
import { signersOf } from '../parties/parties.ts';
import { areSettled } from '../standing/settled.ts';
import { type Standing, standingOf } from '../standing/status.ts';
import { strengthOf } from '../standing/strength.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { at, endsBefore, isAny, isBehindComma } from '../words/tokens.ts';
import { isApprovedBehind } from './approvals.ts';
import { isMeansAhead } from './by-means.ts';
import { isFirstTo } from './first-to.ts';
import { isAlready, isGoneBackTo, isPluperfect } from './gone-back.ts';
import { governedAs } from './governed.ts';
import { isMandated, isNegotiated } from './negotiated.ts';
import { isPosed } from './posed.ts';

/** How far an agreement has come by a cue and the words around it, and when; null where nothing is reported of it. */
export function howFar(
  parsed: Parsed,
  line: Line,
  tie: Tie,
  cues: readonly CueFound[],
): (Standing & { readonly date: DateFound | null }) | null {
  const { cue, instrument, describes } = tie;
  const { tokens } = line.sentence;
  const date = dateOf(parsed, line, tie);
  const done = doneBy(parsed, line, cue, cues, describes);
  const clause = clauseOf(tokens, cue);
  if (endsBefore(tokens, clause.from, 'hypothesis') > 0 || at(tokens, clause.from, 'hypothesis')) return null;
  const standing = describes
    ? describedAs(parsed, line, tie, done, date !== null)
    : standingOf(tokens, cue, cue.is === 'verb' ? cue.form : 'noun', done, date !== null, isFarGoverned(parsed, cue));
  const told =
    isFirstTo(tokens, cue) || (cue.is === 'verb' && cue.form !== 'infinitive' && isInsideNoun(tokens, cue, instrument));
  if (told && (standing.status === 'planned' || standing.status === 'expected'))
    return { status: done, future: false, date };
  if (standing.status === 'signed' && isApprovedBehind(parsed, tokens, tie))
    return { status: 'expected', future: true, date: null };
  if (standing.status === 'signed' && isMeansAhead(parsed, tokens, cue))
    return { status: date ? 'planned' : 'expected', future: true, date };
  const isDone = standing.status === 'signed' || standing.status === 'agreed';
  const governed = isDone && !describes ? governedAs(parsed, tokens, cue, date) : null;
  if (governed) return governed;
  if (standing.status === 'signed' && date === null && isPosed(tokens, tie))
    return { status: 'may', future: true, date };
  // `discussed the implementation of the agreements`: they are in force, and what is done with them was talked about.
  if (done === 'discussed' && cue.is === 'verb' && instrument.count === '' && inGenitive(tokens, instrument.from))
    return null;
  // `there will be no talks on a new agreement`: of the agreement nothing was denied.
  if (done === 'discussed' && standing.status === 'denied' && !holds(tokens, ['denied'])) return null;
  // `no link between the case and the concluded treaties`: what is denied is not that they were concluded.
  const attributive =
    cue.is === 'verb' &&
    cue.form === 'participle' &&
    cue.to === instrument.from &&
    isAny(tokens, cue.from - 1, ['article']);
  if (attributive && standing.status === 'denied' && !isAny(tokens, cue.from - 2, ['negation'])) return null;
  // Whoever wants to end an agreement has not ended it, and there is nothing new to expect.
  if (done === 'denied' && standing.status !== 'denied') return null;
  // `the implementation of agreements signed by both countries`: nobody can tell which.
  const vague = describes && instrument.count === '' && !instrument.definite && date === null;
  if (vague && (inGenitive(tokens, instrument.from) || isAdjective(line, cue, instrument))) return null;
  // `wollen eine Erklärung unterzeichnen`: what will be signed is an instrument too.
  const signs = cue.is === 'verb' && cue.cue.subject === 'signatory' && standing.future;
  if (instrument.loose && !signs && standing.status !== 'signed' && standing.status !== 'agreed') return null;
  // `approved on Thursday, 6 February, … two years after they had cut ties`: what has a day of these weeks is the news.
  const status = standing.status === 'historical' && isOfLate(parsed, date) ? done : standing.status;
  return { status: stepOf(cue, status, done, date !== null), future: standing.future, date };
}

/** One day, of the weeks before the publication. */
function isOfLate(parsed: Parsed, date: DateFound | null): boolean {
  const day = date && parsed.published !== null ? resolveDate(date, parsed.published, false) : null;
  return date !== null && day?.length === 10 && !isLongAgo(parsed, date);
}

/** The day of what a cue tells of an instrument. */
function dateOf(parsed: Parsed, line: Line, { cue, instrument, describes }: Tie): DateFound | null {
  // `das am 3. Mai unterzeichnete Abkommen wird im November …`: the day of what only describes stands before it.
  if (cue.is === 'verb' && cue.to === instrument.from && instrument.definite && !instrument.plain)
    return line.dates.findLast(({ to }) => to <= cue.from && cue.from - to <= 2) ?? null;
  if (describes) return dateAfter(parsed, line, cue);
  const date = ownedDate(parsed, line, cue, 'agreement', { instrument });
  // `will ratify the convention signed on 3 May 2021`: the day of the verb that only describes it.
  if (date && cue.is === 'verb' && instrument.from >= cue.to && isOfSigned(line, instrument.to, date.from)) return null;
  // `signed the second protocol of the treaty, in force since 1990`: nobody signs anything since then.
  if (date?.startOnly) return null;
  if (date === null || cue.is !== 'noun') return date;
  const { tokens } = line.sentence;
  // `marked in November the anniversary of the signing`: the day of the feast is not that of what is remembered.
  const feast = date.from < cue.from && awaited(tokens, cue.from, 'remembered');
  // `On Monday the cabinet approved the signing of …`: the day on which it was allowed is not that on which it is signed.
  const allowed = date.to <= cue.from && awaited(tokens, cue.from);
  return feast || allowed ? null : date;
}

/** `signed in Nairobi, Kenya, on Monday`, not `initialled in May, on Monday`: a participle close to a day, with no comma that closes it. */
function isOfSigned({ sentence: { tokens } }: Line, from: number, to: number): boolean {
  const start = Math.max(from, to - 5);
  const near = tokens
    .slice(start, Math.max(from, to))
    .findLastIndex(({ matches }) =>
      matches.some(({ value }) => value.is === 'verb' && value.kind === 'agreement' && value.form === 'participle'),
    );
  return near >= 0 && tokens.slice(start + near + 1, to + 1).filter(({ gap }) => /,/u.test(gap)).length % 2 === 0;
}

/** `to implement signed deals`: a participle right before a plural that tells nothing else of them. */
function isAdjective({ sentence: { tokens }, phrases }: Line, cue: CueFound, instrument: Tie['instrument']): boolean {
  if (cue.is !== 'verb' || cue.to > instrument.from || instrument.from - cue.to > 2) return false;
  if (phrases.some(({ from, to }) => from < cue.from && cue.from - to <= 3)) return false;
  return !isAny(tokens, cue.from - 1, ['have', 'be', 'article', 'indefinite', 'and']);
}

/** What the cue says by itself. */
function doneBy(parsed: Parsed, line: Line, cue: CueFound, cues: readonly CueFound[], describes: boolean): Status {
  if (areSettled(line.sentence.tokens, cue)) return 'agreed';
  if (isNegotiated(line, cue, cues) || isMandated(line.sentence.tokens, cue)) return 'discussed';
  if (isProvisional(line.sentence.tokens, cue)) return 'agreed';
  return ceremonial(parsed, line, cue, describes) ? 'signed' : furthest(line, cue, cues);
}

/** Whether what a draft tells as done came before the news; `known` is the agreement reported last. */
export function isBackground(
  parsed: Parsed,
  line: Line,
  { cue, instrument, describes }: Tie,
  { status, date, sentence, present, renewed }: Draft,
  hasSigners: boolean,
  known: Draft | null,
): boolean {
  if (status !== 'signed' && status !== 'agreed') return false;
  if (
    (instrument.existing && status === 'signed' && !renewed) ||
    (date && !(present && isOpen(date)) && isLongAgo(parsed, date))
  )
    return true;
  // `A treaty has been in force since 2006`.
  // `have signed agreements since 1990`: of several without a number too.
  const several = instrument.count === '' && !instrument.definite && status === 'signed';
  const since = cue.is === 'verb' && ((!date && cue.cue.itself === true) || several);
  const before = ({ startOnly, from }: DateFound) => startOnly && (!date || (from >= cue.to && from < date.from));
  if (since && line.dates.some((one) => before(one) && isLongAgo(parsed, one))) return true;
  // `has already concluded a similar accord with Ghana`: one from before, like the one spoken of.
  const { tokens } = line.sentence;
  const already = () =>
    tokens.some((_, i) => i < cue.from && isAny(tokens, i, ['already']) && !isAny(tokens, i, ['have']));
  if (!date && isSimilar(tokens, instrument) && already()) return true;
  // `In June a memorandum had already been signed`: gone back to, and no day is told.
  const unsaid = date ? isMonth(date) || date.meaning.is === 'year' : isPluperfect(line, cue);
  if (unsaid && isGoneBackTo(line, cue, instrument)) return true;
  if (!date && isAlready(line, cue, instrument, describes)) return true;
  if (!describes || status !== 'signed') return false;
  // `under the memorandum that was signed in March 2021`: who gives a month and no day tells of the past.
  if (parsed.published === null && date && isMonth(date)) return true;
  // `This is the ninth accord that was signed this year`: which of them it is.
  if (instrument.definite && instrument.rank === null && !hasSigners)
    return isToldBefore(parsed, date, known === null && sentence > 0);
  // `the implementation of agreements signed by both countries`: what is done with them is the news.
  const aside = (instrument.count === '' || instrument.definite) && inGenitive(line.sentence.tokens, instrument.from);
  return aside && date === null;
}

/** `concluded and signed`: of two verbs joined by `and` the one that goes further. */
function furthest(line: Line, cue: CueFound, cues: readonly CueFound[]): Status {
  const { tokens } = line.sentence;
  const joined = cues.find(
    ({ from }) => from > cue.to && from - cue.to <= 2 && isAny(tokens, cue.to, ['and']) && cue.is === 'verb',
  );
  const own = cue.cue.status ?? 'signed';
  const other = joined?.cue.status ?? 'signed';
  return joined && strengthOf(other) > strengthOf(own) && other !== 'denied' ? other : own;
}

/** `initialled by the two ministers`: a ceremony of people in office, not the work of negotiators. */
function ceremonial(parsed: Parsed, line: Line, cue: CueFound, describes: boolean): boolean {
  if (cue.is !== 'verb' || !cue.cue.ceremonial) return false;
  return signersOf(parsed, line, cue, describes).phrases.some(
    ({ kind }) => kind === 'person' || kind === 'description' || kind === 'pair' || kind === 'parties',
  );
}

/** The date right after a word that only describes an instrument: `signed in 1981`, else the nearest of its clause. */
function dateAfter(parsed: Parsed, line: Line, cue: CueFound): DateFound | null {
  const { tokens } = line.sentence;
  // `the ninth accord signed since early 2018`: of all of them.
  const since = ({ from }: DateFound) => someIn(tokens, cue.to, Math.max(cue.to, from), ['since']);
  const next = line.dates.find((date) => date.from >= cue.to && date.from - cue.to <= 6 && !since(date));
  if (next) return next;
  const own = ownedDate(parsed, line, cue, 'agreement');
  if (own && since(own)) return null;
  // `an annex to the convention concluded in 1962, signed by …`: the year is the convention's.
  const others =
    own &&
    own.from < cue.from &&
    tokens
      .slice(Math.max(clauseOf(tokens, cue).from, own.from - 8), own.from)
      .some((_, i, part) => at(part, i, 'verb'));
  return own?.meaning.is === 'year' && others ? null : own;
}

function isMonth({ meaning }: DateFound): boolean {
  return meaning.is === 'day' && meaning.day.day === null;
}

/** `the progress of the agreements`: the instrument only belongs to what the sentence is about. */
function inGenitive(tokens: Line['sentence']['tokens'], from: number): boolean {
  let i = from - 1;
  while (i > 0 && from - i < 4 && !isAny(tokens, i, ['of', 'verb', 'noun'])) i--;
  return (
    isAny(tokens, i, ['of']) && !isAny(tokens, i - 1, ['noun', 'count']) && !/^\d/u.test(tokens[i - 1]?.printed ?? '')
  );
}

/** `agreed to sign a treaty`: that it will be there is agreed, the text is not. Talks to come on a text are talks. */
function stepOf(cue: CueFound, status: Status, done: Status, dated: boolean): Status {
  const ahead = status === 'planned' || status === 'expected';
  if (done === 'discussed' && ahead) return 'discussed';
  if (cue.is !== 'verb' || cue.form !== 'infinitive' || status !== 'agreed') return status;
  return dated ? 'planned' : 'expected';
}

/** `an agreement to be signed`, `an agreement signed in 2019`: only what stands between the two says how far it is. */
function describedAs(
  parsed: Parsed,
  line: Line,
  { cue, instrument }: Tie,
  done: Status,
  dated: boolean,
): { status: Status; future: boolean } {
  const { tokens } = line.sentence;
  const words = tokens.slice(asideEnd(tokens, instrument.to, cue.from), cue.from + 1);
  const has = (is: Parameters<typeof at>[2]) => words.some((_, i) => at(words, i, is) !== undefined);
  // `Reports of an accord signed by X and Y were false`.
  const untrue = isClaimedUntrue(tokens, clauseOf(tokens, cue), { from: instrument.from, to: cue.to }, true);
  if (has('negation') || has('denied') || untrue) return { status: 'denied', future: false };
  if (has('may') || has('hypothesis')) return { status: 'may', future: true };
  if (has('future') || has('expected')) return { status: dated ? 'planned' : 'expected', future: true };
  const after = tokens.slice(cue.to, cue.to + 10);
  const past = after.some((_, i) => at(after, i, 'historical') !== undefined);
  const year = dateAfter(parsed, line, cue)?.meaning.is === 'year';
  if (past || (year && parsed.published === null)) return { status: 'historical', future: false };
  return { status: done, future: false };
}

/** `the document, whose contents were not told, was signed`, `los acuerdos, sobre los que …`: behind a relative clause between commas. */
function asideEnd(tokens: Line['sentence']['tokens'], from: number, to: number): number {
  let opens = from;
  while (opens - from < 2 && isAny(tokens, opens, ['other', 'at', 'of', 'article', 'about'])) opens++;
  if (!isBehindComma(tokens, from) || !isAny(tokens, opens, ['relative'])) return from;
  for (let i = to; i > from; i--) if (isBehindComma(tokens, i)) return i;
  return from;
}

/** In days: what was signed longer before the publication and is only described is no news. */
const recent = 45;

/** A day long before the publication; where that is not known, a year that is printed without a day. */
function isLongAgo(parsed: Parsed, date: DateFound): boolean {
  const { meaning } = date;
  if (parsed.published === null)
    return meaning.is === 'year' || (meaning.is === 'day' && meaning.day.day === null && meaning.day.year !== null);
  const start = /^\d{4}(?:-\d\d){0,2}/u.exec(resolveDate(date, parsed.published, false) ?? '')?.[0] ?? '';
  const end = start.length === 4 ? `${start}-12-31` : start;
  return Date.parse(parsed.published) - Date.parse(end) > recent * 86_400_000;
}

/** A day that is stated with its year and lies long before the publication. */
export function isPast(parsed: Parsed, date: DateFound): boolean {
  const { meaning } = date;
  const stated = meaning.is === 'year' || (meaning.is === 'day' && meaning.day.year !== null);
  return stated && parsed.published !== null && isLongAgo(parsed, date);
}

/** `the agreement signed in March`: background, unless the article has reported it as news. */
function isToldBefore(parsed: Parsed, date: DateFound | null, isFirst: boolean): boolean {
  if (date === null) return isFirst;
  return parsed.published !== null && isLongAgo(parsed, date);
}

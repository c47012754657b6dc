import { asideTo, isMoved } from '../dates/date-context.ts';
import type { DateFound } from '../dates/dates.ts';
import type { Line, Parsed } from '../parsed.ts';
import { someIn } from '../words/stretches.ts';
import type { CueKind, Tag } from '../words/tags.ts';
import { endsBefore, isAny, isBehindComma, isCueNoun, type Token } from '../words/tokens.ts';
import { heldBehind } from './carriers.ts';
import type { CuePlace } from './clause.ts';
import { inOpening, isAcross, isFarAcross } from './openings.ts';
import { isOfAnother, isYearOfOther, ofOccasion, ofStay } from './others-dates.ts';
import { journeyBehind } from './own-journeys.ts';
import { isOfItsTaking, opensCleft } from './taken-on.ts';
import { isOfTelling, isTelling } from './told-dates.ts';

/** How a date stands to a cue: in its own words, in words about the time of the whole, in the clause above; or not at all. */
type Tie = 'own' | 'aside' | 'above' | null;

const order: Readonly<Record<Exclude<Tie, null>, number>> = { own: 0, aside: 1, above: 2 };

/**
 * The date that a sentence gives to what a cue reports. The date of another event in the same sentence is not taken, nor
 * the day on which somebody said, denied or confirmed it; a visit takes only a date of its own, since it has more days
 * than the meeting that was held during it. With `ownClause` no day of the clause above counts (`wrapped up his visit on
 * Monday after meeting X`), with `instrument` none of another text (`signed an annex to the agreement of 3 May`).
 */
export function ownedDate(
  parsed: Parsed,
  line: Line,
  cue: CuePlace,
  kind: CueKind,
  { ownClause = false, instrument }: { readonly ownClause?: boolean; readonly instrument?: CuePlace } = {},
): DateFound | null {
  const { tokens } = line.sentence;
  if (line.dates.length === 0) return null;
  const parts = partsOf(line, cue);
  const wanted: Wanted = { kind, participleLast: parsed.lexicon.language.participleLast };
  const journey = kind === 'meeting' ? journeyBehind(tokens, cue.to) : null;
  const tied = line.dates.flatMap((date) => {
    // `their fourth meeting since 2002`, `the first since taking office in May`: from when something is counted.
    if (
      isSinceThen(tokens, date, instrument ?? cue) ||
      (kind === 'meeting' && (isSinceYear(date) || isYearOfOther(tokens, date, cue))) ||
      (journey !== null && date.from > journey) ||
      (wanted.participleLast && isFarAcross(tokens, date, cue))
    )
      return [];
    if (instrument && isOfAnother(tokens, date, instrument)) return [];
    const tie = tieOf(line.sentence, parts, date, cue, wanted);
    return tie === null || (ownClause && tie === 'above') ? [] : [{ date, rank: order[tie] }];
  });
  // `Nach dem Treffen am Montag reiste X am Dienstag`: each side of the verb has a day.
  const beside = wanted.participleLast ? tied.filter(({ date }) => !isAcross(tokens, date, cue)) : tied;
  const none = kind === 'visit' && inOpening(tokens, cue);
  if ((none || beside.length > 0) && beside.length < tied.length) tied.splice(0, tied.length, ...beside);
  const attribute = tied.find(({ date }) => isAttribute(tokens, date, cue));
  if (attribute) return attribute.date;
  const days = tied.filter(({ date }) => date.meaning.is !== 'year');
  const distance = (date: DateFound) => (date.from >= cue.to ? date.from - cue.to : cue.from - date.to);
  const ranged = (date: DateFound) => Number(kind === 'visit' && date.meaning.is !== 'range');
  const [best] = (days.length > 0 ? days : tied).toSorted(
    (a, b) => a.rank - b.rank || ranged(a.date) - ranged(b.date) || distance(a.date) - distance(b.date),
  );
  return best?.date ?? null;
}

interface Wanted {
  readonly kind: CueKind;
  readonly participleLast: boolean;
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** The word that opens it, when it opens a clause. */
  readonly opens: 'relative' | 'subordinate' | 'said' | null;
}

/** A sentence in parts: at commas, brackets and quotation marks, and where a clause begins. */
function partsOf({ sentence: { tokens }, dates, phrases }: Line, cue: CuePlace): readonly Part[] {
  const out: Part[] = [];
  let from = 0;
  // `am Sonntag (20.05.)`: the brackets of a date part nothing.
  const inDate = (i: number) =>
    /[()]/u.test(tokens[i]?.gap ?? '') &&
    dates.some(({ from, to }) => (from < i && i <= to) || (from === i && /\)/u.test(tokens[to]?.gap ?? ')')));
  const isHeld = heldBehind(tokens, phrases, cue.to).length > 0;
  for (let i = 1; i <= tokens.length; i++) {
    const closed = asideTo(tokens, i);
    if (closed !== null && [...dates, cue].every((one) => one.from < i || one.from >= closed)) {
      i = closed;
      continue;
    }
    if (inDate(i)) continue;
    const ends = i === tokens.length || /[,;:()—–“”«»]/u.test(tokens[i]?.gap ?? '') || opener(tokens, i) !== null;
    if (!ends || i === from) continue;
    out.push({ from, to: i, opens: from === cue.to && isHeld ? 'relative' : opener(tokens, from) });
    from = i;
  }
  return out;
}

function opener(tokens: readonly Token[], i: number): Part['opens'] {
  if ((i === 0 && isAny(tokens, i, ['relative'])) || opensCleft(tokens, i)) return null;
  if (isAny(tokens, i, ['article', 'and', 'at', 'possessive']) && !isBehindComma(tokens, i)) return null;
  // `in Rabat since Thursday`, `until Thursday`: no clause.
  const times: readonly Tag['is'][] = ['weekday', 'month', 'yesterday', 'date-past', 'tomorrow'];
  if (isAny(tokens, i, ['since', 'until']) && isAny(tokens, i + 1, times)) return null;
  const relative = isAny(tokens, i, ['relative']);
  if (!relative && !isAny(tokens, i, ['subordinate'])) return null;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--)
    if (isTelling(tokens, k) || isAny(tokens, k, ['denied'])) return 'said';
  return relative ? 'relative' : 'subordinate';
}

const predicates: readonly Tag['is'][] = ['verb', 'speech', 'have', 'be', 'future', 'denied'];

function tieOf(
  { tokens }: Line['sentence'],
  parts: readonly Part[],
  date: DateFound,
  cue: CuePlace,
  { kind, participleLast }: Wanted,
): Tie {
  const at = parts.findIndex(({ from, to }) => from <= date.from && date.from < to);
  const home = parts.findIndex(({ from, to }) => from <= cue.from && cue.from < to);
  const [there, own] = [parts[at], parts[home]];
  if (
    !there ||
    !own ||
    ofOccasion(tokens, date, cue) ||
    ofStay(tokens, date, kind) ||
    (isOfTelling(tokens, date, cue, kind) && !(participleLast && inOpening(tokens, cue) && inOpening(tokens, date)))
  )
    return null;
  if (at === home) return 'own';
  if (date.from < cue.from && deniedBefore(tokens, date.from, cue.from)) return null;
  if (own.opens === 'relative' && at > home && goesOnBefore(tokens, there, date)) return null;
  const has = (part: Part, kinds: readonly Tag['is'][], but: readonly Tag['is'][] = []) => {
    for (let i = part.from; i < part.to; i++) {
      const apart = (i >= date.from && i < date.to) || (i >= cue.from && i < cue.to);
      if (
        !apart &&
        isAny(tokens, i, kinds) &&
        !isAny(tokens, i, ['article', 'to', ...but]) &&
        // `ended her visit to Ghana on Tuesday after meeting X`: a day behind a visit is rather its own.
        !(isOnlyNoun(tokens, i) && !(i < date.from && isCueNoun(tokens, i, 'visit')) && !kinds.includes('noun')) &&
        !arrives(tokens, i, kind)
      )
        return true;
    }
    return false;
  };
  // `the results of the summit, held on 28 October`: the day of what stands before the comma.
  const held = isAny(tokens, there.from, ['support']) && !isAny(tokens, there.from, ['at', 'other']);
  if (kind === 'meeting' && at > home && isOfItsTaking(tokens, there, date, cue)) return 'own';
  if (kind === 'meeting' && held && at > home && there.from !== cue.to) return null;
  // `the visit that he paid in February`, and what was put off: a date of its own.
  const later = kind === 'agreement' && has(there, ['future', 'expected', 'may']);
  if (at === home + 1 && there.opens === 'relative' && there.from === cue.to && !later) return 'own';
  const through = parts.slice(Math.min(at, home) + 1, Math.max(at, home) + 1).every(({ opens }) => opens === null);
  if (at > home && through && isMoved(tokens, date.from)) return 'own';
  const clause = there.opens === 'relative' || there.opens === 'said';
  const isNoun = isAny(tokens, cue.from, ['noun', 'instrument']);
  if (!clause && !has(there, kind === 'visit' ? [...predicates, 'noun'] : predicates)) {
    if (kind !== 'visit') return own.opens === 'said' && at < home ? null : 'aside';
    const between = parts.slice(Math.min(at, home) + 1, Math.max(at, home));
    // `In October, the minister of X, Y, visited Z`: a date alone before somebody in several parts.
    const alone = there.to - there.from <= date.to - date.from + 2;
    // `will visit Kenya, Ghana, Togo and Benin from 3 to 9 May`
    const listed = between.every(({ from, to }) => to - from <= 5 && someIn(tokens, from, to, ['country', 'place']));
    const near =
      listed ||
      between.length <= 1 ||
      (alone && between.length <= 3 && between.every((part) => !has(part, predicates)));
    return near && own.opens === null && through ? 'aside' : null;
  }
  if (kind === 'visit' && isNoun && at === home - 1 && date.to === there.to && isPaidOn(tokens, date, cue))
    return 'own';
  if (kind === 'visit' && isNoun && !clause && through && own.opens === null && isInvited(tokens, there.to, cue.from))
    return parts.slice(at + 1, home + 1).some((part) => has(part, predicates)) ? null : 'above';
  if (kind === 'visit' || clause || has(there, ['speech'])) return null;
  // `heeft dinsdag X, de minister, ontvangen`: the auxiliary beside the date is the verb's own.
  if (participleLast && through && !isNoun && at < home && !has(there, ['verb', 'denied'], ['be', 'have']))
    return 'own';
  // `Talks between A, …, and B ended on Tuesday`, `signed on Tuesday, at a meeting with B`: the noun has no verb of its own.
  if (isNoun && own.opens === null && !has(own, predicates) && through) return 'above';
  if (own.opens === 'relative' && date.from < cue.from && at === home - 2 && !has(parts[home - 1] as Part, predicates))
    return 'above';
  return opens(parts, home, has) === 'subordinate' && date.from < cue.from ? 'above' : null;
}

/** `paid on Tuesday 4 May, a visit`: a comma behind the day parts the verb from its noun. */
function isPaidOn(tokens: readonly Token[], { from, to }: DateFound, cue: CuePlace): boolean {
  const opens = isAny(tokens, to, ['indefinite', 'possessive', 'article']);
  return (
    cue.from - to <= 4 && opens && paysNear(tokens, from) && !someIn(tokens, to + 1, cue.from, ['other', 'around'])
  );
}

/** The verb of a journey's noun right before its day. */
const paysNear = (tokens: readonly Token[], from: number): boolean =>
  [1, 2, 3, 4].some((back) => isAny(tokens, from - back, ['support', 'begins']));

/** `paid on Tuesday, at the invitation of X, a visit`: between a date and the journey. */
const isInvited = (tokens: readonly Token[], from: number, to: number): boolean =>
  someIn(tokens, from, to, ['proposed']);

/** `X, who met Y, will open a school on Tuesday`: behind a relative clause the words before the date are the main clause's. */
function goesOnBefore(tokens: readonly Token[], part: Part, date: DateFound): boolean {
  return (
    part.opens === null && part.from < date.from && !isAny(tokens, part.from, ['at', 'article', 'and', 'of', 'other'])
  );
}

/** `since taking office in March 2024`: the day of what has gone on since then, which is neither a town nor what is dated (`since a protocol of 2014`). */
function isSinceThen(tokens: readonly Token[], date: DateFound, dated: CuePlace): boolean {
  for (let i = date.from; i > Math.max(0, date.from - farthest); i--) {
    if (i < date.from && i <= dated.to && dated.from <= i) return false;
    if (endsBefore(tokens, i, 'since') > 0) return date.from - i > 1;
    if (/[;:.()“”«»]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i - 1, ['place', 'country', 'capital', 'site']))
      return false;
    // `since Monday, X met Y on Tuesday`.
    if (isBehindComma(tokens, i) && i < date.from) return false;
  }
  return false;
}

/** In words: so far behind `since` stands the day of what began then. */
const farthest = 9;

/** A meeting lasts no year. */
function isSinceYear({ startOnly, meaning }: DateFound): boolean {
  return startOnly && (meaning.is === 'year' || (meaning.is === 'day' && meaning.day.day === null));
}

/** `At the meeting on Tuesday`, `on Tuesday during a three-day visit`: a noun that is written like a verb. */
function isOnlyNoun(tokens: readonly Token[], i: number): boolean {
  const matches = tokens[i]?.matches ?? [];
  if (!matches.some(({ value }) => value.is === 'noun')) return false;
  if (matches.every(({ value }) => value.is !== 'verb' || value.form === 'gerund')) return true;
  return [1, 2, 3].some((back) => isAny(tokens, i - back, ['article', 'indefinite', 'possessive', 'lasting']));
}

/** `the minister, arrived the day before for a stay of three days`: an arrival is the visit's own. */
function arrives(tokens: readonly Token[], i: number, kind: CueKind): boolean {
  const own = tokens[i]?.matches.some(
    ({ value }) => (value.is === 'verb' || value.is === 'noun') && value.kind === 'visit',
  );
  return kind === 'visit' && own === true;
}

/** What opens the clause of a part: also before what stands between commas (`when the minister, X, called on Y`). */
function opens(
  parts: readonly Part[],
  home: number,
  has: (part: Part, kinds: readonly Tag['is'][]) => boolean,
): Part['opens'] {
  for (let k = home; k >= 0; k--) {
    const part = parts[k] as Part;
    if (k < home && has(part, predicates)) return null;
    if (part.opens !== null) return part.opens;
  }
  return null;
}

/** `des 2021 unterzeichneten Abkommens`, `het in mei getekende akkoord`: between its article and the participle. */
function isAttribute(tokens: readonly Token[], date: DateFound, cue: CuePlace): boolean {
  if (date.to !== cue.from || isBehindComma(tokens, cue.from)) return false;
  const at = isAny(tokens, date.from - 1, ['at']) && !isAny(tokens, date.from - 1, ['article']);
  return isAny(tokens, date.from - (at ? 2 : 1), ['article', 'indefinite', 'possessive']);
}

/** `denied on Thursday evening that`: the day of the denial. */
function deniedBefore(tokens: readonly Token[], from: number, cue: number): boolean {
  for (let i = 0; i < cue; i++) if (isAny(tokens, i, ['denied']) && Math.abs(i - from) < 6) return true;
  return false;
}

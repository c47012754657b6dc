import { toldIn } from '../clauses/around.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import type { Draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, isCueNoun } from '../words/tokens.ts';

/** In words: so far behind the number of a day stands the word for the visit. */
const near = 5;

/** In sentences: so far back stands the journey whose days are counted. */
const reach = 8;

const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed', 'agreed']);

/** Which day of a visit a sentence says that it tells of: `on the second day of her visit`; null where it says none. */
export function dayOfVisit({ sentence: { tokens } }: Line): number | null {
  for (let i = 0; i < tokens.length - 1; i++) {
    const noun = isAny(tokens, i, ['day-noun']) ? i : isAny(tokens, i + 1, ['day-noun']) ? i + 1 : null;
    const rank = noun === null ? undefined : at(tokens, noun === i ? i + 1 : i, 'rank');
    if (!rank || /[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) continue;
    for (let k = i + 2; k <= i + 1 + near; k++) {
      if (/[,;:.]/u.test(tokens[k]?.gap ?? '')) break;
      if (isCueNoun(tokens, k, 'visit')) return rank.value.number;
    }
  }
  return null;
}

/**
 * `arrived on Tuesday. … On the second day of her visit she met X`: the day from that on which the journey began. `On Tuesday,
 * the first day of her visit, she met X`: the journey began on that day.
 */
export function settleVisitDays(parsed: Parsed, drafts: readonly Draft[]): void {
  for (const line of parsed.lines) {
    const { index } = line.sentence;
    const told = toldIn(drafts, index).filter(({ status }) => took.has(status));
    const day = told.length > 0 ? dayOfVisit(line) : null;
    if (day === null) continue;
    const [own, ...more] = line.dates.filter(isOneDay);
    for (const one of told) {
      if (one.kind === 'visit') {
        if (own && more.length === 0 && (one.date === null || one.date.start === own.start))
          one.date = daysFrom(own, 1 - day);
      } else if (one.date === null && own === undefined) {
        const journey = toldIn(drafts, index - reach, index).findLast(
          (other) => other.kind === 'visit' && began(other) !== null && sharesPeople(one, other),
        );
        const first = journey ? began(journey) : null;
        if (!journey || !first) continue;
        one.date = daysFrom(first, day - 1);
        one.quotes.add(journey.sentence);
      }
    }
  }
}

function daysFrom(date: DateFound, by: number): DateFound {
  if (by === 0) return date;
  const counted = { words: '', unit: 'day', by, from: 'text' } as const;
  return { ...date, meaning: { is: 'counted', date: counted }, anchor: date, direction: null };
}

/** The day on which a journey began, where one is told. */
function began({ date, status }: Draft): DateFound | null {
  if (!date || date.endOnly || !(took.has(status) || status === 'historical')) return null;
  const { meaning } = date;
  if (meaning.is === 'span' || meaning.is === 'lasting') return meaning.from;
  if (meaning.is !== 'range') return isOneDay({ ...date, startOnly: false }) ? { ...date, startOnly: false } : null;
  const { from, to } = meaning;
  const year = from.year ?? (from.month <= to.month ? to.year : null);
  return { ...date, meaning: { is: 'day', day: { ...from, year } } };
}

const sharesPeople = (one: Draft, journey: Draft): boolean =>
  one.kind === 'agreement' ||
  journey.participants.some(({ person }) => person && one.participants.some((too) => too.person === person));

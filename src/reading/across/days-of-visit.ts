import { toldIn } from '../clauses/around.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, isCueNoun } from '../words/tokens.ts';

/** In words: so far behind the number of a day stands the word for the visit. */
const near = 5;

/** In sentences: so far back stands the journey whose days are counted. */
const reach = 8;

/** In words: so near the day of a visit stands its date. */
const beside = 3;

const took: ReadonlySet<Draft['status']> = new Set(['held', 'signed', 'agreed']);
/** Which day of a visit a sentence says that it tells of: `on the second day of her visit`; null where it says none. */
export const dayOfVisit = (line: Line): number | null => dayTold(line)?.number ?? null;

/** That day, and between which words it stands. */
function dayTold({ sentence: { tokens } }: Line): { number: number; from: number; to: number } | null {
  for (let i = 0; i < tokens.length - 1; i++) {
    const noun = isAny(tokens, i, ['day-noun']) ? i : isAny(tokens, i + 1, ['day-noun']) ? i + 1 : null;
    const rank = noun === null ? undefined : at(tokens, noun === i ? i + 1 : i, 'rank');
    if (!rank || /[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) continue;
    for (let k = i + 2; k <= i + 1 + near; k++) {
      if (/[,;:.]/u.test(tokens[k]?.gap ?? '')) break;
      if (isCueNoun(tokens, k, 'visit')) return { number: rank.value.number, from: i, to: k + 1 };
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
    const told = toldIn(drafts, index).filter(({ status }) => took.has(status) || isPlan({ status }));
    const place = told.length > 0 ? dayTold(line) : null;
    if (place === null) continue;
    const { number: day } = place;
    // `On the first day of her visit she will meet X, officials said on Saturday`: the day on which that was said.
    const open = told.some(({ status }) => isPlan({ status }));
    const [own, ...more] = line.dates.filter(
      (date) => isOneDay(date) && (!open || (date.to >= place.from - beside && date.from <= place.to + beside)),
    );
    for (const one of told) {
      if (one.kind === 'visit') {
        if (own && took.has(one.status) && more.length === 0 && (one.date === null || one.date.start === own.start))
          one.date = daysFrom(own, 1 - day);
      } else if (own === undefined && (one.date === null || one.date.anchor !== null)) {
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
  if (!date || date.endOnly || !(took.has(status) || isPlan({ status }) || status === 'historical')) return null;
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

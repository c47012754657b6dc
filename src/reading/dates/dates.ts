import type { RelativeDate } from '../../languages/date-words.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { countsFrom, daysOfCounted } from './counted.ts';
import { directionOf, endsSomething, goesOn, isMoved, weekBeside } from './date-context.ts';
import { type DateAt, dayMonthAt, inFigures } from './days-of-months.ts';
import { monthAt, yearBehind } from './months-and-years.ts';
import { numberedDay, onNumberedDay } from './numbered-days.ts';
import {
  afterDivider,
  afterOtherCalendar,
  dayNumber,
  isInName,
  isTerm,
  opensDate,
  opensRange,
  opensWeek,
  opensYear,
  yearAt,
} from './printed-dates.ts';

/** A day as printed; what is not printed is null. Months and days count from 1. */
export interface Day {
  readonly year: number | null;
  /** `5 May last year`: how many years after that of the publication. */
  readonly yearBy?: number;
  readonly month: number;
  readonly day: number | null;
  /** The weekday that is printed with it, where that has to tell the year. */
  readonly weekday?: number;
}

export type Meaning =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'range'; readonly from: Day; readonly to: Day }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'weekday'; readonly number: number; readonly week: number | null; readonly day?: number }
  | { readonly is: 'weekdays'; readonly first: number; readonly last: number }
  | { readonly is: 'offset'; readonly days: number; readonly weekday: number | null }
  /** `next month`; with `days` those of it that are told: `the 10th of this month`. */
  | { readonly is: 'counted'; readonly date: RelativeDate; readonly days?: readonly [first: number, last: number] }
  /** From one date to another, which are told apart; or so many days from one. */
  | { readonly is: 'span'; readonly from: DateFound; readonly to: DateFound }
  | { readonly is: 'lasting'; readonly from: DateFound; readonly days: number };

/**
 * A date as an article writes it. `direction` is what stands beside it: `last`, `next`; `coming` is the first such day, the
 * day of publication among them (`will meet on Monday`).
 */
export interface DateFound extends Span {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meaning: Meaning;
  readonly direction: 'past' | 'future' | 'coming' | null;
  /** Only the end of something is stated: `until 23 February`, `wrapped up … on February 23`. */
  readonly endOnly: boolean;
  /** Only the beginning of something that goes on is stated: `since Sunday`. */
  readonly startOnly: boolean;
  /** The day that the text named before it, for `the same day` and `le lendemain`. */
  readonly anchor: DateFound | null;
}

/**
 * The dates of a sentence, in order; durations and clock times are none. `weekday` (from 1, Monday) is that of the dates in
 * figures, where it is known.
 */
export function datesIn(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  weekday: number | null = null,
): readonly DateFound[] {
  const out: DateFound[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = dateAt(tokens, i, lexicon, weekday);
    if (!found) {
      i++;
      continue;
    }
    const span = spanOf(tokens, opensWith(tokens, i, found), found.to);
    const moved = isMoved(tokens, i);
    const date: DateFound = {
      ...span,
      from: i,
      to: found.to,
      words: text.slice(span.start, span.end),
      meaning: found.meaning,
      direction:
        directionOf(tokens, i, found.to) ?? (moved ? 'future' : goesOn(tokens, i, found.meaning) ? 'coming' : null),
      endOnly: !moved && endsSomething(tokens, i, found.to),
      startOnly: endsBefore(tokens, i, 'since', 3) > 0,
      anchor: null,
    };
    const day = found.meaning.is === 'day' && found.meaning.day.day !== null;
    out.push(day && opensWeek(tokens, i) ? { ...date, meaning: { is: 'lasting', from: date, days: 7 } } : date);
    i = found.to;
  }
  return out;
}

/** `ce mardi`: the demonstrative before a bare weekday belongs to the words. */
function opensWith(tokens: readonly Token[], i: number, found: DateAt): number {
  return found.meaning.is === 'weekday' && isAny(tokens, i - 1, ['article']) && /^\s$/u.test(tokens[i]?.gap ?? '')
    ? i - 1
    : i;
}

function dateAt(tokens: readonly Token[], i: number, lexicon: Lexicon, known: number | null = null): DateAt | null {
  const token = tokens[i];
  if (!token || !opensDate(tokens, i)) return null;
  const figures = inFigures(tokens, i, lexicon, known);
  if (figures) return figures;
  const weekday = at(tokens, i, 'weekday');
  if (weekday && (token.capital || token.printed.length > 3) && !isInName(tokens, i)) {
    let next = i + weekday.length;
    while (isAny(tokens, next, ['article', 'of', 'calendar']) && next - i < 4) next++;
    next = afterOtherCalendar(tokens, next);
    const day = inFigures(tokens, next, lexicon, weekday.value.number) ?? dayMonthAt(tokens, next, lexicon);
    if (day && !/[.;]/u.test(tokens[i + 1]?.gap ?? '')) return onWeekday(day, weekday.value.number);
    const { number } = weekday.value;
    const to = i + weekday.length;
    return (
      weekdaysAt(tokens, i, to, number) ??
      onNumberedDay(tokens, to, number) ?? { to, meaning: { is: 'weekday', number, week: weekBeside(tokens, i, to) } }
    );
  }
  const dated = dayMonthAt(tokens, i, lexicon) ?? daysOfCounted(tokens, i, lexicon) ?? numberedDay(tokens, i, lexicon);
  if (dated) return dated;
  const weekend = at(tokens, i, 'weekend');
  if (weekend) return { to: i + weekend.length, meaning: { is: 'weekdays', first: 6, last: 7 } };
  const counted = at(tokens, i, 'counted');
  const within = counted ? monthOfYear(tokens, i + counted.length, counted.value.date, lexicon) : null;
  if (within) return within;
  // `el pasado mes de enero`: the month that is named tells it.
  const named = counted?.value.date.unit === 'month' && monthAt(tokens, i + counted.length, lexicon) !== null;
  // `les élections du mois prochain`
  const attribute =
    counted &&
    counted.value.date.unit !== 'day' &&
    isAny(tokens, i - 1, ['of']) &&
    !isAny(tokens, i, ['article']) &&
    [i, i - 1].every((end) => endsBefore(tokens, end, 'part-of-month') === 0);
  // `au début de l'année prochaine`: not of this year.
  const other = counted?.value.date.by === 0 && isAny(tokens, i + counted.length, ['date-future', 'date-past']);
  if (counted && !named && !attribute && !other && !isAny(tokens, i - 1, ['month']) && !countsFrom(tokens, i, counted))
    return dayAfter(tokens, i, counted, lexicon) ?? { to: i + counted.length, meaning: counted.value };
  for (const [is, days] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const) {
    const match = at(tokens, i, is);
    // `por la mañana`: with an article it is the time of day; `اليوم الثاني`: the second day.
    if (!match || (days > 0 && isAny(tokens, i - 1, ['article']))) continue;
    if (token.caseless && isAny(tokens, i + match.length, ['rank'])) continue;
    return offsetAt(tokens, i + match.length, days, lexicon);
  }
  const alone = yearAt(token);
  if (alone !== null && !isTerm(tokens, i) && opensYear(tokens, i, lexicon.language.dates.bareYears ?? false))
    return { to: i + 1, meaning: { is: 'year', year: alone } };
  return null;
}

/** `Tuesday 13 August`: the weekday tells the year of a day that has none. */
function onWeekday(found: DateAt, weekday: number): DateAt {
  const { meaning } = found;
  if (meaning.is !== 'day' || meaning.day.day === null || meaning.day.year !== null) return found;
  return { ...found, meaning: { ...meaning, day: { ...meaning.day, weekday } } };
}

/** `vorig jaar oktober`, `last year in October`: the month behind the year that is counted. */
function monthOfYear(
  tokens: readonly Token[],
  i: number,
  { unit, by, from }: RelativeDate,
  lexicon: Lexicon,
): DateAt | null {
  if (unit !== 'year' || from !== 'publication') return null;
  const start = isAny(tokens, i, ['at']) && !at(tokens, i, 'month') ? i + 1 : i;
  const month = /^\s$/u.test(tokens[i]?.gap ?? '') ? monthAt(tokens, start, lexicon, true) : null;
  if (!month || yearBehind(tokens, month.to) || /^\d/u.test(tokens[month.to]?.printed ?? '')) return null;
  return { to: month.to, meaning: { is: 'day', day: { year: null, month: month.number, day: null, yearBy: by } } };
}

/** `in the evening of 4 June`, `on the same day, Thursday`: a time of day takes the day that is named with it. */
function dayAfter(
  tokens: readonly Token[],
  i: number,
  { length, value: { date } }: { readonly length: number; readonly value: { readonly date: RelativeDate } },
  lexicon: Lexicon,
): DateAt | null {
  if (date.by !== 0 || date.unit !== 'day') return null;
  let next = i + length;
  while (isAny(tokens, next, ['of', 'at', 'article', 'from']) && next - i - length < 2) next++;
  if (next === i + length || /[,;.]/u.test(tokens[next]?.gap ?? '')) return null;
  const found =
    at(tokens, next, 'weekday') || dayNumber(tokens[next], lexicon.ordinals) !== null
      ? dateAt(tokens, next, lexicon)
      : null;
  return found?.meaning.is === 'day' || found?.meaning.is === 'weekday' ? found : null;
}

/** `hier lundi`, `today, Tuesday 4 May`, `today (6 March)` are one day, which the figures tell best. */
function offsetAt(tokens: readonly Token[], to: number, days: number, lexicon: Lexicon): DateAt {
  const joins = (i: number) => /^[,،]?\s\(?$/u.test(tokens[i]?.gap ?? '');
  const named = joins(to) ? at(tokens, to, 'weekday') : undefined;
  let next = to + (named?.length ?? 0);
  const alone = { to: next, meaning: { is: 'offset', days, weekday: named?.value.number ?? null } } as const;
  while (isAny(tokens, next, ['article', 'of', 'calendar']) && next - to < 5) next++;
  const dated = joins(to)
    ? (inFigures(tokens, next, lexicon, named?.value.number) ?? dayMonthAt(tokens, next, lexicon))
    : null;
  return dated?.meaning.is === 'day' && dated.meaning.day.day !== null ? dated : alone;
}

/** `Wednesday and Thursday`, `from Monday to Wednesday`: days that follow each other. */
function weekdaysAt(tokens: readonly Token[], from: number, i: number, first: number): DateAt | null {
  const divider = afterDivider(tokens, i) ?? -1;
  const start = isAny(tokens, divider, ['article']) && !at(tokens, divider, 'weekday') ? divider + 1 : divider;
  const second = at(tokens, start, 'weekday');
  if (!second || isAny(tokens, start + second.length, ['month'])) return null;
  const last = second.value.number;
  const apart = (last - first + 7) % 7;
  if (apart === 0 || (apart > 1 && !opensRange(tokens, from)) || /^\d/u.test(tokens[start + 1]?.printed ?? ''))
    return null;
  return { to: start + second.length, meaning: { is: 'weekdays', first, last } };
}

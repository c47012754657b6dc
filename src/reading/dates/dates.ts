import type { RelativeDate } from '../../languages/date-words.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, endsBefore, isAny, spanOf, type Token } from '../words/tokens.ts';
import { countsFrom } from './counted.ts';
import { directionOf, endsSomething, goesOn, isMoved, weekBeside } from './date-context.ts';
import {
  afterDivider,
  afterOtherCalendar,
  believableDay,
  dayNumber,
  figuresAt,
  isInName,
  isNamedAfter,
  isTerm,
  lastOfRow,
  monthAt,
  opensDate,
  opensRange,
  opensWeek,
  opensYear,
  rangeDivider,
  withYear,
  yearAt,
} from './printed-dates.ts';

/** A day as printed; what is not printed is null. Months and days count from 1. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The weekday that is printed with it, where that has to tell the year. */
  readonly weekday?: number;
}

export type Meaning =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'range'; readonly from: Day; readonly to: Day }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'weekday'; readonly number: number; readonly week: number | null }
  | { readonly is: 'weekdays'; readonly first: number; readonly last: number }
  | { readonly is: 'offset'; readonly days: number; readonly weekday: number | null }
  | { readonly is: 'counted'; readonly date: RelativeDate }
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
function opensWith(tokens: readonly Token[], i: number, found: Raw): number {
  return found.meaning.is === 'weekday' && isAny(tokens, i - 1, ['article']) && /^\s$/u.test(tokens[i]?.gap ?? '')
    ? i - 1
    : i;
}

interface Raw {
  readonly to: number;
  readonly meaning: Meaning;
}

function dateAt(tokens: readonly Token[], i: number, lexicon: Lexicon, known: number | null = null): Raw | null {
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
      weekdaysAt(tokens, i, to, number) ?? { to, meaning: { is: 'weekday', number, week: weekBeside(tokens, i, to) } }
    );
  }
  const dated = dayMonthAt(tokens, i, lexicon);
  if (dated) return dated;
  const weekend = at(tokens, i, 'weekend');
  if (weekend) return { to: i + weekend.length, meaning: { is: 'weekdays', first: 6, last: 7 } };
  const counted = at(tokens, i, 'counted');
  // `el pasado mes de enero`: the month that is named tells it.
  const named = counted?.value.date.unit === 'month' && monthAt(tokens, i + counted.length, lexicon) !== null;
  if (counted && !named && !isAny(tokens, i - 1, ['month']) && !countsFrom(tokens, i, counted))
    return dayAfter(tokens, i, counted, lexicon) ?? { to: i + counted.length, meaning: counted.value };
  for (const [is, days] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const) {
    const match = at(tokens, i, is);
    // `por la mañana`: with an article it is the time of day.
    if (!match || (days > 0 && isAny(tokens, i - 1, ['article']))) continue;
    return offsetAt(tokens, i + match.length, days, lexicon);
  }
  const alone = yearAt(token);
  if (alone !== null && !isTerm(tokens, i) && opensYear(tokens, i, lexicon.language.dates.bareYears ?? false))
    return { to: i + 1, meaning: { is: 'year', year: alone } };
  return null;
}

/** `Tuesday 13 August`: the weekday tells the year of a day that has none. */
function onWeekday(found: Raw, weekday: number): Raw {
  const { meaning } = found;
  if (meaning.is !== 'day' || meaning.day.day === null || meaning.day.year !== null) return found;
  return { ...found, meaning: { ...meaning, day: { ...meaning.day, weekday } } };
}

/** `20/01/2025`; the weekday that stands before it tells a day from a month. */
function inFigures(tokens: readonly Token[], i: number, lexicon: Lexicon, weekday: number | null = null): Raw | null {
  const found = figuresAt(tokens, i, lexicon.language.dates.numeric, weekday);
  return found && { to: found.to, meaning: { is: 'day', day: found.day } };
}

/** `in the evening of 4 June`, `on the same day, Thursday`: a time of day takes the day that is named with it. */
function dayAfter(
  tokens: readonly Token[],
  i: number,
  { length, value: { date } }: { readonly length: number; readonly value: { readonly date: RelativeDate } },
  lexicon: Lexicon,
): Raw | null {
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
function offsetAt(tokens: readonly Token[], to: number, days: number, lexicon: Lexicon): Raw {
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
function weekdaysAt(tokens: readonly Token[], from: number, i: number, first: number): Raw | null {
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

/** `23 February 2020`, `February 23, 2020`, `19-23 février`, `February 19 to 23`, `November 2020`. */
function dayMonthAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Raw | null {
  const { ordinals } = lexicon;
  const first = dayNumber(tokens[i], ordinals);
  if (first !== null) {
    if (!believableDay(tokens, i) || isNamedAfter(tokens, i)) return null;
    const row = lastOfRow(tokens, i, ordinals);
    const range = row ?? rangeDivider(tokens, i + 1);
    const second = range === null ? null : dayNumber(tokens[range], ordinals);
    if (range !== null && second !== null) {
      const month = monthAt(tokens, range + 1, lexicon);
      if (month) {
        const end = withYear(tokens, month.to, { year: null, month: month.number, day: second });
        const from = { year: end.day.year, month: month.number, day: first };
        // `on 3 and 10 October` are two days.
        if (row === null && isAny(tokens, i + 1, ['and']) && second !== first + 1 && !opensRange(tokens, i))
          return { to: i + 1, meaning: { is: 'day', day: from } };
        return { to: end.to, meaning: { is: 'range', from, to: end.day } };
      }
    }
    const month = monthAt(tokens, i + 1, lexicon);
    if (!month) return null;
    const start = withYear(tokens, month.to, { year: null, month: month.number, day: first });
    return throughLater(tokens, i, start, lexicon) ?? { to: start.to, meaning: { is: 'day', day: start.day } };
  }
  const month = monthAt(tokens, i, lexicon, true);
  if (!month) return null;
  const day = dayNumber(tokens[month.to], ordinals);
  if (day !== null && /^\.?\s$/u.test(tokens[month.to]?.gap ?? '')) {
    const divider = rangeDivider(tokens, month.to + 1);
    const second = divider === null ? null : dayNumber(tokens[divider], ordinals);
    if (divider !== null && second !== null && second > day) {
      const end = withYear(tokens, divider + 1, { year: null, month: month.number, day: second });
      return { to: end.to, meaning: { is: 'range', from: { ...end.day, day }, to: end.day } };
    }
    const found = withYear(tokens, month.to + 1, { year: null, month: month.number, day });
    return throughLater(tokens, i, found, lexicon) ?? { to: found.to, meaning: { is: 'day', day: found.day } };
  }
  const stated = yearAt(tokens[month.to]) ?? (isAny(tokens, month.to, ['of']) ? yearAt(tokens[month.to + 1]) : null);
  if (stated !== null)
    return {
      to: yearAt(tokens[month.to]) === null ? month.to + 2 : month.to + 1,
      meaning: { is: 'day', day: { year: stated, month: month.number, day: null } },
    };
  const inMonth =
    endsBefore(tokens, i, 'at') > 0 ||
    endsBefore(tokens, i, 'since') > 0 ||
    endsBefore(tokens, i, 'part-of-month', 6) > 0 ||
    isAny(tokens, month.to, ['date-past', 'date-future']) ||
    isAny(tokens, i - 1, ['date-past', 'date-future']);
  return inMonth && (tokens[i]?.folded.length !== 3 || tokens[i]?.caseless)
    ? { to: month.to, meaning: { is: 'day', day: { year: null, month: month.number, day: null } } }
    : null;
}

/** `30 mai au 2 juin`, `May 30 – June 2`: a range over the end of a month. */
function throughLater(
  tokens: readonly Token[],
  i: number,
  start: { readonly day: Day; readonly to: number },
  lexicon: Lexicon,
): Raw | null {
  const divider = rangeDivider(tokens, start.to);
  if (divider === null || !(opensRange(tokens, i) || /[-–—]/u.test(tokens[start.to]?.gap ?? ''))) return null;
  const later = dayMonthAt(tokens, divider, lexicon);
  if (later?.meaning.is !== 'day' || later.meaning.day.day === null) return null;
  const from = { ...start.day, year: start.day.year ?? later.meaning.day.year };
  return { to: later.to, meaning: { is: 'range', from, to: later.meaning.day } };
}

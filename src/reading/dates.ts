import type { Span } from '../text/span.ts';
import { at, endsBefore, isAny, spanOf, type Token } from './tokens.ts';

/** A day as printed; what is not printed is null. Months and days count from 1. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

export type Meaning =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'range'; readonly from: Day; readonly to: Day }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'weekday'; readonly number: number }
  | { readonly is: 'offset'; readonly days: number };

/** A date as an article writes it. `direction` is what stands beside it: `last`, `next`. */
export interface DateFound extends Span {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meaning: Meaning;
  readonly direction: 'past' | 'future' | null;
  /** Only the end of something is stated: `until 23 February`, `wrapped up … on February 23`. */
  readonly endOnly: boolean;
}

const year = (token: Token | undefined): number | null =>
  token && /^(?:19|20)\d\d$/u.test(token.printed) ? Number(token.printed) : null;

function dayNumber(token: Token | undefined): number | null {
  const match = token && /^(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|re)?$/u.exec(token.folded);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : null;
}

/** The dates of a sentence, in order; durations and clock times are none. */
export function datesIn(text: string, tokens: readonly Token[]): readonly DateFound[] {
  const out: DateFound[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = dateAt(tokens, i);
    if (!found) {
      i++;
      continue;
    }
    const span = spanOf(tokens, opensWith(tokens, i, found), found.to);
    out.push({
      ...span,
      from: i,
      to: found.to,
      words: text.slice(span.start, span.end),
      meaning: found.meaning,
      direction: directionOf(tokens, i, found.to),
      endOnly: endsSomething(tokens, i),
    });
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

function dateAt(tokens: readonly Token[], i: number): Raw | null {
  const token = tokens[i];
  if (!token) return null;
  const iso = isoAt(tokens, i);
  if (iso) return iso;
  const weekday = at(tokens, i, 'weekday');
  if (weekday && (token.capital || token.folded.length > 3)) {
    let next = i + weekday.length;
    while (isAny(tokens, next, ['article', 'of']) && next - i < 3) next++;
    const day = dayMonthAt(tokens, next);
    if (day && !/[.;]/u.test(tokens[i + 1]?.gap ?? '')) return day;
    return { to: i + weekday.length, meaning: { is: 'weekday', number: weekday.value.number } };
  }
  const dated = dayMonthAt(tokens, i);
  if (dated) return dated;
  for (const [is, days] of [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ] as const) {
    const match = at(tokens, i, is);
    if (match) return { to: i + match.length, meaning: { is: 'offset', days } };
  }
  const alone = year(token);
  if (
    alone !== null &&
    endsBefore(tokens, i, 'at') +
      endsBefore(tokens, i, 'from') +
      endsBefore(tokens, i, 'other') +
      endsBefore(tokens, i, 'of') >
      0
  )
    return { to: i + 1, meaning: { is: 'year', year: alone } };
  return null;
}

function isoAt(tokens: readonly Token[], i: number): Raw | null {
  const value = year(tokens[i]);
  const [month, day] = [tokens[i + 1], tokens[i + 2]];
  if (value === null || !month || !day || month.gap !== '-' || day.gap !== '-') return null;
  if (!/^\d\d$/u.test(month.printed) || !/^\d\d$/u.test(day.printed)) return null;
  return {
    to: i + 3,
    meaning: { is: 'day', day: { year: value, month: Number(month.printed), day: Number(day.printed) } },
  };
}

/** `23 February 2020`, `February 23, 2020`, `19-23 février`, `February 19 to 23`, `November 2020`. */
function dayMonthAt(tokens: readonly Token[], i: number): Raw | null {
  const first = dayNumber(tokens[i]);
  if (first !== null) {
    if (!believableDay(tokens, i)) return null;
    const range = rangeDivider(tokens, i + 1);
    const second = range === null ? null : dayNumber(tokens[range]);
    if (range !== null && second !== null) {
      const month = monthAt(tokens, range + 1);
      if (month) {
        const end = withYear(tokens, month.to, { year: null, month: month.number, day: second });
        return {
          to: end.to,
          meaning: { is: 'range', from: { year: end.day.year, month: month.number, day: first }, to: end.day },
        };
      }
    }
    const month = monthAt(tokens, i + 1);
    if (!month) return null;
    const start = withYear(tokens, month.to, { year: null, month: month.number, day: first });
    const divider = rangeDivider(tokens, start.to);
    const later = divider === null || !isRange(tokens, i, start.to) ? null : dayMonthAt(tokens, divider);
    if (later?.meaning.is === 'day' && later.meaning.day.day !== null)
      return {
        to: later.to,
        meaning: {
          is: 'range',
          from: { ...start.day, year: start.day.year ?? later.meaning.day.year },
          to: later.meaning.day,
        },
      };
    return { to: start.to, meaning: { is: 'day', day: start.day } };
  }
  const month = monthAt(tokens, i);
  if (!month) return null;
  const day = dayNumber(tokens[month.to]);
  if (day !== null && /^\.?\s$/u.test(tokens[month.to]?.gap ?? '')) {
    const divider = rangeDivider(tokens, month.to + 1);
    const second = divider === null ? null : dayNumber(tokens[divider]);
    if (divider !== null && second !== null && second > day) {
      const end = withYear(tokens, divider + 1, { year: null, month: month.number, day: second });
      return { to: end.to, meaning: { is: 'range', from: { ...end.day, day }, to: end.day } };
    }
    const found = withYear(tokens, month.to + 1, { year: null, month: month.number, day });
    return { to: found.to, meaning: { is: 'day', day: found.day } };
  }
  const stated = year(tokens[month.to]) ?? (isAny(tokens, month.to, ['of']) ? year(tokens[month.to + 1]) : null);
  if (stated !== null)
    return {
      to: year(tokens[month.to]) === null ? month.to + 2 : month.to + 1,
      meaning: { is: 'day', day: { year: stated, month: month.number, day: null } },
    };
  const inMonth =
    endsBefore(tokens, i, 'at') > 0 ||
    isAny(tokens, month.to, ['date-past', 'date-future']) ||
    isAny(tokens, i - 1, ['date-past', 'date-future']);
  return inMonth && tokens[i]?.folded.length !== 3
    ? { to: month.to, meaning: { is: 'day', day: { year: null, month: month.number, day: null } } }
    : null;
}

/** `58 12`, `5.2` and `3,000` are no days. */
function believableDay(tokens: readonly Token[], i: number): boolean {
  return !/[.,:\d]$/u.test(tokens[i]?.gap ?? '') || /[,.]\s$/u.test(tokens[i]?.gap ?? '');
}

function monthAt(tokens: readonly Token[], i: number): { number: number; to: number } | null {
  const start = isAny(tokens, i, ['of']) ? i + 1 : i;
  const month = at(tokens, start, 'month');
  if (!month || !/^[\s.,-]*$/u.test(tokens[start]?.gap ?? '')) return null;
  const token = tokens[start];
  if (token && token.folded.length <= 3 && !token.capital && dayNumber(tokens[start - 1]) === null) return null;
  return { number: month.value.number, to: start + month.length };
}

function withYear(tokens: readonly Token[], i: number, day: Day): { day: Day; to: number } {
  const direct = year(tokens[i]);
  if (direct !== null && /^[,.]?\s$/u.test(tokens[i]?.gap ?? '')) return { day: { ...day, year: direct }, to: i + 1 };
  return { day, to: i };
}

function rangeDivider(tokens: readonly Token[], i: number): number | null {
  if (/^\s?[-–—]\s?$/u.test(tokens[i]?.gap ?? '')) return i;
  const match = at(tokens, i, 'range-to');
  if (!match || /,/u.test(tokens[i]?.gap ?? '')) return null;
  let next = i + match.length;
  while (isAny(tokens, next, ['article', 'weekday']) && next - i < 4) next++;
  return next;
}

function isRange(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (at(tokens, i, 'range-from')) return true;
  return /[-–—]/u.test(tokens[to]?.gap ?? '');
}

function directionOf(tokens: readonly Token[], from: number, to: number): 'past' | 'future' | null {
  for (const index of [from - 1, to]) {
    if (isAny(tokens, index, ['date-past'])) return 'past';
    const token = tokens[index];
    if (
      isAny(tokens, index, ['date-future']) &&
      token &&
      !/[.,;]/u.test(tokens[Math.max(index, from)]?.gap ?? '') &&
      !isAny(tokens, index, ['have', 'be'])
    )
      return 'future';
  }
  return null;
}

function endsSomething(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const match = at(tokens, i, 'until');
    if (match && (match.length > 1 || tokens[i]?.folded !== tokens[from - 1]?.folded || i + match.length >= from - 1))
      return !isAny(tokens, i, ['other', 'range-to']) || i + match.length >= from - 2;
  }
  return false;
}

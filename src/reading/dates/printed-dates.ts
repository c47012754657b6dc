import type { DateWords } from '../../languages/date-words.ts';
import { at, endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { Day } from './dates.ts';

/** A date as it was recognised: what it says, and the token after it. */
interface DayFound {
  readonly to: number;
  readonly day: Day;
}

const openers = [
  'weekday',
  'month',
  'of',
  'day-noun',
  'day-word',
  'counted',
  'today',
  'yesterday',
  'tomorrow',
  'weekend',
] as const;

/** Whether a word can be the first of a date: few of a sentence can. */
export function opensDate(tokens: readonly Token[], i: number): boolean {
  return /\d/u.test(tokens[i]?.folded ?? '') || isAny(tokens, i, openers);
}

/** The year that a token is, or null; with a letter for its era where a script has no capitals (`2024م`). */
export function yearAt(token: Token | undefined): number | null {
  return token && /^(?:19|20)\d\d\p{Lo}?$/u.test(token.folded) ? Number(token.folded.slice(0, 4)) : null;
}

/** In words: `6 ذو القعدة 1445 هـ الموافق`, a day of another calendar before the same one of this. */
const longestOther = 7;

/** The token after a day of another calendar, where one stands here and a day of this one follows. */
export function afterOtherCalendar(tokens: readonly Token[], i: number): number {
  let [next, other] = [i, false];
  for (; next < i + longestOther; next++) {
    if (isAny(tokens, next, ['month'])) break;
    const match = at(tokens, next, 'calendar');
    if (match) [next, other] = [next + match.length - 1, true];
    else if (!/^\d{1,4}\p{L}{0,2}$/u.test(tokens[next]?.folded ?? '')) break;
  }
  return other && isAny(tokens, next, ['month']) && /^\d{1,2}$/u.test(tokens[next - 1]?.folded ?? '') ? next - 1 : i;
}

/** The day of a month that a token is (`3`, `1st`, `1er`), or null. */
export function dayNumber(token: Token | undefined, ordinals: ReadonlySet<string>): number | null {
  const word = token?.matches.find(({ length, value }) => value.is === 'day-word' && length === 1);
  if (word?.value.is === 'day-word') return word.value.number;
  const match = token && /^(\d{1,2})(\p{L}*)$/u.exec(token.folded);
  if (!match || (match[2] !== '' && !ordinals.has(match[2] ?? ''))) return null;
  const value = Number(match[1]);
  return value >= 1 && value <= 31 ? value : null;
}

/** `الأسبوع الثاني من مايو`: the second of something else than days. */
export function isRankOfOther(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before?.definite === true && at(tokens, i, 'day-word') !== undefined && !isAny(tokens, i - 1, ['weekday', 'today'])
  );
}

/**
 * Dates in figures: `2025-01-20`, `20/01/2025`, `20.01.25`. A day above 12 tells the order, else the weekday (from 1,
 * Monday) that the page names for it; else the language's habit, where it has one.
 */
export function figuresAt(
  tokens: readonly Token[],
  i: number,
  order: DateWords['numeric'],
  weekday: number | null = null,
): DayFound | null {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!first || !second || !third || second.gap !== third.gap || !/^(?:[-/.‐‑–]|\. )$/u.test(second.gap)) return null;
  if (/(?:[\d/.:]|(?:^|[^.])-)$/u.test(first.gap) || /^[/:]$/u.test(tokens[i + 3]?.gap ?? '')) return null;
  if (![first, second, third].every(({ folded }) => /^\d{1,4}$/u.test(folded))) return null;
  const to = i + 3;
  const year = yearAt(first);
  if (year !== null) return dayOf(year, Number(second.folded), Number(third.folded), to);
  const short = third.printed.length === 2 && second.gap !== '-' ? 2000 + Number(third.folded) : null;
  const last = yearAt(third) ?? short;
  if (last === null || first.printed.length > 2 || second.printed.length > 2) return null;
  const [a, b] = [Number(first.folded), Number(second.folded)];
  const [dayFirst, monthFirst] = [isOn(weekday, last, b, a), isOn(weekday, last, a, b)];
  if (dayFirst !== monthFirst) return dayFirst ? dayOf(last, b, a, to) : dayOf(last, a, b, to);
  if (order === 'day-first' || a > 12) return dayOf(last, b, a, to);
  if (order === 'month-first' || b > 12 || a === b) return dayOf(last, a, b, to);
  return null;
}

const isOn = (weekday: number | null, year: number, month: number, day: number): boolean =>
  weekday !== null && month <= 12 && (new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7) === weekday;

function dayOf(year: number, month: number, day: number, to: number): DayFound | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { to, day: { year, month, day } } : null;
}

/** The token after what divides two ends of a range (`to`, `tot en met`, a dash), or null. */
export function afterDivider(tokens: readonly Token[], i: number): number | null {
  if (/^\.?\s?[-–—]\s?$/u.test(tokens[i]?.gap ?? '')) return i;
  const match = tokens[i]?.matches.find(({ value }) => value.is === 'range-to');
  return !match || isBehindComma(tokens, i) ? null : i + match.length;
}

/** The other end of a range of days: the token after the divider, articles and weekdays left out; or null. */
export function rangeDivider(tokens: readonly Token[], i: number): number | null {
  const start = afterDivider(tokens, i);
  if (start === null || start === i) return start;
  let next = start;
  while (isAny(tokens, next, ['article', 'weekday']) && next - i < 5) next++;
  return next;
}

/** `3, 4 and 5 May`: the token of the last of days that follow each other, and are told one by one; or null. */
export function lastOfRow(tokens: readonly Token[], i: number, ordinals: ReadonlySet<string>): number | null {
  let [last, day] = [i, dayNumber(tokens[i], ordinals) ?? 0];
  for (;;) {
    const next =
      isAny(tokens, last + 1, ['and', 'range-to']) && dayNumber(tokens[last + 1], ordinals) === null
        ? last + 2
        : last + 1;
    const joined = next > last + 1 || /^\s?[,،]\s?$/u.test(tokens[next]?.gap ?? '');
    if (!joined || dayNumber(tokens[next], ordinals) !== day + 1) break;
    [last, day] = [next, day + 1];
  }
  return day - (dayNumber(tokens[i], ordinals) ?? 0) >= 2 ? last : null;
}

/** `in the week of 3 June`: the day is the first of seven. */
export function opensWeek(tokens: readonly Token[], from: number): boolean {
  for (const back of [1, 2, 3]) {
    const match = at(tokens, from - back, 'week-of');
    if (match && from - back + match.length >= from) return true;
  }
  return false;
}

/** Whether words open a range before the token (`from`, `du`). */
export function opensRange(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) if (isAny(tokens, i, ['range-from'])) return true;
  return false;
}

/** `Tran Van Thu Nghiem`: letters of a weekday in the middle of a name. */
export function isInName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.caseless || token.printed.length > 3 || token.gap !== ' ' || !tokens[i - 1]?.capital)
    return false;
  const next = tokens[i + 1];
  return next?.capital === true && next.gap === ' ' && at(tokens, i + 1, 'month') === undefined;
}

/** `in 2024`, `early 2024`; in a language that writes years `bare` also `schloss Kenia 2022 ab`, and not `die EM 2024`. */
export function opensYear(tokens: readonly Token[], i: number, bare: boolean): boolean {
  for (const is of ['at', 'from', 'other', 'of', 'since'] as const) if (endsBefore(tokens, i, is) > 0) return true;
  const part = endsBefore(tokens, i, 'part-of-month');
  // `between late 2025 and early 2026` is neither of the two.
  if (part > 0) return !isAny(tokens, i - part - 1, ['between', 'range-from', 'and']);
  // `the agreement that they signed (1989)`.
  const bracketed = /\($/u.test(tokens[i]?.gap ?? '') && /^\)/u.test(tokens[i + 1]?.gap ?? ')');
  if (bracketed) return isAny(tokens, i - 1, ['verb', 'instrument']);
  if (!bare || i === 0 || !/^\s$/u.test(tokens[i]?.gap ?? '')) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return (!before?.capital || isAny(tokens, i - 1, ['country', 'verb', 'have', 'be', 'article'])) && !next?.capital;
}

/** `a plan for 2025-2026`, `extended until 2030`: the years that something is made for. */
export function isTerm(tokens: readonly Token[], i: number): boolean {
  if (yearAt(tokens[i + 1]) !== null || (yearAt(tokens[i - 1]) !== null && /^[-–—/]$/u.test(tokens[i]?.gap ?? '')))
    return true;
  // `the action plan 2022 to 2025`.
  const to = (k: number) => isAny(tokens, k, ['range-to', 'to']) && !isAny(tokens, k, ['and']);
  const first =
    to(i - 1) && yearAt(tokens[i - 2]) !== null ? i - 2 : to(i + 1) && yearAt(tokens[i + 2]) !== null ? i : null;
  // `visited Togo from 2022 to 2024`: when it was.
  if (
    first !== null &&
    !(isAny(tokens, first - 1, ['range-from']) && isAny(tokens, first - 2, ['country', 'place', 'verb']))
  )
    return true;
  return endsBefore(tokens, i, 'purpose') > 0 || endsBefore(tokens, i, 'until', 3) > 0;
}

/** `58 12`, `5.2` and `3,000` are no days. */
export function believableDay(tokens: readonly Token[], i: number): boolean {
  return !/[.,:\d]$/u.test(tokens[i]?.gap ?? '') || /[,.]\s$/u.test(tokens[i]?.gap ?? '');
}

/**
 * Whether a day without a year is part of a name: `la Brigada 9 de Julio`. Both words beside it have capitals, where the name
 * of a month has none by itself, and the one before is no weekday and no place that opens the text.
 */
export function isNamedAfter(tokens: readonly Token[], i: number): boolean {
  const [before, month] = [tokens[i - 1], tokens[i + 2]];
  if (!before?.capital || !month?.capital || tokens[i]?.gap !== ' ' || month.gap !== ' ') return false;
  if (!isAny(tokens, i + 1, ['of']) || !at(tokens, i + 2, 'month')) return false;
  const opens = i < 3 || isAny(tokens, i - 1, ['weekday', 'country', 'place']);
  return !opens && yearAt(tokens[i + 3]) === null && yearAt(tokens[i + 4]) === null;
}

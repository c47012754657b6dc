import type { RelativeDate } from '../../languages/date-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { Meaning } from './dates.ts';
import { believableDay, dayNumber, rangeDivider } from './printed-dates.ts';

/** `un día después de que X se reunió con Y`: a day that is counted from what follows, not from what was told. */
export function countsFrom(
  tokens: readonly Token[],
  from: number,
  { length, value }: { readonly length: number; readonly value: { readonly date: RelativeDate } },
): boolean {
  const next = from + length;
  return value.date.from === 'text' && isAny(tokens, next, ['of']) && /^\s$/u.test(tokens[next]?.gap ?? '');
}

/** `the 10th of this month`, `del 10 al 12 del corriente mes`: days of a month that is not named, and the token after it. */
export function daysOfCounted(
  tokens: readonly Token[],
  i: number,
  { ordinals }: Lexicon,
): { to: number; meaning: Meaning } | null {
  const worded = at(tokens, i, 'day-word');
  const first = worded?.value.number ?? dayNumber(tokens[i], ordinals);
  if (first === null || !believableDay(tokens, i)) return null;
  const after = i + (worded?.length ?? 1);
  const range = rangeDivider(tokens, after);
  const second = range === null ? null : dayNumber(tokens[range], ordinals);
  const last = second !== null && second > first ? second : first;
  const opens = last === first || range === null ? after : range + 1;
  for (const next of [opens, opens + 1, opens + 2]) {
    const month = at(tokens, next, 'counted');
    if (month?.value.date.unit === 'month')
      return { to: next + month.length, meaning: { ...month.value, days: [first, last] } };
    if (!isAny(tokens, next, ['of', 'from', 'article']) || /[,;.]/u.test(tokens[next]?.gap ?? '')) return null;
  }
  return null;
}

/** `the 10th of this month`, and not `from the 10th to the 12th of this month` nor `this month`. */
export const isOneOfMonth = ({ days }: Extract<Meaning, { is: 'counted' }>): boolean =>
  days?.[0] === days?.[1] && days !== undefined;

import { isAny, type Token } from '../words/tokens.ts';
import type { DateFound } from './dates.ts';

/** So many words at the most stand between `between` and the year or month that it opens. */
const reach = 10;

/**
 * `between the end of 2025 and the beginning of 2026` is neither of the two years: where both are found one range takes
 * their place, and where only one is, no date is given.
 */
export function withVagueRanges(tokens: readonly Token[], dates: readonly DateFound[]): readonly DateFound[] {
  return dates.flatMap((date, i) => {
    const opened = openingOf(tokens, date);
    if (opened === null) return [date];
    const [before, next] = [dates[i - 1], dates[i + 1]];
    if (before && openingOf(tokens, before) === opened) return [];
    if (next && openingOf(tokens, next) === opened) return [joined(date, next)];
    return andStands(tokens, opened + 1, date.to) ? [] : [date];
  });
}

/** The word for `between` before a year or a month without a day, in the same stretch of the sentence. */
function openingOf(tokens: readonly Token[], { meaning, from }: DateFound): number | null {
  if (meaning.is !== 'year' && !(meaning.is === 'day' && meaning.day.day === null)) return null;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['between'])) return i;
    if (tellsOfOthers(tokens, i)) return null;
  }
  return null;
}

/** `the treaty between Kenya and Ghana was signed in 1998`: names and verbs stand in no time. */
function tellsOfOthers(tokens: readonly Token[], i: number): boolean {
  if (isAny(tokens, i, ['month'])) return false;
  return (tokens[i]?.capital ?? false) || isAny(tokens, i, ['country', 'nationality', 'place', 'verb', 'have', 'be']);
}

/** `and` between the two words, or right after the second. */
function andStands(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isAny(tokens, i, ['and']) && !/[,;:.]/u.test(tokens[i]?.gap ?? '')) return true;
  return false;
}

function joined(from: DateFound, to: DateFound): DateFound {
  const words = `${from.words} – ${to.words}`;
  return { ...from, to: to.to, end: to.end, words, meaning: { is: 'span', from, to: { ...to, endOnly: false } } };
}

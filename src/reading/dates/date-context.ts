import { at, isAny, type Token } from '../words/tokens.ts';
import type { DateFound, Meaning } from './dates.ts';

/** `on a visit until Friday`: what is to last until a weekday has not ended. */
export function goesOn(tokens: readonly Token[], from: number, meaning: Meaning): boolean {
  if (meaning.is !== 'weekday') return false;
  for (const back of [1, 2, 3])
    if (isAny(tokens, from - back, ['until']) && isAny(tokens, from - back, ['range-to'])) return true;
  return false;
}

/** What stands right beside a date: `last`, `next`, or a verb of what is to come. */
export function directionOf(tokens: readonly Token[], from: number, to: number): DateFound['direction'] {
  // `expected in February`.
  const before =
    isAny(tokens, from - 1, ['at']) && !isAny(tokens, from - 1, ['date-past', 'date-future']) ? from - 2 : from - 1;
  for (const index of [before, to]) {
    if (isAny(tokens, index, ['date-past'])) return 'past';
    const token = tokens[index];
    if (
      isAny(tokens, index, ['date-future']) &&
      token &&
      !/[.,;]/u.test(tokens[Math.max(index, from)]?.gap ?? '') &&
      !isAny(tokens, index, ['have', 'be'])
    )
      return isAny(tokens, index, ['future', 'expected', 'verb', 'support']) ? 'coming' : 'future';
  }
  return null;
}

/** `put back to 3 July`, `uitgesteld met een maand, tot 20 april`: the new day of what was moved. */
export function isMoved(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) if (isAny(tokens, i, ['moved'])) return true;
  return false;
}

/** `wrapped up … on February 23`: only the end is stated. */
export function endsSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const match = at(tokens, i, 'until');
    if (match && (match.length > 1 || tokens[i]?.folded !== tokens[from - 1]?.folded || i + match.length >= from - 1))
      return !isAny(tokens, i, ['other', 'range-to']) || i + match.length >= from - 2;
  }
  return endedAfter(tokens, to);
}

/** `On Monday X wrapped up his visit`, `hat am Montag einen Besuch beendet`: the verb right behind the date, or last in its clause. */
function endedAfter(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + 12); i++) {
    if (/[,;:.()]/u.test(tokens[i]?.gap ?? '')) return false;
    const match = at(tokens, i, 'until');
    const end = i + (match?.length ?? 0);
    if (!match || isAny(tokens, i, ['other']) || isAny(tokens, end - 1, ['range-to', 'at'])) continue;
    if (i - to <= 1 || end >= tokens.length || /[,;:.]/u.test(tokens[end]?.gap ?? '')) return true;
  }
  return false;
}

/** `vorige week woensdag`, `on Tuesday of last week`: how many weeks from the week of publication; null if none is told. */
export function weekBeside(tokens: readonly Token[], from: number, to: number): number | null {
  for (const back of [1, 2, 3, 4]) {
    const before = at(tokens, from - back, 'week');
    if (before && from - back + before.length >= from - 1) return before.value.by;
  }
  let next = to;
  while (isAny(tokens, next, ['article', 'of', 'at', 'from']) && !at(tokens, next, 'week') && next - to < 2) next++;
  return /[.;]/u.test(tokens[next]?.gap ?? '') ? null : (at(tokens, next, 'week')?.value.by ?? null);
}

/** In words: so long at the most is what brackets add to a name or a word. */
const aside = 6;

/** `on Tuesday (local time) arrived`: the token behind a short bracket that opens here, before which nothing else is parted. */
export function asideTo(tokens: readonly Token[], i: number): number | null {
  // `am (heutigen) Freitag`: within the words of a date.
  if (!/^\s?\($/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i - 1, ['at'])) return null;
  for (let k = i + 1; k <= i + aside && k < tokens.length; k++)
    if (/\)/u.test(tokens[k]?.gap ?? '')) return /^\)\s$/u.test(tokens[k]?.gap ?? '') ? k : null;
  return null;
}

import type { DateFound } from '../dates/dates.ts';
import type { Line } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';

/** `The visit takes place on Thursday`, `Der Besuch ist für Donnerstag geplant`: no comma between the day and the word. */
export function occursOn({ sentence: { tokens } }: Line, { from, to }: DateFound): boolean {
  return tokens.some((_, i) => {
    if (!isAny(tokens, i, ['occurs']) || Math.abs(i - from) > 6) return false;
    const [first, last] = i < from ? [i, from] : [to, i];
    // `am Donnerstag, 16. Februar`: the comma is the day's own.
    const parts = (k: number) => /[,;:]/u.test(tokens[k]?.gap ?? '') && !isAny(tokens, k - 1, ['weekday']);
    return !tokens.slice(first + 1, last + 1).some((_, k) => parts(first + 1 + k));
  });
}

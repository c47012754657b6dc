import type { RelativeDate } from '../../languages/date-words.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** `un día después de que X se reunió con Y`: a day that is counted from what follows, not from what was told. */
export function countsFrom(
  tokens: readonly Token[],
  from: number,
  { length, value }: { readonly length: number; readonly value: { readonly date: RelativeDate } },
): boolean {
  const next = from + length;
  return value.date.from === 'text' && isAny(tokens, next, ['of']) && /^\s$/u.test(tokens[next]?.gap ?? '');
}

import { at, isAny, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

/**
 * `the Kyoto Protocol`, `l'accord de Paris`, `das Oslo-Abkommen`, `اتفاقية فيينا`: known by the town where many made it, so that whoever
 * speaks of it need be none of them.
 */
export function isNamedAfterTown(tokens: readonly Token[], { from, to, definite, count }: InstrumentFound): boolean {
  if (count !== null) return false;
  const close = (i: number) => /^[\s‐–-]$/u.test(tokens[i]?.gap ?? '');
  const before = tokens[from]?.caseless ? null : townEnding(tokens, from);
  if (before !== null && close(from) && !isAny(tokens, before - 1, ['at', 'with', 'between', 'and', 'by'])) return true;
  if (tokens[from]?.caseless) return close(to) && isTown(tokens, to);
  return definite && isAny(tokens, to, ['of']) && isTown(tokens, to + 1) && !isAny(tokens, to + 2, ['and']);
}

/** Where the town begins that ends there, else null. */
function townEnding(tokens: readonly Token[], end: number): number | null {
  for (let from = end - 1; from >= Math.max(0, end - 2); from--)
    if (isTown(tokens, from) && from + (at(tokens, from, 'place')?.length ?? 0) === end) return from;
  return null;
}

const isTown = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['place']) && !isAny(tokens, i, ['country', 'nationality']);

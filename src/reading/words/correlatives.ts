import { placesOf } from './kinds.ts';
import { at, isAny, type Token } from './tokens.ts';

/** In words: so long is what stands between the two words, an office with a name. */
const longest = 12;

/** `zowel X als Y`, `non seulement X, mais aussi Y`: the second of two words that join what stands behind each, and opens no clause. */
export function joinsBoth(tokens: readonly Token[], index: number): boolean {
  if (!isAny(tokens, index, ['joins-both'])) return false;
  const opens = placesOf(tokens, 'opens-both').findLast((i) => i < index);
  if (opens === undefined || index - opens > longest) return false;
  for (let i = opens + (at(tokens, opens, 'opens-both')?.length ?? 1); i < index; i++)
    if (/[,;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['speech', 'have', 'be', 'future'])) return false;
  return true;
}

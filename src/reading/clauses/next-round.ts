import { isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** In words: so far behind the object of a verb the next subject may begin. */
const furthest = 10;

/** `held talks on Monday and the next round will be in Accra`: where another meeting begins behind the one that a verb tells. */
export function nextRound(tokens: readonly Token[], { from, to }: CuePlace): number | null {
  if (!isAny(tokens, from - 1, ['support']) || isAny(tokens, from - 1, ['other', 'at'])) return null;
  for (let i = to; i < Math.min(tokens.length, to + furthest); i++)
    if (isAny(tokens, i, ['and']) && isAny(tokens, i + 1, ['article']) && isAny(tokens, i + 2, ['once-more'])) return i;
  return null;
}

import { endsBefore, isAny, type Token } from '../words/tokens.ts';

/** In words: so far before a state stands what tells that somebody returns from it. */
const near = 3;

/** `De retour du Sénégal`, `back from Senegal`: where somebody has been, which says nothing of who acts now. */
export function isLeft(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= from - near; i--) {
    if (endsBefore(tokens, i, 'returns') > 0) return true;
    if (!isAny(tokens, i - 1, ['of', 'from', 'article'])) return false;
  }
  return false;
}

import { isAny, type Token } from '../words/tokens.ts';

/** `der Chemiker Ismail Testogan`: what somebody is, right before a given name. */
export function isCalling(tokens: readonly Token[], i: number): boolean {
  if (!isAny(tokens, i, ['calling']) || isAny(tokens, i, ['given', 'seldom-given', 'surname', 'role'])) return false;
  return isAny(tokens, i + 1, ['given']) && tokens[i + 1]?.gap === ' ' && tokens[i + 1]?.capital === true;
}

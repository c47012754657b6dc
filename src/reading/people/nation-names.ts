import { isAny, type Token } from '../words/tokens.ts';

/** `minister Frans X`: behind an office an adjective of a nation that is a given name as well, before a word that only a name has. */
export function isCalledLikeNation(tokens: readonly Token[], i: number): boolean {
  const given = isAny(tokens, i, ['given', 'seldom-given']) && tokens[i]?.capital === true;
  if (!given || tokens[i]?.caseless) return false;
  let surname = i + 1;
  while (surname < i + 4 && isAny(tokens, surname, ['particle']) && !tokens[surname]?.capital) surname++;
  const next = tokens[surname];
  if (next?.capital !== true || next.gap !== ' ') return false;
  return next.matches.every(({ value }) => value.is === 'given' || value.is === 'particle' || value.is === 'surname');
}

import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** In words: how far the noun of a source stands from the verb that says it tells the news. */
const near = 4;

/** `, reports the news agency X`, `according to the state media`, `, the news agency X said`: who tells the news is no field. */
export function isSource(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i > Math.max(0, from - near); i--) {
    if (isBehindComma(tokens, i)) return tells(tokens, nameEnd(tokens, to));
    if (endsBefore(tokens, i, 'source') > 0) return true;
    if (isAny(tokens, i - 1, ['speech'])) return isBehindComma(tokens, i - 1);
  }
  return false;
}

const tells = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['speech', 'claimed', 'source']) && !isBehindComma(tokens, i);

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.capital && end - from < near) end++;
  return end;
}

import { isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** In words: so far before the infinitive stands the word of the most, with whomever it tells of between. */
const farthest = 8;

/**
 * `is the most senior official to visit Ghana since the war`, `el primer dirigente en reunirse con X`: an infinitive behind
 * whoever is the first or the highest to do it tells what has been done. What is to come is told by the verb before it.
 */
export function isForemost(tokens: readonly Token[], from: number, opens: number): boolean {
  let i = from - 1;
  while (isAny(tokens, i, ['to', 'of', 'at', 'object-pronoun', 'purpose']) && from - i < 4) i--;
  if (i === from - 1) return false;
  for (let k = i; k >= Math.max(0, from - farthest); k--) {
    if (isAny(tokens, k, ['most']) && isSaidOf(tokens, k, i)) return !isToCome(tokens, opens, k);
    if (/[,;:()“”«»"]/u.test(tokens[k]?.gap ?? '') || isAny(tokens, k, ['verb', 'speech', 'have'])) return false;
  }
  return false;
}

/** Somebody stands behind the word or right before it (`el funcionario de mayor rango`), who is said to be that: `asked the first minister to visit`. */
function isSaidOf(tokens: readonly Token[], most: number, to: number): boolean {
  let opens = most;
  while (most - opens < 3 && isAny(tokens, opens - 1, ['article', 'of', 'role'])) opens--;
  let somebody = false;
  for (let i = opens; i <= to; i++) somebody ||= isAny(tokens, i, ['role']);
  return somebody && (isAny(tokens, opens - 1, ['be']) || isBehindComma(tokens, opens));
}

function isToCome(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['future', 'expected', 'may', 'hypothesis', 'proposed', 'intended', 'negation'])) return true;
  return false;
}

import { isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** In words: the longest aside between commas. */
const longest = 12;

/**
 * `could, according to observers, lead to the signing`, `devrait, selon lui, signer`: where the aside begins that parts a verb from the
 * word that says how far it is; null where none does.
 */
export function asideBefore(tokens: readonly Token[], index: number): number | null {
  const closed = commaBefore(tokens, index);
  if (closed === 0 || index - closed > longest) return null;
  for (let i = closed; i < index; i++)
    if (isAny(tokens, i, ['have', 'be', 'speech', 'future', 'relative', 'and']) && !isAny(tokens, i, ['to', 'article']))
      return null;
  const opened = commaBefore(tokens, closed - 1);
  // `auront, vendredi, un entretien`
  const long = closed - opened > 1 || isAny(tokens, opened, ['weekday', 'today', 'tomorrow']);
  return opened > 0 && closed - opened <= longest && long ? opened : null;
}

/** The word behind the nearest comma before an index, else the first one. */
export function commaBefore(tokens: readonly Token[], index: number): number {
  let i = index;
  while (i > 0 && !isBehindComma(tokens, i)) i--;
  return i;
}

/** The next word from an index on that a comma stands before, else the end. */
export function commaAfter(tokens: readonly Token[], index: number): number {
  let i = index;
  while (i < tokens.length && !isBehindComma(tokens, i)) i++;
  return i;
}

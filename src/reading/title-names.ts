import { nameEnd } from './names.ts';
import { at, endsBefore, isAny, type Token } from './tokens.ts';

/** `el delegado insular, X Y`: a full name in apposition right after. */
export function nameAfterComma(tokens: readonly Token[], i: number): boolean {
  return /^,\s$/u.test(tokens[i]?.gap ?? '') && nameEnd(tokens, i, true) - i >= 2;
}

/** `M. Cheikh X`: behind the short address of everybody, a form of address that is also a given name is the name. */
export const isCalledSo = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i - 1, 'honorific')?.length === 1 &&
  (tokens[i - 1]?.printed.length ?? 9) <= 3 &&
  tokens[i]?.capital === true &&
  isAny(tokens, i, ['given', 'seldom-given']) &&
  tokens[i + 1]?.capital === true &&
  tokens[i + 1]?.gap === ' ';

/** `Her Majesty the Queen`, `Madame la ministre`: behind a form of address, the article of the office that it is said of. */
export const opensOffice = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article']) &&
  !isAny(tokens, i, ['indefinite']) &&
  endsBefore(tokens, i, 'honorific') > 0 &&
  isAny(tokens, i + 1, ['role']) &&
  tokens[i + 1]?.gap === ' ';

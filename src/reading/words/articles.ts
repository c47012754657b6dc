import { isAny, type Token } from './tokens.ts';

/** `the`, and not `a`. */
export const isDefiniteArticle = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article']) && !isAny(tokens, i, ['indefinite']);

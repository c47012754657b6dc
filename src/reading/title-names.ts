import { nameEnd } from './names.ts';
import type { Token } from './tokens.ts';

/** `el delegado insular, X Y`: a full name in apposition right after. */
export function nameAfterComma(tokens: readonly Token[], i: number): boolean {
  return /^,\s$/u.test(tokens[i]?.gap ?? '') && nameEnd(tokens, i, true) - i >= 2;
}

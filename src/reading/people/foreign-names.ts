import { isAny, type Token } from '../words/tokens.ts';

/** In words. */
const longest = 6;

/** `Alex PROBST، سفير كينيا`: in a text that has no capitals, words of another script that have them, and then an office. */
export function isForeign(tokens: readonly Token[], start: number): boolean {
  let to = start;
  while (to - start < longest && isCapital(tokens[to]) && (to === start || tokens[to]?.gap === ' ')) to++;
  const small = tokens.slice(start, to).some(({ printed }) => /\p{Ll}/u.test(printed));
  return to - start >= 2 && small && /^,\s$/u.test(tokens[to]?.gap ?? '') && isAny(tokens, to, ['role', 'honorific']);
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.printed ?? '');

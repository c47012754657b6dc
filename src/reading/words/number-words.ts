import { isAny, type Token } from './tokens.ts';

/** Where the number begins whose last word this is: `twenty-two`, `dix-sept`, `treinta y dos`, `اثنتين وعشرين`. */
export function numberFrom(tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && /^[-\u2010\u2011]$/u.test(tokens[from]?.gap ?? '')) from--;
  return isAny(tokens, from - 1, ['and']) && isAny(tokens, from - 2, ['count']) ? from - 2 : from;
}

/** The words of that number. */
export const printedFrom = (tokens: readonly Token[], last: number): string =>
  tokens
    .slice(numberFrom(tokens, last), last + 1)
    .map(({ printed }) => printed)
    .join(' ');

/** `three (3) accords`: figures in brackets that only say again the number before them. */
export const isRepeated = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,3}$/u.test(tokens[i]?.printed ?? '') &&
  /^ \($/u.test(tokens[i]?.gap ?? '') &&
  /^\) $/u.test(tokens[i + 1]?.gap ?? '') &&
  isAny(tokens, i - 1, ['count']);

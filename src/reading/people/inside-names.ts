import { isAny, type Token } from '../words/tokens.ts';

/** The word after which a name takes the next whatever it means, and which is nobody's name by itself: `عبد الله`. */
export const servant = 'عبد';

/** `حسين أمير عبد تستوف`: a word for a ruler between two names. */
export const isRulerInside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === false &&
  isAny(tokens, i, ['given']) &&
  isAny(tokens, i - 1, ['given']) &&
  tokens[i + 1]?.folded.startsWith(servant) === true;

/** `السيد تستوف مادي مثالون،`: an ordinary word before the last one, which no list knows and a comma or an end closes. */
export const isWordInside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === false &&
  tokens[i].matches.length > 0 &&
  tokens[i].matches.every(({ value }) => value.is === 'ordinary') &&
  isBare(tokens[i + 1]) &&
  /^$|[,;:.()]/u.test(tokens[i + 2]?.gap ?? '');

const isBare = (token: Token | undefined): boolean =>
  token?.gap === ' ' && token.capital && !token.definite && token.matches.length === 0;

/** `تستوف آر. إم. مثالون`: behind two or three letters and a stop the name goes on. */
export const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.gap === '. ' && (tokens[i - 1]?.printed.length ?? 9) <= 3 && tokens[i - 1]?.definite === false;

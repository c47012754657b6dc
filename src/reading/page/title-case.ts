import type { Word } from '../../text/fold.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** Words with fewer letters, and those of grammar, may keep their small letters in such a title. */
const longWord = 4;

/** In words: with fewer behind the title there is no body to ask. */
const shortBody = 8;

/**
 * The words of a title that prints nearly every word with a capital (`Minister Testova Leaves For Accra`): only those that
 * the body prints with one too can be names. Any other title stays as it is.
 */
export function withoutTitleCase(tokens: readonly Token[], words: readonly Word[]): readonly Token[] {
  const long = tokens.filter(
    ({ printed, caseless }, i) => !caseless && printed.length >= longWord && !isAny(tokens, i, ['stop', 'other']),
  );
  const capitals = long.filter(({ capital }) => capital).length;
  if (long.length < 3 || capitals < long.length * 0.8) return tokens;
  const end = tokens.at(-1)?.end ?? 0;
  const body = words.filter(({ start }) => start >= end);
  if (body.length < shortBody) return tokens;
  const named = new Set(body.filter(({ printed }) => /^\p{Lu}/u.test(printed)).map(({ folded }) => folded));
  const isNamed = (token: Token, i: number) =>
    token.allCapitals ||
    named.has(token.folded) ||
    isAny(tokens, i, ['given']) ||
    (isAny(tokens, i - 1, ['given']) && token.matches.length === 0);
  return tokens.map((token, i) => (isNamed(token, i) ? token : { ...token, capital: false }));
}

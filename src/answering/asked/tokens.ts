import { askedWords, spelledInFull } from '../../reading/words/asked-clitics.ts';
import { memo, memoOf } from '../../text/memo.ts';
import { keyOf, type Matcher } from '../../text/patterns.ts';
import type { Span } from '../../text/span.ts';

/** A word of a question or of a quote, folded and without the apostrophe of an elision. */
export interface Token extends Span {
  readonly printed: string;
  readonly folded: string;
  readonly capital: boolean;
}

/** A run of tokens `[from, to)` and what it was recognised as. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** One question holds the same sentences against one thing after the other; of whole articles the words take more room. */
const MOST_SENTENCES = 3_000;
const MOST_TEXTS = 100;
const longestSentence = 1_000;

/** The words of a text, ready to be matched against lists of words. */
export function tokensOf(text: string): readonly Token[] {
  return text.length > longestSentence ? ofText(text) : ofSentence(text);
}

const ofSentence = memo(partsOf, MOST_SENTENCES);
const ofText = memo(partsOf, MOST_TEXTS);

function partsOf(text: string): readonly Token[] {
  return askedWords(text).map((word) => {
    const printed = text.slice(word.start, word.end);
    return {
      start: word.start,
      end: word.end,
      printed,
      folded: spelledInFull(keyOf(word)),
      capital: /^\p{Lu}/u.test(printed),
    };
  });
}

/** Letters in capitals among other words: a short form of a name, and no word of a sentence. */
export function isShortForm({ printed }: Token, tokens: readonly Token[]): boolean {
  const shouts = (word: string) => word === word.toUpperCase();
  return /^\p{Lu}{3,6}$/u.test(printed) && (tokens.length === 1 || !tokens.every((one) => shouts(one.printed)));
}

/** The folded words alone, as matchers want them. */
export const foldedOf = memoOf((tokens: readonly Token[]): readonly string[] => tokens.map((token) => token.folded));

/** Everything that the matcher finds, from left to right; at each word the longest match, and none inside another. */
export function findAll<T>(
  matcher: Matcher<T>,
  folded: readonly string[],
  skip?: (index: number) => boolean,
): Found<T>[] {
  const found: Found<T>[] = [];
  let index = 0;
  while (index < folded.length) {
    const match = skip?.(index) ? undefined : matcher.at(folded, index)[0];
    if (match) found.push({ from: index, to: index + match.length, value: match.value });
    index += match?.length ?? 1;
  }
  return found;
}

/** Everything that the matcher finds, also what lies inside something longer. */
export function findEvery<T>(matcher: Matcher<T>, folded: readonly string[]): Found<T>[] {
  const found: Found<T>[] = [];
  for (let index = 0; index < folded.length; index++) {
    for (const { length, value } of matcher.at(folded, index)) found.push({ from: index, to: index + length, value });
  }
  return found;
}

/** Whether the matcher finds anything in the words. */
export function finds<T>(matcher: Matcher<T>, folded: readonly string[]): boolean {
  return folded.some((_, index) => matcher.at(folded, index).length > 0);
}

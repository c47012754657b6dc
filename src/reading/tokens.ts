import { words } from '../text/fold.ts';
import { keyOf, type Match } from '../text/patterns.ts';
import type { Span } from '../text/span.ts';
import { type Lexicon, type Tag, type TagOf, tagged } from './lexicon.ts';

/** One word of a sentence, with what it can be. */
export interface Token extends Span {
  readonly printed: string;
  readonly folded: string;
  /** What stands between the word before and this one: `, ` or a space. */
  readonly gap: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly matches: readonly Match<Tag>[];
}

/** A sentence ready for reading. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly zone: 'title' | 'body';
  readonly tokens: readonly Token[];
  /** What follows the last word: the closing stop. */
  readonly tail: string;
}

/** Tags whose words are proper names: in a script with capitals they must begin with one. */
const proper: ReadonlySet<Tag['is']> = new Set(['country', 'place', 'given']);

/** Parts a sentence into words and looks each up in the lexicon. */
export function tokenise(text: string, span: Span, lexicon: Lexicon): readonly Token[] {
  const printed = text.slice(span.start, span.end);
  const found = words(printed);
  const folded = found.map((word) => keyOf(printed, word));
  let end = 0;
  return found.map((word, i) => {
    const wordText = printed.slice(word.start, word.end);
    const gap = printed.slice(end, word.start);
    end = word.end;
    const capital = /^\p{Lu}/u.test(wordText) || /^\p{Lo}/u.test(wordText);
    const allCapitals = /^[\p{Lu}\d]{2,}$/u.test(wordText);
    return {
      start: span.start + word.start,
      end: span.start + word.end,
      printed: wordText,
      folded: folded[i] ?? '',
      gap,
      capital,
      allCapitals,
      matches: lexicon.tags.at(folded, i).filter((match) => believable(match, capital, allCapitals, wordText)),
    };
  });
}

function believable(match: Match<Tag>, capital: boolean, allCapitals: boolean, word: string): boolean {
  // `rencontré` folds to the noun `rencontre`, which it never is.
  if (match.length === 1 && match.value.is === 'noun' && /[éÉ](?:e?s?)$/u.test(word)) return false;
  if (!proper.has(match.value.is)) return true;
  if (!capital) return false;
  return !(match.length === 1 && match.value.is === 'country' && word.length <= 3) || allCapitals;
}

/** The longest match of a kind at a token of the sentence. */
export function at<K extends Tag['is']>(tokens: readonly Token[], index: number, is: K): Match<TagOf<K>> | undefined {
  const token = tokens[index];
  return token && tagged(token.matches, is);
}

/** Whether the token begins something of one of these kinds. */
export function isAny(tokens: readonly Token[], index: number, kinds: readonly Tag['is'][]): boolean {
  return tokens[index]?.matches.some((match) => kinds.includes(match.value.is)) ?? false;
}

/** The span from one token to another, the second not included. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Whether a match of this kind ends right before the token; its length, else 0. */
export function endsBefore(tokens: readonly Token[], index: number, is: Tag['is'], reach = 5): number {
  for (let length = reach; length >= 1; length--) {
    const start = index - length;
    if (start < 0) continue;
    for (const match of tokens[start]?.matches ?? [])
      if (match.value.is === is && match.length === length) return length;
  }
  return 0;
}

/** The words of a span, with the bracket that its last word stands before. */
export function closed(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  return words.includes('(') && !words.includes(')') && text[span.end] === ')' ? `${words})` : words;
}

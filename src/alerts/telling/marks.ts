import type { Article } from '../../reading/article.ts';
import type { Quote } from '../../reading/fact.ts';
import { words } from '../../text/fold.ts';

/**
 * What is kept of a sentence that a message quotes: of which article, of how many words, and a number that all of them
 * make. Whether a text still has the sentence can be told from it, and nothing that it said.
 */
export type Mark = readonly [articleId: string, words: number, number: number];

const BASE = 0x01000193;

function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) number = Math.imul(number ^ word.charCodeAt(i), BASE);
  return number;
}

const numbersOf = (text: string) => words(text).map(({ folded }) => numberOf(folded));
const join = (numbers: readonly number[]) => numbers.reduce((sum, one) => (Math.imul(sum, BASE) + one) | 0, 0);

/** The mark of a quote; case, accents and punctuation make no difference. */
export function markOf({ articleId, words: quoted }: Quote): Mark {
  const numbers = numbersOf(quoted);
  return [articleId, numbers.length, join(numbers)];
}

/** Whether two marks are of the same words of one article. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a.every((part, at) => part === b[at]);
}

/** The marks of quotes as a post keeps them. */
export function marksJson(quotes: readonly Quote[]): string {
  return JSON.stringify(quotes.map(markOf));
}

/** Those of the articles that no longer say what was quoted of them; none where it is not known what was quoted. */
export function changedSince(json: string | null, articles: readonly Article[]): readonly Article[] {
  if (json === null) return [];
  const marks: readonly Mark[] = JSON.parse(json);
  return articles.filter(({ id, text }) => {
    const own = marks.filter(([articleId]) => articleId === id);
    if (own.length === 0) return false;
    const numbers = numbersOf(text);
    return !own.every((mark) => isIn(numbers, mark));
  });
}

/** Looks at each run of so many words; the number of the next run follows from that of the one before. */
function isIn(numbers: readonly number[], [, length, wanted]: Mark): boolean {
  if (length > numbers.length) return false;
  let run = join(numbers.slice(0, length));
  let first = 1;
  for (let i = 1; i < length; i++) first = Math.imul(first, BASE);
  for (let at = 0; run !== wanted; at++) {
    const next = numbers[at + length];
    if (next === undefined) return false;
    run = (Math.imul((run - Math.imul(numbers[at] ?? 0, first)) | 0, BASE) + next) | 0;
  }
  return true;
}

import { type Word, words, wordsWithin } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of a text, or of a stretch of it, by their places in the text. */
export interface Written {
  readonly words: readonly Word[];
  /** In a script that writes `and` together with the next word: the words of the whole article. None in other scripts. */
  readonly apart: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A text parted into words, once for all who read it. */
export function writtenIn(text: string, { clitics }: Lexicon): Written {
  const found = words(text);
  return { words: found, apart: clitics ? new Set(found.map(({ folded }) => folded)) : none };
}

/** What is written in a stretch of the text. */
export const within = (written: Written, span: Span): Written => ({
  ...written,
  words: wordsWithin(written.words, span),
});

/** A stretch by itself, without the rest of its text. */
export function writtenAlone(text: string, { start, end }: Span): Written {
  const found = words(text.slice(start, end));
  return { words: found.map((one) => ({ ...one, start: start + one.start, end: start + one.end })), apart: none };
}

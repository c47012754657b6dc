/**
 * How a file ends, as far as its content shows whether all of it is there: `shown`, it is complete; `open`, nothing speaks
 * against it; `mid-line`, it stops where a writer may have paused; `cut`, something that was begun in it is not ended.
 */
export type Ending = 'shown' | 'open' | 'mid-line' | 'cut';

/** Sentences, lists and lines end so; a word, a comma or nothing at all does not. */
const ends = /[\r\n.!?…:;؟۔»”’"')\]}*_|]\s*$/u;

/** The ending of words that follow no rules: they may stop in the middle of a line. */
export function endingOfWords(text: string): Ending {
  return ends.test(text.slice(-200)) ? 'open' : 'mid-line';
}

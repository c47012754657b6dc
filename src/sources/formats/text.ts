import { endingOfWords } from './ending.ts';
import type { Draft, Format } from './format.ts';

/** Words and nothing about them. */
export function bareDraft(text: string): Draft {
  return { part: '', title: null, outlet: null, url: null, published: [], language: null, text };
}

/** A page as it was pasted: all of the file is the article's text. */
export const text: Format = {
  endings: ['.txt'],
  help: 'the text of a page as it was pasted, menus and counters included',
  ending: endingOfWords,
  parse: (text) => [bareDraft(text)],
};

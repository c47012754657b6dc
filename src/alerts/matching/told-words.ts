import type { ArticleReport } from '../../archive/archive.ts';
import { words } from '../../text/fold.ts';

/** Stands where no phrase goes on: between sentences, lines and zones. No word holds it. */
const PAUSE = '|';

/** The folded words of an article's title and body, ready for `hasPhrase`; furniture is left out. */
export function wordsToTell({ article, zones }: ArticleReport): string {
  const parts = zones
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => article.text.slice(start, end));
  return [article.title ?? '', ...parts].map((part) => ` ${runOf(part, true)} `).join(PAUSE);
}

/** A word or phrase as `hasPhrase` looks for it; empty when it holds no word. */
export function phraseOf(asked: string): string {
  return runOf(asked, false);
}

/** Whether the words stand there, whole and next to each other, in one sentence. */
export function hasPhrase(told: string, phrase: string): boolean {
  return phrase !== '' && told.includes(` ${phrase} `);
}

function runOf(text: string, pauses: boolean): string {
  let out = '';
  let end = 0;
  for (const word of words(text)) {
    const between = text.slice(end, word.start);
    const parted = pauses && /[.!?؟;:]\s|\n\s*\n/u.test(between);
    out += out === '' ? '' : parted ? ` ${PAUSE} ` : ' ';
    out += spokenAs(word.folded);
    end = word.end;
  }
  return out;
}

/** An elided article and its apostrophe (`l'`) are one word however they are typed. */
function spokenAs(folded: string): string {
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}

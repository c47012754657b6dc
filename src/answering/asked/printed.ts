import type { Archive } from '../../archive/archive.ts';
import { foldedOf, type Token, tokensOf } from './tokens.ts';

const printedIn = 8;

/** Whether an article prints the word, letter for letter. */
export async function isPrinted(archive: Pick<Archive, 'findPassages'>, word: Token): Promise<boolean> {
  return (await printing(archive, word)).length > 0;
}

/** The first sentences that print a word, letter for letter. */
export async function printing(
  archive: Pick<Archive, 'findPassages'>,
  { printed, folded }: Token,
): Promise<readonly string[]> {
  const zones = ['title', 'body'] as const;
  const hits = await archive.findPassages({ words: printed, zones: [...zones], limit: printedIn, exactly: true });
  return hits.flatMap(({ quote: { words } }) => (foldedOf(tokensOf(words)).includes(folded) ? [words] : []));
}

/** Whether articles print the word letter for letter, and always with a capital: what a thing is called, and no slip. */
export async function isAlwaysName(
  archive: Pick<Archive, 'findPassages'>,
  { printed, folded }: Token,
): Promise<boolean> {
  const hits = await archive.findPassages({ words: printed, zones: ['body'], limit: printedIn, exactly: true });
  const found = hits.flatMap(({ quote }) =>
    tokensOf(quote.words)
      .slice(1)
      .filter((word) => word.folded === folded),
  );
  return found.length > 0 && found.every(({ capital }) => capital);
}

import { someIn } from '../words/stretches.ts';
import type { Tag } from '../words/tags.ts';
import type { Token } from '../words/tokens.ts';

/** In words: so far before a participle of signing may stand the word for the text, with what the text is about. */
const longestText = 12;

/**
 * In a script without capitals, `على موقع القناة`: one word that is a participle of signing and also a site is none where no text
 * stands before it; `قدمه إلى`: nor do several words tell of anything of which the first has an object.
 */
export function isNoVerb(
  tokens: readonly Token[],
  i: number,
  length: number,
  { kind, form }: Tag & { is: 'verb' },
): boolean {
  if (length > 1) return tokens[i]?.owned === true;
  if (kind !== 'agreement' || form !== 'participle') return false;
  return !someIn(tokens, Math.max(0, i - longestText), i, ['instrument', 'relative']);
}

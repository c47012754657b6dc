import { withoutClitics } from '../../text/clitics.ts';
import { skeleton } from '../../text/skeleton.ts';

const noLetters = /\d/;
const kept = new Map<string, readonly string[]>();

/** How a folded word sounds, once with and once without what its script writes onto it; none for figures. */
export function skeletonsOf(word: string): readonly string[] {
  const known = kept.get(word);
  if (known) return known;
  const found = noLetters.test(word)
    ? []
    : [...new Set(withoutClitics(word).map((form) => skeleton(form)))].filter((one) => one.length > 1);
  if (kept.size > 50_000) kept.clear();
  kept.set(word, found);
  return found;
}

/** Words of two consonants sound alike by chance, unless they are names. */
const enough = (one: string, nameLike: boolean) => one.length > (nameLike ? 1 : 2);

/** A skeleton as it is indexed: full-text indexes fold capitals, which here are other sounds. */
const indexed = (one: string) => `=${one.replaceAll('S', 'x').replaceAll('J', 'j')}`;

/** The terms under which a word is found by its sound. */
export function soundTerms(word: string, nameLike: boolean): readonly string[] {
  return skeletonsOf(word)
    .filter((one) => enough(one, nameLike))
    .map(indexed);
}

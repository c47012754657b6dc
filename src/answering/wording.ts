import { languageOf } from '../languages/all.ts';
import type { ConceptId } from '../languages/asking.ts';
import { memo } from '../text/memo.ts';
import { findEvery, foldedOf, tokensOf } from './tokens.ts';
import { vocabularies, vocabularyOf } from './vocabulary.ts';

/** Whether two folded words are forms of one: they share all but an ending. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(4, Math.min(a.length, b.length) - 2);
  return (
    a.length >= stem && b.length >= stem && Math.abs(a.length - b.length) <= 4 && a.slice(0, stem) === b.slice(0, stem)
  );
}

/** Whether words of one language name the thing. */
export function mentions(text: string, language: string, concept: ConceptId): boolean {
  return conceptsFor(language)(text).has(concept);
}

/** A question holds the texts of the same articles against one thing after the other. */
const MOST_TEXTS = 2_000;

const conceptsFor = memo((language) => {
  const own = languageOf(language);
  const lists = own ? [vocabularyOf(own)] : vocabularies();
  return memo((text): ReadonlySet<ConceptId> => {
    const folded = foldedOf(tokensOf(text));
    return new Set(lists.flatMap(({ concepts }) => findEvery(concepts, folded).map(({ value }) => value)));
  }, MOST_TEXTS);
});

import { languageOf } from '../../languages/all.ts';
import type { ConceptId } from '../../languages/asking.ts';
import { memo } from '../../text/memo.ts';
import type { OtherWord } from './question.ts';
import { namesThing } from './things.ts';
import { findEvery, foldedOf, type Token, tokensOf } from './tokens.ts';
import { vocabularies, vocabularyOf } from './vocabulary.ts';

/** Whether two folded words are forms of one: they share all but an ending. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Arabic words are short, and their first letters say less: `مستشفى` is no `مستشار`.
  const endings = /\p{Script=Arabic}/u.test(a) ? 1 : 2;
  const stem = Math.max(4, Math.min(a.length, b.length) - endings);
  return (
    a.length >= stem && b.length >= stem && Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem)
  );
}

/** A shorter word is found inside too many others: `port` in `export`. */
const shortestPart = 5;

/** Whether a text speaks of a word of the question: in a form of it, inside a compound, or by another word for the thing. */
export function speaksOf(text: string, language: string, word: Pick<OtherWord, 'words' | 'folded' | 'thing'>): boolean {
  const tokens = tokensOf(text);
  const compounds = languageOf(language)?.compounds === true && word.folded.length >= shortestPart;
  const carries = (token: Token) =>
    (sameWord(word.folded, token.folded) && asLoud(word.words, token)) ||
    (compounds && isPart(word.folded, token.folded));
  return tokens.some(carries) || (word.thing !== null && namesThing(foldedOf(tokens), language, word.thing));
}

/** `Eems-Dollardkwestie` speaks of the Dollard: a part of a compound, at the beginning or end of what hyphens leave. */
function isPart(word: string, compound: string): boolean {
  return compound.split(/[-‐‑]/).some((part) => part.startsWith(word) || part.endsWith(word));
}

/** `EU` is not the French `eu`: what is typed in capitals alone and is that short is printed in capitals. */
function asLoud(words: string, { printed }: Token): boolean {
  return !/^\p{Lu}{2,4}$/u.test(words) || printed === printed.toUpperCase();
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

import type { Reading } from '../../reading/fact.ts';
import { words } from '../../text/fold.ts';

/** Words in a row that are compared: long enough that two articles share one only by copying. */
const inARow = 4;
/** One of so many is kept, by its value alone, so that two texts keep the same ones of what they share. */
const oneOf = 8;

/** Spreads a number's bits (the last step of MurmurHash3, which is in the public domain). */
function mixed(given: number): number {
  let h = given;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/**
 * A fingerprint of an article's body: a fixed choice of the numbers of all its runs of four folded words, so that case,
 * accents, punctuation, headline and furniture make no difference. Two texts share as much of their fingerprints as of
 * their words. Empty for a text of few words.
 */
export function fingerprintOf(text: string, { passages }: Pick<Reading, 'passages'>): readonly number[] {
  const hashes = passages
    .filter(({ zone }) => zone === 'body')
    .flatMap(({ start, end }) => words(text.slice(start, end)).map(({ folded }) => hashOf(folded)));
  const kept = new Set<number>();
  for (let at = inARow; at <= hashes.length; at++) {
    let run = 0;
    for (let i = at - inARow; i < at; i++) run = (Math.imul(run, 0x01000193) + (hashes[i] ?? 0)) | 0;
    const number = mixed(run);
    if (number % oneOf === 0) kept.add(number);
  }
  return [...kept];
}

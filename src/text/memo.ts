import { lately } from './lately.ts';

/** A text made to hold only new words must not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * The same function of a word, with its results kept, so many at `most`: the words of a text come again and again. What it
 * gives must depend on the word alone and never be changed.
 */
export function memo<T>(of: (word: string) => T, most = MOST_KEPT): (word: string) => T {
  const kept = lately<string, T>(most / 2, detached);
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = of(detached(word));
    kept.set(word, made);
    return made;
  };
}

/** The same function of a thing that never changes, its result kept for as long as the thing itself. */
export function memoOf<K extends object, T extends object | string>(of: (thing: K) => T): (thing: K) => T {
  const kept = new WeakMap<K, T>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known;
    const made = of(thing);
    kept.set(thing, made);
    return made;
  };
}

/** Some engines keep a whole text in memory for a long word cut from it: the word as a string of its own. */
function detached(word: string): string {
  return word.length < 13 ? word : ` ${word}`.slice(1);
}

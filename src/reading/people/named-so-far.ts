import { fold } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import { skeleton } from '../../text/skeleton.ts';
import { type Descent, isChildOf, sameFullName } from './same-name.ts';

/** Somebody by a name: as printed, and its folded words without particles. */
export interface Named extends Descent {
  readonly name: string;
}

/** Those whom an article has named so far, in that order; found without a look at each, since a long page names thousands. */
export interface NamedSoFar<T extends Named> {
  readonly all: readonly T[];
  /** Also for somebody whose name has become longer. */
  readonly add: (one: T) => void;
  /** The first who is called so, in any order and spelling. */
  readonly calledSo: (name: Descent) => T | undefined;
  /** Those of several words whose name ends in this word, or in these several (`van Weel`). */
  readonly endingIn: (last: string, several: string | null) => readonly T[];
  /** Those in whose name the word stands. */
  readonly bearing: (word: string) => readonly T[];
}

/** Nobody yet. */
export function namedSoFar<T extends Named>(): NamedSoFar<T> {
  const all: T[] = [];
  const places = new Map<T, number>();
  const byKey = new Map<string, Set<number>>();
  const having = (keys: readonly string[]): readonly T[] => {
    const found = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...found].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
  };
  return {
    all,
    add: (one) => {
      const place = places.get(one) ?? all.length;
      if (place === all.length) all.push(one);
      places.set(one, place);
      for (const key of keysOf(one)) {
        const known = byKey.get(key);
        if (known) known.add(place);
        else byKey.set(key, new Set([place]));
      }
    },
    calledSo: (name) =>
      having(keysFor(name.words)).find(
        (one) => sameFullName(one.words, name.words) && !isChildOf(one, name) && !isChildOf(name, one),
      ),
    endingIn: (last, several) =>
      having([`last ${last}`, ...(several === null ? [] : [`end ${lastOf(several)}`])]).filter(
        ({ name, words }) =>
          words.length > 1 && (words.at(-1) === last || (several !== null && foldName(name).endsWith(` ${several}`))),
      ),
    bearing: (word) => having([`word ${word}`]).filter(({ words }) => words.includes(word)),
  };
}

/** Each later mention is held against those of its surname. */
const foldName = memo(fold);

const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

const isInitial = (word: string): boolean => word.length === 1;

function keysOf({ name, words }: Named): readonly string[] {
  const keys = [...pairsOf(words), `last ${words.at(-1)}`, `end ${lastOf(foldName(name))}`];
  for (const word of words) keys.push(`word ${word}`, `sound ${skeleton(word)}`);
  if (words.some(isInitial)) for (const word of words) keys.push(`initial ${skeleton(word)}`);
  return words.every(isInitial) ? [...keys, 'initials', 'anybody'] : [...keys, 'anybody'];
}

/** Under one of these stands everybody who can be called so: two words sound alike, or one does and an initial stands for the other. */
function keysFor(words: readonly string[]): readonly string[] {
  const keys = [...pairsOf(words), ...words.map((word) => `initial ${skeleton(word)}`), 'initials'];
  if (!words.some(isInitial)) return keys;
  return words.every(isInitial) ? ['anybody'] : [...keys, ...words.map((word) => `sound ${skeleton(word)}`)];
}

/** How any two words of a name sound. */
function pairsOf(words: readonly string[]): readonly string[] {
  const sounds = words.map(skeleton).sort();
  return sounds.flatMap((one, i) => sounds.slice(i + 1).map((other) => `${one} ${other}`));
}

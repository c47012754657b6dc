import type { Actor } from '../../archive/archive.ts';
import { edits } from '../../text/edits.ts';
import { alike, soundsLike } from '../../text/skeleton.ts';
import { distinct } from '../phrases.ts';
import { foldedOf, tokensOf } from './tokens.ts';

/**
 * The names of different people, whoever most articles name first: not the surname alone as it was asked, nor one that
 * differs only by a spelling, an initial or what stands before or behind it.
 */
export function differentIn(words: string, actors: readonly Actor[]): readonly string[] {
  const asked = foldedOf(tokensOf(words));
  const articles = ({ names }: Actor) => new Set(names.flatMap(({ articleIds }) => articleIds)).size;
  const kept: (readonly string[])[] = [];
  const names = actors
    .toSorted((a, b) => articles(b) - articles(a) || a.name.length - b.name.length)
    .flatMap(({ name }): readonly string[] => {
      const own = foldedOf(tokensOf(name));
      const bare = own.length <= asked.length && own.every((word) => asked.some((one) => isSame(word, one)));
      if (bare || kept.some((other) => standsIn(own, other) || standsIn(other, own))) return [];
      kept.push(own);
      return [name];
    });
  return names.length > 0 ? names : distinct(actors.map(({ name }) => name)).slice(0, 1);
}

/** Whether the words of a name stand in another in a row. */
const standsIn = (name: readonly string[], other: readonly string[]): boolean =>
  other.some(
    (_, at) => at + name.length <= other.length && name.every((word, to) => isSame(word, other[at + to] ?? '')),
  );

/** Whether two folded words are one of a name: in another spelling, or its initial. */
export const isSame = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  soundsLike(a, b) <= alike ||
  (Math.min(a.length, b.length) >= longWord && edits(a, b, 1) <= 1);

/** Of so many letters one may be another: `Wladimir`. */
const longWord = 7;

import type { Actor } from '../../archive/archive.ts';
import type { Labels } from '../../languages/labels.ts';
import { edits } from '../../text/edits.ts';
import { alike, soundsLike } from '../../text/skeleton.ts';
import { distinct, fill, listed } from '../phrases.ts';
import type { AskedActor } from './people.ts';
import { foldedOf, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What must be said before an answer: names and countries that were corrected, names that several share, words left out. */
export function notesOn(
  actors: readonly AskedActor[],
  mistyped: readonly string[],
  leftOut: readonly string[],
  { language }: Vocabulary,
): string[] {
  const { labels } = language;
  const corrected = actors.filter(({ how }) => how === 'spelling' || how === 'prefix');
  const shown = distinct([...corrected.flatMap(({ actors: of }) => of.map(({ name }) => name)), ...mistyped]);
  const shared = actors
    .filter(({ how }) => how === 'exact' || how === 'surname')
    .map(({ words, actors: of }) => ({ words, names: differentIn(words, of) }))
    .filter(({ names }) => names.length > 1);
  return [
    ...(shown.length > 0 ? [fill(labels.showingResultsFor, { names: listed(shown, labels) })] : []),
    ...shared.map(({ words, names }) => fill(labels.severalNamed, { words, names: fewOf(names, labels) })),
    ...(leftOut.length > 0 ? [fill(labels.filterUnknown, { words: leftOut.join(' ') })] : []),
  ];
}

/** More names than this say no more than that there are many. */
const most = 4;

const fewOf = (names: readonly string[], labels: Labels): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} …` : listed(names, labels);

/**
 * The names of different people, whoever most articles name first: not the surname alone as it was asked, nor one that
 * differs only by a spelling, an initial or what stands before or behind it.
 */
function differentIn(words: string, actors: readonly Actor[]): readonly string[] {
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

/** A word of a name in another spelling, or its initial. */
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  soundsLike(a, b) <= alike ||
  (Math.min(a.length, b.length) >= longWord && edits(a, b, 1) <= 1);

/** Of so many letters one may be another: `Wladimir`. */
const longWord = 7;

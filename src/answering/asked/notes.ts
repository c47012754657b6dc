import type { Labels } from '../../languages/labels.ts';
import { distinct, fill, listed } from '../phrases.ts';
import type { AskedActor } from './people.ts';
import { differentIn } from './same-person.ts';
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
  const inLetters = actors.filter(({ how }) => how === 'initials');
  const shown = distinct([
    ...corrected.flatMap(({ actors: of }) => of.map(({ name }) => name)),
    ...inLetters.flatMap(({ actors: of }) => differentIn('', of)),
    ...mistyped,
  ]);
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

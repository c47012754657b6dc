import { distinct, fill, listed } from '../phrases.ts';
import type { AskedActor } from './people.ts';
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
    .map(({ words, actors: of }) => ({ words, names: distinct(of.map(({ name }) => name)) }))
    .filter(({ names }) => names.length > 1);
  return [
    ...(shown.length > 0 ? [fill(labels.showingResultsFor, { names: listed(shown, labels) })] : []),
    ...shared.map(({ words, names }) => fill(labels.severalNamed, { words, names: listed(names, labels) })),
    ...(leftOut.length > 0 ? [fill(labels.filterUnknown, { words: leftOut.join(' ') })] : []),
  ];
}

import MiniSearch, { type Options } from 'minisearch';
import { initialsOf } from '../../reading/identity/initials.ts';
import { nameWords } from '../../reading/identity/name.ts';
import { soundKeys } from '../../text/sound-keys.ts';

interface NameDocument {
  /** A way in which an actor is written, folded. */
  readonly id: string;
  readonly words: string;
}

const options: Options<NameDocument> = {
  fields: ['words'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};

/** The written names, found by their words, by beginnings, slips and sounds. */
export type NameIndex = MiniSearch<NameDocument>;

export const nameIndex = (): NameIndex => new MiniSearch(options);

/** The terms under which a written name is found: its words, after `=` how each sounds, and after `#` its initials. */
export function nameTerms(folded: string): readonly string[] {
  const found = nameWords(folded).map((word) => word.folded);
  return [
    ...new Set([
      ...found,
      ...found.flatMap(soundKeys).map((sound) => `=${sound}`),
      ...initialsOf(folded).map((letters) => `#${letters}`),
    ]),
  ];
}

/** Adds a written name, once. */
export function addName(index: NameIndex, folded: string): void {
  if (!index.has(folded)) index.add({ id: folded, words: nameTerms(folded).join(' ') });
}

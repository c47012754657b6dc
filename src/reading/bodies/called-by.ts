import { words } from '../../text/fold.ts';
import { keyOf } from '../../text/patterns.ts';
import type { Parsed } from '../parsed.ts';

/** A name as it stands by itself: `Europäische Union` of `mit der Europäischen Union`. */
export function calledBy({ lexicon }: Parsed, name: string): string {
  const { capitals } = lexicon.language;
  const space = name.indexOf(' ');
  if (!capitals || space < 0 || !name.slice(0, space).endsWith(capitals.inflected)) return name;
  const folded = words(name).map(keyOf);
  if (!lexicon.tags.at(folded, 0).some(({ value, length }) => value.is === 'oblique' && length === 1)) return name;
  return name.slice(0, space - capitals.inflected.length) + name.slice(space);
}

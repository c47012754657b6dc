import { languageOf } from '../../languages/all.ts';
import { askedWords } from '../../reading/words/asked-clitics.ts';
import { askedListsOf } from '../../reading/words/asked-lists.ts';
import { keyOf, type Matcher } from '../../text/patterns.ts';

/** Something that a question may be about and an article's text may name: `area fisheries`, `instrument treaty`. */
export type Named = `${'area' | 'instrument' | 'concept'} ${string}`;

/** All of it that a text names, anywhere and also inside something longer. */
export function namedIn(text: string, language: string): readonly Named[] {
  const own = languageOf(language);
  if (!own) return [];
  const folded = askedWords(text).map(keyOf);
  const found = new Set<Named>();
  const look = (kind: 'area' | 'instrument' | 'concept', { at }: Matcher<string>) => {
    for (let index = 0; index < folded.length; index++)
      for (const { value } of at(folded, index)) found.add(`${kind} ${value}`);
  };
  const { areas, instruments, concepts } = askedListsOf(own);
  look('area', areas);
  look('instrument', instruments);
  look('concept', concepts);
  return [...found];
}

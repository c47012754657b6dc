import type { PassageHit } from '../../archive/archive.ts';
import { languageOf, languages } from '../../languages/all.ts';
import type { ArchiveView } from '../archive-view.ts';
import { countryMatcher, countryName, countryWords, townMatcher } from '../asked/countries.ts';
import { areasAsked, countryCodes, type Question } from '../asked/question.ts';
import { wordsFor } from '../asked/things.ts';
import { findEvery, foldedOf, tokensOf } from '../asked/tokens.ts';
import { vocabularies, vocabularyOf } from '../asked/vocabulary.ts';
import { mentions, speaksOf } from '../asked/wording.ts';
import { distinct } from '../phrases.ts';
import { standsIn } from './place.ts';

/** One thing that a question names, and how a text shows that it speaks of it. */
export interface Sought {
  /** As it is said to the reader. */
  readonly name: string;
  /** The alpha-2 code of a country. */
  readonly code?: string;
  readonly kind: 'actor' | 'country' | 'area' | 'place' | 'thing' | 'word' | 'office';
  /** Words to search for, in every language. */
  readonly words: readonly string[];
  /** Whether the words speak of it; a number says how plainly, 0 not at all. */
  carriedBy(words: string, language: string): boolean | number;
}

/**
 * Everything that the question names, in the order: people, countries, offices, areas, places, things, other words. With
 * `wide` the wide words of an area carry it too: `trade` beside a figure.
 */
export function soughtBy(question: Question, wide = false): readonly Sought[] {
  return [
    ...question.actors.map(({ actors, words }): Sought => {
      const written = actors.flatMap(({ name, names }) => [name, ...names.map(({ asWritten }) => asWritten)]);
      const forms = distinct(written.map((name) => shortForm(foldedOf(tokensOf(name)))));
      return {
        name: actors[0]?.name ?? words,
        kind: 'actor',
        words: written,
        carriedBy: (text) => names(foldedOf(tokensOf(text)), forms),
      };
    }),
    ...countryCodes(question).map(
      (code): Sought => ({
        name: countryName(code, question.language),
        kind: 'country',
        code,
        words: countryWords(code),
        carriedBy: (text) =>
          findEvery(countryMatcher(), foldedOf(tokensOf(text))).some(
            ({ value }) => value.code === code && value.as !== 'capital',
          ),
      }),
    ),
    ...question.offices.map(
      ({ words, offices }): Sought => ({
        name: words,
        kind: 'office',
        words: languages.flatMap(({ asking }) =>
          offices.flatMap((id) => asking.offices[id].split('|').map((one) => one.trim())),
        ),
        carriedBy: (text, language) =>
          offices.every((id) =>
            listsOf(language).some((own) =>
              findEvery(own.offices, foldedOf(tokensOf(text))).some(({ value }) => value === id),
            ),
          ),
      }),
    ),
    ...areasAsked(question).map(
      (id): Sought => ({
        name: languageOf(question.language)?.areas[id].label ?? id,
        kind: 'area',
        words: languages.flatMap(({ areas }) =>
          areas[id].terms
            .split('|')
            .map((term) => term.replace(/[*()]/g, '').trim())
            .slice(0, 12),
        ),
        carriedBy: (text, language) => areaTermIn(text, language, id, wide),
      }),
    ),
    ...question.places.map(
      ({ words, folded, forms, capitalOf }): Sought => ({
        name: words,
        kind: 'place',
        words: distinct([words, ...forms]),
        carriedBy: (text) => {
          const told = foldedOf(tokensOf(text));
          return [folded, ...forms].some((form) => standsIn(told.join(' '), form)) || namesOnlyState(told, capitalOf);
        },
      }),
    ),
    ...question.concepts.map((id): Sought => {
      const words = languages.flatMap(({ asking }) =>
        asking.concepts[id].split('|').map((word) => word.replace('*', '').trim()),
      );
      const own = languageOf(question.language)?.asking.concepts[id].split('|')[0]?.trim() ?? id;
      return { name: own, kind: 'thing', words, carriedBy: (text, language) => mentions(text, language, id) };
    }),
    ...question.others.map(
      (word): Sought => ({
        name: word.words,
        // Several words are a name that some article prints.
        kind: word.thing === null && word.words.includes(' ') ? 'actor' : 'word',
        words: word.thing === null ? [word.words] : [word.words, ...wordsFor(word.thing)],
        carriedBy: (text, language) => speaksOf(text, language, word),
      }),
    ),
  ];
}

/** Whether a text names a state and no town: what it tells may have been in the capital, which some are called after. */
function namesOnlyState(folded: readonly string[], code: string | null): boolean {
  if (code === null || findEvery(townMatcher(), folded).length > 0) return false;
  const named = findEvery(countryMatcher(), folded);
  const isState = ({ value }: (typeof named)[number]) => value.code === code && value.as === 'name';
  return named.some(isState) && !named.some(({ value }) => value.as === 'capital' && value.code !== code);
}

/** What a later sentence calls somebody: the last word of the name, or all of it when that is a numeral. */
function shortForm(name: readonly string[]): string {
  const last = name.at(-1) ?? '';
  return last.length > 2 ? last : name.join(' ');
}

function names(folded: readonly string[], forms: readonly string[]): boolean {
  const text = ` ${folded.join(' ')} `;
  return forms.some((form) => form !== '' && text.includes(` ${form} `));
}

/** How many words the longest term takes by which a text names the area; 0 when it does not. */
export function areaTermIn(text: string, language: string, area: string, wide = false): number {
  const folded = foldedOf(tokensOf(text));
  const terms = listsOf(language).flatMap(({ areaTerms, askedAreas }) =>
    findEvery(wide ? askedAreas : areaTerms, folded).filter(({ value }) => value === area),
  );
  return Math.max(0, ...terms.map(({ from, to }) => to - from));
}

const listsOf = (language: string) => {
  const own = languageOf(language);
  return own ? [vocabularyOf(own)] : vocabularies();
};

/** Passages for all that is sought, best first. */
export async function passagesFor(
  archive: ArchiveView,
  question: Question,
  sought: readonly Sought[],
  zones: readonly ('title' | 'body' | 'furniture')[],
  limit: number,
): Promise<readonly PassageHit[]> {
  const words = sought.map(({ name }) => name).join(' ');
  if (words.trim() === '') return [];
  const { languages: only } = question.filters;
  return archive.findPassages({
    words,
    // A field may be asked for by a word that none of its first terms is like.
    alsoWords: [...sought.flatMap((one) => one.words), ...(question.areas.length > 0 ? [question.asked] : [])],
    zones,
    limit,
    ...(only.length > 0 && { languages: only }),
  });
}

import { analyser } from './analyse.ts';
import { conceptsIn } from './concepts.ts';
import { soundTerms } from './sounds.ts';

/** What a passage is indexed by. */
export interface PassageTerms {
  /** Stems in order, then concepts, each with the language's code, so that no word is found in another language. */
  readonly terms: string;
  readonly sounds: string;
  /** How many stems there are. */
  readonly words: number;
}

/** Analyses a passage for the indexes. */
export function termsOf(text: string, code: string): PassageTerms {
  const tokens = analyser(code).tokens(text);
  const concepts = conceptsIn(
    tokens.map(({ word }) => word),
    code,
  );
  const coded = (terms: readonly string[]) => terms.map((term) => `${code}:${term}`).join(' ');
  return {
    terms: coded([...tokens.map(({ stem }) => stem), ...concepts.map(({ id }) => id)]),
    sounds: coded(tokens.flatMap(({ word, nameLike }) => soundTerms(word, nameLike))),
    words: tokens.length,
  };
}

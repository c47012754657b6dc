import type { Article } from '../../reading/article.ts';
import type { Reading } from '../../reading/fact.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Named, namedIn } from './named.ts';
import { type PassageTerms, termsOf } from './passage-terms.ts';

/** What an article is found by, worked out from its words and passages alone. */
export interface Searched {
  /** Of each passage, in order. */
  readonly terms: readonly PassageTerms[];
  readonly fingerprint: readonly number[];
  readonly named: readonly Named[];
}

/** Works it out, which takes about as long as storing the article. */
export function searchedOf(
  { text, language }: Pick<Article, 'text' | 'language'>,
  reading: Pick<Reading, 'passages'>,
): Searched {
  return {
    terms: reading.passages.map(({ start, end }) => termsOf(text.slice(start, end), language)),
    fingerprint: fingerprintOf(text, reading),
    named: namedIn(text, language),
  };
}

import type { Words } from '../text/patterns.ts';

/** What a language that writes every noun with a capital says, so that names are told from other nouns. */
export interface Capitals {
  /** Nouns that are never part of a name, by their endings: `*ung | *schaft`. */
  readonly common: Words;
  /** Nouns for what somebody does or is, by their endings, which before a given name are no part of it: `*kandidat | *forscher`. */
  readonly calling: Words;
  /** Articles that stand for `of` right after a noun and are plain ones anywhere else: `der`. */
  readonly genitive: Words;
  /** Adjectives as a name has them behind a preposition (`mit der Europäischen Union`), by their endings. */
  readonly oblique: Words;
  /** The letters of them that the name by itself does not have. */
  readonly inflected: string;
  /** The ending that makes a name an owner: the `s` of `Kenias`. */
  readonly owner: string;
  /** Nouns of office that are alike for one and for several: `*minister`. */
  readonly alike: Words;
  /** Words before them that say that they are several: `die | zwei`. */
  readonly several: Words;
}

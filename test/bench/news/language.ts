import type { LanguageCode } from '../../../src/languages/language.ts';

/** A country as one language writes it. */
export interface CountryWords {
  /** With its article, where the language has one. */
  readonly name: string;
  /** As it stands in the offices. */
  readonly adjective: string;
  readonly capital: string;
}

/**
 * What made-up news of one language is put together from. The slots of the sentences: `{host}` and `{visitor}` (office and
 * name), `{hostName}` and `{visitorName}` (the surname), `{hostFull}` and `{visitorFull}` (without the office), `{A}` and
 * `{B}` (the host's country and the visitor's), `{capital}`, `{area}`, `{area2}`, `{date}`, `{year}`, `{place}`,
 * `{someone}` and `{n}`.
 */
export interface NewsLanguage {
  readonly code: LanguageCode;
  readonly locale: string;
  /** In the order of `countries` in people.ts. */
  readonly countries: readonly CountryWords[];
  /** One for each office that made-up people hold; `{adjective}` is the country's. */
  readonly offices: readonly string[];
  /** `{office}` and `{name}`: where articles stand before the office, the name follows as an apposition. */
  readonly introduces: string;
  /** Where names are not written in Latin letters: each run of those, and behind it how it is spelt. */
  readonly letters?: string;
  readonly areas: readonly string[];
  readonly titles: readonly string[];
  /** The first sentence: who met whom, where and when. */
  readonly leads: readonly string[];
  /** Sentences that report something. */
  readonly reports: readonly string[];
  /** Sentences that report nothing: most of a news item. */
  readonly others: readonly string[];
  readonly questions: readonly string[];
}

import type { Reason } from '../../languages/reasons.ts';
import type { PublishedFrom } from '../../reading/article.ts';
import type { Ending } from './ending.ts';

/** A date of publication in its words, and where it stood. */
export interface StatedDate {
  readonly words: string;
  readonly from: PublishedFrom;
}

/** An article as a file states it, before its language is known. */
export interface Draft {
  /** Which of the articles of one file this is, counted from `#1`; empty when the file holds one. */
  readonly part: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The dates as the file gives them, and where they stood, best first. */
  readonly published: readonly StatedDate[];
  /** Lines of the page that may print its day in words, the likeliest first; for what states none. */
  readonly printed?: readonly string[];
  /** BCP 47, as stated. */
  readonly language: string | null;
  readonly text: string;
  /** Whether its page may show less than all of it. */
  readonly isPart?: boolean;
}

/** Why one article of a file, or all of it, is not read. */
export interface Unreadable {
  readonly part: string;
  readonly refused: Reason;
}

/** One kind of article file. */
export interface Format {
  /** Endings with their dot, in lower case. */
  readonly endings: readonly string[];
  /** What may be in it, for help and the README. */
  readonly help: string;
  /** How a decoded file ends, as far as its content shows; pure. */
  readonly ending: (text: string) => Ending;
  /** The articles in a decoded file; pure. */
  readonly parse: (text: string) => readonly (Draft | Unreadable)[] | Promise<readonly (Draft | Unreadable)[]>;
}

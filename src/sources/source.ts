import type { Coming } from '../archive/archive.ts';
import type { Reason } from '../languages/reasons.ts';
import type { ArticleInput } from '../reading/article.ts';
import type { Waiting } from './once-written.ts';
import type { Get } from './web/get.ts';

/** Something that a source found: an article, or why there is none and what to do about it. */
export type Found =
  | {
      readonly path: string;
      readonly article: ArticleInput;
      readonly coming?: Pick<Coming, 'isPart' | 'movedFrom' | 'from'>;
    }
  | { readonly path: string; readonly refused: Reason };

/** What sources need from outside. */
export interface SourceInput {
  /** What `-` reads. */
  readonly standardInput: AsyncIterable<Uint8Array | string>;
  /** How to wait for files that are being written; absent where none is. */
  readonly waiting?: Waiting;
  /** Fetches from the web; absent where fetching is off. */
  readonly get?: Get;
}

/** One kind of place that articles come from, as `coop add` is given it. */
export interface Source {
  readonly name: string;
  /** How it is written on the command line, and what it is: for help and the README. */
  readonly help: string;
  /** Whether this source reads the argument; the first of the registry that does gets it. */
  readonly takes: (argument: string) => boolean;
  /** About how many articles are in it, for a progress bar; 0 when that cannot be told beforehand. */
  readonly count: (argument: string) => Promise<number>;
  /** Every article in it, in a fixed order; never throws for what is wrong with one article. */
  readonly read: (argument: string, input: SourceInput) => AsyncIterable<Found>;
}

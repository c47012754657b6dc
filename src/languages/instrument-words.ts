import type { Words } from '../text/patterns.ts';

/** What a language says beside its instruments: how many they are, which of them, and how far. */
export interface InstrumentWords {
  /** Takes up an instrument already named: `document | text`. */
  readonly document: Words;
  /** Instruments in the plural: `agreements | memoranda`. */
  readonly plural: Words;
  /** Instruments that are written alike in the singular and the plural: `Abkommen`. */
  readonly either?: Words;
  /** `two | several | a series of`. */
  readonly count: Words;
  /** `million | billion`: the number before them is one of money, and of no instruments. */
  readonly amounts: Words;
  /** `existing | previous`: what is in force already, and no news. */
  readonly existing: Words;
  /** `another | second`: none of the instruments before. */
  readonly another: Words;
  /** `and one with Ghana`: one more, where the indefinite article does not say so. */
  readonly one?: Words;
  /** `first`, `second` …: which of a list an instrument is. */
  readonly ranks: readonly Words[];
  /** `concluded | wrapped up`: with talks on an instrument, its text is agreed. */
  readonly settles: Words;
  /** `round | session`: a part of the talks, with which nothing is agreed yet. */
  readonly rounds: Words;
  /** `planned | envisaged`: beside an instrument of which nothing else is told, it is still to come. */
  readonly planned: Words;
  /** `also | in addition`: beside an instrument with an indefinite article, one more than those before. */
  readonly also: Words;
  /** Before the year in which an instrument was made: `dating from`. */
  readonly dating: Words;
  /** `bill | report`: what is adopted on an instrument, and is none itself. */
  readonly papers: Words;
  /** Of an instrument that has two parties and no third: `bilateral`. */
  readonly twoSided: Words;
  /** Of an instrument that is like the one spoken of: `a similar`. */
  readonly similar: Words;
  /** After a number of instruments, opens their names: `namely | these are`. */
  readonly namely: Words;
  /** `عليها`: right after a verb or noun of the field, the instrument named before it. */
  readonly onIt?: Words;
}

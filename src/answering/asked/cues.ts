import type { CueId } from '../../languages/asking.ts';
import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import { type Found, finds } from './tokens.ts';
import { isSlip } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the words of a question ask for; a word that no list knows may be one of them with a slip of the keyboard, unless it
 * is `known` as something else: `parijs` is no `prijs`.
 */
export function cuesIn(
  folded: readonly string[],
  { cues, language, filler }: Vocabulary,
  skip: (index: number) => boolean,
  strict = false,
  known: (index: number) => boolean = () => false,
): Found<CueId>[] {
  const exact = folded.flatMap((_, index) =>
    skip(index) ? [] : cues.at(folded, index).map(({ length, value }) => ({ from: index, to: index + length, value })),
  );
  const slips = folded.flatMap((word, index) => {
    const right =
      strict ||
      skip(index) ||
      known(index) ||
      exact.some(({ from, to }) => from <= index && index < to) ||
      finds(filler, [word]) ||
      isBody(word, language);
    return right ? [] : slipped(word, language.asking.cues).map((value) => ({ from: index, to: index + 1, value }));
  });
  return [...exact, ...slips];
}

/** A body's word is no slip: `committee` is not `committed`. */
const isBody = (word: string, language: Language): boolean => bodiesOf(language).has(word);

const bodiesOf = memoOf(
  ({ organisations }: Language): ReadonlySet<string> =>
    new Set(alternatives(organisations).flatMap((one) => (one.length === 1 ? one : []))),
);

type Cues = Readonly<Record<CueId, string>>;

const foldedCues = memoOf((cues: Cues) =>
  (Object.keys(cues) as CueId[]).map((id) => ({
    id,
    words: cues[id].split('|').map((alternative) => fold(alternative.trim())),
  })),
);

/** What a word asks for, if it is written with a slip of the keyboard. */
export function slipped(word: string, cues: Cues): CueId[] {
  return foldedCues(cues)
    .filter(({ words }) => words.some((one) => isSlip(word, one)))
    .map(({ id }) => id);
}

import type { CueId } from '../languages/asking.ts';
import { fold } from '../text/fold.ts';
import { memoOf } from '../text/memo.ts';
import { type Found, finds } from './tokens.ts';
import { isSlip } from './typos.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the words of a question ask for; a word that no list knows may be one of them with a slip of the keyboard. */
export function cuesIn(
  folded: readonly string[],
  { cues, language, filler }: Vocabulary,
  skip: (index: number) => boolean,
): Found<CueId>[] {
  const exact = folded.flatMap((_, index) =>
    skip(index) ? [] : cues.at(folded, index).map(({ length, value }) => ({ from: index, to: index + length, value })),
  );
  const slips = folded.flatMap((word, index) => {
    const known = skip(index) || exact.some(({ from, to }) => from <= index && index < to) || finds(filler, [word]);
    return known ? [] : slipped(word, language.asking.cues).map((value) => ({ from: index, to: index + 1, value }));
  });
  return [...exact, ...slips];
}

type Cues = Readonly<Record<CueId, string>>;

const foldedCues = memoOf((cues: Cues) =>
  (Object.keys(cues) as CueId[]).map((id) => ({
    id,
    words: cues[id].split('|').map((alternative) => fold(alternative.trim())),
  })),
);

function slipped(word: string, cues: Cues): CueId[] {
  return foldedCues(cues)
    .filter(({ words }) => words.some((one) => isSlip(word, one)))
    .map(({ id }) => id);
}

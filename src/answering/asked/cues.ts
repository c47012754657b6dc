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
  // `waarover gaat het akkoord` asks for no journey.
  const among = exact.filter((one) => one.value !== 'go' || !exact.some((other) => other !== one && holds(other, one)));
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
  return [...among, ...slips];
}

const holds = (longer: Found<unknown>, { from, to }: Found<unknown>): boolean =>
  longer.from <= from && to <= longer.to && longer.to - longer.from > to - from;

/**
 * Cues without a word for `new` that says of an office that somebody else holds it now: `the new Dutch ambassador in Lima`.
 * Before somebody's name it asks for news of them: `news minister Testova`.
 */
export function withoutNewOffices(
  cues: readonly Found<CueId>[],
  offices: readonly Found<unknown>[],
  nationalities: readonly Found<unknown>[],
  ends: (index: number) => boolean,
): readonly Found<CueId>[] {
  const behind = (index: number) => nationalities.find(({ from }) => from === index)?.to ?? index;
  const held = offices.filter(({ to }) => ends(behind(to)));
  const opens = new Set(held.map(({ from }) => from));
  const closes = new Set(held.map(({ to }) => to));
  const ofOffice = ({ from, to }: Found<CueId>) =>
    to - from === 1 && (opens.has(to) || opens.has(behind(to)) || closes.has(from));
  return cues.filter((cue) => cue.value !== 'news' || !ofOffice(cue));
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

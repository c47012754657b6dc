/** What one passage adds to a measure. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A rate with its 95% bootstrap interval. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const names = ['precision', 'recall', 'f1'] as const;
/** Each null where nothing was to be found, or nothing was. */
export type Rates = Readonly<Record<(typeof names)[number], number | null>>;
export type RatesWithin = Readonly<Record<(typeof names)[number], Rate | null>>;

const resamples = 1_000;
const seed = 20_260_101;

/** Precision, recall and F1 of all tallies together. */
export function ratesOf(tallies: readonly Tally[]): Rates {
  let [right, wrong, missed] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    wrong += tally.wrong;
    missed += tally.missed;
  }
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/**
 * The rates with 95% percentile intervals over 1,000 resamples of the passages (Efron's bootstrap). The same passages give
 * the same intervals: the random numbers are seeded.
 */
export function ratesWithin(tallies: readonly Tally[]): RatesWithin {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: resamples }, () =>
    ratesOf(tallies.flatMap(() => tallies[Math.floor(random() * tallies.length)] ?? [])),
  );
  const values = ratesOf(tallies);
  const within = (name: (typeof names)[number]): Rate | null => {
    const value = values[name];
    if (value === null) return null;
    const sorted = drawn.flatMap((rates) => rates[name] ?? []).toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? value;
    return { value, low: at(0.025), high: at(0.975) };
  };
  return { precision: within('precision'), recall: within('recall'), f1: within('f1') };
}

/** The mean of some values, with its interval as above. */
export function meanWithin(values: readonly number[]): Rate {
  const random = randomFrom(seed);
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / Math.max(1, of.length);
  const drawn = Array.from({ length: resamples }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).toSorted((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? 0;
  return { value: mean(values), low: at(0.025), high: at(0.975) };
}

/** Mulberry32: enough for drawing passages, and short. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

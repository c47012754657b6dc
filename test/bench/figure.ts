/** One line of the table: what was measured, in how many goes, and what came of it. */
export interface Row {
  readonly what: string;
  /** How often it was measured; null where that says nothing. */
  readonly goes: number | null;
  /** Ready to be read: `12 ms`. */
  readonly values: Readonly<Record<string, string>>;
  /** What is asked for and whether it was kept; null where nothing is asked for. */
  readonly target: { readonly words: string; readonly kept: boolean } | null;
}

/** What every figure stands on. */
export interface Ground {
  /** A temporary folder, removed at the end. */
  readonly folder: string;
  /** A closed archive of made-up articles: read it, or work on a copy. */
  readonly archivePath: string;
  readonly articles: number;
  /** How long each of its articles took to be read and stored, in ms, oldest first. */
  readonly adds: readonly number[];
  /** Says what is being done, on standard error. */
  readonly tell: (line: string) => void;
}

/** A part of `npm run bench`: one file each, one line in `all.ts`. */
export interface Figure {
  readonly title: string;
  readonly measure: (ground: Ground) => Promise<readonly Row[]>;
}

/** The value that `share` (0..1) of the values do not exceed: nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}

/** Milliseconds as they are read. */
export function ms(value: number): string {
  return value < 10
    ? `${value.toFixed(1)} ms`
    : value < 2000
      ? `${value.toFixed(0)} ms`
      : `${(value / 1000).toFixed(1)} s`;
}

/** A row of percentiles; with a target, the percentile that must stay below so many milliseconds. */
export function timesRow(
  what: string,
  times: readonly number[],
  target?: { readonly at: 'p95' | 'p99'; readonly below: number },
): Row {
  const found = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
  const values = {
    ...Object.fromEntries(Object.entries(found).map(([name, value]) => [name, ms(value)])),
    most: ms(Math.max(...times)),
  };
  const asked = target && { words: `${target.at} < ${target.below} ms`, kept: found[target.at] < target.below };
  return { what, goes: times.length, values, target: asked ?? null };
}

/** A row of one value, in words. */
export function row(what: string, value: string, goes: number | null = null): Row {
  return { what, goes, values: { value }, target: null };
}

/** How long `work` takes, in ms, with what it gives. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly took: number; readonly given: T }> {
  const start = performance.now();
  const given = await work();
  return { took: performance.now() - start, given };
}

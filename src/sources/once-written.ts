import { stat } from 'node:fs/promises';
import { told } from '../languages/reasons.ts';
import { endingOf } from './ending.ts';
import type { Ending } from './formats/ending.ts';

/** For how long nothing must have been written to a file, by how it ends, until it is taken to be written; milliseconds. */
export type Stillness = Readonly<Record<Ending, number>>;

/** Of files that somebody adds, or that are there when Coop starts. */
export const ofAdded: Stillness = { shown: 500, open: 500, 'mid-line': 1_000, cut: 10_000 };
/** Of files that come while a folder is watched: nobody waits for them, and their writer may pause. */
export const ofWatched: Stillness = { shown: 500, open: 2_000, 'mid-line': 10_000, cut: 60_000 };

/** Whoever adds a file waits so long for its end at most. */
export const PATIENCE_MS = 60_000;

export const stillWritten = told(
  'it is still being written, or breaks off: it is read once it is complete; if its folder is not watched, add it then',
);

/** What waiting for files that are still being written needs: the clock and a pause of so many milliseconds. */
export interface Waiting {
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Is told once of each file that breaks off and is waited for. */
  readonly onCut?: (file: string) => void;
}

/** A file that may be read, or one that was still being written when patience ran out. */
export interface Written<T> {
  readonly one: T;
  readonly isWritten: boolean;
}

/**
 * Each of these in their order, but those to which something was written just now come once that has ended; after
 * `patienceMs` of waiting as not written. Without a way to wait, all come at once.
 */
export async function* onceWritten<T>(
  all: readonly T[],
  fileOf: (one: T) => string,
  waiting: Waiting | undefined,
  patienceMs: number,
): AsyncIterable<Written<T>> {
  let left = all;
  const cut = new Set<T>();
  for (let waited = 0; left.length > 0; ) {
    const later: T[] = [];
    let wait = patienceMs;
    for (const one of left) {
      const { forMs, ending } = waiting === undefined ? settled : await unsettled(fileOf(one), waiting.now(), ofAdded);
      if (forMs === 0) {
        yield { one, isWritten: true };
        continue;
      }
      wait = Math.min(wait, forMs);
      later.push(one);
      if (ending === 'cut' && !cut.has(one)) waiting?.onCut?.(fileOf(one));
      if (ending === 'cut') cut.add(one);
    }
    left = later;
    if (waited >= patienceMs) break;
    wait = Math.min(wait, patienceMs - waited);
    if (left.length > 0) await waiting?.pause(wait);
    waited += wait;
  }
  for (const one of left) yield { one, isWritten: false };
}

/** For how long at least a file is still to be left alone, and how it ends as it is. */
export interface Unsettled {
  /** 0 when it is settled, when its disk has another clock, or when whoever reads it must say what is wrong. */
  readonly forMs: number;
  readonly ending: Ending;
}

const settled: Unsettled = { forMs: 0, ending: 'open' };

/** Whether a file is to be left alone because its writer may not be done. */
export async function unsettled(file: string, now: Date, stillness: Stillness): Promise<Unsettled> {
  try {
    const age = now.getTime() - (await stat(file)).mtimeMs;
    // What a file says of its end is looked at only while that could matter.
    if (Math.abs(age) >= stillness.cut) return settled;
    const ending = await endingOf(file);
    return { forMs: Math.abs(age) < stillness[ending] ? Math.ceil(stillness[ending] - age) : 0, ending };
  } catch {
    return settled;
  }
}

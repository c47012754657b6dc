import { stat } from 'node:fs/promises';
import { told } from '../languages/reasons.ts';

/** A file is taken to be written once nothing was written to it for so long. */
export const SETTLED_MS = 500;

/** Whoever adds a file waits so long for its end at most. */
export const PATIENCE_MS = 60_000;

export const stillWritten = told(
  'it is still being written: it is read once it is complete; if its folder is not watched, add it then',
);

/** What waiting for files that are still being written needs: the clock and a pause of so many milliseconds. */
export interface Waiting {
  readonly now: () => Date;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A file that may be read, or one that was still being written when patience ran out. */
export interface Written<T> {
  readonly one: T;
  readonly isWritten: boolean;
}

/**
 * Each of these in their order, but those to which something was written in the last half second come once that has
 * ended; after `patienceMs` of waiting as not written. Without a way to wait, all come at once.
 */
export async function* onceWritten<T>(
  all: readonly T[],
  fileOf: (one: T) => string,
  waiting: Waiting | undefined,
  patienceMs: number,
): AsyncIterable<Written<T>> {
  let left = all;
  for (let waited = 0; left.length > 0; ) {
    const later: T[] = [];
    let wait = 0;
    for (const one of left) {
      const milliseconds = waiting === undefined ? 0 : await unsettledFor(fileOf(one), waiting.now());
      wait = Math.max(wait, milliseconds);
      if (milliseconds === 0) yield { one, isWritten: true };
      else later.push(one);
    }
    left = later;
    if (waited >= patienceMs) break;
    if (left.length > 0) await waiting?.pause(wait);
    waited += wait;
  }
  for (const one of left) yield { one, isWritten: false };
}

/** How long it takes at least until a file is settled, in milliseconds; 0 when it is, or when its disk has another clock. */
async function unsettledFor(file: string, now: Date): Promise<number> {
  try {
    const age = now.getTime() - (await stat(file)).mtimeMs;
    return Math.abs(age) < SETTLED_MS ? Math.ceil(SETTLED_MS - age) : 0;
  } catch {
    // Whoever reads it says what is wrong.
    return 0;
  }
}

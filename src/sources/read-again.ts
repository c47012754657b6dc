import type { Archive } from '../archive/archive.ts';

/** So many articles are read at a time: some 50 ms between which other work gets its turn. */
const AT_A_TIME = 5;

/** Who is told how far the reading is. */
export interface ReadAgainFollower {
  readonly onProgress: (done: number, total: number) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Reads every article again that other rules have read; one after the other, in the background. */
export function readAgain(
  archive: Pick<Archive, 'readAgain'>,
  now: () => Date,
  { onProgress, onTrouble }: ReadAgainFollower,
): { readonly done: Promise<void>; readonly stop: () => Promise<void> } {
  let stopped = false;
  async function run(): Promise<void> {
    // The first call reads none: it says how many there are.
    const total = await archive.readAgain(0, now());
    for (let left = total; left > 0 && !stopped; ) {
      const before = left;
      left = await archive.readAgain(AT_A_TIME, now());
      onProgress(total - left, total);
      if (left >= before) return;
    }
  }
  const done = run().catch(onTrouble);
  return {
    done,
    stop: async () => {
      stopped = true;
      await done;
    },
  };
}

import { statSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import { CoopError } from '../text/error.ts';
import { countFiles, readFolder, readInFolder } from './folder.ts';
import type { Found } from './source.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { watchFolder } from './watch-folder.ts';

/** Who is told what becomes of the articles of a folder. */
export interface FolderFollower {
  /** `done` of about `total` while the folder is read at first; both 0 for what changes later. */
  readonly onTaken: (row: TakenIn, done: number, total: number) => void;
  readonly onDelete: (inside: string) => void;
  /** Trouble with the folder or the archive after the first reading; following goes on. */
  readonly onTrouble: (error: unknown) => void;
}

/** A folder that is being followed. */
export interface Following {
  /** Resolves when everything that was in the folder at the start is read, with how many articles that was; or rejects. */
  readonly firstReading: Promise<number>;
  /** Takes nothing more in and waits for the article that is being stored. */
  readonly stop: () => Promise<void>;
}

/**
 * Reads a folder into the archive and from then on each file that is new or changes, one article after the other.
 * A deleted file stays in the archive. Throws CoopError `bad-config` when there is no such folder.
 */
export async function followFolder(
  archive: Pick<Archive, 'add'>,
  root: string,
  now: () => Date,
  follower: FolderFollower,
): Promise<Following> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CoopError(
      'bad-config',
      `COOP_ARTICLES names ${root}, and there is no such folder. Make it, or name another.`,
    );
  }
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function takeAll(found: AsyncIterable<Found>, total: number): Promise<number> {
    let done = 0;
    if (stopped) return done;
    for await (const row of takeIn(archive, found, now)) {
      done += 1;
      follower.onTaken(row, total === 0 ? 0 : done, total);
      if (stopped) break;
    }
    return done;
  }

  // Watching begins before reading: what is dropped in meanwhile would be missed otherwise, and "unchanged" costs little.
  const watching = await watchFolder(root, {
    onChange: (inside) => {
      queue = queue.then(() => takeAll(readInFolder(root, inside), 0)).catch(follower.onTrouble);
    },
    onDelete: follower.onDelete,
    onTrouble: follower.onTrouble,
  });
  const firstReading = countFiles(root).then((total) => takeAll(readFolder(root), Math.max(total, 1)));
  queue = Promise.all([queue, firstReading]).catch(() => {});
  return {
    firstReading,
    stop: async () => {
      stopped = true;
      await watching.stop();
      await queue;
    },
  };
}

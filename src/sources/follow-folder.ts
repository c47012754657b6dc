import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { CoopError } from '../text/error.ts';
import { countFiles, listFolder, readFolder, readInFolder, shownAs } from './folder.ts';
import { ofWatched, stillWritten, unsettled, type Waiting } from './once-written.ts';
import type { Found } from './source.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { watchFolder } from './watch-folder.ts';

/** Whoever serves waits so long at the start for files that are being written; the others are told of once they are. */
const PATIENCE_MS = 3_000;
/** After trouble with the archive so much time goes by until it is tried again. */
const AGAIN_MS = 30_000;
/** Of files that went while Coop was stopped so many are named. */
const MOST_TOLD = 20;

/** Who is told what becomes of the articles of a folder. */
export interface FolderFollower {
  /** `done` of about `total` while the folder is read at first; both 0 for what changes later. */
  readonly onTaken: (row: TakenIn, done: number, total: number) => void;
  /** A file breaks off, and is read once the rest of it has come or nothing more does. */
  readonly onCut: (inside: string) => void;
  /** The file that so many articles came from is gone, and they stay; also of one that went while Coop was stopped. */
  readonly onDelete: (inside: string, articles: number) => void;
  /** So many more files went while Coop was stopped. */
  readonly onMoreDeleted: (files: number) => void;
  /** Trouble with the folder or the archive; following goes on. */
  readonly onTrouble: (error: unknown) => void;
}

/** A folder that is being followed. */
export interface Following {
  /**
   * Resolves when everything that was in the folder at the start is read, with how many articles that was; or rejects.
   * Whoever goes on all the same has it read again.
   */
  readonly firstReading: Promise<number>;
  /** Takes nothing more in and waits for the article that is being stored. */
  readonly stop: () => Promise<void>;
}

/**
 * Reads a folder into the archive and from then on each file that is new or changes, one article after the other.
 * The articles of a deleted file stay, and it is told of, also when it went while Coop was stopped. Throws CoopError `bad-config` when there is no such folder.
 */
export async function followFolder(
  archive: Pick<Archive, 'add' | 'filesIn' | 'noteFiles' | 'articlesOfFile'>,
  root: string,
  waiting: Waiting,
  follower: FolderFollower,
): Promise<Following> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CoopError(
      'bad-config',
      `COOP_ARTICLES names ${root}, and there is no such folder. Make it, or name another.`,
    );
  }
  const name = realpathSync(root);
  let stopped = false;
  const stopping = Promise.withResolvers<void>();
  let queue: Promise<unknown> = Promise.resolve();

  async function takeAll(found: AsyncIterable<Found>, total: number): Promise<number> {
    let done = 0;
    if (stopped) return done;
    for await (const row of takeIn(archive, found, waiting.now)) {
      done += 1;
      follower.onTaken(row, total === 0 ? 0 : done, total);
      if (row.reason === stillWritten) void soon(row.path).catch(follower.onTrouble);
      if (stopped) break;
    }
    return done;
  }

  /** Files whose writers may not be done, each with how to have it looked at again at once. */
  const awaited = new Map<string, () => void>();
  /** In which state each file was read last. */
  const lastRead = new Map<string, string>();

  /** Takes a file in once nothing was written to it for long enough; meanwhile others are taken in. */
  async function soon(inside: string): Promise<void> {
    const lookAgain = awaited.get(inside);
    if (lookAgain !== undefined) return lookAgain();
    awaited.set(inside, () => {});
    const file = path.join(root, inside);
    for (let isTold = false; !stopped; ) {
      const { forMs, ending } = await unsettled(file, waiting.now(), ofWatched);
      if (forMs === 0 || stopped) break;
      if (ending === 'cut' && !isTold) follower.onCut(shownAs(inside));
      isTold ||= ending === 'cut';
      const { promise: changed, resolve } = Promise.withResolvers<void>();
      awaited.set(inside, resolve);
      await Promise.race([waiting.pause(forMs), changed]);
    }
    awaited.delete(inside);
    // Deleted meanwhile, or told of once more though nothing was written since.
    const state = stateOf(file);
    if (stopped || state === null || lastRead.get(inside) === state) return;
    lastRead.set(inside, state);
    queue = queue
      .then(() =>
        untilStored(async () => {
          await takeAll(readInFolder(root, inside), 0);
          await archive.noteFiles(name, [shownAs(inside)], []);
        }),
      )
      .catch(follower.onTrouble);
  }

  /** Trouble with the archive, as on a full disk, may pass: it is told of, and a while later the work is done again. */
  async function untilStored(work: () => Promise<unknown>): Promise<void> {
    while (!stopped) {
      try {
        await work();
        return;
      } catch (error) {
        if (!(error instanceof CoopError && error.code === 'broken-archive')) throw error;
        follower.onTrouble(error);
        await Promise.race([waiting.pause(AGAIN_MS), stopping.promise]);
      }
    }
  }

  /** Tells of files that are gone, where articles came from them, and remembers them no longer. */
  async function tellGone(gone: readonly string[]): Promise<void> {
    const told = gone.slice(0, MOST_TOLD);
    for (const inside of told) {
      const { length } = await archive.articlesOfFile(inside, path.join(name, inside));
      if (length > 0) follower.onDelete(inside, length);
    }
    if (gone.length > told.length) follower.onMoreDeleted(gone.length - told.length);
    await archive.noteFiles(name, [], gone);
  }

  /** What went while Coop was stopped is told once; a folder that cannot be looked at has lost nothing. */
  async function compare(): Promise<void> {
    const { paths, unread } = await listFolder(root);
    const here = new Set(paths);
    const isHidden = (file: string) => unread.some((inside) => inside === '' || file.startsWith(`${inside}/`));
    await tellGone((await archive.filesIn(name)).filter((file) => !here.has(file) && !isHidden(file)));
    await archive.noteFiles(name, paths, []);
  }

  // Watching begins before reading: what is dropped in meanwhile would be missed otherwise, and "unchanged" costs little.
  const watching = await watchFolder(root, {
    onChange: (inside) => void soon(inside).catch(follower.onTrouble),
    onDelete: (inside) => {
      lastRead.delete(inside);
      queue = queue.then(() => tellGone([shownAs(inside)])).catch(follower.onTrouble);
    },
    onTrouble: follower.onTrouble,
  });
  const readAll = async () => {
    const total = await countFiles(root);
    const done = await takeAll(readFolder(root, waiting, PATIENCE_MS), Math.max(total, 1));
    if (!stopped) await compare();
    return done;
  };
  const firstReading = readAll();
  const anew = async () => {
    await Promise.race([waiting.pause(AGAIN_MS), stopping.promise]);
    await untilStored(readAll);
  };
  queue = Promise.all([queue, firstReading.catch(anew)]).catch(follower.onTrouble);
  return {
    firstReading,
    stop: async () => {
      stopped = true;
      stopping.resolve();
      await watching.stop();
      await queue;
    },
  };
}

/** By what a file is told to have changed; null of none. */
function stateOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.size} ${found.mtimeMs} ${found.ino}`;
}

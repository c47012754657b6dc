import type { Archive } from '../archive/archive.ts';
import { followFeeds } from '../sources/follow-feeds.ts';
import { followFolder } from '../sources/follow-folder.ts';
import { readAgain } from '../sources/read-again.ts';
import type { Get } from '../sources/web/get.ts';
import type { CliContext } from './command.ts';
import { feedsTold } from './feeds-told.ts';
import { folderTold } from './folder-told.ts';
import { readAgainTold } from './read-again-told.ts';

type Line = (fields: Readonly<Record<string, unknown>>, sentence: string) => void;

/** An archive that goes on growing while Coop serves, and who is told of it. */
export interface KeptReading extends Pick<CliContext, 'now' | 'chance'> {
  readonly archive: Archive;
  /** The folder that is read and watched. */
  readonly articles: string | null;
  /** Null where nothing is fetched. */
  readonly get: Get | null;
  readonly screen: Pick<CliContext, 'print' | 'tell' | 'progress'>;
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  readonly log: { readonly info: Line; readonly warn: Line; readonly error: Line };
  /** Is handed how to end each thing as soon as it runs. */
  readonly end: (ending: () => Promise<void>) => void;
}

/** Reads the folder of articles, if there is one, and goes on watching it; `meanwhile` waits for nothing. */
export async function follow(
  { archive, articles, screen, now, schedule, log, end }: KeptReading,
  reading: 'first' | 'meanwhile' = 'first',
): Promise<void> {
  if (articles === null) return;
  const told = folderTold(screen, log);
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      schedule(resolve, milliseconds);
    });
  const following = await followFolder(archive, articles, { now, pause }, told);
  end(following.stop);
  const read = following.firstReading.finally(() => screen.progress.end());
  if (reading === 'first') await read;
  else read.catch(told.onTrouble);
}

/** Asks the feeds that are followed whenever they are due, where fetching is on. */
export async function followWeb(kept: KeptReading): Promise<void> {
  const { archive, get, now, schedule, chance, screen, log, end } = kept;
  if (get === null) return;
  end(followFeeds({ archive, get, now, schedule, chance, ...feedsTold(screen, log) }).stop);
}

/** Reads what older rules have read again, in the background. */
export function keepUp({ archive, screen, now, log, end }: KeptReading): void {
  end(readAgain(archive, now, readAgainTold(screen, log)).stop);
}

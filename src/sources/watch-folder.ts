import path from 'node:path';
import { watch } from 'chokidar';
import { isPassedOver } from './passed-over.ts';

/** A file is told of once it has kept its size for so long; whoever is told waits on where that is not enough. */
const SETTLED_MS = 500;
const LOOK_EVERY_MS = 100;

/** Who is told what, by the path from the watched folder. */
export interface FolderWatcher {
  readonly onChange: (inside: string) => void;
  readonly onDelete: (inside: string) => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Watches a folder and the folders in it; resolves once it does. A new or changed file is told of within a second of its
 * last byte, and each time that its writing pauses. What was there before is not told of.
 */
export async function watchFolder(
  root: string,
  watcher: FolderWatcher,
): Promise<{ readonly stop: () => Promise<void> }> {
  const inside = (file: string) => path.relative(root, file);
  const watching = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: LOOK_EVERY_MS },
    ignored: (file: string) => isPassedOver(inside(file)),
  });
  watching.on('add', (file) => watcher.onChange(inside(file)));
  watching.on('change', (file) => watcher.onChange(inside(file)));
  watching.on('unlink', (file) => watcher.onDelete(inside(file)));
  watching.on('error', watcher.onTrouble);
  await new Promise<void>((resolve) => watching.once('ready', () => resolve()));
  return { stop: () => watching.close() };
}

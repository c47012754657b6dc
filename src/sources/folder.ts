import { statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Reason, told } from '../languages/reasons.ts';
import { fileTrouble, readArticleFile } from './article-file.ts';
import { onceWritten, PATIENCE_MS, stillWritten, type Waiting } from './once-written.ts';
import { countInPack, isPack } from './pack.ts';
import { isPassedOver } from './passed-over.ts';
import type { Found, Source } from './source.ts';

/** A folder and the folders in it; an article is known by its path from there. */
export const folder: Source = {
  name: 'folder',
  help: 'every article file in a folder and the folders in it, known by its path from there',
  takes: (argument) => statSync(argument, { throwIfNoEntry: false })?.isDirectory() ?? false,
  count: countFiles,
  read: (root, { waiting }) => readFolder(root, waiting),
};

/** Every article of a folder, in the order of the paths; files that are still being written come last. */
export async function* readFolder(
  root: string,
  waiting: Waiting | undefined,
  patienceMs = PATIENCE_MS,
): AsyncIterable<Found> {
  const { paths, unread } = await filesIn(root);
  const all = [...paths, ...unread.keys()].sort();
  for await (const { one, isWritten } of onceWritten(all, (one) => path.join(root, one), waiting, patienceMs)) {
    const refused = unread.get(one) ?? (isWritten ? null : stillWritten);
    if (refused === null) yield* readInFolder(root, one);
    else yield { path: one === '' ? root : shownAs(one), refused };
  }
}

/** How a path from a folder is shown and kept: with slashes. */
export const shownAs = (inside: string) => inside.replaceAll(path.sep, '/');

/** All below a folder, by the paths from there: its files, and why folders in it cannot be read. */
interface Below {
  readonly paths: readonly string[];
  /** The folder itself is the empty path. */
  readonly unread: ReadonlyMap<string, Reason>;
}

/** The same as `readFolder` looks at it, with slashes. */
export async function listFolder(root: string): Promise<{ readonly paths: string[]; readonly unread: string[] }> {
  const { paths, unread } = await filesIn(root);
  return { paths: paths.map(shownAs), unread: [...unread.keys()].map(shownAs) };
}

/** About how many files `readFolder` will look at, those in packed folders too; 0 when the folder cannot be read. */
export async function countFiles(root: string): Promise<number> {
  const { paths } = await listFolder(root);
  const counts = await Promise.all(paths.map((one) => (isPack(one) ? countInPack(path.join(root, one)) : 1)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Node's own recursive listing follows links, also in circles. */
async function filesIn(root: string): Promise<Below> {
  const paths: string[] = [];
  const unread = new Map<string, Reason>();
  const look = async (inside: string): Promise<void> => {
    try {
      for (const entry of await readdir(path.join(root, inside), { withFileTypes: true })) {
        const way = path.join(inside, entry.name);
        if (isPassedOver(way)) continue;
        if (entry.isDirectory()) await look(way);
        else paths.push(way);
      }
    } catch (error) {
      // One in it that is gone by now has nothing.
      if (inside === '' || !isGone(error)) unread.set(inside, fileTrouble(error));
    }
  };
  await look('');
  return { paths, unread };
}

const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads one file of a folder by its path from there; a link that leads out of the folder is refused. */
export async function* readInFolder(root: string, inside: string): AsyncIterable<Found> {
  const shown = shownAs(inside);
  const refused = await linkTrouble(root, path.join(root, inside));
  if (refused === null) yield* readArticleFile(path.join(root, inside), shown);
  else yield { path: shown, refused };
}

async function linkTrouble(root: string, file: string): Promise<Reason | null> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
    const way = path.relative(realRoot, realFile);
    if (way.startsWith('..') || path.isAbsolute(way))
      return told('it is a link that leads out of the folder: copy the file instead');
    // A link to a folder could lead in a circle.
    if ((await stat(realFile)).isDirectory()) return told('it is a link to a folder: add that folder itself');
    return null;
  } catch (error) {
    return fileTrouble(error);
  }
}

import { statSync } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
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
  let paths: string[];
  try {
    paths = await filesIn(root, '');
  } catch (error) {
    yield { path: root, refused: fileTrouble(error) };
    return;
  }
  for await (const { one, isWritten } of onceWritten(paths.sort(), (one) => path.join(root, one), waiting, patienceMs))
    if (isWritten) yield* readInFolder(root, one);
    else yield { path: shownAs(one), refused: stillWritten };
}

/** How a path from a folder is shown and kept: with slashes. */
export const shownAs = (inside: string) => inside.replaceAll(path.sep, '/');

/** The paths from a folder of all files that `readFolder` looks at, with slashes; null when it cannot be read. */
export async function listFolder(root: string): Promise<readonly string[] | null> {
  const paths = await filesIn(root, '').catch(() => null);
  return paths?.map(shownAs) ?? null;
}

/** About how many files `readFolder` will look at, those in packed folders too; 0 when the folder cannot be read. */
export async function countFiles(root: string): Promise<number> {
  const paths = (await listFolder(root)) ?? [];
  const counts = await Promise.all(paths.map((one) => (isPack(one) ? countInPack(path.join(root, one)) : 1)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The paths of all files below a folder; Node's own recursive listing follows links, also in circles. */
async function filesIn(root: string, inside: string): Promise<string[]> {
  const entries = await readdir(path.join(root, inside), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const way = path.join(inside, entry.name);
    if (isPassedOver(way)) continue;
    if (entry.isDirectory()) paths.push(...(await filesBelow(root, way)));
    else paths.push(way);
  }
  return paths;
}

/** The same of a folder in it; one that may not be read stands for itself, and one that is gone by now has none. */
async function filesBelow(root: string, inside: string): Promise<string[]> {
  try {
    return await filesIn(root, inside);
  } catch (error) {
    return isGone(error) ? [] : [inside];
  }
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
    if (!(await stat(realFile)).isDirectory()) return null;
    if ((await lstat(file)).isSymbolicLink()) return told('it is a link to a folder: add that folder itself');
    await readdir(file);
    return null;
  } catch (error) {
    return fileTrouble(error);
  }
}

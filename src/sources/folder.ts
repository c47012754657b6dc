import { statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Reason, told } from '../languages/reasons.ts';
import { fileTrouble, readArticleFile } from './article-file.ts';
import { isPassedOver } from './passed-over.ts';
import type { Found, Source } from './source.ts';

/** A folder and the folders in it; an article is known by its path from there. */
export const folder: Source = {
  name: 'folder',
  help: 'every article file in a folder and the folders in it, known by its path from there',
  takes: (argument) => statSync(argument, { throwIfNoEntry: false })?.isDirectory() ?? false,
  count: countFiles,
  read: readFolder,
};

/** Every article of a folder, in the order of the paths. */
export async function* readFolder(root: string): AsyncIterable<Found> {
  let paths: string[];
  try {
    paths = await filesIn(root, '');
  } catch (error) {
    yield { path: root, refused: fileTrouble(error) };
    return;
  }
  for (const inside of paths.sort()) yield* readInFolder(root, inside);
}

/** How many files `readFolder` will look at; 0 when the folder cannot be read. */
export async function countFiles(root: string): Promise<number> {
  return (await filesIn(root, '').catch(() => [])).length;
}

/** The paths of all files below a folder; Node's own recursive listing follows links, also in circles. */
async function filesIn(root: string, inside: string): Promise<string[]> {
  const entries = await readdir(path.join(root, inside), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const way = path.join(inside, entry.name);
    if (isPassedOver(way)) continue;
    if (entry.isDirectory()) paths.push(...(await filesIn(root, way)));
    else paths.push(way);
  }
  return paths;
}

/** Reads one file of a folder by its path from there; a link that leads out of the folder is refused. */
export async function* readInFolder(root: string, inside: string): AsyncIterable<Found> {
  const shown = inside.replaceAll(path.sep, '/');
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

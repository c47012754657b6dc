import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/upkeep.ts';
import type { Article } from '../reading/article.ts';
import { formatOf } from './formats/all.ts';
import { isPack } from './pack.ts';

/** The path of a packed folder or of a file of articles in what was typed; null for anything else, also a whole folder. */
function fileIn(words: string): string | null {
  const file = words.replaceAll('\\', '/').replace(/^\.\//, '');
  return isPack(file) || formatOf(file) !== undefined ? file : null;
}

/** The articles of the packed folder or the file of several that was typed. */
export async function articlesOfFile(
  archive: Pick<Archive, 'articlesOfFile'>,
  words: string,
): Promise<readonly Pick<Article, 'id' | 'url' | 'path'>[]> {
  const file = fileIn(words);
  return file === null ? [] : archive.articlesOfFile(file);
}

/** Those of them that were removed. */
export async function removalsOfFile(archive: Pick<Archive, 'removals'>, words: string): Promise<readonly Removal[]> {
  const file = fileIn(words);
  if (file === null) return [];
  const isInside = (path: string | null) =>
    path?.startsWith(`${file}/`) === true || path?.startsWith(`${file}#`) === true;
  return (await archive.removals()).filter(({ path }) => isInside(path));
}

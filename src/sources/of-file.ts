import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Removal } from '../archive/articles/upkeep.ts';
import type { Article } from '../reading/article.ts';
import { formatOf } from './formats/all.ts';
import { isLink } from './link.ts';
import { isPack } from './pack.ts';

/**
 * The paths by which a packed folder or a file of articles may be known when it was typed so: as it was typed, and without
 * its first folders, since a file that was added by itself is known by its name. None for anything else, also a whole folder.
 */
function filesIn(words: string): readonly string[] {
  const file = path.posix.normalize(words.replaceAll('\\', '/'));
  if (isLink(words) || !(isPack(file) || formatOf(file) !== undefined)) return [];
  const parts = file.split('/');
  return parts.map((_, n) => parts.slice(n).join('/'));
}

/** The articles of the packed folder or the file of several that was typed; `place` is where that leads, if anywhere. */
export async function articlesOfFile(
  archive: Pick<Archive, 'articlesOfFile'>,
  words: string,
  place?: string,
): Promise<readonly Pick<Article, 'id' | 'url' | 'path'>[]> {
  for (const file of filesIn(words)) {
    const all = await archive.articlesOfFile(file, place);
    if (all.length > 0) return all;
  }
  return [];
}

/** Those of them that were removed. */
export async function removalsOfFile(archive: Pick<Archive, 'removals'>, words: string): Promise<readonly Removal[]> {
  const files = filesIn(words);
  const removals = files.length === 0 ? [] : await archive.removals();
  for (const file of files) {
    const all = removals.filter((one) => one.path?.startsWith(`${file}/`) || one.path?.startsWith(`${file}#`));
    if (all.length > 0) return all;
  }
  return [];
}

/** The folders that these paths may count from where a file was typed so: what stands before them in it. */
export function foldersTyped(words: string, paths: readonly (string | null)[]): readonly string[] {
  const typed = path.posix.normalize(words.replaceAll('\\', '/'));
  const ways = typed.split('/');
  const folders = ways.flatMap((_, n) => {
    const [before, file] = [ways.slice(0, n).join('/'), ways.slice(n).join('/')];
    const isOf = (one: string | null) => one === file || one?.startsWith(`${file}/`) || one?.startsWith(`${file}#`);
    return file !== '' && paths.some(isOf) ? [before === '' && n > 0 ? '/' : before || '.'] : [];
  });
  return [...new Set(folders)];
}

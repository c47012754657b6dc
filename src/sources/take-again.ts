import { statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { readInFolder } from './folder.ts';
import { type TakenIn, takeOne } from './take-in.ts';
import type { Get } from './web/get.ts';
import { readLink } from './web/read-link.ts';

/** What an article was known by that may be let in again. */
export interface WasKnownBy {
  readonly url: string | null;
  readonly path: string | null;
}

/** Where it may still be. */
export interface Whereabouts {
  readonly archive: Pick<Archive, 'add'>;
  /** Folders that its path may count from. */
  readonly folders: readonly string[];
  /** Null where nothing may be fetched. */
  readonly get: Get | null;
  readonly now: () => Date;
}

/**
 * Reads articles again from where they came, in the order given: each from its file in one of the folders, else from its
 * address when it came from there. Null for one that is not there, so that whoever has it must add it. A file of several is
 * read once.
 */
export async function takeAgain(
  were: readonly WasKnownBy[],
  { archive, folders, get, now }: Whereabouts,
): Promise<readonly (TakenIn | null)[]> {
  const taken = new Map<string, TakenIn>();
  const paths = new Set(were.flatMap((was) => was.path ?? []));
  const files = new Map([...paths].flatMap((inside) => fileOf(folders, inside) ?? []).map((file) => [file.key, file]));
  for (const { folder, file } of files.values()) {
    for await (const found of readInFolder(folder, path.normalize(file)))
      if (paths.has(found.path) && !taken.has(found.path) && 'article' in found)
        taken.set(found.path, await takeOne(archive, found, now));
  }
  const rows: (TakenIn | null)[] = [];
  for (const was of were) {
    const fromFile = was.path === null ? undefined : taken.get(was.path);
    // What a file held is not asked of the web, which may say something else.
    const linked = was.path === null && was.url !== null && get !== null ? await readLink(was.url, get) : null;
    rows.push(fromFile ?? (linked !== null && 'found' in linked ? await takeOne(archive, linked.found, now) : null));
  }
  return rows;
}

/** The file that holds the article of a path; the path may go on inside it, as one of several or in a packed folder. */
function fileOf(folders: readonly string[], inside: string) {
  for (const folder of folders)
    for (
      let file = inside;
      file !== '';
      file = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('#'), 0))
    )
      if (statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() === true)
        return { folder, file, key: path.join(folder, file) };
  return null;
}

import { statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { readInFolder } from './folder.ts';
import type { Found } from './source.ts';
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
 * Reads an article again from where it came: its file in one of the folders, else its address. Null when it is in
 * neither place, so that whoever has it must add it.
 */
export async function takeAgain(was: WasKnownBy, { archive, folders, get, now }: Whereabouts): Promise<TakenIn | null> {
  for (const folder of was.path === null ? [] : folders) {
    const found = await foundIn(folder, was.path ?? '');
    if (found !== null) return await takeOne(archive, found, now);
  }
  if (was.url === null || get === null) return null;
  const linked = await readLink(was.url, get);
  return 'found' in linked ? await takeOne(archive, linked.found, now) : null;
}

/** The article of a path in a folder; the path may go on inside a file, as one of several or in a packed folder. */
async function foundIn(folder: string, inside: string): Promise<Found | null> {
  for (
    let file = inside;
    file !== '';
    file = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('#'), 0))
  ) {
    if (statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() !== true) continue;
    for await (const found of readInFolder(folder, path.normalize(file)))
      if (found.path === inside && 'article' in found) return found;
    return null;
  }
  return null;
}

import type { AddOutcome, Archive } from '../archive/archive.ts';
import { CoopError } from '../text/error.ts';
import type { Found } from './source.ts';

/** What became of one article: a row of `coop add --json`. */
export interface TakenIn {
  readonly path: string;
  readonly articleId: string | null;
  readonly outcome: AddOutcome | 'refused';
  /** Why it was refused, and what to do; null otherwise. */
  readonly reason: string | null;
}

/**
 * Stores each article that is found, one after the other, and tells what became of it. One that cannot be stored is
 * refused and the next is tried; only trouble with the archive itself is thrown.
 */
export async function* takeIn(
  archive: Pick<Archive, 'add'>,
  found: AsyncIterable<Found>,
  now: () => Date,
): AsyncIterable<TakenIn> {
  for await (const item of found) yield await takeOne(archive, item, now);
}

/** Stores the one article that was found and tells what became of it, as `takeIn` does. */
export async function takeOne(archive: Pick<Archive, 'add'>, found: Found, now: () => Date): Promise<TakenIn> {
  const { path } = found;
  const refused = (reason: string): TakenIn => ({ path, articleId: null, outcome: 'refused', reason });
  if ('refused' in found) return refused(found.refused);
  try {
    const { articleId, outcome } = await archive.add(found.article, now());
    return { path, articleId, outcome, reason: null };
  } catch (error) {
    if (error instanceof CoopError && error.code === 'broken-archive') throw error;
    const what = error instanceof Error ? error.message : String(error);
    return refused(
      error instanceof CoopError ? what : `Coop failed on it (${what}): please report it with the article`,
    );
  }
}

import type { Added, AddOutcome, Archive, Coming } from '../archive/archive.ts';
import { knownBy } from '../archive/articles/known-by.ts';
import { RemovedError } from '../archive/articles/removal.ts';
import { type Reason, told } from '../languages/reasons.ts';
import { CoopError } from '../text/error.ts';
import type { Found } from './source.ts';

/** What became of one article. */
export interface TakenIn {
  readonly path: string;
  readonly articleId: string | null;
  readonly outcome: AddOutcome | 'refused';
  /** Why it was refused, and what to do; or what of it is not believed, or which other text it replaces; null otherwise. */
  readonly reason: Reason | null;
}

/** So many articles are on their way at a time: while one is stored, the next are read. */
const ON_THEIR_WAY = 4;

/**
 * Stores each article that is found and tells what became of it, in their order. One that cannot be stored is refused and
 * the next is tried; only trouble with the archive itself is thrown. Whoever stops asking waits for those on their way;
 * once `stop` is aborted none is begun, and what became of those on their way is still told.
 */
export async function* takeIn(
  archive: Pick<Archive, 'add'>,
  found: AsyncIterable<Found>,
  now: () => Date,
  stop: AbortSignal | null = null,
): AsyncIterable<TakenIn> {
  const coming: Promise<TakenIn>[] = [];
  const names: (string | null)[] = [];
  const told = () => {
    names.shift();
    coming.shift();
  };
  try {
    for await (const item of found) {
      if (stop?.aborted) break;
      const name = 'article' in item ? knownBy(item.article) : null;
      // Of two versions of one article the later stays: it waits until the earlier is stored.
      if (name !== null && names.includes(name)) await Promise.allSettled(coming);
      names.push(name);
      const one = takeOne(archive, item, now);
      // Trouble is thrown where the row is waited for.
      one.catch(() => {});
      coming.push(one);
      const [first] = coming;
      if (first && coming.length >= ON_THEIR_WAY) yield await first.finally(told);
    }
    while (coming[0]) yield await coming[0].finally(told);
  } finally {
    await Promise.allSettled(coming);
  }
}

/** Stores the one article that was found and tells what became of it, as `takeIn` does. */
export async function takeOne(
  archive: Pick<Archive, 'add'>,
  found: Found,
  now: () => Date,
  coming?: Coming,
): Promise<TakenIn> {
  return (await tryOne(archive, found, now, coming)).row;
}

/** The same; `again` says that nothing is wrong with the article and that it may be stored a little later. */
export async function tryOne(
  archive: Pick<Archive, 'add'>,
  found: Found,
  now: () => Date,
  coming?: Coming,
): Promise<{ readonly row: TakenIn; readonly again: boolean }> {
  const { path } = found;
  const refused = (reason: Reason): TakenIn => ({ path, articleId: null, outcome: 'refused', reason });
  if ('refused' in found) return { row: refused(found.refused), again: false };
  try {
    const { articleId, outcome, disbelieved, replaced } = await archive.add(found.article, now(), {
      ...found.coming,
      ...coming,
    });
    const dated: Reason | null = disbelieved === undefined ? null : { code: 'date-ahead', with: { date: disbelieved } };
    const reason = replaced === undefined ? dated : told(replacing(replaced));
    return { row: { path, articleId, outcome, reason }, again: false };
  } catch (error) {
    if (error instanceof CoopError && error.code === 'broken-archive') throw error;
    return {
      row: refused(reasonOf(error)),
      again: error instanceof CoopError && (error.code === 'busy' || error.code === 'not-started'),
    };
  }
}

const replacing = ({ title, place }: NonNullable<Added['replaced']>) =>
  place === null
    ? `another text stood there until now${title === null ? '' : ` (“${title}”)`}, and this one takes its place`
    : `it takes the place of ${place}, which is known by the same name`;

function reasonOf(error: unknown): Reason {
  if (error instanceof CoopError && error.code === 'wall') return { code: 'wall' };
  if (error instanceof RemovedError) return { code: 'removed', with: { day: error.day, name: error.known } };
  if (error instanceof CoopError) return error.code === 'busy' ? { code: 'busy' } : told(error.message);
  return { code: 'fault', with: { words: error instanceof Error ? error.message : String(error) } };
}

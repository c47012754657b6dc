import type { Archive } from '../archive/archive.ts';
import type { WatchFilter } from '../archive/desk/watch.ts';

/** The names of actors by their ids. */
export type Names = ReadonlyMap<string, string>;

/** The names of everybody that these filters are about; who is not in the archive any more goes by the id. */
export async function namesFor(
  wishes: readonly { readonly filter: WatchFilter }[],
  archive: Pick<Archive, 'actors'>,
): Promise<Names> {
  const ids = [...new Set(wishes.flatMap(({ filter }) => [...filter.actorIds, ...filter.without.actorIds]))];
  const known = new Map((await archive.actors(ids)).map(({ id, name }) => [id, name]));
  return new Map(ids.map((id) => [id, known.get(id) ?? id.slice(id.indexOf(':') + 1)]));
}

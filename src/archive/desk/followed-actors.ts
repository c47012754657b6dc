import { type Db, pieces } from '../file/rows.ts';
import { filterJson, type WatchFilter, wantsAll } from './watch.ts';

/** The rows of the forms that bear each id which some watch asks for or leaves out. */
export type Followed = ReadonlyMap<string, readonly number[]>;

/** Whom watches are about, before ids may change. */
export async function followedActors(db: Db): Promise<Followed> {
  const ids = new Set((await filtersIn(db)).flatMap(({ filter }) => idsIn(filter)));
  const followed = new Map<string, number[]>();
  for (const some of pieces([...ids])) {
    const rows = await db.selectFrom('forms').select(['n', 'actor_id']).where('actor_id', 'in', some).execute();
    for (const { n, actor_id } of rows) followed.set(actor_id, [...(followed.get(actor_id) ?? []), n]);
  }
  return followed;
}

/**
 * Lets watches go on with somebody whose id is gone, as when a fuller name was read: ids follow from names. They begin
 * nothing anew. Whoever turns out to be several is followed as these.
 */
export async function followActors(
  db: Db,
  followed: Followed,
  rowsNow: (n: number) => readonly number[] = (n) => [n],
): Promise<void> {
  const now = new Map<string, readonly string[]>();
  for (const [id, before] of followed) {
    const ids = new Set<string>();
    for (const some of pieces(before.flatMap(rowsNow))) {
      const rows = await db.selectFrom('forms').select('actor_id').distinct().where('n', 'in', some).execute();
      for (const { actor_id } of rows) ids.add(actor_id);
    }
    if (ids.size > 0 && !ids.has(id)) now.set(id, [...ids].toSorted());
  }
  if (now.size === 0) return;
  const idsNow = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => now.get(id) ?? [id]))];
  for (const { n, filter } of await filtersIn(db)) {
    if (!idsIn(filter).some((id) => now.has(id))) continue;
    const { actorIds, without } = filter;
    const changed = {
      ...filter,
      actorIds: idsNow(actorIds),
      without: { ...without, actorIds: idsNow(without.actorIds) },
    };
    await db
      .updateTable('watches')
      .set({ filter: filterJson(changed) })
      .where('n', '=', n)
      .execute();
  }
}

const idsIn = ({ actorIds, without }: WatchFilter): readonly string[] => [...actorIds, ...without.actorIds];

/** The filters that name anybody. */
async function filtersIn(db: Db): Promise<readonly { readonly n: number; readonly filter: WatchFilter }[]> {
  const rows = await db.selectFrom('watches').select(['n', 'filter']).execute();
  return rows
    .map(({ n, filter: json }) => {
      const filter: Partial<WatchFilter> = JSON.parse(json);
      return { n, filter: { ...wantsAll, ...filter } };
    })
    .filter(({ filter }) => idsIn(filter).length > 0);
}

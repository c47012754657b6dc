import { sql } from 'kysely';
import { type Db, insertAll, pieces } from '../file/rows.ts';

/** Fewer shared ones prove nothing: an agency's closing line has as many. */
const leastShared = 6;
/** How much of the shorter text the longer one must hold, and how much shorter it may be. */
const held = 0.6;
const shortest = 0.4;
/** What more articles than this print is a phrase of the outlet's, and no sign of a copy. */
const tooCommon = 100;

/** Whether texts with fingerprints of these sizes, so much of which is shared, are copies of one. */
export function isNearCopy(shared: number, one: number, other: number): boolean {
  const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
  return shared >= leastShared && shared >= held * smaller && smaller >= shortest * larger;
}

/** Stores an article's fingerprint in the place of the one it had, and of which others it is a near-copy. */
export async function storeFingerprint(db: Db, article: number, fingerprint: readonly number[]): Promise<void> {
  await db.deleteFrom('shingles').where('article', '=', article).execute();
  await db
    .deleteFrom('copies')
    .where((eb) => eb.or([eb('article', '=', article), eb('other', '=', article)]))
    .execute();
  if (fingerprint.length < leastShared) return;
  const { rows } = await sql<{ article: number; shared: number; size: number }>`
    select s.article, count(*) as shared, (select count(*) from shingles as x where x.article = s.article) as size
    from json_each(${JSON.stringify(fingerprint)}) as mine
    join shingles as s on s.hash = mine.value
    where (select count(*) from (select 1 from shingles as y where y.hash = mine.value limit ${sql.lit(tooCommon + 1)}))
      <= ${sql.lit(tooCommon)}
    group by s.article having count(*) >= ${sql.lit(leastShared)}`.execute(db);
  await insertAll(
    db,
    'shingles',
    fingerprint.map((hash) => ({ hash, article })),
  );
  const others = rows.filter(({ shared, size }) => isNearCopy(shared, fingerprint.length, size));
  await insertAll(
    db,
    'copies',
    others.flatMap(({ article: other }) => [
      { article, other },
      { article: other, other: article },
    ]),
  );
}

/** See `Upkeep.copiesOf`. */
export async function copiesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const some of pieces([...new Set(ids)])) {
    const rows = await db
      .selectFrom('articles as a')
      .innerJoin('copies as c', 'c.article', 'a.n')
      .innerJoin('articles as b', 'b.n', 'c.other')
      .select(['a.id as id', 'b.id as other'])
      .where('a.id', 'in', some)
      .orderBy('b.id')
      .execute();
    for (const { id, other } of rows) found.set(id, [...(found.get(id) ?? []), other]);
  }
  return found;
}

import { sql } from 'kysely';
import type { Db, Write } from '../file/rows.ts';
import { isSound, type PassageIndex, soundWeight } from './passage-index.ts';
import { all, fill, idOfRow, zoneBits } from './search-tables.ts';

/** The terms of a query, those that weigh most first: rounding sums in the same order gives the same. */
export function weighed(weights: ReadonlyMap<string, number>): readonly string[] {
  const heavier = [...weights].toSorted(([a, x], [b, y]) => y - x || Number(isSound(a)) - Number(isSound(b)));
  return heavier.map(([term]) => term);
}

/** The index in the archive's own file: nothing to load, nothing to lose, and no larger in memory than its pages. */
export const fts5: PassageIndex = {
  engine: 'fts5',
  async frequencies(db, terms) {
    const { rows } = await sql<{ term: string; doc: number }>`
      select v.term, v.doc from json_each(${JSON.stringify(terms)}) as asked
      cross join passage_vocabulary as v on v.term = asked.value`.execute(db);
    return new Map(rows.map(({ term, doc }) => [term, doc]));
  },
  async beginningWith(db, beginnings, most) {
    const found: string[][] = [];
    for (const beginning of beginnings) {
      const { rows } = await sql<{ term: string }>`
        select term from passage_vocabulary where term >= ${beginning} and term < ${`${beginning}\u{10ffff}`}
        order by term limit ${most}`.execute(db);
      found.push(rows.map(({ term }) => term));
    }
    return found;
  },
  async candidates(db, weights, zones, most) {
    if (weights.size === 0) return [];
    const query = weighed(weights)
      .map((term) => `"${term.replaceAll('"', '""')}"`)
      .join(' OR ');
    const bits = sql.join(zones.map((zone) => sql.lit(zoneBits[zone])));
    const { rows } = await sql<{ rowid: number; rank: number }>`
      select rowid, rank from passage_terms
      where passage_terms match ${query} and rank match ${`bm25(1.0, ${soundWeight})`} and (rowid & 3) in (${bits})
      order by rank limit ${most}`.execute(db);
    return rows.map(({ rowid, rank }) => ({ id: idOfRow(rowid), score: Number((-rank).toPrecision(9)) }));
  },
};

/** Whether every article is in the file's index. */
export async function isFilled(db: Db): Promise<boolean> {
  const row = await db.selectFrom('passage_search').select('upto').executeTakeFirst();
  return row?.upto === all;
}

/** Articles that are put into the index at a time: some 10 ms. */
const atATime = 12;

/** Fills the file's index by a few more articles; false once there are none left. */
export async function fillOn(write: Write): Promise<boolean> {
  return await write(async (trx) => {
    const { upto } = await trx.selectFrom('passage_search').select('upto').executeTakeFirstOrThrow();
    if (upto === all) return false;
    const next = await trx
      .selectFrom('articles')
      .select('n')
      .where('n', '>', upto)
      .orderBy('n')
      .limit(atATime)
      .execute();
    const last = next.at(-1)?.n;
    if (last !== undefined) await sql.raw(fill(upto, last)).execute(trx);
    const done = next.length < atATime;
    await trx
      .updateTable('passage_search')
      .set({ upto: done || last === undefined ? all : last })
      .execute();
    return !done;
  });
}

/** So many of the index's pages are written anew at a time: some 10 ms. */
const pagesAtATime = 16;

/**
 * Joins the parts of which the file's index is made by a few pages; false once there is nothing left to join. Every
 * article that is stored makes a part, and each term that is looked for is looked for in every part: SQLite joins them by
 * itself only from four of a size on, which makes a question three times as slow.
 */
export async function joinOn(write: Write): Promise<boolean> {
  return await write(async (trx) => {
    const { rows: kept } = await sql`select 1 from passage_terms_config where k = 'usermerge' and v = 2`.execute(trx);
    if (kept.length === 0)
      await sql`insert into passage_terms (passage_terms, rank) values ('usermerge', 2)`.execute(trx);
    const before = await changes(trx);
    await sql`insert into passage_terms (passage_terms, rank) values ('merge', ${pagesAtATime})`.execute(trx);
    // The command itself counts as one change (SQLite's documentation of FTS5).
    return (await changes(trx)) - before >= 2;
  });
}

async function changes(db: Db): Promise<number> {
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(db);
  return rows[0]?.changes ?? 0;
}

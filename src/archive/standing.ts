import { sql } from 'kysely';
import type { Fact, FactKind } from '../reading/fact.ts';
import { lastDayOf } from '../text/edtf.ts';
import { furthestFirst } from '../text/ladder.ts';
import type { ReportedFact } from './archive.ts';
import { inOrder } from './articles.ts';
import type { FactPlace, KeptArticles } from './kept-articles.ts';
import type { Db } from './rows.ts';

/** What a fact is, how far it has come and when: what is told of it without reading it. */
export function standingOf({ kind, status, date }: Fact, published: string | null) {
  return { kind, status, day: lastDayOf(date) ?? lastDayOf(published) ?? '' };
}

/** Notes of the facts that an older Coop stored what they are, how far they have come and when. */
export async function standAll(db: Db): Promise<void> {
  const articles = await db.selectFrom('articles').select(['n', 'published']).orderBy('n').execute();
  for (const { n, published } of articles) {
    const facts = await db.selectFrom('facts').select(['n', 'fact']).where('article', '=', n).execute();
    for (const row of facts) {
      const fact: Fact = JSON.parse(row.fact);
      for (const table of ['fact_countries', 'fact_areas'] as const) {
        await db
          .updateTable(table)
          .set(standingOf(fact, published))
          .where('article', '=', n)
          .where('fact', '=', row.n)
          .execute();
      }
    }
  }
}

const standing = ['article', 'fact', 'kind', 'status', 'day'] as const;

/** The facts that concern all these countries and, where any are given, one of the areas: where they are stored, and how they stand. */
function concerning(db: Db, countries: readonly string[], areas: readonly string[] = []) {
  const [first = ''] = countries;
  const begun =
    areas.length > 0
      ? db.selectFrom('fact_areas').select(standing).distinct().where('area', 'in', areas)
      : db.selectFrom('fact_countries').select(standing).where('country', '=', first);
  let found = db.selectFrom(begun.as('c'));
  for (const other of areas.length > 0 ? countries : countries.slice(1)) {
    found = found.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('fact_countries as o')
          .select('o.country')
          .where('o.country', '=', other)
          .whereRef('o.article', '=', 'c.article')
          .whereRef('o.fact', '=', 'c.fact'),
      ),
    );
  }
  return found;
}

const rank = sql<number>`case c.status ${sql.join(
  furthestFirst.map((status, at) => sql`when ${sql.lit(status)} then ${sql.lit(at)}`),
  sql` `,
)} end`;

/** See `Archive.foremost`. */
export async function foremost(
  db: Db,
  kept: KeptArticles,
  kinds: readonly FactKind[],
  countries: readonly string[],
  areas?: readonly string[],
): Promise<readonly ReportedFact[]> {
  const found = concerning(db, countries, areas).where('c.kind', 'in', kinds);
  const first = await found
    .select(['c.status', 'c.day'])
    .orderBy(rank)
    .orderBy('c.day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!first) return [];
  const places: readonly FactPlace[] = await found
    .select(['c.article', 'c.fact as n'])
    .where('c.status', '=', first.status)
    .where('c.day', '=', first.day)
    .execute();
  return inOrder(await kept.facts(places));
}

/** See `Archive.concerns`. */
export async function concerns(db: Db, countries: readonly string[]): Promise<boolean> {
  const row = await concerning(db, countries).select('c.fact').limit(1).executeTakeFirst();
  return row !== undefined;
}

import { sql } from 'kysely';
import type { Fact, FactKind } from '../../reading/fact.ts';
import { lastDayOf } from '../../text/edtf.ts';
import { furthestFirst } from '../../text/ladder.ts';
import type { Archive, ReportedFact } from '../archive.ts';
import { type Db, insertAll } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { foundFor } from '../search/kept-searches.ts';
import type { FactPlace } from './fact-lists.ts';
import { inOrder, rankOf } from './facts-sqlite.ts';
import type { KeptArticles } from './kept-articles.ts';

/** What a fact is, how far it has come and when: what is told of it without reading it. */
export function standingOf({ kind, status, date }: Fact, published: string | null) {
  return { kind, status, day: lastDayOf(date) ?? lastDayOf(published) ?? '' };
}

const ahead: readonly Fact['status'][] = ['pledged', 'planned', 'expected', 'proposed'];

/** Whether a fact promises something, or names a body that is to follow it up. */
const isPromised = ({ status, followUp }: Fact): boolean => ahead.includes(status) || followUp !== null;

/** The step of `migrations.ts` that lets facts be counted and chosen without reading them. */
export const standingTables = `create table standings (
   kind text not null, status text not null, day text not null, promised integer not null,
   article integer not null, fact integer not null,
   primary key (kind, status, day, article, fact),
   foreign key (article, fact) references facts on delete cascade) without rowid;
 create index standings_by_fact on standings (article, fact)`;

/** Notes how the facts of an article stand: the first is the article's fact 0, and so on. */
export async function storeStandings(
  db: Db,
  article: number,
  published: string | null,
  facts: readonly Fact[],
): Promise<void> {
  const rows = facts.map((of, fact) => ({
    ...standingOf(of, published),
    promised: Number(isPromised(of)),
    article,
    fact,
  }));
  await insertAll(db, 'standings', rows);
}

/** Notes of the facts that an older Coop stored what they are, how far they have come and when. */
export async function standAll(db: Db): Promise<void> {
  await db.deleteFrom('standings').execute();
  const articles = await db.selectFrom('articles').select(['n', 'published']).orderBy('n').execute();
  for (const { n, published } of articles) {
    const facts = await db.selectFrom('facts').select('fact').where('article', '=', n).orderBy('n').execute();
    await storeStandings(
      db,
      n,
      published,
      facts.map(({ fact }) => JSON.parse(fact)),
    );
  }
  for (const table of ['fact_countries', 'fact_areas'] as const)
    await sql`update ${sql.table(table)} as f set kind = s.kind, status = s.status, day = s.day
      from standings as s where s.article = f.article and s.fact = f.fact`.execute(db);
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

type Standing = Pick<Tables['standings'], 'article' | 'fact' | 'status' | 'day'>;

const steps: readonly string[] = furthestFirst;

/** Where those stand that have come furthest and are of the latest day. */
function furthest(all: readonly Standing[]): readonly FactPlace[] {
  const before = (one: Standing, other: Standing) =>
    steps.indexOf(one.status) - steps.indexOf(other.status) || (one.day < other.day ? 1 : one.day > other.day ? -1 : 0);
  const [first] = all.toSorted(before);
  return all.flatMap(({ article, fact, status, day }) =>
    status === first?.status && day === first.day ? [{ article, n: fact }] : [],
  );
}

/** See `Archive.foremost`. */
export async function foremost(
  db: Db,
  kept: KeptArticles,
  ...asked: Parameters<Archive['foremost']>
): Promise<readonly ReportedFact[]> {
  const places = await foundFor(kept.searches.foremost, asked, () => foremostPlaces(db, kept, ...asked));
  return inOrder(await kept.facts(places));
}

async function foremostPlaces(
  db: Db,
  kept: KeptArticles,
  kinds: readonly FactKind[],
  countries: readonly string[],
  areas?: readonly string[],
): Promise<readonly FactPlace[]> {
  if (countries.length > 1 && !areas?.length) {
    // Where both stand is known or read at once; of each of a large state's facts the other would be looked for.
    const both = JSON.stringify((await kept.concerning({ countries })).map(({ article, n }) => [article, n]));
    const { rows } = await sql<Standing>`
      select c.article, c.fact, c.status, c.day from json_each(${both}) as asked
      cross join standings as c on c.article = asked.value ->> 0 and c.fact = asked.value ->> 1
      where c.kind in (${sql.join(kinds)})`.execute(db);
    return furthest(rows);
  }
  const found = concerning(db, countries, areas).where('c.kind', 'in', kinds);
  const first = await found
    .select(['c.status', 'c.day'])
    .orderBy(rankOf('c.status'))
    .orderBy('c.day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!first) return [];
  return found
    .select(['c.article', 'c.fact as n'])
    .where('c.status', '=', first.status)
    .where('c.day', '=', first.day)
    .execute();
}

/** See `Archive.concerns`. */
export async function concerns(db: Db, countries: readonly string[]): Promise<boolean> {
  const row = await concerning(db, countries).select('c.fact').limit(1).executeTakeFirst();
  return row !== undefined;
}

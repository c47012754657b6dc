import { sql } from 'kysely';
import { furthestFirst } from '../../text/ladder.ts';
import type { FactFilter, ReportedFact } from '../archive.ts';
import { type Db, listed } from '../file/rows.ts';
import type { KeptArticles, KeptFact } from './kept-articles.ts';

/** See `Archive.facts`: the latest published first, undated articles last. */
export async function facts(db: Db, kept: KeptArticles, filter: FactFilter): Promise<readonly ReportedFact[]> {
  if (isOfLists(filter)) return inOrder(await kept.facts(await kept.concerning(filter)));
  // Where they are stored, from the indexes alone; what they say is read of those that are not kept yet.
  const chosen = choose(db, filter).select(['f.article', 'f.n']);
  const first =
    filter.first === undefined
      ? chosen
      : chosen.orderBy(rankOf('f.status')).orderBy('f.day', 'desc').orderBy('f.article').limit(filter.first);
  return inOrder(await kept.facts(await first.execute()));
}

/** See `Archive.countFacts`. */
export async function countFacts(db: Db, kept: KeptArticles, filter: FactFilter): Promise<number> {
  if (isOfLists(filter)) return (await kept.concerning(filter)).length;
  const { count } = await choose(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Math.min(count, filter.first ?? count);
}

/** Whether a filter says no more than what lists are kept of. */
function isOfLists({ kinds, countries, actorIds, areas, ...more }: FactFilter): boolean {
  const some = (countries?.length ?? 0) + (actorIds?.length ?? 0) > 0 || (areas ?? kinds) !== undefined;
  return some && Object.keys(more).length === 0;
}

/** The facts that a filter lets through, as `f`. */
function choose(db: Db, filter: FactFilter) {
  let query = stored(db, filter);
  const { articleIds, languages, stored: days, areas } = filter;
  if (articleIds || languages || days) {
    query = query.where('f.article', 'in', (eb) => {
      let own = eb.selectFrom('articles').select('n');
      if (articleIds) own = own.where('id', 'in', listed(articleIds));
      if (languages) own = own.where('language', 'in', languages);
      if (days) own = own.where('added_at', '>=', days.from);
      // An instant of the day has a `T` behind it.
      if (days?.to) own = own.where('added_at', '<', `${days.to}U`);
      return own;
    });
  }
  for (const some of filter.naming ?? [])
    query = query.where('f.article', 'in', (eb) => eb.selectFrom('named').select('article').where('what', 'in', some));
  // Lists of facts rather than `exists`: SQLite then starts from the few facts of an actor, not from all facts.
  for (const actorId of filter.actorIds ?? []) {
    query = query.where((eb) =>
      eb(
        eb.refTuple('f.article', 'f.n'),
        'in',
        eb
          .selectFrom('forms')
          .innerJoin('actors_in_article as a', 'a.form', 'forms.n')
          .innerJoin('fact_actors as p', (join) =>
            join.onRef('p.article', '=', 'a.article').onRef('p.local_id', '=', 'a.local_id'),
          )
          .select(['p.article', 'p.fact'])
          .where('forms.actor_id', '=', actorId)
          .$asTuple('article', 'fact'),
      ),
    );
  }
  if (filter.spokenBy) {
    const { introduced, actorIds } = filter.spokenBy;
    query = query.where(sql<boolean>`(f.article, f.n) in (
      select article, fact from speakers where words in ${listed(introduced)} union
      select p.article, p.fact from forms cross join actors_in_article as a on a.form = forms.n
        cross join fact_actors as p on p.article = a.article and p.local_id = a.local_id
        where forms.actor_id in ${listed(actorIds)})`);
  }
  if (areas) {
    query = query.where((eb) =>
      eb(
        eb.refTuple('f.article', 'f.n'),
        'in',
        eb
          .selectFrom('fact_areas as s')
          .select(['s.article', 's.fact'])
          .where('s.area', 'in', areas)
          .$asTuple('article', 'fact'),
      ),
    );
  }
  if (filter.promised && filter.countries) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('standings as o')
          .select('o.fact')
          .where('o.promised', '=', 1)
          .whereRef('o.article', '=', 'f.article')
          .whereRef('o.fact', '=', 'f.n'),
      ),
    );
  }
  return query;
}

/** The facts of the kinds and countries: what concerns a country is told, with its kind, by a table of its own. */
function stored(db: Db, { kinds, countries = [], promised }: FactFilter) {
  const [country, ...others] = countries;
  if (country === undefined) {
    let all = db.selectFrom('standings').select(['article', 'fact as n', 'status', 'day']);
    if (promised) all = all.where('promised', '=', 1);
    return db.selectFrom((kinds ? all.where('kind', 'in', kinds) : all).as('f'));
  }
  const of = (code: string) => {
    const all = db
      .selectFrom('fact_countries')
      .select(['article', 'fact as n', 'status', 'day'])
      .where('country', '=', code);
    return kinds ? all.where('kind', 'in', kinds) : all;
  };
  // The lists are in order: what is in all of them is found by reading each once.
  return db.selectFrom(others.reduce((found, other) => found.intersect(of(other)), of(country)).as('f'));
}

/** How far a fact has come, as a number to order by. */
export const rankOf = (status: 'c.status' | 'f.status') =>
  sql<number>`case ${sql.ref(status)} ${sql.join(
    furthestFirst.map((one, at) => sql`when ${sql.lit(one)} then ${sql.lit(at)}`),
    sql` `,
  )} end`;

/** Facts as they are handed out: the latest published first, undated articles last. */
export function inOrder(facts: readonly KeptFact[]): readonly ReportedFact[] {
  return facts
    .map(({ fact, article, place }) => ({
      reported: { fact, article },
      published: article.published !== null && /^\d{4}/.test(article.published) ? article.published : '',
      n: place.n,
    }))
    .sort(
      (a, b) => compare(b.published, a.published) || compare(a.reported.article.id, b.reported.article.id) || a.n - b.n,
    )
    .map(({ reported }) => reported);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

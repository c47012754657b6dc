import { sql } from 'kysely';
import type { ActorInArticle, ActorKind, Fact, NamedActor, Quote } from '../reading/fact.ts';
import { type Db, pieces } from './rows.ts';

/** An actor of an article, with the id that the article's reading gave it beside the archive's. */
export interface ActorRow extends ActorInArticle {
  readonly localId: string;
}

const kinds: readonly ActorKind[] = ['person', 'organisation', 'country'];

/** The actors of some articles, by the articles' row numbers, with the archive's ids. */
export async function actorsByArticle(db: Db, articles: readonly number[]): Promise<Map<number, ActorRow[]>> {
  const out = new Map<number, ActorRow[]>();
  for (const some of pieces(articles)) {
    const texts = new Map<string, { asWritten: string[]; roles: string[] }>();
    const textsOf = (article: number, localId: string) => {
      const id = `${article}\n${localId}`;
      const found = texts.get(id) ?? { asWritten: [], roles: [] };
      texts.set(id, found);
      return found;
    };
    for (const row of await db.selectFrom('names').selectAll().where('article', 'in', some).orderBy('n').execute()) {
      textsOf(row.article, row.local_id).asWritten.push(row.as_written);
    }
    for (const row of await db.selectFrom('roles').selectAll().where('article', 'in', some).orderBy('n').execute()) {
      textsOf(row.article, row.local_id).roles.push(row.role);
    }
    const rows = await db
      .selectFrom('actors_in_article as a')
      .innerJoin('forms', 'forms.n', 'a.form')
      .select(['a.article', 'a.local_id', 'a.name', 'a.country', 'forms.actor_id', 'forms.kind'])
      .where('a.article', 'in', some)
      .orderBy('a.article')
      .orderBy('a.n')
      .execute();
    for (const row of rows) {
      const kind = kinds.find((candidate) => candidate === row.kind) ?? 'person';
      const actor = { id: row.actor_id, localId: row.local_id, kind, name: row.name, country: row.country };
      const known = out.get(row.article);
      const found = { ...actor, ...textsOf(row.article, row.local_id) };
      if (known) known.push(found);
      else out.set(row.article, [found]);
    }
  }
  return out;
}

/** The archive's ids by those that the articles' readings gave, of whoever takes part in some facts, by article. */
export async function actorIds(
  db: Db,
  facts: readonly (readonly [article: number, n: number])[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const { rows } = await sql<{ article: number; local_id: string; actor_id: string }>`
    select p.article, p.local_id, forms.actor_id from json_each(${JSON.stringify(facts)}) as asked
    cross join fact_actors as p on p.article = asked.value ->> 0 and p.fact = asked.value ->> 1
    cross join actors_in_article as a on a.article = p.article and a.local_id = p.local_id
    cross join forms on forms.n = a.form`.execute(db);
  const out = new Map<number, Map<string, string>>();
  for (const { article, local_id, actor_id } of rows) {
    const known = out.get(article);
    if (known) known.set(local_id, actor_id);
    else out.set(article, new Map([[local_id, actor_id]]));
  }
  return out;
}

/** A fact as stored, as the archive hands it out: `ids` has the archive's actor ids by the article's own. */
export function factOf(json: string, articleId: string, ids: ReadonlyMap<string, string>): Fact {
  const fact: Fact = JSON.parse(json);
  const named = <T extends NamedActor>(actor: T): T => ({
    ...actor,
    actorId: actor.actorId === null ? null : (ids.get(actor.actorId) ?? null),
  });
  const own = (quote: Quote): Quote => ({ ...quote, articleId });
  return {
    ...fact,
    id: fact.id.startsWith(articleId) ? fact.id : `${articleId}-${fact.id}`,
    participants: fact.participants.map(named),
    signatories: fact.signatories.map(named),
    witnesses: fact.witnesses.map(named),
    speaker: fact.speaker && named(fact.speaker),
    scope: fact.scope.map(own),
    followUp: fact.followUp && own(fact.followUp),
    quotes: fact.quotes.map(own),
  };
}

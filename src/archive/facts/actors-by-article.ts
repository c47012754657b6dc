import { sql } from 'kysely';
import type { ActorInArticle, ActorKind, Fact, NamedActor, Quote } from '../../reading/fact.ts';
import { type Db, pieces } from '../file/rows.ts';

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

/** The archive's ids of an article's actors, by those that its reading gave them. */
export type ActorIds = ReadonlyMap<string, string>;

/** Those of some articles, by the articles' row numbers. */
export async function actorIds(db: Db, articles: readonly number[]): Promise<ReadonlyMap<number, ActorIds>> {
  const { rows } = await sql<{ article: number; local_id: string; actor_id: string }>`
    select a.article, a.local_id, forms.actor_id from json_each(${JSON.stringify(articles)}) as asked
    cross join actors_in_article as a on a.article = asked.value
    cross join forms on forms.n = a.form`.execute(db);
  const out = new Map<number, Map<string, string>>(articles.map((article) => [article, new Map()]));
  for (const { article, local_id, actor_id } of rows) out.get(article)?.set(local_id, actor_id);
  return out;
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** A fact as stored, as the archive hands it out: `ids` has the archive's actor ids by the article's own. */
export function factOf(json: string, articleId: string, ids: ActorIds): Fact {
  // Nobody else has it yet: it is changed where it stands, since a question may look at a thousand.
  const fact: Changing<Fact> = JSON.parse(json);
  const name = (actor: Changing<NamedActor>) => {
    if (actor.actorId !== null) actor.actorId = ids.get(actor.actorId) ?? null;
  };
  const own = (quote: Changing<Quote>) => {
    quote.articleId = articleId;
  };
  if (!fact.id.startsWith(articleId)) fact.id = `${articleId}-${fact.id}`;
  for (const actor of fact.participants) name(actor);
  for (const actor of fact.signatories) name(actor);
  for (const actor of fact.witnesses) name(actor);
  if (fact.speaker) name(fact.speaker);
  for (const quote of fact.scope) own(quote);
  if (fact.followUp) own(fact.followUp);
  for (const quote of fact.quotes) own(quote);
  return fact;
}

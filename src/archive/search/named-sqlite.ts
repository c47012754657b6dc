import { type Db, insertAll } from '../file/rows.ts';
import type { Named } from './named.ts';

/**
 * The step of `migrations.ts` that lets articles be found by what they name and by the day they came, and the foremost
 * facts on an area like those of a country.
 */
export const namedTables = `create table named (
   what text not null, article integer not null references articles on delete cascade,
   primary key (what, article)) without rowid;
 create index named_by_article on named (article);
 create index articles_by_coming on articles (added_at);
 create virtual table passage_places using fts5vocab (passage_terms, instance);
 alter table fact_areas add column kind text not null default '';
 alter table fact_areas add column status text not null default '';
 alter table fact_areas add column day text not null default ''`;

/** Stores what an article names in the place of what it named. */
export async function storeNamed(db: Db, article: number, named: readonly Named[]): Promise<void> {
  await db.deleteFrom('named').where('article', '=', article).execute();
  await insertAll(
    db,
    'named',
    named.map((what) => ({ what, article })),
  );
}

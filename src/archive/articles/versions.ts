import type { Selectable } from 'kysely';
import type { Fact } from '../../reading/fact.ts';
import type { Db } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import type { EditedField, Version } from './upkeep.ts';

type Row = Pick<
  Selectable<Tables['articles']>,
  'text' | 'text_sha256' | 'title' | 'outlet' | 'published' | 'url' | 'path' | 'language' | 'updated_at'
>;

const fields: readonly EditedField[] = ['text', 'title', 'outlet', 'published', 'url', 'path', 'language'];

/** Writes down, without its words, the version of an article that an edit replaces, and what the edit changed. */
export async function keepVersion(db: Db, n: number, before: Row, after: Row, facts: readonly Fact[]): Promise<void> {
  const stored = await db.selectFrom('facts').select('fact').where('article', '=', n).execute();
  const had = new Set(stored.map(({ fact }) => gist(JSON.parse(fact))));
  const has = new Set(facts.map(gist));
  await db
    .insertInto('versions')
    .values({
      article: n,
      text_sha256: before.text_sha256,
      since: before.updated_at,
      until: after.updated_at,
      changed: JSON.stringify(fields.filter((field) => before[field] !== after[field])),
      facts_gone: had.difference(has).size,
      facts_new: has.difference(had).size,
    })
    .execute();
}

/** What a fact says, wherever in its article. */
function gist({ kind, status, participants, parties, place, country, date, areas, instrument }: Fact): string {
  const names = participants.map(({ name, part }) => [name, part]);
  return JSON.stringify([kind, status, names, parties, place, country, date, areas, instrument]);
}

/** See `Upkeep.history`. */
export async function history(db: Db, articleId: string): Promise<readonly Version[]> {
  const rows = await db
    .selectFrom('versions')
    .innerJoin('articles', 'articles.n', 'versions.article')
    .selectAll('versions')
    .where('articles.id', '=', articleId)
    .orderBy('versions.n')
    .execute();
  return rows.map((row) => {
    const named: readonly unknown[] = JSON.parse(row.changed);
    return {
      textSha256: row.text_sha256,
      from: row.since,
      until: row.until,
      changed: fields.filter((field) => named.includes(field)),
      factsGone: row.facts_gone,
      factsNew: row.facts_new,
    };
  });
}

import type { Selectable } from 'kysely';
import type { ArticleInput } from '../../reading/article.ts';
import { articleOf, type Db } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { inputHash } from './known-by.ts';

/**
 * What a source handed over for a stored article. What reading filled in, the title or the date, is told by the hash of
 * the original; an article whose original cannot be told is read with both.
 */
export function inputOf(row: Selectable<Tables['articles']>): ArticleInput {
  const { id: _id, textSha256: _hash, addedAt: _added, updatedAt: _updated, ...whole } = articleOf(row);
  const undated = { published: null, publishedFrom: null };
  const candidates: readonly ArticleInput[] = [
    whole,
    { ...whole, ...undated },
    { ...whole, title: null },
    { ...whole, ...undated, title: null },
  ];
  return candidates.find((input) => inputHash(input) === row.input_sha256) ?? whole;
}

/** Some articles that other rules have read, oldest first, and how many there are in all. */
export async function readByOthers(db: Db, rules: string, most: number) {
  const some = await db
    .selectFrom('articles')
    .selectAll()
    .where('rules', '<>', rules)
    .orderBy('n')
    .limit(most)
    .execute();
  const { all } = await db
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .where('rules', '<>', rules)
    .executeTakeFirstOrThrow();
  return { some, all };
}

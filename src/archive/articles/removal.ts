import { type Selectable, sql } from 'kysely';
import type { Article } from '../../reading/article.ts';
import type { ActorBook } from '../../reading/identity/book.ts';
import { CoopError } from '../../text/error.ts';
import type { Coming } from '../archive.ts';
import { forgetQuotesOf } from '../desk/kept-answers-sqlite.ts';
import { storeActors } from '../facts/identities.ts';
import { articleOf, type Db } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { removalOf } from './known-article.ts';
import { isByPlace, knownByPath, knownByUrl } from './known-by.ts';
import type { Removal } from './upkeep.ts';

/** An article that was taken out is not let in again by itself; `known` is what it is brought back by. */
export class RemovedError extends CoopError {
  readonly day: string;
  readonly known: string;

  constructor(day: string, known: string) {
    super('removed', `it was removed on ${day} and stays out; to bring it back: coop remove --undo ${known}`);
    this.day = day;
    this.known = known;
  }
}

const isAddress = (words: string) => /^[a-z][a-z0-9+.-]*:\/\//i.test(words);

/** See `Upkeep.locate`. */
export async function locate(db: Db, given: string, place?: string): Promise<readonly Article[]> {
  const words = given.trim();
  const articles = () => db.selectFrom('articles').selectAll().orderBy('n');
  const byId = await articles().where('id', '=', words).execute();
  if (byId.length > 0) return byId.map(articleOf);
  if (isAddress(words)) return (await articles().where('known_by', '=', knownByUrl(words)).execute()).map(articleOf);
  const there = place === undefined ? [] : await articles().where('place', '=', place).execute();
  if (there.length > 0) return there.map(articleOf);
  const path = words.replaceAll('\\', '/').replace(/^\.\//, '');
  const exact = await articles().where('path', '=', path).execute();
  if (exact.length > 0) return exact.map(articleOf);
  // Known by the path from the folder that was added; typed as it is from here.
  const ends = sql<boolean>`substr(${path}, -length(path) - 1) = '/' || path`;
  return (await articles().where('path', 'is not', null).where(ends).execute()).map(articleOf);
}

/** See `Upkeep.remove`; in one transaction. */
export async function remove(db: Db, articleId: string, by: string | null, at: Date, book: ActorBook) {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', articleId).executeTakeFirst();
  if (!row) return false;
  await storeActors(db, row, [], book);
  // Before the article: what goes with it goes without the triggers that count and index passages.
  for (const table of ['passages', 'facts', 'zones'] as const)
    await db.deleteFrom(table).where('article', '=', row.n).execute();
  await db.deleteFrom('articles').where('n', '=', row.n).execute();
  await db.updateTable('story_articles').set({ like: null }).where('like', '=', articleId).execute();
  await forgetQuotesOf(db, articleId);
  const tomb = {
    article_id: articleId,
    url: row.url,
    path: row.path,
    at: at.toISOString(),
    by,
    place: row.place,
    source_sha256: row.source_sha256,
  };
  await db
    .insertInto('removals')
    .values({ known_by: row.known_by, ...tomb })
    .onConflict((on) => on.column('known_by').doUpdateSet(tomb))
    .execute();
  await db
    .insertInto('changes')
    .values({ article_id: articleId, what: 'removed', at: at.toISOString(), article: row.n })
    .execute();
  return true;
}

const told = (row: Selectable<Tables['removals']>): Removal => ({
  articleId: row.article_id,
  url: row.url,
  path: row.path,
  at: row.at,
  by: row.by,
});

/** See `Upkeep.removals`. */
export async function removals(db: Db): Promise<readonly Removal[]> {
  const rows = await db.selectFrom('removals').selectAll().orderBy('at', 'desc').orderBy('known_by').execute();
  return rows.map(told);
}

/** See `Upkeep.restore`; in one transaction. */
export async function restore(db: Db, given: string, place?: string): Promise<Removal | null> {
  const words = given.trim();
  const path = words.replaceAll('\\', '/').replace(/^\.\//, '');
  const tombs = db.selectFrom('removals').selectAll();
  const there = place === undefined ? undefined : await tombs.where('place', '=', place).executeTakeFirst();
  const named = tombs
    .where((eb) =>
      eb.or([
        eb('article_id', '=', words),
        eb('known_by', '=', isAddress(words) ? knownByUrl(words) : knownByPath(path)),
        eb('path', '=', path),
        sql<boolean>`substr(${path}, -length(path) - 1) = '/' || path`,
      ]),
    )
    .orderBy('at', 'desc');
  const row = there ?? (await named.executeTakeFirst());
  if (!row) return null;
  await db.deleteFrom('removals').where('known_by', '=', row.known_by).execute();
  return told(row);
}

/** Throws CoopError `removed` for an article that was removed, with how to bring it back. */
export async function refuseRemoved(
  db: Db,
  input: Pick<Article, 'url' | 'path' | 'text' | 'sourceSha256'>,
  from?: Coming['from'],
): Promise<void> {
  const row = await removalOf(db, input, from);
  if (!row) return;
  const name = isByPlace(row.known_by) ? row.article_id : (row.url ?? row.path ?? row.article_id);
  throw new RemovedError(row.at.slice(0, 10), name);
}

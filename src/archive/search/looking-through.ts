import { type Selectable, sql } from 'kysely';
import type { Passage } from '../../reading/fact.ts';
import { CoopError } from '../../text/error.ts';
import type { ArchiveOptions } from '../archive.ts';
import { articleOf, type Db, insertAll, lookedUpTo, pieces, type Write } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { analysisVersion } from './analyse.ts';
import { conceptsVersion } from './concepts.ts';
import { breathe } from './indexes.ts';
import { storeNamed } from './named-sqlite.ts';
import { termsOf } from './passage-terms.ts';
import { searchedOf } from './searched.ts';

type Look = NonNullable<ArchiveOptions['look']>;
type Row = Selectable<Tables['articles']>;

// What an article is found by is made with the languages' lists. When they have changed, every article is looked through
// again, one at a time and each in a transaction of its own, so that whoever is killed meanwhile leaves the archive whole,
// and whoever comes next goes on. Until then an article is found by what the older lists made of it.

/** How far it has come: the last article that was looked through, by row number, and by which lists. */
interface Reached {
  readonly by: string;
  readonly upto: number;
}

/** Here, in one go: of a long article it takes some 50 ms. */
const searchedIn: Look = (article, passages) => searchedOf(article, { passages });

let version: string | undefined;

/** The version of the lists of this program. */
function today(): string {
  version ??= analysisVersion();
  return version;
}

async function noted(db: Db, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}

async function note(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
}

/** Null when there is nothing to look through. */
async function reached(db: Db): Promise<Reached | null> {
  const [by = '', upto] = (await noted(db, lookedUpTo))?.split(' ') ?? [];
  return upto === undefined ? null : { by, upto: Number(upto) };
}

const noteReached = (db: Db, { by, upto }: Reached) => note(db, lookedUpTo, `${by} ${upto}`);

/** Notes whether articles are to be looked through again; where these lists have begun already, they go on. */
export async function beginLooking(write: Write): Promise<void> {
  await write(async (trx) => {
    const begun = await reached(trx);
    const isMade = (await noted(trx, 'analysis')) === today() && (await noted(trx, 'named')) === conceptsVersion();
    if (begun === null ? !isMade : begun.by !== today()) await noteReached(trx, { by: today(), upto: 0 });
  });
}

/** See `Archive.behind`. */
export async function behind(db: Db): Promise<number> {
  const at = await reached(db);
  if (at === null) return 0;
  const { count } = await db
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    // By an index of the row numbers (`+`): the table itself holds all texts.
    .where(sql<number>`+n`, '>', at.upto)
    .executeTakeFirstOrThrow();
  return count;
}

const articleAfter = (db: Db, upto: number) =>
  db.selectFrom('articles').selectAll().where('n', '>', upto).orderBy('n').limit(1).executeTakeFirst();

/** Looks through one more article; false once there is none left. */
export async function lookOn(reading: Db, write: Write, look: Look = searchedIn): Promise<boolean> {
  const at = await reached(reading);
  if (at?.by !== today()) return false;
  const article = await articleAfter(reading, at.upto);
  const found = article && (await lookedThrough(reading, article, look).catch(unlessOfTheArticle));
  return await write(async (trx) => {
    const now = await reached(trx);
    const current = await articleAfter(trx, at.upto);
    // Meanwhile another process may have done the same, and somebody may have added or removed the article.
    if (now?.by !== at.by || now.upto !== at.upto || current?.n !== article?.n) return now !== null;
    if (article === undefined) {
      await note(trx, 'analysis', at.by);
      await note(trx, 'named', conceptsVersion());
      await trx.deleteFrom('meta').where('key', '=', lookedUpTo).execute();
      return false;
    }
    // One that was read again meanwhile was looked through then.
    if (found && current?.reading_sha256 === article.reading_sha256) {
      await replace(trx, article.n, found.passages);
      await storeNamed(trx, article.n, found.named);
    }
    await noteReached(trx, { by: at.by, upto: article.n });
    return true;
  });
}

/** What an article names now, and those of its passages that have other terms now. */
async function lookedThrough(db: Db, article: Row, look: Look) {
  const stored = await db.selectFrom('passages').selectAll().where('article', '=', article.n).orderBy('n').execute();
  const spans = stored.map(({ start, end, zone }) => ({ start, end, zone: zoneNamed(zone) }));
  const { terms, named } = await look(articleOf(article), spans);
  const { language } = article;
  const passages = stored.flatMap((passage, at) => {
    const made = terms[at] ?? termsOf('', language);
    const isSame = (['terms', 'sounds', 'words'] as const).every((key) => made[key] === passage[key]);
    return isSame && passage.language === language ? [] : [{ ...passage, ...made, language }];
  });
  return { named, passages };
}

/** Trouble with the archive or the machine comes to an end; an article that cannot be looked through stays as it was. */
function unlessOfTheArticle(error: unknown): null {
  if (error instanceof CoopError && error.code !== 'unreadable') throw error;
  return null;
}

const zoneNamed = (zone: string): Passage['zone'] => (zone === 'title' || zone === 'body' ? zone : 'furniture');

/** Puts passages in the place of those that they were; the triggers of `search-tables.ts` follow. */
async function replace(db: Db, article: number, passages: readonly Selectable<Tables['passages']>[]): Promise<void> {
  for (const some of pieces(passages, 32)) {
    const numbers = some.map(({ n }) => n);
    await db.deleteFrom('passages').where('article', '=', article).where('n', 'in', numbers).execute();
    await insertAll(db, 'passages', some);
    await breathe();
  }
}

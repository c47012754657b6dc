import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql } from 'kysely';
import knownActors from '../../data/actors.json' with { type: 'json' };
import { type ActorBook, actorBook } from '../reading/identity/book.ts';
import { CoopError } from '../text/error.ts';
import type { Archive, ArchiveOptions } from './archive.ts';
import { addArticle } from './articles/add.ts';
import { addedSince, changesAfter, changesOf, coverage, passagesOf, reports } from './articles/articles.ts';
import { addressVersion } from './articles/known-by.ts';
import { nameAll, upkeep } from './articles/upkeep-sqlite.ts';
import { desk } from './desk/desk-sqlite.ts';
import { countFacts, facts } from './facts/facts-sqlite.ts';
import { identifyAll } from './facts/identities.ts';
import { keepingArticles } from './facts/kept-articles.ts';
import { bearing } from './facts/speakers.ts';
import { concerns, foremost, standAll } from './facts/standing.ts';
import { placeAll, stories } from './facts/stories-sqlite.ts';
import { connect, inTurn } from './file/connection.ts';
import { makeFolder } from './file/make-folder.ts';
import { type AtOnce, articleOf, type Db, latestSeq, passageCount, type Write } from './file/rows.ts';
import { feeds } from './following/feeds-sqlite.ts';
import { files } from './following/files-sqlite.ts';
import { migrate, schemaVersion, versionOf } from './migrations.ts';
import { breathe, catchUp, type Following, noIndexes } from './search/indexes.ts';
import { beginLooking, behind, lookOn } from './search/looking-through.ts';
import { fillOn, isFilled, joinOn } from './search/passages-fts5.ts';
import { searching } from './search/searching.ts';

/** Changed when `reading/identity` would give other actors for the same articles. */
const identityVersion = '3';
/**
 * Up to so many passages are searched in memory. Both indexes answer in about the same time; what is in memory has to be
 * indexed anew at every start, which takes longer than all the rest of a command from here on (`npm run bench -- searching`).
 */
const passagesInMemory = 2_500;
/** Of so many articles at most the opening waits until they are looked through again: a third of a second. */
const lookedThroughAtOnce = 100;
/** After so many articles the parts of the file's index are joined. */
const storedBetweenJoins = 25;

async function kept(db: Db, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

/** Does `work` and notes `value` under `key`, in one transaction, unless it was noted before. */
async function once(write: Write, key: string, value: string, work: (trx: Db) => Promise<void>): Promise<void> {
  await write(async (trx) => {
    if ((await kept(trx, key)) === value) return;
    await work(trx);
    const row = { key, value };
    await trx
      .insertInto('meta')
      .values(row)
      .onConflict((on) => on.column('key').doUpdateSet({ value }))
      .execute();
  });
}

async function dataVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}

function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(resolve(path)));
  } catch (cause) {
    throw new CoopError(
      'broken-archive',
      `The folder for ${path} cannot be made. Set COOP_ARCHIVE to a path that may be written.`,
      { cause },
    );
  }
}

async function look(path: string): Promise<void> {
  const db = connect(path, true);
  try {
    await versionOf(db, path);
  } finally {
    await db.destroy();
  }
}

/**
 * Opens the archive in a SQLite file, made if it is not there; with `readOnly` it must be there, and storing is refused.
 * Several processes may have the same file open. A file that is damaged, foreign or newer than this program is refused
 * with `broken-archive`.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { path, readOnly = false } = options;
  const actorsGiven = options.actors ?? knownActors;
  const book = actorBook(actorsGiven);
  if (!readOnly) makeFolderOf(path);
  // Looked at before anything is written: another program's file must stay as it is.
  if (existsSync(path)) await look(path);
  const writer = readOnly ? null : connect(path, false, options.checkpoints);
  const write = writer ? inTurn(writer, path) : refusing(path);
  let reader: Db | null = null;
  try {
    if (writer) {
      await migrate(write, path);
      const bookHash = createHash('sha256').update(JSON.stringify(actorsGiven)).digest('hex').slice(0, 16);
      await once(write, 'actors', `${identityVersion} ${bookHash}`, (trx) => identifyAll(trx, book));
      await once(write, 'addresses', addressVersion, nameAll);
      await beginLooking(write);
      await once(write, 'stories', '1', placeAll);
      await once(write, 'standing', '3', standAll);
    }
    reader = connect(path, true);
    if ((await versionOf(reader, path)) < schemaVersion) {
      throw new CoopError(
        'broken-archive',
        `${path} was written by an older Coop. Start Coop, or add an article, to bring it up to date.`,
      );
    }
    // Of a few articles nobody waits for it.
    if (writer && (await behind(reader)) <= lookedThroughAtOnce) while (await lookOn(reader, write));
    return archive(reader, writer, write, { ...options, book, seq: await latestSeq(reader) });
  } catch (error) {
    await reader?.destroy();
    await writer?.destroy();
    throw error;
  }
}

interface Opened extends ArchiveOptions {
  readonly book: ActorBook;
  /** The latest change at the opening. */
  readonly seq: number;
}

const refusing =
  (path: string): Write =>
  async () => {
    throw new CoopError('bad-use', `The archive ${path} was opened for reading only; nothing was stored.`);
  };

function archive(reader: Db, writer: Db | null, write: Write, options: Opened): Archive {
  /** Several reads as of one moment: an article that changes meanwhile is seen whole, as it was or as it is. */
  const atOnce: AtOnce = async (work) => {
    // SQLite answers before anything else may run, and an answer takes dozens of reads: without a pause between them a
    // request that comes meanwhile would be acknowledged only after the whole answer.
    await breathe();
    return await reader.transaction().execute(work);
  };
  const keeping = keepingArticles();
  const index = noIndexes();
  let following: Promise<unknown> = Promise.resolve();
  let filling: Promise<void> | null = null;
  let joining: Promise<void> | null = null;
  let looking: Promise<void> | null = null;
  let stored = 0;
  let closing = false;
  /** Whether anything was searched for here: where questions are answered elsewhere, no index is kept. */
  let isSearched = false;
  let seenVersion = -1;
  let seenSeq = options.seq;

  /** Goes on filling the file's own index once the archive is large enough for it; false when there is nothing to do. */
  const fill = async (): Promise<boolean> => {
    if (!writer || (await isFilled(reader))) return false;
    const passages = await passageCount(reader);
    return passages > (options.inMemoryUpTo ?? passagesInMemory) && (await fillOn(write));
  };
  /** Fills it to the end, a piece at a time; what is not done when the archive is closed is done by the next process. */
  const fillUp = async (): Promise<void> => {
    filling ??= (async () => {
      while (!closing && (await fill())) await breathe();
    })().finally(() => {
      filling = null;
    });
    await filling;
  };

  /** Joins the parts of the file's index in the background; questions are answered meanwhile, only slower. */
  const joinUp = (): void => {
    if (!writer) return;
    stored = 0;
    joining ??= (async () => {
      while (!closing && (await isFilled(reader)) && (await joinOn(write))) await breathe();
    })()
      .catch(() => undefined)
      .finally(() => {
        joining = null;
      });
  };

  /** Goes on looking through what other lists made, in the background; nothing waits for it. */
  const lookThrough = (): void => {
    if (!writer) return;
    looking ??= (async () => {
      while (!closing && (await lookOn(reader, write, options.look))) await breathe();
    })()
      .catch(() => undefined)
      .finally(() => {
        looking = null;
      });
  };

  /** The indexes as of now. One caller at a time brings them up to date, the others wait for it. */
  const indexes = async (): Promise<Following> => {
    isSearched = true;
    lookThrough();
    const mine = following.then(fillUp).then(() => catchUp(reader, index));
    following = mine.catch(() => undefined);
    await mine;
    return index;
  };

  return {
    ...desk(reader, write, options.rules),
    ...feeds(reader, write),
    ...files(reader, write),
    ...stories(reader),
    ...upkeep(reader, write, options),
    ...searching({ atOnce, keeping, indexes }),
    async add(input, at, coming) {
      const added = await addArticle(reader, write, input, at, options, coming);
      await fill();
      lookThrough();
      stored += 1;
      if (stored >= storedBetweenJoins) joinUp();
      return added;
    },
    async article(id) {
      const row = await reader.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? articleOf(row) : null;
    },
    reports: (ids) => reports(atOnce, ids),
    facts: (filter) => atOnce(async (db) => facts(db, await keeping(db), filter)),
    countFacts: (filter) => atOnce(async (db) => countFacts(db, await keeping(db), filter)),
    foremost: (kinds, countries, areas) =>
      atOnce(async (db) => foremost(db, await keeping(db), kinds, countries, areas)),
    concerns: (countries) => atOnce((db) => concerns(db, countries)),
    titles: () => atOnce(async (db) => (await keeping(db)).titles()),
    bearing: (roles) => bearing(reader, roles),
    actors: (ids) => atOnce(async (db) => (await keeping(db)).actors(ids)),
    passagesOf: (ids) => atOnce((db) => passagesOf(db, ids)),
    async searchedBy() {
      return (await isFilled(reader)) ? 'fts5' : 'minisearch';
    },
    addedSince: (at) => addedSince(reader, at),
    coverage: () => atOnce(async (db) => (await keeping(db)).coverage(coverage)),
    behind: () => behind(reader),
    changesAfter: (seq, limit) => changesAfter(reader, seq, limit),
    changesOf: (articleId) => changesOf(reader, articleId),
    async refresh() {
      const version = await dataVersion(reader);
      if (version === seenVersion) return false;
      const seq = await latestSeq(reader);
      const grown = seq > seenSeq;
      await (isSearched ? indexes() : fillUp());
      joinUp();
      lookThrough();
      seenVersion = version;
      seenSeq = seq;
      return grown;
    },
    async close() {
      try {
        closing = true;
        await filling;
        await following;
        await joining;
        await looking;
      } finally {
        await reader.destroy();
        await writer?.destroy();
      }
    },
  };
}

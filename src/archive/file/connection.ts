import { existsSync, realpathSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import { CoopError } from '../../text/error.ts';
import type { Db, Write } from './rows.ts';
import type { Tables } from './schema.ts';

const advice: readonly (readonly [code: RegExp, what: (path: string) => string])[] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    (path) =>
      `${path} is damaged or is no archive. Restore it from a copy; or move it away and add the articles again: Coop starts a new archive in its place.`,
  ],
  [/^SQLITE_FULL/, (path) => `The disk that holds ${path} is full. Make room and try again; nothing was half-stored.`],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/,
    (path) => `${path} cannot be opened or written. Check that the folder exists and may be written.`,
  ],
  [/^SQLITE_IOERR/, (path) => `${path} could not be read or written (disk error). Check the disk, then try again.`],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    (path) => `${path} was kept locked by another process for 10 s. Stop that process or try again.`,
  ],
];

/** What better-sqlite3 threw, as an error with advice; other errors as they are. */
export function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const found = advice.find(([code]) => code.test(error.code));
  if (!found) return error;
  const code = /BUSY|LOCKED/.test(error.code) ? 'busy' : 'broken-archive';
  return new CoopError(code, found[1](path), { cause: error });
}

const nothing = { changes: 0, lastInsertRowid: 0 };

/** Kysely prepares each statement anew; keeping them makes storing an article about twice as fast. */
function keepingStatements(database: Sqlite.Database, path: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explained(error, path);
    }
  };
  return {
    close: () => {
      kept.clear();
      guarded(() => database.close());
    },
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known) return known;
      // A transaction that begins by reading cannot wait for another writer once it wants to write: take the lock first.
      const statement = guarded(() =>
        database.prepare<unknown[]>(sql === 'begin' && !database.readonly ? 'begin immediate' : sql),
      );
      const safe: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => guarded(() => statement.all([...parameters])),
        run: (parameters) =>
          // On a full disk SQLite has rolled back by itself, and what it says of that would hide what happened.
          sql === 'rollback' && !database.inTransaction ? nothing : guarded(() => statement.run([...parameters])),
        iterate: (parameters) => guarded(() => statement.iterate([...parameters])),
      };
      if (kept.size < 500 && !/^\s*(pragma|create|drop|alter)/i.test(sql)) kept.set(sql, safe);
      return safe;
    },
  };
}

/**
 * Where what stands in the write-ahead log is copied into the file, which takes as long as the disk does: whoever stores
 * does it every few articles, or leaves it to `checkpoint`.
 */
export type Checkpoints = 'here' | 'elsewhere';

/** Where nobody calls `checkpoint` after all, the log grows to some 80 MB. */
const PAGES_AT_MOST = 20_000;

/** Copies it now, as far as nobody still reads what was there before; waits for nobody, and nobody waits for it. */
export function checkpoint(path: string): void {
  const database = new Sqlite(path, { fileMustExist: true, timeout: 0 });
  try {
    database.pragma('wal_checkpoint(PASSIVE)');
  } finally {
    database.close();
  }
}

/** Pages of the file that are kept in memory, in KiB: a question looks all over it, what is stored stands side by side. */
const KEPT_TO_ANSWER = 64_000;
const KEPT_TO_STORE = 16_000;

/**
 * A connection to an archive's file. Write-ahead log, so that readers never wait for the writer. `synchronous = NORMAL`
 * keeps the archive whole through anything; what a power cut may undo is the last few writes, see `inTurn`.
 */
export function connect(path: string, readOnly: boolean, checkpoints: Checkpoints = 'here'): Kysely<Tables> {
  if (readOnly && !existsSync(path)) {
    throw new CoopError(
      'not-found',
      `There is no archive at ${path} yet. Add articles first (coop add <file or folder>), or set COOP_ARCHIVE.`,
    );
  }
  try {
    const database = new Sqlite(path, { readonly: readOnly, timeout: 10_000 });
    try {
      if (!readOnly) {
        database.pragma('journal_mode = WAL');
        database.pragma('synchronous = NORMAL');
        if (checkpoints === 'elsewhere') database.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`);
      }
      database.pragma('foreign_keys = ON');
      database.pragma(`cache_size = -${readOnly ? KEPT_TO_ANSWER : KEPT_TO_STORE}`);
    } catch (error) {
      database.close();
      throw error;
    }
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database, path) }) });
  } catch (error) {
    throw explained(error, path);
  }
}

const turns = new Map<string, Promise<unknown>>();

/**
 * Gives the writers of one file in this process their turn: SQLite makes a second connection wait without letting the
 * process go on, and so the first could never finish. Between processes SQLite's own waiting does.
 *
 * Articles can be read again after a power cut, so they do not wait for the disk, which would take most of their time; a
 * post once sent to Slack cannot be taken back, so what the desk writes down does (`synchronous = FULL`).
 */
export function inTurn(db: Db, path: string): Write {
  const file = realpathSync(path);
  let full = false;
  const run = async <T>(work: (db: Db) => Promise<T>, durable: boolean): Promise<T> => {
    if (durable !== full) await sql.raw(`pragma synchronous = ${durable ? 'full' : 'normal'}`).execute(db);
    full = durable;
    return await db.transaction().execute(work);
  };
  return (work, durable) => {
    const mine = (turns.get(file) ?? Promise.resolve()).then(() => run(work, durable === 'durable'));
    const done = mine
      .catch(() => undefined)
      .then(() => {
        if (turns.get(file) === done) turns.delete(file);
      });
    turns.set(file, done);
    return mine;
  };
}

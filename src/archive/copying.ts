import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { CoopError } from '../text/error.ts';
import type { Archive } from './archive.ts';
import { explained } from './file/connection.ts';
import { makeFolder } from './file/make-folder.ts';
import { applicationId, schemaVersion } from './migrations.ts';

/** A copy that was made and checked. */
export interface Copied {
  readonly articles: number;
  readonly bytes: number;
}

const WAIT_MS = 10_000;
const MOST_TRIES = 50;
/** All pages in one step, so that no writer can make the copying begin again. */
const all = { progress: () => 0x7fffffff };

/**
 * Copies an archive into one file while it is in use: what is being stored at that moment is in it whole or not at all.
 * The file is checked before it gets its name; one that is there already is replaced only with `force`.
 */
export async function backUp(path: string, target: string, force: boolean): Promise<Copied> {
  if (!existsSync(path)) throw new CoopError('not-found', `There is no archive at ${path}, so nothing was backed up.`);
  if (isSame(path, target))
    throw new CoopError('bad-use', `${target} is the archive itself: name another file for the copy.`);
  if (existsSync(target) && !statSync(target).isFile())
    throw new CoopError('bad-use', `${target} is no ordinary file, and was left as it is. Name a file for the copy.`);
  if (existsSync(target) && !force)
    throw new CoopError(
      'conflict',
      `${target} is there already and was left as it is. Name another file, or add --force.`,
    );
  if (!existsSync(dirname(resolve(target))))
    throw new CoopError('not-found', `The folder of ${target} does not exist. Make it first; nothing was backed up.`);
  return await inPart(target, async (part) => {
    await copyPages(path, part);
    settle(part);
    const copied = check(part);
    put(part, target);
    return copied;
  });
}

/**
 * Puts a copy in the place of an archive, with `force` also of one that is there and in use: those who have it open see
 * it as it was until they see it as the copy is. The copy is checked, and brought up to this program's version by `open`,
 * before anything is touched.
 */
export async function restoreFrom(
  path: string,
  copy: string,
  force: boolean,
  open: (path: string) => Promise<Pick<Archive, 'close'>>,
): Promise<Copied> {
  if (!existsSync(copy)) throw new CoopError('not-found', `There is no file ${copy}, so nothing was restored.`);
  if (isSame(path, copy)) throw new CoopError('bad-use', `${copy} is the archive itself.`);
  check(copy);
  if (existsSync(path) && !force)
    throw new CoopError(
      'conflict',
      `There is an archive at ${path} already, and it was left as it is. Back it up if you need it, then add --force.`,
    );
  makeFolder(dirname(resolve(path)));
  return await inPart(path, async (part) => {
    await copyPages(copy, part);
    await (await open(part)).close();
    doubtPosts(part);
    const epoch = randomUUID();
    settle(part, epoch);
    const copied = check(part);
    if (existsSync(path) && isArchive(path)) await putPages(part, path, epoch);
    else put(part, path);
    return copied;
  });
}

/** Whether two names are of one file, also by links. */
function isSame(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Throws `broken-archive` unless the file is a whole archive that this program can read. */
function check(path: string): Copied {
  return opened(path, { readonly: true }, (database) => {
    if (database.pragma('application_id', { simple: true }) !== applicationId)
      throw new CoopError('broken-archive', `${path} is not an archive of Coop. Nothing was changed.`);
    const version = Number(database.pragma('user_version', { simple: true }));
    if (version > schemaVersion)
      throw new CoopError(
        'broken-archive',
        `${path} was written by a newer Coop (archive version ${version}; this one knows ${schemaVersion}). Update Coop. Nothing was changed.`,
      );
    if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      throw new CoopError('broken-archive', `${path} is damaged. Take another copy. Nothing was changed.`);
    const { articles } = database
      .prepare<[], { articles: number }>('select count(*) as articles from articles')
      .get() ?? {
      articles: 0,
    };
    return { articles, bytes: statSync(path).size };
  });
}

/** Whether what is in the archive's place is one; a file of another program's is refused, one that is damaged is not one. */
function isArchive(path: string): boolean {
  try {
    return opened(path, { readonly: true }, (database) => {
      const tables =
        database.prepare<[], { count: number }>('select count(*) as count from sqlite_schema').get()?.count ?? 0;
      const isOurs = database.pragma('application_id', { simple: true }) === applicationId;
      if (tables > 0 && !isOurs)
        throw new CoopError('broken-archive', `${path} is a SQLite file of another program, and was left as it is.`);
      return isOurs;
    });
  } catch (error) {
    if (
      error instanceof CoopError &&
      error.cause instanceof Sqlite.SqliteError &&
      /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.cause.code)
    )
      return false;
    throw error;
  }
}

/** Works beside the file that is to be made, and leaves nothing there but that. */
async function inPart<T>(path: string, work: (part: string) => Promise<T>): Promise<T> {
  const part = `${path}.part-${randomUUID().slice(0, 8)}`;
  try {
    return await work(part);
  } catch (error) {
    throw explained(error, path);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${end}`, { force: true });
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  const database = new Sqlite(from, { readonly: true, timeout: WAIT_MS });
  try {
    await database.backup(to, all);
  } finally {
    database.close();
  }
}

/**
 * Copies the pages into an archive that others have open, as one transaction. better-sqlite3 reports a copy as done that
 * found the archive locked, so that it is looked up afterwards whether it arrived.
 */
async function putPages(from: string, to: string, epoch: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // Waits for whoever is storing something.
    opened(to, { timeout: WAIT_MS }, (database) => database.exec('begin immediate; rollback'));
    await copyPages(from, to);
    const now = opened(to, { readonly: true }, (database) =>
      database.prepare<[], { value: string }>("select value from meta where key = 'epoch'").get(),
    );
    if (now?.value === epoch) return;
  }
  throw new CoopError('conflict', `${to} was kept locked by other processes and is as it was. Stop them or try again.`);
}

/** Makes one file of the copy, with nothing beside it; `epoch` tells those who have it open that all is other than it was. */
function settle(path: string, epoch?: string): void {
  opened(path, {}, (database) => {
    if (epoch !== undefined)
      database
        .prepare("insert into meta values ('epoch', ?) on conflict (key) do update set value = excluded.value")
        .run(epoch);
    database.pragma('journal_mode = delete');
  });
}

/**
 * What waited to be posted when the copy was made may have been posted since: it is looked up in its channel where Coop
 * may read there, and never posted blindly.
 */
function doubtPosts(path: string): void {
  opened(path, {}, (database) =>
    database.prepare("update posts set state = 'unknown' where ts is null and state in ('waiting', 'sending')").run(),
  );
}

/** Gives the file its name once the disk has all of it. */
function put(part: string, path: string): void {
  const file = openSync(part, 'r+');
  fsyncSync(file);
  closeSync(file);
  // Left behind by an archive that was there before; SQLite would play it over the new one.
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
  renameSync(part, path);
}

function opened<T>(path: string, options: Sqlite.Options, work: (database: Sqlite.Database) => T): T {
  try {
    const database = new Sqlite(path, { timeout: WAIT_MS, ...options });
    try {
      return work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw explained(error, path);
  }
}

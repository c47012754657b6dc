import { spawn } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { backUp, restoreFrom } from '../../src/archive/copying.ts';
import { migrations } from '../../src/archive/migrations.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { numbered, surname } from '../support/numbered-articles.ts';
import { readPlainly } from '../support/plain-reader.ts';

const at = new Date('2026-01-20T12:00:00Z');
let folder = '';
let path = '';
let copy = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coop-copying-'));
  path = join(folder, 'coop.sqlite');
  copy = join(folder, 'copy.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (file: string) => openArchive({ path: file, read: readPlainly, rules: '1' });
const restore = (force = false) => restoreFrom(path, copy, force, open);
const files = () =>
  readdirSync(folder)
    .filter((name) => !/-(?:wal|shm)$/.test(name))
    .sort();

/** An archive that holds articles of these numbers. */
async function archiveOf(file: string, ...numbers: readonly number[]): Promise<void> {
  const archive = await open(file);
  for (const n of numbers) await archive.add(numbered(n), at);
  await archive.close();
}

const found = async (archive: Awaited<ReturnType<typeof open>>, n: number) =>
  (await archive.findPassages({ words: `word${n}x`, zones: ['body'], limit: 9 })).length +
  (await archive.findActors(surname(n), 1)).filter(({ how }) => how !== 'spelling').length;

/** Another process that goes on adding articles until the test is over; resolves once it has added some. */
async function writer(from: number): Promise<{ readonly added: () => number; readonly more: () => Promise<void> }> {
  const script = join(import.meta.dirname, '../support/add-until-killed.ts');
  const child = spawn(process.execPath, [script, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let added = 0;
  const more = async () => {
    for (let n = 0; n < 5; n += 1) if (!(await lines.next()).done) added += 1;
  };
  await more();
  return { added: () => added, more };
}

describe('a backup', () => {
  test('made while another process stores articles is whole each time, and nothing is left beside it', async () => {
    const { added, more } = await writer(1);
    for (let n = 0; n < 4; n += 1) {
      const before = added();
      const { articles } = await backUp(path, copy, true);
      expect(articles).toBeGreaterThanOrEqual(before);
      expect(files()).toEqual(['copy.sqlite', 'coop.sqlite'].sort());
      const archive = await open(copy);
      for await (const { article, facts } of archive.reports())
        expect(facts).toHaveLength(readPlainly(article).facts.length);
      await archive.close();
      await more();
    }
  });

  test('replaces nothing but ordinary files, whatever it is told', async () => {
    await archiveOf(path, 1);
    const target = join(folder, 'inside');
    mkdirSync(target);
    for (const other of [target, '/dev/full'])
      await expect(backUp(path, other, true)).rejects.toMatchObject({
        code: 'bad-use',
        message: expect.stringContaining('no ordinary file'),
      });
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('does not replace a file unless it is told to, nor begin where there is no archive', async () => {
    await expect(backUp(path, copy, false)).rejects.toMatchObject({ code: 'not-found' });
    await archiveOf(path, 1);
    writeFileSync(copy, 'mine');
    await expect(backUp(path, copy, false)).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    await expect(backUp(path, path, true)).rejects.toMatchObject({ code: 'bad-use' });
    await expect(backUp(path, join(folder, 'no', 'copy'), false)).rejects.toMatchObject({ code: 'not-found' });
    expect(await backUp(path, copy, true)).toMatchObject({ articles: 1 });
  });
});

describe('restoring', () => {
  test('where there is no archive makes one, also where an old one left its log behind', async () => {
    await archiveOf(copy, 1, 2);
    writeFileSync(`${path}-wal`, 'left behind');
    expect(await restore()).toMatchObject({ articles: 2 });
    const archive = await open(path);
    expect(await found(archive, 2)).toBe(2);
    await archive.close();
  });

  test('refuses where there is an archive, which stays as it was, unless it is told to replace it', async () => {
    await archiveOf(copy, 1);
    await archiveOf(path, 2);
    const before = readFileSync(path);
    await expect(restore()).rejects.toMatchObject({ code: 'conflict' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(await restore(true)).toMatchObject({ articles: 1 });
  });

  test('while it is open shows those who have it open the copy and nothing else, without opening it again', async () => {
    await archiveOf(copy, 1, 2);
    await archiveOf(path, 3, 4, 5);
    const archive = await open(path);
    expect([await found(archive, 1), await found(archive, 4)]).toEqual([0, 2]);
    await restore(true);
    await archive.refresh();
    expect([await found(archive, 1), await found(archive, 4)]).toEqual([2, 0]);
    expect((await archive.coverage()).articles).toBe(2);
    await archive.add(numbered(6), at);
    expect(await found(archive, 6)).toBe(2);
    await archive.close();
  });

  test('while another process stores articles arrives whole, and the other goes on', async () => {
    await archiveOf(copy, 9_001, 9_002);
    const { more } = await writer(1);
    for (let n = 0; n < 3; n += 1) {
      await restore(true);
      const archive = await open(path);
      expect(await found(archive, 9_001)).toBe(2);
      await archive.close();
      await more();
    }
    const database = new Sqlite(path, { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });

  test('brings a copy of an older Coop up to date before it takes its place', async () => {
    await archiveOf(path, 1);
    const old = new Sqlite(copy);
    for (const step of migrations.slice(0, 3)) for (const sql of [step].flat()) old.exec(sql);
    old.exec('pragma application_id = 0x436f6f70; pragma user_version = 3');
    old.close();
    const archive = await open(path);
    expect(await restore(true)).toMatchObject({ articles: 0 });
    expect(await archive.gaps(1)).toEqual([]);
    await archive.close();
  });

  test.each([
    ['text', (file: string) => writeFileSync(file, 'not a database at all, however long it may be')],
    ["another program's", (file: string) => new Sqlite(file).exec('create table theirs (x)').close()],
    [
      'a newer version',
      (file: string) =>
        new Sqlite(file)
          .exec('create table articles (x); pragma application_id = 0x436f6f70; pragma user_version = 999')
          .close(),
    ],
    ['nothing', (file: string) => writeFileSync(file, '')],
  ])('refuses a file that is %s and touches nothing', async (_, make) => {
    await archiveOf(path, 1);
    make(copy);
    const before = readFileSync(path);
    await expect(restore(true)).rejects.toMatchObject({ code: 'broken-archive' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(files()).toEqual(['coop.sqlite', 'copy.sqlite']);
  });

  test('refuses a damaged copy', async () => {
    await archiveOf(copy, ...Array.from({ length: 40 }, (_, n) => n));
    const bytes = readFileSync(copy);
    bytes.fill(0x55, 8_192, 60_000);
    writeFileSync(copy, bytes);
    await expect(restore()).rejects.toMatchObject({ code: 'broken-archive' });
    expect(files()).toEqual(['copy.sqlite']);
  });

  test('takes the place of a damaged archive, but never of a file of another program', async () => {
    await archiveOf(copy, 1);
    writeFileSync(path, 'this was an archive once, before the disk broke');
    expect(await restore(true)).toMatchObject({ articles: 1 });
    rmSync(path);
    new Sqlite(path).exec('create table theirs (x)').close();
    await expect(restore(true)).rejects.toThrow('another program');
  });
});

describe('a copy', () => {
  test.each([
    ['a link to it', symlinkSync],
    ['another name of it', linkSync],
  ])('is never made over the archive itself, also by %s', async (_, link) => {
    await archiveOf(path, 1);
    link(path, copy);
    await expect(backUp(path, copy, true)).rejects.toThrow('is the archive itself');
    await expect(restoreFrom(path, copy, true, open)).rejects.toThrow('is the archive itself');
  });

  test('is not mixed with what another archive left beside its name', async () => {
    await archiveOf(path, 1, 2);
    await archiveOf(copy, 3);
    for (const end of ['-wal', '-shm', '-journal']) writeFileSync(`${copy}${end}`, 'left behind');
    await backUp(path, copy, true);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy.sqlite-'))).toEqual([]);
    const archive = await open(copy);
    expect((await archive.coverage()).articles).toBe(2);
    await archive.close();
  });

  test('that is restored doubts what was still to be posted when it was made', async () => {
    await archiveOf(path, 1);
    const archive = await open(path);
    await archive.writePost({ key: 'k', teamId: 'T1', channelId: 'C1', articleId: 'a', seq: 1 }, at);
    await archive.close();
    await backUp(path, copy, false);
    await restore(true);
    const restored = await open(path);
    expect(await restored.duePosts(9)).toEqual([]);
    expect(await restored.posts({ state: 'unknown' })).toMatchObject([{ key: 'k' }]);
    await restored.close();
  });
});

import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { numbered } from '../support/numbered-articles.ts';
import { readPlainly } from '../support/plain-reader.ts';

const noon = new Date('2026-01-20T12:00:00Z');

describe('a file that is no archive of this Coop is refused with advice, and left as it is', () => {
  let folder = '';
  let path = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coop-refused-'));
    path = join(folder, 'coop.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const open = (readOnly = false) => openArchive({ path, read: readPlainly, rules: '1', readOnly });
  const broken = (words: RegExp) =>
    expect.objectContaining({ code: 'broken-archive', message: expect.stringMatching(words) });
  const fill = async () => {
    const archive = await open();
    for (let n = 0; n < 30; n++) await archive.add(numbered(n), noon);
    await archive.close();
  };

  test('a text file', async () => {
    writeFileSync(path, 'Dear diary, this is not a database. '.repeat(50));
    await expect(open()).rejects.toEqual(broken(/damaged or is no archive.*move it away/));
    await expect(open(true)).rejects.toEqual(broken(/damaged or is no archive/));
    expect(readFileSync(path, 'utf8')).toContain('Dear diary');
    expect(readdirSync(folder)).toEqual(['coop.sqlite']);
  });
  test("another program's SQLite file", async () => {
    const other = new Sqlite(path);
    other.exec('create table songs (title text)');
    other.close();
    const before = readFileSync(path);
    await expect(open()).rejects.toEqual(broken(/not an archive of Coop.*COOP_ARCHIVE/));
    expect(readFileSync(path).equals(before)).toBe(true);
  });
  test('an archive of a newer Coop', async () => {
    await fill();
    const newer = new Sqlite(path);
    newer.pragma('user_version = 999');
    newer.close();
    await expect(open()).rejects.toEqual(broken(/newer Coop.*999.*Update Coop/));
    await expect(open(true)).rejects.toEqual(broken(/newer Coop/));
  });
  test('an archive whose beginning was overwritten', async () => {
    await fill();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(600, 0x41), 0, 600, 100);
    closeSync(file);
    await expect(open()).rejects.toEqual(broken(/damaged/));
  });
  test('an archive that was cut off says so at the latest when what is missing is asked for', async () => {
    await fill();
    writeFileSync(path, readFileSync(path).subarray(0, 3 * 4096 + 100));
    const use = async () => {
      const archive = await open();
      try {
        await archive.facts({});
        await archive.findPassages({ words: 'harbours', zones: ['body'], limit: 3 });
      } finally {
        await archive.close().catch(() => undefined);
      }
    };
    await expect(use()).rejects.toEqual(broken(/damaged/));
  });
  test('no file at all, for reading', async () => {
    await expect(open(true)).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('coop add') });
    expect(readdirSync(folder)).toEqual([]);
  });
  test('a folder that cannot be made', async () => {
    writeFileSync(path, 'a file');
    const inside = openArchive({ path: join(path, 'coop.sqlite'), read: readPlainly, rules: '1' });
    await expect(inside).rejects.toMatchObject({ code: 'broken-archive', message: expect.stringContaining('folder') });
  });
  test('a folder in /proc, where none can be made', async () => {
    const inside = openArchive({ path: '/proc/nope/more/coop.sqlite', read: readPlainly, rules: '1' });
    await expect(inside).rejects.toMatchObject({ code: 'broken-archive', message: expect.stringContaining('folder') });
  });
});

describe('a list of actors that cannot be used', () => {
  test('is refused before the archive is opened, naming the entry', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coop-actors-'));
    const actors = { people: [{ name: 'Ada Testova', country: 'Pakistan' }], organisations: [] };
    const opening = openArchive({ path: join(folder, 'coop.sqlite'), read: readPlainly, rules: '1', actors });
    await expect(opening).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/people\[0\] \("Ada Testova"\), country/),
    });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

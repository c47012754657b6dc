import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { connect, inTurn } from '../../src/archive/file/connection.ts';
import { joinOn } from '../../src/archive/search/passages-fts5.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { numbered } from '../support/numbered-articles.ts';
import { readPlainly } from '../support/plain-reader.ts';

const noon = new Date('2026-01-20T12:00:00Z');

test("articles stored one after the other leave the file's index in few parts, and are found as before", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coop-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'coop.sqlite');
  const open = () => openArchive({ path, read: readPlainly, rules: '1', inMemoryUpTo: 0 });
  const first = await open();
  for (let n = 0; n < 24; n++) await first.add(numbered(n), noon);
  await first.close();
  const parts = () => {
    const database = new Sqlite(path, { readonly: true });
    const { parts } = database.prepare('select count(distinct segid) as parts from passage_terms_idx').get() as {
      parts: number;
    };
    database.close();
    return parts;
  };
  const found = async () => {
    const archive = await open();
    const hits = await archive.findPassages({ words: numbered(3).text, zones: ['body'], limit: 20 });
    await archive.close();
    return hits.map(({ quote, score }) => [quote.words, score]);
  };
  const before = parts();
  const hits = await found();
  expect(hits.length).toBeGreaterThan(0);

  const db = connect(path, false);
  const write = inTurn(db, path);
  while (await joinOn(write));
  await db.destroy();

  expect(before).toBeGreaterThan(3);
  expect(parts()).toBeLessThan(before);
  expect(parts()).toBeLessThanOrEqual(3);
  expect(await found()).toEqual(hits);
});

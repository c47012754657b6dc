import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { connect, inTurn } from '../../src/archive/file/connection.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readPlainly } from '../support/plain-reader.ts';

test('what does not fit on the disk is said to, though SQLite has undone it by itself; and what fits again is stored', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'coop-full-')), 'coop.sqlite');
  await (await openArchive({ path, read: readPlainly, rules: '1' })).close();
  const db = connect(path, false);
  onTestFinished(() => db.destroy());
  const room = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db);
  const store = (json: string) =>
    inTurn(db, path)((trx) => trx.insertInto('threads').values({ key: 'k', json, at: '2026-01-20' }).execute());
  await room(1);
  await expect(store('x'.repeat(20_000))).rejects.toMatchObject({
    code: 'broken-archive',
    message: `The disk that holds ${path} is full. Make room and try again; nothing was half-stored.`,
  });
  await room(100_000);
  await store('x'.repeat(20_000));
  expect(await db.selectFrom('threads').select('key').execute()).toHaveLength(1);
});

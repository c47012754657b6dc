import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wantsAll } from '../../src/archive/desk/watch.ts';
import { speakerTables } from '../../src/archive/facts/speakers.ts';
import { applicationId, migrations } from '../../src/archive/migrations.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { meeting, noon } from '../contract/archive/rig.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { plainArticle, readPlainly } from '../support/plain-reader.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coop-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive as the Coop of that version left it, with one watch. */
function anOldArchive(path: string, version: number): void {
  const file = new Sqlite(path);
  for (const step of migrations.slice(0, version)) for (const sql of [step].flat()) file.exec(sql);
  file.exec(`insert into watches (n, id, team_id, channel_id, made_by, delivery, made_at, after_seq)
    values (4, 'old', 'T1', 'C1', 'U1', 'live', '2026-01-20T12:00:00.000Z', 3);
    pragma application_id = ${applicationId};
    pragma user_version = ${version};`);
  file.close();
}

test('a watch from before there were filters goes on telling of everything at once', async () => {
  const path = join(folder, 'coop.sqlite');
  anOldArchive(path, 3);
  const archive = await openArchive({ path, read: readPlainly, rules: '1' });
  expect(await archive.watches()).toEqual([
    {
      ...newWatch({ id: 'old', zone: 'UTC' }),
      ...{ filter: wantsAll, state: 'on', stateReason: null, afterSeq: 3 },
    },
  ]);
  expect(await archive.addWatch(newWatch({ id: 'same' }))).toBe(false);
  expect(await archive.addWatch(newWatch({ id: 'more', delivery: 'digest' }))).toBe(true);
  await archive.close();
});

test('what the articles of an older Coop name, and how their facts on an area stand, is worked out once', async () => {
  const path = join(folder, 'coop.sqlite');
  const open = () => openArchive({ path, read: readPlainly, rules: '1' });
  const first = await open();
  await first.add(meeting, noon);
  await first.close();
  const file = new Sqlite(path);
  file.exec(`delete from named; update fact_areas set kind = '', status = '', day = '';
    delete from meta where key in ('named', 'standing');`);
  file.close();
  const archive = await open();
  expect(await archive.facts({ naming: [['area fisheries']] })).toHaveLength(1);
  expect(await archive.foremost(['meeting'], [], ['cybersecurity'])).toHaveLength(1);
  await archive.close();
});

test('who speaks in the statements that an older Coop stored is known at once', async () => {
  const path = join(folder, 'coop.sqlite');
  const open = () => openArchive({ path, read: readPlainly, rules: '1' });
  const first = await open();
  const lines = ['person: Cyra Proefsma | minister of checks | NL', 'statement held: Cyra Proefsma'];
  await first.add(plainArticle('said', lines), noon);
  await first.close();
  const file = new Sqlite(path);
  file.exec(`drop trigger speakers_noted; drop table speakers; drop index roles_by_role;
    drop index articles_by_place; drop index articles_by_path; alter table articles drop column place;
    alter table removals drop column place; alter table removals drop column source_sha256;
    pragma user_version = ${migrations.indexOf(speakerTables)};`);
  file.close();
  const archive = await open();
  expect((await archive.titles()).speakers).toEqual(['minister of checks Cyra Proefsma Cyra Proefsma']);
  await archive.close();
});

test('what a feed listed under an address that is now taken for another is found under that', async () => {
  const path = join(folder, 'coop.sqlite');
  const open = () => openArchive({ path, read: readPlainly, rules: '1' });
  const before = await open();
  await before.addFeed({ id: 'f1', url: 'https://news.example/feed', title: null, addedBy: null }, noon);
  const listed = [{ key: 'a', url: 'https://news.example/a' }];
  await before.markListed('f1', listed, { outcome: 'waiting', reason: null }, noon);
  await before.close();
  const file = new Sqlite(path);
  file.exec(`update feed_entries set url = 'url https://news.example/a?maca=en-rss';
    update meta set value = '2' where key = 'addresses';`);
  file.close();
  const archive = await open();
  expect(await archive.listings('https://news.example/a')).toMatchObject([{ feed: { id: 'f1' }, outcome: 'waiting' }]);
  await archive.close();
});

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { numbered } from '../support/numbered-articles.ts';
import { asByOlderLists, foundBy } from '../support/older-lists.ts';
import { readPlainly } from '../support/plain-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'coop-looking-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const noon = new Date('2026-01-20T12:00:00Z');
const actors = { people: [], organisations: [] };
const open = (name: string, options: { readOnly?: boolean; inMemoryUpTo?: number } = {}) =>
  openArchive({ path: join(folder, name), read: readPlainly, rules: '1', actors, inMemoryUpTo: 0, ...options });

/** An archive that today's lists have made, and the same as older lists left it. */
async function archiveOf(articles: number, name: string) {
  const archive = await open(name);
  for (let n = 1; n <= articles; n++) await archive.add(numbered(n), noon);
  await archive.findPassages({ words: 'word1x', zones: ['body'], limit: 1 });
  await archive.close();
  const made = foundBy(join(folder, name));
  asByOlderLists(join(folder, name));
  return made;
}

const isFound = async (archive: Archive, n: number) =>
  (await archive.findPassages({ words: `word${n}x`, zones: ['body'], limit: 9 })).length === 1;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Starts a process that looks through the archive and kills it once it has said so many times how many are left. */
async function lookAndKill(path: string, lines: number): Promise<readonly number[]> {
  const script = join(import.meta.dirname, '../support/look-until-killed.ts');
  const child = spawn(process.execPath, [script, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  const left: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    left.push(Number(line));
    // It goes on and is killed wherever that finds it.
    child.stdin.write('+');
    if (left.length === lines) child.kill('SIGKILL');
  }
  return left;
}

test('an archive made by other lists is looked through article by article, and whoever is killed meanwhile loses none', async () => {
  const made = await archiveOf(140, 'killed.sqlite');
  const path = join(folder, 'killed.sqlite');
  let behind = 140;
  for (const lines of [2, 9, 20]) {
    const left = await lookAndKill(path, lines);
    expect(left[0]).toBeLessThanOrEqual(behind);
    expect(left[0]).toBeGreaterThan(behind - 3);
    const reader = await open('killed.sqlite', { readOnly: true });
    behind = await reader.behind();
    expect(behind).toBeLessThanOrEqual(left.at(-1) ?? 0);
    expect(behind).toBeGreaterThan(0);
    expect(await isFound(reader, 1)).toBe(true);
    expect(await isFound(reader, 140)).toBe(false);
    await reader.close();
  }
  expect((await lookAndKill(path, 1000)).at(-1)).toBe(0);
  expect(foundBy(path)).toEqual(made);
}, 180_000);

test('meanwhile what is known is answered, what is added is found at once, other work goes on, and the reader is told', async () => {
  await archiveOf(110, 'meanwhile.sqlite');
  const archive = await open('meanwhile.sqlite');
  const reader = await open('meanwhile.sqlite', { readOnly: true });
  const asked = { question: 'who met Ada Bakalune?', asOf: '2026-01-20' };
  const answer = async () => (await ask(reader, asked)).answer;
  expect(await reader.behind()).toBe(110);
  expect((await answer()).notes.join(' ')).toContain('may be missing: 110');
  await archive.add(numbered(500), noon);
  expect(await isFound(reader, 500)).toBe(true);
  expect(await isFound(reader, 110)).toBe(false);
  let turns = 0;
  while ((await archive.behind()) > 0) {
    await turn();
    turns += 1;
  }
  expect(turns).toBeGreaterThanOrEqual(110);
  expect(await reader.refresh()).toBe(true);
  expect(await isFound(reader, 110)).toBe(true);
  expect((await answer()).notes.join(' ')).not.toContain('may be missing');
  await archive.close();
  await reader.close();
}, 60_000);

test('a small archive has been looked through once it is open, whichever index it is searched by', async () => {
  for (const inMemoryUpTo of [0, 1000]) {
    const name = `small-${inMemoryUpTo}.sqlite`;
    await archiveOf(3, name);
    const archive = await open(name, { inMemoryUpTo });
    expect(await archive.behind()).toBe(0);
    expect(await isFound(archive, 2)).toBe(true);
    await archive.close();
  }
});

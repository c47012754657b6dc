import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle, rules } from '../../src/reading/read.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = 40;
let work: string;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'coop-killed-add-'));
  mkdirSync(path.join(work, 'articles'));
  for (let i = 0; i < files; i++) {
    const text = `Rabat – Moroccan Foreign Minister Ada Testova met her Pakistani counterpart Omar Exampleh in Rabat on ${(i % 27) + 1} March 2025. The two ministers signed an agreement on fisheries, the communiqué number ${i} said.`;
    writeFileSync(path.join(work, 'articles', `${String(i).padStart(2, '0')}.txt`), text);
  }
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** Runs `coop add` on the folder and answers its rows; killed with no warning after so many of them. */
async function add(killAfter = Number.POSITIVE_INFINITY): Promise<readonly { readonly outcome: string }[]> {
  const env = { PATH: process.env.PATH ?? '', COOP_ARCHIVE: path.join(work, 'archive.sqlite') };
  const child = spawn(process.execPath, ['src/main.ts', 'add', path.join(work, 'articles'), '--json'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const rows: { readonly outcome: string }[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    rows.push(JSON.parse(line));
    if (rows.length === killAfter) child.kill('SIGKILL');
  }
  await ended;
  return rows;
}

describe('coop add, killed in the middle of a folder', () => {
  test.each([1, 9, 25])('after %i articles leaves only whole ones, and goes on where it was', async (killAfter) => {
    const rows = await add(killAfter);
    expect(rows.length).toBeGreaterThanOrEqual(killAfter);

    const archive = await openArchive({ path: path.join(work, 'archive.sqlite'), read: readArticle, rules });
    let whole = 0;
    for await (const { article, actors, facts } of archive.reports()) {
      whole++;
      expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ada Testova', 'Omar Exampleh']));
      expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['meeting', 'agreement']));
      for (const { start, end, words } of facts.flatMap(({ quotes }) => quotes))
        expect(article.text.slice(start, end)).toBe(words);
      const found = await archive.findPassages({ words: article.text.slice(-20), zones: ['body'], limit: files });
      expect(found.map((hit) => hit.article.id)).toContain(article.id);
    }
    await archive.close();
    expect(whole).toBeGreaterThanOrEqual(killAfter);

    const again = await add();
    expect(again).toHaveLength(files);
    expect(again.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(whole);
    expect(again.filter(({ outcome }) => outcome === 'added')).toHaveLength(files - whole);
  });
});

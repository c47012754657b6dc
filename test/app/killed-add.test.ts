import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { zip } from '../support/zip.ts';

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
async function add(
  killAfter = Number.POSITIVE_INFINITY,
  signal: NodeJS.Signals = 'SIGKILL',
  what = 'articles',
): Promise<readonly { readonly path: string; readonly outcome: string }[]> {
  const env = { PATH: process.env.PATH ?? '', COOP_ARCHIVE: path.join(work, 'archive.sqlite') };
  const child = spawn(process.execPath, ['src/main.ts', 'add', path.join(work, what), '--json'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const rows: { readonly path: string; readonly outcome: string }[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    rows.push(JSON.parse(line));
    if (rows.length === killAfter) child.kill(signal);
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

describe('coop add, stopped with Ctrl-C', () => {
  test.each(['articles', 'articles.zip'])(
    'in the middle of %s stores what it told of, and goes on there',
    async (what) => {
      const content = (i: number) =>
        `Rabat – Foreign Minister Ada Testova met Omar Exampleh in Rabat on ${i + 1} March 2025.`;
      const names = Array.from({ length: 400 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
      if (what.endsWith('.zip'))
        writeFileSync(path.join(work, what), zip(names.map((name, i) => ({ name, content: content(i % 27) }))));
      else for (const [i, name] of names.entries()) writeFileSync(path.join(work, what, name), content(i % 27));
      const total = what.endsWith('.zip') ? names.length : names.length + files;
      const stopped = await add(10, 'SIGINT', what);
      expect(stopped.length).toBeLessThan(total);
      const again = await add(undefined, undefined, what);
      expect(again).toHaveLength(total);
      // No file is read to facts twice: what was told of before is known again.
      const known = new Set(again.filter(({ outcome }) => outcome === 'unchanged').map((row) => row.path));
      expect(known).toEqual(new Set(stopped.map((row) => row.path)));
    },
  );
});

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { folderTold } from '../../src/cli/folder-told.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { readAgain } from '../../src/sources/read-again.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { dutch, english, folderWith, french } from '../sources/in-folder.ts';
import { articlePage, rss } from '../support/feed-xml.ts';
import { bytes, serveWeb } from '../support/web-server.ts';
import { zip } from '../support/zip.ts';
import { coopHere, rowsIn } from './run-coop.ts';

async function desk() {
  const folder = folderWith({ 'a.txt': `Rabat – ${english}`, 'b.txt': french });
  const archive = path.join(folder, '.archive', 'a.sqlite');
  await coopHere(archive, ['add', folder]);
  return { folder, archive, run: (...words: readonly string[]) => coopHere(archive, words) };
}

describe('coop remove', () => {
  test('takes an article out of facts and answers, and the folder cannot bring it back', async () => {
    const { folder, run } = await desk();
    const [row] = rowsIn(await run('remove', path.join(folder, 'a.txt'), '--json'));
    expect(row).toEqual({ articleId: expect.any(String), url: null, path: 'a.txt', outcome: 'removed', reason: null });
    expect(rowsIn(await run('facts', '--json')).map((fact) => fact.path)).toEqual(['b.txt']);
    const asked = await run('ask', 'what was discussed about water and energy?', '--json');
    expect(asked.out).not.toContain('counterpart');
    const again = await run('add', folder);
    expect(again.out).toMatch(/^refused {4}a\.txt: it was removed on 2026-02-01 and stays out; to bring it back: coop/);
    expect(again.err).toContain('1 unchanged, 1 refused');
  });

  test('ends following a feed, whose articles stay', async () => {
    const { archive, run } = await desk();
    const web = await serveWeb({ '/feed': bytes(rss([]), 'application/rss+xml') });
    await coopHere(archive, ['add', web.url('/feed')], { get: createGet({ also: [web.host] }) });
    const [row] = rowsIn(await run('remove', web.url('/feed/'), '--json'));
    const reason = `it is followed no more, and its articles stay; to follow it again: coop add ${web.url('/feed')}`;
    expect(row).toEqual({ articleId: null, url: web.url('/feed'), path: null, outcome: 'removed', reason });
    expect((await run('sources')).err).toContain('No feed is followed');
    expect((await run('remove', web.url('/feed'))).out).toContain('holds no such article');
    expect(rowsIn(await run('facts', '--json'))).toHaveLength(2);
  });

  test('--undo lets it be added again, and says plainly what to do where it is not found', async () => {
    const { folder, run } = await desk();
    const [row] = rowsIn(await run('remove', 'a.txt', '--json'));
    const undone = await run('remove', '--undo', 'a.txt', '--json');
    const reason = 'its file is not where it was; to bring it back: coop add <its file or folder>';
    expect(rowsIn(undone)).toEqual([{ ...row, outcome: 'restored', reason }]);
    expect((await run('remove', '--undo', 'a.txt')).status).toBe(1);
    expect((await run('add', folder)).out).toContain('added      a.txt');
  });

  test('--undo brings it back from the folder that is typed with it, or that Coop watches', async () => {
    const { folder, archive, run } = await desk();
    const before = rowsIn(await run('facts', '--json'));
    await run('remove', 'a.txt', 'b.txt');
    const typed = await run('remove', '--undo', path.join(folder, 'a.txt'));
    expect(typed).toMatchObject({ status: 0, out: 'restored   a.txt is in the archive again\n' });
    await coopHere(archive, ['remove', '--undo', 'b.txt'], { articlesFolder: () => folder });
    const after = rowsIn(await run('facts', '--json'));
    expect(after.map(({ articleId }) => articleId)).toEqual(before.map(({ articleId }) => articleId));
  });

  test('--undo finds it again inside a file of several, and on the web', async () => {
    const lines = [english, french].map((text, i) => JSON.stringify({ headline: `H${i}`, text: `Rabat – ${text}` }));
    const web = await serveWeb({ '/news': bytes(articlePage('water')) });
    const folder = folderWith({ 'two.jsonl': lines.join('\n') });
    const archive = path.join(folder, '.archive', 'a.sqlite');
    const get = createGet({ also: [web.host] });
    const more = { get, articlesFolder: () => folder };
    const added = rowsIn(await coopHere(archive, ['add', folder, web.url('/news'), '--json'], more));
    expect(added).toHaveLength(3);
    const ids = added.map(({ articleId }) => String(articleId));
    await coopHere(archive, ['remove', ...ids]);
    const back = rowsIn(await coopHere(archive, ['remove', '--undo', ...ids, '--json'], more));
    expect(back.map(({ outcome, reason }) => [outcome, reason])).toEqual(ids.map(() => ['restored', null]));
    expect(rowsIn(await coopHere(archive, ['facts', '--json']))).toHaveLength(3);
  });

  test('says what it cannot find, and asks which one is meant', async () => {
    const { folder, archive, run } = await desk();
    expect(await run('remove', 'none.txt')).toMatchObject({
      status: 1,
      out: 'not done   none.txt: the archive holds no such article\n',
    });
    expect((await run('remove')).status).toBe(2);
    await coopHere(archive, ['add', path.join(folder, '.')]);
    expect((await run('facts', '--json')).out.split('\n')).toHaveLength(3);
  });

  test('is written down with who did it', async () => {
    const { archive, run } = await desk();
    const [row] = rowsIn(await run('remove', 'a.txt', '--json'));
    const opened = await openArchive({ path: archive, read: readArticle, rules });
    expect(await opened.audits(5)).toMatchObject([{ action: 'remove', target: row?.articleId, userId: null }]);
    await opened.close();
  });
});

test('coop facts shows the earlier versions of an edited article, and where else its text is printed', async () => {
  const { archive } = await desk();
  await coopHere(archive, ['add', folderWith({ 'a.txt': `Rabat – ${english} More was said.` })]);
  const long = Array.from({ length: 200 }, (_, i) => `${english.split(' ')[i % 17]} number ${i}`).join(' ');
  await coopHere(archive, [
    'add',
    folderWith({ 'one.txt': `First headline\n\n${long}`, 'two.txt': `Other\n\n${long}` }),
  ]);
  const { out } = await coopHere(archive, ['facts']);
  expect(out).toMatch(/earlier version [0-9a-f]{12}, from \S+ to \S+: then changed text; facts gone 0, new 0/);
  expect(out.match(/the same text, or nearly, is in: a/g)).toHaveLength(2);
});

test('a packed folder is taken out by its path, with all its articles, and a folder is not', async () => {
  const archive = path.join(folderWith({}), 'a.sqlite');
  const two = (name: string) => [
    { name: `${name}.txt`, content: english },
    { name: `sub/${name}.txt`, content: french },
  ];
  const folder = folderWith({ 'in/p.zip': zip(two('a')), 'in/b.txt': dutch });
  await coopHere(archive, ['add', folder]);
  expect((await coopHere(archive, ['remove', 'in'])).status).toBe(1);
  const removed = await coopHere(archive, ['remove', 'in/p.zip', '--json']);
  expect(rowsIn(removed).map(({ path, outcome }) => [path, outcome])).toEqual([
    ['in/p.zip/a.txt', 'removed'],
    ['in/p.zip/sub/a.txt', 'removed'],
  ]);
  expect(rowsIn(await coopHere(archive, ['facts', '--json'])).map((row) => row.path)).toEqual(['in/b.txt']);
  const undo = ['remove', '--undo', 'in/p.zip', '--json'];
  const back = rowsIn(await coopHere(archive, undo, { articlesFolder: () => folder }));
  expect(back.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['restored', null],
    ['restored', null],
  ]);
  expect(rowsIn(await coopHere(archive, ['facts', '--json']))).toHaveLength(3);
  expect((await coopHere(archive, undo)).status).toBe(1);
});

test.each(['absolute', 'relative'])(
  'a file is taken out and let in by the path that it was added by: %s',
  async (how) => {
    const archive = path.join(folderWith({}), 'a.sqlite');
    const web = await serveWeb({ '/water': bytes(articlePage('water')) });
    const front = `---\nurl: ${web.url('/water')}\n---\n${english}`;
    const inside = [
      { name: 'a.md', content: front },
      { name: 'sub/b.txt', content: french },
    ];
    const folder = folderWith({ 'in/p.zip': zip(inside), 'in/c.txt': dutch });
    const typed = (name: string) =>
      how === 'absolute' ? path.join(folder, name) : path.relative('.', path.join(folder, name));
    // Fetching is on, and nobody looks there for what a file held.
    const run = (...words: string[]) => coopHere(archive, words, { get: createGet({ also: [web.host] }) });
    const files = [typed('in/p.zip'), typed('in/c.txt')];
    await run('add', ...files);
    const known = ['p.zip/a.md', 'p.zip/sub/b.txt', 'c.txt'];
    expect(rowsIn(await run('remove', ...files, '--json')).map((row) => row.path)).toEqual(known);
    const back = await run('remove', '--undo', ...files);
    expect(back.out.split('\n').filter(Boolean).toSorted()).toEqual(
      known.map((name) => `restored   ${name} is in the archive again`).toSorted(),
    );
    expect(back.err).toBe('2 of 2 are in the archive again.\n');
    await run('remove', ...files);
    // Only one of the two is still in it, and the other file is gone.
    writeFileSync(path.join(folder, 'in/p.zip'), zip(inside.slice(1)));
    rmSync(path.join(folder, 'in/c.txt'));
    const partly = await run('remove', '--undo', ...files);
    const gone = 'is kept out no more, and not yet back: its file is not where it was; to bring it back: coop add';
    expect(partly.out.split('\n').filter(Boolean).toSorted()).toEqual([
      `let in     c.txt ${gone} <its file or folder>`,
      `let in     p.zip/a.md ${gone} <its file or folder>`,
      'restored   p.zip/sub/b.txt is in the archive again',
    ]);
    expect(partly.err).toBe('1 of 2 are in the archive again.\n');
    expect(web.asked).toEqual([]);
  },
);

test('whoever serves is told in one line that the article of a deleted file stays', () => {
  const lines: string[] = [];
  const progress = { show: () => {}, above: (write: () => void) => write(), end: () => {} };
  const tell = (line: string) => void lines.push(line);
  const log = { info: () => {}, error: () => {} };
  const told = folderTold({ print: tell, tell, progress }, log);
  told.onDelete('sub/a.txt', 1);
  told.onDelete('p.zip', 12);
  told.onMoreDeleted(9);
  expect(lines).toEqual([
    'kept       sub/a.txt: the file is gone, its article stays; to take it out: coop remove sub/a.txt',
    'kept       p.zip: the file is gone, its 12 articles stay; to take them out: coop remove p.zip',
    'kept       9 more files are gone since Coop ran last; their articles stay',
  ]);
});

test('better rules read everything again in the background, say how far they are, and one that fails stops nothing', async () => {
  const { archive } = await desk();
  const better = await openArchive({
    path: archive,
    rules: 'better',
    read: (article) => {
      if (article.path === 'a.txt') throw new Error('cannot');
      return { ...readArticle(article), facts: [] };
    },
  });
  const told: (readonly [number, number])[] = [];
  const reading = readAgain(better, () => new Date('2026-02-02T00:00:00Z'), {
    onProgress: (done, total) => void told.push([done, total]),
    onTrouble: (error) => {
      throw error;
    },
  });
  await reading.done;
  expect(told).toEqual([[2, 2]]);
  const facts = await better.facts({});
  expect(new Set(facts.map(({ article }) => article.path))).toEqual(new Set(['a.txt']));
  await reading.stop();
  await better.close();
});

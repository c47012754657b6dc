import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../sources/in-folder.ts';
import { zip } from '../support/zip.ts';
import { coopHere, rowsIn } from './run-coop.ts';

const tourism = [
  'Testland and Samplia sign a tourism accord',
  '',
  'The tourism minister of Latvia, Ada Testova, met her counterpart from Peru, Bram Proefman, in Riga on Monday.',
  'The two ministers signed an agreement on tourism before the evening.',
].join('\n');
const fisheries = [
  'Norway and Kenya talk about fish',
  '',
  'The fisheries minister of Norway, Carla Muster, received the Kenyan ambassador, Deo Mfano, in Bergen on Friday.',
  'They talked about the licences of foreign vessels.',
].join('\n');
const corrected = tourism.replace('on Monday', 'on Tuesday');

/** Two folders, each with a file of the same name, and the archive that they are added to. */
function desk(inA = tourism, inB = fisheries) {
  const folder = folderWith({ 'a/note.txt': inA, 'b/note.txt': inB });
  const archive = path.join(folder, '.archive', 'a.sqlite');
  const run = (...words: readonly string[]) => coopHere(archive, words);
  const add = async (...inside: readonly string[]) =>
    rowsIn(await run('add', ...inside.map((one) => path.join(folder, one)), '--json'));
  const texts = async () => rowsIn(await run('facts', '--json')).map(({ title }) => title);
  return { folder, archive, run, add, texts, at: (inside: string) => path.join(folder, inside) };
}

describe('two files of one name', () => {
  test('from different folders are two articles, each known again where it is', async () => {
    const { add, run, texts, at } = desk();
    const [a] = await add('a/note.txt');
    const [b] = await add('b/note.txt');
    expect([a, b]).toMatchObject([{ outcome: 'added' }, { outcome: 'added', path: 'note.txt', reason: null }]);
    expect(await texts()).toHaveLength(2);
    expect((await run('ask', 'Latvia and Peru')).out).toContain('tourism');
    expect(await add('a/note.txt', 'b/note.txt')).toMatchObject([
      { articleId: a?.articleId, outcome: 'unchanged' },
      { articleId: b?.articleId, outcome: 'unchanged' },
    ]);
    writeFileSync(at('a/note.txt'), corrected);
    expect(await add('a/note.txt')).toMatchObject([{ articleId: a?.articleId, outcome: 'updated', reason: null }]);
    writeFileSync(at('b/note.txt'), `${fisheries}\nA sentence was added.`);
    expect(await add('b/note.txt')).toMatchObject([{ articleId: b?.articleId, outcome: 'updated', reason: null }]);
    expect(await texts()).toHaveLength(2);
  });

  test('are two also as the same file of two folders that are added whole, in whatever order', async () => {
    const { add, texts } = desk();
    const first = await add('b', 'a');
    expect(first.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
    expect((await add('a', 'b')).map(({ articleId }) => articleId)).toEqual(
      [...first].reverse().map(({ articleId }) => articleId),
    );
    expect(await texts()).toHaveLength(2);
  });

  test('are one, edited, where they say mostly the same, and it is said whose place the second takes', async () => {
    const { add, texts, at } = desk(tourism, corrected);
    const [a] = await add('a/note.txt');
    const { articleId } = a ?? {};
    const reason = (inside: string) => `it takes the place of ${at(inside)}, which is known by the same name`;
    expect(await add('b/note.txt')).toMatchObject([{ articleId, outcome: 'updated', reason: reason('a/note.txt') }]);
    expect(await add('b/note.txt')).toMatchObject([{ articleId, outcome: 'unchanged', reason: null }]);
    expect(await add('a/note.txt')).toMatchObject([{ articleId, outcome: 'updated', reason: reason('b/note.txt') }]);
    expect(await texts()).toHaveLength(1);
  });

  test('are one while their bytes are the same', async () => {
    const { add, at } = desk(tourism, tourism);
    const [a, b] = await add('a/note.txt', 'b/note.txt');
    expect(b).toMatchObject({ articleId: a?.articleId, outcome: 'unchanged' });
    writeFileSync(at('b/note.txt'), fisheries);
    expect(await add('b/note.txt')).toMatchObject([{ outcome: 'added' }]);
  });

  test('may be taken out and brought back one by one, by the path as it is typed', async () => {
    const { add, run, texts, at } = desk();
    const [, b] = await add('a/note.txt', 'b/note.txt');
    expect(rowsIn(await run('remove', at('b/note.txt'), '--json'))).toMatchObject([{ articleId: b?.articleId }]);
    expect(await texts()).toHaveLength(1);
    expect(await add('b/note.txt')).toMatchObject([{ outcome: 'refused' }]);
    expect(await add('a/note.txt')).toMatchObject([{ outcome: 'unchanged' }]);
    expect(rowsIn(await run('remove', '--undo', at('b/note.txt'), '--json'))).toMatchObject([
      { articleId: b?.articleId, outcome: 'restored', reason: null },
    ]);
    expect(await texts()).toHaveLength(2);
  });

  test('in two packed folders of one name are two', async () => {
    const { add, at } = desk();
    writeFileSync(at('a/week.zip'), zip([{ name: 'note.txt', content: tourism }]));
    writeFileSync(at('b/week.zip'), zip([{ name: 'note.txt', content: fisheries }]));
    expect(await add('a/week.zip', 'b/week.zip')).toMatchObject([{ outcome: 'added' }, { outcome: 'added' }]);
  });
});

describe('one file', () => {
  test('is the same article alone, with its folder and with the folder around that', async () => {
    const { add } = desk();
    const [a] = await add('a/note.txt');
    expect(await add('a')).toMatchObject([{ articleId: a?.articleId, outcome: 'unchanged' }]);
    expect(await add('.')).toMatchObject([{ articleId: a?.articleId, outcome: 'unchanged' }, { outcome: 'added' }]);
  });

  test('whose folder has moved is known again and goes on from there', async () => {
    const { add, at } = desk();
    const [a] = await add('a');
    mkdirSync(at('elsewhere'));
    renameSync(at('a'), at('elsewhere/a'));
    writeFileSync(at('elsewhere/a/note.txt'), corrected);
    expect(await add('elsewhere/a')).toMatchObject([{ articleId: a?.articleId, outcome: 'updated' }]);
    rmSync(at('elsewhere'), { recursive: true });
    mkdirSync(at('a'));
    writeFileSync(at('a/note.txt'), fisheries);
    expect(await add('a')).toMatchObject([{ outcome: 'added' }]);
  });

  test('in which another text stands now says whose place it takes', async () => {
    const { add, at } = desk();
    const [a] = await add('a/note.txt');
    writeFileSync(at('a/note.txt'), fisheries);
    expect(await add('a/note.txt')).toMatchObject([
      {
        articleId: a?.articleId,
        outcome: 'updated',
        reason: `another text stood there until now (“${tourism.split('\n')[0]}”), and this one takes its place`,
      },
    ]);
  });

  test('that gets an address stays the article that it was', async () => {
    const { add, at } = desk();
    const withFront = (more: string) => `---\ntitle: Fish\n${more}---\n${fisheries}`;
    writeFileSync(at('a/fish.md'), withFront(''));
    const [a] = await add('a/fish.md');
    writeFileSync(at('a/fish.md'), withFront('url: https://gazette.example/fish\n'));
    expect(await add('a/fish.md')).toMatchObject([{ articleId: a?.articleId, outcome: 'updated' }]);
    expect(await add('a/fish.md')).toMatchObject([{ articleId: a?.articleId, outcome: 'unchanged' }]);
  });

  test('that an older Coop added is known by its path and its words, and loses nothing to another', async () => {
    const { add, archive, at } = desk();
    const [a] = await add('a/note.txt');
    const file = new Sqlite(archive);
    file.exec('update articles set place = null');
    file.close();
    expect(await add('b/note.txt')).toMatchObject([{ outcome: 'added' }]);
    writeFileSync(at('a/note.txt'), corrected);
    expect(await add('a/note.txt')).toMatchObject([{ articleId: a?.articleId, outcome: 'updated' }]);
  });
});

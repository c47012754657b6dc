import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takenRow } from '../../src/cli/taken-row.ts';
import type { ArticleInput } from '../../src/reading/article.ts';
import { followFolder } from '../../src/sources/follow-folder.ts';
import { CoopError } from '../../src/text/error.ts';
import { dutch, english, folderWith, french } from './in-folder.ts';

/** Follows a folder into an archive that only remembers what it was given. */
async function following(folder: string, onAdd: (article: ArticleInput) => void = () => {}) {
  const rows: ReturnType<typeof takenRow>[] = [];
  const deleted: string[] = [];
  const waiting: (() => void)[] = [];
  const told = () => {
    for (const look of waiting.splice(0)) look();
  };
  const archive = {
    add: async (article: ArticleInput) => {
      onAdd(article);
      return { articleId: `a-${article.path}`, outcome: 'added' as const };
    },
  };
  const followed = await followFolder(archive, folder, () => new Date(0), {
    onTaken: (row) => {
      rows.push(takenRow(row));
      told();
    },
    onDelete: (inside) => {
      deleted.push(inside);
      told();
    },
    onTrouble: (error) => {
      throw error;
    },
  });
  onTestFinished(() => followed.stop());
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return { ...followed, rows, deleted, until };
}

const pathsOf = (rows: readonly { readonly path: string }[]) => rows.map((row) => row.path);

test('what is in the folder at the start is read, in the order of the paths', async () => {
  const { firstReading, rows } = await following(folderWith({ 'b.txt': english, 'a/c.txt': french, 'd.pdf': 'x' }));
  expect(await firstReading).toBe(3);
  expect(rows.map((row) => [row.path, row.outcome])).toEqual([
    ['a/c.txt', 'added'],
    ['b.txt', 'added'],
    ['d.pdf', 'refused'],
  ]);
});

test('a file that is dropped in or edited later is read, also in a new folder', async () => {
  const folder = folderWith({ 'a.txt': english });
  const { firstReading, rows, until } = await following(folder);
  await firstReading;
  writeFileSync(path.join(folder, 'b.txt'), french);
  await until(() => rows.length === 2);
  appendFileSync(path.join(folder, 'a.txt'), ' More.');
  await until(() => rows.length === 3);
  mkdirSync(path.join(folder, 'new'));
  writeFileSync(path.join(folder, 'new', 'c.txt'), dutch);
  await until(() => rows.length === 4);
  expect(pathsOf(rows)).toEqual(['a.txt', 'b.txt', 'a.txt', 'new/c.txt']);
});

test('a file is read once it has its final name, not under the name of something half-written', async () => {
  const folder = folderWith({});
  const { firstReading, rows, until } = await following(folder);
  await firstReading;
  for (const name of ['.a.txt.swp', 'a.txt.part', 'a.txt~']) writeFileSync(path.join(folder, name), 'half');
  renameSync(path.join(folder, 'a.txt.part'), path.join(folder, 'a.txt'));
  writeFileSync(path.join(folder, 'a.txt'), english);
  await until(() => rows.length > 0);
  expect(pathsOf(rows)).toEqual(['a.txt']);
});

test('a deleted file is told of and read no more', async () => {
  const folder = folderWith({ 'a.txt': english });
  const { firstReading, rows, deleted, until } = await following(folder);
  await firstReading;
  rmSync(path.join(folder, 'a.txt'));
  await until(() => deleted.length > 0);
  expect(deleted).toEqual(['a.txt']);
  expect(pathsOf(rows)).toEqual(['a.txt']);
});

test('an article that the archive fails on is refused with what happened, and the next is taken', async () => {
  const folder = folderWith({ 'a.txt': english, 'b.txt': french, 'c.txt': dutch });
  const { firstReading, rows } = await following(folder, ({ path: name }) => {
    if (name === 'a.txt') throw new CoopError('conflict', 'Another process kept the archive locked.');
    if (name === 'b.txt') throw new TypeError('cannot read');
  });
  await firstReading;
  expect(rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['refused', 'Another process kept the archive locked.'],
    ['refused', 'Coop failed on it (cannot read): please report it with the article'],
    ['added', null],
  ]);
});

test('a broken archive ends the reading', async () => {
  const { firstReading } = await following(folderWith({ 'a.txt': english }), () => {
    throw new CoopError('broken-archive', 'The disk is full.');
  });
  await expect(firstReading).rejects.toThrow('The disk is full.');
});

test('a stop takes nothing more in', async () => {
  const folder = folderWith({ 'a.txt': english, 'b.txt': french });
  const follow = await following(folder, () => void follow.stop());
  await follow.firstReading;
  expect(pathsOf(follow.rows)).toEqual(['a.txt']);
});

test('a folder that is not there is bad configuration', async () => {
  await expect(following('/no/such/folder')).rejects.toThrow(
    /COOP_ARTICLES names \/no\/such\/folder, and there is no such folder/,
  );
  await expect(following(path.join(folderWith({ 'a.txt': english }), 'a.txt'))).rejects.toThrow(
    /there is no such folder/,
  );
});

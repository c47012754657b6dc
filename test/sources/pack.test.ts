import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { describe, expect, test } from 'vitest';
import { countIn } from '../../src/sources/all.ts';
import { coopHere, rowsIn } from '../cli/run-coop.ts';
import { zip } from '../support/zip.ts';
import { dutch, english, folderWith, found, french } from './in-folder.ts';

const files = [
  { name: 'a.txt', content: english },
  { name: 'sub/b.txt', content: french },
  { name: 'sub/', content: '' },
];
const tarOf = (items: readonly { readonly name: string; readonly content: string }[]) =>
  createTar(items.map(({ name, content }) => ({ name, data: new TextEncoder().encode(content) })));
const packs: readonly (readonly [string, Uint8Array])[] = [
  ['p.zip', zip(files)],
  ['p.tar', tarOf(files.slice(0, 2))],
  ['p.tar.gz', gzipSync(tarOf(files.slice(0, 2)))],
  ['p.tgz', gzipSync(tarOf(files.slice(0, 2)))],
];

/** What is found in a packed file of this name: paths, and why something is not read. */
async function inPack(name: string, bytes: Uint8Array) {
  const rows = await found(path.join(folderWith({ [name]: bytes }), name));
  return rows.map((row) => ('refused' in row ? [row.path, row.refused] : [row.path, 'read']));
}

describe('a packed folder', () => {
  test.each(packs)('%s is read like a folder, each article known by its path in it', async (name, bytes) => {
    expect(await inPack(name, bytes)).toEqual([
      [`${name}/a.txt`, 'read'],
      [`${name}/sub/b.txt`, 'read'],
    ]);
  });

  test('is read inside a folder too, and again unchanged', async () => {
    const folder = folderWith({ 'packed/p.zip': zip(files), 'c.txt': dutch });
    const archive = path.join(folderWith({}), 'a.sqlite');
    const first = await coopHere(archive, ['add', folder]);
    expect(first.out.split('\n').filter(Boolean)).toEqual([
      'added      c.txt',
      'added      packed/p.zip/a.txt',
      'added      packed/p.zip/sub/b.txt',
    ]);
    expect((await coopHere(archive, ['add', folder])).err).toContain('3 unchanged');
    expect(await countIn(path.join(folder, 'packed/p.zip'))).toBe(3);
    expect(await countIn(folder)).toBe(4);
  });

  test('that holds several files of one name is read as when it is unpacked: the last one stays', async () => {
    const twice = [
      { name: 'a.txt', content: english },
      { name: 'b.txt', content: dutch },
      { name: 'a.txt', content: french },
    ];
    for (const [name, bytes] of [
      ['p.zip', zip(twice)],
      ['p.tar', tarOf(twice)],
    ] as const) {
      const folder = folderWith({ [name]: bytes });
      const archive = path.join(folderWith({}), 'a.sqlite');
      const { out } = await coopHere(archive, ['add', folder]);
      expect(out.split('\n').filter(Boolean)).toEqual([`added      ${name}/a.txt`, `added      ${name}/b.txt`]);
      expect(rowsIn(await coopHere(archive, ['facts', '--json'])).map(({ language }) => language)).toEqual([
        'fr',
        'nl',
      ]);
      expect((await coopHere(archive, ['add', folder])).err).toContain('2 unchanged');
    }
  });

  test('whose names lead elsewhere writes nothing, and its articles are known by harmless names', async () => {
    const evil = ['../../escaped.txt', '/etc/passwd.txt', 'C:\\windows\\c.txt', 'x/../../y.txt', 'a\u202Etxt\n.txt'];
    const folder = folderWith({ 'p.zip': zip(evil.map((name) => ({ name, content: english }))) });
    const rows = await found(path.join(folder, 'p.zip'));
    expect(rows.map((row) => row.path)).toEqual([
      'p.zip/escaped.txt',
      'p.zip/etc/passwd.txt',
      'p.zip/windows/c.txt',
      'p.zip/x/y.txt',
      'p.zip/atxt.txt',
    ]);
    expect(existsSync(path.join(folder, '..', '..', 'escaped.txt'))).toBe(false);
  });

  test('that swells beyond any article is read no further than the limit', async () => {
    const bomb = 'x'.repeat(30_000_000);
    expect(await inPack('p.zip', zip([{ name: 'bomb.txt', content: bomb }, ...files]))).toEqual([
      ['p.zip/bomb.txt', expect.stringContaining('30 MB')],
      ['p.zip/a.txt', 'read'],
      ['p.zip/sub/b.txt', 'read'],
    ]);
    // One that says it is small is cut where it is no more so.
    const lying = zip([{ name: 'bomb.txt', content: bomb, statedSize: 100 }, ...files]);
    expect((await inPack('p.zip', lying))[0]).toEqual(['p.zip/bomb.txt', expect.stringContaining('damaged')]);
    const swelling = gzipSync(Buffer.alloc(210_000_000));
    expect(await inPack('p.tar.gz', swelling)).toEqual([['p.tar.gz', expect.stringContaining('200 MB')]]);
  });

  test.each([
    ['p.zip', Buffer.from('no zip at all')],
    ['p.zip', zip(files).subarray(0, 120)],
    ['p.tar.gz', gzipSync(tarOf(files)).subarray(0, 60)],
    ['p.tar', Buffer.from('no tar at all')],
    ['p.tar', Buffer.alloc(3_000, 0xff)],
  ])('%s that is broken or half-written is refused in a sentence', async (name, bytes) => {
    const rows = await inPack(name, bytes);
    expect(rows).toEqual([[name, expect.stringMatching(/damaged|no file was found/)]]);
  });

  test('that is empty is said to be', async () => {
    expect(await inPack('p.zip', Buffer.alloc(0))).toEqual([['p.zip', 'it is empty']]);
  });

  test('says what it does not read: packs in packs, other kinds; and passes over what is hidden', async () => {
    const rows = await inPack(
      'p.zip',
      zip([
        { name: 'inner.zip', content: zip(files) },
        { name: 'x.pdf', content: 'x' },
        { name: '.git/a.txt', content: english },
        { name: '__MACOSX/._a.txt', content: 'x' },
        { name: 'a.txt.part', content: english },
      ]),
    );
    expect(rows).toEqual([
      ['p.zip/inner.zip', expect.stringContaining('packed twice')],
      ['p.zip/x.pdf', expect.stringContaining('does not read files of this kind')],
    ]);
  });

  test('that is not there is told as any file', async () => {
    const folder = folderWith({});
    expect(await found(path.join(folder, 'none.zip'))).toEqual([
      { path: 'none.zip', refused: 'there is no such file or folder' },
    ]);
    writeFileSync(path.join(folder, 'b.tar'), '');
    expect((await found(path.join(folder, 'b.tar'))).map((row) => 'refused' in row && row.refused)).toEqual([
      'no file was found in it',
    ]);
  });
});

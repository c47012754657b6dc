import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dutch, english, folderWith, found, french, unreadable } from './in-folder.ts';

describe('a folder', () => {
  test('is read with the folders in it, in the order of the paths, which are relative to it', async () => {
    const folder = folderWith({ 'b.txt': english, 'a/z.txt': french, 'a/b/c.txt': dutch });
    expect((await found(folder)).map(({ path }) => path)).toEqual(['a/b/c.txt', 'a/z.txt', 'b.txt']);
  });

  test('may be named with a slash at its end', async () => {
    expect((await found(`${folderWith({ 'a.txt': english })}/`)).map(({ path }) => path)).toEqual(['a.txt']);
  });

  test('is read without what is hidden or half-written, and without an archive that stands in it', async () => {
    const names = [
      '.hidden.txt',
      '.git/a.txt',
      'a.txt~',
      'b.txt.part',
      'c.tmp',
      'd.txt.swp',
      'e.txt.crdownload',
      '#f.txt#',
    ];
    const folder = folderWith({ ...Object.fromEntries(names.map((name) => [name, english])), 'kept.txt': english });
    expect((await found(folder)).map(({ path }) => path)).toEqual(['kept.txt']);
  });

  test('is read on when a file in it is refused', async () => {
    const folder = folderWith({ 'a.pdf': 'x', 'b.txt': english, 'c.txt': '' });
    expect((await found(folder)).map((row) => [row.path, 'refused' in row])).toEqual([
      ['a.pdf', true],
      ['b.txt', false],
      ['c.txt', true],
    ]);
  });

  test('is read on where a folder in it may not be read, which is refused by its own name', async () => {
    const folder = folderWith({ 'a.txt': english, 'locked/b.txt': english, 'open/c.txt': english });
    const rows = await unreadable(folder, ['locked'], () => found(folder));
    expect(rows.map((row) => [row.path, 'refused' in row ? row.refused : 'read'])).toEqual([
      ['a.txt', 'read'],
      ['locked', expect.stringContaining('it may not be read')],
      ['open/c.txt', 'read'],
    ]);
  });

  test('does not give what links lead to outside of it', async () => {
    const outside = folderWith({ 'secret.txt': english, 'more/b.txt': english });
    const folder = folderWith({ 'a.txt': english });
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'out.txt'));
    symlinkSync(path.join(outside, 'more'), path.join(folder, 'out-folder'));
    symlinkSync(folder, path.join(folder, 'circle'));
    symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'inside.txt'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'nowhere.txt'));
    const rows = Object.fromEntries(
      (await found(folder)).map((row) => [row.path, 'refused' in row ? row.refused : 'read']),
    );
    expect(rows).toEqual({
      'a.txt': 'read',
      circle: expect.stringContaining('a link to a folder'),
      'inside.txt': 'read',
      'nowhere.txt': expect.stringContaining('no such file'),
      'out-folder': expect.stringContaining('out of the folder'),
      'out.txt': expect.stringContaining('out of the folder'),
    });
  });
});

describe('a single file', () => {
  test('is known by its name', async () => {
    const folder = folderWith({ 'deep/er/a.txt': english });
    expect((await found(path.join(folder, 'deep/er/a.txt'))).map(({ path }) => path)).toEqual(['a.txt']);
  });

  test('that is not there is refused', async () => {
    expect(await found('/no/such/file.txt')).toEqual([
      { path: 'file.txt', refused: 'there is no such file or folder' },
    ]);
  });
});

describe('standard input', () => {
  test('is text, and then known by nothing but itself', async () => {
    const [row] = await found('-', [english.slice(0, 10), english.slice(10)]);
    expect(row).toMatchObject({ path: '-', article: { path: null, url: null, text: english } });
  });

  test('is front matter and text when it begins with three dashes', async () => {
    expect(await found('-', [`---\ntitle: x\n---\n${french}`])).toMatchObject([
      { article: { title: 'x', text: french } },
    ]);
  });

  test('is JSON, or JSON lines, when it is written so', async () => {
    const [one, two] = [JSON.stringify({ text: english }), JSON.stringify({ text: french })];
    expect(await found('-', [one])).toMatchObject([{ path: '-' }]);
    expect(await found('-', [`[${one},${two}]`])).toMatchObject([{ path: '-#1' }, { path: '-#2' }]);
    expect(await found('-', [`${one}\n${two}\n`])).toMatchObject([{ path: '-#1' }, { path: '-#2' }]);
  });

  test('is a web page when it begins as one', async () => {
    const page = `<title>A</title><body><nav>Home</nav><article>${`<p>${english}</p>`.repeat(3)}</article></body></html>`;
    for (const opening of ['<!doctype html><html lang="en">', '<?xml version="1.0"?>\n<!-- x -->\n<HTML lang="en">'])
      expect(await found('-', [opening + page])).toMatchObject([
        {
          path: '-',
          article: { url: null, path: null, language: 'en', text: [english, english, english].join('\n\n') },
        },
      ]);
  });

  test('is text when it only begins like JSON', async () => {
    expect(await found('-', [`[Photo] ${english}`])).toMatchObject([{ article: { text: `[Photo] ${english}` } }]);
  });

  test('is not read to its end when it is larger than a news item can be', async () => {
    const endless = (async function* () {
      for (;;) yield english.repeat(1_000);
    })();
    const { readSource } = await import('../../src/sources/all.ts');
    const rows = await Array.fromAsync(readSource('-', { standardInput: endless }));
    expect(rows).toEqual([{ path: '-', refused: expect.objectContaining({ code: 'file-too-large' }) }]);
  });
});

test('an address on the web is refused with what to do instead', async () => {
  expect(await found('https://example.org/a')).toEqual([
    { path: 'https://example.org/a', refused: expect.stringMatching(/fetching from the web is off.*save the page/) },
  ]);
});

test('a file whose name looks like nothing known is still a file', async () => {
  const folder = folderWith({});
  writeFileSync(path.join(folder, 'mailto:a.txt'), english);
  expect(await found(path.join(folder, 'mailto:a.txt'))).toMatchObject([
    { path: 'mailto:a.txt', article: { text: english } },
  ]);
});

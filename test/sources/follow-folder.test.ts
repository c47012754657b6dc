import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import { describe, expect, onTestFinished, test } from 'vitest';
import { takenRow } from '../../src/cli/taken-row.ts';
import type { ArticleInput } from '../../src/reading/article.ts';
import { followFolder } from '../../src/sources/follow-folder.ts';
import type { Waiting } from '../../src/sources/once-written.ts';
import { CoopError } from '../../src/text/error.ts';
import { zip } from '../support/zip.ts';
import { dutch, english, folderWith, french, unreadable } from './in-folder.ts';

/** Nothing is waited for: the clock is not that of the disk. */
const atOnce: Waiting = { now: () => new Date(0), pause: async () => {} };

/** Follows a folder into an archive that only remembers what it was given. */
async function following(
  folder: string,
  onAdd: (article: ArticleInput) => void = () => {},
  {
    waiting = atOnce,
    files = new Set<string>(),
    onTrouble,
  }: { waiting?: Waiting; files?: Set<string>; onTrouble?: (error: unknown) => void } = {},
) {
  const rows: ReturnType<typeof takenRow>[] = [];
  const deleted: string[] = [];
  const cut: string[] = [];
  const troubles: unknown[] = [];
  let moreDeleted = 0;
  const looking: (() => void)[] = [];
  const told = () => {
    for (const look of looking.splice(0)) look();
  };
  const archive = {
    add: async (article: ArticleInput) => {
      onAdd(article);
      return { articleId: `a-${article.path}`, outcome: 'added' as const };
    },
    filesIn: async () => [...files],
    noteFiles: async (_root: string, here: readonly string[], gone: readonly string[]) => {
      for (const one of here) files.add(one);
      for (const one of gone) files.delete(one);
    },
    articlesOfFile: async (file: string) => (/\.pdf$/.test(file) ? [] : [{ id: 'a', url: null, path: file }]),
  };
  const followed = await followFolder(archive, folder, waiting, {
    onTaken: (row) => {
      rows.push(takenRow(row));
      told();
    },
    onCut: (inside) => {
      cut.push(inside);
      told();
    },
    onDelete: (inside) => {
      deleted.push(inside);
      told();
    },
    onMoreDeleted: (files) => {
      moreDeleted += files;
    },
    onTrouble: onTrouble ?? ((error) => void troubles.push(error)),
  });
  onTestFinished(async () => {
    await followed.stop();
    expect(troubles.filter((trouble) => !(trouble instanceof CoopError))).toEqual([]);
  });
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise<void>((resolve) => looking.push(resolve));
  };
  return { ...followed, rows, deleted, cut, troubles, until, moreDeleted: () => moreDeleted };
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

describe('while the disk of the archive is full', () => {
  const full = new CoopError('broken-archive', 'The disk is full.');
  /** Whether it is full, and for how long it was waited. */
  const disk = () => {
    let isFull = true;
    const waits: number[] = [];
    const store = () => {
      if (isFull) throw full;
    };
    const pause = async (milliseconds: number) => {
      if (milliseconds < 30_000) return;
      waits.push(milliseconds);
      isFull = waits.length < 3;
    };
    return { store, waits, waiting: { now: () => new Date(0), pause } };
  };

  test('the first reading ends, and what was not stored is read once there is room', async () => {
    const { store, waits, waiting } = disk();
    const { firstReading, rows, troubles, until } = await following(folderWith({ 'a.txt': english }), store, {
      waiting,
    });
    await expect(firstReading).rejects.toThrow('The disk is full.');
    await until(() => rows.length > 0);
    expect(rows).toMatchObject([{ path: 'a.txt', outcome: 'added' }]);
    expect([waits, troubles]).toEqual([Array(3).fill(30_000), [full, full]]);
  });

  test('a file that comes is told of, and read once there is room', async () => {
    const { store, waits, waiting } = disk();
    const folder = folderWith({});
    const { firstReading, rows, troubles, until } = await following(folder, store, { waiting });
    await firstReading;
    writeFileSync(path.join(folder, 'a.txt'), english);
    await until(() => rows.length > 0);
    expect(rows).toMatchObject([{ path: 'a.txt', outcome: 'added' }]);
    expect([waits, troubles]).toEqual([Array(3).fill(30_000), [full, full, full]]);
  });

  test('a stop waits for no room', async () => {
    const waiting = { now: () => new Date(0), pause: () => new Promise<void>(() => {}) };
    const { firstReading, stop, rows } = await following(folderWith({ 'a.txt': english }), disk().store, { waiting });
    await expect(firstReading).rejects.toThrow('The disk is full.');
    await stop();
    expect(rows).toEqual([]);
  });
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

describe('a file that is being written when Coop starts', () => {
  const T = Date.parse('2026-02-01T12:00:00Z');
  /** The clock of a test, and what is written to a file each time Coop waits. */
  function growing(file: string, more: readonly string[]) {
    let time = T;
    let writes = 0;
    const touched = () => utimesSync(file, new Date(time), new Date(time));
    touched();
    const pause = async (milliseconds: number) => {
      time += milliseconds;
      const next = more[writes];
      writes += 1;
      if (next === undefined) return;
      appendFileSync(file, next);
      touched();
    };
    return { now: () => new Date(time), pause };
  }

  test('is read once, when it is complete, and the others do not wait for it', async () => {
    const folder = folderWith({ 'a.txt': 'Foreign Minister', 'b.txt': french });
    utimesSync(path.join(folder, 'b.txt'), new Date(0), new Date(0));
    const waiting = growing(path.join(folder, 'a.txt'), [' Ada Testova', ' met Omar Exampleh in Rabat on Monday.']);
    const texts: string[] = [];
    const { firstReading } = await following(folder, ({ text }) => void texts.push(text), { waiting });
    await firstReading;
    expect(texts).toEqual([french, 'Foreign Minister Ada Testova met Omar Exampleh in Rabat on Monday.']);
  });

  test('and goes on for ever keeps nobody waiting: it is said, and it is read once it is complete', async () => {
    const folder = folderWith({ 'a.txt': english });
    const waiting = growing(path.join(folder, 'a.txt'), Array<string>(99).fill(' more'));
    const texts: string[] = [];
    const { firstReading, rows, until } = await following(folder, ({ text }) => void texts.push(text), { waiting });
    await firstReading;
    await until(() => rows.length > 1);
    expect(rows).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining('still being written') },
      { outcome: 'added' },
    ]);
    expect(texts).toEqual([english + ' more'.repeat(99)]);
  });

  test.each([
    ['a.json', JSON.stringify({ headline: 'T', articleBody: english }), 40],
    ['p.zip', zip([{ name: 'a.txt', content: english }]), 60],
    ['p.tar.gz', gzipSync(createTar([{ name: 'a.txt', data: new TextEncoder().encode(english) }])), 60],
  ])('%s that was cut is not half stored, and read once it is whole', async (name, whole, cut) => {
    const folder = folderWith({ [name]: whole.slice(0, cut) });
    const { firstReading, rows, until } = await following(folder);
    await firstReading;
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused']);
    writeFileSync(path.join(folder, name), whole);
    await until(() => rows.length === 2);
    expect(rows[1]).toMatchObject({ outcome: 'added' });
  });
});

describe('a file that is written while Coop watches, with pauses', () => {
  const whole = `${english}\nIt was the first such meeting.\n`;
  const json = JSON.stringify({ headline: 'T', articleBody: english });
  const packed = zip([{ name: 'a.txt', content: english }]);
  const tar = createTar([{ name: 'a.txt', data: new TextEncoder().encode(english) }]);
  const page = `<!doctype html><html lang="en"><body><article>${`<p>${english}</p>`.repeat(3)}</article></body></html>`;
  const half = (content: string | Uint8Array) => content.slice(0, Math.floor(content.length / 2));

  /** A clock that goes on only while Coop waits, by at most `every`; then the next piece is written. */
  function writing(every: number) {
    let time = Date.parse('2026-02-01T12:00:00Z');
    let write = () => {};
    let waited = 0;
    const pause = async (milliseconds: number) => {
      const step = Math.min(milliseconds, every);
      time += step;
      waited += step;
      write();
    };
    const at = () => new Date(time);
    return {
      ...{ now: at, pause, waited: () => waited },
      onPause: (next: () => void) => {
        write = next;
      },
    };
  }

  test.each<readonly [string, string | Uint8Array, number]>([
    ['a.txt', whole.slice(0, -1), 9_000],
    ['a.md', `---\ntitle: T\n---\n${whole.slice(0, -1)}`, 9_000],
    ['a.json', json, 50_000],
    ['a.jsonl', [json, json, json].join('\n'), 50_000],
    ['a.html', page, 9_000],
    ['p.zip', packed, 50_000],
    ['p.tar', tar.slice(0, 700), 50_000],
    ['p.tar.gz', gzipSync(tar), 50_000],
  ])('%s is read once, when all of it is there', async (name, content, pauses) => {
    const folder = folderWith({});
    const file = path.join(folder, name);
    const clock = writing(pauses);
    const texts: string[] = [];
    const { firstReading, rows, until } = await following(folder, ({ text }) => void texts.push(text), {
      waiting: clock,
    });
    await firstReading;
    let pieces = 0;
    // Half of it, then nothing for a pause that is shorter than Coop's patience, three times.
    const put = (bytes: string | Uint8Array) => {
      writeFileSync(file, bytes);
      utimesSync(file, clock.now(), clock.now());
    };
    clock.onPause(() => {
      pieces += 1;
      if (pieces < 3) put(half(content));
      else if (pieces === 3) put(content);
    });
    put(half(content));
    const articles = name === 'a.jsonl' ? 3 : 1;
    await until(() => rows.length >= articles);
    expect(clock.waited()).toBeGreaterThanOrEqual(3 * pauses);
    expect(rows.map(({ outcome }) => outcome)).toEqual(Array(articles).fill('added'));
    expect(texts.every((text) => /first such meeting|water and energy/.test(text))).toBe(true);
  });

  test.each([
    ['front matter that is not closed', 'a.md', '---\ntitle: T\n', true],
    ['a pack without its end', 'p.zip', packed.slice(0, 60), true],
    ['a list that is not closed', 'a.json', '[{"text": "A"},', true],
    ['half a character', 'a.txt', Buffer.from('He met the Prime Minister of Curaç').subarray(0, -1), false],
    ['nothing', 'a.txt', '', false],
  ])('%s is not waited for for ever, and that it breaks off is told once', async (_what, name, content, isTold) => {
    const folder = folderWith({});
    const file = path.join(folder, name);
    const clock = writing(60_000);
    const { firstReading, rows, cut, until } = await following(folder, () => {}, { waiting: clock });
    await firstReading;
    writeFileSync(file, content);
    utimesSync(file, clock.now(), clock.now());
    await until(() => rows.length > 0);
    expect(clock.waited()).toBe(isTold ? 60_000 : 10_000);
    expect(cut).toEqual(isTold ? [name] : []);
  });

  test('is read as soon as the rest of it comes, however long it would have been waited for', async () => {
    const folder = folderWith({});
    const file = path.join(folder, 'p.zip');
    const at = new Date('2026-02-01T12:00:00Z');
    let time = at.getTime();
    // A minute that is over only when nothing comes: here something does.
    const pause = async (milliseconds: number) => {
      if (milliseconds > 1_000) return new Promise<void>(() => {});
      time += milliseconds;
    };
    const { firstReading, rows, cut, until } = await following(folder, () => {}, {
      waiting: { now: () => new Date(time), pause },
    });
    await firstReading;
    const put = (bytes: Uint8Array) => {
      writeFileSync(file, bytes);
      utimesSync(file, at, at);
    };
    put(packed.slice(0, 60));
    await until(() => cut.length > 0);
    put(packed);
    await until(() => rows.length > 0);
    expect(rows).toMatchObject([{ outcome: 'added' }]);
  });

  test('is read at once when it was moved into the folder complete', async () => {
    const [folder, elsewhere] = [folderWith({}), folderWith({ 'a.txt': 'Minister Testova' })];
    const clock = writing(60_000);
    const { firstReading, rows, until } = await following(folder, () => {}, { waiting: clock });
    await firstReading;
    const old = new Date(clock.now().getTime() - 60_000);
    utimesSync(path.join(elsewhere, 'a.txt'), old, old);
    renameSync(path.join(elsewhere, 'a.txt'), path.join(folder, 'a.txt'));
    await until(() => rows.length > 0);
    expect(clock.waited()).toBe(0);
  });
});

describe('files that were deleted while Coop was stopped', () => {
  test('are told of at the next start, once, where articles came from them', async () => {
    const folder = folderWith({ 'a.txt': english, 'sub/b.txt': french, 'c.pdf': 'x' });
    const files = new Set<string>();
    const start = async () => {
      const one = await following(folder, () => {}, { files });
      await one.firstReading;
      await one.stop();
      return one.deleted;
    };
    expect(await start()).toEqual([]);
    for (const name of ['a.txt', 'sub/b.txt', 'c.pdf']) rmSync(path.join(folder, name));
    expect([await start(), await start()]).toEqual([['a.txt', 'sub/b.txt'], []]);
  });

  test('are not those of a folder that may not be read', async () => {
    const folder = folderWith({ 'a.txt': english, 'locked/b.txt': french });
    const files = new Set(['locked/b.txt', 'gone.txt']);
    await unreadable(folder, ['locked'], async () => {
      const one = await following(folder, () => {}, { files, onTrouble: () => {} });
      await one.firstReading;
      expect(one.rows).toMatchObject([
        { path: 'a.txt', outcome: 'added' },
        { path: 'locked', reason: 'it may not be read: change its permissions' },
      ]);
      expect([one.deleted, [...files]]).toEqual([['gone.txt'], ['locked/b.txt', 'a.txt']]);
      writeFileSync(path.join(folder, 'c.txt'), dutch);
      await one.until(() => one.rows.some((row) => row.path === 'c.txt'));
      await one.stop();
    });
  });

  test('are counted where they are many', async () => {
    const files = new Set(Array.from({ length: 50 }, (_, i) => `${i}.txt`));
    const folder = folderWith({});
    const one = await following(folder, () => {}, { files });
    await one.firstReading;
    expect([one.deleted.length, one.moreDeleted(), files.size]).toEqual([20, 30, 0]);
  });
});

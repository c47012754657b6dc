import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { searchedOf } from '../../src/archive/search/searched.ts';
import type { Article } from '../../src/reading/article.ts';
import { readArticle } from '../../src/reading/read.ts';
import { CoopError } from '../../src/text/error.ts';
import { readInThreads } from '../../src/threads/read-in-threads.ts';
import { createTestClock } from '../support/slack-clock.ts';

const article = (text: string): Article => ({
  ...{ id: 'a1', url: null, path: 'a.txt', title: null, outlet: null, published: '2026-01-20' },
  ...{
    publishedFrom: 'front matter',
    language: 'en',
    text,
    sourceSha256: '',
    textSha256: '',
    addedAt: '',
    updatedAt: '',
  },
});

const meeting = article(
  'The Kenyan foreign minister Ada Testova met her Ghanaian counterpart Bo Sampleson in Nairobi.',
);

const hostile = new URL('./hostile-thread.ts', import.meta.url);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coop-threads-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A hostile thread whose first starts come to this; `started` counts all of them. */
function startingWith(name: string, starts: number, comesTo: string) {
  const notes = join(folder, name);
  const entry = new URL(
    `data:text/javascript,${encodeURIComponent(`
    import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(notes)}, '.');
    if (readFileSync(${JSON.stringify(notes)}).length <= ${starts}) { ${comesTo} }
    await import(${JSON.stringify(hostile.href)});`)}`,
  );
  return { entry, started: () => readFileSync(notes).length };
}

test('what is read in a thread is what is read here', async () => {
  const { schedule, waiting } = createTestClock();
  const { read } = readInThreads({ threads: 2, schedule });
  const reading = readArticle(meeting);
  expect(await Promise.all([read(meeting), read(meeting), read(meeting)])).toEqual(
    Array(3).fill(structuredClone({ ...reading, searched: searchedOf(meeting, reading) })),
  );
  expect(waiting()).toBe(0);
});

test('a thread that was begun before there was an article reads the first one', async () => {
  const { entry, started } = startingWith('begun', 0, '');
  const { read, begin } = readInThreads({ threads: 2, schedule: createTestClock().schedule, entry });
  const noted = watch(folder);
  onTestFinished(() => noted.close());
  const hasStarted = once(noted, 'change');
  begin();
  await hasStarted;
  expect(await read(article('short'))).toMatchObject({ title: 'short' });
  expect(started()).toBe(1);
});

test('an article whose passages are known is looked through in a thread as it is here', async () => {
  const { look } = readInThreads({ threads: 1, schedule: createTestClock().schedule });
  const reading = readArticle(meeting);
  expect(await look(meeting, reading.passages)).toEqual(searchedOf(meeting, reading));
});

test('what the reader refuses is refused with its words, and what it fails on fails', async () => {
  const { read } = readInThreads({ threads: 1, schedule: createTestClock().schedule, entry: hostile });
  const refused = read(article('refuse'));
  await expect(refused).rejects.toBeInstanceOf(CoopError);
  await expect(refused).rejects.toMatchObject({ code: 'unreadable', message: 'No rules for this.' });
  await expect(read(article('fail'))).rejects.toThrow('A fault of ours.');
});

test('an article that is read for too long is given up, and the next one is read', async () => {
  const { schedule, advance, waitingFor } = createTestClock();
  const { entry, started } = startingWith('slow', 0, '');
  const { read } = readInThreads({ threads: 1, schedule, entry });
  const stuck = read(article('for ever'));
  const next = read(article('short'));
  await waitingFor(30_000);
  advance(30_000);
  await expect(stuck).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/gave this article up after 30 seconds/),
  });
  expect(await next).toMatchObject({ title: 'short' });
  expect(started()).toBe(2);
});

test('an article over which a thread breaks down is read once more, then refused, and the next one is read', async () => {
  const { entry, started } = startingWith('dying', 0, '');
  const { read } = readInThreads({ threads: 1, schedule: createTestClock().schedule, entry });
  const broken = read(article('die'));
  const next = read(article('short'));
  await expect(broken).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/broke down while it read/),
  });
  expect(await next).toMatchObject({ title: 'short' });
  expect(started()).toBe(3);
});

describe('a thread that does not start', () => {
  const deaths = { 'ends at once': 'process.exit(1);', 'throws at once': 'throw new Error("No memory.");' };
  for (const [what, death] of Object.entries(deaths)) {
    test(`and ${what} costs no article its reading: the next thread reads it`, async () => {
      const { entry, started } = startingWith(`once ${what}`, 1, death);
      const { schedule, waiting } = createTestClock();
      const { read } = readInThreads({ threads: 1, schedule, entry });
      expect(await read(article('short'))).toMatchObject({ title: 'short' });
      expect([started(), waiting()]).toEqual([2, 0]);
    });
  }

  test('twice is no fault of the article: it is told apart from one that cannot be read', async () => {
    const { entry, started } = startingWith('twice', 2, 'throw new Error("No memory.");');
    const { read } = readInThreads({ threads: 1, schedule: createTestClock().schedule, entry });
    const [first, next] = [read(article('short')), read(article('next'))];
    await expect(first).rejects.toMatchObject({
      code: 'not-started',
      message: expect.stringMatching(/nothing is wrong with the article/),
      cause: { message: 'No memory.' },
    });
    expect(await next).toMatchObject({ title: 'next' });
    expect(started()).toBe(3);
  });

  test('within a minute is ended, and so is the one after it', async () => {
    const { schedule, advance, waitingFor } = createTestClock();
    const { read } = readInThreads({ threads: 1, schedule, entry: new URL('data:text/javascript,while (true);') });
    const reading = read(article('short'));
    for (const _ of ['first', 'second']) {
      await waitingFor(60_000);
      advance(60_000);
    }
    await expect(reading).rejects.toMatchObject({ code: 'not-started' });
  });
});

test('the first few articles of a command are read without a thread', async () => {
  const { read } = readInThreads({ threads: 1, here: 1, schedule: createTestClock().schedule, entry: hostile });
  expect(await read(meeting)).toEqual(readArticle(meeting));
  expect(await read(article('short'))).toMatchObject({ title: 'short' });
});

import { expect, test } from 'vitest';
import type { Article } from '../../src/reading/article.ts';
import { readArticle } from '../../src/reading/read.ts';
import { CoopError } from '../../src/text/error.ts';
import { readInThreads } from '../../src/threads/read-in-threads.ts';

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

/** A clock that stands still until it is wound on. */
function clock() {
  const due: (() => void)[] = [];
  const schedule = (run: () => void) => {
    due.push(run);
    return () => void due.splice(due.indexOf(run), 1);
  };
  return { schedule, windOn: () => due.splice(0).map((run) => run()), waiting: () => due.length };
}

const hostile = new URL('./hostile-thread.ts', import.meta.url);

test('what is read in a thread is what is read here', async () => {
  const { schedule, waiting } = clock();
  const read = readInThreads({ threads: 2, schedule });
  expect(await Promise.all([read(meeting), read(meeting), read(meeting)])).toEqual(
    Array(3).fill(structuredClone(readArticle(meeting))),
  );
  expect(waiting()).toBe(0);
});

test('what the reader refuses is refused with its words, and what it fails on fails', async () => {
  const read = readInThreads({ threads: 1, schedule: clock().schedule, entry: hostile });
  const refused = read(article('refuse'));
  await expect(refused).rejects.toBeInstanceOf(CoopError);
  await expect(refused).rejects.toMatchObject({ code: 'unreadable', message: 'No rules for this.' });
  await expect(read(article('fail'))).rejects.toThrow('A fault of ours.');
});

test('an article that is read for too long is given up, and the next one is read', async () => {
  const { schedule, windOn } = clock();
  const read = readInThreads({ threads: 1, schedule, entry: hostile });
  const stuck = read(article('for ever'));
  const next = read(article('short'));
  windOn();
  await expect(stuck).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/gave this article up after 30 seconds/),
  });
  expect(await next).toMatchObject({ title: 'short' });
});

test('an article over which the thread breaks down is refused, and the next one is read', async () => {
  const read = readInThreads({ threads: 1, schedule: clock().schedule, entry: hostile });
  const broken = read(article('die'));
  const next = read(article('short'));
  await expect(broken).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/broke down while it read/),
  });
  expect(await next).toMatchObject({ title: 'short' });
});

test('the first few articles of a command are read without a thread', async () => {
  const read = readInThreads({ threads: 1, here: 1, schedule: clock().schedule, entry: hostile });
  expect(await read(meeting)).toEqual(readArticle(meeting));
  expect(await read(article('short'))).toMatchObject({ title: 'short' });
});

import { expect, test } from 'vitest';
import type { Added } from '../../src/archive/archive.ts';
import { takenRow } from '../../src/cli/taken-row.ts';
import type { ArticleInput } from '../../src/reading/article.ts';
import { takeIn } from '../../src/sources/take-in.ts';

const version = (text: string): ArticleInput => ({
  ...{ path: 'feed.jsonl', url: 'https://paper.example/one', title: null, outlet: null },
  ...{ published: null, publishedFrom: null, language: 'en', text, sourceSha256: '' },
});

test('of two versions of one article the later is stored last, however long the first takes to read', async () => {
  const stored: string[] = [];
  const slowly = Promise.withResolvers<void>();
  const archive = {
    add: async ({ text }: ArticleInput): Promise<Added> => {
      if (text === 'the first, a long one') await slowly.promise;
      stored.push(text);
      return { articleId: 'a1', outcome: 'added' };
    },
  };
  async function* found() {
    yield { path: 'feed.jsonl', article: version('the first, a long one') };
    setImmediate(slowly.resolve);
    yield { path: 'feed.jsonl', article: version('the second') };
  }
  for await (const { outcome } of takeIn(archive, found(), () => new Date(0))) expect(outcome).toBe('added');
  expect(stored).toEqual(['the first, a long one', 'the second']);
});

test('an article whose date is still to come is stored, and its row says that the date is not believed', async () => {
  const archive = {
    add: async (): Promise<Added> => ({ articleId: 'a1', outcome: 'added', disbelieved: '2099-01-01' }),
  };
  async function* found() {
    yield { path: 'a.md', article: version('some words') };
  }
  const [row] = await Array.fromAsync(takeIn(archive, found(), () => new Date(0)));
  expect(row === undefined ? null : takenRow(row)).toEqual({
    ...{ path: 'a.md', articleId: 'a1', outcome: 'added' },
    reason: 'its date of publication, 2099-01-01, is still to come and is not believed',
  });
});

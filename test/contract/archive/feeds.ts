import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { FeedEntry } from '../../../src/archive/following/feeds.ts';
import type { Reason } from '../../../src/languages/reasons.ts';
import { later, noon, type Rig } from './rig.ts';

/** What is remembered of feeds. */
export function feedsContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open, close } = rig;
  const feed = { id: 'f1', url: 'https://news.example/feed', title: 'News', addedBy: 'U1', addedIn: 'fr' };

  const italian: Reason = { code: 'other-language', with: { language: 'it' } };
  const entry = (key: string, outcome: FeedEntry['outcome'], reason: Reason | null = null) => {
    const url = `http://www.news.example/${key}?utm_source=feed`;
    return { key, url, outcome, reason, articleId: outcome === 'taken' ? 'a-1' : null };
  };

  describe('feeds', () => {
    test('a feed is followed once per address, also after everything was closed, until it is removed', async () => {
      expect(await archive.addFeed(feed, noon)).toBe(true);
      expect(await archive.addFeed({ ...feed, id: 'f2' }, later(1))).toBe(false);
      await close(archive);
      const again = await open();
      expect(await again.feeds()).toEqual([
        {
          ...feed,
          ...{
            addedAt: noon.toISOString(),
            state: 'followed',
            nextAt: noon.toISOString(),
            failures: 0,
            listed: 0,
            lost: 0,
          },
          ...{
            etag: null,
            modified: null,
            ttlMs: 0,
            freshMs: 0,
            trouble: null,
            answeredAt: null,
            newAt: null,
            leasedUntil: null,
          },
        },
      ]);
      expect([await again.removeFeed('f1'), await again.removeFeed('f1')]).toEqual([true, false]);
      expect(await again.feeds()).toEqual([]);
    });
    test('two handles that lease one feed at the same time: one gets it, and it is due again at the end of the lease', async () => {
      await archive.addFeed(feed, noon);
      const other = await open();
      const due = noon.toISOString();
      const got = await Promise.all([
        archive.leaseFeed('f1', due, later(1)),
        other.leaseFeed('f1', due, later(1)),
        archive.leaseFeed('f1', due, later(1)),
      ]);
      expect(got.filter(Boolean)).toHaveLength(1);
      expect(await other.feeds()).toMatchObject([{ nextAt: later(1).toISOString() }]);
      expect(await other.leaseFeed('f1', later(1).toISOString(), later(2))).toBe(true);
    });
    test('a lease is told, can be renewed while it lasts, and ends with the next time', async () => {
      await archive.addFeed(feed, noon);
      expect(await archive.renewFeed('f1', later(1))).toBe(false);
      await archive.leaseFeed('f1', noon.toISOString(), later(1));
      expect(await archive.renewFeed('f1', later(2))).toBe(true);
      const until = later(2).toISOString();
      expect(await archive.feeds()).toMatchObject([{ nextAt: until, leasedUntil: until }]);
      await archive.markFeed('f1', { nextAt: later(3).toISOString() });
      expect(await archive.feeds()).toMatchObject([{ nextAt: later(3).toISOString(), leasedUntil: null }]);
    });
    test('what a feed lists at first waits, without an attempt, and what is known stays as it is', async () => {
      await archive.addFeed(feed, noon);
      await archive.markEntry('f1', entry('a', 'taken'), noon);
      await archive.markListed(
        'f1',
        [entry('a', 'taken'), entry('b', 'taken')],
        { outcome: 'waiting', reason: null },
        noon,
      );
      expect(await archive.entries('f1', ['a', 'b'])).toMatchObject([
        { key: 'a', outcome: 'taken' },
        { key: 'b', outcome: 'waiting', attempts: 0 },
      ]);
    });
    test('only what is said of a feed changes', async () => {
      await archive.addFeed(feed, noon);
      await archive.markFeed('f1', {
        state: 'paused',
        trouble: { code: 'no-feed', with: {} },
        failures: 3,
        etag: '"v"',
      });
      await archive.markFeed('f1', { listed: 7 });
      expect(await archive.feeds()).toMatchObject([
        { title: 'News', state: 'paused', trouble: { code: 'no-feed', with: {} }, failures: 3, etag: '"v"', listed: 7 },
      ]);
    });
    test('what became of its entries is kept with the number of attempts, and goes with the feed', async () => {
      await archive.addFeed(feed, noon);
      await archive.markEntry('f1', entry('a', 'failed', { code: 'slow', with: {} }), noon);
      await archive.markEntry('f1', entry('a', 'taken'), later(1));
      await archive.markEntry('f1', entry('b', 'refused', italian), noon);
      expect(await archive.entries('f1', ['a', 'b', 'c'])).toEqual([
        { key: 'a', outcome: 'taken', reason: null, attempts: 2, articleId: 'a-1', version: null, notBefore: null },
        { key: 'b', outcome: 'refused', reason: italian, attempts: 1, articleId: null, version: null, notBefore: null },
      ]);
      await archive.markEntry('f1', { ...entry('a', 'taken'), version: 'v2' }, later(2), true);
      const notBefore = later(9).toISOString();
      await archive.markListed('f1', [entry('b', 'refused')], { outcome: 'failed', reason: null, notBefore }, later(3));
      expect(await archive.entries('f1', ['a', 'b'])).toMatchObject([
        { key: 'a', attempts: 0, version: 'v2' },
        { key: 'b', outcome: 'refused', reason: italian, attempts: 1, notBefore },
      ]);
      expect(await archive.listings('https://www.news.example/b/')).toMatchObject([
        { feed: { id: 'f1', title: 'News' }, listedAt: noon.toISOString(), outcome: 'refused', reason: italian },
      ]);
      expect(await archive.listings('https://www.news.example/a')).toMatchObject([
        { listedAt: noon.toISOString(), outcome: 'taken', articleId: 'a-1' },
      ]);
      expect(await archive.listings('https://www.news.example/c')).toEqual([]);
      const many = Array.from({ length: 2_000 }, (_, i) => `k${i}`);
      expect(await archive.entries('f1', [...many, 'a'])).toHaveLength(1);
      await archive.removeFeed('f1');
      await archive.addFeed(feed, noon);
      expect(await archive.entries('f1', ['a', 'b'])).toEqual([]);
    });
  });
}

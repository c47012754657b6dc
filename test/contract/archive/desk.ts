import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { later, noon, type Rig } from './rig.ts';

/** What Coop remembers of its work in Slack. */
export function deskContract(rig: Rig): void {
  let archive: Archive;
  beforeEach(() => {
    archive = rig.archive();
  });
  const { open, close } = rig;

  describe('the desk', () => {
    const post = { key: 'article:a1:T1:C1', teamId: 'T1', channelId: 'C1', articleId: 'a1', seq: 1 };

    test('a key is claimed once, also after everything was closed, and is free again after two days', async () => {
      expect(await archive.claim('k', noon)).toBe(true);
      expect(await archive.claim('k', later(1))).toBe(false);
      await close(archive);
      const again = await open();
      expect(await again.claim('k', later(47))).toBe(false);
      expect(await again.claim('other', later(49))).toBe(true);
      expect(await again.claim('k', later(49))).toBe(true);
    });
    test('two handles that claim one key at the same time: one gets it', async () => {
      const other = await open();
      const got = await Promise.all([archive.claim('k', noon), other.claim('k', noon), archive.claim('k', noon)]);
      expect(got.filter(Boolean)).toHaveLength(1);
    });
    test('answers and threads are kept, the latest of each', async () => {
      const answer = { id: 'x', teamId: 'T1', channelId: 'C1', userId: 'U1', question: 'who?', json: '{"a":1}' };
      await archive.keepAnswer(answer, noon);
      await archive.rememberThread('t', '1', noon);
      await archive.rememberThread('t', '2', noon);
      expect(await archive.keptAnswer('x')).toEqual(answer);
      expect(await archive.keptAnswer('y')).toBeNull();
      expect(await archive.thread('t')).toBe('2');
      expect(await archive.thread('u')).toBeNull();
    });
    test('a post is due until it was sent, and again when its article changes', async () => {
      await archive.writePost(post, noon);
      await archive.writePost({ ...post, key: 'b' }, noon);
      expect((await archive.duePosts(9)).map(({ key, state }) => [key, state])).toEqual([
        [post.key, 'waiting'],
        ['b', 'waiting'],
      ]);
      expect(await archive.duePosts(1)).toHaveLength(1);
      await archive.markPost(post.key, { state: 'sending' }, noon);
      expect((await archive.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
      await archive.markPost(post.key, { state: 'sent', ts: '17.1', sentSeq: 1 }, noon);
      expect((await archive.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
      await archive.writePost({ ...post, seq: 3 }, noon);
      await archive.writePost({ ...post, seq: 2 }, noon);
      expect((await archive.duePosts(9))[0]).toMatchObject({
        ...post,
        ...{ seq: 3, sentSeq: 1, state: 'sent', ts: '17.1', attempts: 1, error: null },
      });
    });
    test('a failed post stays failed, with its reason', async () => {
      await archive.writePost(post, noon);
      await archive.markPost(post.key, { state: 'failed', error: 'channel_not_found' }, noon);
      await archive.writePost({ ...post, seq: 5 }, noon);
      expect(await archive.duePosts(9)).toEqual([]);
      expect(await archive.posts({ state: 'failed' })).toMatchObject([{ error: 'channel_not_found', seq: 5 }]);
    });
    test('what a dead process was sending becomes unknown and is never sent by itself', async () => {
      await archive.writePost(post, noon);
      await archive.writePost({ ...post, key: 'b' }, noon);
      await archive.markPost(post.key, { state: 'sending' }, noon);
      await close(archive);
      const again = await open();
      expect(await again.recoverPosts(later(1))).toBe(1);
      expect(await again.recoverPosts(later(1))).toBe(0);
      expect((await again.posts({ state: 'unknown' })).map(({ key }) => key)).toEqual([post.key]);
      expect((await again.duePosts(9)).map(({ key }) => key)).toEqual(['b']);
      expect(await again.posts()).toHaveLength(2);
    });
    test('a cursor is where it was set', async () => {
      expect(await archive.cursor('announcer')).toBe(0);
      await archive.setCursor('announcer', 7);
      await archive.setCursor('announcer', 9);
      expect(await archive.cursor('announcer')).toBe(9);
    });
  });
}

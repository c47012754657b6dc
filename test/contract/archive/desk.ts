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
    const quote = { articleId: 'a1', start: 3, end: 7, words: 'word' };
    const asked = { teamId: 'T1', channelId: 'C1', userId: 'U1', question: 'Who?' };
    const answer = { id: 'x', ...asked, json: '{"a":1}', quotes: [quote], refusal: null };
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
    test('of several keys that are claimed together those that nobody had come back, also after everything was closed', async () => {
      await archive.claim('a', noon);
      expect(await archive.claimAll(['a', 'b', 'c'], noon)).toEqual(new Set(['b', 'c']));
      expect(await archive.claimAll([], noon)).toEqual(new Set());
      await close(archive);
      const again = await open();
      expect(await again.claimAll(['b', 'd'], later(47))).toEqual(new Set(['d']));
      expect(await again.claim('c', later(47))).toBe(false);
    });

    test('two handles that claim one key at the same time: one gets it', async () => {
      const other = await open();
      const got = await Promise.all([archive.claim('k', noon), other.claim('k', noon), archive.claim('k', noon)]);
      expect(got.filter(Boolean)).toHaveLength(1);
    });
    test('answers and threads are kept, the latest of each', async () => {
      await archive.keepAnswer(answer, noon);
      await archive.rememberThread('t', '1', noon);
      await archive.rememberThread('t', '2', noon);
      const { refusal: _, ...kept } = answer;
      expect(await archive.keptAnswer('x')).toEqual(kept);
      expect(await archive.answerRecord('x')).toMatchObject({
        question: 'Who?',
        at: noon.toISOString(),
        quotes: [quote],
      });
      expect(await archive.keptAnswer('y')).toBeNull();
      expect(await archive.thread('t')).toBe('2');
      expect(await archive.thread('u')).toBeNull();
    });
    test('an answer quotes each place once, and is forgotten after 90 days', async () => {
      await archive.keepAnswer({ ...answer, quotes: [quote, quote, { ...quote, start: 4 }] }, noon);
      expect((await archive.answerRecord('x'))?.quotes.map(({ start }) => start)).toEqual([3, 4]);
      await archive.keepAnswer({ ...answer, id: 'y' }, later(24 * 89));
      expect(await archive.answerRecord('x')).not.toBeNull();
      await archive.keepAnswer({ ...answer, id: 'z' }, later(24 * 91));
      expect(await archive.answerRecord('x')).toBeNull();
    });
    test('a clock that leaps far ahead makes no answer forgotten, neither then nor once it is put right', async () => {
      await archive.keepAnswer({ ...answer, refusal: 'not reported' }, noon);
      const years = 24 * 365 * 5;
      await archive.keepAnswer({ ...answer, id: 'y' }, later(years));
      await archive.keepAnswer({ ...answer, id: 'z' }, later(years + 20));
      expect(await archive.answerRecord('x')).not.toBeNull();
      await archive.keepAnswer({ ...answer, id: 'v' }, later(30));
      await archive.keepAnswer({ ...answer, id: 'w' }, later(60));
      expect(await archive.answerRecord('x')).not.toBeNull();
      expect(await archive.gaps(9)).toMatchObject([{ refused: 1 }]);
    });
    test('after months without a question what is old is forgotten a day later', async () => {
      await archive.keepAnswer(answer, noon);
      await archive.keepAnswer({ ...answer, id: 'y' }, later(24 * 200));
      expect(await archive.answerRecord('x')).not.toBeNull();
      await archive.keepAnswer({ ...answer, id: 'z' }, later(24 * 201));
      expect(await archive.answerRecord('x')).toBeNull();
      expect(await archive.answerRecord('y')).not.toBeNull();
    });
    test('each reader has one vote on an answer, the latest', async () => {
      await archive.keepAnswer(answer, noon);
      const vote = { answerId: 'x', teamId: 'T1', userId: 'U1' };
      expect(await archive.vote({ ...vote, isHelpful: false }, noon)).toBe('new');
      expect(await archive.vote({ ...vote, isHelpful: false }, noon)).toBe('same');
      expect(await archive.vote({ ...vote, userId: 'U2', isHelpful: false }, later(1))).toBe('new');
      const gap = { question: 'Who?', refused: 0, reason: null, rules: expect.any(String) };
      expect(await archive.gaps(9)).toEqual([{ ...gap, downVoted: 2, lastAt: later(1).toISOString() }]);
      expect(await archive.vote({ ...vote, userId: 'U2', isHelpful: true }, later(2))).toBe('changed');
      expect(await archive.gaps(9)).toEqual([{ ...gap, downVoted: 1, lastAt: noon.toISOString() }]);
      expect(await archive.vote({ ...vote, answerId: 'none', isHelpful: true }, noon)).toBe('gone');
    });
    test('gaps count alike questions as one, refused and down-voted together, the latest first', async () => {
      const refuse = (id: string, question: string, hours: number) =>
        archive.keepAnswer({ ...answer, id, question, refusal: `Not reported: ${question}` }, later(hours));
      await refuse('a', 'Who met Némo?', 0);
      await refuse('b', 'what was signed', 1);
      await refuse('c', 'who met nemo', 2);
      await archive.vote({ answerId: 'c', teamId: 'T1', userId: 'U1', isHelpful: false }, later(3));
      expect(await archive.gaps(9)).toMatchObject([
        {
          question: 'who met nemo',
          refused: 2,
          downVoted: 1,
          reason: 'Not reported: who met nemo',
          lastAt: later(3).toISOString(),
        },
        { question: 'what was signed', refused: 1, downVoted: 0 },
      ]);
      expect(await archive.gaps(1)).toHaveLength(1);
      expect(JSON.stringify(await archive.gaps(9))).not.toContain('U1');
    });
    test('one channel with much to be told does not hold up another', async () => {
      for (let n = 0; n < 30; n++) await archive.writePost({ ...post, key: `busy-${n}` }, noon);
      await archive.writePost({ ...post, key: 'calm', channelId: 'C9' }, noon);
      expect((await archive.duePosts(10)).map(({ key }) => key)).toContain('calm');
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

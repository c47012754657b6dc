import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/alerts/pace.ts';
import { plannedPosts as planned, postKey } from '../../src/alerts/plan.ts';
import type { ArticleReport, Change } from '../../src/archive/archive.ts';
import { type Watch, wantsAll } from '../../src/archive/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { meetingArticle } from '../support/slack-samples.ts';

const watchOf = (channelId: string, afterSeq: number, different: Partial<Watch> = {}): Watch => ({
  ...newWatch({ id: `w-${channelId}`, channelId }),
  ...{ state: 'on', stateReason: null, afterSeq },
  ...different,
});
const report: ArticleReport = { article: { ...meetingArticle, id: 'a' }, actors: [], facts: [], zones: [] };
type Planned = Parameters<typeof planned>;
const plannedPosts = (changes: Planned[0], watches: Planned[1], posted: Planned[2]) =>
  planned(changes, watches, posted, new Map([['a', report]]));
const change = (seq: number, articleId: string, what: Change['what']): Change => ({
  seq,
  articleId,
  what,
  at: '2026-11-02T00:00:00.000Z',
});
const post = (articleId: string, channelId: string, seq: number) => ({
  key: postKey(articleId, 'T1', channelId),
  teamId: 'T1',
  channelId,
  articleId,
  seq,
});

describe('what is to be posted', () => {
  test('a new article, once in each channel that watches', () => {
    expect(plannedPosts([change(5, 'a', 'added')], [watchOf('C1', 4), watchOf('C2', 0)], [])).toEqual([
      post('a', 'C1', 5),
      post('a', 'C2', 5),
    ]);
  });

  test('nothing that was there when the watch was made', () => {
    expect(plannedPosts([change(4, 'a', 'added')], [watchOf('C1', 4)], [])).toEqual([]);
  });

  test('nothing in a channel that asked for a digest only', () => {
    expect(plannedPosts([change(5, 'a', 'added')], [watchOf('C1', 0, { delivery: 'digest' })], [])).toEqual([]);
  });

  test.each(['paused', 'disabled'] as const)('nothing for a watch that is %s', (state) => {
    expect(plannedPosts([change(5, 'a', 'added')], [watchOf('C1', 0, { state })], [])).toEqual([]);
  });

  test('nothing that the watch does not ask for, and once what two watches of a channel ask for', () => {
    const french = { filter: { ...wantsAll, languages: ['fr'] } };
    const english = { filter: { ...wantsAll, languages: [meetingArticle.language] } };
    expect(plannedPosts([change(5, 'a', 'added')], [watchOf('C1', 0, french)], [])).toEqual([]);
    expect(plannedPosts([change(5, 'a', 'added')], [watchOf('C1', 0, english), watchOf('C1', 0)], [])).toEqual([
      post('a', 'C1', 5),
    ]);
  });

  test('nothing of an article that is gone before it was announced', () => {
    expect(plannedPosts([change(5, 'gone', 'added')], [watchOf('C1', 0)], [])).toEqual([]);
  });

  test('an edit brings the announcement up to date under the same key', () => {
    expect(plannedPosts([change(9, 'a', 'updated')], [watchOf('C1', 0)], [post('a', 'C1', 5)])).toEqual([
      post('a', 'C1', 9),
    ]);
  });

  test('an edit of an article that was never announced is silent, however new', () => {
    expect(plannedPosts([change(9, 'a', 'updated')], [watchOf('C1', 0)], [])).toEqual([]);
  });

  test('an edit corrects an announcement even after the watch has ended', () => {
    expect(plannedPosts([change(9, 'a', 'updated')], [], [post('a', 'C1', 5)])).toEqual([post('a', 'C1', 9)]);
  });

  test('added and edited between two looks is one post, with the newest words', () => {
    expect(plannedPosts([change(5, 'a', 'added'), change(6, 'a', 'updated')], [watchOf('C1', 0)], [])).toEqual([
      post('a', 'C1', 6),
    ]);
  });
});

describe('the pace', () => {
  const at = (milliseconds: number) => new Date(Date.UTC(2026, 10, 1) + milliseconds);

  test('holds one channel and no other', () => {
    const pace = createPace();
    pace.hold('C1', at(0), 1_000);
    expect(pace.isFree('C1', at(999))).toBe(false);
    expect(pace.isFree('C1', at(1_000))).toBe(true);
    expect(pace.isFree('C2', at(0))).toBe(true);
  });

  test('is not shortened by a later, shorter wait', () => {
    const pace = createPace();
    pace.hold('C1', at(0), 30_000);
    pace.hold('C1', at(10), 1_000);
    expect(pace.isFree('C1', at(29_999))).toBe(false);
  });
});

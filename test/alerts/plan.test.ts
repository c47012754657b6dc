import { describe, expect, test } from 'vitest';
import { additionKey, alertKey, type Known, plannedPosts as planned } from '../../src/alerts/planning/plan.ts';
import type { ArticleReport, Change } from '../../src/archive/archive.ts';
import type { NewPost, Post } from '../../src/archive/desk/posts.ts';
import { type Watch, wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { meetingArticle } from '../support/slack-samples.ts';

const watchOf = (channelId: string, afterSeq: number, different: Partial<Watch> = {}): Watch => ({
  ...newWatch({ id: `w-${channelId}`, channelId }),
  ...{ state: 'on', stateReason: null, afterSeq },
  ...different,
});
const report: ArticleReport = { article: { ...meetingArticle, id: 'a' }, actors: [], facts: [], zones: [] };
const second: ArticleReport = { ...report, article: { ...meetingArticle, id: 'b', outlet: 'Other' } };
const member = (articleId: string) => ({ storyId: 's1', articleId, reason: 'first', like: null, kind: null }) as const;
const bare = (given: Partial<Known>): Known => ({
  watches: [],
  reports: new Map([
    ['a', report],
    ['b', second],
  ]),
  members: new Map([
    ['a', member('a')],
    ['b', member('b')],
  ]),
  told: [],
  posts: [],
  alerted: new Map(),
  now: new Date('2026-11-02T12:00:00Z'),
  ...given,
});
const plannedPosts = (changes: readonly Change[], watches: readonly Watch[], posted: readonly NewPost[]) =>
  planned(changes, bare({ watches, posts: posted.map(sent) })).map(({ key, teamId, channelId, articleId, seq }) => ({
    ...{ key, teamId, channelId, articleId, seq },
  }));
const sent = (post: NewPost): Post => ({
  ...{ kind: 'alert', storyId: 's1', watchId: null, under: null, json: '{}', notBefore: null, held: null },
  ...{
    madeAt: '',
    at: '',
    state: 'sent',
    ts: '1.1',
    sentSeq: post.seq,
    attempts: 1,
    error: null,
    marks: null,
    said: null,
  },
  ...post,
});
const change = (seq: number, articleId: string, what: Change['what']): Change => ({
  seq,
  articleId,
  what,
  at: '2026-11-02T00:00:00.000Z',
});
const post = (articleId: string, channelId: string, seq: number) => ({
  key: alertKey('s1', 'T1', channelId),
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

describe('a later article of a story', () => {
  const told = [{ teamId: 'T1', channelId: 'C1', storyId: 's1', key: alertKey('s1', 'T1', 'C1') }];
  const alert = sent(post('a', 'C1', 5));
  const later = (given: Partial<Known>) =>
    planned([change(6, 'b', 'added')], bare({ watches: [watchOf('C1', 0)], told, posts: [alert], ...given }));

  test('goes into the thread of the post that told the story', () => {
    expect(later({})).toMatchObject([{ kind: 'addition', key: additionKey('b', 'T1', 'C1'), under: alert.key }]);
  });

  test('goes there also when both came between two looks', () => {
    const posts = planned([change(5, 'a', 'added'), change(6, 'b', 'added')], bare({ watches: [watchOf('C1', 0)] }));
    expect(posts).toMatchObject([
      { kind: 'alert', articleId: 'a' },
      { kind: 'addition', articleId: 'b', under: alertKey('s1', 'T1', 'C1') },
    ]);
  });

  test('is told by itself where the first one could not be posted', () => {
    expect(later({ posts: [{ ...alert, state: 'failed' }] })).toMatchObject([
      { kind: 'alert', articleId: 'b', key: `${alert.key}:b` },
    ]);
  });

  test('is silent where the watch does not ask for it', () => {
    const other = { filter: { ...wantsAll, outlets: ['Nobody'] } };
    expect(later({ watches: [watchOf('C1', 0, other)] })).toEqual([]);
  });
});

describe('an alert is held back', () => {
  const planFor = (watch: Partial<Watch>, given: Partial<Known> = {}) =>
    planned([change(5, 'a', 'added')], bare({ watches: [watchOf('C1', 0, watch)], ...given }));

  test('in quiet hours until they end', () => {
    const quiet = { zone: 'Europe/Brussels', quiet: { from: '12:30', to: '14:00' } };
    expect(planFor(quiet)).toMatchObject([{ held: 'quiet', notBefore: '2026-11-02T13:00:00.000Z' }]);
  });

  test('beyond the cap until the next day, and then not in its quiet hours', () => {
    const capped = { zone: 'Europe/Brussels', cap: 2, quiet: { from: '20:00', to: '07:00' } };
    expect(planFor(capped, { alerted: new Map([['w-C1', 1]]) })[0]).not.toHaveProperty('held');
    expect(planFor(capped, { alerted: new Map([['w-C1', 2]]) })).toMatchObject([
      { held: 'cap', notBefore: '2026-11-03T06:00:00.000Z' },
    ]);
  });
});

test('what a feed listed when it was first followed is not told', () => {
  const old = { ...change(5, 'a', 'added'), backlog: true } as const;
  expect(planned([old], bare({ watches: [watchOf('C1', 0)] }))).toEqual([]);
});

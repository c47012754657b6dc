import type { Archive, ArticleReport, Change } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Article } from '../../reading/article.ts';
import { matchOf, mutedBy } from '../matching/match.ts';
import { mismatchOf } from '../matching/mismatch.ts';
import { CURSOR, isNewsFor, isOld } from '../planning/news.ts';
import { nextDue } from '../planning/wall-clock.ts';
import { digestOfJson } from '../telling/digest.ts';
import type { Reason } from './reason.ts';

/** What is known of an article of which no post tells by itself. */
interface Untold {
  readonly report: ArticleReport;
  /** All that happened to it. */
  readonly changes: readonly Change[];
  readonly now: Date;
  /** Whether its story was told here before. */
  readonly adds: boolean;
}

/** Slack's timestamp is when the message was posted. */
export const instantOf = ({ ts, at }: Post): string => (ts === null ? at : new Date(Number(ts) * 1_000).toISOString());

/** No post is about the article by itself: it came in a digest, or no watch of the channel wanted it, or not yet. */
export async function untold(
  archive: Archive,
  { teamId, channelId }: Pick<Watch, 'teamId' | 'channelId'>,
  article: Article,
  storyId: string,
  watches: readonly Watch[],
  now: Date,
): Promise<readonly Reason[]> {
  const [report] = await Array.fromAsync(archive.reports([article.id]));
  const changes = await archive.changesOf(article.id);
  const told = (await archive.told([storyId])).find((one) => one.teamId === teamId && one.channelId === channelId);
  const post = told === undefined ? null : await archive.post(told.key);
  const came = changes.find(({ what }) => what === 'added')?.seq ?? 0;
  if (post?.kind === 'digest' && came <= post.seq) return digested(post, report, watches);
  const later = (await archive.posts({ teamId, channelId, kind: 'digest', about: [article.id] })).at(-1);
  const before: readonly Reason[] =
    post?.state === 'sent' ? [{ what: 'told-before', at: instantOf(post), zone: zoneOf(post, watches) }] : [];
  if (later !== undefined) return [...before, ...digested(later, report, watches)];
  if (watches.length === 0) return [...before, { what: 'no-watch' }];
  if (report === undefined) return before;
  const each: (readonly Reason[])[] = [];
  const adds = before.length > 0;
  for (const watch of watches) each.push(await stanceOf(archive, watch, { report, changes, now, adds }));
  // One watch that would tell it says more than all those that would not, and of several the one that does so first.
  const [telling] = each
    .filter(([first]) => first?.what === 'next-digest' || first?.what === 'waits')
    .toSorted(([one], [other]) => dueOf(one) - dueOf(other));
  return [...before, ...(telling ?? each.flat())];
}

const dueOf = (reason: Reason | undefined) => (reason?.what === 'next-digest' ? Date.parse(reason.at) : 0);

function zoneOf(post: Post, watches: readonly Watch[]): string {
  return digestOfJson(post.json)?.zone ?? watches.find(({ id }) => id === post.watchId)?.zone ?? 'UTC';
}

function digested(digest: Post, report: ArticleReport | undefined, watches: readonly Watch[]): readonly Reason[] {
  // A digest is of all the watches of the channel that are told at one time.
  const told = digestOfJson(digest.json)?.watchIds ?? [digest.watchId];
  const asking = watches.filter(({ id }) => told.includes(id));
  const matched = asking.flatMap((watch): readonly Reason[] => {
    const met = report ? matchOf(report, watch.filter) : null;
    return met === null ? [] : [{ what: 'matched', because: met.because, watch }];
  });
  if (digest.state === 'sent')
    return [{ what: 'in-digest', at: instantOf(digest), zone: zoneOf(digest, watches) }, ...matched];
  if (digest.state === 'unknown') return [{ what: 'unconfirmed' }, ...matched];
  return digest.state === 'failed' ? [{ what: 'failed', reason: digest.error ?? '' }] : [{ what: 'waits' }];
}

/** Where one watch stands to the article: by the same rules by which it is told of anything. */
async function stanceOf(archive: Archive, watch: Watch, untold: Untold): Promise<readonly Reason[]> {
  const { report, changes, now, adds } = untold;
  const matched = matchOf(report, watch.filter);
  const by = mutedBy(report, watch.filter);
  if (by.length > 0) return [{ what: 'muted', by }];
  if (matched === null) return mismatchOf(report, watch.filter);
  const because: Reason = { what: 'matched', because: matched.because, watch };
  const news = changes.findLast((change) => isNewsFor(watch, change));
  if (news === undefined) return [staleFor(watch, changes), because];
  if (isOld(report.article)) return [{ what: 'old' }, because];
  if (watch.state === 'paused') return [{ what: 'paused' }, because];
  if (watch.state === 'disabled') return [{ what: 'disabled', reason: watch.stateReason ?? '' }, because];
  const done = watch.delivery === 'live' ? await archive.cursor(CURSOR) : await archive.windowsUpTo(watch.id);
  if (news.seq <= done) return [{ what: 'otherwise' }, because];
  const due = watch.delivery === 'live' ? null : nextDue(watch, now);
  if (due === null) return [{ what: 'waits' }, because];
  return [{ what: 'next-digest', at: due.toISOString(), zone: watch.zone, adds }, because];
}

/** Why nothing that happened to an article is news for a watch. */
function staleFor({ madeAt }: Watch, changes: readonly Change[]): Reason {
  const came = changes.find(({ what }) => what === 'added');
  if (came?.backlog === true) return { what: 'backlog' };
  return { what: came === undefined || came.at <= madeAt ? 'before' : 'meanwhile' };
}

import type { Archive } from '../../archive/archive.ts';
import type { Turn } from '../../archive/desk/paces.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Log } from '../log.ts';
import { UNASKED } from '../planning/dropped.ts';
import type { Describe } from '../telling/announcement.ts';
import { quotedBy } from '../telling/bulletin.ts';
import { compose, noticeAbout } from '../telling/compose.ts';
import { noteCorrection, waitsUntil } from '../telling/corrections.ts';
import { digestOfJson } from '../telling/digest.ts';
import { changedSince, marksJson } from '../telling/marks.ts';
import { placeOf } from './place.ts';
import type { CallKind, Send, Sent } from './send.ts';
import { stillAsking } from './still-asked.ts';
import { languageOfWatch } from './windows.ts';

/** What it takes to deliver a post. */
export interface Delivering {
  readonly archive: Archive;
  readonly send: Send;
  readonly describe: Describe;
  /** The language of labels, by what is known of their readers; quotes stay in their own. */
  readonly languageFor: (told: {
    readonly shown?: LanguageCode | null;
    readonly userId?: string;
    readonly channelId?: string;
  }) => Promise<LanguageCode>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Slack: one message a second and channel. */
const BETWEEN_POSTS_MS = 1_000;

/** When a post may be sent: its channel's turn, and that of the calls that it takes in the whole workspace. */
export function turnOf({ teamId, channelId, ts }: Post): Turn {
  const calls: readonly CallKind[] = [ts === null ? 'post' : 'update', 'look'];
  return { teamId, free: [channelId, ...calls], hold: channelId, forMs: BETWEEN_POSTS_MS };
}

/** Whether what nobody has seen is still asked for; what was posted goes on being put right. */
async function isWanted(archive: Archive, post: Post): Promise<boolean> {
  const { kind, ts, watchId } = post;
  if (ts !== null || watchId === null) return true;
  if (kind === 'alert' || kind === 'addition') return (await stillAsking(archive, post)).length > 0;
  if (kind !== 'digest') return true;
  const told = digestOfJson(post.json)?.watchIds ?? [watchId];
  return (await Promise.all(told.map((id) => archive.watch(id)))).some((watch) => watch?.state === 'on');
}

/** Sends one post, if it is its turn, and writes down what came of it. */
export async function deliver(options: Delivering, post: Post): Promise<void> {
  const { archive, send, now, log } = options;
  const watch = post.watchId === null ? null : await archive.watch(post.watchId);
  if (!(await isWanted(archive, post))) {
    await archive.dropPost(post.key, UNASKED, now());
    return;
  }
  if (post.kind === 'correction' && post.ts === null) {
    const until = await waitsUntil(archive, post, watch, now());
    if (until !== null) {
      await archive.markPost(post.key, { held: 'cap', notBefore: until.toISOString() }, now());
      return;
    }
  }
  const shown = watch === null ? null : languageOfWatch(watch);
  // A notice is for one person, by whose id it is addressed.
  const reader =
    post.kind === 'notice' ? { ...noticeAbout(post), userId: post.channelId } : { shown, channelId: post.channelId };
  const language = await options.languageFor(reader);
  let composed: Awaited<ReturnType<typeof compose>>;
  try {
    composed = await compose(archive, post, language, options.describe, now());
  } catch (error) {
    // What cannot be described now cannot be in a second either.
    await archive.markPost(post.key, { state: 'failed', error: 'the announcement could not be written' }, now());
    throw error;
  }
  if (typeof composed === 'string') {
    // What was posted stays as it is; what was not has nothing to say any more.
    if (post.ts === null) await archive.dropPost(post.key, composed, now());
    else await archive.markPost(post.key, { sentSeq: post.seq, error: composed }, now());
    return;
  }
  const place = await placeOf(archive, post);
  const { quotes, articles } = quotedBy(composed);
  // Written down before it is shown, so that a removal meanwhile finds it.
  const shows = { shows: articles.map(({ id }) => id) };
  if (composed.kind === 'digest') await archive.markPost(post.key, shows, now());
  // An update may be repeated without harm; only a first post must never be sent twice, so only that is taken up.
  const turn = turnOf(post);
  const isTaken =
    post.ts === null ? await archive.takePost(post.key, now(), turn) : await archive.takeTurn(turn, now());
  if (!isTaken) return;
  if (post.ts === null && (await hasMoved(archive, post))) {
    await archive.markPost(post.key, { state: 'waiting' }, now());
    return;
  }
  for (const { id } of post.ts === null ? [] : changedSince(post.marks, articles))
    await noteCorrection(archive, post, id, watch, now());
  const sent =
    post.ts === null
      ? await send.post(place, composed, post.key)
      : await send.update(place, post.ts, composed, post.key, post.said);
  if (sent.outcome === 'later') await waitWith(options, post, sent);
  await writeOutcome(options, post, sent, marksJson(quotes));
  if (sent.outcome === 'failed' || sent.outcome === 'unknown')
    log.warn(
      { key: post.key, outcome: sent.outcome, reason: sent.reason },
      'An announcement did not arrive for certain.',
    );
}

/** Whether another process has put a post into another thread while it was written; one that is taken up stays where it is. */
async function hasMoved(archive: Archive, { key, kind, under }: Post): Promise<boolean> {
  const taken = await archive.post(key);
  return taken !== null && (taken.kind !== kind || taken.under !== under);
}

/** Slack limits each of its methods by itself, in the whole workspace; what does not answer is only left alone in this channel. */
function waitWith(
  { archive, now }: Delivering,
  post: Post,
  { limited, afterMs }: Sent & { readonly outcome: 'later' },
) {
  return archive.holdOff(post.teamId, limited ?? post.channelId, afterMs, now());
}

async function writeOutcome({ archive, now }: Delivering, post: Post, sent: Sent, marks: string) {
  switch (sent.outcome) {
    case 'sent':
      return archive.markPost(
        post.key,
        { state: 'sent', ts: sent.ts, sentSeq: post.seq, error: null, marks, said: sent.said ?? null },
        now(),
      );
    case 'later':
      return archive.markPost(post.key, { state: post.ts === null ? 'waiting' : 'sent', error: sent.reason }, now());
    case 'unknown':
      return archive.markPost(
        post.key,
        {
          state: 'unknown',
          error: sent.reason,
          notBefore: new Date(now().getTime() + sent.settledAfterMs).toISOString(),
        },
        now(),
      );
    case 'failed':
      if (sent.dead !== true || post.kind === 'notice')
        return archive.markPost(post.key, { state: 'failed', error: sent.reason }, now());
      return archive.targetDied(
        post.key,
        sent.reason,
        (madeBy, watchIds) => ({
          key: `notice:${watchIds[0]}:${now().toISOString()}`,
          kind: 'notice',
          teamId: post.teamId,
          channelId: madeBy,
          articleId: '',
          seq: post.seq,
          json: JSON.stringify({
            what: 'ended',
            channelId: post.channelId,
            watches: watchIds.length,
            reason: sent.reason,
          }),
        }),
        now(),
      );
  }
}

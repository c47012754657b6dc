import type { Archive } from '../archive/archive.ts';
import type { Post } from '../archive/posts.ts';
import type { Watch } from '../archive/watch.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Describe } from './announcement.ts';
import { quotedBy } from './bulletin.ts';
import { compose } from './compose.ts';
import { noteCorrection, waitsUntil } from './corrections.ts';
import type { Log, Schedule } from './log.ts';
import { changedSince, marksJson } from './marks.ts';
import { CURSOR } from './news.ts';
import { createPace } from './pace.ts';
import { tellOfPaused } from './paused-feeds.ts';
import { placeOf } from './place.ts';
import { writeDown } from './plan.ts';
import { reconcile } from './reconcile.ts';
import type { Send, Sent } from './send.ts';
import { languageOfWatch, openWindows, releaseHeld } from './windows.ts';

export interface AnnouncerOptions {
  readonly archive: Archive;
  readonly send: Send;
  /** The workspace whose people are told that a feed of theirs was paused; without it nobody is. */
  readonly teamId?: string;
  readonly describe: Describe;
  /** The language of the labels where no watch says another; quotes stay in their own. */
  readonly language: LanguageCode;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly log: Log;
}

/** The loop that tells channels what is new. Several processes may run one each: no post is sent twice. */
export interface Announcer {
  /** Looks once: brings the archive up to date, writes down what is to be posted, starts sending what may be sent now. */
  readonly tick: () => Promise<void>;
  /** Resolves when nothing is being sent. */
  readonly idle: () => Promise<void>;
  /** Starts nothing more and waits for what is being sent. */
  readonly stop: () => Promise<void>;
}

/** Another process's article is noticed within this time, so that it is announced within two seconds. */
const LOOK_EVERY_MS = 500;
/** Whether a digest is due is looked up so often. */
const CLOCK_EVERY_MS = 5_000;
const POSTS_AT_ONCE = 500;
/** Slack: one message a second and channel. */
const BETWEEN_POSTS_MS = 1_000;

/** Starts the loop. What an earlier process left half sent becomes `unknown` first: it is sent again only once it is known not to be there. */
export async function startAnnouncer(options: AnnouncerOptions): Promise<Announcer> {
  const { archive, now, schedule, log } = options;
  const pace = createPace();
  const sending = new Map<string, Promise<void>>();
  const unreadable = new Map<string, number>();
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let cancel = () => {};
  let clockAt = Number.NEGATIVE_INFINITY;

  const left = await archive.recoverPosts(now());
  if (left > 0)
    log.warn({ posts: left }, 'Posts were being sent when Coop last stopped; whether they arrived is looked up.');

  async function look(): Promise<void> {
    await archive.refresh();
    await writeDown(archive, CURSOR, now);
    if (Math.abs(now().getTime() - clockAt) >= CLOCK_EVERY_MS) {
      clockAt = now().getTime();
      await openWindows(archive, await archive.cursor(CURSOR), now());
      await releaseHeld(archive, now());
      if (options.teamId !== undefined) await tellOfPaused(archive, options.teamId, options.language, now());
    }
    await reconcile(options, pace, unreadable);
    for (const post of await archive.duePosts(POSTS_AT_ONCE, now())) {
      const channel = `${post.teamId}:${post.channelId}`;
      const call = callOf(channel, post);
      if (stopped || sending.has(channel) || !pace.isFree(channel, now()) || !pace.isFree(call, now())) continue;
      const work = deliver(options, post)
        .then((sent) => {
          pace.hold(channel, now(), sent === null ? 0 : BETWEEN_POSTS_MS);
          // Asked to wait with one kind of call, Coop may still make the other.
          if (sent?.outcome === 'later') pace.hold(sent.limited === true ? call : channel, now(), sent.afterMs);
        })
        .catch((error: unknown) => {
          pace.hold(channel, now(), BETWEEN_POSTS_MS);
          log.error({ key: post.key, ...nameOf(error) }, 'An announcement could not be made.');
        })
        .finally(() => sending.delete(channel));
      sending.set(channel, work);
    }
  }

  function tick(): Promise<void> {
    // One after the other: two looks at once would send the same post twice.
    looking = looking.then(look).catch((error: unknown) => {
      log.error(nameOf(error), 'Looking for new articles failed; Coop looks again in a moment.');
    });
    return looking;
  }

  function again(): void {
    if (stopped) return;
    cancel = schedule(() => void tick().then(again), LOOK_EVERY_MS);
  }

  const idle = async () => {
    await looking;
    while (sending.size > 0) await Promise.all(sending.values());
  };
  again();
  return {
    tick,
    idle,
    stop: async () => {
      stopped = true;
      cancel();
      await idle();
    },
  };
}

/** Slack limits each method by itself. */
function callOf(channel: string, { ts }: Post): string {
  return `${channel}:${ts === null ? 'post' : 'update'}`;
}

/** Whether the channel still asks for what nobody has seen; what was posted goes on being put right. */
async function isWanted(
  archive: Archive,
  { kind, ts, watchId, teamId, channelId }: Post,
  watch: Watch | null,
): Promise<boolean> {
  const first = ts === null && watchId !== null && (kind === 'alert' || kind === 'addition' || kind === 'digest');
  if (!first || watch?.state === 'on') return true;
  return (await archive.watches({ teamId, channelId })).some(({ state }) => state === 'on');
}

/** Sends one post and writes down what came of it; null when nothing had to be sent. */
async function deliver(options: AnnouncerOptions, post: Post): Promise<Sent | null> {
  const { archive, send, now, log } = options;
  const watch = post.watchId === null ? null : await archive.watch(post.watchId);
  if (!(await isWanted(archive, post, watch))) {
    await archive.markPost(post.key, { state: 'dropped', error: 'its watch was paused or removed' }, now());
    return null;
  }
  if (post.kind === 'correction' && post.ts === null) {
    const until = await waitsUntil(archive, post, watch, now());
    if (until !== null) {
      await archive.markPost(post.key, { held: 'cap', notBefore: until.toISOString() }, now());
      return null;
    }
  }
  const language = watch === null ? options.language : languageOfWatch(watch);
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
    const mark =
      post.ts === null ? { state: 'dropped' as const, error: composed } : { sentSeq: post.seq, error: composed };
    await archive.markPost(post.key, mark, now());
    return null;
  }
  const place = await placeOf(archive, post);
  const { quotes, articles } = quotedBy(composed);
  // Written down before it is shown, so that a removal meanwhile finds it.
  const shows = { shows: articles.map(({ id }) => id) };
  if (composed.kind === 'digest') await archive.markPost(post.key, shows, now());
  // An update may be repeated without harm; only a first post must never be sent twice, so only that is taken up.
  if (post.ts === null && !(await archive.takePost(post.key, now()))) return null;
  for (const { id } of post.ts === null ? [] : changedSince(post.marks, articles))
    await noteCorrection(archive, post, id, watch, now());
  const sent =
    post.ts === null
      ? await send.post(place, composed, post.key)
      : await send.update(place, post.ts, composed, post.key, post.said);
  await writeOutcome(options, post, sent, language, marksJson(quotes));
  if (sent.outcome === 'failed' || sent.outcome === 'unknown')
    log.warn(
      { key: post.key, outcome: sent.outcome, reason: sent.reason },
      'An announcement did not arrive for certain.',
    );
  return sent;
}

async function writeOutcome(
  { archive, now }: AnnouncerOptions,
  post: Post,
  sent: Sent,
  language: LanguageCode,
  marks: string,
) {
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
      return archive.markPost(post.key, { state: 'unknown', error: sent.reason }, now());
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
            language,
          }),
        }),
        now(),
      );
  }
}

function nameOf(error: unknown): Readonly<Record<string, unknown>> {
  return error instanceof Error ? { error: error.name, message: error.message } : { error: String(error) };
}

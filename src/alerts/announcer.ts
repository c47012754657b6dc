import type { Archive, ArticleReport } from '../archive/archive.ts';
import type { Post } from '../archive/desk.ts';
import type { LanguageCode } from '../languages/language.ts';
import { type Announcement, announcementOf, type Describe } from './announcement.ts';
import type { Log, Schedule } from './log.ts';
import { createPace } from './pace.ts';
import { plannedPosts, tellsAtOnce } from './plan.ts';
import type { Send, Sent } from './send.ts';

export interface AnnouncerOptions {
  readonly archive: Archive;
  readonly send: Send;
  readonly describe: Describe;
  /** The language of the labels of announcements; quotes stay in their own. */
  readonly language: LanguageCode;
  readonly now: () => Date;
  readonly schedule: Schedule;
  readonly log: Log;
}

/** The loop that tells channels of new articles. One process runs one. */
export interface Announcer {
  /** Looks once: brings the archive up to date, writes down what is to be posted, starts sending what may be sent now. */
  readonly tick: () => Promise<void>;
  /** Resolves when nothing is being sent. */
  readonly idle: () => Promise<void>;
  /** Starts nothing more and waits for what is being sent. */
  readonly stop: () => Promise<void>;
}

const CURSOR = 'announcer';
/** Another process's article is noticed within this time, so that it is announced within two seconds. */
const LOOK_EVERY_MS = 500;
const CHANGES_AT_ONCE = 200;
const POSTS_AT_ONCE = 500;
/** Slack: one message a second and channel. */
const BETWEEN_POSTS_MS = 1_000;

/** Starts the loop. What an earlier process left half sent becomes `unknown` first: it is never sent again. */
export async function startAnnouncer(options: AnnouncerOptions): Promise<Announcer> {
  const { archive, now, schedule, log } = options;
  const pace = createPace();
  const sending = new Map<string, Promise<void>>();
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let cancel = () => {};

  const left = await archive.recoverPosts(now());
  if (left > 0)
    log.warn({ posts: left }, 'Announcements that were being sent when Coop last stopped are not sent again.');

  async function look(): Promise<void> {
    await archive.refresh();
    await writeDown(archive, now);
    for (const post of await archive.duePosts(POSTS_AT_ONCE)) {
      const channel = `${post.teamId}:${post.channelId}`;
      if (stopped || sending.has(channel) || !pace.isFree(channel, now())) continue;
      const work = deliver(options, post)
        .then((wait) => pace.hold(channel, now(), wait))
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

/** Writes down every post that follows from changes since the cursor; after a crash in between the same keys come again. */
async function writeDown(archive: Archive, now: () => Date): Promise<void> {
  for (;;) {
    const changes = await archive.changesAfter(await archive.cursor(CURSOR), CHANGES_AT_ONCE);
    const last = changes.at(-1);
    if (last === undefined) return;
    const edited = changes.some((change) => change.what === 'updated');
    const watches = await archive.watches();
    const wanted = changes.filter(
      ({ seq, what }) => what === 'added' && watches.some((watch) => tellsAtOnce(watch, seq)),
    );
    const reports = await reportsOf(archive, new Set(wanted.map(({ articleId }) => articleId)));
    const posts = plannedPosts(changes, watches, edited ? await archive.posts() : [], reports);
    for (const post of posts) await archive.writePost(post, now());
    await archive.setCursor(CURSOR, last.seq);
  }
}

/** Sends one post and writes down what came of it; returns how long its channel is to be left alone, in milliseconds. */
async function deliver(options: AnnouncerOptions, post: Post): Promise<number> {
  const { archive, send, now, log } = options;
  const report = await reportOf(archive, post.articleId);
  if (report === null) {
    await archive.markPost(post.key, { state: 'failed', error: 'the article is gone' }, now());
    return 0;
  }
  let announcement: Announcement;
  try {
    announcement = announcementOf(report, options.language, options.describe);
  } catch (error) {
    // What cannot be described now cannot be in a second either.
    await archive.markPost(post.key, { state: 'failed', error: 'the announcement could not be written' }, now());
    throw error;
  }
  const place = { teamId: post.teamId, channelId: post.channelId };
  // An update may be repeated without harm; only a first post must never be sent twice, so only that is marked.
  if (post.ts === null) await archive.markPost(post.key, { state: 'sending' }, now());
  const sent =
    post.ts === null ? await send.post(place, announcement) : await send.update(place, post.ts, announcement);
  await archive.markPost(post.key, afterwards(post, sent), now());
  if (sent.outcome === 'failed' || sent.outcome === 'unknown') {
    log.warn(
      { key: post.key, outcome: sent.outcome, reason: sent.reason },
      'An announcement did not arrive for certain.',
    );
  }
  return sent.outcome === 'later' ? Math.max(sent.afterMs, BETWEEN_POSTS_MS) : BETWEEN_POSTS_MS;
}

function afterwards(post: Post, sent: Sent): Partial<Pick<Post, 'state' | 'ts' | 'sentSeq' | 'error'>> {
  switch (sent.outcome) {
    case 'sent':
      return { state: 'sent', ts: sent.ts, sentSeq: post.seq, error: null };
    case 'later':
      return { state: post.ts === null ? 'waiting' : 'sent', error: sent.reason };
    case 'unknown':
      return { state: 'unknown', error: sent.reason };
    case 'failed':
      return { state: 'failed', error: sent.reason };
  }
}

async function reportsOf(archive: Archive, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, ArticleReport>> {
  const found = new Map<string, ArticleReport>();
  if (ids.size === 0) return found;
  for await (const report of archive.reports([...ids])) found.set(report.article.id, report);
  return found;
}

async function reportOf(archive: Archive, articleId: string): Promise<ArticleReport | null> {
  for await (const report of archive.reports([articleId])) return report;
  return null;
}

function nameOf(error: unknown): Readonly<Record<string, unknown>> {
  return error instanceof Error ? { error: error.name, message: error.message } : { error: String(error) };
}

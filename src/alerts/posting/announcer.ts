import type { Schedule } from '../log.ts';
import { CURSOR } from '../planning/news.ts';
import { type Delivering, deliver, turnOf } from './deliver.ts';
import { tellOfFirstReadings } from './first-readings.ts';
import { tellOfPaused } from './paused-feeds.ts';
import { reconcile } from './reconcile.ts';
import { followWatches } from './still-asked.ts';
import { openWindows, releaseHeld } from './windows.ts';
import { writeDown } from './write-down.ts';

export interface AnnouncerOptions extends Delivering {
  /** The workspace whose people are told that a feed of theirs was paused; without it nobody is. */
  readonly teamId?: string;
  readonly schedule: Schedule;
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
const TOLD_AGAIN_MS = 60_000;
const POSTS_AT_ONCE = 500;

/** Starts the loop. What an earlier process left half sent becomes `unknown` first: it is sent again only once it is known not to be there. */
export async function startAnnouncer(options: AnnouncerOptions): Promise<Announcer> {
  const { archive, now, schedule, log } = options;
  const sending = new Map<string, Promise<void>>();
  const unreadable = new Map<string, number>();
  let stopped = false;
  let looking: Promise<void> = Promise.resolve();
  let cancel = () => {};
  /** As they were when what is held back last followed them. */
  let watchesThen = '';
  let told = { same: '', at: 0 };
  let clockAt = Number.NEGATIVE_INFINITY;

  const left = await archive.recoverPosts(now());
  if (left > 0)
    log.warn({ posts: left }, 'Posts were being sent when Coop last stopped; whether they arrived is looked up.');

  async function look(): Promise<void> {
    await archive.refresh();
    await writeDown(archive, CURSOR, now);
    if (Math.abs(now().getTime() - clockAt) >= CLOCK_EVERY_MS) {
      clockAt = now().getTime();
      const watches = JSON.stringify(await archive.watches());
      if (watches !== watchesThen) await followWatches(archive, now());
      watchesThen = watches;
      await openWindows(archive, await archive.cursor(CURSOR), now());
      await releaseHeld(archive, now());
      if (options.teamId !== undefined) {
        await tellOfPaused(archive, options.teamId, now());
        await tellOfFirstReadings(archive, options.teamId, now());
      }
    }
    await reconcile(options, unreadable);
    const held = new Map<string, ReadonlySet<string>>();
    for (const post of await archive.duePosts(POSTS_AT_ONCE, now())) {
      const { teamId, key } = post;
      const channel = `${teamId}:${post.channelId}`;
      const waits = held.get(teamId) ?? (await archive.heldOff(teamId, now()));
      held.set(teamId, waits);
      const { free } = turnOf(post);
      if (stopped || sending.has(channel) || free.some((name) => waits.has(name))) continue;
      const work = deliver(options, post)
        .catch((error: unknown) => log.error({ key, ...nameOf(error) }, 'An announcement could not be made.'))
        .finally(() => sending.delete(channel));
      sending.set(channel, work);
    }
  }

  function tick(): Promise<void> {
    // One after the other: two looks at once would send the same post twice.
    looking = looking.then(look).catch((error: unknown) => {
      const trouble = nameOf(error);
      const same = `${trouble.error} ${trouble.message}`;
      // Once a minute: where the disk is full, each look would bring it.
      if (same === told.same && Math.abs(now().getTime() - told.at) < TOLD_AGAIN_MS) return;
      told = { same, at: now().getTime() };
      log.error(trouble, 'Looking for new articles failed; Coop looks again in a moment.');
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

function nameOf(error: unknown): Readonly<Record<string, unknown>> {
  return error instanceof Error ? { error: error.name, message: error.message } : { error: String(error) };
}

import type { FollowedFeed } from '../archive/following/feeds.ts';
import { pollFeed } from './web/poll-feed.ts';
import { LEASE_MS, LONGEST_PAUSE_MS, type Polling } from './web/polling.ts';
import { robots } from './web/robots.ts';

/** Runs something once, later; the returned function calls it off. */
type Schedule = (run: () => void, milliseconds: number) => () => void;

const LOOK_EVERY_MS = 20_000;

/** What following needs besides polling. */
export interface FollowingFeeds extends Omit<Polling, 'stopping' | 'mayFetch'> {
  readonly schedule: Schedule;
  /** A feed that was paused after failing again and again. */
  readonly onPaused: (feed: FollowedFeed) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Feeds that are being followed. */
export interface FeedFollower {
  /** Looks at once, and resolves when everything that was due is done. */
  readonly tick: () => Promise<void>;
  /** Begins nothing more and waits for what is being fetched or stored. */
  readonly stop: () => Promise<void>;
}

/**
 * Asks every followed feed when it is due. Several processes may follow the feeds of
 * one archive: each time a feed is due, one of them asks it.
 */
export function followFeeds(following: FollowingFeeds): FeedFollower {
  const { archive, now, schedule, onPaused, onTrouble } = following;
  const stopping = new AbortController();
  const polling: Polling = { ...following, mayFetch: robots(following.get, now), stopping: stopping.signal };
  /** What is being asked, by feed. */
  const asking = new Map<string, Promise<void>>();
  let cancel = () => {};

  async function look(): Promise<void> {
    const at = now();
    for (const feed of await archive.feeds()) {
      if (stopping.signal.aborted || asking.has(feed.id) || feed.state !== 'followed' || !isDue(feed, at)) continue;
      asking.set(
        feed.id,
        askOne(feed)
          .catch(onTrouble)
          .finally(() => asking.delete(feed.id)),
      );
    }
  }

  async function askOne(feed: FollowedFeed): Promise<void> {
    if (!(await archive.leaseFeed(feed.id, feed.nextAt, new Date(now().getTime() + LEASE_MS)))) return;
    if ((await pollFeed(feed, polling)) !== 'paused') return;
    const paused = (await archive.feeds()).find(({ id }) => id === feed.id);
    if (paused !== undefined) onPaused(paused);
  }

  const again = () => {
    if (!stopping.signal.aborted) cancel = schedule(() => void look().catch(onTrouble).then(again), LOOK_EVERY_MS);
  };
  const idle = async () => {
    while (asking.size > 0) await Promise.all(asking.values());
  };
  const first = look().catch(onTrouble);
  void first.then(again);
  return {
    tick: async () => {
      await look();
      await idle();
    },
    stop: async () => {
      stopping.abort();
      cancel();
      await first;
      await idle();
    },
  };
}

/** Its time has come, or lies further off than any feed is left alone for: then it was set by a clock that was wrong. */
function isDue({ nextAt }: FollowedFeed, at: Date): boolean {
  const wait = Date.parse(nextAt) - at.getTime();
  return wait <= 0 || wait > LONGEST_PAUSE_MS;
}

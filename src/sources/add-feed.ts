import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { knownByUrl } from '../archive/articles/known-by.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import { followedAt } from '../archive/following/followed-at.ts';
import type { Feed } from './web/feed.ts';
import { pollFeed } from './web/poll-feed.ts';
import { LEASE_MS, type Polling } from './web/polling.ts';
import { robots } from './web/robots.ts';

/** Who has a feed followed, by Slack's id, and the language in which they are answered. */
export interface FollowedBy {
  readonly userId: string;
  readonly language: string;
}

interface Followed {
  readonly feed: FollowedFeed;
  readonly isNew: boolean;
}

/** Where feeds are remembered, and the clock. */
interface Remembered {
  readonly archive: Archive;
  readonly now: () => Date;
}

/**
 * Follows a feed from now on, once however its address is written; one that was followed already is resumed if it was
 * paused. It is due at once, unless some process asks it right now.
 */
export async function followNow(
  url: string,
  { title }: Feed,
  by: FollowedBy | null,
  { archive, now }: Remembered,
): Promise<Followed> {
  const known = await followedAt(url, archive);
  if (known !== null) return { feed: await askSoon(known, { archive, now }), isNew: false };
  const id = createHash('sha256').update(knownByUrl(url)).digest('hex').slice(0, 12);
  await archive.addFeed({ id, url, title, addedBy: by?.userId ?? null, addedIn: by?.language ?? null }, now());
  return { feed: await feedOf(archive, id), isNew: true };
}

/** Has a followed feed asked at once, by the state that its server named last; one that was paused is resumed. */
export async function askSoon(known: FollowedFeed, { archive, now }: Remembered): Promise<FollowedFeed> {
  const due = isLeased(known, now()) ? {} : { nextAt: now().toISOString() };
  const resumed = known.state === 'paused' ? { failures: 0 } : {};
  await archive.markFeed(known.id, { state: 'followed', ...resumed, ...due });
  return feedOf(archive, known.id);
}

/**
 * Follows a feed and takes in what it lists, here and now; when another process asks it already, that one takes it in and
 * `elsewhere` is true.
 */
export async function addFeed(
  url: string,
  listed: Feed,
  by: FollowedBy | null,
  polling: Omit<Polling, 'mayFetch'>,
): Promise<Followed & { readonly elsewhere: boolean }> {
  const { feed, isNew } = await followNow(url, listed, by, polling);
  return { ...(await askNow(feed, polling)), isNew };
}

/** Asks a feed that is due and takes in what it lists, unless another process does. */
export async function askNow(
  feed: FollowedFeed,
  polling: Omit<Polling, 'mayFetch'>,
): Promise<{ readonly feed: FollowedFeed; readonly elsewhere: boolean }> {
  const { archive, now } = polling;
  const until = new Date(now().getTime() + LEASE_MS);
  const elsewhere = isLeased(feed, now()) || !(await archive.leaseFeed(feed.id, feed.nextAt, until));
  if (!elsewhere) await pollFeed(feed, { ...polling, mayFetch: robots(polling.get, now) });
  return { feed: await feedOf(archive, feed.id), elsewhere };
}

/** A lease that lasts longer than any does was given by a clock that was wrong. */
function isLeased({ leasedUntil }: FollowedFeed, at: Date): boolean {
  const left = leasedUntil === null ? 0 : Date.parse(leasedUntil) - at.getTime();
  return left > 0 && left <= LEASE_MS;
}

async function feedOf(archive: Archive, id: string): Promise<FollowedFeed> {
  const feed = (await archive.feeds()).find((one) => one.id === id);
  if (feed === undefined) throw new Error(`the feed ${id} is gone`);
  return feed;
}

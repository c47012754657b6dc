import { createHash } from 'node:crypto';
import type { FollowedFeed } from '../archive/feeds.ts';
import type { Feed } from './web/feed.ts';
import { oneAtATime } from './web/one-at-a-time.ts';
import { type Polling, pollFeed } from './web/poll-feed.ts';
import { robots } from './web/robots.ts';

/** Follows a feed from now on and takes in what it lists; one that was followed already is asked again, and resumed if it was paused. */
export async function addFeed(
  url: string,
  feed: Feed,
  addedBy: string | null,
  polling: Omit<Polling, 'mayFetch'>,
): Promise<FollowedFeed | null> {
  const { archive, now } = polling;
  const id = createHash('sha256').update(url).digest('hex').slice(0, 12);
  const isNew = await archive.addFeed({ id, url, title: feed.title, addedBy }, now());
  if (!isNew) await archive.markFeed(id, { state: 'followed', failures: 0, etag: null, modified: null });
  const get = oneAtATime(polling.get);
  const followed = await feedOf(polling, id);
  if (followed !== null) await pollFeed(followed, { ...polling, get, mayFetch: robots(get, now) });
  return await feedOf(polling, id);
}

async function feedOf({ archive }: Pick<Polling, 'archive'>, id: string): Promise<FollowedFeed | null> {
  return (await archive.feeds()).find((feed) => feed.id === id) ?? null;
}

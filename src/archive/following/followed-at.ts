import type { Archive } from '../archive.ts';
import { knownByUrl } from '../articles/known-by.ts';
import type { FollowedFeed } from './feeds.ts';

/** The feed that is followed under an address, however it is written; null when none is. */
export async function followedAt(url: string, archive: Pick<Archive, 'feeds'>): Promise<FollowedFeed | null> {
  const address = knownByUrl(url);
  return (await archive.feeds()).find((feed) => knownByUrl(feed.url) === address) ?? null;
}

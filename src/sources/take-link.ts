import type { Archive } from '../archive/archive.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import { followedAt } from '../archive/following/followed-at.ts';
import type { Reason } from '../languages/reasons.ts';
import { askSoon, type FollowedBy, followNow } from './add-feed.ts';
import { takeOne } from './take-in.ts';
import type { Get } from './web/get.ts';
import { readLink } from './web/read-link.ts';

/** What became of an address: an article, a feed that is followed from now on, or neither. */
export type LinkTaken =
  | { readonly kind: 'article'; readonly outcome: 'added' | 'updated' | 'unchanged'; readonly articleId: string }
  | { readonly kind: 'feed'; readonly title: string; readonly listed: number }
  /** A feed as it was when it was added once more. */
  | { readonly kind: 'followed'; readonly feed: FollowedFeed }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Reads the page at an address, or follows the feed there: whoever follows feeds then fetches what it lists. */
export async function takeLink(
  address: string,
  by: FollowedBy | null,
  { archive, get, now }: { readonly archive: Archive; readonly get: Get; readonly now: () => Date },
): Promise<LinkTaken> {
  const known = await followedAt(address, archive);
  // Not fetched whole again: whoever follows feeds asks its server whether anything has changed.
  if (known !== null) return askedSoon(known, { archive, now });
  const linked = await readLink(address, get);
  if ('feed' in linked) {
    const moved = await followedAt(linked.address, archive);
    if (moved !== null) return askedSoon(moved, { archive, now });
    const { feed } = await followNow(linked.address, linked.feed, by, { archive, now });
    return { kind: 'feed', title: feed.title ?? feed.url, listed: linked.feed.entries.length };
  }
  const row = await takeOne(archive, linked.found, now);
  if (row.outcome === 'refused' || row.articleId === null)
    return { kind: 'refused', reason: row.reason ?? { code: 'no-article' } };
  return { kind: 'article', outcome: row.outcome, articleId: row.articleId };
}

async function askedSoon(
  feed: FollowedFeed,
  remembered: { readonly archive: Archive; readonly now: () => Date },
): Promise<LinkTaken> {
  await askSoon(feed, remembered);
  return { kind: 'followed', feed };
}

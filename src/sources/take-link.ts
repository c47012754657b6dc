import type { Archive } from '../archive/archive.ts';
import type { Reason } from '../languages/reasons.ts';
import { type FollowedBy, followNow } from './add-feed.ts';
import { takeOne } from './take-in.ts';
import type { Get } from './web/get.ts';
import { readLink } from './web/read-link.ts';

/** What became of an address: an article, a feed that is followed from now on, or neither. */
export type LinkTaken =
  | { readonly kind: 'article'; readonly outcome: 'added' | 'updated' | 'unchanged'; readonly articleId: string }
  | { readonly kind: 'feed'; readonly title: string; readonly listed: number; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Reads the page at an address, or follows the feed there: whoever follows feeds then fetches what it lists. */
export async function takeLink(
  address: string,
  by: FollowedBy | null,
  { archive, get, now }: { readonly archive: Archive; readonly get: Get; readonly now: () => Date },
): Promise<LinkTaken> {
  const linked = await readLink(address, get);
  if ('feed' in linked) {
    const { feed, isNew } = await followNow(linked.address, linked.feed, by, { archive, now });
    return { kind: 'feed', title: feed.title ?? feed.url, listed: linked.feed.entries.length, isNew };
  }
  const row = await takeOne(archive, linked.found, now);
  if (row.outcome === 'refused' || row.articleId === null)
    return { kind: 'refused', reason: row.reason ?? { code: 'no-article' } };
  return { kind: 'article', outcome: row.outcome, articleId: row.articleId };
}

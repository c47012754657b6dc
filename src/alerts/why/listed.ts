import type { Archive } from '../../archive/archive.ts';
import { type FeedEntry, type Listing, MOST_TRIES } from '../../archive/following/feeds.ts';
import type { Reason as WhyNot } from '../../languages/reasons.ts';
import type { Article } from '../../reading/article.ts';

/** A feed listed the article, and Coop has none under its address. `givenUp` when it is not tried again by itself. */
export interface Listed {
  readonly what: 'listed';
  /** The feed's title, else its address. */
  readonly feed: string;
  /** ISO 8601. */
  readonly at: string;
  readonly outcome: FeedEntry['outcome'];
  readonly givenUp: boolean;
  readonly why: WhyNot | null;
  /** The article's address, to have it read after all. */
  readonly words: string;
}

type Listings = Pick<Archive, 'listings' | 'article'>;

/** The article that a feed lists under this address, where its page gives itself another one. */
export async function articleListedAs(archive: Listings, words: string): Promise<Article | null> {
  for (const { articleId } of await archive.listings(words)) {
    const article = articleId === null ? null : await archive.article(articleId);
    if (article !== null) return article;
  }
  return null;
}

/** What became of an address that feeds list, the feed that listed it first coming first. */
export async function listedAt(archive: Listings, words: string): Promise<readonly Listed[]> {
  return (await archive.listings(words))
    .filter(({ outcome }) => outcome !== 'taken')
    .map((one) => listedOf(one, words));
}

function listedOf({ feed, listedAt, outcome, reason, attempts }: Listing, words: string): Listed {
  const givenUp = outcome === 'refused' || (outcome !== 'taken' && attempts >= MOST_TRIES);
  return { what: 'listed', feed: feed.title ?? feed.url, at: listedAt, outcome, givenUp, why: reason, words };
}

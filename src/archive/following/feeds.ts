import type { Reason } from '../../languages/reasons.ts';

/** A feed that is followed, and how it is. All instants ISO 8601. */
export interface FollowedFeed {
  readonly id: string;
  /** Where it is asked; it follows a feed that has moved for good. */
  readonly url: string;
  readonly title: string | null;
  /** Slack's id of whoever added it; null for the command line. */
  readonly addedBy: string | null;
  /** The language in which they were told that it is followed (BCP 47); null where that is not known. */
  readonly addedIn: string | null;
  readonly addedAt: string;
  /** A feed that failed again and again, or is gone for good, is paused: kept, shown, and asked no more. */
  readonly state: 'followed' | 'paused';
  readonly etag: string | null;
  readonly modified: string | null;
  /** For how long the feed, and its server, asked to be left alone when they last said, in milliseconds. */
  readonly ttlMs: number;
  readonly freshMs: number;
  /** When it is to be asked next. */
  readonly nextAt: string;
  /** Failures since it answered last. */
  readonly failures: number;
  /** What went wrong the last time, null when nothing did. */
  readonly trouble: Reason | null;
  /** When it answered last, and when it last listed an article that was new. */
  readonly answeredAt: string | null;
  readonly newAt: string | null;
  /** How many articles it listed the last time: an empty feed is no broken one. */
  readonly listed: number;
  /** How many of those were given up: they could not be had in `MOST_TRIES` tries. */
  readonly lost: number;
  /** While a process asks it, until when it may; null otherwise. */
  readonly leasedUntil: string | null;
}

/** A process that asks feeds is never so late. */
const LATE_MS = 3 * 3_600_000;

/** Whether a followed feed was to be asked long ago, and nobody did: with fetching off, or while Coop was not running. */
export function isOverdue({ state, nextAt }: Pick<FollowedFeed, 'state' | 'nextAt'>, now: Date): boolean {
  return state === 'followed' && Date.parse(nextAt) + LATE_MS < now.getTime();
}

/** Whether a feed is asked when it is due, and answers. */
export function isHealthy(feed: FollowedFeed, now: Date): boolean {
  return feed.state === 'followed' && feed.failures === 0 && feed.trouble === null && !isOverdue(feed, now);
}

/**
 * What became of an article that a feed lists. `failed` ones are tried again; so are `waiting` ones, which the feed listed
 * when it was first followed: they are old news.
 */
export interface FeedEntry {
  readonly key: string;
  readonly outcome: 'taken' | 'refused' | 'failed' | 'waiting';
  readonly reason: Reason | null;
  /** Since one last brought an article or a change of it. */
  readonly attempts: number;
  /** Of one that was taken: its page may give itself another address. */
  readonly articleId: string | null;
  /** Another one when the feed says that the article was edited; null until it was fetched, and of an older Coop's. */
  readonly version: string | null;
  /** It is not tried before (ISO 8601); null where it may be at once. */
  readonly notBefore: string | null;
}

/** An article that could not be fetched is tried so often: over two days, as pauses double. */
export const MOST_TRIES = 9;

/** That a feed lists an article, since when, and what became of it. */
export interface Listing extends Omit<FeedEntry, 'key' | 'version' | 'notBefore'> {
  readonly feed: Pick<FollowedFeed, 'id' | 'url' | 'title'>;
  /** ISO 8601; of what an older Coop took note of, when it was tried last. */
  readonly listedAt: string;
}

/** An article as a feed lists it: what it is known by there, and its address. */
interface Listed {
  readonly key: string;
  readonly url: string;
}

/** What is remembered of feeds. */
export interface Feeds {
  /** Follows a feed, once per address; returns false if it was followed already. */
  addFeed(
    feed: Pick<FollowedFeed, 'id' | 'url' | 'title' | 'addedBy'> & Partial<Pick<FollowedFeed, 'addedIn'>>,
    at: Date,
  ): Promise<boolean>;
  removeFeed(id: string): Promise<boolean>;
  /** All of them, in the order in which they were added. */
  feeds(): Promise<readonly FollowedFeed[]>;
  /**
   * Before asking: moves the feed's next time from `due` to `until`, and returns whether it did. Of several processes one
   * gets it, and a feed whose process dies meanwhile is due again at `until`.
   */
  leaseFeed(id: string, due: string, until: Date): Promise<boolean>;
  /** While asking takes long: moves the end of the lease on; false when there is none any more. */
  renewFeed(id: string, until: Date): Promise<boolean>;
  /** Says what is said and nothing else; a new `nextAt` ends the lease. No two feeds have one address. */
  markFeed(
    id: string,
    change: Partial<Omit<FollowedFeed, 'id' | 'addedBy' | 'addedIn' | 'addedAt' | 'leasedUntil'>>,
  ): Promise<void>;
  /** Those of the keys that the feed has listed before. */
  entries(feedId: string, keys: readonly string[]): Promise<readonly FeedEntry[]>;
  /** Writes down that a feed lists these and none was tried yet; those that are known stay as they are but for `notBefore`. */
  markListed(
    feedId: string,
    entries: readonly Listed[],
    fate: {
      readonly outcome: 'waiting' | 'failed';
      readonly reason: Reason | null;
      readonly notBefore?: string;
    },
    at: Date,
  ): Promise<void>;
  /** Writes down what became of an entry; each time counts as an attempt, and one that `brought` something as the last. */
  markEntry(
    feedId: string,
    entry: Listed &
      Pick<FeedEntry, 'outcome' | 'reason' | 'articleId'> &
      Partial<Pick<FeedEntry, 'version' | 'notBefore'>>,
    at: Date,
    brought?: boolean,
  ): Promise<void>;
  /** All that a feed has listed, with their addresses as `knownByUrl` takes them to be one. */
  listedBy(feedId: string): Promise<readonly (Pick<FeedEntry, 'outcome' | 'reason'> & { readonly url: string })[]>;
  /** Which feeds list the article at an address, however that is written; those that listed it first come first. */
  listings(url: string): Promise<readonly Listing[]>;
}

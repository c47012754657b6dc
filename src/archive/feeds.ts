/** A feed that is followed, and how it is. All instants ISO 8601. */
export interface FollowedFeed {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  /** Slack's id of whoever added it; null for the command line. */
  readonly addedBy: string | null;
  readonly addedAt: string;
  /** A feed that failed again and again, or is gone for good, is paused: kept, shown, and asked no more. */
  readonly state: 'followed' | 'paused';
  readonly etag: string | null;
  readonly modified: string | null;
  /** When it is to be asked next. */
  readonly nextAt: string;
  /** Failures since it answered last. */
  readonly failures: number;
  /** What went wrong the last time, null when nothing did. */
  readonly trouble: string | null;
  /** When it answered last, and when it last listed an article that was new. */
  readonly answeredAt: string | null;
  readonly newAt: string | null;
  /** How many articles it listed the last time: an empty feed is no broken one. */
  readonly listed: number;
  /** While a process asks it, until when it may; null otherwise. */
  readonly leasedUntil: string | null;
}

/**
 * What became of an article that a feed lists. `failed` ones are tried again; so are `waiting` ones, which the feed listed
 * when it was first followed: they are old news.
 */
export interface FeedEntry {
  readonly key: string;
  readonly outcome: 'taken' | 'refused' | 'failed' | 'waiting';
  readonly reason: string | null;
  readonly attempts: number;
}

/** What is remembered of feeds. */
export interface Feeds {
  /** Follows a feed, once per address; returns false if it was followed already. */
  addFeed(feed: Pick<FollowedFeed, 'id' | 'url' | 'title' | 'addedBy'>, at: Date): Promise<boolean>;
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
  /** Says what is said and nothing else; a new `nextAt` ends the lease. */
  markFeed(
    id: string,
    change: Partial<Omit<FollowedFeed, 'id' | 'url' | 'addedBy' | 'addedAt' | 'leasedUntil'>>,
  ): Promise<void>;
  /** Those of the keys that the feed has listed before. */
  entries(feedId: string, keys: readonly string[]): Promise<readonly FeedEntry[]>;
  /** Writes down that a feed which is first followed lists these; those that are known stay as they are. */
  markWaiting(feedId: string, keys: readonly string[], at: Date): Promise<void>;
  /** Writes down what became of an entry; each time counts as an attempt. */
  markEntry(feedId: string, entry: Pick<FeedEntry, 'key' | 'outcome' | 'reason'>, at: Date): Promise<void>;
}

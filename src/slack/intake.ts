import type { Removal } from '../archive/articles/upkeep.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Reason } from '../languages/reasons.ts';

/** What became of an address that somebody wanted read. */
export type Taken =
  | { readonly kind: 'article'; readonly outcome: 'added' | 'updated' | 'unchanged'; readonly articleId: string }
  /** Its articles are fetched from now on. */
  | { readonly kind: 'feed'; readonly title: string; readonly listed: number }
  /** A feed that was followed already, as it was then; it is asked again now. */
  | { readonly kind: 'followed'; readonly feed: FollowedFeed }
  /** Why not, and what to do. */
  | { readonly kind: 'refused'; readonly reason: Reason };

/** The way in for addresses; the sources stand behind it. */
export interface Intake {
  /** Whether pages may be fetched at all. */
  readonly isOn: boolean;
  /** Reads a page, or follows a feed, on behalf of somebody. Never throws for what a server does. */
  readonly take: (address: string, by: { readonly userId: string; readonly language: LanguageCode }) => Promise<Taken>;
  /** The articles of a packed folder, or of a file of several, whose path was typed; none for any other words. */
  readonly articlesOfFile: (words: string) => Promise<readonly { readonly id: string }[]>;
  /** Those of them that were removed. */
  readonly removalsOfFile: (words: string) => Promise<readonly Removal[]>;
  /** Reads articles that were let in again from their file or their address; how many of them were there. */
  readonly bringBack: (were: readonly Pick<Removal, 'url' | 'path'>[]) => Promise<number>;
}

/** Nothing is fetched. */
export const noIntake: Intake = {
  isOn: false,
  take: async () => ({ kind: 'refused', reason: { code: 'fetching-off' } }),
  articlesOfFile: async () => [],
  removalsOfFile: async () => [],
  bringBack: async () => 0,
};

import type { Reason } from '../languages/reasons.ts';

/** What became of an address that somebody wanted read. */
export type Taken =
  | { readonly kind: 'article'; readonly outcome: 'added' | 'updated' | 'unchanged'; readonly articleId: string }
  /** Its articles are fetched from now on. */
  | { readonly kind: 'feed'; readonly title: string; readonly listed: number; readonly isNew: boolean }
  /** Why not, and what to do. */
  | { readonly kind: 'refused'; readonly reason: Reason };

/** The way in for addresses; the sources stand behind it. */
export interface Intake {
  /** Whether pages may be fetched at all. */
  readonly isOn: boolean;
  /** Reads a page, or follows a feed, on behalf of somebody. Never throws for what a server does. */
  readonly take: (address: string, userId: string) => Promise<Taken>;
  /** Reads an article that was let in again from its file or its address; false when it is in neither place. */
  readonly bringBack: (was: { readonly url: string | null; readonly path: string | null }) => Promise<boolean>;
}

/** Nothing is fetched. */
export const noIntake: Intake = {
  isOn: false,
  take: async () => ({ kind: 'refused', reason: { code: 'fetching-off' } }),
  bringBack: async () => false,
};

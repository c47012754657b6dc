import type { Announcement } from './announcement.ts';

/** Where an announcement goes; `ts` once it is there. */
export interface Place {
  readonly teamId: string;
  readonly channelId: string;
}

/** What came of sending. */
export type Sent =
  | { readonly outcome: 'sent'; readonly ts: string }
  /** Nothing was stored; try again after this many milliseconds. */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly reason: string }
  /** The connection broke off: it may be there or not, and nobody can tell. */
  | { readonly outcome: 'unknown'; readonly reason: string }
  /** It is not there and will not be. */
  | { readonly outcome: 'failed'; readonly reason: string };

/** The one way out for announcements; Slack stands behind it. Never throws for what the other side answered. */
export interface Send {
  readonly post: (place: Place, announcement: Announcement) => Promise<Sent>;
  /** Brings a message up to date; one that already says the same costs no call. */
  readonly update: (place: Place, ts: string, announcement: Announcement) => Promise<Sent>;
}

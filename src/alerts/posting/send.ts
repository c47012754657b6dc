import type { Bulletin } from '../telling/bulletin.ts';

/** Where a post goes. */
export interface Place {
  readonly teamId: string;
  /** A channel, or a person for their direct messages. */
  readonly channelId: string;
  /** The message in whose thread it stands. */
  readonly threadTs?: string;
}

/** The kinds of calls that sending takes; Slack limits each by itself, in the whole workspace. */
export type CallKind = 'post' | 'update' | 'read' | 'look';

/** What came of sending. */
export type Sent =
  /** `said` tells what the message says from everything else it may say. */
  | { readonly outcome: 'sent'; readonly ts: string; readonly said?: string }
  /** Nothing was stored; try again after this many milliseconds. `limited`: Slack asks for that, of this kind of call. */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly reason: string; readonly limited?: CallKind }
  /** It may be there or not, and nobody can tell before so many milliseconds have passed. */
  | { readonly outcome: 'unknown'; readonly reason: string; readonly settledAfterMs: number }
  /** It is not there and will not be; `dead`: nor will anything else be in this place. */
  | { readonly outcome: 'failed'; readonly reason: string; readonly dead?: true };

/** What reading the place back told of a post. */
export type Found =
  | { readonly outcome: 'found'; readonly ts: string }
  | { readonly outcome: 'absent' }
  /** It could not be asked; try again after so many milliseconds. `limited`: Slack asks for that, of this kind of call. */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly limited?: CallKind }
  /** The place may not be read: the scope is missing, or it is gone. */
  | { readonly outcome: 'unreadable'; readonly reason: string };

/** The one way out for what Coop posts on its own; Slack stands behind it. Never throws for what the other side answered. */
export interface Send {
  /** The post's key goes with it, so that it can be found again. */
  readonly post: (place: Place, bulletin: Bulletin, key: string) => Promise<Sent>;
  /** Brings a message up to date; one that `said` the same already costs no call. */
  readonly update: (place: Place, ts: string, bulletin: Bulletin, key: string, said: string | null) => Promise<Sent>;
  /** Looks for the post of a key among what was posted there since. */
  readonly find: (place: Place, key: string, since: Date) => Promise<Found>;
}

import type { FactKind } from '../../reading/fact.ts';
import type { Turn } from './paces.ts';

/**
 * Where a post stands. `sending`: a process has taken it up. `unknown`: the sending broke off and nobody can tell whether
 * Slack stored it. `told`: another post said it instead. `dropped`: there was nothing to say after all.
 */
export type PostState = 'waiting' | 'sending' | 'sent' | 'unknown' | 'failed' | 'told' | 'dropped';

/**
 * What a post is: a story at once, what a later article adds to it, the new stories of a window, a word to one person, or
 * that a sentence which another post quoted was changed.
 */
export type PostKind = 'alert' | 'addition' | 'digest' | 'notice' | 'correction';

/** One message that Coop posts on its own; written down before it is sent. */
export interface Post {
  /** Unique: what is posted where, e.g. `story:<id>:<team>:<channel>`. */
  readonly key: string;
  readonly kind: PostKind;
  readonly teamId: string;
  /** Of a notice, the person's id. */
  readonly channelId: string;
  /** The article that is told; empty for digests and notices. */
  readonly articleId: string;
  readonly storyId: string | null;
  readonly watchId: string | null;
  /** The post in whose thread this one stands, or, where the state is `told`, the one that said it. */
  readonly under: string | null;
  /** What else it is made from, as JSON that only `alerts` knows. */
  readonly json: string;
  /** ISO 8601 instant before which it is not sent, and why. */
  readonly notBefore: string | null;
  readonly held: 'quiet' | 'cap' | null;
  /** ISO 8601 instants: when it was written down, and when anything last became of it. */
  readonly madeAt: string;
  readonly at: string;
  readonly state: PostState;
  /** Slack's timestamp of the message once it is known. */
  readonly ts: string | null;
  /** The change that the text of the post was made from; a higher one asks for `chat.update`. */
  readonly seq: number;
  /** The highest change that Slack has been told. */
  readonly sentSeq: number;
  readonly attempts: number;
  readonly error: string | null;
  /** What its message quotes and what it says, as marks from which no word can be told; null until it was sent. */
  readonly marks: string | null;
  readonly said: string | null;
}

type Needed = 'key' | 'teamId' | 'channelId' | 'articleId' | 'seq';
type Optional = 'kind' | 'storyId' | 'watchId' | 'under' | 'json' | 'notBefore' | 'held';

/** A post to be written down; an alert, unless it says otherwise. */
export type NewPost = Pick<Post, Needed> &
  Partial<Pick<Post, Optional>> & {
    /** Of a digest, the articles that it shows. */
    readonly shows?: readonly string[];
    /** The alert of the same story that was held back, and joins the thread of this one; how long it is held back there. */
    readonly over?: Pick<Post, 'key' | 'held' | 'notBefore'>;
    /** One that was dropped waits again. */
    readonly revived?: true;
  };

/** Which posts are asked for; every given condition must hold. */
export interface PostFilter {
  readonly state?: PostState;
  readonly kind?: PostKind;
  readonly teamId?: string;
  readonly channelId?: string;
  readonly articleId?: string;
  readonly storyId?: string;
  readonly watchId?: string;
  readonly held?: 'quiet' | 'cap';
  readonly ts?: string;
  /** Articles of which it tells, or which it shows as a digest. */
  readonly about?: readonly string[];
}

/** A story that a channel was told, and the post that told it. */
export interface Told {
  readonly teamId: string;
  readonly channelId: string;
  readonly storyId: string;
  readonly key: string;
}

/** A story that a digest tells; null where no fact was found. */
export interface ToldStory {
  readonly storyId: string;
  readonly kind: FactKind | null;
}

/** A time at which a digest was due, and the changes that it is about: those after `fromSeq` up to `toSeq`. */
export interface Window {
  readonly watchId: string;
  /** ISO 8601 instant. */
  readonly due: string;
  readonly fromSeq: number;
  readonly toSeq: number;
  readonly key: string;
}

/** What Coop posts on its own: the outbox. */
export interface Posts {
  /** Writes down a post, or raises the `seq` of the one with the same key. */
  writePost(post: NewPost, at: Date): Promise<void>;
  /**
   * Writes down what follows from the changes between two places of a cursor, and moves it, all at once; returns false,
   * and writes nothing, if another process has moved it meanwhile or a post that one stands over waits no longer. A story told by a post counts as told from here on.
   */
  writePosts(posts: readonly NewPost[], cursor: { name: string; from: number; to: number }, at: Date): Promise<boolean>;
  /** Takes up a waiting post, with its turn or not at all; of several processes one gets it. */
  takePost(key: string, at: Date, turn?: Turn): Promise<boolean>;
  /**
   * Posts that may be sent or brought up to date now, oldest first; never `unknown` or `failed` ones, nor one whose thread is
   * not there. What a clock that was ahead held back waits no longer.
   */
  duePosts(limit: number, at?: Date): Promise<readonly Post[]>;
  markPost(
    key: string,
    change: Partial<
      Pick<Post, 'state' | 'ts' | 'sentSeq' | 'error' | 'under' | 'held' | 'notBefore' | 'marks' | 'said'> &
        Pick<Post, 'watchId' | 'json'> &
        Pick<NewPost, 'shows'>
    >,
    at: Date,
  ): Promise<void>;
  /** At start: posts that a dead process left `sending` become `unknown`. Returns how many. */
  recoverPosts(at: Date): Promise<number>;
  /** In the order in which they were written down. */
  posts(filter?: PostFilter): Promise<readonly Post[]>;
  /** How many posts stand in each state, of one channel if it is given. */
  postCounts(of?: Pick<Post, 'teamId' | 'channelId'>): Promise<Readonly<Record<PostState, number>>>;
  post(key: string): Promise<Post | null>;
  /** Where each of these stories was told. */
  told(storyIds: readonly string[]): Promise<readonly Told[]>;
  /** The stories that a post told and of which no article is left. */
  goneOf(key: string): Promise<readonly ToldStory[]>;
  /**
   * How many alerts of a channel were to come from one instant until before another: those that were written down then, or
   * of which quiet hours ended then; those that a cap held back count as the one post that they come as.
   */
  alertsBetween(place: Pick<Post, 'teamId' | 'channelId'>, from: Date, to: Date): Promise<number>;
  /** One post in the place of several that were held back: it is written down, and they and their stories are told by it. */
  gather(post: NewPost, keys: readonly string[], at: Date): Promise<void>;
  /** The latest window of a watch that was due by `at`; a clock that was ahead leaves later ones. */
  lastWindow(watchId: string, at: Date): Promise<Window | null>;
  /** The change up to which any window of a watch goes, 0 without one. */
  windowsUpTo(watchId: string): Promise<number>;
  /** Writes down windows, their one post and the stories that it tells, all at once; false, and nothing, if one was there. */
  openWindows(windows: readonly Window[], post: NewPost, stories: readonly ToldStory[], at: Date): Promise<boolean>;
  /**
   * A post that has nothing to tell any more is dropped, and the next article that waits to stand under it takes its place,
   * with the others under it. All at once.
   */
  dropPost(key: string, reason: string, at: Date): Promise<void>;
  /** Of each of these posts the next article that waits to stand under it takes its place; they stay what they are. */
  passOn(keys: readonly string[]): Promise<void>;
  /**
   * A channel that cannot be written to any more: the post has failed, and with it what waits for the channel; its watches
   * are disabled, and `notice` is written down for each person who made one. All at once.
   */
  targetDied(
    key: string,
    reason: string,
    notice: (madeBy: string, watchIds: readonly string[]) => NewPost,
    at: Date,
  ): Promise<void>;
}

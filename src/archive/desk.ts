import type { Watches } from './watch.ts';

/** Where a post stands. `unknown`: the sending broke off and nobody can tell whether Slack stored it. */
export type PostState = 'waiting' | 'sending' | 'sent' | 'unknown' | 'failed';

/** One message that Coop posts on its own; written down before it is sent. */
export interface Post {
  /** Unique: what is posted where, e.g. `article:<id>:<team>:<channel>`. */
  readonly key: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly articleId: string;
  readonly state: PostState;
  /** Slack's timestamp of the message once it is known. */
  readonly ts: string | null;
  /** The change that the text of the post was made from; a higher one asks for `chat.update`. */
  readonly seq: number;
  /** The highest change that Slack has been told. */
  readonly sentSeq: number;
  readonly attempts: number;
  readonly error: string | null;
}

/** An answer kept so that a button can share it or turn its pages after a restart. */
export interface KeptAnswer {
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly question: string;
  /** The answer as JSON; only `answering` knows its shape. */
  readonly json: string;
}

/** What Coop remembers of its work in Slack. */
export interface Desk extends Watches {
  /** True the first time a key is claimed, also across restarts; keys are forgotten 48 hours later at the earliest. */
  claim(key: string, at: Date): Promise<boolean>;
  keepAnswer(answer: KeptAnswer, at: Date): Promise<void>;
  keptAnswer(id: string): Promise<KeptAnswer | null>;
  /** The latest question asked in a thread, as JSON that only `answering` knows. */
  rememberThread(key: string, json: string, at: Date): Promise<void>;
  thread(key: string): Promise<string | null>;
  /** Writes down a post, or raises the `seq` of the one with the same key. */
  writePost(post: Pick<Post, 'key' | 'teamId' | 'channelId' | 'articleId' | 'seq'>, at: Date): Promise<void>;
  /** Posts that are to be sent or brought up to date, oldest first; never `unknown` or `failed` ones. */
  duePosts(limit: number): Promise<readonly Post[]>;
  markPost(key: string, change: Partial<Pick<Post, 'state' | 'ts' | 'sentSeq' | 'error'>>, at: Date): Promise<void>;
  /** At start: posts that a dead process left `sending` become `unknown`. Returns how many. */
  recoverPosts(at: Date): Promise<number>;
  posts(filter?: { readonly state?: PostState }): Promise<readonly Post[]>;
  /** The change up to which the announcer has worked. */
  cursor(name: string): Promise<number>;
  setCursor(name: string, seq: number): Promise<void>;
}

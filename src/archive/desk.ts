import type { Posts } from './posts.ts';
import type { Watches } from './watch.ts';

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
export interface Desk extends Watches, Posts {
  /** True the first time a key is claimed, also across restarts; keys are forgotten 48 hours later at the earliest. */
  claim(key: string, at: Date): Promise<boolean>;
  keepAnswer(answer: KeptAnswer, at: Date): Promise<void>;
  keptAnswer(id: string): Promise<KeptAnswer | null>;
  /** The latest question asked in a thread, as JSON that only `answering` knows. */
  rememberThread(key: string, json: string, at: Date): Promise<void>;
  thread(key: string): Promise<string | null>;
  /** The change up to which the announcer has worked. */
  cursor(name: string): Promise<number>;
  setCursor(name: string, seq: number): Promise<void>;
}

import type { SealedInstallations } from './installations.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { Paces } from './paces.ts';
import type { Posts } from './posts.ts';
import type { Watches } from './watch.ts';

/** What Coop remembers of its work in Slack. */
export interface Desk extends Watches, KeptAnswers, Posts, Paces, SealedInstallations {
  /** True the first time a key is claimed, also across restarts; keys are forgotten 48 hours later at the earliest. */
  claim(key: string, at: Date): Promise<boolean>;
  /** Lets a key be claimed again, of what was certainly not done. */
  release(key: string): Promise<void>;
  /** Those of several keys that are claimed for the first time; unlike a single claim it does not wait for the disk. */
  claimAll(keys: readonly string[], at: Date): Promise<ReadonlySet<string>>;
  /** The latest question asked in a thread, as JSON that only `answering` knows. */
  rememberThread(key: string, json: string, at: Date): Promise<void>;
  thread(key: string): Promise<string | null>;
  /** The change up to which the announcer has worked. */
  cursor(name: string): Promise<number>;
  setCursor(name: string, seq: number): Promise<void>;
  /**
   * Takes out all that a workspace left, also its installation: watches, posts, kept answers, votes, refusals, threads.
   * Articles, feeds and the record of who changed them stay.
   */
  forgetWorkspace(teamId: string): Promise<void>;
  /** Writes down that Slack tells of an uninstallation, until the workspace is forgotten or it is known not to be so. */
  noteDeparture(teamId: string, isGone: boolean): Promise<void>;
  /** The workspaces of which that is written down. */
  departures(): Promise<readonly string[]>;
}

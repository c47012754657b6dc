import type { Article } from '../../reading/article.ts';

/** What is left of an article that was removed: enough to refuse it when it comes again, and nothing that it said. */
export interface Removal {
  readonly articleId: string;
  readonly url: string | null;
  readonly path: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Slack's id of whoever removed it; null for the command line. */
  readonly by: string | null;
}

/** What an edit may change. */
export type EditedField = 'text' | 'title' | 'outlet' | 'published' | 'url' | 'path' | 'language';

/** An earlier version of an article, without its words. */
export interface Version {
  readonly textSha256: string;
  /** From when until when it stood in the archive: ISO 8601 instants. */
  readonly from: string;
  readonly until: string;
  /** What the next version changed. */
  readonly changed: readonly EditedField[];
  /** How many of its facts the next version does not report, and how many that one reports beside. */
  readonly factsGone: number;
  readonly factsNew: number;
}

/** What somebody did to the archive: ids and addresses only, never words of a message or an article. */
export interface Audit {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly teamId: string | null;
  /** Slack's id; null for the command line. */
  readonly userId: string | null;
  readonly action: 'add' | 'remove' | 'restore' | 'resume' | 'export' | 'watch';
  /** An article's or a feed's id or address. */
  readonly target: string;
  readonly outcome: string;
}

/** How the archive is kept: what is taken out, what was changed, who did it. */
export interface Upkeep {
  /**
   * The articles that `words` name: an id, an address in whatever clothes, or a path, also with folders before it. More
   * than one only when several stand under paths with the same end. `place` is where a path leads that was typed: the
   * article whose file is there comes before all others.
   */
  locate(words: string, place?: string): Promise<readonly Article[]>;
  /**
   * Takes an article out with its facts, names and passages, and out of kept answers, and leaves a tombstone under what
   * it was known by; false when there is none of this id. Adding it again throws CoopError `removed`.
   */
  remove(articleId: string, by: string | null, at: Date): Promise<boolean>;
  /** Tombstones, the latest first. */
  removals(): Promise<readonly Removal[]>;
  /** Takes away the tombstone of an id, address or path, so that the article may be added again; null when there is none; `place` as for `locate`. */
  restore(words: string, place?: string): Promise<Removal | null>;
  /** The earlier versions of an article, oldest first. */
  history(articleId: string): Promise<readonly Version[]>;
  /** Of each article the near-copies: the same text, perhaps cut, under whatever headline. Without an entry there is none. */
  copiesOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Reads up to `most` articles again that other rules have read, and returns how many are still to be read. */
  readAgain(most: number, at: Date): Promise<number>;
  audit(entry: Omit<Audit, 'at'>, at: Date): Promise<void>;
  /** The latest first. */
  audits(most: number): Promise<readonly Audit[]>;
}

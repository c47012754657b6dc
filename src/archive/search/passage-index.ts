import type { Passage } from '../../reading/fact.ts';
import type { Db } from '../file/rows.ts';

/** A passage that an index found, by its number (`passageId`), with the index's own score. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

/**
 * Finds passages by analysed terms: stems and concepts (`en:sign`, `en:@ma`) and sounds (`en:=hmx`). What is found is
 * ranked anew by `rank.ts`, so that two indexes over the same passages give the same answers; `test/contract/passages` is
 * their contract.
 */
export interface PassageIndex {
  readonly engine: 'minisearch' | 'fts5';
  /** How many passages carry each term; terms that none carries are absent. */
  frequencies(db: Db, terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Terms that begin with each of these, in order, so many at most. */
  beginningWith(db: Db, beginnings: readonly string[], most: number): Promise<readonly (readonly string[])[]>;
  /** The best passages of these zones by BM25 over the terms (k 1.2, b .75), best first; sounds weigh half. */
  candidates(
    db: Db,
    weights: ReadonlyMap<string, number>,
    zones: readonly Passage['zone'][],
    most: number,
  ): Promise<readonly Candidate[]>;
}

/** Whether a term tells how a word sounds. */
export const isSound = (term: string): boolean => term.includes(':=');
/** What a sound weighs beside a stem. */
export const soundWeight = 0.5;

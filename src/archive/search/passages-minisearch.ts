import MiniSearch, { type Options } from 'minisearch';
import { isSound, type PassageIndex, soundWeight } from './passage-index.ts';

interface PassageDocument {
  readonly id: number;
  /** Terms and sounds, parted by blanks. */
  readonly terms: string;
  readonly zone: string;
}

const onBlanks = (text: string) => text.split(' ');
const options: Options<PassageDocument> = {
  fields: ['terms'],
  storeFields: ['zone', 'terms'],
  tokenize: onBlanks,
  processTerm: (term) => term,
  // No floor for rare matches in long passages.
  searchOptions: { bm25: { k: 1.2, b: 0.75, d: 0 } },
};

/** The index in memory, for archives that are small enough to be indexed anew at every start. */
export interface InMemory extends PassageIndex {
  add(id: number, terms: string, zone: string): void;
  /** False when there is no such passage. */
  discard(id: number): boolean;
  /** A term's weight counts the passages that have it: discarded ones would weigh on until they are swept out. */
  sweep(): Promise<unknown>;
}

/** An empty index in memory. */
export function inMemory(): InMemory {
  const passages = new MiniSearch(options);
  const frequencies = new Map<string, number>();
  const count = (terms: string, change: 1 | -1) => {
    for (const term of new Set(onBlanks(terms))) {
      const times = (frequencies.get(term) ?? 0) + change;
      if (times > 0) frequencies.set(term, times);
      else frequencies.delete(term);
    }
  };
  return {
    engine: 'minisearch',
    add: (id, terms, zone) => {
      passages.add({ id, terms, zone });
      count(terms, 1);
    },
    discard: (id) => {
      if (!passages.has(id)) return false;
      count(String(passages.getStoredFields(id)?.terms ?? ''), -1);
      passages.discard(id);
      return true;
    },
    sweep: () => passages.vacuum({ batchSize: 500, batchWait: 0 }),
    frequencies: async (_db, terms) =>
      new Map(
        terms.flatMap((term) => {
          const found = frequencies.get(term);
          return found === undefined ? [] : [[term, found] as const];
        }),
      ),
    beginningWith: async (_db, beginnings, most) => {
      const terms = [...frequencies.keys()];
      return beginnings.map((beginning) =>
        terms
          .filter((term) => term.startsWith(beginning))
          .toSorted((a, b) => (a < b ? -1 : 1))
          .slice(0, most),
      );
    },
    candidates: async (_db, weights, zones, most) => {
      if (weights.size === 0) return [];
      const wanted = new Set<string>(zones);
      return (
        passages
          .search([...weights.keys()].join(' '), {
            boostTerm: (term) => (weights.get(term) ?? 1) * (isSound(term) ? soundWeight : 1),
            filter: (result) => wanted.has(String(result.zone)),
          })
          // MiniSearch multiplies a score by the number of matched terms, which serves long questions badly. Rounded,
          // because sums of weights differ in their last digits with the order in which articles came.
          .map(({ id, score, queryTerms }) => ({
            id: Number(id),
            score: Number((score / queryTerms.length).toPrecision(9)),
          }))
          .sort((a, b) => b.score - a.score)
          .slice(0, most)
      );
    },
  };
}

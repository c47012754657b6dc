import { languageOf } from '../../languages/all.ts';
import type { Db } from '../file/rows.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './passage-query.ts';

/** A shorter word begins too many others. */
const shortest = 5;
/** So many words of each beginning. */
const most = 8;

/**
 * The queries with the compounds that begin with a word that no passage of any language has alone: `Dollard` is printed in
 * `Dollardverdrag`.
 */
export async function withCompounds(db: Db, index: PassageIndex, queries: readonly Query[]): Promise<readonly Query[]> {
  const long = queries.flatMap(({ words }) =>
    words.filter(({ word, weight }) => weight === 1 && word.length >= shortest),
  );
  if (long.length === 0) return queries;
  const printed = await index.frequencies(db, [...new Set(long.map(({ term }) => term))]);
  const known = new Set(long.filter(({ term }) => printed.has(term)).map(({ word }) => word));
  return Promise.all(
    queries.map(async (query) => {
      const unknown = languageOf(query.code)?.compounds
        ? query.words.filter((one) => long.includes(one) && !known.has(one.word))
        : [];
      if (unknown.length === 0) return query;
      const beginnings = unknown.map(({ word }) => `${query.code}:${word}`);
      const found = await index.beginningWith(db, beginnings, most);
      const compounds = unknown.flatMap((one, at) =>
        (found[at] ?? []).map((term) => {
          const stem = term.slice(query.code.length + 1);
          return { ...one, word: stem, stem, term, sounds: [] };
        }),
      );
      return { ...query, words: [...query.words, ...compounds] };
    }),
  );
}

import { languages } from '../languages/all.ts';
import { words } from '../text/fold.ts';
import { analyser } from './analyse.ts';
import type { PassageHit, PassageQuery } from './archive.ts';
import { type Indexes, placeOf } from './indexes.ts';
import { articleOf, type Db } from './rows.ts';

/** Questions are short; what is longer is cut, so that no message can make the search slow. */
const mostWords = 64;

interface QueryTerms {
  /** Weight of each term, by language. */
  readonly weights: ReadonlyMap<string, number>;
  /** The folded words of the query that gave a term. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

function termsOf({ words: asked, alsoWords = [], languages: only }: PassageQuery): QueryTerms {
  const weights = new Map<string, number>();
  const sources = new Map<string, string[]>();
  const codes = languages.map(({ code }) => code).filter((code) => only === undefined || only.includes(code));
  const take = (text: string, weight: number) => {
    for (const { folded } of words(text).slice(0, mostWords)) {
      for (const code of codes) {
        const term = analyser(code).term(folded);
        if (term === null) continue;
        const coded = `${code}:${term}`;
        weights.set(coded, Math.max(weights.get(coded) ?? 0, weight));
        const known = sources.get(coded) ?? [];
        if (!known.includes(folded)) sources.set(coded, [...known, folded]);
      }
    }
  };
  take(asked, 1);
  for (const also of alsoWords.slice(0, mostWords)) take(also, 0.5);
  return { weights, words: sources };
}

/** See `Archive.findPassages`: BM25, divided by the number of matched terms, which serves long questions better. */
export async function findPassages(db: Db, index: Indexes, query: PassageQuery): Promise<readonly PassageHit[]> {
  const terms = termsOf(query);
  if (terms.weights.size === 0 || query.limit <= 0) return [];
  const zones = new Set<string>(query.zones);
  const found = index.passages
    .search([...terms.weights.keys()].join(' '), {
      boostTerm: (term) => terms.weights.get(term) ?? 1,
      filter: (result) => zones.has(String(result.zone)),
    })
    // Rounded, because sums of weights differ in their last digits with the order in which articles came.
    .map((result) => ({ ...result, score: Number((result.score / result.queryTerms.length).toPrecision(9)) }))
    .sort((a, b) => b.score - a.score);
  const last = found[query.limit - 1]?.score ?? 0;
  const hits: PassageHit[] = [];
  for (const result of found) {
    if (result.score < last || hits.length >= 4 * query.limit) break;
    const { article: row, n } = placeOf(Number(result.id));
    const passage = await db
      .selectFrom('passages')
      .innerJoin('articles', 'articles.n', 'passages.article')
      .selectAll('articles')
      .select(['passages.start', 'passages.end', 'passages.zone'])
      .where('passages.article', '=', row)
      .where('passages.n', '=', n)
      .executeTakeFirst();
    const zone = query.zones.find((candidate) => candidate === passage?.zone);
    if (!passage || zone === undefined) continue;
    const article = articleOf(passage);
    const { start, end } = passage;
    hits.push({
      article,
      passage: { start, end, zone },
      quote: { articleId: article.id, start, end, words: article.text.slice(start, end) },
      score: result.score,
      terms: [...new Set(result.queryTerms.flatMap((term) => terms.words.get(term) ?? []))],
    });
  }
  return hits
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.passage.start - b.passage.start),
    )
    .slice(0, query.limit);
}

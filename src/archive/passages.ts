import { sql } from 'kysely';
import { languages } from '../languages/all.ts';
import type { Article } from '../reading/article.ts';
import { words } from '../text/fold.ts';
import { analyser } from './analyse.ts';
import type { PassageHit, PassageQuery } from './archive.ts';
import { type Indexes, passageId, placeOf } from './indexes.ts';
import { articleOf, type Db, pieces } from './rows.ts';

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
  const best = found.slice(0, 4 * query.limit).filter(({ score }) => score >= last);
  const stored = await storedAt(
    db,
    best.map(({ id }) => Number(id)),
  );
  const hits = best
    .flatMap((result) => {
      const at = stored.get(Number(result.id));
      return at && zones.has(at.zone) ? [{ result, at }] : [];
    })
    .sort(
      (a, b) =>
        b.result.score - a.result.score || (a.at.id < b.at.id ? -1 : a.at.id > b.at.id ? 1 : a.at.start - b.at.start),
    )
    .slice(0, query.limit);
  const articles = await articlesAt(
    db,
    hits.map(({ at }) => at.article),
  );
  return hits.flatMap(({ result, at: { article: row, start, end, zone: stands } }) => {
    const article = articles.get(row);
    const zone = query.zones.find((candidate) => candidate === stands);
    if (!article || zone === undefined) return [];
    return [
      {
        article,
        passage: { start, end, zone },
        quote: { articleId: article.id, start, end, words: article.text.slice(start, end) },
        score: result.score,
        terms: [...new Set(result.queryTerms.flatMap((term) => terms.words.get(term) ?? []))],
      },
    ];
  });
}

/** Where these passages stand, by their number in the index, without the articles' texts: of most only the place is needed. */
async function storedAt(db: Db, ids: readonly number[]) {
  const places = JSON.stringify(ids.map(placeOf).map(({ article, n }) => [article, n]));
  const rows = await db
    .selectFrom('passages')
    .innerJoin('articles', 'articles.n', 'passages.article')
    .select(['passages.article', 'passages.n', 'passages.start', 'passages.end', 'passages.zone', 'articles.id'])
    // One statement for all, with the places as one JSON value: a statement for each would take most of an answer's time.
    .where(sql<boolean>`(passages.article, passages.n) in (select value ->> 0, value ->> 1 from json_each(${places}))`)
    .execute();
  return new Map(rows.map((row) => [passageId(row.article, row.n), row]));
}

async function articlesAt(db: Db, ns: readonly number[]): Promise<ReadonlyMap<number, Article>> {
  const out = new Map<number, Article>();
  for (const some of pieces([...new Set(ns)])) {
    const rows = await db.selectFrom('articles').selectAll().where('n', 'in', some).execute();
    for (const row of rows) out.set(row.n, articleOf(row));
  }
  return out;
}

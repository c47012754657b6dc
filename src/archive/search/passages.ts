import { sql } from 'kysely';
import type { PassageHit, PassageQuery } from '../archive.ts';
import type { KeptArticles } from '../facts/kept-articles.ts';
import type { Db } from '../file/rows.ts';
import type { FoundPassage } from './kept-searches.ts';
import { withCompounds } from './passage-compounds.ts';
import { isSound, type PassageIndex, soundWeight } from './passage-index.ts';
import { type Query, queriesOf } from './passage-query.ts';
import { type Rank, ranker, type Statistics } from './rank.ts';
import { isPassage, placeOf } from './search-tables.ts';

/** Candidates that are ranked anew: more of them find nothing more. */
const ranked = 50;
/** So many places in the index may be looked at for one question; the rarest words come first. */
const mostPlaces = 4000;
/** So many of a language's rarest words are looked for however common they are. */
const always = 3;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function statistics(
  db: Db,
  kept: Pick<KeptArticles, 'totals'>,
  index: PassageIndex,
  queries: readonly Query[],
): Promise<ReadonlyMap<string, Statistics>> {
  const terms = queries.flatMap(({ words, concepts }) => [
    ...words.flatMap(({ term, sounds }) => [term, ...sounds]),
    ...concepts.map(({ term }) => term),
  ]);
  const frequencies = await index.frequencies(db, [...new Set(terms)]);
  const totals = await kept.totals();
  return new Map(totals.map(({ language, passages, words }) => [language, { passages, words, frequencies }]));
}

/**
 * The terms that candidates are looked for by, with their weights: the rarest, until there are places enough to choose
 * from. Ranked search by every common word gets slow, and finds the same.
 */
function wanted(queries: readonly Query[], known: ReadonlyMap<string, Statistics>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const rest: { readonly term: string; readonly weight: number; readonly carrying: number }[] = [];
  let places = 0;
  for (const { code, words, concepts } of queries) {
    const frequencies = known.get(code)?.frequencies;
    const own = new Map<string, number>();
    const take = (term: string, weight: number) => {
      if (frequencies?.has(term)) own.set(term, Math.max(own.get(term) ?? 0, weight));
    };
    for (const { term, sounds, weight } of words) for (const one of [term, ...sounds]) take(one, weight);
    for (const { term, weight } of concepts) take(term, weight);
    const terms = [...own]
      .map(([term, weight]) => ({ term, weight, carrying: frequencies?.get(term) ?? 0 }))
      .sort((a, b) => b.weight - a.weight || a.carrying - b.carrying || byText(a.term, b.term));
    const first = terms.filter(({ term }) => !isSound(term)).slice(0, always);
    for (const { term, weight, carrying } of first) {
      weights.set(term, weight);
      places += carrying;
    }
    rest.push(...terms.filter(({ term }) => !weights.has(term)));
  }
  const cost = ({ carrying, weight, term }: (typeof rest)[number]) =>
    carrying / (weight * (isSound(term) ? soundWeight : 1));
  for (const one of rest.sort((a, b) => cost(a) - cost(b) || byText(a.term, b.term))) {
    places += one.carrying;
    if (places > mostPlaces) break;
    weights.set(one.term, one.weight);
  }
  return weights;
}

/** See `Archive.findPassages`. */
export async function findPassages(
  db: Db,
  kept: Pick<KeptArticles, 'articles' | 'totals'>,
  index: PassageIndex,
  query: PassageQuery,
): Promise<readonly FoundPassage[]> {
  const asked = queriesOf(query);
  if (query.limit <= 0 || asked.every(({ words }) => words.length === 0)) return [];
  const queries = await withCompounds(db, index, asked);
  const known = await statistics(db, kept, index, queries);
  const most = query.exactly ? query.limit : Math.max(ranked, query.limit + ranked - 10);
  // As many again, so that the order in which articles came does not decide which of equals are looked at.
  const found = await index.candidates(db, wanted(queries, known), query.zones, 4 * most);
  const last = found[most - 1]?.score ?? 0;
  const candidates = found.filter(({ score }) => score >= last);
  const numbers = [...new Set(candidates.map(({ id }) => placeOf(id).article))];
  const articles = await kept.articles(numbers);
  const stand = await passagesAt(
    db,
    candidates.map(({ id }) => id),
  );
  const chosen = candidates
    .flatMap(({ id, score }) => {
      const n = placeOf(id).article;
      const [article, passage] = [articles.get(n), stand.get(id)];
      return article && passage ? [{ score, n, article, passage }] : [];
    })
    .sort((a, b) => b.score - a.score || byText(a.article.id, b.article.id) || a.passage.start - b.passage.start)
    .slice(0, query.exactly ? query.limit : candidates.length);
  const rankers = new Map(
    queries.flatMap((one) => {
      const own = known.get(one.code);
      return own ? [[one.code, ranker(one, own)]] : [];
    }),
  );
  return chosen
    .flatMap(({ n, article, passage }) => {
      if (!query.zones.includes(passage.zone)) return [];
      const words = article.text.slice(passage.start, passage.end);
      const { score, terms }: Rank = rankers.get(article.language)?.(words) ?? { score: 0, terms: [] };
      if (terms.length === 0) return [];
      return [{ id: article.id, found: { article: n, passage, score, terms } }];
    })
    .sort(
      (a, b) => b.found.score - a.found.score || byText(a.id, b.id) || a.found.passage.start - b.found.passage.start,
    )
    .slice(0, query.limit)
    .map(({ found }) => found);
}

/** Where passages stand in their articles, by the numbers that index them. */
async function passagesAt(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, FoundPassage['passage']>> {
  const { rows } = await sql<{ id: number } & FoundPassage['passage']>`
    select asked.value as id, p.start, p."end", p.zone from json_each(${JSON.stringify(ids)}) as asked
    cross join passages as p on ${sql.raw(isPassage('asked.value'))}`.execute(db);
  return new Map(rows.map(({ id, ...passage }) => [id, passage]));
}

/** Passages that were found, with the articles that they stand in. */
export async function withArticles(
  kept: Pick<KeptArticles, 'articles'>,
  found: readonly FoundPassage[],
): Promise<readonly PassageHit[]> {
  const articles = await kept.articles(found.map(({ article }) => article));
  return found.flatMap(({ article: n, passage, score, terms }) => {
    const article = articles.get(n);
    if (!article) return [];
    const { start, end } = passage;
    const quote = { articleId: article.id, start, end, words: article.text.slice(start, end) };
    return [{ article, passage, quote, score, terms }];
  });
}

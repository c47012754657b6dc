import { sql } from 'kysely';
import type { Article } from '../../reading/article.ts';
import type { Fact } from '../../reading/fact.ts';
import { type Lately, lately } from '../../text/lately.ts';
import type { Actor, Coverage, Titles } from '../archive.ts';
import { articleOf, type Db, listed, type Moment, momentOf } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { type KeptSearches, noSearches } from '../search/kept-searches.ts';
import { actors } from './actors.ts';
import { type ActorIds, actorIds, factOf } from './actors-by-article.ts';
import { type Bearer, bearersOf } from './bearers.ts';
import { type Concerning, type FactPlace, keepingLists, placeAsNumber, standsAt } from './fact-lists.ts';
import { titles } from './speakers.ts';

/** Some 5 KB each, and 1.3 KB a fact: the articles that one question after the other looks at are mostly the same. */
const MOST_ARTICLES = 6_000;
const MOST_FACTS = 40_000;
/** Some 2 KB each: as many as one question of what holders of an office say looks at, so that it drives nobody out. */
const MOST_ACTORS = 2_000;
const MOST_WRITTEN = 2_000;

export interface KeptFact {
  readonly place: FactPlace;
  readonly fact: Fact;
  readonly article: Article;
}

type Total = Tables['passage_totals'];

/** Articles with their facts, and actors, as of one moment, read from the file once. */
export interface KeptArticles {
  /** The moment. */
  readonly moment: Moment;
  readonly searches: KeptSearches;
  articles(numbers: readonly number[]): Promise<ReadonlyMap<number, Article>>;
  /** In the order asked for. */
  facts(places: readonly FactPlace[]): Promise<readonly KeptFact[]>;
  /** In the order asked for, without those that are not there. */
  actors(ids: readonly string[]): Promise<readonly Actor[]>;
  /** Who is written so, for each of some folded ways of writing. */
  bearers(written: readonly string[]): Promise<ReadonlyMap<string, readonly Bearer[]>>;
  /** Where the facts are stored that meet all these conditions. */
  concerning(conditions: Concerning): Promise<readonly FactPlace[]>;
  /** How many passages each language has, and of how many words. */
  totals(): Promise<readonly Total[]>;
  titles(): Promise<Titles>;
  /** Counts once what the archive covers. */
  coverage(count: (db: Db) => Promise<Coverage>): Promise<Coverage>;
}

/**
 * Keeps what was read of articles for as long as nothing is stored: a question asks for the same facts and articles
 * several times, and so do questions that follow each other.
 */
export function keepingArticles(): (db: Db) => Promise<KeptArticles> {
  let asOf = '';
  let kept = nothing();
  return async (db) => {
    const moment = await momentOf(db);
    const now = JSON.stringify(moment);
    if (now !== asOf) kept = nothing();
    asOf = now;
    // What is asked for at this moment goes on with what was kept then, whatever is stored meanwhile.
    const own = kept;
    const articles: KeptArticles['articles'] = (numbers) =>
      among(numbers, own.articles, (unknown) => articlesAt(db, unknown));
    return {
      moment,
      searches: own.searches,
      articles,
      async facts(places) {
        const of = await articles([...new Set(places.map(({ article }) => article))]);
        const found = places.map((place) => own.facts.get(placeAsNumber(place)));
        const unknown = places.filter((_, at) => found[at] === undefined);
        const loaded = unknown.length === 0 ? nothingLoaded : await factsAt(db, unknown, of, own.ids);
        for (const [key, fact] of loaded) own.facts.set(key, fact);
        const out: KeptFact[] = [];
        for (const [at, place] of places.entries()) {
          const fact = found[at] ?? loaded.get(placeAsNumber(place));
          const article = of.get(place.article);
          if (fact && article) out.push({ place, fact, article });
        }
        return out;
      },
      async actors(ids) {
        const found = await among(ids, own.actors, async (unknown) => {
          const loaded = await actors(db, unknown);
          return new Map(loaded.map((actor) => [actor.id, actor]));
        });
        return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
      },
      bearers: (written) => among(written, own.bearers, (unknown) => bearersOf(db, unknown)),
      concerning: (conditions) => own.lists(db, conditions),
      totals: async () => {
        own.totals ??= await db.selectFrom('passage_totals').selectAll().execute();
        return own.totals;
      },
      titles: async () => {
        own.titles ??= await titles(db);
        return own.titles;
      },
      coverage: async (count) => {
        own.coverage ??= await count(db);
        return own.coverage;
      },
    };
  };
}

const nothing = () => ({
  articles: lately<number, Article>(MOST_ARTICLES),
  facts: lately<number, Fact>(MOST_FACTS),
  ids: lately<number, ActorIds>(MOST_ARTICLES),
  actors: lately<string, Actor>(MOST_ACTORS),
  bearers: lately<string, readonly Bearer[]>(MOST_WRITTEN),
  lists: keepingLists(),
  searches: noSearches(),
  totals: null as readonly Total[] | null,
  titles: null as Titles | null,
  coverage: null as Coverage | null,
});

const nothingLoaded: ReadonlyMap<number, Fact> = new Map();

/** Those that are kept, and the others once they are loaded. */
async function among<K, T>(
  keys: readonly K[],
  kept: Lately<K, T>,
  load: (unknown: readonly K[]) => Promise<ReadonlyMap<K, T>>,
): Promise<ReadonlyMap<K, T>> {
  const found = new Map<K, T>();
  const unknown: K[] = [];
  for (const key of new Set(keys)) {
    const known = kept.get(key);
    if (known === undefined) unknown.push(key);
    else found.set(key, known);
  }
  if (unknown.length > 0) {
    for (const [key, loaded] of await load(unknown)) {
      kept.set(key, loaded);
      found.set(key, loaded);
    }
  }
  return found;
}

async function articlesAt(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Article>> {
  const rows = await db.selectFrom('articles').selectAll().where('n', 'in', listed<number>(numbers)).execute();
  return new Map(rows.map((row) => [row.n, articleOf(row)]));
}

async function factsAt(
  db: Db,
  places: readonly FactPlace[],
  articles: ReadonlyMap<number, Article>,
  kept: Lately<number, ActorIds>,
): Promise<ReadonlyMap<number, Fact>> {
  const ids = await among([...new Set(places.map(({ article }) => article))], kept, (unknown) => actorIds(db, unknown));
  // As numbers, since SQLite would take each pair of a list apart twice.
  const numbers = JSON.stringify(places.map(placeAsNumber));
  const { rows } = await sql<{ place: number; article: number; fact: string }>`
    select place.value as place, f.article, f.fact from json_each(${numbers}) as place
    cross join facts as f on ${standsAt(sql<number>`place.value`)}`.execute(db);
  const out = new Map<number, Fact>();
  for (const { place, article, fact } of rows) {
    const id = articles.get(article)?.id;
    if (id !== undefined) out.set(place, factOf(fact, id, ids.get(article) ?? nobody));
  }
  return out;
}

const nobody: ActorIds = new Map();

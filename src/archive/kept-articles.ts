import { sql } from 'kysely';
import type { Article } from '../reading/article.ts';
import type { Fact } from '../reading/fact.ts';
import { type ActorRow, actorsByArticle, factOf } from './actors-by-article.ts';
import type { Coverage } from './archive.ts';
import { articleOf, type Db, pieces } from './rows.ts';

/** Some 30 MB: the articles that one question after the other looks at are mostly the same. */
const MOST_ARTICLES = 2_000;

/** Articles with their actors and facts as of one moment, read from the file once. */
export interface KeptArticles {
  articles(numbers: readonly number[]): Promise<ReadonlyMap<number, Article>>;
  actors(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly ActorRow[]>>;
  /** A stored fact of an article whose actors were asked for. */
  fact(row: { readonly article: number; readonly n: number; readonly fact: string }, articleId: string): Fact;
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
    const now = await moment(db);
    if (now !== asOf || kept.articles.size > MOST_ARTICLES || kept.actors.size > MOST_ARTICLES) kept = nothing();
    asOf = now;
    // What is asked for at this moment goes on with what was kept then, whatever is stored meanwhile.
    const own = kept;
    return {
      articles: (numbers) => among(numbers, own.articles, (some) => articlesAt(db, some)),
      actors: (numbers) => among(numbers, own.actors, (some) => actorsByArticle(db, some)),
      fact: ({ article, n, fact: json }, articleId) => {
        const key = `${article} ${n}`;
        const known = own.facts.get(key);
        if (known) return known;
        const made = factOf(json, articleId, own.actors.get(article) ?? []);
        own.facts.set(key, made);
        return made;
      },
      coverage: async (count) => {
        own.coverage ??= await count(db);
        return own.coverage;
      },
    };
  };
}

const nothing = () => ({
  articles: new Map<number, Article>(),
  actors: new Map<number, readonly ActorRow[]>(),
  facts: new Map<string, Fact>(),
  coverage: null as Coverage | null,
});

/** The latest change, and which restoring the archive comes from: its changes are counted anew. */
async function moment(db: Db): Promise<string> {
  const { rows } = await sql<{ seq: number | null; epoch: string | null }>`
    select (select max(seq) from changes) as seq, (select value from meta where key = 'epoch') as epoch`.execute(db);
  return `${rows[0]?.epoch ?? ''} ${rows[0]?.seq ?? 0}`;
}

/** Those that are kept, and the others once they are loaded. */
async function among<T>(
  numbers: readonly number[],
  kept: Map<number, T>,
  load: (some: readonly number[]) => Promise<ReadonlyMap<number, T>>,
): Promise<ReadonlyMap<number, T>> {
  const unknown = [...new Set(numbers)].filter((n) => !kept.has(n));
  if (unknown.length > 0) for (const [n, loaded] of await load(unknown)) kept.set(n, loaded);
  return kept;
}

async function articlesAt(db: Db, numbers: readonly number[]): Promise<ReadonlyMap<number, Article>> {
  const out = new Map<number, Article>();
  for (const some of pieces(numbers)) {
    const rows = await db.selectFrom('articles').selectAll().where('n', 'in', some).execute();
    for (const row of rows) out.set(row.n, articleOf(row));
  }
  return out;
}

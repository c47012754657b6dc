import { type Selectable, sql } from 'kysely';
import type { ActorInArticle, Passage, Zone } from '../../reading/fact.ts';
import type { ArticleReport, Change, Coverage } from '../archive.ts';
import { type ActorRow, actorsByArticle, factOf } from '../facts/actors-by-article.ts';
import { type AtOnce, articleOf, type Db, listed } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';

/** Two of an article's actors that the archive knows as one are one row. */
function merged(actors: readonly ActorRow[]): readonly ActorInArticle[] {
  const out = new Map<string, ActorInArticle>();
  for (const { localId: _, ...actor } of actors) {
    const known = out.get(actor.id);
    if (!known) {
      out.set(actor.id, actor);
      continue;
    }
    out.set(actor.id, {
      ...known,
      asWritten: [...new Set([...known.asWritten, ...actor.asWritten])],
      roles: [...new Set([...known.roles, ...actor.roles])],
      country: known.country ?? actor.country,
    });
  }
  return [...out.values()];
}

function zoneOf({ start, end, kind }: Selectable<Tables['zones']>): Zone {
  return { start, end, kind: kind === 'title' || kind === 'body' ? kind : 'furniture' };
}

/** Whoever looks for an example needs a few; whoever reads on needs all. */
const firstPage = 5;
const page = 50;

async function reportPage(db: Db, after: number, most: number, ids?: readonly string[]) {
  const query = db.selectFrom('articles').selectAll().where('n', '>', after).orderBy('n').limit(most);
  const rows = await (ids === undefined ? query : query.where('id', 'in', listed(ids))).execute();
  const numbers = rows.map(({ n }) => n);
  const actors = await actorsByArticle(db, numbers);
  const found = db.selectFrom('facts').selectAll().where('article', 'in', numbers).orderBy('article').orderBy('n');
  const facts = await found.execute();
  const zones = await db.selectFrom('zones').selectAll().where('article', 'in', numbers).orderBy('start').execute();
  return rows.map((row) => {
    const own = actors.get(row.n) ?? [];
    const ids = new Map(own.map(({ localId, id }) => [localId, id]));
    const report: ArticleReport = {
      article: articleOf(row),
      actors: merged(own),
      facts: facts.filter(({ article }) => article === row.n).map(({ fact }) => factOf(fact, row.id, ids)),
      zones: zones.filter(({ article }) => article === row.n).map(zoneOf),
    };
    return { n: row.n, report };
  });
}

/** See `Archive.reports`; each page of articles is read as of one moment. */
export async function* reports(atOnce: AtOnce, ids?: readonly string[]): AsyncGenerator<ArticleReport> {
  let after = 0;
  for (;;) {
    const from = after;
    const most = from === 0 && ids === undefined ? firstPage : page;
    const found = await atOnce((db) => reportPage(db, from, most, ids));
    for (const { n, report } of found) {
      after = n;
      yield report;
    }
    if (found.length === 0) return;
  }
}

/** See `Archive.passagesOf`. */
export async function passagesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Passage[]>> {
  const { rows } = await sql<{ id: string; start: number; end: number; zone: 'title' | 'body' }>`
    select a.id, p.start, p."end", p.zone from json_each(${JSON.stringify(ids)}) as asked
    cross join articles as a on a.id = asked.value
    cross join passages as p on p.article = a.n
    where p.zone <> 'furniture' order by p.article, p.n`.execute(db);
  const out = new Map<string, Passage[]>();
  for (const { id, ...passage } of rows) {
    const known = out.get(id);
    if (known) known.push(passage);
    else out.set(id, [passage]);
  }
  return out;
}

/** See `Archive.addedSince`. */
export async function addedSince(db: Db, at: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('added_at', '>=', at.toISOString())
    .orderBy('n')
    .execute();
  return rows.map(({ id }) => id);
}

/** See `Archive.coverage`. */
export async function coverage(db: Db): Promise<Coverage> {
  const all = await db
    .selectFrom('articles')
    .select((eb) => [eb.fn.countAll<number>().as('articles'), eb.fn.count<number>('published').as('dated')])
    .executeTakeFirstOrThrow();
  const dates = await db
    .selectFrom('articles')
    .select((eb) => [eb.fn.min('published').as('earliest'), eb.fn.max('published').as('latest')])
    .where('published', 'like', '____%')
    .where('published', '<', ':')
    .executeTakeFirst();
  const count = await db
    .selectFrom('facts')
    .select((eb) => eb.fn.countAll<number>().as('facts'))
    .executeTakeFirstOrThrow();
  const languages = await db.selectFrom('articles').select('language').distinct().orderBy('language').execute();
  return {
    articles: all.articles,
    facts: count.facts,
    languages: languages.map(({ language }) => language),
    earliest: dates?.earliest ?? null,
    latest: dates?.latest ?? null,
    undated: all.articles - all.dated,
  };
}

/** See `Archive.changesAfter`. */
export async function changesAfter(db: Db, seq: number, limit: number): Promise<readonly Change[]> {
  return await changesOfRows(db, changeRows(db).where('seq', '>', seq).limit(limit));
}

/** See `Archive.changesOf`. */
export async function changesOf(db: Db, articleId: string): Promise<readonly Change[]> {
  return await changesOfRows(db, changeRows(db).where('article_id', '=', articleId));
}

/** What was old news when it first came is so when it is brought back. */
async function changesOfRows(db: Db, query: ReturnType<typeof changeRows>): Promise<readonly Change[]> {
  const changes = (await query.execute()).map(changeOf);
  const firsts = changes.flatMap(({ firstSeq }) => firstSeq ?? []);
  if (firsts.length === 0) return changes;
  const old = db.selectFrom('changes').select('seq').where('seq', 'in', firsts).where('backlog', '=', 1);
  const backlog = new Set((await old.execute()).map(({ seq }) => seq));
  return changes.map((one) => (backlog.has(one.firstSeq ?? 0) ? { ...one, backlog: true } : one));
}

function changeRows(db: Db) {
  return db
    .selectFrom('changes')
    .select((eb) => [
      ...(['seq', 'article_id', 'what', 'at', 'backlog'] as const),
      eb
        .exists(
          eb
            .selectFrom('changes as before')
            .select('before.seq')
            .whereRef('before.article_id', '=', 'changes.article_id')
            .whereRef('before.seq', '<', 'changes.seq')
            .where('before.what', '=', 'removed'),
        )
        .as('again'),
      eb
        .selectFrom('changes as first')
        .select((of) => of.fn.min('first.seq').as('seq'))
        .whereRef('first.article_id', '=', 'changes.article_id')
        .where('first.what', '=', 'added')
        .as('first'),
    ])
    .orderBy('seq');
}

type ChangeRow = Awaited<ReturnType<ReturnType<typeof changeRows>['execute']>>[number];

function changeOf({ seq, article_id, what, at, backlog, again, first }: ChangeRow): Change {
  return {
    seq,
    articleId: article_id,
    what: what === 'removed' || what === 'updated' ? what : 'added',
    at,
    ...(backlog === 1 ? { backlog: true } : {}),
    ...(what === 'added' && Number(again) === 1 ? { again: true, firstSeq: first ?? seq } : {}),
  };
}

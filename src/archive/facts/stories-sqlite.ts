import { sql } from 'kysely';
import { type FactKind, factKinds } from '../../reading/fact.ts';
import { isSameFact, type Sketch, sketchOf } from '../../reading/same-fact.ts';
import { boundsOf } from '../../text/edtf.ts';
import { fold } from '../../text/fold.ts';
import type { ReportedFact } from '../archive.ts';
import { type Db, insertAll, pieces } from '../file/rows.ts';
import { breathe } from '../search/indexes.ts';
import { facts } from './facts-sqlite.ts';
import { keepingArticles } from './kept-articles.ts';
import type { Member, Stories } from './stories.ts';

/** Outlets print the same news on the day, the day after and, weeklies, a few days later; what is printed after that is about something else. */
const daysApart = 4;
/** Two states speak of cooperation every week: without anything that happened, only the same day's news is one story. */
const daysApartOfTalk = 1;
const mostCandidates = 24;
const day = 86_400_000;

const reasons: readonly Member['reason'][] = ['first', 'same-fact', 'copy'];

/** The tables of stories, as a migration makes them. */
export const storyTables = `create table story_articles (
     article integer primary key references articles on delete cascade, story text not null, day text not null,
     reason text not null, "like" text, kind text);
   create index story_articles_by_story on story_articles (story, article);
   create table story_keys (
     key text not null, day text not null, article integer not null references articles on delete cascade,
     primary key (key, day, article)) without rowid;
   create index story_keys_by_article on story_keys (article);`;

/** Puts an article into the story that it belongs to, or opens one; an article that is in one stays there. */
export async function placeInStory(db: Db, n: number): Promise<void> {
  const article = await db
    .selectFrom('articles')
    .select(['id', 'published', 'added_at'])
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  const own = (await facts(db, await keepingArticles()(db), { articleIds: [article.id] })).filter(
    ({ fact }) => fact.status !== 'historical',
  );
  const date = boundsOf(article.published ?? '')?.from ?? article.added_at.slice(0, 10);
  const keys = await keysOf(db, own);
  await db.deleteFrom('story_keys').where('article', '=', n).execute();
  await insertAll(
    db,
    'story_keys',
    keys.stored.map((key) => ({ key, day: date, article: n })),
  );
  const known = await db.selectFrom('story_articles').select('article').where('article', '=', n).executeTakeFirst();
  if (known) {
    await db.updateTable('story_articles').set({ day: date }).where('article', '=', n).execute();
    return;
  }
  const alike = await likest(db, n, own, date, keys.sought);
  const found = alike ?? (await copied(db, n));
  await db
    .insertInto('story_articles')
    .values({
      article: n,
      story: found?.story ?? `s${article.id.slice(1)}`,
      day: date,
      reason: alike ? 'same-fact' : found ? 'copy' : 'first',
      like: found?.articleId ?? null,
      kind: alike?.kind ?? null,
    })
    .execute();
}

/** Places the articles that are in no story yet, in the order in which they came. */
export async function placeAll(db: Db): Promise<void> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('story_articles as s', 's.article', 'articles.n')
    .select('articles.n')
    .where('s.article', 'is', null)
    .orderBy('articles.n')
    .execute();
  for (const { n } of rows) {
    await placeInStory(db, n);
    await breathe();
  }
}

/** What an article is looked up by: each person's form, as the archive may learn later that two forms are one, and parties. */
async function keysOf(db: Db, own: readonly ReportedFact[]) {
  const people = new Set<string>();
  const parties = new Set<string>();
  for (const { fact } of own) {
    if (fact.kind === 'meeting' || fact.kind === 'visit')
      for (const { actorId } of fact.participants) if (actorId !== null) people.add(actorId);
    if ((fact.kind === 'agreement' || fact.kind === 'cooperation') && fact.parties.length > 0)
      parties.add(`p ${fact.parties.map(fold).toSorted().join('|')}`);
  }
  const forms: string[] = [];
  for (const some of pieces([...people])) {
    const rows = await db.selectFrom('forms').select('n').where('actor_id', 'in', some).execute();
    forms.push(...rows.map(({ n }) => `f ${n}`));
  }
  const [one] = own;
  const mine = new Set<string>();
  if (one !== undefined && people.size > 0) {
    const rows = await db
      .selectFrom('actors_in_article as a')
      .innerJoin('articles', 'articles.n', 'a.article')
      .innerJoin('forms', 'forms.n', 'a.form')
      .select(['a.form', 'forms.actor_id'])
      .where('articles.id', '=', one.article.id)
      .execute();
    for (const { form, actor_id } of rows) if (people.has(actor_id)) mine.add(`f ${form}`);
  }
  return { stored: [...mine, ...parties], sought: [...forms, ...parties] };
}

/** The first article of which this one is a near-copy. */
async function copied(db: Db, n: number): Promise<Omit<Like, 'kind'> | undefined> {
  return await db
    .selectFrom('copies as c')
    .innerJoin('story_articles as s', 's.article', 'c.other')
    .innerJoin('articles as a', 'a.n', 'c.other')
    .select(['a.id as articleId', 's.story'])
    .where('c.article', '=', n)
    .orderBy('c.other')
    .executeTakeFirst();
}

interface Like {
  readonly story: string;
  readonly articleId: string;
  readonly kind: FactKind;
}

/** The article with which another shares most, if what they share makes them one story. */
async function likest(
  db: Db,
  n: number,
  own: readonly ReportedFact[],
  date: string,
  keys: readonly string[],
): Promise<Like | null> {
  if (keys.length === 0) return null;
  const at = Date.parse(date);
  const dayAway = (days: number) => new Date(at + days * day).toISOString().slice(0, 10);
  const { rows } = await sql<{ id: string; story: string; day: string }>`
    select a.id, s.story, s.day from json_each(${JSON.stringify(keys)}) as mine
    join story_keys as k on k.key = mine.value and k.day between ${dayAway(-daysApart)} and ${dayAway(daysApart)}
    join story_articles as s on s.article = k.article join articles as a on a.n = k.article
    where k.article <> ${n} group by k.article
    order by count(*) desc, k.article limit ${sql.lit(mostCandidates)}`.execute(db);
  if (rows.length === 0) return null;
  const theirs = await facts(db, await keepingArticles()(db), { articleIds: rows.map(({ id }) => id) });
  const states = await statesAmong(db, [...own, ...theirs]);
  const sketch = (report: ReportedFact) => sketchOf(report, ({ actorId }) => actorId !== null && states.has(actorId));
  const mine = own.map(sketch);
  let best: (Like & { readonly shared: number }) | null = null;
  for (const { id, story, day: other } of rows) {
    const near = Math.abs(Date.parse(other) - at) <= daysApartOfTalk * day;
    const reports = theirs.filter(({ article, fact }) => article.id === id && fact.status !== 'historical');
    const found = sharedBy(mine, reports.map(sketch), near);
    if (found && found.shared > (best?.shared ?? 0)) best = { story, articleId: id, ...found };
  }
  return best;
}

/** How much two articles share of what happened; talk of cooperation counts only between articles that report nothing else. */
function sharedBy(mine: readonly Sketch[], theirs: readonly Sketch[], near: boolean) {
  const onlyTalk = (sketches: readonly Sketch[]) =>
    sketches.every(({ fact }) => fact.kind === 'cooperation' || fact.kind === 'statement');
  const talkCounts = near && onlyTalk(mine) && onlyTalk(theirs);
  const shared = mine.filter(
    (one) => (one.fact.kind !== 'cooperation' || talkCounts) && theirs.some((other) => isSameFact(one, other)),
  );
  const [first] = shared.toSorted((a, b) => factKinds.indexOf(a.fact.kind) - factKinds.indexOf(b.fact.kind));
  return first === undefined ? null : { shared: shared.length, kind: first.fact.kind };
}

async function statesAmong(db: Db, reports: readonly ReportedFact[]): Promise<ReadonlySet<string>> {
  const ids = new Set(
    reports.flatMap(({ fact }) =>
      fact.kind === 'meeting' ? fact.participants.flatMap((one) => one.actorId ?? []) : [],
    ),
  );
  const states = new Set<string>();
  for (const some of pieces([...ids])) {
    const rows = await db
      .selectFrom('forms')
      .select('actor_id')
      .where('actor_id', 'in', some)
      .where('kind', '=', 'country')
      .execute();
    for (const { actor_id } of rows) states.add(actor_id);
  }
  return states;
}

/** Stories as they are asked for. */
export function stories(reading: Db): Stories {
  const rowsOf = () =>
    reading
      .selectFrom('story_articles as s')
      .innerJoin('articles', 'articles.n', 's.article')
      .select(['s.story', 'articles.id', 's.reason', 's.like', 's.kind'])
      // One that was removed and is back came when it first came.
      .orderBy((eb) =>
        eb
          .selectFrom('changes')
          .select((of) => of.fn.min('changes.seq').as('first'))
          .whereRef('changes.article_id', '=', 'articles.id'),
      )
      .orderBy('s.article');
  const memberOf = (row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]): Member => ({
    storyId: row.story,
    articleId: row.id,
    reason: reasons.find((reason) => reason === row.reason) ?? 'first',
    like: row.like,
    kind: factKinds.find((kind) => kind === row.kind) ?? null,
  });
  return {
    async storiesOf(articleIds) {
      const found = new Map<string, Member>();
      for (const some of pieces([...new Set(articleIds)])) {
        const rows = await rowsOf().where('articles.id', 'in', some).execute();
        for (const row of rows) found.set(row.id, memberOf(row));
      }
      return found;
    },
    async members(storyId) {
      return (await rowsOf().where('s.story', '=', storyId).execute()).map(memberOf);
    },
    async latestStories(most) {
      const rows = await reading
        .selectFrom('story_articles')
        .innerJoin('articles', 'articles.n', 'story_articles.article')
        .select('story')
        .groupBy('story')
        // By the day on which it came; of a whole folder read at once, what was published last.
        .orderBy(sql`substr(min(added_at), 1, 10)`, 'desc')
        .orderBy(sql`coalesce(min(published), '')`, 'desc')
        .orderBy((eb) => eb.fn.min('article'), 'desc')
        .limit(most)
        .execute();
      return rows.map(({ story }) => story);
    },
  };
}

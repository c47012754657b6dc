import { type Selectable, sql } from 'kysely';
import { factKinds } from '../../reading/fact.ts';
import { type Db, pieces } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { dayAfter } from './clock-leaps.ts';
import { takeTurn } from './paces.ts';
import { insertPost, isHeld, show } from './post-rows.ts';
import type { Post, PostKind, PostState, Posts, Told } from './posts.ts';
import { postsTogether } from './posts-together-sqlite.ts';

const states: readonly PostState[] = ['waiting', 'sending', 'sent', 'unknown', 'failed', 'told', 'dropped'];
const kinds: readonly PostKind[] = ['alert', 'addition', 'digest', 'notice', 'correction'];

/** The columns and tables of the outbox, as a migration adds them; what was announced before stories were known is told. */
export const postTables = `alter table posts add column kind text not null default 'alert';
   alter table posts add column story text;
   alter table posts add column watch text;
   alter table posts add column under text;
   alter table posts add column json text not null default '{}';
   alter table posts add column not_before text;
   alter table posts add column held text;
   alter table posts add column made_at text not null default '';
   update posts set made_at = at, story = 's' || substr(article_id, 2);
   create index posts_by_article on posts (article_id);
   create index posts_by_watch on posts (watch, made_at);
   create index posts_by_place on posts (team_id, channel_id, state);
   create table told (
     team_id text not null, channel_id text not null, story text not null, post text not null,
     primary key (story, team_id, channel_id)) without rowid;
   create index told_by_post on told (post);
   insert or ignore into told select team_id, channel_id, story, key from posts where state <> 'failed';
   create table windows (
     watch text not null, due text not null, from_seq integer not null, to_seq integer not null, post text not null,
     primary key (watch, due)) without rowid;`;

/** Which articles each digest shows, of which kind each story was told, and what each message quotes. */
export const shownTables = `create table shown (
     article_id text not null, post text not null, primary key (article_id, post)) without rowid;
   create index shown_by_post on shown (post);
   insert or ignore into shown select json_extract(s.value, '$.articleId'), p.key
     from posts as p, json_each(p.json, '$.stories') as s where p.kind = 'digest';
   alter table told add column kind text;
   alter table posts add column marks text;
   alter table posts add column said text;`;

function postOf(row: Selectable<Tables['posts']>): Post {
  return {
    key: row.key,
    kind: kinds.find((kind) => kind === row.kind) ?? 'alert',
    teamId: row.team_id,
    channelId: row.channel_id,
    articleId: row.article_id,
    storyId: row.story,
    watchId: row.watch,
    under: row.under,
    json: row.json,
    notBefore: row.not_before,
    held: row.held === 'quiet' || row.held === 'cap' ? row.held : null,
    madeAt: row.made_at,
    at: row.at,
    state: states.find((state) => state === row.state) ?? 'unknown',
    ts: row.ts,
    seq: row.seq,
    sentSeq: row.sent_seq,
    attempts: row.attempts,
    error: row.error,
    marks: row.marks,
    said: row.said,
  };
}

/** So many of a channel are looked at in one turn; it gets one message a second. */
const MOST_OF_A_CHANNEL = 5;

/** The outbox in the archive's own file. Everything written here outlives a power cut. */
export function posts(reading: Db, write: <T>(work: (db: Db) => Promise<T>) => Promise<T>): Posts {
  return {
    ...postsTogether(reading, write),
    async writePost(post, at) {
      await write((trx) => insertPost(trx, post, at));
    },
    async writePosts(list, { name, from, to }, at) {
      return await write(async (trx) => {
        const row = await trx.selectFrom('cursors').select('seq').where('name', '=', name).executeTakeFirst();
        if ((row?.seq ?? 0) !== from) return false;
        for (const { over } of list) if (over !== undefined && !(await isHeld(trx, over.key))) return false;
        for (const post of list) await insertPost(trx, post, at);
        await trx
          .insertInto('cursors')
          .values({ name, seq: to })
          .onConflict((on) => on.column('name').doUpdateSet({ seq: to }))
          .execute();
        return true;
      });
    },
    async takePost(key, at, turn) {
      return await write(async (trx) => {
        const post = trx.selectFrom('posts').select('key').where('key', '=', key).where('state', '=', 'waiting');
        if ((await post.executeTakeFirst()) === undefined) return false;
        if (turn !== undefined && !(await takeTurn(trx, turn, at))) return false;
        await trx
          .updateTable('posts')
          .set((eb) => ({ state: 'sending', at: at.toISOString(), attempts: eb('attempts', '+', 1) }))
          .where('key', '=', key)
          .execute();
        return true;
      });
    },
    async duePosts(limit, at) {
      let query = reading
        .selectFrom('posts')
        .selectAll()
        .where((eb) =>
          eb.or([
            eb.and([
              eb('state', '=', 'waiting'),
              eb.or([
                eb('kind', '<>', 'addition'),
                eb.exists(
                  eb
                    .selectFrom('posts as above')
                    .select('above.key')
                    .whereRef('above.key', '=', 'posts.under')
                    .where('above.ts', 'is not', null),
                ),
              ]),
            ]),
            eb.and([eb('state', '=', 'sent'), eb('seq', '>', eb.ref('sent_seq')), eb('ts', 'is not', null)]),
          ]),
        );
      if (at) {
        const until = at.toISOString();
        query = query.where((eb) =>
          eb.or([
            eb('not_before', 'is', null),
            eb('not_before', '<=', until),
            eb('at', '>', dayAfter(at).toISOString()),
          ]),
        );
      }
      // The oldest few of each channel: one that waits for long must not hold up the others.
      const ranked = query.select((eb) =>
        eb.fn
          .agg<number>('row_number')
          .over((over) => over.partitionBy(['team_id', 'channel_id']).orderBy('n'))
          .as('place'),
      );
      const due = reading.selectFrom(ranked.as('due')).selectAll().where('place', '<=', MOST_OF_A_CHANNEL);
      return (await due.orderBy('n').limit(limit).execute()).map(postOf);
    },
    async markPost(key, change, at) {
      const { state, ts, sentSeq, error, under, held, notBefore, marks, said, shows, watchId, json } = change;
      await write(async (trx) => {
        if (shows !== undefined) await show(trx, key, shows);
        await trx
          .updateTable('posts')
          .set((eb) => ({
            at: at.toISOString(),
            ...(state === undefined ? {} : { state }),
            ...(state === 'sending' ? { attempts: eb('attempts', '+', 1) } : {}),
            ...(ts === undefined ? {} : { ts }),
            ...(sentSeq === undefined ? {} : { sent_seq: sentSeq }),
            ...(error === undefined ? {} : { error }),
            ...(under === undefined ? {} : { under }),
            ...(held === undefined ? {} : { held }),
            ...(notBefore === undefined ? {} : { not_before: notBefore }),
            ...(marks === undefined ? {} : { marks }),
            ...(said === undefined ? {} : { said }),
            ...(watchId === undefined ? {} : { watch: watchId }),
            ...(json === undefined ? {} : { json }),
          }))
          .where('key', '=', key)
          .execute();
      });
    },
    async recoverPosts(at) {
      const done = await write((trx) =>
        trx
          .updateTable('posts')
          .set({ state: 'unknown', at: at.toISOString() })
          .where('state', '=', 'sending')
          .executeTakeFirst(),
      );
      return Number(done.numUpdatedRows);
    },
    async posts(filter = {}) {
      const { state, kind, teamId, channelId, articleId, storyId, watchId, held, ts, about } = filter;
      let query = reading.selectFrom('posts').selectAll().orderBy('n');
      if (state !== undefined) query = query.where('state', '=', state);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      if (teamId !== undefined) query = query.where('team_id', '=', teamId);
      if (channelId !== undefined) query = query.where('channel_id', '=', channelId);
      if (articleId !== undefined) query = query.where('article_id', '=', articleId);
      if (storyId !== undefined) query = query.where('story', '=', storyId);
      if (watchId !== undefined) query = query.where('watch', '=', watchId);
      if (held !== undefined) query = query.where('held', '=', held);
      if (ts !== undefined) query = query.where('ts', '=', ts);
      if (about === undefined) return (await query.execute()).map(postOf);
      const found = new Map<string, Selectable<Tables['posts']>>();
      for (const some of pieces([...new Set(about)])) {
        const showing = reading.selectFrom('shown').select('post').where('article_id', 'in', some);
        for (const each of [query.where('article_id', 'in', some), query.where('key', 'in', showing)])
          for (const row of await each.execute()) found.set(row.key, row);
      }
      return [...found.values()].toSorted((a, b) => a.n - b.n).map(postOf);
    },
    async postCounts(of) {
      let query = reading
        .selectFrom('posts')
        .select((eb) => ['state', eb.fn.countAll<number>().as('posts')])
        .groupBy('state');
      if (of) query = query.where('team_id', '=', of.teamId).where('channel_id', '=', of.channelId);
      const counts = { waiting: 0, sending: 0, sent: 0, unknown: 0, failed: 0, told: 0, dropped: 0 };
      for (const row of await query.execute()) {
        const state = states.find((one) => one === row.state);
        if (state) counts[state] = row.posts;
      }
      return counts;
    },
    async post(key) {
      const row = await reading.selectFrom('posts').selectAll().where('key', '=', key).executeTakeFirst();
      return row ? postOf(row) : null;
    },
    async told(storyIds) {
      const found: Told[] = [];
      for (const some of pieces([...new Set(storyIds)])) {
        const rows = await reading.selectFrom('told').selectAll().where('story', 'in', some).execute();
        found.push(
          ...rows.map((row) => ({
            teamId: row.team_id,
            channelId: row.channel_id,
            storyId: row.story,
            key: row.post,
          })),
        );
      }
      return found;
    },
    async goneOf(key) {
      const rows = await reading
        .selectFrom('told')
        .select(['story', 'kind'])
        .where('post', '=', key)
        .where((eb) =>
          eb.not(
            eb.exists(eb.selectFrom('story_articles as s').select('s.article').whereRef('s.story', '=', 'told.story')),
          ),
        )
        .execute();
      return rows.map(({ story, kind }) => ({
        storyId: story,
        kind: factKinds.find((one) => one === kind) ?? null,
      }));
    },
    async alertsBetween({ teamId, channelId }, from, to) {
      // Quiet hours keep `not_before`, also of what they held back and that came since.
      const comes = sql<string>`max(made_at, coalesce(case when held is null or held = 'quiet' then not_before end, ''))`;
      const row = await reading
        .selectFrom('posts')
        .select((eb) => eb.fn.countAll<number>().as('posts'))
        .where('team_id', '=', teamId)
        .where('channel_id', '=', channelId)
        .where(comes, '>=', from.toISOString())
        .where(comes, '<', to.toISOString())
        .where((eb) =>
          eb.or([
            eb.and([eb('kind', '=', 'alert'), eb('state', '<>', 'told'), eb('state', '<>', 'dropped')]),
            eb('key', 'like', 'held:%'),
          ]),
        )
        .where((eb) => eb.or([eb('held', 'is', null), eb('held', '<>', 'cap')]))
        .executeTakeFirst();
      return row?.posts ?? 0;
    },
  };
}

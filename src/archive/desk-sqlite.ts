import type { Selectable } from 'kysely';
import type { Desk, Post, PostState } from './desk.ts';
import type { Db, Write } from './rows.ts';
import type { Tables } from './schema.ts';
import { watchesIn } from './watches-sqlite.ts';

const states: readonly PostState[] = ['waiting', 'sending', 'sent', 'unknown', 'failed'];

function postOf(row: Selectable<Tables['posts']>): Post {
  return {
    key: row.key,
    teamId: row.team_id,
    channelId: row.channel_id,
    articleId: row.article_id,
    state: states.find((state) => state === row.state) ?? 'unknown',
    ts: row.ts,
    seq: row.seq,
    sentSeq: row.sent_seq,
    attempts: row.attempts,
    error: row.error,
  };
}

/** Slack repeats an event for an hour at most; two days leave room for a process that was down. */
const claimsKept = 48 * 60 * 60 * 1000;

/** What Coop remembers of its work in Slack, in the archive's own file. Reads see every write that has been awaited. */
export function desk(reading: Db, writing: Write): Desk {
  const write = <T>(work: (db: Db) => Promise<T>) => writing(work, 'durable');
  return {
    ...watchesIn(reading, write),
    async claim(key, at) {
      const forgotten = new Date(at.getTime() - claimsKept).toISOString();
      return await write(async (trx) => {
        await trx.deleteFrom('claims').where('at', '<', forgotten).execute();
        const row = { key, at: at.toISOString() };
        const done = await trx
          .insertInto('claims')
          .values(row)
          .onConflict((on) => on.doNothing())
          .executeTakeFirst();
        return Number(done.numInsertedOrUpdatedRows ?? 0) > 0;
      });
    },

    async keepAnswer({ id, teamId, channelId, userId, question, json }, at) {
      const row = { team_id: teamId, channel_id: channelId, user_id: userId, question, json, at: at.toISOString() };
      await write((trx) =>
        trx
          .insertInto('answers')
          .values({ id, ...row })
          .onConflict((on) => on.column('id').doUpdateSet(row))
          .execute(),
      );
    },
    async keptAnswer(id) {
      const row = await reading.selectFrom('answers').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      const { team_id: teamId, channel_id: channelId, user_id: userId, question, json } = row;
      return { id, teamId, channelId, userId, question, json };
    },

    async rememberThread(key, json, at) {
      const row = { json, at: at.toISOString() };
      await write((trx) =>
        trx
          .insertInto('threads')
          .values({ key, ...row })
          .onConflict((on) => on.column('key').doUpdateSet(row))
          .execute(),
      );
    },
    async thread(key) {
      const row = await reading.selectFrom('threads').select('json').where('key', '=', key).executeTakeFirst();
      return row?.json ?? null;
    },

    async writePost({ key, teamId, channelId, articleId, seq }, at) {
      const row = { key, team_id: teamId, channel_id: channelId, article_id: articleId, seq, at: at.toISOString() };
      await write((trx) =>
        trx
          .insertInto('posts')
          .values({ ...row, state: 'waiting', ts: null, sent_seq: 0, attempts: 0, error: null })
          .onConflict((on) => on.column('key').doUpdateSet({ seq }).where('posts.seq', '<', seq))
          .execute(),
      );
    },
    async duePosts(limit) {
      const rows = await reading
        .selectFrom('posts')
        .selectAll()
        .where((eb) =>
          eb.or([eb('state', '=', 'waiting'), eb.and([eb('state', '=', 'sent'), eb('seq', '>', eb.ref('sent_seq'))])]),
        )
        .orderBy('n')
        .limit(limit)
        .execute();
      return rows.map(postOf);
    },
    async markPost(key, { state, ts, sentSeq, error }, at) {
      await write((trx) =>
        trx
          .updateTable('posts')
          .set((eb) => ({
            at: at.toISOString(),
            ...(state === undefined ? {} : { state }),
            ...(state === 'sending' ? { attempts: eb('attempts', '+', 1) } : {}),
            ...(ts === undefined ? {} : { ts }),
            ...(sentSeq === undefined ? {} : { sent_seq: sentSeq }),
            ...(error === undefined ? {} : { error }),
          }))
          .where('key', '=', key)
          .execute(),
      );
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
    async posts(filter) {
      const query = reading.selectFrom('posts').selectAll().orderBy('n');
      const rows = await (filter?.state === undefined ? query : query.where('state', '=', filter.state)).execute();
      return rows.map(postOf);
    },

    async cursor(name) {
      const row = await reading.selectFrom('cursors').select('seq').where('name', '=', name).executeTakeFirst();
      return row?.seq ?? 0;
    },
    async setCursor(name, seq) {
      const row = { name, seq };
      await write((trx) =>
        trx
          .insertInto('cursors')
          .values(row)
          .onConflict((on) => on.column('name').doUpdateSet({ seq }))
          .execute(),
      );
    },
  };
}

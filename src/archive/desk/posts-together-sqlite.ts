import { type Db, pieces } from '../file/rows.ts';
import { insertPost, rowOf, show, tell } from './post-rows.ts';
import type { Posts } from './posts.ts';

/** What writes down several posts, or a post with what follows from it, all at once. */
export function postsTogether(
  reading: Db,
  write: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
): Pick<Posts, 'gather' | 'lastWindow' | 'windowsUpTo' | 'openWindows' | 'dropPost' | 'passOn' | 'targetDied'> {
  return {
    async gather(post, keys, at) {
      await write(async (trx) => {
        await trx
          .insertInto('posts')
          .values(rowOf(post, at))
          .onConflict((on) => on.doNothing())
          .execute();
        await show(trx, post.key, post.shows);
        for (const some of pieces(keys)) {
          await trx
            .updateTable('posts')
            .set({ state: 'told', under: post.key, at: at.toISOString() })
            .where('key', 'in', some)
            .where('state', '=', 'waiting')
            .execute();
          await trx.updateTable('told').set({ post: post.key }).where('post', 'in', some).execute();
          await trx.updateTable('posts').set({ under: post.key }).where('under', 'in', some).execute();
        }
      });
    },
    async windowsUpTo(watchId) {
      const row = await reading
        .selectFrom('windows')
        .select((eb) => eb.fn.max('to_seq').as('seq'))
        .where('watch', '=', watchId)
        .executeTakeFirst();
      return row?.seq ?? 0;
    },
    async lastWindow(watchId, at) {
      const row = await reading
        .selectFrom('windows')
        .selectAll()
        .where('watch', '=', watchId)
        .where('due', '<=', at.toISOString())
        .orderBy('due', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      const { watch, due, from_seq: fromSeq, to_seq: toSeq, post: key } = row;
      return { watchId: watch, due, fromSeq, toSeq, key };
    },
    async openWindows(windows, post, stories, at) {
      return await write(async (trx) => {
        for (const { watchId, due } of windows) {
          const there = trx.selectFrom('windows').select('due').where('watch', '=', watchId).where('due', '=', due);
          if ((await there.executeTakeFirst()) !== undefined) return false;
        }
        for (const { watchId, due, fromSeq, toSeq, key } of windows) {
          const row = { watch: watchId, due, from_seq: fromSeq, to_seq: toSeq, post: key };
          await trx.insertInto('windows').values(row).execute();
        }
        await insertPost(trx, post, at);
        const { teamId: team_id, channelId: channel_id } = post;
        await tell(
          trx,
          stories.map(({ storyId, kind }) => ({ team_id, channel_id, story: storyId, post: post.key, kind })),
        );
        return true;
      });
    },
    async dropPost(key, reason, at) {
      await write(async (trx) => {
        const dropped = { state: 'dropped', error: reason, at: at.toISOString() };
        await trx.updateTable('posts').set(dropped).where('key', '=', key).execute();
        await passOn(trx, key);
      });
    },
    async passOn(keys) {
      for (const some of pieces(keys)) {
        const waiting = reading.selectFrom('posts').select('under').where('under', 'in', some);
        const rows = await waiting.where('kind', '=', 'addition').where('state', '=', 'waiting').execute();
        const under = new Set(rows.map((row) => row.under));
        if (under.size > 0)
          await write(async (trx) => {
            for (const key of under) if (key !== null) await passOn(trx, key);
          });
      }
    },
    async targetDied(key, reason, notice, at) {
      await write(async (trx) => {
        const dead = await trx.selectFrom('posts').selectAll().where('key', '=', key).executeTakeFirst();
        if (!dead) return;
        const { team_id, channel_id } = dead;
        const failed = { state: 'failed', error: reason, at: at.toISOString() };
        await trx.updateTable('posts').set(failed).where('key', '=', key).execute();
        await trx
          .updateTable('posts')
          .set(failed)
          .where('team_id', '=', team_id)
          .where('channel_id', '=', channel_id)
          .where('state', '=', 'waiting')
          .execute();
        const watches = trx.selectFrom('watches').select(['id', 'made_by']);
        const on = await watches
          .where('team_id', '=', team_id)
          .where('channel_id', '=', channel_id)
          .where('state', '=', 'on')
          .execute();
        for (const { id } of on)
          await trx
            .updateTable('watches')
            .set({ state: 'disabled', state_reason: reason })
            .where('id', '=', id)
            .execute();
        for (const [madeBy, theirs] of Map.groupBy(on, ({ made_by }) => made_by))
          await insertPost(
            trx,
            notice(
              madeBy,
              theirs.map(({ id }) => id),
            ),
            at,
          );
      });
    },
  };
}

/** The first article that waits to stand under a post takes its place, with the others under it. */
async function passOn(trx: Db, key: string): Promise<void> {
  const next = await trx
    .selectFrom('posts')
    .select('key')
    .where('under', '=', key)
    .where('kind', '=', 'addition')
    .where('state', '=', 'waiting')
    .orderBy('n')
    .limit(1)
    .executeTakeFirst();
  if (next === undefined) return;
  await trx.updateTable('posts').set({ under: next.key }).where('under', '=', key).execute();
  await trx.updateTable('posts').set({ kind: 'alert', under: null }).where('key', '=', next.key).execute();
  await trx.updateTable('told').set({ post: next.key }).where('post', '=', key).execute();
}

import type { Insertable, Selectable } from 'kysely';
import { type Db, latestSeq } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import { insertPost } from './post-rows.ts';
import { filterJson, type Watch, type WatchChange, type Watches, type WatchFilter, wantsAll } from './watch.ts';

const states: readonly Watch['state'][] = ['on', 'paused', 'disabled'];

/** Columns that hold JSON are written by this file alone, and only in these shapes. */
function watchOf(row: Selectable<Tables['watches']>): Watch {
  const filter: Partial<WatchFilter> = JSON.parse(row.filter);
  const days: Watch['days'] = JSON.parse(row.days);
  const quiet: Watch['quiet'] = row.quiet === null ? null : JSON.parse(row.quiet);
  return {
    id: row.id,
    teamId: row.team_id,
    channelId: row.channel_id,
    madeBy: row.made_by,
    madeAt: row.made_at,
    delivery: row.delivery === 'digest' ? 'digest' : 'live',
    filter: { ...wantsAll, ...filter },
    language: row.language,
    zone: row.zone,
    days,
    at: row.at,
    quiet,
    cap: row.cap,
    // What a newer Coop may have written is not sent by an older one.
    state: states.find((state) => state === row.state) ?? 'disabled',
    stateReason: row.state_reason,
    afterSeq: row.after_seq,
  };
}

function columnsOf(change: WatchChange): Partial<Omit<Insertable<Tables['watches']>, 'n'>> {
  const { delivery, filter, language, zone, days, at, quiet, cap, state, stateReason } = change;
  return {
    ...(delivery === undefined ? {} : { delivery }),
    ...(filter === undefined ? {} : { filter: filterJson(filter) }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
    ...(days === undefined ? {} : { days: JSON.stringify([...new Set(days)].toSorted()) }),
    ...(at === undefined ? {} : { at }),
    ...(quiet === undefined ? {} : { quiet: quiet && JSON.stringify(quiet) }),
    ...(cap === undefined ? {} : { cap }),
    ...(state === undefined ? {} : { state }),
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
  };
}

/** The change after which came what a watch was still to tell at once, by now the latest where that is nothing. */
async function untoldSince(trx: Db, watch: string): Promise<number> {
  const row = await trx
    .selectFrom('changes')
    .innerJoin('posts', 'posts.article_id', 'changes.article_id')
    .select((eb) => eb.fn.min('changes.seq').as('seq'))
    .where('posts.watch', '=', watch)
    .where('posts.state', '=', 'waiting')
    .where('changes.what', '=', 'added')
    .executeTakeFirst();
  return row?.seq == null ? await latestSeq(trx) : row.seq - 1;
}

/** What channels asked to be told, in the archive's own file. */
export function watchesIn(reading: Db, write: <T>(work: (db: Db) => Promise<T>) => Promise<T>): Watches {
  return {
    async addWatch({ id, teamId, channelId, madeBy, madeAt, ...settings }) {
      const { delivery, language, zone, at, cap } = settings;
      const filter = filterJson(settings.filter);
      const days = JSON.stringify([...new Set(settings.days)].toSorted());
      const quiet = settings.quiet && JSON.stringify(settings.quiet);
      return await write(async (trx) => {
        const same = await trx
          .selectFrom('watches')
          .select('id')
          .where((eb) =>
            eb.or([eb('id', '=', id), eb.and({ team_id: teamId, channel_id: channelId, delivery, filter })]),
          )
          .executeTakeFirst();
        if (same) return false;
        const whose = { id, team_id: teamId, channel_id: channelId, made_by: madeBy, made_at: madeAt };
        const how = { delivery, filter, language, zone, days, at, quiet, cap, state: 'on', state_reason: null };
        await trx
          .insertInto('watches')
          .values({ ...whose, ...how, after_seq: await latestSeq(trx) })
          .execute();
        return true;
      });
    },
    async watch(id) {
      const row = await reading.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? watchOf(row) : null;
    },
    async watches(of = {}) {
      let query = reading.selectFrom('watches').selectAll().orderBy('n');
      if (of.teamId !== undefined) query = query.where('team_id', '=', of.teamId);
      if (of.channelId !== undefined) query = query.where('channel_id', '=', of.channelId);
      if (of.madeBy !== undefined) query = query.where('made_by', '=', of.madeBy);
      return (await query.execute()).map(watchOf);
    },
    async changeWatch(id, change) {
      const columns = columnsOf(change);
      return await write(async (trx) => {
        const row = await trx.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst();
        if (!row) return false;
        const before = watchOf(row);
        // What it asks for anew begins with the change: the past it did not ask for is not made up for.
        const resumed = change.state === 'on' && before.state !== 'on';
        const asksElse = change.filter !== undefined && filterJson(change.filter) !== filterJson(before.filter);
        const becomesDigest = change.delivery === 'digest' && before.delivery !== 'digest';
        const after_seq =
          resumed || asksElse ? await latestSeq(trx) : becomesDigest ? await untoldSince(trx, id) : row.after_seq;
        await trx
          .updateTable('watches')
          .set({ id, ...columns, after_seq })
          .where('id', '=', id)
          .execute();
        return true;
      });
    },
    async removeWatch(id, told) {
      return await write(async (trx) => {
        const done = await trx.deleteFrom('watches').where('id', '=', id).executeTakeFirst();
        const isDone = Number(done.numDeletedRows) > 0;
        if (isDone && told !== undefined) await insertPost(trx, told.notice, told.at);
        return isDone;
      });
    },
  };
}

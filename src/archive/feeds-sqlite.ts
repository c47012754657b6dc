import type { Selectable } from 'kysely';
import type { FeedEntry, Feeds, FollowedFeed } from './feeds.ts';
import { type Db, pieces, type Write } from './rows.ts';
import type { Tables } from './schema.ts';

function feedOf(row: Selectable<Tables['feeds']>): FollowedFeed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    addedBy: row.added_by,
    addedAt: row.added_at,
    state: row.state === 'paused' ? 'paused' : 'followed',
    etag: row.etag,
    modified: row.modified,
    nextAt: row.next_at,
    failures: row.failures,
    trouble: row.trouble,
    answeredAt: row.answered_at,
    newAt: row.new_at,
    listed: row.listed,
    leasedUntil: row.leased_until,
  };
}

const outcomes: readonly FeedEntry['outcome'][] = ['taken', 'refused', 'failed', 'waiting'];

/** What is remembered of feeds, in the archive's own file. */
export function feeds(reading: Db, writing: Write): Feeds {
  const write = <T>(work: (db: Db) => Promise<T>) => writing(work, 'durable');
  return {
    async addFeed({ id, url, title, addedBy }, at) {
      const now = at.toISOString();
      const done = await write((trx) =>
        trx
          .insertInto('feeds')
          .values({
            ...{ id, url, title, added_by: addedBy, added_at: now, state: 'followed', next_at: now },
            ...{ etag: null, modified: null, failures: 0, trouble: null, answered_at: null, new_at: null, listed: 0 },
            leased_until: null,
          })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst(),
      );
      return Number(done.numInsertedOrUpdatedRows ?? 0) > 0;
    },
    async removeFeed(id) {
      const done = await write((trx) => trx.deleteFrom('feeds').where('id', '=', id).executeTakeFirst());
      return Number(done.numDeletedRows) > 0;
    },
    async feeds() {
      return (await reading.selectFrom('feeds').selectAll().orderBy('n').execute()).map(feedOf);
    },
    async leaseFeed(id, due, until) {
      const done = await write((trx) =>
        trx
          .updateTable('feeds')
          .set({ next_at: until.toISOString(), leased_until: until.toISOString() })
          .where('id', '=', id)
          .where('next_at', '=', due)
          .executeTakeFirst(),
      );
      return Number(done.numUpdatedRows) > 0;
    },
    async renewFeed(id, until) {
      const done = await write((trx) =>
        trx
          .updateTable('feeds')
          .set({ next_at: until.toISOString(), leased_until: until.toISOString() })
          .where('id', '=', id)
          .where('leased_until', 'is not', null)
          .executeTakeFirst(),
      );
      return Number(done.numUpdatedRows) > 0;
    },
    async markFeed(id, { title, state, etag, modified, nextAt, failures, trouble, answeredAt, newAt, listed }) {
      await write((trx) =>
        trx
          .updateTable('feeds')
          .set({
            ...(title === undefined ? {} : { title }),
            ...(state === undefined ? {} : { state }),
            ...(etag === undefined ? {} : { etag }),
            ...(modified === undefined ? {} : { modified }),
            ...(nextAt === undefined ? {} : { next_at: nextAt, leased_until: null }),
            ...(failures === undefined ? {} : { failures }),
            ...(trouble === undefined ? {} : { trouble }),
            ...(answeredAt === undefined ? {} : { answered_at: answeredAt }),
            ...(newAt === undefined ? {} : { new_at: newAt }),
            ...(listed === undefined ? {} : { listed }),
          })
          .where('id', '=', id)
          .execute(),
      );
    },

    async entries(feedId, keys) {
      const found: FeedEntry[] = [];
      for (const some of pieces(keys)) {
        const rows = await reading
          .selectFrom('feed_entries')
          .select(['key', 'outcome', 'reason', 'attempts'])
          .where('feed', '=', feedId)
          .where('key', 'in', some)
          .execute();
        for (const { key, outcome, reason, attempts } of rows)
          found.push({ key, outcome: outcomes.find((one) => one === outcome) ?? 'failed', reason, attempts });
      }
      return found;
    },
    async markWaiting(feedId, keys, at) {
      const row = { feed: feedId, outcome: 'waiting', reason: null, attempts: 0, at: at.toISOString() };
      await write(async (trx) => {
        for (const some of pieces(keys, 100))
          await trx
            .insertInto('feed_entries')
            .values(some.map((key) => ({ key, ...row })))
            .onConflict((on) => on.doNothing())
            .execute();
      });
    },
    async markEntry(feedId, { key, outcome, reason }, at) {
      const row = { outcome, reason, at: at.toISOString() };
      await write((trx) =>
        trx
          .insertInto('feed_entries')
          .values({ feed: feedId, key, attempts: 1, ...row })
          .onConflict((on) =>
            on
              .columns(['feed', 'key'])
              .doUpdateSet((eb) => ({ ...row, attempts: eb('feed_entries.attempts', '+', 1) })),
          )
          .execute(),
      );
    },
  };
}

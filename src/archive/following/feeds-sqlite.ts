import type { Selectable } from 'kysely';
import { reasonOfJson, reasonToJson } from '../../languages/reasons.ts';
import { addressIn, knownByUrl } from '../articles/known-by.ts';
import { type Db, pieces, type Write } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import type { FeedEntry, Feeds, FollowedFeed } from './feeds.ts';

function feedOf(row: Selectable<Tables['feeds']>): FollowedFeed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    addedBy: row.added_by,
    addedIn: row.added_in,
    addedAt: row.added_at,
    state: row.state === 'paused' ? 'paused' : 'followed',
    etag: row.etag,
    modified: row.modified,
    ttlMs: row.ttl_ms,
    freshMs: row.fresh_ms,
    nextAt: row.next_at,
    failures: row.failures,
    trouble: row.trouble === null ? null : reasonOfJson(row.trouble),
    answeredAt: row.answered_at,
    newAt: row.new_at,
    listed: row.listed,
    lost: row.lost,
    leasedUntil: row.leased_until,
  };
}

const outcomes: readonly FeedEntry['outcome'][] = ['taken', 'refused', 'failed', 'waiting'];
const fateOf = (row: Pick<Selectable<Tables['feed_entries']>, 'outcome' | 'reason' | 'attempts' | 'article_id'>) => ({
  outcome: outcomes.find((one) => one === row.outcome) ?? 'failed',
  reason: row.reason === null ? null : reasonOfJson(row.reason),
  attempts: row.attempts,
  articleId: row.article_id,
});

/** What is remembered of feeds, in the archive's own file. */
export function feeds(reading: Db, writing: Write): Feeds {
  const write = <T>(work: (db: Db) => Promise<T>) => writing(work, 'durable');
  return {
    async addFeed({ id, url, title, addedBy, addedIn = null }, at) {
      const now = at.toISOString();
      const done = await write((trx) =>
        trx
          .insertInto('feeds')
          .values({
            ...{ id, url, title, added_by: addedBy, added_in: addedIn, added_at: now, state: 'followed', next_at: now },
            ...{ etag: null, modified: null, failures: 0, trouble: null, answered_at: null, new_at: null, listed: 0 },
            ...{ leased_until: null, ttl_ms: 0, fresh_ms: 0 },
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
    async markFeed(
      id,
      { title, state, etag, modified, nextAt, failures, trouble, answeredAt, newAt, listed, ...more },
    ) {
      const { url, ttlMs, freshMs, lost } = more;
      await write((trx) =>
        trx
          .updateTable('feeds')
          .set({
            ...(url === undefined ? {} : { url }),
            ...(title === undefined ? {} : { title }),
            ...(state === undefined ? {} : { state }),
            ...(etag === undefined ? {} : { etag }),
            ...(modified === undefined ? {} : { modified }),
            ...(ttlMs === undefined ? {} : { ttl_ms: ttlMs }),
            ...(freshMs === undefined ? {} : { fresh_ms: freshMs }),
            ...(nextAt === undefined ? {} : { next_at: nextAt, leased_until: null }),
            ...(failures === undefined ? {} : { failures }),
            ...(trouble === undefined ? {} : { trouble: trouble === null ? null : reasonToJson(trouble) }),
            ...(answeredAt === undefined ? {} : { answered_at: answeredAt }),
            ...(newAt === undefined ? {} : { new_at: newAt }),
            ...(listed === undefined ? {} : { listed }),
            ...(lost === undefined ? {} : { lost }),
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
          .select(['key', 'outcome', 'reason', 'attempts', 'article_id', 'version', 'not_before'])
          .where('feed', '=', feedId)
          .where('key', 'in', some)
          .execute();
        for (const row of rows)
          found.push({ key: row.key, version: row.version, notBefore: row.not_before, ...fateOf(row) });
      }
      return found;
    },
    async markListed(feedId, entries, { outcome, reason, notBefore = null }, at) {
      const now = at.toISOString();
      const kept = reason === null ? null : reasonToJson(reason);
      const row = { feed: feedId, outcome, reason: kept, attempts: 0, at: now, listed_at: now, not_before: notBefore };
      await write(async (trx) => {
        for (const some of pieces(entries, 100))
          await trx
            .insertInto('feed_entries')
            .values(some.map(({ key, url }) => ({ key, url: knownByUrl(url), ...row })))
            .onConflict((on) =>
              notBefore === null ? on.doNothing() : on.columns(['feed', 'key']).doUpdateSet({ not_before: notBefore }),
            )
            .execute();
      });
    },
    async markEntry(
      feedId,
      { key, url, outcome, reason, articleId, version = null, notBefore = null },
      at,
      brought = false,
    ) {
      const now = at.toISOString();
      const kept = reason === null ? null : reasonToJson(reason);
      const row = {
        url: knownByUrl(url),
        outcome,
        reason: kept,
        article_id: articleId,
        at: now,
        version,
        not_before: notBefore,
      };
      await write((trx) =>
        trx
          .insertInto('feed_entries')
          .values({ feed: feedId, key, attempts: brought ? 0 : 1, listed_at: now, ...row })
          .onConflict((on) =>
            on
              .columns(['feed', 'key'])
              .doUpdateSet((eb) => ({ ...row, attempts: brought ? 0 : eb('feed_entries.attempts', '+', 1) })),
          )
          .execute(),
      );
    },
    async listedBy(feedId) {
      const rows = await reading
        .selectFrom('feed_entries')
        .select(['key', 'url', 'outcome', 'reason', 'attempts', 'article_id'])
        .where('feed', '=', feedId)
        .execute();
      return rows.map((row) => ({ ...fateOf(row), url: addressIn(row.url) ?? row.key }));
    },
    async listings(url) {
      const rows = await reading
        .selectFrom('feed_entries')
        .innerJoin('feeds', 'feeds.id', 'feed_entries.feed')
        .select([
          'feeds.id',
          'feeds.url',
          'feeds.title',
          'outcome',
          'reason',
          'attempts',
          'article_id',
          'at',
          'listed_at',
        ])
        // What an older Coop took note of has its key alone, which often is its address.
        .where((eb) =>
          eb.or([
            eb('feed_entries.url', '=', knownByUrl(url)),
            eb.and([eb('feed_entries.url', 'is', null), eb('key', '=', url)]),
          ]),
        )
        .orderBy('at')
        .execute();
      return rows
        .map(({ id, url, title, at, listed_at, ...row }) => ({
          ...{ feed: { id, url, title }, listedAt: listed_at ?? at },
          ...fateOf(row),
        }))
        .toSorted((a, b) => (a.listedAt < b.listedAt ? -1 : a.listedAt > b.listedAt ? 1 : 0));
    },
  };
}

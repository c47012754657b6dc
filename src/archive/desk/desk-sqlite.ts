import type { Db, Write } from '../file/rows.ts';
import type { Desk } from './desk.ts';
import { departures, forgetWorkspace, noteDeparture } from './forgetting.ts';
import { sealedInstallations } from './installations-sqlite.ts';
import { keptAnswers } from './kept-answers-sqlite.ts';
import { paces } from './paces.ts';
import { posts } from './posts-sqlite.ts';
import { watchesIn } from './watches-sqlite.ts';

/** Slack repeats an event for an hour at most; two days leave room for a process that was down. */
const claimsKept = 48 * 60 * 60 * 1000;

/** What Coop remembers of its work in Slack, in the archive's own file. Reads see every write that has been awaited. */
export function desk(reading: Db, writing: Write, rules: string): Desk {
  const write = <T>(work: (db: Db) => Promise<T>) => writing(work, 'durable');
  return {
    ...watchesIn(reading, write),
    ...posts(reading, write),
    ...paces(reading, write),
    ...keptAnswers(reading, writing, rules),
    ...sealedInstallations(reading, write),
    forgetWorkspace: (teamId) => write((trx) => forgetWorkspace(trx, teamId)),
    noteDeparture: (teamId, isGone) => write((trx) => noteDeparture(trx, teamId, isGone)),
    departures: () => departures(reading),
    claim: async (key, at) => (await write((trx) => claimed(trx, [key], at))).has(key),
    release: async (key) => void (await write((trx) => trx.deleteFrom('claims').where('key', '=', key).execute())),
    claimAll: (keys, at) => writing((trx) => claimed(trx, keys, at)),

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

/** Those of the keys that nobody claimed before. */
async function claimed(trx: Db, keys: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const forgotten = new Date(at.getTime() - claimsKept).toISOString();
  await trx.deleteFrom('claims').where('at', '<', forgotten).execute();
  const first = new Set<string>();
  for (const key of keys) {
    const row = { key, at: at.toISOString() };
    const done = await trx
      .insertInto('claims')
      .values(row)
      .onConflict((on) => on.doNothing())
      .executeTakeFirst();
    if (Number(done.numInsertedOrUpdatedRows ?? 0) > 0) first.add(key);
  }
  return first;
}

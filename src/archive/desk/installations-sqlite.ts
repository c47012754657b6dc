import type { Selectable } from 'kysely';
import type { Db } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import type { SealedInstallation, SealedInstallations } from './installations.ts';

/** The tables of this file; refusals of before belong to the one workspace that there was. */
export const installationTables = `create table installations (
   n integer primary key autoincrement, team_id text not null unique, team_name text, bot_user_id text not null,
   bot_id text not null, installed_by text not null, installed_at text not null, expires_at text, key_id text not null,
   sealed text not null);
 alter table refusals add column team_id text;`;

/** What is noted of a workspace that is being forgotten, before its id. */
const FORGETTING = 'forgetting ';

/** Installations in the archive's own file; their tokens are sealed before they get here. */
export function sealedInstallations(
  reading: Db,
  write: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
): SealedInstallations {
  return {
    async keepInstallation(installation) {
      const row = rowOf(installation);
      await write((trx) =>
        trx
          .insertInto('installations')
          .values(row)
          .onConflict((on) => on.column('team_id').doUpdateSet(row))
          .execute(),
      );
    },
    async replaceInstallation(installation, was) {
      const done = await write((trx) =>
        trx
          .updateTable('installations')
          .set(rowOf(installation))
          .where('team_id', '=', installation.teamId)
          .where('sealed', '=', was)
          .executeTakeFirst(),
      );
      return Number(done.numUpdatedRows) > 0;
    },
    async sealedInstallation(teamId) {
      const row = await reading
        .selectFrom('installations')
        .selectAll()
        .where('team_id', '=', teamId)
        .executeTakeFirst();
      return row ? installationOf(row) : null;
    },
    async sealedInstallations() {
      return (await reading.selectFrom('installations').selectAll().orderBy('n').execute()).map(installationOf);
    },
    async beginForgetting(teamId) {
      return await write(async (trx) => {
        const done = await trx.deleteFrom('installations').where('team_id', '=', teamId).executeTakeFirst();
        if (Number(done.numDeletedRows) === 0) return false;
        const row = { key: `${FORGETTING}${teamId}`, value: '' };
        await trx
          .insertInto('meta')
          .values(row)
          .onConflict((on) => on.doNothing())
          .execute();
        return true;
      });
    },
    async forgetting() {
      const rows = await reading
        .selectFrom('meta')
        .select('key')
        .where('key', '>=', FORGETTING)
        .orderBy('key')
        .execute();
      return rows.flatMap(({ key }) => (key.startsWith(FORGETTING) ? [key.slice(FORGETTING.length)] : []));
    },
    async endForgetting(teamId) {
      await write((trx) => trx.deleteFrom('meta').where('key', '=', `${FORGETTING}${teamId}`).execute());
    },
  };
}

function rowOf(one: SealedInstallation) {
  return {
    ...{ team_id: one.teamId, team_name: one.teamName, bot_user_id: one.botUserId, bot_id: one.botId },
    ...{ installed_by: one.installedBy, installed_at: one.installedAt, expires_at: one.expiresAt },
    ...{ key_id: one.keyId, sealed: one.sealed },
  };
}

function installationOf(row: Selectable<Tables['installations']>): SealedInstallation {
  return {
    ...{ teamId: row.team_id, teamName: row.team_name, botUserId: row.bot_user_id, botId: row.bot_id },
    ...{ installedBy: row.installed_by, installedAt: row.installed_at, expiresAt: row.expires_at },
    ...{ keyId: row.key_id, sealed: row.sealed },
  };
}

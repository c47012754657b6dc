import { sql } from 'kysely';
import { CoopError } from '../../text/error.ts';
import type { Db, Write } from '../file/rows.ts';
import { breathe } from '../search/indexes.ts';
import { type AddOptions, addArticle } from './add.ts';
import { addressIn, isByPlace, knownBy, knownByUrl } from './known-by.ts';
import { copiesOf } from './near-copies.ts';
import { inputOf, readByOthers } from './read-again.ts';
import { locate, removals, remove, restore } from './removal.ts';
import type { Audit, Upkeep } from './upkeep.ts';
import { history } from './versions.ts';

const actions: readonly Audit['action'][] = ['add', 'remove', 'restore', 'resume', 'export', 'watch'];

/** How the archive is kept, in the archive's own file. */
export function upkeep(reading: Db, write: Write, options: AddOptions): Upkeep {
  return {
    locate: (words, place) => locate(reading, words, place),
    remove: (articleId, by, at) => write((trx) => remove(trx, articleId, by, at, options.book), 'durable'),
    removals: () => removals(reading),
    restore: (words, place) => write((trx) => restore(trx, words, place), 'durable'),
    history: (articleId) => history(reading, articleId),
    copiesOf: (ids) => copiesOf(reading, ids),
    async readAgain(most, at) {
      const { some, all } = await readByOthers(reading, options.rules, most);
      for (const row of some) {
        await breathe();
        try {
          await addArticle(reading, write, inputOf(row), at, options, { again: row });
        } catch (error) {
          // Trouble with the archive or the machine is not the article's: it is read again another time.
          if (error instanceof CoopError && error.code !== 'unreadable') throw error;
          // One that the better rules cannot read keeps what the older ones read, and does not stand in the way.
          const { rules } = options;
          await write((trx) => trx.updateTable('articles').set({ rules }).where('n', '=', row.n).execute());
        }
      }
      return all - some.length;
    },
    async audit({ teamId, userId, action, target, outcome }, at) {
      const row = { at: at.toISOString(), team_id: teamId, user_id: userId, action, target, outcome };
      await write((trx) => trx.insertInto('audits').values(row).execute(), 'durable');
    },
    async audits(most) {
      const rows = await reading.selectFrom('audits').selectAll().orderBy('n', 'desc').limit(most).execute();
      return rows.map(({ at, team_id, user_id, action, target, outcome }) => ({
        ...{ at, teamId: team_id, userId: user_id, target, outcome },
        action: actions.find((one) => one === action) ?? 'add',
      }));
    },
  };
}

/** Names every article anew after `knownBy` has changed; two that now have one name stay as they were. */
export async function nameAll(db: Db): Promise<void> {
  const rows = await db.selectFrom('articles').select(['n', 'known_by', 'url', 'path', 'text']).execute();
  for (const row of rows) {
    const name = knownBy(row);
    if (name === row.known_by || isByPlace(row.known_by)) continue;
    const free = sql<boolean>`not exists (select 1 from articles where known_by = ${name})`;
    await db.updateTable('articles').set({ known_by: name }).where('n', '=', row.n).where(free).execute();
  }
  for (const { url } of await db.selectFrom('feed_entries').select('url').distinct().execute()) {
    const address = addressIn(url);
    if (address !== null && knownByUrl(address) !== url)
      await db
        .updateTable('feed_entries')
        .set({ url: knownByUrl(address) })
        .where('url', '=', url)
        .execute();
  }
  // What was removed stays removed under its new name.
  for (const { known_by, url, path } of await db.selectFrom('removals').select(['known_by', 'url', 'path']).execute()) {
    const name = url === null && path === null ? known_by : knownBy({ url, path, text: '' });
    if (name === known_by || isByPlace(known_by)) continue;
    const free = sql<boolean>`not exists (select 1 from removals where known_by = ${name})`;
    await db.updateTable('removals').set({ known_by: name }).where('known_by', '=', known_by).where(free).execute();
  }
}

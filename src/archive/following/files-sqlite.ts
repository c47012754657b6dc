import { sql } from 'kysely';
import { type Db, pieces, type Write } from '../file/rows.ts';
import type { Files } from './files.ts';

/** Added to an archive by the migration of the same name. */
export const fileTable = `create table folder_files (
  root text not null, path text not null, primary key (root, path)) without rowid;`;

/** What is remembered of files, in the archive's own file. */
export function files(reading: Db, write: Write): Files {
  return {
    async filesIn(root) {
      const rows = await reading
        .selectFrom('folder_files')
        .select('path')
        .where('root', '=', root)
        .orderBy('path')
        .execute();
      return rows.map(({ path }) => path);
    },
    async noteFiles(root, here, gone) {
      if (here.length === 0 && gone.length === 0) return;
      await write(async (trx) => {
        for (const some of pieces(here, 100))
          await trx
            .insertInto('folder_files')
            .values(some.map((path) => ({ root, path })))
            .onConflict((on) => on.doNothing())
            .execute();
        for (const some of pieces(gone))
          await trx.deleteFrom('folder_files').where('root', '=', root).where('path', 'in', some).execute();
      });
    },
    async articlesOfFile(path, place) {
      // A path goes on inside its file with `/` in a packed folder and with `#` in a list.
      const within = sql<boolean>`substr(path, 1, length(${path}) + 1) in (${`${path}/`}, ${`${path}#`})`;
      const all = reading
        .selectFrom('articles')
        .select(['id', 'url', 'path'])
        .where((eb) => eb.or([eb('path', '=', path), within]))
        .orderBy('n');
      if (place === undefined) return await all.execute();
      const there = sql<boolean>`substr(place, 1, length(${place})) = ${place}`;
      return await all.where((eb) => eb.or([eb('place', 'is', null), there])).execute();
    },
  };
}

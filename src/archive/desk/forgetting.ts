import { sql } from 'kysely';
import type { Db } from '../file/rows.ts';

/**
 * Takes out all that people of a workspace and their channels left, in one transaction: watches with their windows, the
 * outbox, kept answers with votes and refusals, threads, and which messages were answered. Articles stay, and so does the
 * record of who removed or added them: both are the desk's.
 */
export async function forgetWorkspace(db: Db, teamId: string): Promise<void> {
  const watches = db.selectFrom('watches').select('id').where('team_id', '=', teamId);
  await db.deleteFrom('windows').where('watch', 'in', watches).execute();
  // Of watches that were removed before.
  const posts = db.selectFrom('posts').select('key').where('team_id', '=', teamId);
  for (const table of ['windows', 'shown'] as const) await db.deleteFrom(table).where('post', 'in', posts).execute();
  await db
    .deleteFrom('claims')
    .where((eb) =>
      eb.or([
        eb(
          sql<string>`substr(key, 7)`,
          'in',
          eb.selectFrom('answers').select('answers.id').where('answers.team_id', '=', teamId),
        ),
        ...['message', 'client'].map((kind) => beginsWith(`${kind}:${teamId}:`)),
      ]),
    )
    .execute();
  for (const table of ['watches', 'posts', 'told', 'paces', 'answers', 'votes'] as const)
    await db.deleteFrom(table).where('team_id', '=', teamId).execute();
  await db
    .deleteFrom('refusals')
    .where((eb) => eb.or([eb('team_id', '=', teamId), eb('team_id', 'is', null)]))
    .execute();
  await db
    .deleteFrom('threads')
    .where(beginsWith(`${teamId}:`))
    .execute();
  await db.deleteFrom('installations').where('team_id', '=', teamId).execute();
  await noteDeparture(db, teamId, false);
}

const DEPARTED = 'departed ';

/** See `Desk.noteDeparture`. */
export async function noteDeparture(db: Db, teamId: string, isGone: boolean): Promise<void> {
  const key = `${DEPARTED}${teamId}`;
  if (!isGone) await db.deleteFrom('meta').where('key', '=', key).execute();
  else
    await db
      .insertInto('meta')
      .values({ key, value: '' })
      .onConflict((on) => on.doNothing())
      .execute();
}

/** See `Desk.departures`. */
export async function departures(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('meta').select('key').where(beginsWith(DEPARTED)).orderBy('key').execute();
  return rows.map(({ key }) => key.slice(DEPARTED.length));
}

/** Not `like`, to which an underscore means any letter. */
function beginsWith(start: string) {
  return sql<boolean>`substr(key, 1, ${start.length}) = ${start}`;
}

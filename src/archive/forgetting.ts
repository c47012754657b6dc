import { sql } from 'kysely';
import type { Db } from './rows.ts';

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
}

/** Not `like`, to which an underscore means any letter. */
function beginsWith(start: string) {
  return sql<boolean>`substr(key, 1, ${start.length}) = ${start}`;
}

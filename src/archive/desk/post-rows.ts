import type { Insertable } from 'kysely';
import { type Db, pieces } from '../file/rows.ts';
import type { Tables } from '../file/schema.ts';
import type { NewPost } from './posts.ts';

/** A post's row, waiting. */
export function rowOf(post: NewPost, at: Date): Omit<Insertable<Tables['posts']>, 'n'> {
  return {
    key: post.key,
    team_id: post.teamId,
    channel_id: post.channelId,
    article_id: post.articleId,
    seq: post.seq,
    kind: post.kind ?? 'alert',
    story: post.storyId ?? null,
    watch: post.watchId ?? null,
    under: post.under ?? null,
    json: post.json ?? '{}',
    not_before: post.notBefore ?? null,
    held: post.held ?? null,
    made_at: at.toISOString(),
    at: at.toISOString(),
    state: 'waiting',
    ts: null,
    sent_seq: 0,
    attempts: 0,
    error: null,
    marks: null,
    said: null,
  };
}

/** Writes down a post, or raises the `seq` of the one that is there; an alert's story counts as told from here on. */
export async function insertPost(db: Db, post: NewPost, at: Date): Promise<void> {
  const { seq } = post;
  await db
    .insertInto('posts')
    .values(rowOf(post, at))
    .onConflict((on) => on.column('key').doUpdateSet({ seq }).where('posts.seq', '<', seq))
    .execute();
  if (post.revived) {
    const { held = null, notBefore: not_before = null } = post;
    const waiting = { state: 'waiting', error: null, held, not_before, at: at.toISOString() };
    await db.updateTable('posts').set(waiting).where('key', '=', post.key).where('state', '=', 'dropped').execute();
  }
  await show(db, post.key, post.shows);
  const { storyId, teamId: team_id, channelId: channel_id, key } = post;
  if ((post.kind ?? 'alert') !== 'alert' || storyId === undefined || storyId === null) return;
  await tell(db, [{ team_id, channel_id, story: storyId, post: key, kind: null }]);
  if (post.over !== undefined) await standOver(db, key, post.over, at);
}

/** Whether an alert is still held back. */
export async function isHeld(db: Db, key: string): Promise<boolean> {
  const waiting = db.selectFrom('posts').select('key').where('key', '=', key).where('state', '=', 'waiting');
  return (await waiting.where('kind', '=', 'alert').where('held', 'is not', null).executeTakeFirst()) !== undefined;
}

/** The story of an alert that was held back is told by another post; it and what was to follow it stand under that one. */
async function standOver(db: Db, key: string, over: NonNullable<NewPost['over']>, at: Date): Promise<void> {
  const moved = { kind: 'addition', under: key, held: over.held, not_before: over.notBefore, at: at.toISOString() };
  await db.updateTable('posts').set({ under: key }).where('under', '=', over.key).execute();
  await db.updateTable('posts').set(moved).where('key', '=', over.key).execute();
  await db.updateTable('told').set({ post: key }).where('post', '=', over.key).execute();
}

/** Writes down which articles a digest shows. */
export async function show(db: Db, key: string, shows: readonly string[] = []): Promise<void> {
  for (const some of pieces([...new Set(shows)]))
    await db
      .insertInto('shown')
      .values(some.map((article_id) => ({ article_id, post: key })))
      .onConflict((on) => on.doNothing())
      .execute();
}

/** A story stays with the post that told it first, unless that one never came to anything. */
export async function tell(db: Db, rows: readonly Tables['told'][]): Promise<void> {
  for (const row of rows)
    await db
      .insertInto('told')
      .values(row)
      .onConflict((on) =>
        on
          .columns(['story', 'team_id', 'channel_id'])
          .doUpdateSet({ post: row.post, kind: row.kind })
          .where((eb) =>
            eb.exists(
              eb
                .selectFrom('posts')
                .select('posts.key')
                .whereRef('posts.key', '=', 'told.post')
                .where('posts.state', 'in', ['failed', 'dropped']),
            ),
          ),
      )
      .execute();
}

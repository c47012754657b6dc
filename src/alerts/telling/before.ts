import type { Archive, ArticleReport } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';

/** What a reader is compared with when a story has many articles: the first ones told it, the last ones filled it in. */
const MOST_COMPARED = 30;

/** The articles of a story that came before one of it. */
export async function reportsBefore(
  archive: Archive,
  storyId: string,
  articleId: string,
): Promise<readonly ArticleReport[]> {
  const members = (await archive.members(storyId)).map((member) => member.articleId);
  return await compared(archive, members.slice(0, Math.max(0, members.indexOf(articleId))));
}

/**
 * The articles of a story that came before the one that a post adds to it, as its channel knows them: without those of
 * which a post of their own has not been sent, or was sent later, and with those that were told before this one though they
 * came after it.
 */
export async function reportsToldBefore(archive: Archive, post: Post): Promise<readonly ArticleReport[]> {
  const { teamId, channelId, storyId, articleId, ts } = post;
  const members = (await archive.members(storyId ?? '')).map((member) => member.articleId);
  const at = members.indexOf(articleId);
  const told = new Map<string, boolean>();
  for (const one of await archive.posts({ teamId, channelId, storyId: storyId ?? '' })) {
    if (one.kind !== 'alert' && one.kind !== 'addition') continue;
    if (one.ts !== null) told.set(one.articleId, ts === null || Number(one.ts) < Number(ts));
    else if (one.state !== 'told' && one.state !== 'dropped') told.set(one.articleId, false);
  }
  return await compared(
    archive,
    members.filter((id, i) => id !== articleId && (told.get(id) ?? i < at)),
  );
}

async function compared(archive: Archive, before: readonly string[]): Promise<readonly ArticleReport[]> {
  return await reportsOf(
    archive,
    before.length <= MOST_COMPARED
      ? before
      : [...before.slice(0, MOST_COMPARED / 2), ...before.slice(-MOST_COMPARED / 2)],
  );
}

/** The reports of these articles, in their order; those that are gone are left out. */
export async function reportsOf(
  archive: Pick<Archive, 'reports'>,
  ids: readonly string[],
): Promise<readonly ArticleReport[]> {
  if (ids.length === 0) return [];
  const found = await Array.fromAsync(archive.reports(ids));
  return found.toSorted((one, other) => ids.indexOf(one.article.id) - ids.indexOf(other.article.id));
}

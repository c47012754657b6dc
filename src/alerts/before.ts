import type { Archive, ArticleReport } from '../archive/archive.ts';

/** What a reader is compared with when a story has many articles: the first ones told it, the last ones filled it in. */
const MOST_COMPARED = 30;

/** The articles of a story that came before one of it. */
export async function reportsBefore(
  archive: Archive,
  storyId: string,
  articleId: string,
): Promise<readonly ArticleReport[]> {
  const members = (await archive.members(storyId)).map((member) => member.articleId);
  const before = members.slice(0, Math.max(0, members.indexOf(articleId)));
  return await reportsOf(
    archive,
    before.length <= MOST_COMPARED
      ? before
      : [...before.slice(0, MOST_COMPARED / 2), ...before.slice(-MOST_COMPARED / 2)],
  );
}

/** The reports of these articles; those that are gone are left out. */
export async function reportsOf(
  archive: Pick<Archive, 'reports'>,
  ids: readonly string[],
): Promise<readonly ArticleReport[]> {
  return ids.length === 0 ? [] : await Array.fromAsync(archive.reports(ids));
}

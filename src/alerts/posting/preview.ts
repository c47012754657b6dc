import type { Archive, ArticleReport } from '../../archive/archive.ts';
import type { WatchFilter } from '../../archive/desk/watch.ts';
import { matchOf } from '../matching/match.ts';
import { isOld, NEWS_DAYS } from '../planning/news.ts';

/** What a filter would have told. */
export interface Preview {
  /** Stories, each of which is posted once. */
  readonly posts: number;
  /** Those of them that no article dates: they count by the day on which they came. */
  readonly undated: number;
  /** The latest article of them. */
  readonly example: ArticleReport | null;
  /** The day on which the archive's first article came, when that was less long ago: then the count is of fewer days. */
  readonly since: string | null;
  /** Whether there is any article to count by. */
  readonly isEmpty: boolean;
}

/** How far back a preview looks. */
export const PREVIEW_DAYS = NEWS_DAYS;
const DAY_MS = 86_400_000;
const AT_ONCE = 50;

/**
 * How many stories a filter would have told in the last 30 days, by the matcher that decides what is told. An article
 * counts on the day of its publication if that is known, else on the day that it came.
 */
export async function previewOf(
  archive: Pick<Archive, 'addedSince' | 'reports' | 'storiesOf' | 'coverage'>,
  filter: WatchFilter,
  now: Date,
): Promise<Preview> {
  const since = new Date(now.getTime() - PREVIEW_DAYS * DAY_MS);
  const day = since.toISOString().slice(0, 10);
  const stories = new Set<string>();
  const dated = new Set<string>();
  let first: string | null = null;
  let example: ArticleReport | null = null;
  const ids = await archive.addedSince(since);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const matched: ArticleReport[] = [];
    for await (const report of archive.reports(ids.slice(at, at + AT_ONCE))) {
      const { published, addedAt } = report.article;
      first ??= addedAt.slice(0, 10);
      if (published !== null && published < day.slice(0, published.length)) continue;
      if (!isOld(report.article) && matchOf(report, filter) !== null) matched.push(report);
    }
    const members = await archive.storiesOf(matched.map(({ article }) => article.id));
    for (const { article } of matched) {
      const story = members.get(article.id)?.storyId ?? article.id;
      stories.add(story);
      if (article.published !== null) dated.add(story);
    }
    example = matched.at(-1) ?? example;
  }
  const { articles } = await archive.coverage();
  return {
    ...{ posts: stories.size, undated: stories.size - dated.size, example, isEmpty: articles === 0 },
    since: ids.length === articles ? first : null,
  };
}

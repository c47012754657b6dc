import type { Article } from '../../reading/article.ts';
import type { Labels } from '../labels/labels.ts';

/** What an article goes by: its title, else its file, as it is cited; else that it has none. */
export function shownTitle({ title, path }: Pick<Article, 'title' | 'path'>, { announcement }: Labels): string {
  return title?.trim() || path?.trim() || announcement.untitled;
}

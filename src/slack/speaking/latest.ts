import { announcementOf } from '../../alerts/telling/announcement.ts';
import type { ArticleReport } from '../../archive/archive.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Bench } from '../bench.ts';
import { checkQuotes } from '../blocks/check-quotes.ts';
import type { Line } from '../blocks/latest.ts';
import { labelsIn } from '../labels/labels.ts';
import { showingIn } from '../labels/showing.ts';

/** The stories that came last, each told by its first article; its quotes are held against the article. */
export async function latestStories(
  most: number,
  language: LanguageCode,
  { archive, describe }: Pick<Bench, 'archive' | 'describe'>,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const storyId of await archive.latestStories(most)) {
    const members = await archive.members(storyId);
    const reports: ArticleReport[] = await Array.fromAsync(archive.reports(members.map(({ articleId }) => articleId)));
    const [first] = reports;
    if (first === undefined) continue;
    const announcement = announcementOf(first, language, describe);
    checkQuotes(announcement.quotes, new Map([[first.article.id, first.article]]));
    const outlets = [...new Set(reports.flatMap(({ article }) => article.outlet ?? []))];
    lines.push({ storyId, announcement, outlets });
  }
  return lines;
}

/** What is said where there is no story: that there is no article, and what whoever reads it can do about that. */
export async function noStoryYet(
  userId: string,
  language: LanguageCode,
  { intake, permissions }: Pick<Bench, 'intake' | 'permissions'>,
): Promise<string> {
  const { byLink, byFile } = showingIn(language).addFirst;
  const mayAdd = intake.isOn && (await permissions.mayFetch(userId));
  return `${labelsIn(language).delivery.noneYet} ${mayAdd ? byLink : byFile}`;
}

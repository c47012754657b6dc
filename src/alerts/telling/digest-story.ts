import type { Archive, ArticleReport } from '../../archive/archive.ts';
import type { WatchFilter } from '../../archive/desk/watch.ts';
import type { Article } from '../../reading/article.ts';
import type { Fact } from '../../reading/fact.ts';
import { matchOf } from '../matching/match.ts';
import { type CollectedStory, furthest } from './collect.ts';
import { isSameMark, markOf } from './marks.ts';

/** A story of a digest as it is now. */
export interface StoryNow {
  readonly story: CollectedStory;
  readonly report: ArticleReport;
  /** Undefined where the article reports none. */
  readonly fact: Fact | undefined;
  /** In how many outlets it is. */
  readonly outlets: number;
  /** Of those other than the report's, one article each. */
  readonly others: readonly Article[];
}

/**
 * The stories of a digest as they are now, in the same order: an article that was edited with what it says now, another
 * article of the story in the place of one that was removed. A story of which none is left that was asked for is left out.
 */
export async function storiesNow(
  archive: Archive,
  stories: readonly CollectedStory[],
  filterOf: (story: CollectedStory) => WatchFilter,
): Promise<readonly StoryNow[]> {
  const reports = await reportsOf(
    archive,
    stories.map(({ articleId }) => articleId),
  );
  const now: StoryNow[] = [];
  for (const story of stories) {
    const filter = filterOf(story);
    const own = reports.get(story.articleId);
    // Only where something may be gone: of most stories there is one article.
    const others = own === undefined || story.outlets.length > 1 ? await articlesOf(archive, story) : [];
    const report = own ?? others.find((one) => matchOf(one, filter) !== null);
    if (report === undefined) continue;
    const left = new Map(others.map(({ article }) => [article.outlet, article]));
    const also = story.outlets.flatMap((outlet) => (outlet === report.article.outlet ? [] : (left.get(outlet) ?? [])));
    const fact = factNow(story, report, matchOf(report, filter)?.facts ?? report.facts);
    now.push({ story, report, fact, others: also, outlets: also.length + (report.article.outlet === null ? 0 : 1) });
  }
  return now;
}

async function articlesOf(archive: Archive, { storyId }: CollectedStory): Promise<readonly ArticleReport[]> {
  const ids = (await archive.members(storyId)).map(({ articleId }) => articleId);
  return [...(await reportsOf(archive, ids)).values()];
}

async function reportsOf(archive: Archive, ids: readonly string[]): Promise<ReadonlyMap<string, ArticleReport>> {
  const reports = new Map<string, ArticleReport>();
  if (ids.length > 0) for await (const report of archive.reports(ids)) reports.set(report.article.id, report);
  return reports;
}

/** The fact that was shown, known by its sentence or, where that was edited, by its place; else the furthest-reaching. */
function factNow(
  story: CollectedStory,
  { article, facts: all }: ArticleReport,
  wanted: readonly Fact[],
): Fact | undefined {
  if (article.id !== story.articleId) return furthest(wanted);
  const ofKind = all.filter(({ kind }) => kind === story.kind);
  const quotesTheSame = ({ quotes }: Fact) => {
    const last = quotes.at(-1);
    return last !== undefined && story.mark != null && isSameMark(markOf(last), story.mark);
  };
  const same = ofKind.filter(quotesTheSame);
  const inPlace = ({ id }: Fact) => id === story.factId;
  return same.find(inPlace) ?? same[0] ?? ofKind.find(inPlace) ?? furthest(wanted);
}

import type { Archive, ArticleReport } from '../../archive/archive.ts';
import type { ToldStory } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Fact, FactKind } from '../../reading/fact.ts';
import { furthestFirst, type Status } from '../../text/ladder.ts';
import { matchOf } from '../matching/match.ts';
import { cameToNothing } from '../planning/dropped.ts';
import { isNewsFor, isOld } from '../planning/news.ts';
import { type Mark, markOf } from './marks.ts';

/** A story as a digest's post keeps it: what is quoted of it, and how far it reaches. */
export interface CollectedStory {
  readonly storyId: string;
  readonly articleId: string;
  /** Which of the watches that are told together asks for it; posts of before, which tell of one, have none. */
  readonly watchId?: string;
  /** The fact that is shown; null for an article in which none was found. */
  readonly factId: string | null;
  readonly kind: FactKind | null;
  readonly status: Status | null;
  /** Of the sentence that is quoted, so that it is known again when the article is edited; posts of before have none. */
  readonly mark?: Mark | null;
  /** Outlets that reported it in the window. */
  readonly outlets: readonly string[];
}

/** What a digest is about, written down with its window. */
export interface Collected {
  readonly stories: readonly CollectedStory[];
  /** How many there are, also those that are not kept for showing. */
  readonly total: number;
  /** How many articles came to stories that were told before. */
  readonly again: number;
  /** These articles, as far as they are kept for showing; posts of before kept none. */
  readonly added?: readonly { readonly storyId: string; readonly articleId: string }[];
  readonly counts: readonly { readonly kind: FactKind | null; readonly count: number }[];
}

/** Beyond so many a digest only counts: nobody reads on. */
const MOST_KEPT = 200;
const MOST_ADDED = 30;
const AT_ONCE = 200;

const order: readonly FactKind[] = ['agreement', 'meeting', 'visit', 'cooperation', 'statement'];

/** A watch that is to be told of what came after one change, up to another. */
export interface Asked {
  readonly watch: Watch;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/**
 * The stories that watches of one channel ask for among the articles that came and of which it was not told yet, each once;
 * the furthest-reaching first. Articles are read a few at a time, so that a large window needs no more memory.
 */
export async function collect(
  archive: Archive,
  asked: readonly Asked[],
): Promise<Collected & { readonly told: readonly ToldStory[]; readonly shows: readonly string[] }> {
  const found = new Map<string, CollectedStory>();
  const articles = new Map<string, Set<string>>();
  const again = new Map<string, string>();
  for (const one of asked) await gather(archive, one, found, articles, again);
  const stories = [...found.values()].toSorted(byReach);
  const counts = new Map<FactKind | null, number>();
  for (const { kind } of stories) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kept = stories.slice(0, MOST_KEPT);
  const keptAdded = [...again].slice(0, MOST_ADDED).map(([articleId, storyId]) => ({ storyId, articleId }));
  return {
    stories: kept,
    added: keptAdded,
    shows: [
      ...kept.flatMap(({ storyId }) => [...(articles.get(storyId) ?? [])]),
      ...keptAdded.map(({ articleId }) => articleId),
    ],
    told: stories.map(({ storyId, kind }) => ({ storyId, kind })),
    total: stories.length,
    again: again.size,
    counts: [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count),
  };
}

/** Adds what one watch asks for: its stories, the articles of each, and those that came to stories told before. */
async function gather(
  archive: Archive,
  { watch, fromSeq, toSeq }: Asked,
  found: Map<string, CollectedStory>,
  articles: Map<string, Set<string>>,
  again: Map<string, string>,
): Promise<void> {
  for (let after = fromSeq; after < toSeq; ) {
    const changes = (await archive.changesAfter(after, AT_ONCE)).filter(({ seq }) => seq <= toSeq);
    after = changes.at(-1)?.seq ?? toSeq;
    const came = changes.filter((change) => isNewsFor(watch, change)).map(({ articleId }) => articleId);
    if (came.length === 0) continue;
    const members = await archive.storiesOf(came);
    const told = await toldHere(
      archive,
      watch,
      [...members.values()].map(({ storyId }) => storyId),
    );
    const back = new Set(changes.flatMap(({ articleId, again: isBack }) => (isBack ? [articleId] : [])));
    for await (const report of archive.reports(came)) {
      const storyId = members.get(report.article.id)?.storyId;
      const matched = storyId === undefined || isOld(report.article) ? null : matchOf(report, watch.filter);
      if (storyId === undefined || matched === null) continue;
      const articleId = report.article.id;
      if (told.has(storyId)) {
        // One that was removed and is back is no further report, and one that another post told or showed is told.
        if (!back.has(articleId) && !(await isTold(archive, watch, articleId))) again.set(articleId, storyId);
      } else {
        const story = joined(found.get(storyId), storyId, report, matched.facts);
        // Whoever asked for what is shown of it.
        const watchId = story.articleId === articleId ? watch.id : (found.get(storyId)?.watchId ?? watch.id);
        found.set(storyId, { ...story, watchId });
        articles.set(storyId, (articles.get(storyId) ?? new Set()).add(articleId));
      }
    }
  }
}

/** One story of a single article, as it is collected when it was held back. */
export function collectedOf(storyId: string, report: ArticleReport, facts: readonly Fact[]): CollectedStory {
  return joined(undefined, storyId, report, facts);
}

/** The furthest-reaching first, then what more outlets report. */
export function byReach(a: CollectedStory, b: CollectedStory): number {
  return (
    reachOf(a.status) - reachOf(b.status) || b.outlets.length - a.outlets.length || kindOf(a.kind) - kindOf(b.kind)
  );
}

const reachOf = (status: Status | null) => (status === null ? furthestFirst.length : furthestFirst.indexOf(status));
const kindOf = (kind: FactKind | null) => (kind === null ? order.length : order.indexOf(kind));

/** The fact that is shown of several: the furthest-reaching. */
export function furthest(facts: readonly Fact[]): Fact | undefined {
  return facts.toSorted((a, b) => reachOf(a.status) - reachOf(b.status) || kindOf(a.kind) - kindOf(b.kind))[0];
}

async function isTold(archive: Archive, { teamId, channelId }: Watch, articleId: string): Promise<boolean> {
  return (await archive.posts({ teamId, channelId, about: [articleId] })).some((post) => !cameToNothing(post));
}

async function toldHere(archive: Archive, { teamId, channelId }: Watch, storyIds: readonly string[]) {
  const told = new Set<string>();
  for (const one of await archive.told(storyIds)) {
    if (one.teamId !== teamId || one.channelId !== channelId) continue;
    const post = await archive.post(one.key);
    if (post === null || !cameToNothing(post)) told.add(one.storyId);
  }
  return told;
}

function joined(
  known: CollectedStory | undefined,
  storyId: string,
  { article }: ArticleReport,
  facts: readonly Fact[],
): CollectedStory {
  const best = furthest(facts);
  const quote = best?.quotes.at(-1);
  const outlets = [...new Set([...(known?.outlets ?? []), ...(article.outlet === null ? [] : [article.outlet])])];
  const mine: CollectedStory = {
    storyId,
    articleId: article.id,
    factId: best?.id ?? null,
    kind: best?.kind ?? null,
    status: best?.status ?? null,
    mark: quote === undefined ? null : markOf(quote),
    outlets,
  };
  return known === undefined || byReach({ ...mine, outlets: [] }, { ...known, outlets: [] }) < 0
    ? mine
    : { ...known, outlets };
}

import { withOneCitation } from '../../answering/answer.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Post, ToldStory } from '../../archive/desk/posts.ts';
import { type WatchFilter, wantsAll } from '../../archive/desk/watch.ts';
import { isHealthy } from '../../archive/following/feeds.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Article } from '../../reading/article.ts';
import type { FactKind } from '../../reading/fact.ts';
import { namesFor } from '../names.ts';
import { additionOf, countriesOfFact } from './addition.ts';
import type { Describe } from './announcement.ts';
import { reportsBefore, reportsOf } from './before.ts';
import type { Addition, Digest, DigestGroup, DigestLine } from './bulletin.ts';
import type { Collected, CollectedStory } from './collect.ts';
import { type StoryNow, storiesNow } from './digest-story.ts';

/** What a digest's post keeps as JSON. */
export interface DigestPost extends Collected {
  readonly due: string;
  readonly zone: string;
  readonly language: LanguageCode;
  readonly why: 'due' | 'cap';
  /** The watches that it is for; posts of before kept one, apart. */
  readonly watchIds?: readonly string[];
  /** What they asked for, where the channel had other such posts to tell them from. */
  readonly named?: readonly WatchFilter[];
  /** How the feeds were by then; posts of before did not keep it. */
  readonly feeds?: Digest['feeds'];
}

/** A reader is told that a digest is late from here on. */
const LATE_MS = 15 * 60_000;

/** A digest's post as text and back; only this file knows the shape. */
export function digestJson(digest: DigestPost): string {
  return JSON.stringify(digest);
}

export function digestOfJson(json: string): DigestPost | null {
  const read: Partial<DigestPost> = JSON.parse(json);
  const { stories, total, again, counts, due, zone, language, why } = read;
  if (!stories || !counts || total === undefined || again === undefined || !due || !zone || !language || !why)
    return null;
  return { ...read, stories, counts, total, again, due, zone, language, why };
}

/** A digest as it is shown now: what was removed since is neither shown nor counted, what was edited reads as it is now. */
export async function digestOf(archive: Archive, post: Post, describe: Describe, now: Date): Promise<Digest | null> {
  const kept = digestOfJson(post.json);
  if (kept === null) return null;
  const idOf = (story: CollectedStory) => story.watchId ?? post.watchId ?? '';
  const filters = new Map<string, WatchFilter>();
  for (const id of new Set(kept.stories.map(idOf))) filters.set(id, (await archive.watch(id))?.filter ?? wantsAll);
  const stories = await storiesNow(archive, kept.stories, (story) => filters.get(idOf(story)) ?? wantsAll);
  const groups = new Map<string, { group: Omit<DigestGroup, 'lines'>; lines: DigestLine[] }>();
  const articles = new Map<string, Article>();
  for (const story of stories) {
    const { report, fact } = story;
    const countries = fact ? countriesOfFact(fact, kept.language) : [];
    const key = `${fact?.kind ?? ''} ${countries.join('|')}`;
    const known = groups.get(key) ?? { group: { kind: fact?.kind ?? null, countries }, lines: [] };
    known.lines.push(lineOf(story, kept.language, describe));
    groups.set(key, known);
    articles.set(report.article.id, report.article);
  }
  const { named = [] } = kept;
  const shown = [...groups.values()].map(({ group, lines }) => ({ ...group, lines }));
  const additions = await additionsOf(archive, kept, describe);
  for (const { article } of additions) articles.set(article.id, article);
  const quotes = [
    ...shown.flatMap(({ lines }) => lines.map(({ item }) => item)),
    ...additions.flatMap(({ items }) => items),
  ];
  return {
    key: post.key,
    language: kept.language,
    due: kept.due,
    zone: kept.zone,
    late:
      kept.why === 'due' &&
      (post.ts === null ? now.getTime() : Date.parse(post.madeAt)) - Date.parse(kept.due) > LATE_MS,
    why: kept.why,
    named,
    names: await namesFor(
      named.map((filter) => ({ filter })),
      archive,
    ),
    groups: shown,
    ...countedNow(kept, stories, await archive.goneOf(post.key)),
    additions,
    again: Math.max(0, kept.again - additions.length),
    feeds: kept.feeds ?? (await feedsNow(archive, now)),
    quotes: quotes.flatMap(({ citations }) => citations.map(({ citation }) => citation)),
    articles: [...articles.values()],
  };
}

/** What the later articles add, one quote each; those that only tell the same in another outlet are left to be counted. */
async function additionsOf(
  archive: Archive,
  { added = [], language }: DigestPost,
  describe: Describe,
): Promise<readonly Addition[]> {
  const found: Addition[] = [];
  for (const report of await reportsOf(
    archive,
    added.map(({ articleId }) => articleId),
  )) {
    const storyId = added.find(({ articleId }) => articleId === report.article.id)?.storyId ?? '';
    const before = await reportsBefore(archive, storyId, report.article.id);
    const addition = additionOf(report, before, language, describe);
    const [item] = addition?.items ?? [];
    if (addition === null || item === undefined) continue;
    const items = [withOneCitation(item)];
    found.push({
      ...addition,
      items,
      quotes: items.flatMap(({ citations }) => citations.map(({ citation }) => citation)),
    });
  }
  return found;
}

/** How many feeds answer, of how many. */
export async function feedsNow(archive: Archive, now: Date): Promise<Digest['feeds']> {
  const feeds = await archive.feeds();
  const healthy = feeds.filter((feed) => isHealthy(feed, now)).length;
  return { healthy, all: feeds.length };
}

/** What is still there of what was counted when the digest was written down. */
function countedNow(
  kept: DigestPost,
  stories: readonly StoryNow[],
  gone: readonly ToldStory[],
): Pick<Digest, 'total' | 'counts'> {
  const counts = new Map(kept.counts.map(({ kind, count }) => [kind, count]));
  const change = (kind: FactKind | null, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by);
  const shown = new Map(stories.map((one) => [one.story.storyId, one]));
  for (const { storyId, kind } of kept.stories) {
    const here = shown.get(storyId);
    change(kind, -1);
    if (here) change(here.fact?.kind ?? null, 1);
  }
  const listed = new Set(kept.stories.map(({ storyId }) => storyId));
  const hidden = gone.filter(({ storyId }) => !listed.has(storyId));
  for (const { kind } of hidden) change(kind, -1);
  return {
    total: kept.total - (kept.stories.length - shown.size) - hidden.length,
    counts: [...counts]
      .flatMap(([kind, count]) => (count > 0 ? [{ kind, count }] : []))
      .toSorted((a, b) => b.count - a.count),
  };
}

/** The story's fact in one line, with one quote. */
function lineOf(
  { story: { storyId }, report, fact, outlets, others }: StoryNow,
  language: LanguageCode,
  describe: Describe,
): DigestLine {
  const { source, items } = describe({ ...report, facts: fact === undefined ? [] : [fact] }, language);
  const [item] = items;
  const line = item ?? { lead: report.article.title ?? '', details: [], citations: [], also: [] };
  return {
    storyId,
    article: report.article,
    source,
    outlets,
    item: {
      ...withOneCitation(line),
      also: others.map((other) => ({ source: `${other.outlet ?? ''} [${other.language}]`, url: other.url })),
    },
  };
}

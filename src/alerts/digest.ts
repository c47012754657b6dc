import type { Archive, ArticleReport } from '../archive/archive.ts';
import type { Post } from '../archive/posts.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Article } from '../reading/article.ts';
import { countriesOfFact } from './addition.ts';
import type { Describe } from './announcement.ts';
import type { Digest, DigestGroup, DigestLine } from './bulletin.ts';
import type { Collected, CollectedStory } from './collect.ts';

/** What a digest's post keeps as JSON. */
export interface DigestPost extends Collected {
  readonly due: string;
  readonly zone: string;
  readonly language: LanguageCode;
  readonly why: 'due' | 'cap';
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
  return { stories, counts, total, again, due, zone, language, why };
}

/** A digest as it is shown now: a story whose article was removed since is left out. */
export async function digestOf(archive: Archive, post: Post, describe: Describe, now: Date): Promise<Digest | null> {
  const kept = digestOfJson(post.json);
  if (kept === null) return null;
  const reports = new Map<string, ArticleReport>();
  for await (const report of archive.reports(kept.stories.map(({ articleId }) => articleId)))
    reports.set(report.article.id, report);
  const groups = new Map<string, { group: Omit<DigestGroup, 'lines'>; lines: DigestLine[] }>();
  const articles = new Map<string, Article>();
  for (const story of kept.stories) {
    const report = reports.get(story.articleId);
    if (!report) continue;
    const fact = report.facts.find(({ id }) => id === story.factId);
    const countries = fact ? countriesOfFact(fact, kept.language) : [];
    const key = `${fact?.kind ?? ''} ${countries.join('|')}`;
    const known = groups.get(key) ?? { group: { kind: fact?.kind ?? null, countries }, lines: [] };
    known.lines.push(lineOf(story, report, kept.language, describe));
    groups.set(key, known);
    articles.set(report.article.id, report.article);
  }
  const shown = [...groups.values()].map(({ group, lines }) => ({ ...group, lines }));
  const feeds = await archive.feeds();
  return {
    key: post.key,
    language: kept.language,
    due: kept.due,
    zone: kept.zone,
    late:
      kept.why === 'due' &&
      (post.ts === null ? now.getTime() : Date.parse(post.madeAt)) - Date.parse(kept.due) > LATE_MS,
    why: kept.why,
    groups: shown,
    total: kept.total,
    again: kept.again,
    counts: kept.counts,
    feeds: {
      healthy: feeds.filter(({ state, failures }) => state === 'followed' && failures === 0).length,
      all: feeds.length,
    },
    quotes: shown.flatMap(({ lines }) => lines.flatMap(({ item }) => item.citations.map(({ citation }) => citation))),
    articles: [...articles.values()],
  };
}

/** The story's fact in one line, with one quote. */
function lineOf(
  { storyId, factId, outlets }: CollectedStory,
  report: ArticleReport,
  language: LanguageCode,
  describe: Describe,
): DigestLine {
  const { source, items } = describe({ ...report, facts: report.facts.filter(({ id }) => id === factId) }, language);
  const [item] = items;
  const line = item ?? { lead: report.article.title ?? '', details: [], citations: [], also: [] };
  return {
    storyId,
    article: report.article,
    source,
    outlets,
    // Of several sentences the last proves the fact; those before say who is meant.
    item: { ...line, citations: line.citations.slice(-1) },
  };
}

import type { ArticleReport, Change } from '../archive/archive.ts';
import type { Post } from '../archive/desk.ts';
import type { Watch } from '../archive/watch.ts';
import { matchOf } from './match.ts';

/** A post to be written down, or the same key with a higher `seq`. */
export type PlannedPost = Pick<Post, 'key' | 'teamId' | 'channelId' | 'articleId' | 'seq'>;

/** The key under which an article is announced in a channel: once, ever. */
export function postKey(articleId: string, teamId: string, channelId: string): string {
  return `article:${articleId}:${teamId}:${channelId}`;
}

/** Whether a watch tells at once of a change: it is live, on, and older than the change. */
export function tellsAtOnce(watch: Watch, seq: number): boolean {
  return watch.delivery === 'live' && watch.state === 'on' && watch.afterSeq < seq;
}

/**
 * What follows from changes of the archive, in their order. An article added after a live watch was made is announced
 * in its channel if it is what the watch asks for (`reports` holds the articles that were added, as they are now); an edited one raises only what was announced (`posted` holds those, whatever became of the watch):
 * an article that was there before the watch stays silent however often it is edited, and so does one that came
 * while the channel was not watching.
 */
export function plannedPosts(
  changes: readonly Change[],
  watches: readonly Watch[],
  posted: readonly PlannedPost[],
  reports: ReadonlyMap<string, ArticleReport>,
): readonly PlannedPost[] {
  const planned = new Map<string, PlannedPost>();
  const known = new Map(posted.map((post) => [post.key, post]));
  for (const { seq, articleId, what, backlog } of changes) {
    const report = reports.get(articleId);
    if (what === 'added' && backlog !== true && report !== undefined) {
      const wanting = watches.filter((watch) => tellsAtOnce(watch, seq) && matchOf(report, watch.filter) !== null);
      for (const { teamId, channelId } of wanting) {
        const key = postKey(articleId, teamId, channelId);
        planned.set(key, { key, teamId, channelId, articleId, seq });
      }
    }
    if (what === 'updated') {
      for (const post of [...known.values(), ...planned.values()].filter((post) => post.articleId === articleId)) {
        planned.set(post.key, { key: post.key, teamId: post.teamId, channelId: post.channelId, articleId, seq });
      }
    }
  }
  return [...planned.values()];
}

import type { Archive } from '../../archive/archive.ts';
import type { NewPost, Post } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import { quietOf } from '../planning/plan.ts';
import { dayAround, quietUntil } from '../planning/wall-clock.ts';

/** The posts themselves always say what the articles say now; an article that is edited all day need not be noted each time. */
const MOST_A_DAY = 5;

/** So many notes that quoted sentences were changed are posted in a channel on one day; a lower cap of the watch counts for them too. */
export function mostCorrections(watch: Watch | null): number {
  return Math.min(watch?.cap ?? MOST_A_DAY, MOST_A_DAY);
}

/**
 * Writes down that an article no longer says what a post quoted of it, to be said in its thread: once for what the post
 * said last, however often this is asked, and not beside a note of the same that still waits. The watch's quiet hours
 * count for it too.
 */
export async function noteCorrection(
  archive: Archive,
  post: Post,
  articleId: string,
  watch: Watch | null,
  now: Date,
): Promise<void> {
  const { key, kind, teamId, channelId, watchId, seq, sentSeq } = post;
  const under = kind === 'addition' ? post.under : key;
  const waiting = await archive.posts({ kind: 'correction', state: 'waiting', teamId, channelId, articleId });
  if (waiting.some((one) => one.under === under)) return;
  const correction: NewPost = {
    ...{ key: `corrected:${articleId}:${sentSeq}:${key}`, kind: 'correction', teamId, channelId, articleId },
    ...{ watchId, seq, under },
    ...(watch === null ? {} : quietOf(watch, now)),
  };
  await archive.writePost(correction, now);
}

/** Until when a correction waits because its channel has had enough of them on this day; null when it may be posted. */
export async function waitsUntil(
  archive: Archive,
  { teamId, channelId }: Post,
  watch: Watch | null,
  now: Date,
): Promise<Date | null> {
  const { from, to } = dayAround(watch?.zone ?? 'UTC', now);
  const today = (await archive.posts({ kind: 'correction', teamId, channelId })).filter(
    ({ state, at }) =>
      ['sending', 'sent', 'unknown'].includes(state) &&
      Date.parse(at) >= from.getTime() &&
      Date.parse(at) < to.getTime(),
  );
  if (today.length < mostCorrections(watch)) return null;
  return (watch === null ? null : quietUntil(watch, to)) ?? to;
}

import type { Archive } from '../../archive/archive.ts';
import { wasAhead } from '../../archive/desk/clock-leaps.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import { matchOf } from '../matching/match.ts';
import { UNASKED } from '../planning/dropped.ts';
import { type Asking, alertJson, alertOfJson, quietOf, soonest } from '../planning/plan.ts';
import { reportsOf } from '../telling/before.ts';

/** The watches that asked for an article of which nobody was told yet, and that still do: live, and matched again. */
export async function stillAsking(archive: Archive, post: Post): Promise<readonly Asking[]> {
  const watches = await watchesOf(archive, post);
  const [report] = watches.length === 0 ? [] : await reportsOf(archive, [post.articleId]);
  return watches.flatMap((watch) => {
    const isLive = watch.state === 'on' && watch.delivery === 'live';
    const matched = report === undefined || !isLive ? null : matchOf(report, watch.filter);
    return matched === null ? [] : [{ watch, because: matched.because }];
  });
}

/** Those that asked for it when it came, as they are now. */
async function watchesOf(archive: Archive, { watchId, json }: Post): Promise<readonly Watch[]> {
  const ids = [watchId, ...alertOfJson(json).also.map((one) => one.watchId)];
  const found = await Promise.all(ids.map((id) => (id === null ? null : archive.watch(id))));
  return found.filter((watch) => watch !== null);
}

/**
 * Has what is held back follow its watches, after these were changed: quiet hours and a cap that were lifted hold nothing
 * back, another watch of the channel takes over what it asked for too, and what nobody asks for at once any more is dropped,
 * for a digest to tell it. What a pause holds up is decided when its time comes.
 */
export async function followWatches(archive: Archive, now: Date): Promise<void> {
  for (const post of await archive.posts({ state: 'waiting' })) {
    if (post.held === null || (post.kind !== 'alert' && post.kind !== 'addition')) continue;
    // It comes as soon as may be: what it was to wait for was told by a clock that was wrong.
    if (wasAhead(post.at, now)) continue;
    const asking = await stillAsking(archive, post);
    if (asking.length === 0) {
      const watches = await watchesOf(archive, post);
      if (!watches.some(({ state }) => state === 'paused')) await archive.dropPost(post.key, UNASKED, now);
      continue;
    }
    const { watch, because, hold } = soonest(asking, (one) => quietOf(one, now));
    const json = alertJson({ watch, because }, asking);
    const isCapped = post.held === 'cap' && watch.cap !== null;
    const { held = null, notBefore = null } = isCapped ? post : hold;
    if (json === post.json && watch.id === post.watchId && held === post.held) continue;
    await archive.markPost(post.key, { json, watchId: watch.id, held, notBefore }, now);
  }
}

import type { Archive } from '../../archive/archive.ts';
import { wasAhead } from '../../archive/desk/clock-leaps.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Log } from '../log.ts';
import { placeOf } from './place.ts';
import type { Send } from './send.ts';

interface Reconciling {
  readonly archive: Archive;
  readonly send: Send;
  readonly now: () => Date;
  readonly log: Log;
}

/** Whoever was sending when Coop ended may have been at it until then: Coop's calls give up after ten seconds. */
const LEFT_SENDING_MS = 30_000;
/** A place that may not be read is tried again so much later: the scope may have been granted. */
const UNREADABLE_FOR_MS = 60 * 60_000;
const BETWEEN_READS_MS = 1_000;

/**
 * Looks up whether the posts of which nobody knows arrived, by reading their channel back: one that is there is sent, one
 * that is not waits again. Where the channel may not be read they stay unknown and are never sent again,
 * and what was to stand under them stands by itself.
 */
export async function reconcile({ archive, send, now, log }: Reconciling, unreadable: Map<string, number>) {
  const unknown = await archive.posts({ state: 'unknown' });
  for (const post of unknown) {
    const channel = `${post.teamId}:${post.channelId}`;
    const at = now();
    const settlesAt = settledOf(post);
    if (settlesAt > at.toISOString() && !wasAhead(settlesAt, at)) continue;
    const left = (unreadable.get(channel) ?? 0) - at.getTime();
    if (left > 0 && left <= UNREADABLE_FOR_MS) continue;
    const reading = `read ${post.channelId}`;
    const turn = { teamId: post.teamId, free: ['read', reading], hold: reading, forMs: BETWEEN_READS_MS };
    if (!(await archive.takeTurn(turn, at))) continue;
    const place = await placeOf(archive, post);
    // When a clock that was ahead wrote it down is not known.
    const since = new Date(post.madeAt > at.toISOString() ? 0 : post.madeAt);
    const found = await send.find(place, post.key, since);
    switch (found.outcome) {
      case 'found':
        // What it said when it was sent is not known: it is brought up to date, which does no harm.
        await archive.markPost(post.key, { state: 'sent', ts: found.ts, error: null, notBefore: null }, now());
        break;
      case 'absent':
        await archive.markPost(post.key, { state: 'waiting', error: null, notBefore: null }, now());
        break;
      case 'later':
        await archive.holdOff(post.teamId, found.limited ?? reading, found.afterMs, now());
        break;
      case 'unreadable':
        unreadable.set(channel, at.getTime() + UNREADABLE_FOR_MS);
        log.warn(
          { key: post.key, reason: found.reason },
          'Whether a post arrived cannot be looked up; it stays unknown.',
        );
    }
  }
  // Where nobody can tell, the next article of the story waits for nothing.
  await archive.passOn(
    unknown.flatMap(({ key, teamId, channelId }) => (unreadable.has(`${teamId}:${channelId}`) ? [key] : [])),
  );
}

/** From when on it can be told whether a post is there: written down with it, unless Coop ended while it was being sent. */
function settledOf({ at, notBefore }: Post): string {
  if (notBefore !== null && notBefore > at) return notBefore;
  return new Date(Date.parse(at) + LEFT_SENDING_MS).toISOString();
}

import { knownByUrl } from '../../archive/articles/known-by.ts';
import type { FollowedFeed } from '../../archive/following/feeds.ts';
import type { Reason } from '../../languages/reasons.ts';
import { decode } from '../decode.ts';
import { type Feed, readFeed } from './feed.ts';
import type { Got } from './get.ts';
import { FAILURES_UNTIL_PAUSE, type Polling, pauseBetween } from './polling.ts';
import { notAllowed } from './robots.ts';
import { takeEntries } from './take-entries.ts';

/**
 * Asks a feed once and takes in the articles that it lists for the first time; what came of it is written down, and the
 * state in which the feed is now returned.
 */
export async function pollFeed(feed: FollowedFeed, polling: Polling): Promise<FollowedFeed['state']> {
  const { archive, get, mayFetch, now, chance } = polling;
  const allowed = await mayFetch(feed.url);
  const got: Got =
    allowed === 'allowed'
      ? await get(feed.url, { kind: 'feed', known: { etag: feed.etag, modified: feed.modified } })
      : { refused: notAllowed[allowed], status: null, retryAfterMs: 0 };
  const at = now();
  if ('refused' in got && got.refused.code === 'stopping') {
    await archive.markFeed(feed.id, { nextAt: at.toISOString() });
    return feed.state;
  }
  const after = (asked: Partial<Parameters<typeof pauseBetween>[0]>, failures: number) =>
    new Date(
      at.getTime() + pauseBetween({ ttlMs: 0, freshMs: 0, retryAfterMs: 0, ...asked }, failures, chance()),
    ).toISOString();
  const listed = 'page' in got ? await feedIn(got.page.bytes, got.page.charset, got.page.url) : null;
  if ('refused' in got || ('page' in got && listed === null)) {
    const trouble: Reason = 'refused' in got ? got.refused : { code: 'no-feed' };
    const failures = feed.failures + 1;
    const gone = 'refused' in got && got.status === 410;
    const state = gone || failures >= FAILURES_UNTIL_PAUSE ? 'paused' : 'followed';
    const retryAfterMs = 'refused' in got ? got.retryAfterMs : 0;
    await archive.markFeed(feed.id, { failures, trouble, state, nextAt: after({ retryAfterMs }, failures) });
    return state;
  }
  const fine = { failures: 0, trouble: null, answeredAt: at.toISOString() };
  if ('unchanged' in got || listed === null) {
    // What the feed asked for when it last came holds on; the server may say anew how long it is fresh.
    const freshMs = ('freshMs' in got ? got.freshMs : null) ?? feed.freshMs;
    await archive.markFeed(feed.id, { ...fine, freshMs, nextAt: after({ ttlMs: feed.ttlMs, freshMs }, 0) });
    return 'followed';
  }
  const { taken, againAt, lost, stopped } = await takeEntries(feed, listed, got.page.url, polling);
  const asks = { ttlMs: listed.ttlMs, freshMs: got.page.freshMs ?? 0 };
  // What is still to be had is asked for when it is due, and never sooner than any feed is asked.
  const pause =
    againAt === null ? after(asks, 0) : latest(after({}, 0), earliest(againAt.toISOString(), after(asks, 0)));
  const movedTo = await newAddress(feed, got.page.movedTo, archive);
  await archive.markFeed(feed.id, {
    ...fine,
    ...asks,
    ...(movedTo === null ? {} : { url: movedTo }),
    title: listed.title ?? feed.title,
    // With a state that is known the server would not list the articles again that are still to be fetched.
    ...(againAt !== null ? { etag: null, modified: null } : got.page.version),
    // What was stopped in the middle is gone on with as soon as Coop runs again.
    nextAt: stopped ? now().toISOString() : pause,
    listed: listed.entries.length,
    lost,
    ...(taken ? { newAt: at.toISOString() } : {}),
  });
  return 'followed';
}

const earliest = (one: string, other: string) => (one < other ? one : other);
const latest = (one: string, other: string) => (one > other ? one : other);

async function feedIn(bytes: Uint8Array, charset: string | null, url: string): Promise<Feed | null> {
  const decoded = decode(bytes, charset);
  return 'text' in decoded ? readFeed(decoded.text, url) : null;
}

/** The address that a feed has moved to for good, unless it is followed there already. */
async function newAddress(feed: FollowedFeed, movedTo: string | null, archive: Polling['archive']) {
  if (movedTo === null || movedTo === feed.url) return null;
  const others = (await archive.feeds()).filter(({ id }) => id !== feed.id);
  return others.some(({ url }) => knownByUrl(url) === knownByUrl(movedTo)) ? null : movedTo;
}

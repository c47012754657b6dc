import type { Archive } from '../../archive/archive.ts';
import { type FollowedFeed, MOST_TRIES } from '../../archive/feeds.ts';
import { knownByUrl } from '../../archive/known-by.ts';
import type { Reason } from '../../languages/reasons.ts';
import { decode } from '../decode.ts';
import type { Found } from '../source.ts';
import { type TakenIn, tryOne } from '../take-in.ts';
import { type Entry, type Feed, readFeed } from './feed.ts';
import type { Get, Got, Page } from './get.ts';
import { articleOfPage } from './page-article.ts';
import { FAILURES_UNTIL_PAUSE, pauseAfterTries, pauseBetween } from './polling.ts';
import type { MayFetch } from './robots.ts';
import { type Say, voiceOf } from './vouching.ts';

/** Articles that are fetched each time the feed is asked; the others are fetched the next times. */
const MOST_AT_ONCE = 100;
/** A feed whose process died while it was asked is asked again after so long. */
export const LEASE_MS = 15 * 60_000;

const notAllowed = { forbidden: { code: 'robots' }, unknown: { code: 'robots-unknown' } } as const;

/** What polling needs; the clock and chance are passed in. */
export interface Polling {
  readonly archive: Archive;
  readonly get: Get;
  readonly mayFetch: MayFetch;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly onTaken: (row: TakenIn) => void;
  /** No more articles are begun once this is aborted. */
  readonly stopping: AbortSignal;
}

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
  const { taken, missed, stopped, retryAfterMs = 0 } = await takeEntries(feed, listed, got.page.url, polling);
  const asks = { ttlMs: listed.ttlMs, freshMs: got.page.freshMs ?? 0 };
  const pause = missed ? after({ retryAfterMs }, 0) : after(asks, 0);
  const movedTo = await newAddress(feed, got.page.movedTo, archive);
  await archive.markFeed(feed.id, {
    ...fine,
    ...asks,
    ...(movedTo === null ? {} : { url: movedTo }),
    title: listed.title ?? feed.title,
    // With a state that is known the server would not list the articles again that are still to be fetched.
    ...(missed ? { etag: null, modified: null } : got.page.version),
    // What was stopped in the middle is gone on with as soon as Coop runs again.
    nextAt: stopped ? now().toISOString() : pause,
    listed: listed.entries.length,
    ...(taken ? { newAt: at.toISOString() } : {}),
  });
  return 'followed';
}

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

interface TakenEntries {
  /** Whether an article was taken, whether one is still to be had, and whether Coop was stopped meanwhile. */
  readonly taken: boolean;
  readonly missed: boolean;
  readonly stopped: boolean;
  /** For how long a server of the articles wants to be left alone. */
  readonly retryAfterMs?: number;
}

async function takeEntries(
  feed: FollowedFeed,
  listed: Feed,
  answeredAt: string,
  polling: Polling,
): Promise<TakenEntries> {
  const { archive, get, mayFetch, now, onTaken, stopping } = polling;
  const voice = voiceOf({ addresses: [feed.url, answeredAt], home: listed.home }, get, mayFetch);
  const keys = listed.entries.map(({ key }) => key);
  // What the feed lists when it answers for the first time is old news, also what is fetched only later.
  if (feed.answeredAt === null)
    await archive.markListed(feed.id, listed.entries, { outcome: 'waiting', reason: null }, now());
  const known = new Map((await archive.entries(feed.id, keys)).map((entry) => [entry.key, entry]));
  let [taken, missed, fetched, retryAfterMs] = [false, false, 0, 0];
  /** Servers that are asked too often, by what they said: nothing more is asked of them this time. */
  const resting = new Map<string, Reason>();
  const putOff = async (entry: Entry, reason: Reason) => {
    missed = true;
    await archive.markListed(feed.id, [entry], { outcome: 'failed', reason }, now());
    onTaken({ path: entry.url, articleId: null, outcome: 'refused', reason });
  };
  // Oldest first, so that the archive keeps the order of publication.
  for (const entry of listed.entries.toReversed()) {
    const before = known.get(entry.key);
    const isOpen = before === undefined || before.outcome === 'failed' || before.outcome === 'waiting';
    if (!isOpen || (before?.attempts ?? 0) >= MOST_TRIES) continue;
    if (before !== undefined && isResting(before, now())) {
      missed = true;
      continue;
    }
    if (stopping.aborted) return { taken, missed: true, stopped: true };
    if (fetched === MOST_AT_ONCE) return { taken, missed: true, stopped: false, retryAfterMs };
    const { host } = new URL(entry.url);
    const said = resting.get(host);
    const allowed = said === undefined ? await mayFetch(entry.url) : 'unknown';
    if (allowed === 'unknown') {
      await putOff(entry, said ?? notAllowed.unknown);
      continue;
    }
    fetched += 1;
    const article = await fetchEntry(entry, allowed, voice, polling);
    if (article.rest !== undefined) {
      resting.set(host, article.rest.reason);
      retryAfterMs = Math.max(retryAfterMs, article.rest.retryAfterMs);
    }
    const { row, again } = await tryOne(archive, article.found, now, { backlog: before?.outcome === 'waiting' });
    onTaken(row);
    const failed = again || (article.again && row.outcome === 'refused');
    const outcome = failed
      ? before?.outcome === 'waiting'
        ? 'waiting'
        : 'failed'
      : row.outcome === 'refused'
        ? 'refused'
        : 'taken';
    await archive.markEntry(feed.id, { ...entry, outcome, reason: row.reason, articleId: row.articleId }, now());
    await archive.renewFeed(feed.id, new Date(now().getTime() + LEASE_MS));
    taken ||= outcome === 'taken';
    missed ||= failed;
  }
  return { taken, missed, stopped: false, retryAfterMs };
}

/** Whether an article that could not be fetched is to be left alone yet; a clock that was ahead keeps nothing. */
function isResting({ attempts, at }: { readonly attempts: number; readonly at: string }, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) < pauseAfterTries(attempts);
}

/** The article of an entry; `again` when trying again may help, `rest` when its server wants to be left alone. */
async function fetchEntry(
  entry: Entry,
  allowed: 'allowed' | 'forbidden',
  voice: (page: Page) => Promise<Say>,
  { get }: Polling,
): Promise<{ found: Found; again: boolean; rest?: { reason: Reason; retryAfterMs: number } }> {
  if (allowed === 'forbidden') return { found: { path: entry.url, refused: notAllowed.forbidden }, again: false };
  const got = await get(entry.url, { kind: 'page' });
  if ('page' in got) {
    // What a feed says of another site's article is not that site's word.
    const say = await voice(got.page);
    const announced = say === 'nothing' ? undefined : { ...entry, wins: say === 'wins' };
    return { found: await articleOfPage(entry.url, got.page, announced), again: false };
  }
  if ('unchanged' in got) return { found: { path: entry.url, refused: { code: 'nothing-sent' } }, again: true };
  const again = got.status === null || got.status === 429 || got.status >= 500;
  const { refused: reason, retryAfterMs } = got;
  const rest = got.status === 429 || (again && retryAfterMs > 0) ? { rest: { reason, retryAfterMs } } : {};
  return { found: { path: entry.url, refused: reason }, again, ...rest };
}

import { knownByUrl, sha256 } from '../../archive/articles/known-by.ts';
import { type FeedEntry, type FollowedFeed, MOST_TRIES } from '../../archive/following/feeds.ts';
import type { Reason } from '../../languages/reasons.ts';
import type { Found } from '../source.ts';
import { type TakenIn, tryOne } from '../take-in.ts';
import type { Entry, Feed } from './feed.ts';
import type { Got, Page } from './get.ts';
import { articleOfPage } from './page-article.ts';
import { LEASE_MS, type Polling, pauseBetween } from './polling.ts';
import { notAllowed } from './robots.ts';
import { type Say, voiceOf } from './vouching.ts';

/** Articles that are fetched each time the feed is asked; the others are fetched the next times. */
const MOST_AT_ONCE = 100;

/** What came of a listing. */
interface Taken {
  /** Whether an article was taken. */
  readonly taken: boolean;
  /** When the first of those is due that are still to be had; null when there is none. */
  readonly againAt: Date | null;
  /** How many could not be had, and are tried no more. */
  readonly lost: number;
  readonly stopped: boolean;
}

/**
 * Takes in the articles that a feed lists for the first time, those that could not be had the last times, and those that
 * it says were edited since they were taken.
 */
export async function takeEntries(
  feed: FollowedFeed,
  listed: Feed,
  answeredAt: string,
  polling: Polling,
): Promise<Taken> {
  const { archive, get, mayFetch, now, onTaken, stopping } = polling;
  const voice = voiceOf({ addresses: [feed.url, answeredAt], home: listed.home }, get, mayFetch);
  const keys = listed.entries.map(({ key }) => key);
  // What the feed lists when it answers for the first time is old news, also what is fetched only later.
  const isFirst = feed.answeredAt === null;
  if (isFirst) await archive.markListed(feed.id, listed.entries, { outcome: 'waiting', reason: null }, now());
  const known = new Map((await archive.entries(feed.id, keys)).map((entry) => [entry.key, entry]));
  let [taken, fetched, lost] = [false, 0, 0];
  const due: number[] = [];
  const done = (stopped: boolean) => ({
    ...{ taken, lost, stopped },
    againAt: due.length === 0 ? null : new Date(Math.min(...due)),
  });
  /** Hosts that asked to be left alone, each until when. */
  const hosts = new Map<string, { readonly until: string; readonly reason: Reason }>();
  /** What cannot be tried now is told once, and costs no try. */
  const putOff = async (entry: Entry, reason: Reason, notBefore: string) => {
    const isNew = isFirst || !known.has(entry.key);
    await archive.markListed(feed.id, [entry], { outcome: 'failed', reason, notBefore }, now());
    if (isNew) onTaken({ path: entry.url, articleId: null, outcome: 'refused', reason });
    due.push(Date.parse(notBefore));
  };
  // Oldest first, so that the archive keeps the order of publication.
  for (const entry of listed.entries.toReversed()) {
    const before = known.get(entry.key);
    if (before !== undefined && !isToFetch(before, entry)) {
      if (isLost(before)) lost += 1;
      continue;
    }
    const wait = before?.notBefore ?? null;
    if (wait !== null && Date.parse(wait) > now().getTime()) {
      due.push(Date.parse(wait));
      continue;
    }
    const untilNextTime = (stopped: boolean) => {
      due.push(now().getTime());
      return done(stopped);
    };
    if (stopping.aborted || fetched === MOST_AT_ONCE) return untilNextTime(stopping.aborted);
    const { host } = new URL(entry.url);
    const left = hosts.get(host);
    const allowed = left === undefined ? await mayFetch(entry.url) : 'unknown';
    if (allowed === 'unknown') {
      await putOff(entry, left?.reason ?? notAllowed.unknown, left?.until ?? now().toISOString());
      continue;
    }
    fetched += 1;
    const article = await fetchEntry(entry, allowed, voice, polling);
    if ('refused' in article.found && article.found.refused.code === 'stopping') return untilNextTime(true);
    const { row, again } = await tryOne(archive, article.found, now, { backlog: before?.outcome === 'waiting' });
    onTaken(row);
    const failed = again || (article.again && row.outcome === 'refused');
    const brought = row.outcome === 'added' || row.outcome === 'updated';
    const fate = fateOf(row, failed, before);
    const version = failed ? (before?.version ?? null) : versionOf(entry);
    const attempts = brought ? 0 : (before?.attempts ?? 0) + 1;
    const notBefore = brought ? null : dueAfter(attempts, article.retryAfterMs, polling);
    await archive.markEntry(feed.id, { ...entry, ...fate, version, notBefore }, now(), brought);
    await archive.renewFeed(feed.id, new Date(now().getTime() + LEASE_MS));
    taken ||= before?.outcome !== 'taken' && fate.outcome === 'taken';
    if (failed && notBefore !== null && attempts < MOST_TRIES) due.push(Date.parse(notBefore));
    if (isLost({ ...fate, attempts })) lost += 1;
    if (article.rests && notBefore !== null && row.reason !== null)
      hosts.set(host, { until: notBefore, reason: row.reason });
  }
  return done(false);
}

/** When an entry is tried again after so many tries in vain: pauses double, and a server's word counts. */
function dueAfter(attempts: number, retryAfterMs: number, { now, chance }: Pick<Polling, 'now' | 'chance'>): string {
  const pause = pauseBetween({ ttlMs: 0, freshMs: 0, retryAfterMs }, attempts - 1, chance());
  return new Date(now().getTime() + pause).toISOString();
}

const isLost = ({ outcome, attempts }: Pick<FeedEntry, 'outcome' | 'attempts'>): boolean =>
  (outcome === 'failed' || outcome === 'waiting') && attempts >= MOST_TRIES;

/** Edits in vain are not followed for ever: some feeds call every article edited each time. */
function isToFetch({ outcome, attempts, version }: FeedEntry, entry: Entry): boolean {
  if (attempts >= MOST_TRIES) return false;
  return outcome === 'failed' || outcome === 'waiting' || (version !== null && version !== versionOf(entry));
}

/** Changes with what a feed says of an article, its day aside: many feeds give today's. */
function versionOf({ url, title, edited }: Entry): string {
  const said = JSON.stringify([knownByUrl(url), title, edited]);
  return sha256(said).slice(0, 12);
}

/** What an entry is from now on: what was taken stays so when its new version is not to be had. */
function fateOf(
  { outcome, reason, articleId }: TakenIn,
  failed: boolean,
  before: FeedEntry | undefined,
): Pick<FeedEntry, 'outcome' | 'reason' | 'articleId'> {
  if (outcome !== 'refused') return { outcome: 'taken', reason, articleId };
  if (before?.outcome === 'taken') return { outcome: 'taken', reason: before.reason, articleId: before.articleId };
  if (!failed) return { outcome: 'refused', reason, articleId };
  return { outcome: before?.outcome === 'waiting' ? 'waiting' : 'failed', reason, articleId };
}

interface Fetched {
  readonly found: Found;
  /** Trying again may help. */
  readonly again: boolean;
  /** Its server asks to be left alone, and for how long where it says so. */
  readonly rests: boolean;
  readonly retryAfterMs: number;
}

/** The article of an entry. */
async function fetchEntry(
  entry: Entry,
  allowed: 'allowed' | 'forbidden',
  voice: (page: Page) => Promise<Say>,
  { get }: Polling,
): Promise<Fetched> {
  const none = { again: false, rests: false, retryAfterMs: 0 };
  const refused = (reason: Reason) => ({ path: entry.url, refused: reason });
  if (allowed === 'forbidden') return { ...none, found: refused(notAllowed.forbidden) };
  const got: Got = await get(entry.url, { kind: 'page' });
  if ('page' in got) {
    // What a feed says of another site's article is not that site's word.
    const say = await voice(got.page);
    const announced = say === 'nothing' ? undefined : { ...entry, wins: say === 'wins' };
    return { ...none, found: await articleOfPage(entry.url, got.page, announced) };
  }
  if ('unchanged' in got) return { ...none, found: refused({ code: 'nothing-sent' }), again: true };
  const { status, retryAfterMs } = got;
  const again = status === null || status === 429 || status >= 500;
  const found = refused(got.refused);
  return again ? { found, again, rests: status === 429 || retryAfterMs > 0, retryAfterMs } : { ...none, found };
}

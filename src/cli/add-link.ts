import { reasonInWords } from '../answering/reason-words.ts';
import { dayIn } from '../answering/when.ts';
import type { Archive } from '../archive/archive.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import { followedAt } from '../archive/following/followed-at.ts';
import { addFeed, askNow, askSoon } from '../sources/add-feed.ts';
import { type TakenIn, takeOne } from '../sources/take-in.ts';
import { fetchingOff } from '../sources/web/get.ts';
import { readLink } from '../sources/web/read-link.ts';
import type { CliContext } from './command.ts';
import { articlesInWords, howFeedIs } from './feed-health.ts';

/** Who is told of each article, and what stops the reading; null where nothing does. */
interface Adding {
  readonly onTaken: (row: TakenIn) => void;
  readonly stop: AbortSignal | null;
}

/** Takes a page in, or follows the feed at an address and takes in what it lists. True for a feed. */
export async function addLink(
  address: string,
  archive: Archive,
  context: CliContext,
  { onTaken, stop }: Adding,
): Promise<boolean> {
  const { get = fetchingOff, fetches, now, chance, tell, zone } = context;
  const polling = { archive, get, now, chance, onTaken, stopping: stop ?? new AbortController().signal };

  /** Of a feed that is followed already it is said since when and how it is; it is asked at once for what is new. */
  async function askAgain(known: FollowedFeed): Promise<true> {
    const name = known.title ?? known.url;
    tell(`${name} is followed already, since ${dayIn(known.addedAt, zone(), 'en')}: ${howFeedIs(known, zone())}.`);
    const { feed, elsewhere } = await askNow(await askSoon(known, polling), polling);
    if (elsewhere) tell('The Coop that is serving asks it right now.');
    else if (feed.trouble === null) tell(`Asked just now, it lists ${articlesInWords(feed.listed)}.`);
    else tell(`Asked just now: ${reasonInWords(feed.trouble)}.`);
    return true;
  }

  // Not fetched whole again: its server is asked whether anything has changed.
  const known = fetches() ? await followedAt(address, archive) : null;
  if (known !== null) return askAgain(known);
  const linked = await readLink(address, get);
  if ('found' in linked) {
    onTaken(await takeOne(archive, linked.found, now));
    return false;
  }
  const moved = await followedAt(linked.address, archive);
  if (moved !== null) return askAgain(moved);
  const { feed, elsewhere } = await addFeed(linked.address, linked.feed, null, polling);
  const following = `Following ${feed.title ?? address}`;
  if (elsewhere) tell(`${following}; the Coop that is serving fetches its articles.`);
  else if (feed.trouble === null) tell(`${following}, which lists ${articlesInWords(feed.listed)}.`);
  else tell(`${following}, but for now: ${reasonInWords(feed.trouble)}.`);
  if (linked.feed.entries.length > 0)
    tell('What it lists now is posted in no channel; what comes later is, where it is asked for.');
  return true;
}

import { reasonInWords } from '../answering/reason-words.ts';
import { dayIn, whenOf } from '../answering/when.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import { counted } from './counted.ts';

/** How a feed is, in words for the command line; its instants are told by the clock of the zone. */
export function howFeedIs(feed: FollowedFeed, zone: string): string {
  const { url, state, answeredAt, newAt, listed, lost, failures, trouble, nextAt } = feed;
  const why = trouble === null ? '' : reasonInWords(trouble);
  const next = `asked again ${whenOf(nextAt, zone, 'en')}`;
  if (state === 'paused') return `paused after ${times(failures)}: ${why}; to resume: coop add ${url}`;
  if (trouble !== null) return `failing, ${times(failures)}: ${why}; ${next}`;
  if (answeredAt === null) return 'not asked yet';
  const latest = newAt === null ? 'none new yet' : `the last new one on ${dayIn(newAt, zone, 'en')}`;
  const unread = lost === 0 ? '' : `, ${lost} could not be fetched`;
  return `fine, lists ${articlesInWords(listed)}${unread}, ${latest}; ${next}`;
}

const times = (failures: number) => counted(failures, 'failure');

/** `no article`, `1 article`, `12 articles` */
export function articlesInWords(count: number): string {
  return count === 0 ? 'no article' : counted(count, 'article');
}

import { reasonInWords } from '../answering/reason-words.ts';
import type { FollowedFeed } from '../archive/following/feeds.ts';
import type { Command } from './command.ts';
import { howFeedIs } from './feed-health.ts';

/** `coop sources`: the feeds that are followed and how each is. */
export const sources: Command = {
  name: 'sources',
  usage: '[--json]',
  summary: 'lists the feeds that are followed, and how each is',
  options: { json: { help: 'a JSON line for each feed' } },
  details: [
    'A row: {id, url, title, state: followed | paused, addedBy, addedAt, answeredAt, newAt, listed, lost, nextAt, failures, trouble}.',
    'An empty feed is no broken one. A feed that fails again and again is paused; adding it again resumes it.',
  ],
  run: async (given, context) => {
    const archive = await context.openArchive();
    try {
      const feeds = await archive.feeds();
      for (const feed of feeds)
        context.print(given.has('json') ? JSON.stringify(rowOf(feed)) : inWords(feed, context.zone()));
      if (feeds.length === 0) context.tell('No feed is followed. Follow one with: coop add <url>');
      return feeds.length === 0 ? 1 : 0;
    } finally {
      await archive.close();
    }
  },
};

function rowOf({
  etag: _e,
  modified: _m,
  leasedUntil: _l,
  ttlMs: _t,
  freshMs: _f,
  addedIn: _i,
  trouble,
  ...row
}: FollowedFeed) {
  return { ...row, trouble: wordsOf(trouble) };
}

const wordsOf = (trouble: FollowedFeed['trouble']) => (trouble === null ? null : reasonInWords(trouble));

function inWords(feed: FollowedFeed, zone: string): string {
  const { title, url } = feed;
  return `${title === null ? '' : `${title}  `}${url}\n  ${howFeedIs(feed, zone)}`;
}

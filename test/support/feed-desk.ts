import type { RequestListener } from 'node:http';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { reasonInWords } from '../../src/answering/reason-words.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { takenRow } from '../../src/cli/taken-row.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { addFeed } from '../../src/sources/add-feed.ts';
import { followFeeds } from '../../src/sources/follow-feeds.ts';
import type { TakenIn } from '../../src/sources/take-in.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { readLink } from '../../src/sources/web/read-link.ts';
import { folderWith } from '../sources/in-folder.ts';
import { serveWeb } from './web-server.ts';

export const MINUTE = 60_000;
export const RSS = 'application/rss+xml';

/** A site with a feed and a chance that a test may change, an archive, a clock that a test moves, and Coop following the feed. */
export async function desk(
  feed: RequestListener,
  articles: Readonly<Record<string, RequestListener>> = {},
  also: readonly string[] = [],
  onTaken: (row: TakenIn) => void = () => {},
) {
  const served = { feed, chance: 0.5 };
  const headers: (string | undefined)[] = [];
  const web = await serveWeb({
    '/feed': (request, response) => {
      headers.push(request.headers['if-none-match'] ?? request.headers['if-modified-since']);
      served.feed(request, response);
    },
    ...articles,
  });
  const file = path.join(folderWith({}), 'a.sqlite');
  const archive = await openArchive({ path: file, read: readArticle, rules });
  onTestFinished(() => archive.close());
  let time = Date.parse('2025-03-05T12:00:00Z');
  const taken: ReturnType<typeof takenRow>[] = [];
  const paused: string[] = [];
  const pausedFor: (string | null)[] = [];
  const stopping = new AbortController();
  /** Nothing more is fetched once Coop ends. */
  const ending = new AbortController();
  const polling = {
    ...{ archive, get: createGet({ also: [web.host, ...also], stopping: ending.signal }), chance: () => served.chance },
    now: () => new Date(time),
    onTaken: (row: TakenIn) => {
      taken.push(takenRow(row));
      onTaken(row);
    },
    stopping: stopping.signal,
  };
  const follow = () => {
    const following = followFeeds({
      ...polling,
      schedule: () => () => {},
      onPaused: ({ url, trouble }) => {
        paused.push(url);
        pausedFor.push(trouble?.code ?? null);
      },
      onTrouble: (error) => {
        throw error;
      },
    });
    onTestFinished(following.stop);
    return following;
  };
  const add = async () => {
    const linked = await readLink(web.url('/feed'), polling.get);
    if (!('feed' in linked)) throw new Error(`no feed: ${JSON.stringify(linked)}`);
    return addFeed(web.url('/feed'), linked.feed, { userId: 'U1', language: 'fr' }, polling);
  };
  /** The feed as it is, its trouble in words. */
  const feedNow = async () => {
    const [only] = await archive.feeds();
    if (only === undefined) throw new Error('no feed is followed');
    return { ...only, trouble: only.trouble === null ? null : reasonInWords(only.trouble) };
  };
  const pass = (minutes: number) => {
    time += minutes * MINUTE;
  };
  return {
    web,
    served,
    headers,
    archive,
    file,
    polling,
    taken,
    paused,
    pausedFor,
    stopping,
    ending,
    follow,
    add,
    feedNow,
    pass,
  };
}

/** Answers with a status that is no success. */
export const fails =
  (status: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end();

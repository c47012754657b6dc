import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { slackStandIn } from '../support/slack-stand-in.ts';
import { start } from './children.ts';
import { type Figure, ms, type Row, row } from './figure.ts';
import { open } from './ground.ts';
import { madeUpArticle } from './news/articles.ts';

const FEEDS = 50;
const MOST_ARTICLES = 5_000;
const LISTED = 30;
const DAY_MS = 86_400_000;
const BEGUN = Date.UTC(2026, 5, 1, 6);
/** From here on what an archive keeps in memory is there, and only what is left behind grows. */
const WARM_HOUR = 8;
/** What the heap may grow by from then on, in MiB: the names of some thousand new people, not the articles. */
const MOST_GROWTH = 24;

const hour = z.object({
  ...{ hour: z.number(), taken: z.number(), refused: z.number(), cpu: z.number() },
  ...{ rss: z.number(), heap: z.number(), external: z.number() },
});

const secrets = { SLACK_BOT_TOKEN: 'xoxb-token-of-the-bench', SLACK_SIGNING_SECRET: 'signing-secret-of-the-bench' };

/** A day of many feeds in one process: what it takes in, and its memory from hour to hour. */
export const following: Figure = {
  title: `A day of ${FEEDS} feeds in one process, by a clock that is passed in; a live watch and a digest`,
  measure: async ({ articles, folder, tell }) => {
    const all = Math.min(MOST_ARTICLES, articles * 5);
    const sites = await serveFeeds(all);
    const workspace = await slackStandIn(secrets);
    const archivePath = path.join(folder, 'following.sqlite');
    await fill(archivePath, sites.hosts);
    const words = ['--expose-gc', 'test/support/follow-a-day.ts', archivePath, workspace.apiUrl];
    const child = start(
      process.execPath,
      [...words, secrets.SLACK_BOT_TOKEN, String(BEGUN), sites.hosts.join(',')],
      {},
    );
    const begun = performance.now();
    try {
      for (let at = 1; at <= 24; at += 1) tell(await child.line(new RegExp(`"hour":${at},`, 'u')));
      if ((await child.ended) !== 0) throw new Error('the process that follows failed');
    } finally {
      await child.end();
      await workspace.stop();
      sites.close();
    }
    const hours = child.lines().map((line) => hour.parse(JSON.parse(line)));
    const last = hours.at(-1);
    const warm = hours[WARM_HOUR - 1];
    if (last === undefined || warm === undefined) throw new Error('Nothing was measured.');
    const posts = workspace.sent().filter(({ method }) => method === 'chat.postMessage').length;
    const growth = Math.round((last.heap - warm.heap) * 10) / 10;
    const shown = hours.filter((one) => one.hour % 4 === 0);
    return [
      {
        ...{
          what: 'articles taken in',
          goes: null,
          values: { taken: String(last.taken), refused: String(last.refused) },
        },
        target: { words: `all ${all} of the day`, kept: last.taken === all && last.refused === 0 },
      },
      row('of the processor', `${ms(last.cpu / Math.max(1, last.taken))} an article`),
      row('posts that arrived', String(posts)),
      ...shown.map(
        (one): Row => ({
          what: `after ${one.hour} hours, ${one.taken} articles`,
          goes: null,
          values: { heap: `${one.heap} MiB`, rss: `${one.rss} MiB`, external: `${one.external} MiB` },
          target: null,
        }),
      ),
      {
        ...{ what: `heap after ${WARM_HOUR} hours and after 24`, goes: null, values: { value: `${growth} MiB more` } },
        target: { words: `flat: below ${MOST_GROWTH} MiB`, kept: growth < MOST_GROWTH },
      },
      row('took', `${((performance.now() - begun) / 1_000).toFixed(0)} s`),
    ];
  },
};

/** The feeds, followed from before the day and answered once, and what two channels ask for. */
async function fill(archivePath: string, hosts: readonly string[]): Promise<void> {
  const archive = await open(archivePath);
  const at = new Date(BEGUN - DAY_MS);
  for (const [n, host] of hosts.entries()) {
    const id = `f${n}`;
    await archive.addFeed({ id, url: `http://${host}/feed`, title: `Feed ${n}`, addedBy: null }, at);
    await archive.markFeed(id, { answeredAt: at.toISOString(), nextAt: new Date(BEGUN).toISOString() });
  }
  const common = { teamId: 'T0LOCAL001', madeAt: at.toISOString(), zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] } as const;
  const filter = { ...wantsAll, kinds: ['agreement'] } as const;
  await archive.addWatch(newWatch({ ...common, id: 'live', channelId: 'C0MAGHREB1', filter }));
  await archive.addWatch(
    newWatch({ ...common, id: 'digest', channelId: 'C0NEWSROOM', delivery: 'digest', at: '18:00' }),
  );
  await archive.close();
}

/** A site a feed, each with a port of its own; an article comes out every few minutes by the time that is told. */
async function serveFeeds(
  articles: number,
): Promise<{ readonly hosts: readonly string[]; readonly close: () => void }> {
  let now = BEGUN;
  const perFeed = articles / FEEDS;
  const servers: Server[] = [];
  const hosts: string[] = [];
  for (let feed = 0; feed < FEEDS; feed += 1) {
    const server = createServer((request, response) => {
      const [, what = '', which = ''] = (request.url ?? '').split('/');
      if (what === 'now') now = Number(which);
      if (what === 'now') return void response.end('ok');
      if (what === 'robots.txt') return void response.writeHead(404).end();
      const host = hosts[feed] ?? '';
      if (what === 'feed') {
        const out = Math.min(perFeed, Math.floor(((now - BEGUN) / DAY_MS) * perFeed + 0.001));
        const listed = Array.from({ length: Math.min(LISTED, out) }, (_, i) => out - 1 - i);
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(host, feed, listed));
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(feed, Number(which)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    servers.push(server);
    hosts.push(`127.0.0.1:${port}`);
  }
  const close = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { hosts, close };
}

/** Every feed has articles of its own. */
const articleOf = (feed: number, n: number) => madeUpArticle(50_000 + feed * 200 + n);
/** Asked for again and again. */
const titles = new Map<string, string>();
function titleOf(feed: number, n: number): string {
  const key = `${feed} ${n}`;
  const title = titles.get(key) ?? articleOf(feed, n).title ?? '';
  titles.set(key, title);
  return title;
}
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function feedOf(host: string, feed: number, listed: readonly number[]): string {
  const items = listed.map(
    (n) => `<item><title>${escaped(titleOf(feed, n))}</title><link>http://${host}/article/${n}</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${feed}</title>${items.join('')}</channel></rss>`;
}

function pageOf(feed: number, n: number): string {
  const { title, text, language, outlet } = articleOf(feed, n);
  const body = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const menu = '<nav><ul><li>Home</li><li>World</li><li>Sport</li></ul></nav>';
  return `<!doctype html><html lang="${language}"><head><title>${escaped(title ?? '')}</title><meta property="og:site_name" content="${outlet}"></head><body>${menu}<article><h1>${escaped(title ?? '')}</h1>${body.join('')}</article></body></html>`;
}

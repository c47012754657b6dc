import type { lookup } from 'node:dns';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../src/sources/add-feed.ts';
import { takeLink } from '../../src/sources/take-link.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { robots } from '../../src/sources/web/robots.ts';
import { thisMachine } from '../setup.ts';
import { desk, fails, MINUTE, RSS } from '../support/feed-desk.ts';
import { articlePage, rss } from '../support/feed-xml.ts';
import { bytes, leadsTo, serveWeb } from '../support/web-server.ts';

const NOON = Date.parse('2025-03-05T12:00:00Z');
const HOUR = 60;
const YEAR = 365 * 24 * HOUR;
const listed = { title: 'T', home: null, language: null, ttlMs: 0, entries: [] };

/** Moves on for good. */
const hasMoved =
  (location: string, status = 301): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { location }).end();

describe('a feed is asked again', () => {
  test('with the date that its server gave it, where it named no state', async () => {
    const modified = 'Tue, 04 Mar 2025 09:00:00 GMT';
    const rig = await desk((request, response) => {
      if (request.headers['if-modified-since'] === modified) response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': modified, 'content-type': RSS }).end(rss([]));
    });
    await rig.add();
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect(rig.headers).toEqual([undefined, undefined, modified]);
    expect(await rig.feedNow()).toMatchObject({ trouble: null, failures: 0 });
  });

  test.each([
    ['its time to live', {}, '<ttl>180</ttl>'],
    ['Cache-Control', { 'cache-control': 'max-age=10800' }, ''],
  ])('as late as %s asks also after its server said that nothing has changed', async (_name, headers, more) => {
    const rig = await desk((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'content-type': RSS, ...headers }).end(rss([], more));
    });
    await rig.add();
    const following = rig.follow();
    const next = async () => (Date.parse((await rig.feedNow()).nextAt) - NOON) / MINUTE;
    expect(await next()).toBe(180);
    rig.pass(181);
    await following.tick();
    expect(await next()).toBe(181 + 180);
    rig.pass(181);
    await following.tick();
    expect(await next()).toBe(2 * 181 + 180);
  });

  test('as soon as its server says with "nothing has changed" that it is no longer kept for so long', async () => {
    const rig = await desk((request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304, { 'cache-control': 'max-age=0' }).end();
      else response.writeHead(200, { etag: '"v1"', 'cache-control': 'max-age=10800' }).end(rss([]));
    });
    await rig.add();
    const following = rig.follow();
    rig.pass(181);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ nextAt: new Date(NOON + (181 + 15) * MINUTE).toISOString() });
  });

  test.each([
    [0, 54],
    [0.5, 60],
    [1, 66],
  ])('a little sooner or later than the others, never by more than a tenth: chance %d', async (chance, minutes) => {
    const rig = await desk(bytes(rss([], '<ttl>60</ttl>'), RSS));
    rig.served.chance = chance;
    await rig.add();
    expect(await rig.feedNow()).toMatchObject({ nextAt: new Date(NOON + minutes * MINUTE).toISOString() });
  });

  test('after the clock has leapt years ahead and back, and what it listed meanwhile is not lost', async () => {
    const rig = await desk(bytes(rss([]), RSS), { '/a': bytes(articlePage('water')) });
    await rig.add();
    const following = rig.follow();
    rig.pass(7 * YEAR);
    await following.tick();
    rig.pass(-7 * YEAR);
    rig.served.feed = (_request, response) => response.end(rss([rig.web.url('/a')]));
    await following.tick();
    expect(rig.taken).toMatchObject([{ outcome: 'added' }]);
    expect(await rig.feedNow()).toMatchObject({ nextAt: new Date(NOON + 15 * MINUTE).toISOString() });
  });

  test('also when it was being asked as the clock leapt, and when it is added anew', async () => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    const { id, nextAt } = await rig.feedNow();
    await rig.archive.leaseFeed(id, nextAt, new Date(NOON + 7 * YEAR * MINUTE));
    expect(await rig.add()).toMatchObject({ elsewhere: false });
  });

  test('where it has moved to for good', async () => {
    const rig = await desk(bytes(rss([]), RSS), {
      '/new': (_request, response) => response.end(rss([rig.web.url('/a')])),
      '/a': bytes(articlePage('water')),
    });
    await rig.add();
    rig.served.feed = hasMoved('/new');
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ url: rig.web.url('/new'), trouble: null });
    rig.served.feed = fails(404);
    rig.pass(16);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ url: rig.web.url('/new'), failures: 0 });
  });

  test('under its own address where it leads on for now only, or on the way', async () => {
    const rig = await desk(bytes(rss([]), RSS), { '/new': bytes(rss([]), RSS), '/on': leadsTo('/new') });
    await rig.add();
    const following = rig.follow();
    for (const location of [hasMoved('/new', 302), hasMoved('/on')]) {
      rig.served.feed = location;
      rig.pass(16);
      await following.tick();
      expect(await rig.feedNow()).toMatchObject({ url: rig.web.url('/feed'), failures: 0 });
    }
  });

  test('once, where two feeds move to one address', async () => {
    const rig = await desk(hasMoved('/new'), { '/new': bytes(rss([]), RSS) });
    await addFeed(rig.web.url('/new'), listed, null, rig.polling);
    await addFeed(rig.web.url('/feed'), listed, null, rig.polling);
    expect((await rig.archive.feeds()).map(({ url, failures }) => [url, failures])).toEqual([
      [rig.web.url('/new'), 0],
      [rig.web.url('/feed'), 0],
    ]);
  });
});

describe('a feed whose server', () => {
  const inTrouble = async (feed: RequestListener, fetching = {}) => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    rig.served.feed = feed;
    rig.polling.get = createGet({ also: [rig.web.host], ...fetching });
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    return (await rig.feedNow()).trouble;
  };

  test('hangs is failing', async () => {
    expect(await inTrouble(() => {}, { within: 1_000 })).toContain('too long to answer');
  });

  test('sends what swells beyond any feed is failing', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'));
    expect(await inTrouble(bytes(bomb, RSS, { 'content-encoding': 'gzip' }))).toContain('more than 2 MB');
  });

  test('sends a picture is failing', async () => {
    expect(await inTrouble(bytes('x', 'image/png'))).toContain('it is image/png');
  });

  test('lists nothing is healthy', async () => {
    expect(await inTrouble(bytes(rss([]), RSS))).toBeNull();
  });

  test('does not let Coop ask for it is failing, and says that its robots.txt is why', async () => {
    const rig = await desk(bytes(rss([]), RSS), { '/robots.txt': bytes('User-agent: *\nDisallow: /', 'text/plain') });
    await rig.add();
    expect(await rig.feedNow()).toMatchObject({ failures: 1, trouble: expect.stringContaining('robots.txt') });
  });
});

test('an article whose site does not say whether it may be fetched is known to be listed, and costs no try', async () => {
  const site = { robots: fails(503) };
  const other = await serveWeb({
    '/robots.txt': (request, response) => site.robots(request, response),
    '/a': bytes(articlePage('water')),
  });
  const rig = await desk(bytes(rss([]), RSS), {}, [other.host]);
  await rig.add();
  rig.served.feed = bytes(rss([other.url('/a')]), RSS);
  const following = rig.follow();
  for (let i = 0; i < 5; i += 1) {
    rig.pass(16);
    await following.tick();
  }
  expect(await rig.archive.listings(other.url('/a'))).toMatchObject([
    { outcome: 'failed', reason: { code: 'robots-unknown' }, attempts: 0, listedAt: '2025-03-05T12:16:00.000Z' },
  ]);
  site.robots = fails(404);
  rig.pass(16);
  await following.tick();
  expect(rig.taken).toMatchObject([{ outcome: 'refused' }, { outcome: 'added' }]);
});

describe('a host is asked for one thing at a time', () => {
  /** A site that answers only once everybody who wants to ask has had the time to. */
  async function counted(pages: Readonly<Record<string, RequestListener>>) {
    const seen = { open: 0, most: 0 };
    const slowly =
      (answer: RequestListener): RequestListener =>
      (request, response) => {
        seen.open += 1;
        seen.most = Math.max(seen.most, seen.open);
        response.on('close', () => {
          seen.open -= 1;
        });
        setImmediate(() => setImmediate(() => answer(request, response)));
      };
    const all = Object.entries(pages).map(([name, answer]) => [name, slowly(answer)] as const);
    return { ...(await serveWeb(Object.fromEntries(all))), seen };
  }
  const page = bytes(articlePage('water'));

  test('whoever asks: a feed that is followed, links that are added, robots.txt', async () => {
    const web = await counted({ '/robots.txt': fails(404), '/a': page, '/b': page, '/c': page });
    const rig = await desk((_request, response) => response.end(rss([web.url('/a')])), {}, [web.host]);
    await Promise.all([
      rig.add(),
      ...['/b', '/c'].map((name) => takeLink(web.url(name), { userId: 'U1', language: 'en' }, rig.polling)),
      robots(rig.polling.get, rig.polling.now)(web.url('/x')),
    ]);
    expect(web.asked.toSorted()).toEqual(['/a', '/b', '/c', '/robots.txt', '/robots.txt']);
    expect(web.seen.most).toBe(1);
  });

  test('also when another host leads to it, and two hosts that lead to each other hold nobody up', async () => {
    const one = await counted({ '/a': page, '/on': (...given) => leadsTo(two.url('/b'))(...given) });
    const two = await counted({ '/b': page, '/on': (...given) => leadsTo(one.url('/a'))(...given) });
    const get = createGet({ also: [one.host, two.host] });
    const addresses = [one.url('/on'), two.url('/on'), one.url('/a'), two.url('/b'), one.url('/on')];
    const got = await Promise.all(addresses.map((address) => get(address, { kind: 'page' })));
    expect(got.map((one) => 'page' in one)).toEqual([true, true, true, true, true]);
    expect([one.seen.most, two.seen.most]).toEqual([1, 1]);
  });

  test('and who waits for a slow one loses none of the time that an answer may take', async () => {
    const web = await serveWeb({ '/slow': () => {}, '/a': page });
    const get = createGet({ also: [web.host], within: 1_000 });
    const got = await Promise.all(['/slow', '/a'].map((name) => get(web.url(name), { kind: 'page' })));
    expect(got.map((one) => ('refused' in one ? one.refused.code : 'page'))).toEqual(['slow', 'page']);
  });
});

describe('a feed says when an article was published and what it is called', () => {
  const here = Object.assign(
    (_name: string, _options: unknown, done: (error: null, found: unknown) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }]),
    { __promisify__: null },
  ) as never as typeof lookup;

  test.each([
    ['feeds.press.example', 'www.press.example', 'Ministers meet, part 1'],
    ['rss.press.example', 'press.example', 'Ministers meet, part 1'],
    ['www.press.example', 'press.example', 'Ministers meet, part 1'],
    ['ada.github.io', 'omar.github.io', 'About water'],
    ['feeds.github.io', 'omar.github.io', 'About water'],
    ['ada.github.io', 'github.io', 'About water'],
    ['feeds.press.example', 'feeds.other.example', 'About water'],
    ['feeds.press.example', 'www.another-press.example', 'About water'],
  ])('where the feed is on %s and the article on %s', async (of, on, title) => {
    const rig = await desk((_request, response) => response.end(rss([`http://${on}:${rig.web.port}/a`])), {
      '/a': bytes(articlePage('water')),
    });
    nock.enableNetConnect(/127\.0\.0\.1|example|github\.io/);
    onTestFinished(() => nock.enableNetConnect(thisMachine));
    const get = createGet({ also: [of, on].map((host) => `${host}:${rig.web.port}`), lookup: here });
    await addFeed(`http://${of}:${rig.web.port}/feed`, listed, null, { ...rig.polling, get });
    const found: (readonly (string | null)[])[] = [];
    for await (const { article } of rig.archive.reports()) found.push([article.title, article.published]);
    expect(found).toEqual([[title, title === 'About water' ? null : '2025-03-04']]);
  });
});

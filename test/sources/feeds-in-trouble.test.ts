import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { addFeed, followNow } from '../../src/sources/add-feed.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { robots } from '../../src/sources/web/robots.ts';
import { CoopError } from '../../src/text/error.ts';
import { desk, fails, MINUTE } from '../support/feed-desk.ts';
import { articlePage, rss } from '../support/feed-xml.ts';
import { bytes, leadsTo, serveWeb } from '../support/web-server.ts';

const listed = { title: 'T', home: null, language: null, ttlMs: 0, entries: [] };

describe('robots.txt that cannot be had', () => {
  test('means later: nothing is refused for good, however long it lasts, and it is asked for each quarter of an hour', async () => {
    const state = { robots: fails(503) };
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a')])), {
      '/robots.txt': (request, response) => state.robots(request, response),
      '/a': bytes(articlePage('water')),
    });
    await rig.add();
    const following = rig.follow();
    for (let i = 0; i < 6; i++) {
      rig.pass(24 * 60);
      await following.tick();
    }
    expect(rig.taken).toEqual([]);
    expect(await rig.feedNow()).toMatchObject({
      state: 'followed',
      trouble: expect.stringContaining('robots.txt cannot be had for now'),
    });
    state.robots = fails(404);
    rig.pass(24 * 60);
    await following.tick();
    expect(rig.taken).toMatchObject([{ outcome: 'added' }]);
  });

  test('is kept for 15 minutes, and rules for a day', async () => {
    const web = await serveWeb({ '/robots.txt': fails(500) });
    const calm = await serveWeb({ '/robots.txt': bytes('User-agent: *\nDisallow: /x', 'text/plain') });
    let time = 0;
    const mayFetch = robots(createGet({ also: [web.host, calm.host] }), () => new Date(time));
    const both = async () => [await mayFetch(web.url('/a')), await mayFetch(calm.url('/x'))];
    expect([await both(), await both()]).toEqual(Array(2).fill(['unknown', 'forbidden']));
    expect([web.asked.length, calm.asked.length]).toEqual([1, 1]);
    time += 16 * MINUTE;
    await both();
    expect([web.asked.length, calm.asked.length]).toEqual([2, 1]);
  });
});

describe('a feed that lists much', () => {
  const names = Array.from({ length: 130 }, (_, i) => `/a${i}`);
  const pages = Object.fromEntries(names.map((name) => [name, bytes(articlePage(`water ${name}`))]));
  const all = () => desk((_request, response) => response.end(rss(names.map((name) => rig.web.url(name)))), pages);
  let rig: Awaited<ReturnType<typeof desk>>;

  test('is fetched a hundred articles at a time, and what it listed at first is marked as old news', async () => {
    rig = await all();
    await rig.add();
    expect(rig.taken).toHaveLength(100);
    const following = rig.follow();
    rig.pass(17);
    await following.tick();
    expect(rig.taken).toHaveLength(130);
    const changes = await rig.archive.changesAfter(0, 200);
    expect(changes.filter(({ backlog }) => backlog === true)).toHaveLength(130);
  });

  test('what comes later is new', async () => {
    const some = ['/a1'];
    rig = await desk((_request, response) => response.end(rss(some.map((name) => rig.web.url(name)))), pages);
    await rig.add();
    some.push('/a2');
    const following = rig.follow();
    rig.pass(17);
    await following.tick();
    const changes = await rig.archive.changesAfter(0, 200);
    expect(changes.map(({ backlog }) => backlog)).toEqual([true, undefined]);
  });

  test('renews its lease while it is asked, so that no other process asks it meanwhile', async () => {
    const leases: (string | null)[] = [];
    rig = await desk((_request, response) => response.end(rss(names.slice(0, 3).map((name) => rig.web.url(name)))), {
      ...pages,
      '/a0': (request, response) => {
        rig.pass(10);
        pages['/a0']?.(request, response);
      },
      '/a1': (request, response) => {
        void rig.feedNow().then(({ leasedUntil }) => {
          leases.push(leasedUntil);
          rig.pass(10);
          pages['/a1']?.(request, response);
        });
      },
    });
    await rig.add();
    expect(rig.taken).toHaveLength(3);
    expect(leases).toEqual(['2025-03-05T12:15:00.000Z']);
    expect(await rig.feedNow()).toMatchObject({ leasedUntil: null });
  });

  test('that is stopped in the middle is due at once, and goes on without fetching anything twice', async () => {
    rig = await desk(
      (_request, response) => response.end(rss(names.slice(0, 5).map((name) => rig.web.url(name)))),
      pages,
      [],
      () => {
        if (rig.taken.length === 2) rig.stopping.abort();
      },
    );
    await rig.add();
    expect(rig.taken).toHaveLength(2);
    expect(await rig.feedNow()).toMatchObject({ nextAt: '2025-03-05T12:00:00.000Z', leasedUntil: null });
    await rig.follow().tick();
    expect(rig.taken).toHaveLength(5);
    expect(rig.web.asked.filter((address) => address.startsWith('/a'))).toHaveLength(5);
  });

  test('is due at once where Coop ends while it, or an article of it, is fetched, and neither has failed', async () => {
    const ends: RequestListener = () => rig.ending.abort();
    rig = await desk((_request, response) => response.end(rss([rig.web.url('/a0')])), { '/a0': ends });
    await rig.add();
    const asAdded = { nextAt: '2025-03-05T12:00:00.000Z', leasedUntil: null, failures: 0, trouble: null };
    expect(await rig.feedNow()).toMatchObject(asAdded);
    const [entry] = await rig.archive.listedBy((await rig.feedNow()).id);
    expect([rig.taken, entry?.outcome]).toEqual([[], 'waiting']);

    rig = await desk(ends);
    await followNow(rig.web.url('/feed'), listed, null, rig.polling);
    await rig.follow().tick();
    expect(rig.web.asked).toContain('/feed');
    expect(await rig.feedNow()).toMatchObject(asAdded);
  });
});

describe('adding a feed', () => {
  test('beside a process that asks it right now leaves it to that one', async () => {
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a')])), {
      '/a': bytes(articlePage('water')),
    });
    const { feed } = await followNow(rig.web.url('/feed'), listed, null, rig.polling);
    const serving = rig.follow();
    const other = await openArchive({ path: rig.file, read: readArticle, rules });
    const done = await Promise.all([
      addFeed(rig.web.url('/feed'), listed, null, { ...rig.polling, archive: other }),
      serving.tick(),
    ]);
    await other.close();
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(1);
    expect(rig.web.asked.filter((address) => address === '/feed')).toHaveLength(1);
    expect(done[0].feed.id).toBe(feed.id);
  });

  test('is one feed however its address is written', async () => {
    const rig = await desk(bytes(rss([])));
    const follow = (url: string) => followNow(url, listed, null, rig.polling);
    const first = await follow('https://News.example/feed/?utm_source=x');
    const again = await follow('http://news.example:80/feed#top');
    expect([first.isNew, again.isNew, again.feed.id === first.feed.id]).toEqual([true, false, true]);
    expect(await rig.archive.feeds()).toHaveLength(1);
  });
});

test('an archive that is busy for a moment refuses nothing for good', async () => {
  const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a')])), {
    '/a': bytes(articlePage('water')),
  });
  let busy = true;
  const { archive } = rig.polling;
  const stubborn: typeof archive = {
    ...archive,
    add: async (...given) => {
      if (busy) throw new CoopError('busy', 'The archive was kept locked by another process.');
      return archive.add(...given);
    },
  };
  await addFeed(rig.web.url('/feed'), listed, null, { ...rig.polling, archive: stubborn });
  busy = false;
  rig.pass(17);
  await rig.follow().tick();
  expect(rig.taken.map(({ outcome }) => outcome)).toEqual(['refused', 'added']);
});

test('a site that gives every page the address of its front page does not make its articles one', async () => {
  const page = (about: string) => bytes(articlePage(about).replace('<head>', `<head><link rel="canonical" href="/">`));
  const rig = await desk((_request, response) => response.end(rss(['/a', '/b'].map((name) => rig.web.url(name)))), {
    '/a': page('water'),
    '/b': page('energy'),
  });
  await rig.add();
  expect(rig.taken.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
});

describe('hosts of one’s own', () => {
  test('may lead on to themselves, and nobody else may lead to them', async () => {
    const inside = await serveWeb({ '/secret': bytes('<p>x'), '/a': leadsTo('/secret') });
    const outside = await serveWeb({ '/a': leadsTo(inside.url('/secret')) });
    const get = createGet({ also: [inside.host] });
    expect(await get(inside.url('/a'), { kind: 'page' })).toHaveProperty('page');
    expect(await get(outside.url('/a'), { kind: 'page' })).toHaveProperty('refused');
    expect(inside.asked).toEqual(['/a', '/secret']);
  });
});

test('a robots.txt that was made to be slow is read in part, and nothing is fetched from endless addresses', async () => {
  const stars = `Disallow: /${'*a'.repeat(400)}`;
  const many = Array.from({ length: 20_000 }, (_, n) => `Disallow: /shut-${n}/`).join('\n');
  const web = await serveWeb({ '/robots.txt': bytes(`User-agent: *\n${stars}\n${many}`, 'text/plain') });
  const may = robots(createGet({ also: [web.host] }), () => new Date());
  expect(await may(web.url('/open'))).toBe('allowed');
  expect(await may(web.url('/shut-3/x'))).toBe('forbidden');
  expect(await may(web.url(`/${'a'.repeat(3_000)}`))).toBe('forbidden');
});

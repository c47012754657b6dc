import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/sources/web/feed.ts';
import { createGet } from '../../src/sources/web/get.ts';
import { readLink } from '../../src/sources/web/read-link.ts';
import { coop, coopHere, rowsIn } from '../cli/run-coop.ts';
import { desk, fails, MINUTE, RSS } from '../support/feed-desk.ts';
import { articlePage, rss } from '../support/feed-xml.ts';
import { bytes, serveWeb } from '../support/web-server.ts';
import { folderWith } from './in-folder.ts';

describe('coop add <feed>', () => {
  test('follows the feed and takes in the full articles that it lists, with its dates and titles', async () => {
    const web = await serveWeb({
      '/feed': (_request, response) =>
        response.writeHead(200, { 'content-type': RSS }).end(rss([web.url('/a'), web.url('/b')])),
      '/a': bytes(articlePage('water')),
      '/b': bytes(articlePage('energy')),
    });
    const env = { COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'), COOP_FETCH: 'on', COOP_FETCH_ALSO: web.host };
    const added = await coop(['add', web.url('/feed'), '--json'], env);
    expect(rowsIn(added).map(({ path, outcome }) => [path, outcome])).toEqual([
      [web.url('/b'), 'added'],
      [web.url('/a'), 'added'],
    ]);
    expect(added.err).toContain('Following Made-up News, which lists 2 articles');
    const facts = rowsIn(await coop(['facts', '--json'], env));
    expect(facts.map(({ title, published }) => [title, published])).toEqual([
      ['Ministers meet, part 2', '2025-03-04'],
      ['Ministers meet, part 1', '2025-03-04'],
    ]);
    expect(rowsIn(await coop(['sources', '--json'], env))).toEqual([
      expect.objectContaining({ title: 'Made-up News', state: 'followed', listed: 2, trouble: null }),
    ]);
  });

  test('reads the characters that its XML declaration names', async () => {
    const latin = rss(['https://example.org/a'])
      .replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="ISO-8859-2"?>')
      .replace('Made-up News', 'Wiadomo\u00b6ci');
    const web = await serveWeb({ '/feed': bytes(Buffer.from(latin, 'latin1'), RSS) });
    const linked = await readLink(web.url('/feed'), createGet({ also: [web.host] }));
    expect(linked).toMatchObject({ feed: { title: 'Wiadomości' } });
  });

  test.each([
    ['after a style sheet and a comment', '<?xml-stylesheet href="x.css"?><!-- <rss> -->', RSS],
    ['after a document type', '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>', RSS],
    ['sent as a page', '', 'text/html; charset=utf-8'],
  ])('knows a feed %s, whole or broken', async (_name, before, type) => {
    const whole = rss(['https://example.org/a']).replace('?>', `?>\n${before}\n`);
    const web = await serveWeb({ '/whole': bytes(whole, type), '/cut': bytes(whole.slice(0, -40), type) });
    const get = createGet({ also: [web.host] });
    expect(await readLink(web.url('/whole'), get)).toMatchObject({
      feed: { entries: [{ key: 'https://example.org/a' }] },
    });
    expect(await readLink(web.url('/cut'), get)).toMatchObject({ found: { refused: { code: 'broken-feed' } } });
  });

  test.each([
    ['application/json', '{"error":"The minister was not found under this address, try again later"}', 'type'],
    ['application/feed+json', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'broken-feed'],
    ['text/xml', '<?xml version="1.0"?><opml version="2.0"><body><outline text="News"/></body></opml>', 'type'],
    ['text/css', 'p { color: red } /* The ministers met in Rabat on Monday to talk about water. */', 'type'],
  ])('takes %s that is no feed for no article either', async (type, content, code) => {
    const web = await serveWeb({ '/x': bytes(content, type) });
    expect(await readLink(web.url('/x'), createGet({ also: [web.host] }))).toMatchObject({
      found: { refused: { code } },
    });
  });

  test('once more says since when it is followed and how it is, and asks only whether anything has changed', async () => {
    const states: (string | undefined)[] = [];
    const web = await serveWeb({
      '/feed': (request, response) => {
        states.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"', 'content-type': RSS }).end(rss([web.url('/a')]));
      },
      '/a': bytes(articlePage('water')),
    });
    const archive = path.join(folderWith({}), 'a.sqlite');
    const more = { get: createGet({ also: [web.host] }) };
    // Some versions of ICU write a narrow space before PM.
    const plain = (words: string) => words.replaceAll('\u202f', ' ');
    const run = async (...words: string[]) => {
      const { out, err, ...ran } = await coopHere(archive, words, more);
      return { ...ran, out: plain(out), err: plain(err) };
    };
    const add = () => run('add', web.url('/feed'));
    expect((await add()).err).toMatch(
      /^Following Made-up News, which lists 1 article\.\nWhat it lists now is posted in no channel; /,
    );
    const asked = states.length;
    expect(await add()).toMatchObject({
      status: 0,
      out: '',
      err: `Made-up News is followed already, since February 1, 2026: fine, lists 1 article, the last new one on February 1, 2026; asked again Feb 1, 2026, 1:15 PM (Europe/Brussels).
Asked just now, it lists 1 article.
`,
    });
    expect(states.slice(asked)).toEqual(['"v1"']);
    const off = await coopHere(archive, ['add', web.url('/feed')]);
    expect(off.out).toContain('COOP_FETCH=on');
    expect((await run('sources')).out).toBe(
      `Made-up News  ${web.url('/feed')}
  fine, lists 1 article, the last new one on February 1, 2026; asked again Feb 1, 2026, 1:15 PM (Europe/Brussels)
`,
    );
  });
});

describe('a feed that is followed', () => {
  test('is asked when it is due, and only what is new is fetched', async () => {
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a')])), {
      '/a': bytes(articlePage('water')),
      '/b': bytes(articlePage('energy')),
    });
    await rig.add();
    rig.served.feed = (_request, response) => response.end(rss([rig.web.url('/a'), rig.web.url('/b')]));
    const following = rig.follow();
    rig.pass(14);
    await following.tick();
    expect(rig.taken).toHaveLength(1);
    rig.pass(2);
    await following.tick();
    expect(rig.taken.map(({ path }) => path)).toEqual([rig.web.url('/a'), rig.web.url('/b')]);
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(1);
  });

  test('is asked with the state that its server named, and "not modified" is no trouble', async () => {
    const rig = await desk((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'content-type': RSS }).end(rss([]));
    });
    await rig.add();
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect(rig.headers.at(-1)).toBe('"v1"');
    expect(await rig.feedNow()).toMatchObject({ state: 'followed', trouble: null, failures: 0, listed: 0 });
  });

  test.each([
    ['its time to live', { type: RSS }, '<ttl>180</ttl>'],
    ['Cache-Control', { type: RSS, 'cache-control': 'public, max-age=10800' }, ''],
  ])('is left alone for as long as %s asks', async (_name, { type, ...headers }, more) => {
    const rig = await desk(bytes(rss([], more), type, headers));
    await rig.add();
    const asked = rig.web.asked.length;
    const following = rig.follow();
    rig.pass(179);
    await following.tick();
    expect(rig.web.asked).toHaveLength(asked);
    rig.pass(2);
    await following.tick();
    expect(rig.web.asked.length).toBeGreaterThan(asked);
  });

  test('is left alone for longer after each failure and paused in the end, never dropped; adding it again resumes it', async () => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    rig.served.feed = fails(500);
    const following = rig.follow();
    const pauses: number[] = [];
    for (let i = 0; i < 10; i++) {
      rig.pass(24 * 60);
      await following.tick();
      const { nextAt } = await rig.feedNow();
      pauses.push((Date.parse(nextAt) - Date.parse('2025-03-05T12:00:00Z')) / MINUTE - (i + 1) * 24 * 60);
    }
    expect(pauses.slice(0, 4)).toEqual([30, 60, 120, 240]);
    expect(await rig.feedNow()).toMatchObject({
      state: 'paused',
      failures: 10,
      trouble: expect.stringContaining('500'),
    });
    expect(rig.paused).toEqual([rig.web.url('/feed')]);
    const asked = rig.web.asked.length;
    rig.pass(7 * 24 * 60);
    await following.tick();
    expect(rig.web.asked).toHaveLength(asked);
    rig.served.feed = bytes(rss([]), RSS);
    await rig.add();
    expect(await rig.feedNow()).toMatchObject({ state: 'followed', failures: 0, trouble: null });
  });

  test.each([
    ['in seconds', '7200'],
    ['by a date', 'Sun, 10 Mar 2030 12:00:00 GMT'],
  ])('is asked again when its server says so, however long that is: %s', async (_, named) => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    rig.served.feed = fails(429, { 'retry-after': named, date: 'Sun, 10 Mar 2030 10:00:00 GMT' });
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    rig.served.feed = bytes(rss([]), RSS);
    rig.pass(119);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ failures: 1 });
    rig.pass(2);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ failures: 0 });
  });

  test('that is gone for good is paused at once', async () => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    rig.served.feed = fails(410);
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect([await rig.feedNow(), rig.paused]).toMatchObject([{ state: 'paused' }, [rig.web.url('/feed')]]);
    expect(rig.pausedFor).toEqual(['gone']);
  });

  test.each([
    ['broken XML', '<rss version="2.0"><channel><item><title>unclosed'],
    ['a page about cookies', '<!doctype html><p>We value your privacy</p>'],
    ['nothing', ''],
  ])('that turns into %s is failing, and what was read stays', async (_name, content) => {
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a')])), {
      '/a': bytes(articlePage('water')),
    });
    await rig.add();
    rig.served.feed = bytes(content, 'text/xml');
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect(await rig.feedNow()).toMatchObject({ state: 'followed', failures: 1, trouble: 'it is no feed' });
    expect((await rig.archive.coverage()).articles).toBe(1);
  });

  test('tries an article again that could not be fetched for over two days, ever more seldom, and then says that it gave it up', async () => {
    const rig = await desk(
      (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"' }).end(rss([rig.web.url('/a')]));
      },
      { '/a': fails(503) },
    );
    await rig.add();
    const following = rig.follow();
    const triedAfter: number[] = [];
    for (let hours = 0.5; hours < 96; hours += 0.5) {
      rig.pass(30);
      const before = rig.taken.length;
      await following.tick();
      if (rig.taken.length > before) triedAfter.push(hours);
    }
    expect(triedAfter).toEqual([0.5, 1, 2, 4, 8, 16, 32, 56]);
    expect(rig.taken.at(-1)).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('503') });
    expect(await rig.feedNow()).toMatchObject({ state: 'followed', listed: 1, lost: 1 });
    expect(rig.headers.at(-1)).toBe('"v1"');
    const { out } = await coopHere(rig.file, ['sources']);
    expect(out).toContain('1 could not be fetched');
  });

  test('leaves a host alone that asks for it, all its articles with it', async () => {
    let answer = fails(429, { 'retry-after': '7200' });
    const names = ['/a', '/b', '/c'];
    const page: RequestListener = (request, response) => answer(request, response);
    const rig = await desk((_request, response) => response.end(rss(names.map((name) => rig.web.url(name)))), {
      ...Object.fromEntries(names.map((name) => [name, page])),
    });
    const fetched = () => rig.web.asked.filter((address) => names.includes(address)).length;
    await rig.add();
    expect(fetched()).toBe(1);
    expect(rig.taken.map(({ path, outcome }) => [path, outcome])).toEqual(
      ['/c', '/b', '/a'].map((name) => [rig.web.url(name), 'refused']),
    );
    answer = bytes(articlePage('water'));
    const following = rig.follow();
    rig.pass(119);
    await following.tick();
    expect(fetched()).toBe(1);
    rig.pass(17);
    await following.tick();
    expect(fetched()).toBe(4);
  });

  /** An Atom feed of one entry, which may say that it was edited, and the article there. */
  const atom = (address: string, { title = 'Ministers meet', updated = '2025-03-04T09:00:00Z' } = {}) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>e1</id><title>${title}</title><link href="${address}"/><published>2025-03-04T09:00:00Z</published><updated>${updated}</updated></entry></feed>`;

  test.each([
    ['says when it was edited last', '/a', { updated: '2025-03-05T09:00:00Z' }],
    ['gives it another title', '/a', { title: 'Corrected: ministers meet' }],
    ['leads to another address', '/b', {}],
  ])('has an article fetched again when it %s, and once', async (_name, leadsTo, edit) => {
    let about = 'water';
    const rig = await desk((_request, response) => response.end(atom(rig.web.url('/a'))), {
      '/a': (request, response) => bytes(articlePage(about))(request, response),
      '/b': bytes(articlePage('energy')),
    });
    await rig.add();
    const following = rig.follow();
    rig.pass(16);
    await following.tick();
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(1);
    about = 'energy';
    rig.served.feed = (_request, response) => response.end(atom(rig.web.url(leadsTo), edit));
    for (let i = 0; i < 2; i++) {
      rig.pass(16);
      await following.tick();
    }
    expect(rig.taken.map(({ path, outcome }) => [path, outcome])).toEqual([
      [rig.web.url('/a'), 'added'],
      [rig.web.url(leadsTo), leadsTo === '/a' ? 'updated' : 'added'],
    ]);
    const found = await rig.archive.findPassages({ words: 'energy', zones: ['body'], limit: 5 });
    expect(found.length).toBeGreaterThan(0);
  });

  test('that calls an unchanged article edited each time is believed ever more seldom', async () => {
    const rig = await desk((_request, response) => response.end(atom(rig.web.url('/a'))), {
      '/a': bytes(articlePage('water')),
    });
    await rig.add();
    const following = rig.follow();
    for (let hour = 10; hour < 20; hour++) {
      rig.served.feed = (_request, response) =>
        response.end(atom(rig.web.url('/a'), { updated: `2025-03-04T${hour}:00:00Z` }));
      rig.pass(16);
      await following.tick();
    }
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(5);
    expect((await rig.archive.coverage()).articles).toBe(1);
  });

  test('keeps an article whose edited page is gone', async () => {
    let page = bytes(articlePage('water'));
    const rig = await desk((_request, response) => response.end(atom(rig.web.url('/a'))), {
      '/a': (request, response) => page(request, response),
    });
    await rig.add();
    page = fails(404);
    rig.served.feed = (_request, response) =>
      response.end(atom(rig.web.url('/a'), { updated: '2025-03-05T09:00:00Z' }));
    const following = rig.follow();
    for (let i = 0; i < 2; i++) {
      rig.pass(16);
      await following.tick();
    }
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(2);
    const [listing] = await rig.archive.listings(rig.web.url('/a'));
    expect(listing).toMatchObject({ outcome: 'taken', reason: null, articleId: expect.any(String) });
  });

  test('has a row for each article that it lists, also where robots.txt cannot be had', async () => {
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a'), 'http://127.0.0.2:9/b'])), {
      '/a': bytes(articlePage('water')),
    });
    await rig.add();
    expect(rig.taken).toEqual([
      expect.objectContaining({ path: 'http://127.0.0.2:9/b', outcome: 'refused', reason: expect.any(String) }),
      expect.objectContaining({ path: rig.web.url('/a'), outcome: 'added' }),
    ]);
  });

  test('is not asked for what robots.txt keeps from it', async () => {
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/private/a'), rig.web.url('/b')])), {
      '/robots.txt': bytes('User-agent: *\nDisallow: /private/\n', 'text/plain'),
      '/private/a': bytes(articlePage('secrets')),
      '/b': bytes(articlePage('energy')),
    });
    await rig.add();
    expect(rig.taken.map(({ path, outcome }) => [path, outcome])).toEqual([
      [rig.web.url('/b'), 'added'],
      [rig.web.url('/private/a'), 'refused'],
    ]);
    expect(rig.web.asked).not.toContain('/private/a');
  });

  test('is not held up by a page that cannot be taken apart, and lists nothing twice', async () => {
    const rig = await desk(
      (_request, response) => response.end(rss(['/bad', '/a', '/a'].map((name) => rig.web.url(name)))),
      { '/bad': bytes('OK'), '/a': bytes(articlePage('water')) },
    );
    await rig.add();
    expect(rig.taken.map(({ path, outcome }) => [path, outcome])).toEqual([
      [rig.web.url('/a'), 'added'],
      [rig.web.url('/bad'), 'refused'],
    ]);
  });

  /** What is known of the one article that a feed on another host leads to. */
  async function onAnotherHost(pages: (site: string, feed: string) => Readonly<Record<string, string>>, home: string) {
    const site = { url: '', feed: '' };
    const names = ['/', '/a'];
    const answers = names.map((name): [string, RequestListener] => [
      name,
      (request, response) => {
        const page = pages(site.url, site.feed)[name];
        if (page === undefined) response.writeHead(404).end();
        else bytes(page)(request, response);
      },
    ]);
    const other = await serveWeb(Object.fromEntries(answers));
    site.url = other.url('');
    const rig = await desk(
      (_request, response) =>
        response.end(rss([other.url('/a')], home === '' ? '' : `<link>${other.url(home)}</link>`)),
      {},
      [other.host],
    );
    site.feed = rig.web.url('/feed');
    await rig.add();
    const known: (readonly [string | null, string | null])[] = [];
    for await (const { article } of rig.archive.reports()) known.push([article.title, article.published]);
    return known;
  }
  const naming = (feed: string) =>
    `<head><link rel="alternate" type="application/rss+xml" href="${feed.replaceAll('&', '&amp;')}">`;

  test('has no say in the title and date of another site’s article', async () => {
    expect(await onAnotherHost(() => ({ '/a': articlePage('water') }), '')).toEqual([['About water', null]]);
  });

  test('that says of itself that it is another site’s only fills in what the page leaves open', async () => {
    const pages = { '/': '<html><head></head><body>Front page</body></html>', '/a': articlePage('water') };
    expect(await onAnotherHost(() => pages, '/')).toEqual([['About water', '2025-03-04']]);
    const dated = articlePage('water').replace(
      '</head>',
      '<meta property="article:published_time" content="2025-03-01"></head>',
    );
    expect(await onAnotherHost(() => ({ ...pages, '/a': dated }), '/')).toEqual([['About water', '2025-03-01']]);
  });

  test('that a site names as its own gives the articles there their title and date', async () => {
    const front = (feed: string) => `<html>${naming(feed)}</head><body>Front page</body></html>`;
    const onFront = await onAnotherHost((_site, feed) => ({ '/': front(feed), '/a': articlePage('water') }), '/');
    expect(onFront).toEqual([['Ministers meet, part 1', '2025-03-04']]);
    const edition = await onAnotherHost(
      (_site, feed) => ({ '/': front(`${feed}?edition=uk`), '/a': articlePage('water') }),
      '/',
    );
    expect(edition).toEqual(onFront);
    const onPage = await onAnotherHost(
      (_site, feed) => ({ '/a': articlePage('water').replace('<head>', naming(feed)) }),
      '',
    );
    expect(onPage).toEqual(onFront);
    // What readers write under an article names nothing.
    const below = await onAnotherHost(
      (_site, feed) => ({ '/a': articlePage('water').replace('</article>', `${naming(feed)}</article>`) }),
      '',
    );
    expect(below).toEqual([['About water', null]]);
  });

  test('is asked for one thing at a time', async () => {
    let open = 0;
    let most = 0;
    const slow: RequestListener = (_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('water'));
      });
    };
    const names = ['/a', '/b', '/c', '/d'];
    const rig = await desk((_request, response) => response.end(rss(names.map((name) => rig.web.url(name)))), {
      ...Object.fromEntries(names.map((name) => [name, slow])),
    });
    await rig.add();
    expect([rig.web.asked.filter((address) => names.includes(address)).length, most]).toEqual([4, 1]);
  });

  test('is asked by one of two processes, and again when the one that asked has died', async () => {
    const rig = await desk(bytes(rss([]), RSS));
    await rig.add();
    rig.pass(16);
    const { id, nextAt } = await rig.feedNow();
    const until = new Date(Date.parse(nextAt) + 15 * MINUTE);
    expect(await rig.archive.leaseFeed(id, nextAt, until)).toBe(true);
    expect(await rig.archive.leaseFeed(id, nextAt, until)).toBe(false);
    const following = rig.follow();
    const asked = rig.web.asked.length;
    await following.tick();
    expect(rig.web.asked).toHaveLength(asked);
    rig.pass(16);
    await following.tick();
    expect(rig.web.asked.length).toBeGreaterThan(asked);
  });
});

describe('a feed is read', () => {
  const entry = { key: '1', url: 'https://example.org/a', title: 'A and b', published: '2025-03-04' };
  test.each([
    [
      'RSS',
      '<rss version="2.0"><channel><title>T</title><item><guid isPermaLink="false">1</guid><title>A and &lt;b&gt;b&lt;/b&gt;</title><link>/a</link><pubDate>Tue, 04 Mar 2025 23:30:00 -0500</pubDate></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A and b</title><link rel="alternate" href="/a"/><published>2025-03-04T23:30:00-05:00</published></entry></feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"/a","title":"A and b","date_published":"2025-03-04T23:30:00-05:00"}]}',
    ],
  ])('in %s, each entry with its address and the day as written', async (_format, text) => {
    expect(await readFeed(text, 'https://example.org/feed')).toMatchObject({ title: 'T', entries: [entry] });
  });

  test('with titles as a reader sees them: HTML has marks and references', async () => {
    const text = rss(['https://example.org/a'])
      .replace('Ministers meet, part 1', '<![CDATA[Spain&#8217;s <b>talks</b> &ndash; R&amp;D]]>')
      .replace('Made-up News', 'Desk &amp;amp; News');
    const read = await readFeed(text, 'https://example.org/feed');
    expect([read?.title, read?.entries[0]?.title]).toEqual(['Desk & News', 'Spain’s talks – R&D']);
    const plain = rss([]).replace('Made-up News', '<![CDATA[Tea &amp; trade, 1 < 2]]>');
    expect((await readFeed(plain, 'https://example.org/feed'))?.title).toBe('Tea & trade, 1 < 2');
  });

  test('with addresses that start from where it says (xml:base)', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://example.org/a/"><title>T</title>
      <entry><id>1</id><title>A</title><link href="2"/></entry>
      <entry xml:base="b/"><id>2</id><title>B</title><link href="3"/></entry></feed>`;
    const read = await readFeed(text, 'https://feeds.example.org/feed');
    expect(read?.entries.map(({ url }) => url)).toEqual(['http://example.org/a/2', 'http://example.org/a/b/3']);
  });

  test('without entries that lead nowhere or to something other than the web', async () => {
    const text = rss(['javascript:alert(1)', 'file:///etc/passwd', 'https://example.org/a']);
    expect((await readFeed(text, 'https://example.org/feed'))?.entries.map(({ url }) => url)).toEqual([
      'https://example.org/a',
    ]);
  });

  test('and never swells: entities that multiply are not followed', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const text = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "lol">${levels}]>${rss([])
      .replace('Made-up News', '&l9;')
      .replace(/^<\?xml[^>]*\?>/, '')}`;
    expect(((await readFeed(text, 'https://example.org/feed'))?.title ?? '').length).toBeLessThan(1_000);
  });
});

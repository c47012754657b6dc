import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/sources/web/feed.ts';
import { createGet } from '../../src/sources/web/get.ts';
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
    rig.served.feed = (_request, response) => response.end(rss([rig.web.url('/b'), rig.web.url('/a')]));
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

  test('tries an article again that could not be fetched, three times, also when the feed says it is unchanged', async () => {
    const rig = await desk(
      (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"' }).end(rss([rig.web.url('/a')]));
      },
      { '/a': fails(503) },
    );
    await rig.add();
    const following = rig.follow();
    for (let i = 0; i < 4; i++) {
      rig.pass(16);
      await following.tick();
    }
    expect(rig.web.asked.filter((address) => address === '/a')).toHaveLength(3);
    expect(rig.taken.at(-1)).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('503') });
  });

  test('goes on trying an article for two days, ever later, before it is given up', async () => {
    const page = { answer: fails(503) };
    const rig = await desk((_request, response) => response.end(rss([rig.web.url('/a'), rig.web.url('/b')])), {
      '/a': (request, response) => page.answer(request, response),
      '/b': fails(500),
    });
    await rig.add();
    const following = rig.follow();
    const tries = async (hours: number) => {
      for (let i = 0; i < hours * 4; i += 1) {
        rig.pass(18);
        await following.tick();
      }
      return rig.web.asked.filter((address) => address === '/b').length;
    };
    expect([await tries(2), await tries(6), await tries(20)]).toEqual([4, 5, 5]);
    page.answer = bytes(articlePage('water'));
    expect(await tries(24)).toBe(6);
    expect(rig.taken.at(-1)).toMatchObject({ path: rig.web.url('/a'), outcome: 'added' });
    expect(await tries(24)).toBe(6);
  });

  test('leaves a server of articles alone for as long as it says, and the others of its articles with it', async () => {
    const names = ['/a', '/b', '/c'];
    const often = { now: true };
    const rig = await desk(
      (_request, response) => response.end(rss(names.map((name) => rig.web.url(name)))),
      Object.fromEntries(
        names.map((name) => [
          name,
          (request, response) =>
            (often.now ? fails(429, { 'retry-after': '7200' }) : bytes(articlePage(`water ${name}`)))(
              request,
              response,
            ),
        ]),
      ),
    );
    await rig.add();
    const asked = () => rig.web.asked.filter((address) => names.includes(address)).length;
    expect([asked(), rig.taken.length]).toEqual([1, 3]);
    expect(rig.taken.every(({ reason }) => reason?.includes('asked too often'))).toBe(true);
    often.now = false;
    const following = rig.follow();
    rig.pass(105);
    await following.tick();
    expect(asked()).toBe(1);
    rig.pass(30);
    await following.tick();
    expect(rig.taken.slice(3).map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added']);
  });

  test('whose character set stands in its XML declaration alone keeps its titles', async () => {
    const text =
      '<?xml version="1.0" encoding="iso-8859-7"?><rss version="2.0"><channel><title>X</title></channel></rss>';
    const rig = await desk(bytes(Buffer.from(text.replace('X', '\xc1\xe8\xde\xed\xe1'), 'latin1'), RSS));
    await rig.add();
    expect((await rig.feedNow()).title).toBe('Αθήνα');
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

  test('with titles in words, whatever names HTML has for their characters', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Desk &amp;amp; News</title><entry><id>1</id><title type="html">Testova&amp;#8217;s talks &amp;ndash; &lt;b&gt;tea&lt;/b&gt;</title><link href="/a"/></entry></feed>';
    expect(await readFeed(atom, 'https://example.org/feed')).toMatchObject({
      ...{ title: 'Desk & News', entries: [{ title: 'Testova’s talks – tea' }] },
    });
    const plain = rss(['https://example.org/a']).replace('Made-up News', '<![CDATA[Tea &amp; trade, 1 < 2]]>');
    expect((await readFeed(plain, 'https://example.org/feed'))?.title).toBe('Tea & trade, 1 < 2');
  });

  test('with addresses from where it says that they are counted', async () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/"><title>T</title><entry><id>1</id><link href="2"/></entry><entry xml:base="old/"><id>2</id><link href="3"/></entry></feed>';
    expect((await readFeed(atom, 'https://example.org/feed'))?.entries.map(({ url }) => url)).toEqual([
      'https://example.org/news/2',
      'https://example.org/news/old/3',
    ]);
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

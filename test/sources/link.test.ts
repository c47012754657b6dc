import type { lookup } from 'node:dns';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import nock from 'nock';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reasonInWords } from '../../src/answering/reason-words.ts';
import { createGet, type Fetching } from '../../src/sources/web/get.ts';
import { coop, coopHere, rowsIn } from '../cli/run-coop.ts';
import { thisMachine } from '../setup.ts';
import { rss } from '../support/feed-xml.ts';
import { bytes, leadsTo, serveWeb } from '../support/web-server.ts';
import { folderWith } from './in-folder.ts';

const body = `<article><h1>Ministers meet in Rabat</h1>${'<p>Foreign Minister Ada Testova met her counterpart Omar Exampleh in Rabat on Monday to discuss water and energy.</p>'.repeat(3)}</article>`;
const page = (head = '') =>
  `<!doctype html><html lang="en"><head><title>Ministers meet in Rabat</title>${head}</head><body><nav>Home Sport</nav>${body}</body></html>`;

/** Fetches one address; what lies on this machine only where it is said. */
async function get(address: string, fetching: Partial<Fetching> = {}) {
  const got = await createGet({ also: [], ...fetching })(address, { kind: 'page' });
  return 'refused' in got ? { refused: reasonInWords(got.refused) } : got;
}

/** A name server that gives every name these addresses. */
const resolving = (...addresses: readonly string[]): typeof lookup =>
  Object.assign(
    (_name: string, _options: unknown, done: (error: null, found: unknown) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
    { __promisify__: null },
  ) as never;

describe('coop add <url>', () => {
  test('stores the article of the page, known by the address that the page gives itself on its own site', async () => {
    const web = await serveWeb({ '/a?utm_source=x': bytes(page('<link rel="canonical" href="/news/a">')) });
    const env = {
      COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'),
      COOP_FETCH: 'on',
      COOP_FETCH_ALSO: web.host,
    };
    const added = await coop(['add', web.url('/a?utm_source=x'), '--json'], env);
    expect(rowsIn(added)).toEqual([expect.objectContaining({ outcome: 'added', reason: null })]);
    const [facts] = rowsIn(await coop(['facts', '--json'], env));
    expect(facts).toMatchObject({ url: web.url('/news/a'), title: 'Ministers meet in Rabat', language: 'en' });
    expect(rowsIn(await coop(['add', web.url('/a?utm_source=x'), '--json'], env))).toEqual([
      expect.objectContaining({ outcome: 'unchanged' }),
    ]);
  });

  test('reads the page that a person names, as a browser would, where robots.txt keeps programs out', async () => {
    const web = await serveWeb({
      '/robots.txt': bytes('User-agent: *\nDisallow: /', 'text/plain'),
      '/a': bytes(page()),
      '/feed': (_request, response) => response.end(rss([web.url('/b')])),
      '/b': bytes(page()),
    });
    const archive = path.join(folderWith({}), 'a.sqlite');
    const add = async (name: string) =>
      coopHere(archive, ['add', web.url(name), '--json'], { get: createGet({ also: [web.host] }) });
    expect(rowsIn(await add('/a'))).toMatchObject([{ outcome: 'added' }]);
    const feed = await add('/feed');
    expect([rowsIn(feed), feed.err]).toEqual([[], expect.stringContaining('its robots.txt does not allow')]);
    expect(web.asked).not.toContain('/b');
    expect((await coopHere(archive, ['help', 'add'])).out).toContain('whatever its robots.txt says');
  });

  test('takes no broken feed for an article, sends no password and keeps no tracking parameters', async () => {
    const broken = '<?xml version="1.0"?><rss version="2.0"><channel><title>News & more<item><title>Water</title>';
    const web = await serveWeb({
      '/feed.xml': bytes(broken, 'application/rss+xml'),
      '/a?id=7&utm_source=x': bytes(page()),
      '/a?id=7&fbclid=y': bytes(page()),
    });
    const env = { COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'), COOP_FETCH: 'on', COOP_FETCH_ALSO: web.host };
    const add = async (address: string) => rowsIn(await coop(['add', address, '--json'], env))[0];
    expect(await add(web.url('/feed.xml'))).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('broken'),
    });
    const secret = await add(web.url('/a?id=7').replace('//', '//user:secret@'));
    expect(secret).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('user name or password') });
    expect(await add(web.url('/a?id=7&utm_source=x'))).toMatchObject({ outcome: 'added' });
    expect(await add(web.url('/a?id=7&fbclid=y'))).toMatchObject({ outcome: 'unchanged' });
    expect(rowsIn(await coop(['facts', '--json'], env))).toEqual([
      expect.objectContaining({ url: web.url('/a?id=7') }),
    ]);
  });

  test('follows a feed that is served as a page, and takes nothing for an article that is written for programs', async () => {
    const cut = '<rss version="2.0"><channel><title>News<item><title>Water</title>';
    const web = await serveWeb({
      '/as-page': bytes(rss([]), 'text/html'),
      '/style': bytes(`<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- made -->${cut}`, 'application/rss+xml'),
      '/doctype': bytes(`<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>${cut}`, 'text/html'),
      '/error': bytes('{"error": "The page that you asked for was not found on this server."}', 'application/json'),
      '/opml': bytes('<opml version="2.0"><body><outline text="The news of the day"/></body></opml>', 'text/xml'),
    });
    const archive = path.join(folderWith({}), 'a.sqlite');
    const add = (name: string) =>
      coopHere(archive, ['add', web.url(name), '--json'], { get: createGet({ also: [web.host] }) });
    expect((await add('/as-page')).err).toContain('Following Made-up News');
    for (const [name, why] of [
      ['/style', 'cut off or broken'],
      ['/doctype', 'cut off or broken'],
      ['/error', 'application/json'],
      ['/opml', 'text/xml'],
    ] as const)
      expect(rowsIn(await add(name))).toMatchObject([{ outcome: 'refused', reason: expect.stringContaining(why) }]);
  });

  test('takes no front page of a site for an article, and names the feed that the site names', async () => {
    const front = (links: string) => bytes(page(links));
    const feed =
      '<link rel="icon" href="/i.png"><link title="News" type="application/rss+xml" href=/feed.xml rel=alternate>';
    const web = await serveWeb({ '/': front(feed), '/?story=1': front(feed), '/news': front(feed) });
    const alone = await serveWeb({ '/': front('<link rel="alternate" hreflang="fr" href="/fr">') });
    const env = {
      COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'),
      COOP_FETCH: 'on',
      COOP_FETCH_ALSO: `${web.host}, ${alone.host}`,
    };
    const refused = await coop(['add', web.url('/')], env);
    expect([refused.status, refused.out]).toEqual([
      1,
      expect.stringContaining(`add its feed: ${web.url('/feed.xml')}`),
    ]);
    for (const address of [web.url('/?story=1'), web.url('/news'), alone.url('/')])
      expect(rowsIn(await coop(['add', address, '--json'], env))).toEqual([expect.objectContaining({ reason: null })]);
  });

  test('is refused while fetching is off, and nothing is asked for', async () => {
    const web = await serveWeb({ '/a': bytes(page()) });
    const env = { COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'), COOP_FETCH_ALSO: web.host };
    const { status, out } = await coop(['add', web.url('/a')], env);
    expect([status, out]).toEqual([1, expect.stringContaining('COOP_FETCH=on')]);
    expect(web.asked).toEqual([]);
  });

  test('does not let a page stand in for an article of another site', async () => {
    const web = await serveWeb({ '/a': bytes(page('<link rel="canonical" href="https://example.org/real">')) });
    const env = {
      COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'),
      COOP_FETCH: 'on',
      COOP_FETCH_ALSO: web.host,
    };
    await coop(['add', web.url('/a')], env);
    expect(rowsIn(await coop(['facts', '--json'], env))).toEqual([expect.objectContaining({ url: web.url('/a') })]);
  });

  test('reads a page in the character set that its server or its head names', async () => {
    const arabic = '<p>السلام</p>';
    // windows-1256: the bytes of السلام
    const packed = Buffer.concat([
      Buffer.from('<meta charset="windows-1256"><p>'),
      Buffer.from([0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3]),
      Buffer.from('</p>'),
    ]);
    const { decode } = await import('../../src/sources/decode.ts');
    expect(decode(packed)).toEqual({ text: `<meta charset="windows-1256">${arabic}` });
    expect(decode(packed.subarray(29), 'windows-1256')).toEqual({ text: arabic });
  });
});

describe('a page is not fetched', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://172.16.3.4/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/machine',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::7f00:1]/',
    'http://224.0.0.1/',
    'http://[::127.0.0.1]/',
    'http://[4000::1]/',
  ])('from %s', async (address) => {
    expect(await get(address)).toEqual({ refused: 'it is no address of the public web' });
  });

  test.each([
    ['ftp://example.org/a', 'only http and https'],
    ['file:///etc/passwd', 'only http and https'],
    ['http://example.org:22/', 'names a port'],
    ['http://user:secret@example.org/', 'user name or password'],
    ['http://', 'no address on the web'],
  ])('from %s', async (address, why) => {
    expect(await get(address)).toEqual({ refused: expect.stringContaining(why) });
  });

  test.each([[['127.0.0.1']], [['93.184.215.14', '10.0.0.1']], [['::1']]])(
    'when its name stands for %s',
    async (addresses) => {
      // Only the name may be looked up: no address of it is one that may be connected to.
      nock.enableNetConnect('press.example');
      onTestFinished(() => nock.enableNetConnect(thisMachine));
      expect(await get('http://press.example/', { lookup: resolving(...addresses) })).toEqual({
        refused: 'it is no address of the public web',
      });
    },
  );

  test('on another port than the one that was named, of a host of one’s own', async () => {
    const web = await serveWeb({ '/a': bytes(page()) });
    nock.enableNetConnect('press.intra');
    onTestFinished(() => nock.enableNetConnect(thisMachine));
    const own = { also: [`press.intra:${web.port}`], lookup: resolving('127.0.0.1') };
    const got = await createGet(own)(`http://press.intra/a`, { kind: 'page' });
    expect(got).toMatchObject({ refused: { code: 'not-public' } });
    nock.enableNetConnect(/press\.intra/);
    expect(await createGet(own)(`http://press.intra:${web.port}/a`, { kind: 'page' })).toHaveProperty('page');
  });

  test('when it leads to a machine of the own network, which is never asked', async () => {
    const inside = await serveWeb({ '/secret': bytes('secret', 'text/plain') });
    const web = await serveWeb({
      '/a': leadsTo(inside.url('/secret')),
      '/b': leadsTo('http://169.254.169.254/'),
      '/c': leadsTo('file:///etc/passwd'),
    });
    for (const start of ['/a', '/b', '/c'])
      expect(await get(web.url(start), { also: [web.host] })).toEqual({
        refused: expect.stringContaining('it leads to'),
      });
    expect(inside.asked).toEqual([]);
  });

  test('when it leads on without end', async () => {
    const web = await serveWeb({ '/a': leadsTo('/b'), '/b': leadsTo('/a') });
    expect(await get(web.url('/a'), { also: [web.host] })).toEqual({ refused: 'it leads on more than 5 times' });
    expect(web.asked).toHaveLength(6);
  });

  test.each([
    ['image/png', 'it is image/png'],
    ['application/pdf', 'it is application/pdf'],
  ])('when it is %s', async (type, why) => {
    const web = await serveWeb({ '/a': bytes('x', type) });
    expect(await get(web.url('/a'), { also: [web.host] })).toEqual({ refused: expect.stringContaining(why) });
  });

  test('when the server refuses it, with what to do', async () => {
    const web = await serveWeb({ '/a': (_request, response) => response.writeHead(403).end() });
    const refusals = [
      await get(web.url('/a'), { also: [web.host] }),
      await get(web.url('/gone'), { also: [web.host] }),
    ];
    expect(refusals).toEqual([
      { refused: expect.stringContaining('save the page as .html') },
      { refused: expect.stringContaining('no such page') },
    ]);
  });

  test('when it swells to more than 2 MB as it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'));
    const web = await serveWeb({ '/a': bytes(bomb, 'text/html', { 'content-encoding': 'gzip' }) });
    expect(await get(web.url('/a'), { also: [web.host] })).toEqual({ refused: expect.stringContaining('2 MB') });
  });

  test('when it never ends', async () => {
    const web = await serveWeb({
      '/a': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>');
      },
      '/b': () => {},
    });
    const within = { also: [web.host], within: 50 };
    const slow = { refused: expect.stringContaining('too long') };
    expect([await get(web.url('/a'), within), await get(web.url('/b'), within)]).toEqual([slow, slow]);
  });

  test('when nothing answers, or breaks off', async () => {
    const web = await serveWeb({
      '/a': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('<p>');
        response.socket?.destroy();
      },
    });
    expect(await get(web.url('/a'), { also: [web.host] })).toEqual({
      refused: expect.stringContaining('could not be fetched'),
    });
    expect(await get('http://127.0.0.1:1/', { also: ['127.0.0.1:1'] })).toEqual({
      refused: expect.stringContaining('could not be fetched'),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { articleIn, english, refusalOf } from './in-folder.ts';

const paragraphs = [
  english,
  'The two ministers signed a memorandum on fisheries, and agreed to meet again.',
  'They will  speak\n<b>next year</b>.',
];
const page = (head: string, body = paragraphs.map((words) => `<p>${words}</p>`).join(''), lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>Site – Brief</title>${head}</head><body><nav><a href="/">Home</a> <a href="/b">Sport</a></nav><article><h1>A made-up brief</h1>${body}</article><footer>Follow us</footer></body></html>`;

describe('a saved page', () => {
  test('gives its article as paragraphs, without the menu and the footer', async () => {
    const { text } = await articleIn('a.html', page(''));
    expect(text).toBe(
      `A made-up brief\n\n${english}\n\nThe two ministers signed a memorandum on fisheries, and agreed to meet again.\n\nThey will speak next year.`,
    );
  });

  test('gives what its head says of it', async () => {
    const head = `<meta property="og:title" content="A made-up brief &amp; more"><meta property="og:site_name" content="The Test Times">
      <meta property="article:published_time" content="2025-03-04T10:00:00+01:00"><link rel="canonical" href="https://example.org/a">`;
    expect(await articleIn('a.html', page(head))).toMatchObject({
      title: 'A made-up brief & more',
      outlet: 'The Test Times',
      published: '2025-03-04',
      publishedFrom: 'metadata',
      url: 'https://example.org/a',
      language: 'en',
    });
  });

  test('gives what its linked data says of it, which goes before the rest', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'From the data',
          datePublished: '2025-03-05',
          inLanguage: 'en-GB',
          publisher: { name: 'Data Times' },
        },
      ],
    };
    const head = `<meta property="og:title" content="From the head"><script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await articleIn('a.html', page(head, undefined, 'fr'))).toMatchObject({
      title: 'From the data',
      outlet: 'Data Times',
      published: '2025-03-05',
      language: 'en',
    });
  });

  test.each([
    ['an attribute', '<span itemprop="datePublished" content="2025-03-04T08:00:00+01:00">Tuesday</span>'],
    ['a time beside its title', '<time datetime="2025-03-04">4 March</time>'],
    ['words', '<p class="meta">By our staff | 4 March 2025, 10:14</p>'],
    ['an old blog’s abbreviation', '<abbr class="published" title="2025-03-04T08:00:00Z">Tuesday</abbr>'],
  ])('gives the day that stands around its title in %s', async (_, line) => {
    const body = `${line}${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;
    expect(await articleIn('a.html', page('', body))).toMatchObject({
      published: '2025-03-04',
      publishedFrom: 'metadata',
    });
  });

  test('gives the day in the words of its language, also from its head', async () => {
    const french = paragraphs.map(
      () => '<p>Les deux ministres se sont entretenus de la pêche à Rabat, et se reverront au printemps prochain.</p>',
    );
    const line = '<div class="date-publication">Publié le mardi 4 mars 2025 à 10h14</div>';
    expect(await articleIn('a.html', page('', line + french.join(''), 'fr'))).toMatchObject({
      published: '2025-03-04',
    });
    const head = '<meta name="date" content="4 mars 2025">';
    expect(await articleIn('a.html', page(head, french.join(''), 'fr'))).toMatchObject({ published: '2025-03-04' });
  });

  test('is of the day that it prints, where its head states the evening before in universal time', async () => {
    const head = (zone: string) => `<meta property="article:published_time" content="2025-03-03T22:30:00${zone}">`;
    const body = `<p class="date">4 March 2025, 00:30</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`;
    expect(await articleIn('a.html', page(head('Z'), body))).toMatchObject({ published: '2025-03-04' });
    expect(await articleIn('a.html', page(head('-05:00'), body))).toMatchObject({ published: '2025-03-03' });
  });

  test('has no day of another article in its menus and lists', async () => {
    const aside = '<aside><time datetime="2025-02-01">1 February 2025</time></aside>';
    expect(
      await articleIn('a.html', page('', aside + paragraphs.map((words) => `<p>${words}</p>`).join(''))),
    ).toMatchObject({
      published: null,
    });
  });

  test('is found behind what a server wrote before it, and in spite of tags in its scripts', async () => {
    const warned = `<br><b>Warning</b>: no database in line 12<br>${page('')}`;
    expect((await articleIn('a.html', warned)).text).toContain(english);
    const script = `<script>${'document.write("<div><span>");'.repeat(400)}</script>`;
    expect((await articleIn('a.html', page(script))).text).toContain(english);
  });

  test('gives every date that it states, the best first', async () => {
    const data = { '@type': 'NewsArticle', headline: 'x', datePublished: '2062-03-05' };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="article:published_time" content="2025-03-04T10:00:00Z">`;
    expect(await articleIn('a.html', page(head))).toMatchObject({
      published: '2062-03-05',
      otherDates: [{ published: '2025-03-04', publishedFrom: 'metadata' }],
    });
  });

  test('that is drawn by scripts is read from its linked data', async () => {
    const data = { '@type': 'NewsArticle', headline: 'x', articleBody: english };
    const shell = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`;
    expect((await articleIn('a.html', shell)).text).toBe(english);
  });

  test('keeps nothing of its scripts and styles', async () => {
    const { text } = await articleIn(
      'a.html',
      page(
        '',
        `<p>${english}<script>steal()</script></p><style>p{}</style>${paragraphs.map((words) => `<p>${words}</p>`).join('')}`,
      ),
    );
    expect(text).not.toMatch(/steal|p\{\}/);
  });
});

describe('a page is refused when', () => {
  test('there is no article in it', async () => {
    expect(await refusalOf('a.html', '<html><body><div></div></body></html>')).toMatch(/no article was found/);
  });
  test('its tags are nested so deep that reading it would take minutes', async () => {
    expect(await refusalOf('a.html', page('', `${'<div>'.repeat(2_000)}${english}`))).toMatch(
      /nested more than 300 deep/,
    );
  });
  test('its tags hide how deep they are nested', async () => {
    const hidden = `<html><body>${'<div a="<">'.repeat(2_000)}${english}`;
    expect(await refusalOf('a.html', hidden)).toMatch(/nested more than 300 deep/);
  });
  test('it holds no tag at all', async () => {
    expect(await refusalOf('a.html', 'OK')).toMatch(/no article was found/);
  });
  test('it has more tags than any article', async () => {
    expect(await refusalOf('a.html', page('', '<p>a</p>'.repeat(40_000)))).toMatch(
      /40,\d\d\d tags, and 10,000 are the limit/,
    );
  });

  test('it opens thousands of tags that it never closes', async () => {
    const open = `<html><body>${'<b></i>'.repeat(4_000)}`;
    expect(await refusalOf('a.html', open)).toContain('nested');
  });
});

test('a site that names its front page as the address of every page does not make its articles one', async () => {
  const page = (head: string) =>
    `<html lang="en"><head><title>T</title>${head}</head><body><article><p>${english.repeat(3)}</p></article></body></html>`;
  const front =
    '<link rel="canonical" href="https://news.example/"><meta property="og:url" content="https://news.example">';
  expect((await articleIn('a.html', page(front))).url).toBeNull();
  const own = '<link rel="canonical" href="/"><meta property="og:url" content="https://news.example/?p=12">';
  expect((await articleIn('a.html', page(own))).url).toBe('https://news.example/?p=12');
});

import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createGet } from '../../src/sources/web/get.ts';
import { coopHere, rowsIn } from '../cli/run-coop.ts';
import { bytes, leadsTo, serveWeb } from '../support/web-server.ts';
import { folderWith } from './in-folder.ts';

const news = [
  'Foreign Minister Ada Testova of Morocco met her Spanish counterpart Omar Exampleh in Rabat on Monday.',
  'The two ministers discussed water and fisheries, and agreed to meet again in Madrid before the end of the year.',
  'Afterwards they signed a memorandum of understanding on renewable energy, the third between both ministries.',
];
const pageOf = (paragraphs: readonly string[], { lang = 'en', head = '' } = {}) =>
  bytes(
    `<!doctype html><html lang="${lang}"><head><title>Ministers meet</title>${head}</head><body><article><h1>Ministers meet</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
  );

/** A site whose pages a test may change, and an archive that adds them. */
async function desk(pages: Record<string, RequestListener>) {
  const web = await serveWeb(
    Object.fromEntries(['/a', '/b'].map((name) => [name, (request, response) => pages[name]?.(request, response)])),
  );
  const archive = path.join(folderWith({}), 'a.sqlite');
  const run = (...words: readonly string[]) => coopHere(archive, words, { get: createGet({ also: [web.host] }) });
  const add = async (name: string) => rowsIn(await run('add', web.url(name), '--json'))[0];
  const articles = async () => rowsIn(await run('facts', '--json')).map(({ url, facts }) => ({ url, facts }));
  return { web, run, add, articles };
}

describe('a page that shows its article only to those who log in', () => {
  test.each([
    ['en', 'Please log in to read this article. You have read all of your free articles.'],
    ['fr', 'Cet article est réservé aux abonnés. Déjà abonné ? Identifiez-vous.'],
    ['nl', 'Dit artikel is alleen voor abonnees. Al abonnee? Log dan in.'],
    ['es', 'Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Entra aquí.'],
    ['de', 'Melden Sie sich an, um weiterzulesen. Sie haben bereits ein Abo?'],
    ['ar', 'هذا المقال للمشتركين فقط. سجل الدخول لقراءة المزيد من الأخبار.'],
  ])('is refused in its language (%s), and what is known of it stays', async (lang, wall) => {
    const pages = { '/a': pageOf(news) };
    const { add, articles } = await desk(pages);
    await add('/a');
    const before = await articles();
    pages['/a'] = pageOf([wall], { lang });
    expect(await add('/a')).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/^the site shows it only/),
    });
    expect(await articles()).toEqual(before);
  });

  test.each([
    ['by its words', [news[0] ?? '', 'To continue reading, subscribe today.'.repeat(2)], ''],
    [
      'by what it states',
      [news[0] ?? '', 'Plans begin at one euro. '.repeat(3)],
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
    ],
  ])('but for its beginning keeps the whole that is known, %s', async (_, beginning, head) => {
    const pages = { '/a': pageOf([...news, ...news.map((one) => one.replace('Monday', 'Tuesday'))]) };
    const { add, articles } = await desk(pages);
    await add('/a');
    const before = await articles();
    pages['/a'] = pageOf(beginning, { head });
    expect(await add('/a')).toMatchObject({ outcome: 'refused' });
    expect(await articles()).toEqual(before);
  });
});

describe('the address of a known article that leads on for good', () => {
  test('leads to the same article, which is known by its new address from then on', async () => {
    const pages: Record<string, RequestListener> = { '/a': pageOf(news) };
    const { web, add, articles } = await desk(pages);
    const { articleId } = (await add('/a')) ?? {};
    pages['/a'] = leadsTo('/b', 301);
    pages['/b'] = pageOf([...news, 'A working group will follow it up.']);
    expect(await add('/a')).toMatchObject({ articleId, outcome: 'updated' });
    expect(await articles()).toMatchObject([{ url: web.url('/b') }]);
    for (const name of ['/a', '/b']) expect(await add(name)).toMatchObject({ articleId, outcome: 'unchanged' });
  });

  test('brings nothing back that was removed', async () => {
    const pages: Record<string, RequestListener> = { '/a': pageOf(news) };
    const { web, run, add } = await desk(pages);
    await add('/a');
    await run('remove', web.url('/a'));
    pages['/a'] = leadsTo('/b', 301);
    pages['/b'] = pageOf(news);
    expect(await add('/a')).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('it was removed on') });
  });

  test.each([
    ['for good, to what says something else', 301, news.map((one) => one.replace('on', 'after'))],
    ['for now', 302, news],
  ])('is not the same article where it leads on %s', async (_, status, text) => {
    const pages: Record<string, RequestListener> = { '/a': pageOf(news) };
    const { web, add, articles } = await desk(pages);
    await add('/a');
    pages['/a'] = leadsTo('/b', status);
    pages['/b'] = pageOf(text);
    expect(await add('/a')).toMatchObject({ outcome: 'added' });
    expect((await articles()).map(({ url }) => url)).toEqual([web.url('/a'), web.url('/b')]);
  });
});

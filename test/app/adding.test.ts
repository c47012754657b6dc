import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readArticle } from '../../src/reading/read.ts';
import { newsOf } from '../support/slack-news.ts';
import { type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ history: true, real: true, reads: readArticle });
});
afterEach(() => rig.stop());

const { add, later, watch, inChannel } = newsOf(() => rig);

/** An outlet's article of today; the same number again is an edit. */
async function comes(number: number, text: string, language: LanguageCode = 'en') {
  const published = rig.clock.now().toISOString().slice(0, 10);
  const added = await add(`n${number}`, text, {
    language,
    outlet: `Sample ${number}`,
    title: `Title ${number}`,
    published,
  });
  for (let i = 0; i < 3; i += 1) await later(1_500);
  return added;
}

/** The first lines of the replies in the story's thread. */
const replies = () => {
  const [alert, ...others] = inChannel();
  expect(others.every(({ threadTs }) => threadTs === alert?.ts)).toBe(true);
  return others.map(({ text }) => text.split('\n')[0]);
};

const met = (town: string) =>
  `LISBON – Moroccan Foreign Minister Ada Testova met her Portuguese counterpart João Exampleh in ${town} on Thursday. The two ministers signed a memorandum of understanding on cybersecurity.`;

describe('a reply in the thread of a story', () => {
  test('tells no difference where another language writes the same town, instrument and names in its own way', async () => {
    await watch();
    await comes(1, met('Lisbon'));
    await comes(
      2,
      'LISSABON – De Marokkaanse minister van Buitenlandse Zaken Ada Testova heeft donderdag in Lissabon haar Portugese ambtgenoot João Exampleh ontmoet. De ministers ondertekenden een memorandum van overeenstemming over cyberveiligheid.',
      'nl',
    );
    await comes(
      3,
      'LISBONNE – La ministre marocaine des Affaires étrangères Ada Testova a rencontré jeudi à Lisbonne son homologue portugais João Exampleh. Les deux ministres ont signé un mémorandum d’entente sur la cybersécurité.',
      'fr',
    );
    expect(replies()).toEqual(['Also in: Sample 2', 'Also in: Sample 3']);
  });

  test.each([
    ['Seville', 'Sevilla', 'es'],
    ['Casablanca', 'الدار البيضاء', 'ar'],
  ] as const)('takes %s and %s for one town', async (english, own, language) => {
    await watch();
    await comes(1, `Morocco and Spain signed a memorandum of understanding on fisheries in ${english} on Tuesday.`);
    await comes(
      2,
      language === 'es'
        ? `Marruecos y España firmaron el martes en ${own} un memorando de entendimiento sobre pesca.`
        : `وقع المغرب وإسبانيا يوم الثلاثاء في ${own} مذكرة تفاهم في مجال الصيد البحري.`,
      language,
    );
    expect(replies()).toEqual(['Also in: Sample 2']);
  });

  test('tells a town that is another one for certain, in whatever language, and nothing of a palace', async () => {
    await watch();
    await comes(1, 'Morocco and Spain signed a memorandum of understanding on fisheries in Rabat on Tuesday.');
    await comes(2, 'Le Maroc et l’Espagne ont signé mardi à Casablanca un mémorandum d’entente sur la pêche.', 'fr');
    expect(replies()).toEqual(['Adds: says Casablanca, not Rabat; outlet 2: Sample 2']);
  });

  test('tells who was at the ceremony as a new person', async () => {
    await watch();
    const signed = 'Morocco and Spain signed a memorandum of understanding on fisheries in Rabat on Tuesday.';
    await comes(1, signed);
    await comes(2, `${signed} Spain’s ambassador to Morocco, Omar Exampleh, attended the ceremony.`);
    expect(replies()).toEqual(['Adds: new: Omar Exampleh; outlet 2: Sample 2']);
  });

  test('tells no difference between a month and a day in it', async () => {
    await watch();
    await comes(1, 'Morocco and Spain signed a memorandum of understanding on fisheries in Rabat on 3 November 2026.');
    await comes(2, 'Morocco and Spain signed a memorandum of understanding on fisheries in Rabat in November 2026.');
    expect(replies()).toEqual(['Also in: Sample 2']);
  });

  test('quotes the sentences that add something, once each, and repeats no fact that the thread has', async () => {
    await watch();
    await comes(1, met('Lisbon'));
    await comes(2, `${met('Porto')} They also discussed fisheries.`);
    const [, reply] = inChannel();
    expect(reply?.text.split('\n').slice(2)).toEqual([
      '“LISBON – Moroccan Foreign Minister Ada Testova met her Portuguese counterpart João Exampleh in Porto on Thursday.”',
      '“They also discussed fisheries.”',
    ]);
    expect(JSON.stringify(reply?.blocks)).not.toMatch(/took place|memorandum/u);
  });

  test('no longer tells a difference that an edit of the first article took away, and tells one that it made', async () => {
    await watch();
    await comes(1, met('Lisbon'));
    await comes(2, met('Porto'));
    expect(replies()).toEqual(['Adds: says Porto, not Lisbon; outlet 2: Sample 2']);
    const { ts } = inChannel()[1] ?? {};
    await comes(1, met('Porto'));
    const mended = () =>
      inChannel()
        .find((message) => message.ts === ts)
        ?.text.split('\n')[0];
    expect(mended()).toBe('Also in: Sample 2');
    await comes(1, met('Madrid'));
    expect(mended()).toBe('Adds: says Porto, not Madrid; outlet 2: Sample 2');
  });

  test('is mended too when the first article is removed', async () => {
    await watch();
    const { articleId } = await comes(1, met('Lisbon'));
    await comes(2, met('Porto'));
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 3; i += 1) await later(1_500);
    expect(replies()[0]).not.toContain('Lisbon');
  });

  test('tells what is left of the story when its first article is removed, and adds to it again when that is back', async () => {
    await watch();
    const { articleId } = await comes(1, met('Lisbon'));
    await comes(
      2,
      'LISSABON – Die marokkanische Außenministerin Ada Testova hat am Donnerstag in Lissabon ihren portugiesischen Amtskollegen João Exampleh getroffen. Die Minister sprachen auch über Fischerei.',
      'de',
    );
    await comes(3, `${met('Lisbon')} They also discussed water.`);
    const before = inChannel().map(({ text }) => text);
    expect(before[1]).toMatch(/^Adds: fisheries; outlet 2: Sample 2\n/u);
    expect(before[2]).toMatch(/^Adds: .*; outlet 3: Sample 3\n/u);
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 5; i += 1) await later(1_500);
    const [root, left, other] = inChannel();
    expect(root?.text).toContain('taken out of the archive');
    expect(left?.text).toMatch(/^Still told by: Sample 2\n/u);
    expect(left?.text).toContain('“LISSABON – Die marokkanische');
    expect(other?.text).toMatch(/^Adds: .*; outlet 2: Sample 3\n/u);
    await rig.archive.restore(articleId);
    await comes(1, met('Lisbon'));
    for (let i = 0; i < 5; i += 1) await later(1_500);
    expect(inChannel().map(({ text }) => text)).toEqual(before);
    expect(rig.calls('chat.postMessage')).toHaveLength(3);
  });

  test('that was not posted since it added nothing is posted once what it repeated is removed or edited', async () => {
    await watch();
    await comes(1, met('Lisbon'));
    const same = { outlet: 'Sample 1', published: rig.clock.now().toISOString().slice(0, 10) };
    const { articleId } = await add('more', `${met('Lisbon')} They also discussed fisheries.`, same);
    await add('copy', `${met('Lisbon')} They also discussed fisheries. It rained.`, same);
    for (let i = 0; i < 5; i += 1) await later(1_500);
    expect(replies()).toEqual(['Adds: fisheries']);
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 5; i += 1) await later(1_500);
    expect(replies()).toEqual([expect.stringContaining('taken out of the archive'), 'Adds: fisheries']);
    await comes(2, met('Madrid'), 'en');
    const porto = { ...same, outlet: 'Sample 2' };
    await add('same', `${met('Madrid')} It rained.`, porto);
    for (let i = 0; i < 5; i += 1) await later(1_500);
    const told = replies();
    await add('n2', met('Porto'), { ...porto, title: 'Title 2' });
    for (let i = 0; i < 5; i += 1) await later(1_500);
    expect(replies().slice(told.length)).toEqual(['Adds: meeting: Ada Testova ↔ João Exampleh', 'Corrected: Title 2']);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewWatch, wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
let typed: number;
beforeEach(async () => {
  rig = await startRig({ reads: readPlainly });
  typed = 0;
});
afterEach(() => rig.stop());

const { add, look, later, inChannel } = newsOf(() => rig);
const MINUTE = 60_000;
/** What the clock of the wall says in so many minutes, UTC. */
const wall = (minutes: number) => new Date(rig.clock.now().getTime() + minutes * MINUTE).toISOString().slice(11, 16);

/** A live watch of one language. */
const asks = (language: string, different: Partial<NewWatch> = {}) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: `w-${language}`, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', delivery: 'live' },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      filter: { ...wantsAll, languages: [language] },
      ...different,
    }),
  );
const quiet = () => ({ quiet: { from: wall(-60), to: wall(60) } });
const answerTo = async (line: string) => {
  typed += 1;
  await rig.workspace.command('nour', '#desk-maghreb', `/coop ${line}`);
  const { text } = (await rig.call('response_url', typed)).arguments;
  await rig.settled();
  return String(text);
};
const why = (path: string) => answerTo(`why https://gazette.example/${path}`);
const signed = (areas: string) =>
  `person: Ada Testova = Testova | minister of tests | PK\nagreement signed: Ada Testova | MA | ${areas} | MA, PK`;
const told = () =>
  inChannel()
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ text, threadTs }) => `${threadTs === null ? '' : '> '}${text.split('\n')[0]}`);
const report = (path: string, areas: string, language: 'en' | 'es') =>
  add(path, signed(areas), { language, outlet: `The ${path} Sample`, title: `The ${path}` });

describe('what one watch of a channel must wait for, another one does not wait for', () => {
  test('quiet hours: the later article is told, and the one that waited joins it with what it adds', async () => {
    await asks('en', quiet());
    await asks('es');
    await report('english', 'water, fisheries', 'en');
    await look();
    expect(told()).toEqual([]);
    await report('spanish', 'water', 'es');
    await later(1_000);
    expect(told()).toEqual(['New article: The spanish']);
    expect(await why('spanish')).toMatch(/^The spanish[\s\S]*Told in this channel[\s\S]*It had asked: in Spanish/u);
    expect(await why('english')).toMatch(/Held back: quiet hours[\s\S]*It had asked: in English/u);
    await later(61 * MINUTE);
    expect(told()).toEqual(['New article: The spanish', expect.stringMatching(/^> Adds: fisheries/u)]);
    await later(24 * 60 * MINUTE);
    expect(told()).toHaveLength(2);
  });

  test('quiet hours: what adds nothing is not told a second time, and what followed it goes into the new thread', async () => {
    await asks('en', quiet());
    await asks('es');
    await add('english', signed('water'), { outlet: 'The Same Sample' });
    await report('more', 'water, railways', 'en');
    await look();
    await add('spanish', signed('water'), { language: 'es', outlet: 'The Same Sample' });
    await later(1_000);
    expect(told()).toEqual(['New article: Title of spanish']);
    for (let i = 0; i < 3; i += 1) await later(61 * MINUTE);
    expect(told()).toEqual(['New article: Title of spanish', expect.stringMatching(/^> Adds: rail/u)]);
    expect(await why('english')).toContain('adds nothing');
  });

  test('also where both articles come between two looks, and where both ask for the same one', async () => {
    await asks('en', quiet());
    await asks('es');
    await report('english', 'water, fisheries', 'en');
    await report('spanish', 'water', 'es');
    await later(1_000);
    expect(told()).toEqual(['New article: The spanish']);
    await asks('fr', { filter: wantsAll });
    await report('other', 'railways', 'en');
    await later(1_000);
    expect(told()).toEqual(['New article: The spanish', 'New article: The other']);
    await later(61 * MINUTE);
    expect(told().slice(2)).toEqual([expect.stringMatching(/^> Adds: fisheries/u)]);
  });

  test('a cap: the later article is told, and what was above the cap stands in its thread', async () => {
    await asks('en', { cap: 1 });
    await asks('es');
    await report('first', 'railways', 'en');
    await later(1_000);
    await report('english', 'water, fisheries', 'en');
    await look();
    await report('further', 'water, health', 'en');
    await look();
    expect(await why('further')).toContain('Held back: more than 1 a day');
    await report('spanish', 'water', 'es');
    for (let i = 0; i < 4; i += 1) await later(1_000);
    expect(told()).toEqual([
      'New article: The first',
      'New article: The spanish',
      expect.stringMatching(/^> Adds: fisheries/u),
      expect.stringMatching(/^> Adds: health/u),
    ]);
    await later(24 * 60 * MINUTE);
    expect(told()).toHaveLength(4);
  });

  test('a process that stops in between forgets nothing of it', async () => {
    await asks('en', quiet());
    await asks('es');
    await report('english', 'water, fisheries', 'en');
    await look();
    rig = await rig.restart();
    await report('spanish', 'water', 'es');
    rig = await rig.restart();
    await later(1_000);
    rig = await rig.restart();
    await later(61 * MINUTE);
    expect(told()).toEqual(['New article: The spanish', expect.stringMatching(/^> Adds: fisheries/u)]);
  });
});

test('/coop why names every watch of the channel that asked for a story, as long as it is there', async () => {
  await asks('en');
  await asks('all', { filter: { ...wantsAll, areas: ['water'] } });
  await asks('es');
  await report('first', 'water', 'en');
  await look();
  const both = await why('first');
  expect(both).toMatch(/language: English\. It had asked: in English — at once\./u);
  expect(both).toMatch(/area: water\. It had asked: water — at once\./u);
  expect(both).not.toContain('Spanish');
  await rig.archive.removeWatch('w-all');
  expect(await why('first')).not.toContain('area: water');
});

test('an article that is removed before it was told leaves its place to the next one of its story', async () => {
  await asks('en', quiet());
  const { articleId } = await report('first', 'water', 'en');
  await look();
  await report('second', 'water, fisheries', 'en');
  await report('third', 'water, health', 'en');
  await look();
  await rig.archive.remove(articleId, null, rig.clock.now());
  await later(61 * MINUTE);
  for (let i = 0; i < 3; i += 1) await later(1_000);
  expect(told()).toEqual(['New article: The second', expect.stringMatching(/^> Adds: health/u)]);
});

test("a zone that this machine does not know holds up nothing: its clock is taken for UTC's", async () => {
  const far = 'C0ATLANTI1';
  await asks('lost', { filter: wantsAll, zone: 'Not/AZone', cap: 5, channelId: far });
  await asks('quiet', { filter: { ...wantsAll, areas: ['water'] }, zone: 'Not/AZone', ...quiet(), channelId: far });
  await asks('digest', { filter: wantsAll, zone: 'Not/AZone', delivery: 'digest' });
  await asks('en', { filter: wantsAll });
  await report('english', 'fisheries', 'en');
  await look();
  expect(told()).toEqual(['New article: The english']);
  expect(await answerTo('status')).toContain('(UTC)');
});

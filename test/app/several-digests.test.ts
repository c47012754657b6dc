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

const { add, later, inChannel } = newsOf(() => rig);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A digest of one language, due every day and for the first time in so many minutes. */
const asks = (language: string, minutes: number, different: Partial<NewWatch> = {}) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: `w-${language}`, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', delivery: 'digest' },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      filter: { ...wantsAll, languages: [language] },
      at: new Date(rig.clock.now().getTime() + minutes * MINUTE).toISOString().slice(11, 16),
      ...different,
    }),
  );
const digests = () =>
  inChannel()
    .filter(({ ephemeral, threadTs }) => !ephemeral && threadTs === null)
    .map(({ text }) => text);
const answerTo = async (line: string) => {
  typed += 1;
  await rig.workspace.command('nour', '#desk-maghreb', `/coop ${line}`);
  const { text } = (await rig.call('response_url', typed)).arguments;
  await rig.settled();
  return String(text);
};
const signed = (areas: string) =>
  `person: Ada Testova = Testova | minister of tests | PK\nagreement signed: Ada Testova | MA | ${areas} | MA, PK`;

describe('a channel with several digests', () => {
  test('gets those of one time as one message, each report once, also when nothing is new', async () => {
    await asks('en', 30);
    await asks('es', 30);
    await asks('fr', 30);
    await add('one', signed('water'), { outlet: 'The First Sample' });
    await add('two', signed('water'), { language: 'es', outlet: 'El Segundo' });
    await add('three', signed('railways'), { language: 'fr' });
    await later(30 * MINUTE);
    for (let i = 0; i < 3; i += 1) await later(2_000);
    expect(inChannel()).toHaveLength(1);
    expect(inChannel()[0]?.text).toMatch(/^2 new[\s\S]*Also in: El Segundo \[es\]/u);
    expect(inChannel()[0]?.text).not.toContain('More reports');
    expect(inChannel()[0]?.text).not.toMatch(/^[^\n]* in (?:English|Spanish|French)/u);
    expect(await answerTo('why https://gazette.example/three')).toMatch(/this channel's digest of[\s\S]*in French/u);
    await later(DAY);
    for (let i = 0; i < 3; i += 1) await later(2_000);
    expect(digests().map((text) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^2 new/u),
      expect.stringMatching(/^0 new/u),
    ]);
  });

  test('reads in the heading of each which of them it is, those of one time together', async () => {
    await asks('en', 30, { filter: { ...wantsAll, countries: ['MA'], languages: ['en'] } });
    await asks('fr', 30);
    await asks('es', 50);
    await later(50 * MINUTE);
    for (let i = 0; i < 3; i += 1) await later(2_000);
    expect(digests().map((text) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^0 new · .* · Morocco · in English; in French$/u),
      expect.stringMatching(/^0 new · .* · in Spanish$/u),
    ]);
  });

  test('is told by why of each of them that asked for an article', async () => {
    await asks('en', 30);
    await asks('all', 30, { filter: { ...wantsAll, areas: ['water'] } });
    await asks('other', 50, { filter: wantsAll });
    await add('one', signed('water'));
    await later(30 * MINUTE);
    const why = await answerTo('why https://gazette.example/one');
    expect(why).toMatch(/this channel's digest of[\s\S]*in English — digest[\s\S]*: water — digest/u);
    expect(why).not.toContain('everything — digest');
  });

  test('gets what one of them showed not once more in the next', async () => {
    await asks('en', 30, { filter: wantsAll });
    await asks('es', 50);
    await add('one', signed('water'), { outlet: 'The First Sample' });
    await add('two', signed('water'), { language: 'es', outlet: 'El Segundo' });
    await later(30 * MINUTE);
    await later(20 * MINUTE);
    expect(digests()[0]).toContain('Also in: El Segundo [es]');
    expect(digests()[1]).toMatch(/^0 new/u);
    expect(digests()[1]).not.toContain('More reports');
  });

  test('keeps each story by the watch that asked for it, when one of its articles is removed', async () => {
    await asks('en', 30);
    await asks('es', 30);
    await add('first', signed('railways'));
    const { articleId } = await add('two', signed('water'), { language: 'es', outlet: 'El Segundo' });
    await add('three', signed('water'), { language: 'es', outlet: 'El Tercero' });
    await later(30 * MINUTE);
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 3; i += 1) await later(2_000);
    expect(digests()).toEqual([expect.stringMatching(/^2 new[\s\S]*El Tercero/u)]);
  });

  test('is told by why which of them comes first, and when a story was told, of what comes of it still', async () => {
    await asks('es', 60);
    await asks('en', 50, { filter: wantsAll });
    await asks('fr', 30);
    await later(MINUTE);
    const at = (minutes: number) =>
      new Date(rig.clock.now().getTime() + minutes * MINUTE).toLocaleTimeString('en', {
        ...{ timeZone: 'UTC', hour: 'numeric', minute: '2-digit' },
      });
    await add('one', signed('water'), { language: 'es' });
    const untold = await answerTo('why https://gazette.example/one');
    expect(untold).toContain(`${at(49)} (UTC), unless it was told before.`);
    await later(49 * MINUTE);
    expect(inChannel()).toHaveLength(2);
    await add('two', signed('water, fisheries'), { language: 'es' });
    const told = await answerTo('why https://gazette.example/two');
    expect(told).toContain('Its story was told in this channel before');
    expect(told).toContain('What it adds comes with the digest of');
    expect(told).not.toContain('unless');
  });

  test('is told by status which of them comes when, the next first', async () => {
    await asks('es', 60);
    await asks('fr', 30);
    const status = await answerTo('status');
    expect(status).toMatch(/Next digest: [^\n]*\(in French\)\nNext digest: [^\n]*\(in Spanish\)/u);
    await later(30 * MINUTE);
    expect(await answerTo('status')).toMatch(
      /Last digest: [^\n]*\(in French\)\nNext digest: [^\n]*\(in Spanish\)\nNext digest: [^\n]*\(in French\)/u,
    );
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewWatch } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
let asked: number;
beforeEach(async () => {
  rig = await startRig({ reads: readPlainly });
  asked = 0;
});
afterEach(() => rig.stop());

const { add, later, inChannel } = newsOf(() => rig);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A digest that is due in half an hour, every day. */
const asks = (different: Partial<NewWatch> = {}) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: 'w1', teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', delivery: 'digest' },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      at: new Date(rig.clock.now().getTime() + 30 * MINUTE).toISOString().slice(11, 16),
      ...different,
    }),
  );
const digest = async () => {
  await later(asked === 0 ? 30 * MINUTE : DAY);
  asked += 1;
  return String(rig.calls('chat.postMessage').at(-1)?.arguments.text);
};
const why = async (path: string) => {
  const before = rig.calls('response_url').length;
  await rig.workspace.command('nour', '#desk-maghreb', `/coop why https://gazette.example/${path}`);
  const { text } = (await rig.call('response_url', before + 1)).arguments;
  await rig.settled();
  return String(text);
};
const people = 'person: Ada Testova = Testova | minister of tests | PK\nperson: Bram Proefman | envoy | MA';
const signed = (areas: string, parties = 'MA, PK') =>
  `${people}\nagreement signed: Ada Testova | MA | ${areas} | ${parties}`;
const met = (who: string, areas = '') =>
  `${people}\n${who}\nmeeting held: Ada Testova, ${who.slice(8).split(' |')[0]} | MA | ${areas} | MA, PK`;
const CLEO = 'person: Cleo Beispiel | chief of checks | MA';

describe('a digest', () => {
  test('groups what is new by kind and pair of countries, the furthest-reaching first', async () => {
    await asks();
    await add('talks', `${people}\ncooperation discussed: Ada Testova | MA | fisheries | MA, NL`);
    await add('met', met(CLEO));
    await add('planned', `${people}\nagreement planned: Ada Testova | ES | water | ES, MA`);
    await add('signed', signed('cybersecurity'));
    await add('fair', `${people}\nA fair was opened.`);
    const lines = (await digest()).split('\n');
    const headings = lines.filter((line) => /^(?:agreement|meeting|cooperation|no fact)/u.test(line));
    expect(headings.slice(0, 5)).toEqual([
      'agreement · Morocco – Pakistan',
      'meeting · Morocco – Pakistan',
      'agreement · Morocco – Spain',
      'cooperation · Morocco – Netherlands',
      'no fact found',
    ]);
    expect(lines[0]).toMatch(/^5 new · /u);
  });

  test('says how many feeds are healthy, also when nothing is new', async () => {
    await asks();
    for (const id of ['f1', 'f2', 'f3'])
      await rig.archive.addFeed({ id, url: `https://${id}.example/feed`, title: null, addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f2', { failures: 3, trouble: { code: 'answered', with: { status: 500 } } });
    expect(await digest()).toMatch(/\n0 new, 2 of 3 feeds healthy$/u);
    for (const id of ['f1', 'f3'])
      await rig.archive.markFeed(id, { nextAt: new Date(rig.clock.now().getTime() + DAY).toISOString() });
    await add('signed', signed('cybersecurity'));
    expect(await digest()).toMatch(/\n1 new, 2 of 3 feeds healthy$/u);
  });

  test('counts no feed as healthy that nobody has asked since it was due', async () => {
    await asks();
    const url = 'https://f1.example/feed';
    await rig.archive.addFeed({ id: 'f1', url, title: null, addedBy: null }, rig.clock.now());
    await rig.archive.markFeed('f1', { answeredAt: rig.clock.now().toISOString(), listed: 12 });
    expect(await digest()).toMatch(/\n0 new, 1 of 1 feeds healthy$/u);
    expect(await digest()).toMatch(/\n0 new, 0 of 1 feeds healthy$/u);
    for (const command of ['status', 'sources']) {
      const before = rig.calls('response_url').length;
      await rig.workspace.command('nour', '#desk-maghreb', `/coop ${command}`);
      const { text } = (await rig.call('response_url', before + 1)).arguments;
      expect(text).toContain('Feeds: 0 of 1 healthy');
      if (command === 'sources') expect(text).toMatch(/Not asked since .*, though it was due\./u);
    }
  });

  test('draws a chart with Slack’s own block, and of text where a workspace has none', async () => {
    await asks();
    const areas = ['cybersecurity', 'water', 'fisheries', 'railways'];
    for (const area of areas) await add(area, signed(area));
    await add('met', met(CLEO));
    rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    await digest();
    const [refused, posted] = rig.calls('chat.postMessage').map(({ arguments: sent }) => JSON.stringify(sent.blocks));
    expect(refused).toContain('"type":"data_visualization"');
    expect(refused).toContain('"data":[{"label":"agreement","value":4},{"label":"meeting","value":1}]');
    expect(posted).not.toContain('data_visualization');
    expect(posted).toContain('████████████████ 4 agreement\\n████ 1 meeting');
    expect(inChannel()).toHaveLength(1);
  });

  test('names the other outlets of a story with their languages and links', async () => {
    await asks();
    await add('one', signed('cybersecurity'), { outlet: 'The First Sample' });
    await add('two', signed('cybersecurity'), { outlet: 'Le Deuxième', language: 'fr' });
    await add('three', signed('cybersecurity'), { outlet: 'De Derde', language: 'nl' });
    const text = await digest();
    expect(text).toMatch(/^1 new/u);
    expect(text).toContain('Also in: Le Deuxième [fr]; De Derde [nl]');
    const shown = JSON.stringify(inChannel()[0]?.blocks);
    expect(shown).toContain('3 outlets');
    expect(shown).toContain('"url":"https://gazette.example/three","text":"De Derde [nl]"');
  });

  test('links an article in which nothing was found', async () => {
    await asks();
    await add('fair', 'A fair was opened.');
    await digest();
    expect(JSON.stringify(inChannel()[0]?.blocks)).toContain('"type":"link","url":"https://gazette.example/fair"');
  });
});

describe('a later article of a story', () => {
  test('comes in the next digest with what it adds and the sentence that says so, and why tells of both', async () => {
    await asks();
    await add('first', signed('cybersecurity'), { title: 'The first' });
    expect(await digest()).toMatch(/^1 new/u);
    rig.clock.advance(MINUTE);
    await add('later', signed('cybersecurity, water'), { title: 'The later', outlet: 'The Second Sample' });
    expect(await why('later')).toMatch(/story was told in this channel before[\s\S]*comes with the digest of/u);
    const text = await digest();
    expect(text).toMatch(/^0 new · Added to stories told before \(1\) · /u);
    expect(text).toContain(
      'Added to stories told before\n• Adds: water; outlet 2: The Second Sample\n“agreement signed: Ada Testova',
    );
    expect(text).toContain('The later');
    expect(text).not.toContain('More reports');
    const shown = JSON.stringify(inChannel().at(-1)?.blocks);
    expect(shown).toContain('ADDED TO STORIES TOLD BEFORE');
    expect(shown).toContain('https://gazette.example/later');
    expect(await why('later')).toMatch(/story was told in this channel before[\s\S]*Told in this channel's digest of/u);
    expect(await digest()).toMatch(/^0 new · [A-Z][a-z]+ \d/u);
    expect(inChannel().at(-1)?.text).not.toContain('Adds');
  });

  test('that adds nothing but its outlet is counted', async () => {
    await asks();
    await add('first', signed('cybersecurity'));
    await digest();
    await add('again', signed('cybersecurity'), { outlet: 'The Second Sample' });
    const text = await digest();
    expect(text).toContain('More reports of stories told before: 1');
    expect(text).not.toContain('Added to');
  });

  test('that is edited or removed later is put right in the digest', async () => {
    await asks();
    await add('first', signed('cybersecurity'));
    await digest();
    const { articleId } = await add('later', signed('cybersecurity, water'));
    await digest();
    await add('later', signed('cybersecurity, railways'));
    await later(1_000);
    expect(
      inChannel()
        .filter(({ threadTs }) => threadTs === null)
        .at(-1)?.text,
    ).toContain('Adds: rail');
    await rig.archive.remove(articleId, null, rig.clock.now());
    for (let i = 0; i < 3; i += 1) await later(1_000);
    expect(
      inChannel()
        .filter(({ threadTs }) => threadTs === null)
        .at(-1)?.text,
    ).not.toContain('Adds');
  });

  test('that was added in the thread of its alert is not told again in a digest', async () => {
    await asks();
    await asks({ id: 'w2', delivery: 'live' });
    await add('first', signed('cybersecurity'));
    await later(1_000);
    await add('later', signed('cybersecurity, water'));
    await later(1_000);
    await later(1_000);
    expect(inChannel().filter(({ ephemeral }) => !ephemeral)).toHaveLength(2);
    expect(await digest()).not.toMatch(/Adds|More reports/u);
  });
});

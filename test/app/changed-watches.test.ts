import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type NewWatch, wantsAll } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { readPlainly } from '../support/plain-reader.ts';
import { newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ reads: readPlainly });
});
afterEach(() => rig.stop());

const { add, look, later, inChannel } = newsOf(() => rig);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What the clock of the wall says in so many minutes, UTC. */
const wall = (minutes: number) => new Date(rig.clock.now().getTime() + minutes * MINUTE).toISOString().slice(11, 16);
const quietFor = (minutes: number) => ({ from: wall(-60), to: wall(minutes) });
const english = { ...wantsAll, languages: ['en'] };

const asks = (id: string, different: Partial<NewWatch> = {}) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id, teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', delivery: 'live', filter: english },
      ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7], at: wall(120) },
      ...different,
    }),
  );
const signed = (areas: string) =>
  `person: Ada Testova = Testova | minister of tests | PK\nagreement signed: Ada Testova | MA | ${areas} | MA, PK`;
const told = () =>
  inChannel()
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ text }) => text.split('\n')[0]);
const typed = async (line: string) => {
  const before = rig.calls('chat.postEphemeral').length;
  await rig.workspace.command('dana', '#desk-maghreb', `/coop ${line}`);
  await rig.call('chat.postEphemeral', before + 1);
  await rig.settled();
};
const soon = async () => {
  for (let i = 0; i < 6; i += 1) await later(1_500);
};

describe('what is held back follows the watches that asked for it', () => {
  beforeEach(async () => {
    await asks('held', { quiet: quietFor(60) });
    await add('one', signed('water'));
    await look();
    expect(told()).toEqual([]);
  });

  test('one that was removed tells nothing, whatever else the channel asks for', async () => {
    await asks('other', { filter: { ...wantsAll, languages: ['es'] } });
    await rig.archive.removeWatch('held');
    await later(61 * MINUTE);
    expect(told()).toEqual([]);
  });

  test('one that asks for something else tells nothing of before', async () => {
    await rig.archive.changeWatch('held', { filter: { ...wantsAll, languages: ['es'] } });
    await later(61 * MINUTE);
    expect(told()).toEqual([]);
  });

  test('one whose quiet hours were lifted tells it at once', async () => {
    await rig.archive.changeWatch('held', { quiet: null });
    await soon();
    expect(told()).toEqual(['New article: Title of one']);
  });

  test('one that became a digest tells it in that, and not before', async () => {
    await typed(`watch lang:en digest daily ${wall(120)} UTC`);
    await later(61 * MINUTE);
    expect(told()).toEqual([]);
    await later(60 * MINUTE);
    await soon();
    expect(told()).toEqual([expect.stringMatching(/^1 new · /u)]);
    await later(24 * HOUR);
    expect(told()).toEqual([expect.stringMatching(/^1 new · /u), expect.stringMatching(/^0 new · /u)]);
  });
});

test('another watch that asked for it too tells what a removed one held back', async () => {
  await asks('held', { quiet: quietFor(60) });
  await asks('too', { quiet: quietFor(90), filter: wantsAll });
  await add('one', signed('water'));
  await look();
  await rig.archive.removeWatch('held');
  await later(61 * MINUTE);
  expect(told()).toEqual([]);
  await later(30 * MINUTE);
  expect(told()).toEqual(['New article: Title of one']);
});

test('what waits for a digest is told in a last one when it is to be told at once from then on', async () => {
  await asks('digest', { delivery: 'digest' });
  await add('one', signed('water'));
  await look();
  await typed('watch lang:en live');
  await soon();
  expect(told()).toEqual([expect.stringMatching(/^1 new · /u)]);
  await add('two', signed('railways'));
  await soon();
  expect(told().slice(1)).toEqual(['New article: Title of two']);
});

test('a cap counts on the day on which posts come, not on that on which quiet hours held them back', async () => {
  const midnight = Date.parse(`${rig.clock.now().toISOString().slice(0, 10)}T22:30:00Z`);
  rig.clock.advance(midnight - rig.clock.now().getTime());
  await asks('capped', { cap: 2, quiet: { from: '22:00', to: '07:00' } });
  for (const area of ['water', 'railways']) await add(area, signed(area));
  await look();
  await later(10 * HOUR);
  await soon();
  expect(told()).toHaveLength(2);
  for (const area of ['fisheries', 'health']) await add(area, signed(area));
  await soon();
  expect(told()).toHaveLength(2);
  await later(24 * HOUR);
  await soon();
  expect(told().slice(2)).toEqual([expect.stringMatching(/^Held back yesterday: 2/u)]);
});

test('below a post of which nobody can tell whether it arrived nothing waits for ever', async () => {
  await asks('live');
  rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
  await add('one', signed('water'), { outlet: 'The First Sample' });
  await soon();
  await add('two', signed('water, fisheries'), { outlet: 'The Second Sample' });
  for (let i = 0; i < 4; i += 1) await later(MINUTE);
  expect(told()).toContain('New article: Title of two');
});

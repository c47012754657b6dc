import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newWatch } from '../support/made-up-watch.ts';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
let typed: number;
beforeEach(async () => {
  rig = await startRig();
  typed = 0;
});
afterEach(() => rig.stop());

const { add, look, later, watch, inChannel } = newsOf(() => rig);
const DAY = 86_400_000;
const day = (ago: number) => new Date(rig.clock.now().getTime() - ago * DAY).toISOString().slice(0, 10);
const answerTo = async (line: string): Promise<string> => {
  typed += 1;
  await rig.workspace.command('nour', '#desk-maghreb', `/coop ${line}`);
  const { text } = (await rig.call('response_url', typed)).arguments;
  await rig.settled();
  return String(text);
};

describe('an archive of past years that is dropped into the folder', () => {
  test('is told neither at once nor in a digest, and why says so', async () => {
    await watch();
    const at = new Date(rig.clock.now().getTime() + DAY / 48).toISOString().slice(11, 16);
    await rig.archive.addWatch(
      newWatch({
        ...{ id: 'w2', teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', delivery: 'digest', at },
        ...{ madeAt: rig.clock.now().toISOString(), days: [1, 2, 3, 4, 5, 6, 7] },
      }),
    );
    for (let n = 0; n < 20; n += 1)
      await add(`n${n}`, `Minister Ada Testova received envoy ${n}.`, { published: `2019-05-${10 + n}` });
    await add('rabat', MEETING);
    for (let i = 0; i < 3; i += 1) await later(1_500);
    expect(inChannel().map(({ text }) => text.split('\n')[0])).toEqual(['New article: Title of rabat']);
    await later(DAY / 24);
    expect(inChannel()).toHaveLength(2);
    expect(inChannel()[1]?.text).toContain('0 new');
    const why = await answerTo('why https://gazette.example/n3');
    expect(why).toContain('It is old news: it was published more than 30 days before it came.');
    expect(await answerTo('watch preview live')).toContain('would have posted 1 story');
  });

  test.each([
    ['of the day thirty days ago', 30, 1],
    ['of the day before that', 31, 0],
    ['of this year, which may be of today', 'year', 1],
    ['without a date, which may be of today', null, 1],
  ] as const)('tells an article %s accordingly', async (_, ago, posts) => {
    await watch();
    const published = ago === null ? null : ago === 'year' ? day(0).slice(0, 4) : day(ago);
    await add('rabat', MEETING, { published });
    await look();
    expect(inChannel()).toHaveLength(posts);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewWatch } from '../../src/archive/desk/watch.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { MEETING, newsOf } from '../support/slack-news.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig({ history: true });
});
afterEach(() => rig.stop());

const { add, look, later } = newsOf(() => rig);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const YEARS = 5 * 365 * DAY;

const asks = (different: Partial<NewWatch>) =>
  rig.archive.addWatch(
    newWatch({
      ...{ id: 'w1', teamId: TEAM, channelId: CHANNEL, madeBy: DANA, zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] },
      ...{ madeAt: rig.clock.now().toISOString(), at: inMinutes(30) },
      ...different,
    }),
  );
const inMinutes = (minutes: number) =>
  new Date(rig.clock.now().getTime() + minutes * MINUTE).toISOString().slice(11, 16);
const received = (whom: string) => `Minister Ada Testova received ${whom}.`;
/** What was posted, each as its first words and the names of whom it says that they were received. */
const posted = () =>
  rig.calls('chat.postMessage').map(({ arguments: sent }) => {
    const text = String(sent.text);
    return [/^\d+ new/u.exec(text)?.[0] ?? 'story', ...text.matchAll(/Testova received (\w+)\./gu)].map((found) =>
      typeof found === 'string' ? found : (found[1] ?? ''),
    );
  });
const namesTold = () =>
  posted()
    .flat()
    .filter((name) => !name.endsWith('new'));
/** Moves on a day in steps in which anything held back a second is sent. */
const days = async (count: number) => {
  for (let i = 0; i < count; i += 1) {
    await later(DAY - 2_000);
    await later(1_000);
    await later(1_000);
  }
};

describe('when the clock leaps years ahead and is put right', () => {
  test('digests go on from that day, and tell each story once', async () => {
    await asks({ delivery: 'digest' });
    await add('a', received('Abe'));
    await later(31 * MINUTE);
    await add('b', received('Bea'));
    await later(YEARS);
    await later(1_000);
    await add('c', received('Cas'));
    rig.clock.advance(-YEARS - 1_000);
    await look();
    expect(posted()).toEqual([
      ['1 new', 'Abe'],
      ['1 new', 'Bea'],
    ]);
    await days(1);
    await add('d', received('Dot'));
    await days(1);
    expect(posted().slice(2)).toEqual([
      ['1 new', 'Cas'],
      ['1 new', 'Dot'],
    ]);
  });

  test('a digest that was asked for meanwhile comes, and every story of it once', async () => {
    rig.clock.advance(YEARS);
    await asks({ delivery: 'digest' });
    await add('a', received('Abe'));
    await look();
    rig.clock.advance(-YEARS);
    await days(2);
    await add('b', received('Bea'));
    await days(1);
    expect(namesTold()).toEqual(['Abe', 'Bea']);
    expect(posted().at(-1)).toEqual(['1 new', 'Bea']);
  });

  test('after a restart too', async () => {
    await asks({ delivery: 'digest' });
    rig.clock.advance(YEARS);
    rig = await rig.restart();
    await add('a', received('Abe'));
    await later(DAY);
    rig.clock.advance(-YEARS);
    rig = await rig.restart();
    await days(1);
    await add('b', received('Bea'));
    await days(1);
    expect(namesTold()).toEqual(['Abe', 'Bea']);
  });

  test('what quiet hours and a cap held back comes, and the cap of the day counts that day alone', async () => {
    rig.clock.advance(YEARS);
    await asks({ id: 'quiet', quiet: { from: inMinutes(-60), to: inMinutes(60) } });
    await asks({ id: 'capped', channelId: 'C0NEWSROOM', cap: 1 });
    await add('a', received('Abe'));
    await add('b', received('Bea'));
    await look();
    await later(1_000);
    expect(posted()).toEqual([['story', 'Abe']]);
    rig.clock.advance(-YEARS - 2 * 60 * MINUTE);
    for (let i = 0; i < 4; i += 1) await later(1_000);
    expect(posted().slice(1).toSorted()).toEqual([
      ['story', 'Abe'],
      ['story', 'Bea'],
      ['story', 'Bea'],
    ]);
    await add('c', received('Cas'));
    for (let i = 0; i < 3; i += 1) await later(1_000);
    expect(
      rig.calls('chat.postMessage').filter(({ arguments: sent }) => String(sent.text).includes('Cas')),
    ).toHaveLength(2);
  });

  test('a post that may have arrived is looked up where it was posted, and not sent again', async () => {
    await asks({});
    rig.clock.advance(YEARS);
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await add('rabat', MEETING);
    await look();
    rig.clock.advance(-YEARS);
    for (let i = 0; i < 3; i += 1) await later(31_000);
    expect(rig.calls('chat.postMessage')).toHaveLength(1);
    expect(await rig.archive.posts()).toMatchObject([{ state: 'sent' }]);
  });
});

describe('when the clock falls back years and is put right', () => {
  test('digests are not silent meanwhile, and afterwards tell nothing again', async () => {
    await asks({ delivery: 'digest' });
    await add('a', received('Abe'));
    await later(31 * MINUTE);
    rig.clock.advance(-YEARS);
    await add('b', received('Bea'));
    await days(2);
    rig.clock.advance(YEARS);
    await add('c', received('Cas'));
    await days(2);
    expect(
      posted()
        .flat()
        .filter((name) => !name.endsWith('new')),
    ).toEqual(['Abe', 'Bea', 'Cas']);
  });

  test('for an hour over the time of a digest, that digest comes once', async () => {
    await asks({ delivery: 'digest' });
    await add('a', received('Abe'));
    await later(31 * MINUTE);
    rig.clock.advance(-60 * MINUTE);
    await look();
    await later(60 * MINUTE);
    await later(1_000);
    expect(posted()).toEqual([['1 new', 'Abe']]);
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { startKillable } from '../support/killable.ts';
import { inputOf } from '../support/slack-ask.ts';

let desk: Awaited<ReturnType<typeof startKillable>>;
beforeEach(async () => {
  desk = await startKillable();
});
afterEach(() => desk.stop());

const CHANNEL = 'C0MAGHREB1';
const DANA = 'U0DANA0001';
let stories = 0;
beforeEach(() => {
  stories = 0;
});

/** Stores an article as it reads in so many'th edition; the title tells it from all others. */
const publish = (number: number, edition = 1, words = '') =>
  desk.archive.add(
    inputOf(`n${number}`, `Minister Ada Testova received envoy ${number} in town ${edition}. ${words}`, {
      ...{ title: `[${number}]`, published: desk.today().toISOString().slice(0, 10) },
      sourceSha256: `${edition}`.padStart(64, '0'),
    }),
    desk.today(),
  );
const story = async (words = ''): Promise<number> => {
  stories += 1;
  await publish(stories, 1, words);
  return stories;
};

/** Runs once through to learn how many steps there are, then dies at each of them; says how often it did. */
async function dyingAtEachStep(seconds: number, before: () => Promise<void>): Promise<number> {
  await before();
  const whole = await desk.run(seconds);
  expect(whole?.left).toBe(0);
  let deaths = 0;
  for (let deadly = 1; deadly <= (whole?.steps ?? 0); deadly += 1) {
    await before();
    if ((await desk.run(seconds, deadly)) === null) deaths += 1;
  }
  return deaths;
}
/** How often each story stands in what was posted in a channel, by its number from 1. */
const times = (said: (text: string) => boolean = () => true) =>
  Array.from(
    { length: stories },
    (_, i) =>
      desk
        .posts()
        .filter(({ channel, text }) => channel === CHANNEL && String(text).includes(`[${i + 1}]`) && said(String(text)))
        .length,
  );

test('a process killed at any step of gathering what a cap held back loses none of it and repeats none', async () => {
  await desk.asks({ id: 'capped', channelId: CHANNEL, cap: 1 });
  const deaths = await dyingAtEachStep(10, async () => {
    for (let i = 0; i < 3; i += 1) await story();
    // The first is told; the day after, the other two come in one post.
    expect(await desk.run(60)).toMatchObject({ left: 2 });
  });
  expect(deaths).toBeGreaterThanOrEqual(5);
  expect((await desk.run(60))?.left).toBe(0);
  expect(times()).toEqual(Array.from({ length: stories }, () => 1));
  const gathered = desk.posts().filter(({ text }) => String(text).startsWith('Held back yesterday: 2'));
  expect(gathered).toHaveLength(stories / 3);
}, 600_000);

test('a process killed at any step of a correction says it once, and the post says what the article says', async () => {
  await desk.asks({ id: 'live', channelId: CHANNEL });
  const most = 12;
  for (let i = 0; i < most; i += 1) await story();
  expect((await desk.run(most + 5))?.left).toBe(0);
  let edited = 0;
  const deaths = await dyingAtEachStep(10, async () => {
    edited += 1;
    await publish(edited, 2);
  });
  expect(deaths).toBeGreaterThanOrEqual(8);
  // Of what piled up while processes died five are noted on the first day, the others on the next.
  await desk.run(60);
  expect((await desk.run(60))?.left).toBe(0);
  const corrected = (text: string) => text.startsWith('Corrected');
  expect(times((text) => !corrected(text))).toEqual(Array.from({ length: most }, () => 1));
  expect(times(corrected)).toEqual(Array.from({ length: most }, (_, i) => (i < edited ? 1 : 0)));
  const shown = desk.workspace.messages(CHANNEL, DANA).filter(({ threadTs }) => threadTs === null);
  expect(shown.filter(({ text }) => text.includes('in town 2'))).toHaveLength(edited);
}, 600_000);

test('a process killed at any step of a channel that died ends its watch and tells whoever made it, once', async () => {
  const dead: string[] = [];
  const deaths = await dyingAtEachStep(10, async () => {
    const name = `desk-${dead.length}`;
    const channelId = desk.workspace.addChannel(name);
    dead.push(channelId);
    await desk.asks({ id: name, channelId, madeBy: DANA });
    desk.workspace.setChannel(`#${name}`, { archived: true });
    await story();
    await story();
  });
  expect(deaths).toBeGreaterThanOrEqual(6);
  expect((await desk.run(120))?.left).toBe(0);
  for (const channelId of dead) {
    expect(
      desk.posts().filter(({ channel }) => channel === channelId),
      channelId,
    ).toEqual([]);
    const notices = desk
      .posts()
      .filter(({ channel, blocks }) => channel === DANA && JSON.stringify(blocks).includes(channelId));
    expect(notices, channelId).toHaveLength(1);
  }
  expect(new Set((await desk.archive.watches()).map(({ state }) => state))).toEqual(new Set(['disabled']));
  expect(await desk.archive.posts({ state: 'unknown' })).toEqual([]);
}, 600_000);

import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTelling } from '../support/told-and-killed.ts';

let telling: Awaited<ReturnType<typeof startTelling>>;
beforeEach(async () => {
  telling = await startTelling();
});
afterEach(() => telling.stop());

test('a process killed between any two steps of writing and sending loses nothing and repeats nothing', async () => {
  // How many steps a story takes when nobody is killed: written down, taken up, sent and marked, three times over.
  await telling.addStory();
  const whole = await telling.run(10);
  expect(whole?.left).toBe(0);
  expect(whole?.steps).toBeGreaterThanOrEqual(11);
  let deaths = 0;
  for (let deadly = 1; deadly <= (whole?.steps ?? 0); deadly += 1) {
    await telling.addStory();
    if ((await telling.run(10, deadly)) === null) deaths += 1;
  }
  expect(deaths).toBeGreaterThanOrEqual(11);
  // What was left unknown is looked up after half a minute, then sent one a second.
  expect((await telling.run(60))?.left).toBe(0);
  expect(telling.count()).toMatchObject({ stories: deaths + 1, lost: 0, repeated: 0 });
}, 600_000);

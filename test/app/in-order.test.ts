import { afterEach, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import type { Rig } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const channel = '#desk-maghreb';
const seen = () => rig.workspace.messages(channel, 'dana').map(({ text }) => text);

/** Types a question whose answer waits until it is let go, and then the others. */
async function typed(...lines: readonly string[]): Promise<() => void> {
  const goOn = Promise.withResolvers<void>();
  rig = await startRigWithMeeting({
    beforeAnswer: (question) => (question === 'who was received' ? goOn.promise : Promise.resolve()),
  });
  for (const line of ['/coop who was received', ...lines]) await rig.workspace.command('dana', channel, line);
  return goOn.resolve;
}

test('commands that one person types quickly in a channel are answered in the order typed', async () => {
  const answer = await typed('/coop help', '/coop who received Nobodyson');
  // Other people, and the same one elsewhere, wait for nobody.
  await rig.workspace.command('nour', channel, '/coop help');
  await rig.workspace.command('dana', '@Coop', '/coop help');
  await rig.call('response_url', 2);
  expect(seen()).toEqual([]);
  answer();
  await rig.settled();
  expect(seen()).toEqual([
    expect.stringContaining('found for: who was received'),
    expect.stringContaining('/coop watch'),
    expect.stringContaining('found for: who received Nobodyson'),
  ]);
});

test('an answer waits five seconds for one before it, and no longer', async () => {
  const answer = await typed('/coop help');
  await rig.clock.waitingFor(5_000);
  rig.clock.advance(5_000);
  await rig.call('response_url');
  expect(seen()).toEqual([expect.stringContaining('/coop watch')]);
  answer();
  await rig.settled();
  expect(seen()).toHaveLength(2);
});

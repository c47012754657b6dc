import { afterEach, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { APP_USER, type Rig } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const MET = 'Minister Ada Testova received General Bram Proefman in Rabat.';
const bots = (conversation: string) =>
  rig.workspace.messages(conversation, 'dana').filter(({ author }) => author === APP_USER);
const logged = (words: string) => rig.logLines.filter((line) => line.includes(words));

/** Asks, and lets the answer's own call break off. */
async function asked(conversation: string, fault: Parameters<Rig['workspace']['fail']>[1]): Promise<void> {
  rig.workspace.fail('chat.postMessage', fault);
  const words = conversation.startsWith('@') ? 'who received Proefman' : '@Coop who received Proefman';
  await rig.workspace.say('dana', conversation, words);
  await rig.call('chat.postMessage');
}

/** Lets so much time pass as an answer waits before it is looked for. */
async function wait(milliseconds: number): Promise<void> {
  await rig.clock.waitingFor(milliseconds);
  rig.clock.advance(milliseconds);
}

test.each(['#desk-maghreb', '@Coop'])(
  'an answer that arrived although the connection broke off is followed by neither another nor an apology (%s)',
  async (conversation) => {
    rig = await startRigWithMeeting({ history: true });
    await asked(conversation, { kind: 'reset-after-storing' });
    await wait(2_000);
    await rig.settled();
    expect(bots(conversation)).toHaveLength(1);
    expect(bots(conversation)[0]?.text).toContain(MET);
    expect(logged('A request from Slack failed')).toEqual([]);
  },
);

test('so is one in a channel that may not be read; the log tells by which key it can be found', async () => {
  rig = await startRigWithMeeting();
  await asked('#desk-maghreb', { kind: 'reset-after-storing' });
  await wait(2_000);
  await rig.settled();
  expect(rig.calls('chat.postMessage')).toHaveLength(1);
  expect(bots('#desk-maghreb')).toHaveLength(1);
  const [line = '{}'] = logged('cannot be looked up');
  const metadata = JSON.stringify(rig.calls('chat.postMessage')[0]?.arguments.metadata);
  expect(metadata).toContain(JSON.parse(line).key);
});

test('and one in direct messages needs no further scope to be looked up', async () => {
  rig = await startRigWithMeeting();
  await asked('@Coop', { kind: 'reset-after-storing' });
  await wait(2_000);
  await rig.settled();
  expect(logged('cannot be looked up')).toEqual([]);
  expect(bots('@Coop')).toHaveLength(1);
});

test('an answer that did not arrive is posted once it is known not to be there', async () => {
  rig = await startRigWithMeeting({ history: true });
  await asked('#desk-maghreb', { kind: 'error', error: 'internal_error' });
  await wait(2_000);
  expect(bots('#desk-maghreb')).toEqual([]);
  await wait(28_000);
  await rig.settled();
  expect(bots('#desk-maghreb')).toHaveLength(1);
  expect(bots('#desk-maghreb')[0]?.text).toContain(MET);
});

test('an answer that Slack refuses is followed by an apology, which is not repeated either', async () => {
  rig = await startRigWithMeeting({ history: true });
  rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
  await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman');
  await wait(2_000);
  await rig.settled();
  expect(bots('#desk-maghreb')).toHaveLength(1);
  expect(bots('#desk-maghreb')[0]?.text).toContain('Something went wrong');
});

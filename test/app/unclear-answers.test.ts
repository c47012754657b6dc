import { afterEach, describe, expect, test } from 'vitest';
import { newsOf, startRigWithMeeting } from '../support/slack-news.ts';
import { APP_USER, CHANNEL, DANA, type Rig, startRig } from '../support/slack-rig.ts';

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
    await wait(1_000);
    await rig.settled();
    expect(bots(conversation)).toHaveLength(1);
    expect(bots(conversation)[0]?.text).toContain(MET);
    expect(logged('A request from Slack failed')).toEqual([]);
  },
);

test('one in a channel that may not be read is not posted again; the asker is told to look, and the log by which key', async () => {
  rig = await startRigWithMeeting();
  await asked('#desk-maghreb', { kind: 'reset-after-storing' });
  await wait(1_000);
  await rig.settled();
  expect(rig.calls('chat.postMessage')).toHaveLength(1);
  const thread = rig.calls('chat.postMessage')[0]?.arguments.thread_ts;
  expect(rig.calls('chat.postEphemeral').map((call) => call.arguments)).toMatchObject([
    { user: DANA, thread_ts: thread, text: expect.stringContaining('If you do not see it, ask again.') },
  ]);
  expect(logged('A request from Slack failed')).toEqual([]);
  const [line = '{}'] = logged('cannot be looked up');
  const metadata = JSON.stringify(rig.calls('chat.postMessage')[0]?.arguments.metadata);
  expect(metadata).toContain(JSON.parse(line).key);
});

test('and one in direct messages needs no further scope to be looked up', async () => {
  rig = await startRigWithMeeting();
  await asked('@Coop', { kind: 'reset-after-storing' });
  await wait(1_000);
  await rig.settled();
  expect(logged('cannot be looked up')).toEqual([]);
  expect(bots('@Coop')).toHaveLength(1);
});

test('an answer that did not arrive is posted once it is known not to be there', async () => {
  rig = await startRigWithMeeting({ history: true });
  await asked('#desk-maghreb', { kind: 'status', status: 503, stores: false });
  await wait(1_000);
  expect(bots('#desk-maghreb')).toEqual([]);
  await wait(29_000);
  await rig.settled();
  expect(bots('#desk-maghreb')).toHaveLength(1);
  expect(bots('#desk-maghreb')[0]?.text).toContain(MET);
});

describe.each([
  { kind: 'error', error: 'internal_error' },
  { kind: 'status', status: 500, stores: false },
] as const)('where Slack itself ended the call, %j,', (fault) => {
  test('the answer is there after three seconds, and once', async () => {
    rig = await startRigWithMeeting({ history: true });
    await asked('#desk-maghreb', fault);
    await wait(1_000);
    await wait(2_000);
    await rig.settled();
    expect(bots('#desk-maghreb')).toMatchObject([{ text: expect.stringContaining(MET) }]);
    expect(rig.calls('chat.postMessage')).toHaveLength(2);
  });

  test('an announcement too', async () => {
    rig = await startRig({ history: true });
    const { add, look, later, watch, inChannel } = newsOf(() => rig);
    await watch();
    rig.workspace.fail('chat.postMessage', fault);
    await add('rabat', MET);
    await look();
    await later(2_999);
    expect(inChannel()).toHaveLength(0);
    await later(1);
    await later(1_000);
    expect(inChannel()).toHaveLength(1);
    await later(60_000);
    expect(inChannel()).toHaveLength(1);
  });
});

test('an answer that Slack stored although it said 500 is there once, and so is an announcement', async () => {
  rig = await startRigWithMeeting({ history: true });
  await asked('#desk-maghreb', { kind: 'status', status: 500, stores: true });
  await wait(1_000);
  await rig.settled();
  expect(bots('#desk-maghreb')).toHaveLength(1);
  const { add, look, later, watch, inChannel } = newsOf(() => rig);
  await watch('#newsroom');
  rig.workspace.fail('chat.postMessage', { kind: 'status', status: 500, stores: true });
  await add('fes', 'Minister Ada Testova received an envoy in Fes.');
  await look();
  await later(60_000);
  await later(1_000);
  expect(inChannel('#newsroom')).toHaveLength(1);
});

test('an answer that Slack refuses is followed by an apology, which is not repeated either', async () => {
  rig = await startRigWithMeeting({ history: true });
  rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
  await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman');
  await wait(1_000);
  await rig.settled();
  expect(bots('#desk-maghreb')).toHaveLength(1);
  expect(bots('#desk-maghreb')[0]?.text).toContain('Something went wrong');
});

describe.each(['is_archived', 'not_in_channel', 'channel_not_found', 'restricted_action'])(
  'where Slack lets nothing be posted, %s,',
  (error) => {
    test('whoever asked is told alone, nothing more is tried there, and the log has one line', async () => {
      rig = await startRigWithMeeting();
      await asked('#desk-maghreb', { kind: 'error', error });
      await rig.settled();
      expect(rig.calls('chat.postMessage')).toHaveLength(1);
      expect(rig.calls('chat.postEphemeral').map((call) => call.arguments)).toMatchObject([
        { channel: CHANNEL, user: DANA, text: expect.stringContaining('could not answer where you asked') },
      ]);
      // The same sentence stands in the channel and in direct messages.
      expect(rig.calls('chat.postEphemeral')[0]?.arguments.text).toContain('Ask Coop in a direct message instead.');
      const lines = rig.logLines.filter((line) => line.includes('"level":"error"'));
      expect(lines).toHaveLength(1);
      const { id } = JSON.parse(lines[0] ?? '{}');
      expect(rig.calls('chat.postEphemeral')[0]?.arguments.text).toContain(id);
    });

    test('nor by an ephemeral message, in their direct messages', async () => {
      rig = await startRigWithMeeting();
      rig.workspace.fail('chat.postEphemeral', { kind: 'error', error });
      await asked('#desk-maghreb', { kind: 'error', error });
      await rig.settled();
      expect(rig.calls('chat.postMessage')).toHaveLength(2);
      expect(bots('@Coop')).toMatchObject([{ text: expect.stringContaining('could not answer where you asked') }]);
      expect(logged('"level":"error"')).toHaveLength(1);
    });
  },
);

test('where not even that can be told, the one line in the log says so', async () => {
  rig = await startRigWithMeeting();
  rig.workspace.fail('chat.postEphemeral', { kind: 'error', error: 'not_in_channel' });
  rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'not_in_channel' });
  rig.workspace.fail('chat.postMessage', { kind: 'error', error: 'messages_tab_disabled' });
  await rig.workspace.say('dana', '#desk-maghreb', '@Coop who received Proefman');
  await rig.call('chat.postMessage', 2);
  await rig.settled();
  expect(logged('"level":"error"').map((line) => JSON.parse(line))).toMatchObject([
    { reason: 'not_in_channel', untold: { reason: 'messages_tab_disabled' } },
  ]);
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { eventOf, sendEvent } from '../support/slack-requests.ts';
import { APP_USER, CHANNEL, DANA, type Rig } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRigWithMeeting();
});
afterEach(() => rig.stop());

const direct = { channel: 'D0APPDM001', channel_type: 'im', text: 'received' };
/** A message to reply to, so that the local workspace knows the thread. */
const spoken = () => rig.workspace.say('dana', '#desk-maghreb', 'Hello');
const posts = async () => {
  await rig.settled();
  return rig.calls('chat.postMessage').length;
};
const deliver = async (eventId: string, event: Readonly<Record<string, unknown>>, retry = 0) => {
  const headers = retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
  const { status } = await sendEvent(rig.requestUrl, eventOf(eventId, event), { headers });
  expect(status).toBe(200);
};

describe('a question is answered once', () => {
  test('however often its event is delivered, also after a restart and a day later', async () => {
    const ts = await spoken();
    await deliver('Ev1', { type: 'app_mention', ts });
    await deliver('Ev1', { type: 'app_mention', ts }, 1);
    expect(await posts()).toBe(1);
    rig = await rig.restart();
    await deliver('Ev1', { type: 'app_mention', ts }, 2);
    rig.clock.advance(25 * 60 * 60 * 1_000);
    await deliver('Ev1', { type: 'app_mention', ts }, 3);
    expect(await posts()).toBe(1);
  });

  test('when four deliveries arrive at the same moment', async () => {
    const ts = await spoken();
    await Promise.all([0, 1, 2, 3].map((retry) => deliver('Ev1', { type: 'app_mention', ts }, retry)));
    expect(await posts()).toBe(1);
  });

  test('when the archive cannot write down that it came', async () => {
    const ts = await spoken();
    const { claim } = rig.archive;
    Object.assign(rig.archive, { claim: () => Promise.reject(new Error('The made-up disk is full.')) });
    await deliver('Ev1', { type: 'app_mention', ts });
    expect(await posts()).toBe(1);
    Object.assign(rig.archive, { claim });
    await deliver('Ev1', { type: 'app_mention', ts }, 1);
    expect(await posts()).toBe(1);
  });

  test.each([
    ['message first', ['message', 'app_mention']],
    ['mention first', ['app_mention', 'message']],
  ])('when it comes as message and as mention, %s', async (_, types) => {
    for (const [index, type] of types.entries()) await deliver(`Ev${index}`, { ...direct, type });
    expect(await posts()).toBe(1);
  });

  test('when both forms come at the same moment, and one of them after a restart', async () => {
    await Promise.all([
      deliver('Ev1', { ...direct, type: 'message' }),
      deliver('Ev2', { ...direct, type: 'app_mention' }),
    ]);
    expect(await posts()).toBe(1);
    rig = await rig.restart();
    await deliver('Ev3', { ...direct, type: 'message' });
    expect(await posts()).toBe(1);
  });

  test.each([['before'], ['after']])(
    'in a channel, where the plain copy that comes %s the mention is not for Coop',
    async (order) => {
      const ts = await spoken();
      const copies = [
        { id: 'EvA', event: { type: 'message', channel_type: 'channel', ts } },
        { id: 'EvB', event: { type: 'app_mention', ts } },
      ];
      for (const { id, event } of order === 'before' ? copies : copies.toReversed()) await deliver(id, event);
      expect(await posts()).toBe(1);
      expect(rig.calls('chat.postMessage')[0]?.arguments.thread_ts).toBe(ts);
    },
  );

  test('when its sender sent it twice under one client_msg_id', async () => {
    await deliver('Ev1', { ...direct, type: 'message', ts: '1767225600.000100', client_msg_id: 'c1' });
    await deliver('Ev2', { ...direct, type: 'message', ts: '1767225601.000200', client_msg_id: 'c1' });
    expect(await posts()).toBe(1);
  });

  test('or never, when Coop was stopped between hearing it and answering: a second answer could not be taken back', async () => {
    const ts = await spoken();
    await rig.archive.claim('event:Ev1', rig.clock.now());
    await rig.archive.claim(`message:T0LOCAL001:${CHANNEL}:${ts}`, rig.clock.now());
    rig = await rig.restart();
    await deliver('Ev1', { type: 'app_mention', ts }, 1);
    expect(await posts()).toBe(0);
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop received');
    expect(await posts()).toBe(1);
  });
});

describe('two different questions', () => {
  test('are both answered', async () => {
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop received');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop received');
    expect(await posts()).toBe(2);
  });
});

describe('whoever asks is answered', () => {
  const file = { id: 'F1', name: 'a.pdf', mimetype: 'application/pdf' };
  test.each([
    ['with a file, in a direct message', { ...direct, type: 'message', subtype: 'file_share', files: [file] }],
    ['with a file, by a mention', { type: 'app_mention', subtype: 'file_share', files: [file], upload: true }],
  ])('%s', async (_, event) => {
    const ts = await spoken();
    await deliver('Ev1', { ...event, ts });
    expect(await posts()).toBe(1);
    expect(rig.calls('chat.postMessage')[0]?.arguments.text).toContain('Proefman');
  });

  test('in a thread and its conversation at once', async () => {
    const ts = await rig.workspace.say('dana', '@Coop', 'received');
    await deliver('Ev1', { ...direct, type: 'message', subtype: 'thread_broadcast', thread_ts: ts, root: { ts } });
    expect(await posts()).toBe(2);
    expect(rig.calls('chat.postMessage')[1]?.arguments).toMatchObject({
      thread_ts: ts,
      text: expect.stringContaining('Proefman'),
    });
  });
});

describe('nobody is answered who did not ask', () => {
  test.each([
    ['another bot', { type: 'app_mention', bot_id: 'B1', user: 'U9' }],
    ['Slackbot', { ...direct, type: 'message', user: 'USLACKBOT' }],
    ['a bot message', { ...direct, type: 'message', subtype: 'bot_message', bot_id: 'B1', user: undefined }],
    ['Coop itself', { ...direct, type: 'message', user: APP_USER }],
    ['Coop itself, mentioned', { type: 'app_mention', user: APP_USER, bot_id: 'B0APPBOT01' }],
    [
      'an edit',
      {
        ...direct,
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        message: { user: DANA, text: 'received', ts: '1.2' },
      },
    ],
    ['an edited mention', { type: 'app_mention', edited: { user: DANA, ts: '1767225601.000000' } }],
    ['a deletion', { ...direct, type: 'message', subtype: 'message_deleted', hidden: true, deleted_ts: '1.2' }],
    ['a note of Slack', { ...direct, type: 'message', subtype: 'channel_topic' }],
    ['a file of a bot', { ...direct, type: 'message', subtype: 'file_share', bot_id: 'B1' }],
    ['whoever joins', { ...direct, type: 'message', subtype: 'channel_join' }],
    ['a hidden message', { ...direct, type: 'message', hidden: true }],
    ['a message in a channel without mention', { type: 'message', channel_type: 'channel', text: 'received' }],
    ['a message in a group', { type: 'message', channel_type: 'group', text: 'received' }],
    ['a message without text', { ...direct, type: 'message', text: undefined }],
    ['a message without author', { ...direct, type: 'message', user: undefined }],
  ])('%s', async (_, event) => {
    await deliver('Ev1', event);
    expect(await posts()).toBe(0);
  });

  test('nor does Coop answer its own answers in a direct message, which Slack delivers back to it', async () => {
    await rig.workspace.say('dana', '@Coop', 'received');
    await rig.call('chat.postMessage');
    expect(await posts()).toBe(1);
  });
});

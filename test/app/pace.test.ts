import { afterEach, describe, expect, test } from 'vitest';
import { MEETING, newsOf, startRigWithMeeting } from '../support/slack-news.ts';
import { APP_USER, type Rig, startRig } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const { add, look, later, watch } = newsOf(() => rig);
const channel = '#desk-maghreb';
const posts = (conversation = channel) =>
  rig.workspace.messages(conversation, 'nour').filter(({ author }) => author === APP_USER);

/** Mentions Coop so often; the messages' times, which are those of the answers' threads. */
async function mention(times: number, conversation = channel): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let count = 0; count < times; count += 1)
    asked.push(await rig.workspace.say('dana', conversation, '@Coop who received Proefman'));
  return asked;
}

describe.each(['http', 'socket'] as const)('over %s, answers in one channel', (over) => {
  test('come one a second after the first few, each once; nobody elsewhere waits', async () => {
    rig = await startRigWithMeeting({ over });
    const asked = await mention(12);
    await rig.clock.waitingFor(1_000);
    expect(posts()).toHaveLength(3);

    await mention(1, '#newsroom');
    await rig.workspace.until(() => posts('#newsroom')[0]);
    await rig.workspace.command('dana', channel, '/coop who received Proefman');
    expect((await rig.call('response_url')).reply).toEqual({ ok: true });
    expect(posts()).toHaveLength(3);

    for (let second = 1; second <= 9; second += 1) {
      await rig.clock.waitingFor(1_000);
      rig.clock.advance(1_000);
      await rig.workspace.until(() => posts()[second + 2]);
      expect(posts()).toHaveLength(second + 3);
    }
    await rig.settled();
    expect(
      posts()
        .map(({ threadTs }) => threadTs)
        .sort(),
    ).toEqual(asked);
  });
});

describe('answers in one channel', () => {
  test('wait behind one that Slack says is too fast, and come after it', async () => {
    rig = await startRigWithMeeting();
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 2 });
    const first = await mention(1);
    await rig.clock.waitingFor(2_000);
    const asked = [...first, ...(await mention(1))];
    expect(posts()).toEqual([]);
    rig.clock.advance(2_000);
    await rig.settled();
    expect(posts().map(({ threadTs }) => threadTs)).toEqual(asked);
  });

  test('are thirty that wait at most; whoever asks then is told alone to ask again', async () => {
    rig = await startRigWithMeeting();
    await mention(3);
    await rig.call('chat.postMessage', 3);
    await rig.settled();
    await mention(31);
    const told = await rig.call('chat.postEphemeral');
    expect(told.arguments.text).toContain('Too many questions are waiting in this channel');
    expect(posts()).toHaveLength(3);
    expect(rig.calls('chat.postEphemeral')).toHaveLength(1);
  });

  test('are told to whoever asked alone when Coop is stopped, and keep the pace', async () => {
    rig = await startRigWithMeeting();
    await mention(9);
    await rig.clock.waitingFor(1_000);
    rig = await rig.restart();
    expect(posts()).toHaveLength(3);
    const alone = rig.calls('chat.postEphemeral');
    expect(alone).toHaveLength(6);
    for (const { arguments: told } of alone) expect(told.text).toContain('Ada Testova');
  });

  test('are told alone also where Slack asks to wait for longer than Coop has', async () => {
    rig = await startRigWithMeeting();
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 20 });
    await mention(1);
    await rig.clock.waitingFor(20_000);
    rig = await rig.restart();
    expect(posts()).toEqual([]);
    expect(rig.calls('chat.postEphemeral').map(({ arguments: told }) => told.text)).toEqual([
      expect.stringContaining('Ada Testova'),
    ]);
  });

  test('go before announcements, which count in the same pace', async () => {
    rig = await startRig();
    await watch();
    await add('rabat', MEETING);
    await mention(3);
    await rig.call('chat.postMessage', 3);
    await rig.settled();
    await look();
    expect(posts().filter(({ threadTs }) => threadTs === null)).toEqual([]);
    await later(1_000);
    expect(posts().filter(({ threadTs }) => threadTs === null)).toHaveLength(1);
    await mention(1);
    await rig.clock.waitingFor(1_000);
    expect(posts()).toHaveLength(4);
  });

  test('are not held up by a clock that was set back', async () => {
    rig = await startRigWithMeeting();
    await mention(3);
    await rig.call('chat.postMessage', 3);
    await rig.settled();
    rig.clock.advance(-200_000);
    await mention(1);
    await rig.clock.waitingFor(1_000);
    rig.clock.advance(1_000);
    await rig.call('chat.postMessage', 4);
  });
});

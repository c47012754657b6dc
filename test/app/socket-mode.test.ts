import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { commandFields } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, TEAM } from '../support/slack-rig.ts';
import type { SocketBridge } from '../support/slack-socket-bridge.ts';

let rig: Rig;
let bridge: SocketBridge;
let unhandled: unknown[];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(async () => {
  unhandled = [];
  process.on('unhandledRejection', note);
  rig = await startRigWithMeeting({ over: 'socket' });
  if (rig.bridge === null) throw new Error('There is no socket.');
  bridge = rig.bridge;
});
afterEach(async () => {
  await rig.stop();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

let asked = 0;
/** Asks a question in the channel, and waits for its answer. */
async function answered(): Promise<void> {
  asked = rig.calls('response_url').length + 1;
  await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
  expect((await rig.call('response_url', asked)).arguments.text).toContain('General Bram Proefman');
}

describe('16 in Socket Mode Coop is back by itself', () => {
  test('after Slack asks for a new socket, three times', async () => {
    for (const round of [2, 3, 4]) {
      await answered();
      bridge.disconnect('refresh_requested');
      await bridge.opened(round);
    }
    await answered();
  });

  test.each(['warning', 'link_disabled', 'too_many_websockets'])('after Slack says goodbye: %s', async (reason) => {
    bridge.disconnect(reason);
    await bridge.opened(2);
    await answered();
  });

  test('after the connection broke off, twice', async () => {
    for (const round of [2, 3]) {
      bridge.drop();
      await bridge.opened(round);
    }
    await answered();
  });

  test.each([503, 404, 'internal_error'])('after Slack’s Web API was out of order: %s', async (how) => {
    bridge.answerOpening(how);
    bridge.drop();
    await bridge.refused(1);
    expect(rig.slack.isUp()).toBe(false);
    bridge.answerOpening('up');
    await bridge.opened(2);
    await answered();
  });

  test('in less than six seconds: so long it lets the machine wait', async () => {
    const own = await startRigWithMeeting({ over: 'socket', patienceMs: 'own' });
    const waits: number[] = [];
    const { setTimeout: wait } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(
      Object.assign((...[run, milliseconds = 0, ...given]: Parameters<typeof wait>) => {
        const isOfSocket = /socket-mode/u.test(new Error().stack ?? '');
        const ran = (...args: Parameters<typeof run>) => {
          if (isOfSocket) waits.push(milliseconds);
          run(...args);
        };
        return wait(ran, milliseconds, ...given);
      }, wait),
    );
    own.bridge?.drop();
    await own.bridge?.opened(2);
    vi.restoreAllMocks();
    await own.stop();
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThan(6_000);
  });

  test('and when it is stopped while it is coming back, it is stopped', async () => {
    bridge.drop();
    await rig.slack.stop();
    expect(rig.slack.isUp()).toBe(false);
  });

  test('and what was acknowledged before is answered all the same', async () => {
    const before = rig.calls('response_url').length;
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who received Proefman');
    bridge.drop();
    await rig.call('response_url', before + 1);
    await bridge.opened(2);
  });
});

describe('3 in Socket Mode what Slack brings a second time is acknowledged, and carried out once', () => {
  const again = { retry_attempt: 1, retry_reason: 'timeout' };
  const url = 'http://127.0.0.1:9/response';
  const press = (more: object) => ({
    ...{ type: 'block_actions', team: { id: TEAM }, user: { id: DANA }, channel: { id: CHANNEL }, response_url: url },
    container: { type: 'message', message_ts: '1.2', channel_id: CHANNEL, is_ephemeral: true },
    actions: [{ type: 'button', action_id: 'answer.next', value: 'none:1' }],
    ...more,
  });
  const acts: readonly (readonly [string, string, object])[] = [
    ['a command', 'slash_commands', commandFields('help', url, { trigger_id: 'made-up' })],
    ['a press', 'interactive', press({ trigger_id: 'made-up' })],
    ['a press without trigger', 'interactive', press({})],
  ];
  test.each(acts)('%s, also after a restart', async (_, type, payload) => {
    const bring = async (id: string, more: object) => {
      await rig.bridge?.deliver(JSON.stringify({ type, envelope_id: id, payload, ...more }), id);
      await rig.settled();
      return rig.calls('chat.postEphemeral').length;
    };
    expect(await bring('first', {})).toBe(1);
    expect(await bring('first', again)).toBe(1);
    rig = await rig.restart();
    expect(await bring('first', again)).toBe(1);
    // In another envelope it is the same act still, unless nothing says so.
    expect(await bring('other', again)).toBe('trigger_id' in payload ? 1 : 2);
  });
});

test('nonsense on the socket, such as envelopes without what belongs in them, changes nothing', async () => {
  const nonsense = [
    '',
    'no JSON',
    'null',
    '7',
    '{}',
    '[]',
    '{"type":"events_api"}',
    '{"type":"events_api","envelope_id":"e","payload":{}}',
    '{"type":"events_api","envelope_id":"e","payload":null}',
    '{"type":"slash_commands","envelope_id":"e"}',
    '{"type":"interactive","envelope_id":"e","payload":{"type":"block_actions"}}',
    '{"type":"slack_event","envelope_id":"e","payload":{}}',
    '{"type":"toString"}',
    '{"type":"close"}',
  ];
  for (const text of nonsense) bridge.write(text);
  await answered();
});

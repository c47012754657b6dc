import { afterEach, describe, expect, test } from 'vitest';
import { commandFields, sendEvent, sendForm, sendSigned } from '../support/slack-requests.ts';
import { CHANNEL, DANA, type Rig, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

const from = { user: { id: DANA }, team: { id: TEAM } };
const rateLimited = { type: 'app_rate_limited', team_id: TEAM, minute_rate_limited: 1_767_225_600, api_app_id: 'A1' };
const events: readonly (readonly [string, object])[] = [
  ['that there were too many events', rateLimited],
  ['an event_callback without event', { type: 'event_callback', team_id: TEAM, event_id: 'Ev1' }],
  ['an event of a kind that nobody knows', { type: 'event_callback', team_id: TEAM, event: { type: 'unheard_of' } }],
  ['an object without anything', {}],
];
const gestures: readonly (readonly [string, object])[] = [
  ['a closed modal', { ...from, type: 'view_closed', view: { id: 'V1', type: 'modal', callback_id: 'x' } }],
  ['a dialog of the old kind', { ...from, type: 'dialog_submission', callback_id: 'x', submission: {} }],
  ['a step of a workflow', { ...from, type: 'workflow_step_edit', callback_id: 'x' }],
  ['an object without anything', {}],
];
const logged = (words: string) =>
  rig.logLines.filter((line) => line.includes(words)).map((line): Record<string, unknown> => JSON.parse(line));

// No timer runs in these tests: whatever is acknowledged is acknowledged at once.
describe.each(['http', 'socket'] as const)('what nobody listens to is acknowledged at once (%s)', (over) => {
  test.each(events)('%s', async (_, body) => {
    rig = await startRig({ over });
    expect((await sendEvent(rig.requestUrl, body)).status).toBe(200);
    await rig.settled();
    expect(logged('"level":"error"')).toEqual([]);
  });

  test.each(gestures)('%s', async (_, payload) => {
    rig = await startRig({ over });
    expect((await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) })).status).toBe(200);
    await rig.settled();
    expect(logged('"level":"error"')).toEqual([]);
  });

  test('a shortcut that Bolt throws over, and the log tells its ids and a number', async () => {
    rig = await startRig({ over });
    const shortcut = {
      type: 'message_action',
      callback_id: 'ask_coop',
      ...from,
      channel: null,
      message: { text: 'x' },
    };
    expect((await sendForm(rig.requestUrl, { payload: JSON.stringify(shortcut) })).status).toBe(200);
    await rig.settled();
    expect(logged('was not understood')).toMatchObject([
      {
        level: 'warn',
        id: expect.stringMatching(/^[0-9a-f]{8}$/u),
        what: 'message_action',
        teamId: TEAM,
        userId: DANA,
      },
    ]);
  });
});

test.each(['http', 'socket'] as const)(
  '1 a hundred commands are acknowledged though nothing can be written or answered meanwhile (%s)',
  async (over) => {
    const held = Promise.withResolvers<void>();
    rig = await startRig({ over, beforeAnswer: () => held.promise });
    const { claimAll } = rig.archive;
    Object.assign(rig.archive, {
      claimAll: (...given: Parameters<typeof claimAll>) => held.promise.then(() => claimAll(...given)),
    });
    const asked = Array.from({ length: 100 }, (_, nth) =>
      sendForm(
        rig.requestUrl,
        commandFields('received', 'http://127.0.0.1:9/', { trigger_id: `t${nth}`, user_id: `U${nth}` }),
      ),
    );
    for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
    expect(rig.workspace.sent().filter(({ method }) => /post|response/u.test(method))).toEqual([]);
    held.resolve();
    await rig.call('chat.postEphemeral', 100);
  },
);

test('that Slack holds events back because there were too many is told to whoever runs Coop', async () => {
  rig = await startRig();
  await sendEvent(rig.requestUrl, rateLimited);
  expect(logged('too many')).toMatchObject([{ level: 'warn', teamId: TEAM, what: 'app_rate_limited' }]);
});

test('a form that says a field twice is refused, and counts as refused', async () => {
  rig = await startRig();
  const twice = `${new URLSearchParams(commandFields('help', 'http://127.0.0.1:9/'))}&user_id=U0NOUR0001`;
  expect((await sendSigned(rig.requestUrl, 'application/x-www-form-urlencoded', twice)).status).toBe(400);
  await rig.settled();
  expect([rig.calls('chat.postEphemeral'), rig.calls('chat.postMessage')]).toEqual([[], []]);
});

test('a command from somebody who cannot be known is acknowledged, and told in the log', async () => {
  rig = await startRig();
  const { user_id: _, ...nobody } = commandFields('help', 'http://127.0.0.1:9/');
  expect((await sendForm(rig.requestUrl, nobody)).status).toBe(200);
  await rig.settled();
  expect(logged('was not understood')).toMatchObject([{ what: 'command', teamId: TEAM, channelId: CHANNEL }]);
});

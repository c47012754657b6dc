import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { createManualSchedule } from './manual-schedule.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { SIGNING_SECRET, startTestWorkspace } from './start.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(status: number | null, headers: Readonly<Record<string, string>> = {}) {
  const timers = createManualSchedule();
  const recorder: Recorder = await startRecorder(status, headers);
  const workspace: Workspace = await startTestWorkspace({
    schedule: timers.schedule,
    requestTime: () => new Date('2026-03-01T10:00:00Z'),
  });
  workspace.connect(recorder.url);
  stops.push(workspace.stop, recorder.stop);
  return { timers, recorder, workspace };
}

describe('a request to the app', () => {
  it('is signed with the secret over its time and body, in a form without a charset', async () => {
    const { recorder, workspace } = await start(200);
    await workspace.command('dana', '#general', '/echo  Ada & Bo ');
    const [request] = recorder.requests;
    const timestamp = String(Date.parse('2026-03-01T10:00:00Z') / 1000);
    const expected = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${request?.body}`).digest('hex');
    expect(request?.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${expected}`,
    });
    expect(new URLSearchParams(request?.body).get('text')).toBe('Ada &amp; Bo');
  });

  it('that is not answered within three seconds shows operation_timeout', async () => {
    const { recorder, timers, workspace } = await start(null);
    const command = workspace.command('dana', '#general', '/echo');
    await recorder.received(1);
    expect(timers.waiting()).toEqual([3000]);
    timers.run(3000);
    await command;
    expect(workspace.messages('#general', 'dana')).toMatchObject([
      { text: '/echo failed with the error "operation_timeout"', ephemeral: true },
    ]);
  });

  it('that reaches nobody shows dispatch_failed', async () => {
    const workspace = await startTestWorkspace();
    stops.push(workspace.stop);
    await workspace.command('dana', '#general', '/echo');
    expect(workspace.messages('#general', 'dana')[0]?.text).toBe('/echo failed with the error "dispatch_failed"');
  });
});

describe('an event', () => {
  it('comes in the envelope that Slack uses', async () => {
    const { recorder, workspace } = await start(200);
    const ts = await workspace.say('dana', '#general', '@Echo see https://example.org/a?b=1&c=2.');
    expect(recorder.requests[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(recorder.requests[0]?.body ?? '')).toMatchObject({
      type: 'event_callback',
      team_id: 'T0LOCAL001',
      context_team_id: 'T0LOCAL001',
      api_app_id: 'A0LOCALAPP',
      event_id: expect.stringMatching(/^Ev\d+$/u),
      event_time: 1772355600,
      is_ext_shared_channel: false,
      authorizations: [{ user_id: 'U0APPUSER1', is_bot: true }],
      event: {
        type: 'app_mention',
        user: 'U0DANA0001',
        channel: 'C0GENERAL1',
        ts,
        event_ts: ts,
        text: '<@U0APPUSER1> see <https://example.org/a?b=1&amp;c=2>.',
      },
    });
  });

  it('that is refused is sent again three times with the same id, and then no more', async () => {
    const { recorder, timers, workspace } = await start(500);
    await workspace.say('dana', '@Echo', 'hello');
    for (const [retry, delay] of [0, 1000, 5000].entries()) {
      await workspaceWaits(timers.waiting, delay);
      timers.run(delay);
      await recorder.received(retry + 2);
    }
    const ids = recorder.requests.map((request) => JSON.parse(request.body).event_id);
    expect(new Set(ids).size).toBe(1);
    expect(
      recorder.requests.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]),
    ).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
      ['3', 'http_error'],
    ]);
    await workspaceWaits(timers.waiting, null);
    expect(recorder.requests).toHaveLength(4);
  });

  it('that the app does not want again is not sent again', async () => {
    const { timers, recorder, workspace } = await start(500, { 'x-slack-no-retry': '1' });
    await workspace.say('dana', '@Echo', 'hello');
    expect(timers.waiting()).toEqual([]);
    expect(recorder.requests).toHaveLength(1);
  });

  it('is not sent again once the workspace has stopped', async () => {
    const { timers, workspace } = await start(500);
    await workspace.say('dana', '@Echo', 'hello');
    expect(timers.waiting()).toEqual([0]);
    await workspace.stop();
    expect(timers.waiting()).toEqual([]);
  });
});

/** Lets the event loop turn until the timers that wait are these: one of this delay, or none. */
async function workspaceWaits(waiting: () => readonly number[], delay: number | null): Promise<void> {
  const settled = () => (delay === null ? waiting().length === 0 : waiting().length === 1 && waiting()[0] === delay);
  while (!settled()) await new Promise((resolve) => setImmediate(resolve));
}

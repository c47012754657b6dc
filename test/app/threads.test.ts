import { afterEach, describe, expect, test } from 'vitest';
import type { Manners } from '../../src/slack/manners.ts';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { sendEvent } from '../support/slack-requests.ts';
import { CHANNEL, type Rig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
afterEach(() => rig.stop());

async function start(manners?: Partial<Manners>, beforeAnswer?: (question: string) => Promise<void>): Promise<void> {
  const all = { answersOutside: () => false, followsThreads: false, ...manners };
  rig = await startRigWithMeeting({ manners: all, ...(beforeAnswer === undefined ? {} : { beforeAnswer }) });
}

const posts = () => rig.calls('chat.postMessage').map(({ arguments: sent }) => sent);

let sent = 0;
/** A message event of the channel, as Slack sends it to apps that read it. */
async function hears(event: Readonly<Record<string, unknown>>, envelope: Readonly<Record<string, unknown>> = {}) {
  await gets(event, envelope);
  await rig.settled();
}

/** The same until it is acknowledged. */
async function gets(event: Readonly<Record<string, unknown>>, envelope: Readonly<Record<string, unknown>> = {}) {
  sent += 1;
  const answer = await sendEvent(rig.requestUrl, {
    ...{ team_id: TEAM, event_id: `Ev${sent}`, type: 'event_callback', ...envelope },
    event: {
      ...{
        type: 'message',
        channel_type: 'channel',
        channel: CHANNEL,
        user: 'U0DANA0001',
        ts: `1767225600.00${sent + 10}0`,
      },
      ...event,
    },
  });
  expect(answer.status).toBe(200);
}

/** Asks by a mention, and gives the thread that it was answered in. */
async function mentioned(): Promise<string> {
  const ts = await rig.workspace.say('dana', '#desk-maghreb', '@Coop who was received');
  await rig.settled();
  expect(posts()).toHaveLength(1);
  return ts;
}

describe('a thread where Coop has answered', () => {
  test('is left to people unless it is told to follow threads', async () => {
    await start();
    const ts = await mentioned();
    await hears({ thread_ts: ts, text: 'and who else was received?' });
    expect(posts()).toHaveLength(1);
  });

  test('takes further questions without a mention where it is', async () => {
    await start({ followsThreads: true });
    const ts = await mentioned();
    await hears({ thread_ts: ts, text: 'and then, who was received?' });
    expect(posts()[1]).toMatchObject({ channel: CHANNEL, thread_ts: ts });
    expect(JSON.stringify(posts()[1]?.blocks)).toContain('after: who was received');
  });

  test('is not disturbed by what is no question, by mentions of others or such as come by themselves, or by bots', async () => {
    await start({ followsThreads: true });
    const ts = await mentioned();
    await hears({ thread_ts: ts, text: 'thanks, that helps' });
    await hears({ thread_ts: ts, text: 'lunch at 12?' });
    await hears({ thread_ts: ts, text: '<@U0APPUSER1> who was received' });
    await hears({ thread_ts: ts, text: '<@U0OTHER1> who was received?' });
    await hears({ thread_ts: ts, text: 'who was received?', bot_id: 'B1' });
    await hears({ thread_ts: ts, text: 'watch live' });
    expect(posts()).toHaveLength(1);
    expect(await rig.archive.watches({ teamId: TEAM })).toEqual([]);
  });

  test('is the only one: other threads and the channel stay silent', async () => {
    await start({ followsThreads: true });
    await mentioned();
    await hears({ text: 'who was received?' });
    await hears({ thread_ts: '1767225000.000100', text: 'who was received?' });
    expect(posts()).toHaveLength(1);
  });

  test('says that a real question has no answer', async () => {
    await start({ followsThreads: true });
    const ts = await mentioned();
    await hears({ thread_ts: ts, text: 'what about Nobodyson?' });
    expect(String(posts()[1]?.text)).toContain('Nothing in the archive says so.');
  });
});

describe('a further question that comes before the first is answered', () => {
  const first = { type: 'app_mention', text: '<@U0APPUSER1> who was received' };

  test.each([
    ['without a mention', {}],
    ['with one', { type: 'app_mention' }],
  ])('%s is answered once, after the first, and goes on from it', async (_, more) => {
    const [asked, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await start({ followsThreads: true }, async (question) => {
      if (question !== 'who was received') return;
      asked.resolve();
      await goOn.promise;
    });
    const thread = await rig.workspace.say('dana', '#desk-maghreb', 'good morning');
    const text = `${'type' in more ? '<@U0APPUSER1> ' : ''}and then, who was received?`;
    await gets({ ...first, ts: thread });
    await asked.promise;
    await gets({ thread_ts: thread, text, ...more });
    goOn.resolve();
    await rig.settled();
    expect(posts()).toMatchObject([{ thread_ts: thread }, { thread_ts: thread }]);
    expect(JSON.stringify(posts()[0]?.blocks)).not.toContain('after: who was received');
    expect(JSON.stringify(posts()[1]?.blocks)).toContain('after: who was received');
  });

  test('is answered also where Slack brings it before the mention; what was said before that is left to people', async () => {
    await start({ followsThreads: true });
    const thread = await rig.workspace.say('dana', '#desk-maghreb', 'good morning');
    await hears({ thread_ts: thread, text: 'who was received?', ts: '1767225600.000200' });
    await hears({ thread_ts: thread, text: 'and then, who was received?', ts: '1767225600.000400' });
    expect(posts()).toEqual([]);
    await hears({ ...first, thread_ts: thread, ts: '1767225600.000300' });
    expect(posts()).toHaveLength(2);
    expect(JSON.stringify(posts()[1]?.blocks)).toContain('after: who was received');
  });
});

describe('a long answer in a thread', () => {
  test('goes on to its next page when more is asked for, until all was shown', async () => {
    await start();
    const thread = await rig.workspace.say('dana', '#desk-maghreb', '@Coop many');
    await rig.settled();
    expect(JSON.stringify(posts()[0]?.blocks)).toContain('Page 1 of 2');
    await rig.workspace.say('nour', '#desk-maghreb', '@Coop more', thread);
    await rig.settled();
    expect(JSON.stringify(posts()[1]?.blocks)).toContain('Page 2 of 2');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop more', thread);
    await rig.settled();
    expect(posts()[2]).toMatchObject({ text: 'That was all that the archive has on it.', thread_ts: thread });
    expect(posts()).toHaveLength(3);
  });
});

describe('a channel shared with other organisations', () => {
  const written = () => rig.workspace.say('dana', '#desk-maghreb', 'good morning');
  const mention = { type: 'app_mention', text: '<@U0APPUSER1> who was received' };

  test('gets no answer, and whoever asks is told where to ask', async () => {
    await start();
    await hears({ ...mention, ts: await written() }, { is_ext_shared_channel: true });
    expect(posts()).toMatchObject([{ text: expect.stringContaining('shared with other organisations') }]);
    expect(JSON.stringify(posts())).not.toContain('Testova');
  });

  test('gets none to /coop and to shortcuts either, although one person alone would read it', async () => {
    await start();
    await hears({ ...mention, ts: await written() }, { is_ext_shared_channel: true });
    await rig.workspace.command('dana', '#desk-maghreb', '/coop who was received');
    expect((await rig.call('response_url')).arguments.text).toContain('shared with other organisations');
    await rig.workspace.shortcut('dana', '#desk-maghreb', await written(), 'ask_coop');
    expect((await rig.call('response_url', 2)).arguments.text).toContain('shared with other organisations');
    await rig.workspace.command('dana', '@Coop', '/coop who was received');
    expect((await rig.call('response_url', 3)).arguments.text).toContain('Testova');
  });

  test('gets answers where that is allowed', async () => {
    await start({ answersOutside: (id) => id === CHANNEL });
    await hears({ ...mention, ts: await written() }, { is_ext_shared_channel: true });
    expect(String(posts()[0]?.text)).toContain('Testova');
  });
});

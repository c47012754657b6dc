import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputOf } from '../support/slack-ask.ts';
import { newsOf } from '../support/slack-news.ts';
import { quotedWords } from '../support/slack-payloads.ts';
import { commandFields, eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { APP_USER, DANA, type Rig, startRig } from '../support/slack-rig.ts';

const MET = 'Minister Ada Testova received General Bram Proefman in Rabat.';
const HOURS_25 = 25 * 3_600_000;

/** The twenty behaviours of `test/README.md` that a request from Slack can show, by both ways in which requests come. */
describe.each(['http', 'socket'] as const)('over %s', (over) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await startRig({ over });
  });
  afterEach(() => rig.stop());

  const { add, look, watch, inChannel } = newsOf(() => rig);
  const seen = (user = 'dana', channel = '#desk-maghreb') => rig.workspace.messages(channel, user);
  const posts = async () => {
    await rig.settled();
    return rig.calls('chat.postMessage').length;
  };
  const deliver = (eventId: string, event: Readonly<Record<string, unknown>>, retry = 0) =>
    sendEvent(rig.requestUrl, eventOf(eventId, event), {
      headers: retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' },
    });

  test('2 everything is acknowledged: nonsense commands, buttons, forms, shortcuts and events', async () => {
    const interactive = (payload: unknown) => sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
    const who = { user: { id: DANA }, team: { id: 'T0LOCAL001' }, channel: { id: 'C0MAGHREB1' } };
    const sent = [
      ...['', 'frobnicate', 'x'.repeat(40_000), '\u0000\u202e🙂'].map((text, nth) =>
        sendForm(rig.requestUrl, commandFields(text, 'http://127.0.0.1:9/', { trigger_id: `t${nth}` })),
      ),
      interactive({ type: 'block_actions', ...who, actions: [{ type: 'button', action_id: 'nobody', value: 'x' }] }),
      interactive({
        type: 'view_submission',
        ...who,
        view: { type: 'modal', callback_id: 'stale', state: { values: {} } },
      }),
      interactive({ type: 'message_action', callback_id: 'nobody', ...who, message: {}, trigger_id: '1' }),
      deliver('Ev1', { type: 'reaction_added' }),
    ];
    for (const answer of await Promise.all(sent)) expect(answer.status).toBe(200);
    await rig.settled();
    const told = rig.calls('chat.postEphemeral').map((call) => JSON.stringify(call.arguments));
    expect(told.filter((one) => one.includes('/coop help'))).toHaveLength(4);
  });

  test('3 exactly once: one event four times, over a restart and 25 hours, and a mention that comes in both forms', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', 'Hello');
    const mention = { type: 'app_mention', ts };
    for (const retry of [0, 1]) await deliver('Ev1', mention, retry);
    expect(await posts()).toBe(1);
    rig = await rig.restart();
    await deliver('Ev1', mention, 2);
    rig.clock.advance(HOURS_25);
    await deliver('Ev1', mention, 3);
    expect(await posts()).toBe(1);
    const direct = { channel: 'D0APPDM001', channel_type: 'im', text: `<@${APP_USER}> received` };
    const forms = (at: string) => [
      { ...direct, type: 'message', ts: at },
      { ...direct, type: 'app_mention', ts: at },
    ];
    for (const [index, event] of [...forms('1767225700.000100'), ...forms('1767225701.000100').toReversed()].entries())
      await deliver(`EvB${index}`, event);
    expect(await posts()).toBe(3);
  });

  test('4 no loops: nothing is said to bots, to itself, to edits or to deletions', async () => {
    const direct = { channel: 'D0APPDM001', channel_type: 'im', text: 'received', type: 'message' };
    await deliver('Ev1', { type: 'app_mention', bot_id: 'B9', user: 'U9' });
    await deliver('Ev2', { ...direct, user: APP_USER, bot_id: 'B0APPBOT01' });
    await deliver('Ev3', { ...direct, subtype: 'bot_message', bot_id: 'B9', user: undefined });
    for (const subtype of ['message_changed', 'message_deleted'])
      await deliver(`Ev-${subtype}`, { ...direct, subtype, hidden: true, message: { user: DANA, text: 'received' } });
    expect(await posts()).toBe(0);
  });

  test('5 the right thread: a mention in a channel opens one, a mention in one stays there', async () => {
    const parent = await rig.workspace.say('nour', '#desk-maghreb', 'Does anybody know?');
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop received', parent);
    const own = await rig.workspace.say('dana', '#desk-maghreb', '@Coop received');
    await rig.call('chat.postMessage', 2);
    await rig.settled();
    const threads = rig.calls('chat.postMessage').map((call) => call.arguments.thread_ts);
    expect(new Set(threads)).toEqual(new Set([parent, own]));
    expect(threads).toHaveLength(2);
  });

  test('6, 8, 10, 11 a command is answered to its asker alone, verbatim, also in text; paged and shared by buttons after a restart', async () => {
    await add('rabat', MET);
    await rig.workspace.command('dana', '#desk-maghreb', '/coop many');
    const { text, blocks, response_type: to } = (await rig.call('response_url')).arguments;
    expect(to).toBe('ephemeral');
    expect(text).toContain(`“${MET}”`);
    if (!Array.isArray(blocks)) throw new Error('An answer without blocks.');
    expect(new Set(quotedWords({ blocks }))).toEqual(new Set([MET]));
    expect(seen('nour')).toEqual([]);
    const [message] = seen();
    rig = await rig.restart();
    await rig.workspace.click('dana', '#desk-maghreb', message?.ts ?? '', 'answer.next');
    expect(JSON.stringify((await rig.call('response_url', 2)).arguments.blocks)).toContain('Page 2 of 2');
    rig.workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
    await rig.workspace.click('dana', '#desk-maghreb', message?.ts ?? '', 'answer.previous');
    expect((await rig.call('chat.postEphemeral')).arguments.user).toBe(DANA);
    await rig.workspace.click('dana', '#desk-maghreb', message?.ts ?? '', 'answer.share');
    await rig.workspace.until(() => seen('nour').length === 1);
  });

  test('7 injection is inert: what an article or a question holds mentions nobody, and is quoted to the letter', async () => {
    const hostile = 'Minister <!channel> received <@U1> &lt;b&gt; *x* <https://evil|Reuters> in Rabat.';
    await add('hostile', hostile, { title: '<!here> *title*', outlet: '<!subteam^S1>' });
    await rig.workspace.say('dana', '#desk-maghreb', '@Coop <!everyone> received');
    const { text, blocks } = (await rig.call('chat.postMessage')).arguments;
    expect(text).not.toMatch(/<[!@#h]/u);
    if (!Array.isArray(blocks)) throw new Error('An answer without blocks.');
    expect(quotedWords({ blocks })).toEqual([hostile]);
  });

  test('12, 13, 14 news is told once: when Slack says wait, when the connection breaks off after it was stored, and in the next look', async () => {
    await watch();
    rig.workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 2 });
    await add('first', MET);
    await look();
    expect(inChannel()).toHaveLength(0);
    rig.clock.advance(2_000);
    await look();
    expect(inChannel()).toHaveLength(1);
    rig.workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await add('second', 'Minister Ada Testova received an envoy in Fez.');
    rig.clock.advance(2_000);
    await look();
    rig.clock.advance(60_000);
    await look();
    rig = await rig.restart();
    await look();
    expect(inChannel()).toHaveLength(2);
  });

  test('18 permissions: an administrator’s command is refused to others, whatever name they claim, and written down', async () => {
    const forged = { user_id: 'U0NOUR0001', user_name: 'dana.desk' };
    const { status } = await sendForm(
      rig.requestUrl,
      commandFields('remove https://gazette.example/x', 'http://127.0.0.1:9/', forged),
    );
    expect(status).toBe(200);
    expect((await rig.call('chat.postEphemeral')).arguments.text).toContain('Only administrators');
    await rig.settled();
    expect(await rig.archive.audits(20)).toMatchObject([
      { userId: 'U0NOUR0001', action: 'remove', target: 'https://gazette.example/x', outcome: 'not allowed' },
    ]);
  });

  test('15 a graceful stop: what was acknowledged is answered, and nothing more is taken', async () => {
    await rig.archive.add(inputOf('rabat', MET), rig.clock.now());
    await sendForm(rig.requestUrl, commandFields('received', 'http://127.0.0.1:9/'));
    await rig.slack.stop();
    expect(rig.calls('chat.postEphemeral')).toHaveLength(1);
    expect(rig.slack.isUp()).toBe(false);
  });
});

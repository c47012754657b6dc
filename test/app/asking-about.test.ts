import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRigWithMeeting } from '../support/slack-news.ts';
import { sendForm } from '../support/slack-requests.ts';
import { CHANNEL, type Rig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRigWithMeeting();
});
afterEach(() => rig.stop());

const choose = (message: Readonly<Record<string, unknown>>, callback = 'ask_coop') =>
  sendForm(rig.requestUrl, {
    payload: JSON.stringify({
      ...{ type: 'message_action', callback_id: callback, trigger_id: '1.2', action_ts: '1', token: 't' },
      ...{
        team: { id: TEAM, domain: 'x' },
        user: { id: 'U0DANA0001', name: 'x' },
        channel: { id: CHANNEL, name: 'x' },
      },
      ...{ message_ts: '1767225600.000100', message: { type: 'message', ts: '1767225600.000100', ...message } },
      response_url: 'http://127.0.0.1:1/none',
    }),
  });
const told = () => rig.calls('chat.postEphemeral').map(({ arguments: sent }) => sent);

describe('Ask Coop about this, on a message', () => {
  test('shows whoever chose it what the archive has, in the thread of the message', async () => {
    const text = 'Testova received him in Rabat';
    const ts = await rig.workspace.say('dana', '#desk-maghreb', text);
    expect((await choose({ text, ts })).status).toBe(200);
    await rig.settled();
    const found = expect.stringContaining('Minister Ada Testova received General Bram Proefman in Rabat.');
    // A thread without replies shows nobody what is said to them alone, so the channel shows it too.
    expect(told()).toMatchObject([
      { user: 'U0DANA0001', text: found },
      { user: 'U0DANA0001', thread_ts: ts, text: found },
    ]);
    expect(told()[0]).not.toHaveProperty('thread_ts');
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('is chosen from the menu of a message in the local workspace', async () => {
    const ts = await rig.workspace.say('dana', '#desk-maghreb', 'Testova received him in Rabat');
    expect(await rig.workspace.shortcut('nour', '#desk-maghreb', ts, 'Ask Coop about this')).toEqual({ ok: true });
    await rig.settled();
    const seen = (user: string) => rig.workspace.messages('#desk-maghreb', user).filter(({ ephemeral }) => ephemeral);
    const text = expect.stringContaining('General Bram Proefman');
    expect(seen('nour')).toMatchObject([
      { threadTs: null, text },
      { threadTs: ts, text },
    ]);
    expect(seen('dana')).toEqual([]);
  });

  test('stays in the thread that the message is in', async () => {
    await choose({ text: 'Testova', thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toMatchObject([{ thread_ts: '1767225000.000100' }]);
  });

  test('is no question: what the message says is not listed among those that were asked in vain', async () => {
    await choose({ text: 'lunch at noon, somebody wrote' });
    await rig.settled();
    const vote = { answerId: 'id000001', teamId: TEAM, userId: 'U0DANA0001', isHelpful: false };
    expect(await rig.archive.vote(vote, rig.clock.now())).toBe('new');
    expect(await rig.archive.gaps(9)).toEqual([]);
  });

  test('a message without words is answered too', async () => {
    await choose({ thread_ts: '1767225000.000100' });
    await rig.settled();
    expect(told()).toHaveLength(1);
  });
});

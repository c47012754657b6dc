import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { BOT_TOKEN, startTestWorkspace } from './start.ts';

const GENERAL = 'C0GENERAL1';
let workspace: Workspace;
let client: WebClient;

beforeEach(async () => {
  workspace = await startTestWorkspace();
  client = new WebClient(BOT_TOKEN, {
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
});
afterEach(() => workspace.stop());

/** The error and messages that a call was answered with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    (error: Error) => error.message.replace('An API error occurred: ', ''),
  );
}

describe('the Web API', () => {
  it('answers who the app is, and refuses a missing or wrong token as Slack does', async () => {
    expect(await client.auth.test()).toMatchObject({
      ok: true,
      user_id: 'U0APPUSER1',
      bot_id: 'B0APPBOT01',
      team: 'Local workspace',
    });
    const other = new WebClient('xoxb-other', { slackApiUrl: workspace.apiUrl });
    expect(await refusal(other.auth.test())).toBe('invalid_auth');
    const none = await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST' });
    expect(await none.json()).toEqual({ ok: false, error: 'not_authed' });
  });

  it('refuses a method that it does not have', async () => {
    expect(await refusal(client.apiCall('made.up'))).toBe('unknown_method');
  });

  it('takes JSON as well as forms', async () => {
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${BOT_TOKEN}` },
      body: JSON.stringify({ channel: GENERAL, text: 'from JSON' }),
    });
    expect(await response.json()).toMatchObject({ ok: true, message: { text: 'from JSON' } });
  });

  it('refuses a body of more than a megabyte', async () => {
    const response = await fetch(`${workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      body: 'x'.repeat(1_000_001),
    });
    expect(response.status).toBe(413);
  });
});

describe('chat.postMessage', () => {
  it('gives every message a time of its own, later than the last, although the clock stands still', async () => {
    const times: string[] = [];
    for (const text of ['a', 'b', 'c'])
      times.push((await client.chat.postMessage({ channel: GENERAL, text })).ts ?? '');
    expect(times.every((ts) => /^1772355600\.\d{6}$/u.test(ts))).toBe(true);
    expect(new Set(times).size).toBe(3);
    expect(times.toSorted()).toEqual(times);
  });

  it.each([
    ['channel_not_found', { channel: 'C0NOWHERE0', text: 'x' }],
    ['channel_not_found', { channel: 'D0MEMBERS1', text: 'x' }],
    ['no_text', { channel: GENERAL, text: '' }],
    ['thread_not_found', { channel: GENERAL, text: 'x', thread_ts: '1.000001' }],
    ['invalid_blocks_format', { channel: GENERAL, text: 'x', blocks: '{"type":' }],
    ['invalid_blocks', { channel: GENERAL, text: 'x', blocks: [{ type: 'banner' }] }],
    ['markdown_text_conflict', { channel: GENERAL, text: 'x', markdown_text: 'y' }],
  ])('answers %s', async (error, args) => {
    expect(await refusal(client.apiCall('chat.postMessage', args))).toBe(error);
    expect(workspace.messages('#general', 'dana')).toEqual([]);
  });

  it('answers not_in_channel and is_archived for channels in that state', async () => {
    workspace.setChannel('#newsroom', { appIsMember: false });
    expect(await refusal(client.chat.postMessage({ channel: '#newsroom', text: 'x' }))).toBe('not_in_channel');
    await client.conversations.join({ channel: 'C0NEWSROOM' });
    expect(await refusal(client.chat.postMessage({ channel: '#newsroom', text: 'x' }))).toBe('accepted');
    workspace.setChannel('#newsroom', { archived: true });
    expect(await refusal(client.chat.postMessage({ channel: '#newsroom', text: 'x' }))).toBe('is_archived');
  });

  it('says what is wrong with blocks, and where', async () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }];
    await refusal(client.apiCall('chat.postMessage', { channel: GENERAL, text: 'x', blocks }));
    expect(workspace.sent().at(-1)?.reply).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: {
        messages: ['[ERROR] must be less than 3001 characters, and has 3001 [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it('cuts text after 40,000 characters', async () => {
    await client.chat.postMessage({ channel: GENERAL, text: 'x'.repeat(40_001) });
    expect(workspace.messages('#general', 'dana')[0]?.text).toHaveLength(40_000);
  });

  it("reaches a member by the member's id, in the direct message", async () => {
    await client.chat.postMessage({ channel: 'U0NOUR0001', text: 'for Nour' });
    expect(workspace.messages('@Echo', 'nour').map((message) => message.text)).toEqual(['for Nour']);
    expect(workspace.messages('@Echo', 'dana')).toEqual([]);
  });

  it('counts replies on the parent, and keeps them out of the history unless they are broadcast', async () => {
    const parent = await client.chat.postMessage({ channel: GENERAL, text: 'parent' });
    const thread = { channel: GENERAL, thread_ts: parent.ts ?? '' };
    const reply = await client.chat.postMessage({ ...thread, text: 'reply' });
    await client.chat.postMessage({ ...thread, text: 'for all', reply_broadcast: true });
    const history = await client.conversations.history({ channel: GENERAL });
    expect(history.messages?.map((message) => [message.text, message.reply_count ?? null])).toEqual([
      ['for all', null],
      ['parent', 2],
    ]);
    const replies = await client.conversations.replies({ channel: GENERAL, ts: parent.ts ?? '' });
    expect(replies.messages?.map((message) => message.text)).toEqual(['parent', 'reply', 'for all']);
    expect(await refusal(client.chat.postMessage({ channel: GENERAL, text: 'x', thread_ts: reply.ts ?? '' }))).toBe(
      'cannot_reply_to_message',
    );
  });

  it('keeps metadata for the one who asks for it', async () => {
    const metadata = { event_type: 'alert', event_payload: { key: 'a-1' } };
    await client.chat.postMessage({ channel: GENERAL, text: 'x', metadata });
    const without = await client.conversations.history({ channel: GENERAL });
    const withIt = await client.conversations.history({ channel: GENERAL, include_all_metadata: true });
    expect(without.messages?.[0]).not.toHaveProperty('metadata');
    expect(withIt.messages?.[0]?.metadata).toEqual(metadata);
  });
});

describe('chat.update, chat.delete and ephemeral messages', () => {
  it('marks an updated message as edited and keeps its blocks until it gets others', async () => {
    const blocks = [{ type: 'divider' as const }];
    const { ts = '' } = await client.chat.postMessage({ channel: GENERAL, text: 'a', blocks });
    await client.chat.update({ channel: GENERAL, ts, text: 'b' });
    expect(workspace.messages('#general', 'dana')).toMatchObject([
      { text: 'b', edited: true, blocks: [{ type: 'divider' }] },
    ]);
    await client.chat.update({ channel: GENERAL, ts, text: 'c', blocks: [] });
    expect(workspace.messages('#general', 'dana')).toMatchObject([{ text: 'c', blocks: [] }]);
  });

  it('refuses to change or delete what others wrote, and what is not there', async () => {
    const ts = await workspace.say('dana', '#general', 'mine');
    expect(await refusal(client.chat.update({ channel: GENERAL, ts, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(client.chat.delete({ channel: GENERAL, ts }))).toBe('cant_delete_message');
    expect(await refusal(client.chat.delete({ channel: GENERAL, ts: '1.000001' }))).toBe('message_not_found');
  });

  it('shows an ephemeral message to one user, out of reach of chat.update', async () => {
    const { message_ts: ts = '' } = await client.chat.postEphemeral({
      channel: GENERAL,
      user: 'U0DANA0001',
      text: 'for Dana',
    });
    expect(workspace.messages('#general', 'dana')).toMatchObject([{ text: 'for Dana', ephemeral: true }]);
    expect(workspace.messages('#general', 'nour')).toEqual([]);
    expect(await refusal(client.chat.update({ channel: GENERAL, ts, text: 'x' }))).toBe('message_not_found');
    expect(await refusal(client.chat.postEphemeral({ channel: GENERAL, user: 'U0NOBODY00', text: 'x' }))).toBe(
      'user_not_in_channel',
    );
  });

  it('gives a permalink on the page, and adds reactions once', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: GENERAL, text: 'x' });
    const { permalink } = await client.chat.getPermalink({ channel: GENERAL, message_ts: ts });
    expect(permalink).toBe(`${workspace.url}/archives/${GENERAL}/p${ts.replace('.', '')}`);
    await client.reactions.add({ channel: GENERAL, timestamp: ts, name: 'eyes' });
    expect(await refusal(client.reactions.add({ channel: GENERAL, timestamp: ts, name: 'eyes' }))).toBe(
      'already_reacted',
    );
  });
});

describe('conversations and users', () => {
  it('lists the channels, and the direct messages that the app is in', async () => {
    const channels = await client.conversations.list();
    expect(channels.channels?.map((channel) => channel.name)).toEqual(['general', 'desk-maghreb', 'newsroom']);
    const direct = await client.conversations.list({ types: 'im' });
    expect(direct.channels?.map((channel) => channel.user)).toEqual(['U0DANA0001', 'U0NOUR0001']);
  });

  it('pages through the history with a cursor', async () => {
    for (const text of ['1', '2', '3']) await client.chat.postMessage({ channel: GENERAL, text });
    const first = await client.conversations.history({ channel: GENERAL, limit: 2 });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.history({ channel: GENERAL, limit: 2, cursor });
    expect([first.has_more, second.has_more]).toEqual([true, false]);
    expect([first, second].map((page) => page.messages?.map((message) => message.text))).toEqual([['3', '2'], ['1']]);
  });

  it('opens the direct message with a member and knows its members', async () => {
    const { channel } = await client.conversations.open({ users: 'U0DANA0001' });
    const { members } = await client.conversations.members({ channel: channel?.id ?? '' });
    expect(members).toEqual(['U0DANA0001', 'U0APPUSER1']);
    expect((await client.users.info({ user: 'U0DANA0001' })).user?.real_name).toBe('Dana Desk');
    expect(await refusal(client.users.info({ user: 'U0NOBODY00' }))).toBe('user_not_found');
  });

  it.each([
    [undefined, 'en-US'],
    ['ar', 'ar'],
  ])('says which language its people have Slack in, when asked to (%s)', async (locale, told) => {
    const another = await startTestWorkspace(locale === undefined ? {} : { locale });
    const asking = new WebClient(BOT_TOKEN, { slackApiUrl: another.apiUrl });
    for (const user of ['U0DANA0001', 'U0NOUR0001'])
      expect((await asking.users.info({ user, include_locale: true })).user?.locale).toBe(told);
    expect((await asking.users.info({ user: 'U0DANA0001' })).user?.locale).toBeUndefined();
    await another.stop();
  });
});

describe('a fault', () => {
  const post = () => client.chat.postMessage({ channel: GENERAL, text: 'x' });
  const shown = () => workspace.messages('#general', 'dana').length;

  it('rate-limited answers 429 with the seconds to wait, as often as it was asked for', async () => {
    workspace.fail('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 7 }, 2);
    for (const _time of [1, 2]) await expect(post()).rejects.toMatchObject({ retryAfter: 7 });
    expect((await post()).ok).toBe(true);
    expect(shown()).toBe(1);
  });

  it('reset-after-storing breaks the connection although the message is there', async () => {
    workspace.fail('chat.postMessage', { kind: 'reset-after-storing' });
    await expect(post()).rejects.toThrow();
    expect(shown()).toBe(1);
    expect(workspace.sent().at(-1)).toMatchObject({ method: 'chat.postMessage', reply: null });
  });

  it('hang neither stores nor answers, and ends when the workspace stops', async () => {
    workspace.fail('chat.postMessage', { kind: 'hang' });
    const call = refusal(post());
    await workspace.until(() => workspace.sent().length === 1);
    expect(shown()).toBe(0);
    await workspace.stop();
    expect(await call).not.toBe('accepted');
    workspace = await startTestWorkspace();
  });

  it('error answers the error that was asked for and does nothing', async () => {
    workspace.fail('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    expect(await refusal(post())).toBe('restricted_action');
    expect(shown()).toBe(0);
  });
});

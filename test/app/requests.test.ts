import { createHmac } from 'node:crypto';
import { createServer, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandFields, eventOf, sendEvent, sendForm, sendSigned } from '../support/slack-requests.ts';
import { APP_USER, DANA, type Rig, SIGNING_SECRET, startRig, TEAM } from '../support/slack-rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

const nowSeconds = () => Math.floor(Date.now() / 1_000);
/** A response_url nobody answers; what is sent there falls back to chat.postEphemeral, which is counted. */
const nowhere = 'http://127.0.0.1:9/response';
const command = (text: string, more: Readonly<Record<string, string>> = {}) => commandFields(text, nowhere, more);
const answers = async () => {
  await rig.settled();
  return rig.calls('chat.postEphemeral').length;
};

describe('a request that does not come from Slack has no effect', () => {
  test('without signature, with a wrong one, or stamped six minutes ago', async () => {
    expect((await sendForm(rig.requestUrl, command('help'), { signature: null })).status).toBe(401);
    expect((await sendForm(rig.requestUrl, command('help'), { signature: `v0=${'0'.repeat(64)}` })).status).toBe(401);
    expect((await sendForm(rig.requestUrl, command('help'), { timestamp: nowSeconds() - 360 })).status).toBe(401);
    expect(await answers()).toBe(0);
  });

  test('stamped six minutes ahead, though rightly signed', async () => {
    expect((await sendForm(rig.requestUrl, command('help'), { timestamp: nowSeconds() + 360 })).status).toBe(401);
    expect(await answers()).toBe(0);
  });

  test('with a stamp that is no number', async () => {
    expect(
      (await sendForm(rig.requestUrl, command('help'), { headers: { 'x-slack-request-timestamp': 'soon' } })).status,
    ).toBe(401);
    expect(await answers()).toBe(0);
  });

  test('when it repeats one that came before, byte for byte', async () => {
    const oddity = { timestamp: nowSeconds() };
    expect((await sendForm(rig.requestUrl, command('help'), oddity)).status).toBe(200);
    expect(await answers()).toBe(1);
    expect((await sendForm(rig.requestUrl, command('help'), oddity)).status).toBe(200);
    expect(await answers()).toBe(1);
    expect((await sendForm(rig.requestUrl, command('help', { trigger_id: 'another' }), oddity)).status).toBe(200);
    expect(await answers()).toBe(2);
  });

  test('when it repeats one that came before a restart, byte for byte', async () => {
    const oddity = { timestamp: nowSeconds() };
    const press = { payload: JSON.stringify({ ...{ type: 'block_actions', user: { id: DANA }, team: { id: TEAM } } }) };
    expect((await sendForm(rig.requestUrl, command('help'), oddity)).status).toBe(200);
    expect((await sendForm(rig.requestUrl, press, oddity)).status).toBe(200);
    expect(await answers()).toBe(1);
    rig = await rig.restart();
    expect((await sendForm(rig.requestUrl, command('help'), oddity)).status).toBe(200);
    expect((await sendForm(rig.requestUrl, press, oddity)).status).toBe(200);
    expect(await answers()).toBe(1);
    expect((await sendForm(rig.requestUrl, command('help', { trigger_id: 'another' }), oddity)).status).toBe(200);
    expect(await answers()).toBe(2);
  });

  test('when it repeats one that came before under a longer signature', async () => {
    const timestamp = nowSeconds();
    const body = new URLSearchParams(command('help')).toString();
    const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    const send = (signature: string) => sendForm(rig.requestUrl, command('help'), { timestamp, signature });
    expect((await send(`v0=${hash}`)).status).toBe(200);
    expect((await send(`v0=${hash}=x`)).status).toBe(401);
    expect(await answers()).toBe(1);
  });

  test('when it says it is an event to be let through twice', async () => {
    const oddity = { timestamp: nowSeconds() };
    await sendForm(rig.requestUrl, command('help'), oddity);
    const body = new URLSearchParams(command('help')).toString();
    expect((await sendSigned(rig.requestUrl, 'application/json', body, oddity)).status).toBe(400);
    expect(await answers()).toBe(1);
  });

  test('with ssl_check smuggled in beside a command', async () => {
    expect((await sendForm(rig.requestUrl, { ...command('help'), ssl_check: '1' }, { signature: null })).status).toBe(
      200,
    );
    expect(await answers()).toBe(0);
  });

  test('with a body of five megabytes, or at another address', async () => {
    expect((await sendForm(rig.requestUrl, command('x'.repeat(5_000_000)))).status).toBe(413);
    expect((await sendForm(`${rig.requestUrl}/other`, command('help'))).status).toBe(404);
    expect(await answers()).toBe(0);
  });
});

describe('what is rightly signed but is nothing that Slack sends', () => {
  test.each(['null', '[]', '7', '"x"', 'true', '{', ''])('%j as JSON, or as a payload, is refused', async (body) => {
    expect((await sendSigned(rig.requestUrl, 'application/json', body)).status).toBe(400);
    expect((await sendForm(rig.requestUrl, { payload: body })).status).toBe(400);
    expect((await sendSigned(rig.requestUrl, 'application/json', body, { signature: null })).status).toBe(401);
    expect(rig.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    expect((await sendForm(rig.requestUrl, command('help'))).status).toBe(200);
  });

  test.each(['user_id', 'channel_id', 'team_id', 'text', 'response_url', 'trigger_id'])(
    'a command without %s is acknowledged, and is no error',
    async (field) => {
      const { [field]: _, ...fields }: Record<string, string> = command('help');
      expect((await sendForm(rig.requestUrl, fields)).status).toBe(200);
      await rig.settled();
      expect(rig.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    },
  );

  test('a body that says nothing of its length is read no further than a megabyte', async () => {
    const status = await new Promise((resolve) => {
      const sending = request(rig.requestUrl, { method: 'POST' }, (response) => resolve(response.statusCode));
      sending.on('error', () => resolve(413));
      for (let i = 0; i < 40; i += 1) sending.write(Buffer.alloc(100_000, 'x'));
      sending.end();
    });
    expect(status).toBe(413);
  });
});

test('the address is confirmed to Slack when it asks with a signature', async () => {
  const body = { type: 'url_verification', challenge: 'c123', token: 't' };
  expect(await sendEvent(rig.requestUrl, body)).toEqual({ status: 200, body: JSON.stringify({ challenge: 'c123' }) });
  expect((await sendEvent(rig.requestUrl, body, { signature: null })).status).toBe(401);
});

describe('everything that Slack may send is acknowledged with 200', () => {
  const press = (actions: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
    type: 'block_actions',
    user: { id: DANA },
    team: { id: TEAM },
    channel: { id: 'C0MAGHREB1' },
    container: { type: 'message', message_ts: '1.2', channel_id: 'C0MAGHREB1', is_ephemeral: true },
    response_url: nowhere,
    actions,
    ...more,
  });
  const payloads: readonly (readonly [string, unknown])[] = [
    ['an unknown button', press([{ type: 'button', action_id: 'of.another.version', value: 'x' }])],
    ['a button without value', press([{ type: 'button', action_id: 'answer.share' }])],
    ['a page that is no number', press([{ type: 'button', action_id: 'answer.next', value: 'id:many' }])],
    ['an answer that is not kept', press([{ type: 'button', action_id: 'answer.share', value: 'unknown' }])],
    ['an announcement that was never made', press([{ type: 'button', action_id: 'announcement.next', value: 'a:1' }])],
    ['a press without actions', press([])],
    [
      'a press without channel',
      press([{ type: 'button', action_id: 'answer.share', value: 'x' }], { channel: null, container: null }),
    ],
    [
      'a press without response_url',
      press([{ type: 'button', action_id: 'answer.share', value: 'x' }], { response_url: undefined }),
    ],
    [
      'an unknown shortcut',
      { type: 'message_action', callback_id: 'x', user: { id: DANA }, team: { id: TEAM }, trigger_id: 't' },
    ],
    [
      'a stale modal',
      {
        type: 'view_submission',
        user: { id: DANA },
        team: { id: TEAM },
        view: { id: 'V1', type: 'modal', callback_id: 'x' },
      },
    ],
    [
      'a closed modal',
      {
        type: 'view_closed',
        user: { id: DANA },
        team: { id: TEAM },
        view: { id: 'V1', type: 'modal', callback_id: 'x' },
      },
    ],
    [
      'options for an unknown select',
      { type: 'block_suggestion', action_id: 'x', value: 'y', user: { id: DANA }, team: { id: TEAM } },
    ],
    ['something without a kind', { hello: 'world' }],
    ['nothing', {}],
  ];

  test.each(payloads)('%s', async (_, payload) => {
    const { status } = await sendForm(rig.requestUrl, { payload: JSON.stringify(payload) });
    expect(status).toBe(200);
    await rig.settled();
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test.each([
    ['an unknown event', eventOf('Ev1', { type: 'reaction_added' })],
    ['an event that nobody listens to', eventOf('Ev2', { type: 'app_home_opened', tab: 'home' })],
    ['an event without event', { type: 'event_callback', team_id: TEAM, event_id: 'Ev3' }],
    [
      'a mention without anything',
      { type: 'event_callback', team_id: TEAM, event_id: 'Ev4', event: { type: 'app_mention' } },
    ],
  ])('%s', async (_, body) => {
    expect((await sendEvent(rig.requestUrl, body)).status).toBe(200);
    await rig.settled();
    expect(rig.calls('chat.postMessage')).toEqual([]);
  });

  test('a command that is not Coop’s own', async () => {
    const { status } = await sendForm(rig.requestUrl, command('x', { command: '/other' }));
    expect(status).toBe(200);
  });
});

describe('/coop', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['help', 'help'],
    ['a misspelt command', 'wtach live'],
    ['a filter that does not exist', 'watch Morocco'],
    ['40,000 characters', 'a '.repeat(20_000)],
    ['control characters', '\u0000\u0007\u001b'],
    ['punctuation', '?!… —'],
    ['emoji', '🙂🙃'],
  ])('with %s is answered with help', async (_, text) => {
    expect((await sendForm(rig.requestUrl, command(text))).status).toBe(200);
    const call = await rig.call('chat.postEphemeral');
    expect(call.arguments.text).toMatch(/\/coop watch (\[preview\] )?live/);
  });

  test.each([
    ['nonsense', 'frobnicate the quux'],
    ['right-to-left nonsense', 'بلا بلا\u202E بلا'],
  ])('with %s is refused with what can be asked instead', async (_, text) => {
    expect((await sendForm(rig.requestUrl, command(text))).status).toBe(200);
    expect(JSON.stringify((await rig.call('chat.postEphemeral')).arguments.blocks)).toContain('/coop help');
  });

  test('with mentions and links that Slack has escaped is asked in plain words, and repeats them without effect', async () => {
    const text = `who met &lt;!channel&gt; <@${APP_USER}|coop> <https://evil.example|evil.example> &amp;amp; *b*`;
    await sendForm(rig.requestUrl, command(text));
    const sent = JSON.stringify((await rig.call('chat.postEphemeral')).arguments);
    expect(sent).not.toMatch(/<(?:!|@|https)/u);
  });

  test('is answered in the direct messages with Coop when neither the response_url nor the channel can be reached', async () => {
    rig.workspace.setChannel('#desk-maghreb', { appIsMember: false });
    await sendForm(rig.requestUrl, command('help'));
    expect((await rig.call('chat.postMessage')).arguments.channel).toBe(DANA);
  });

  test('declares to whom it answers, and in one use of the response_url', async () => {
    const bodies: unknown[] = [];
    const listener = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += String(part);
      });
      request.on('end', () => {
        bodies.push(JSON.parse(body));
        response.end('ok');
      });
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await sendForm(rig.requestUrl, commandFields('help', `http://127.0.0.1:${port}/`));
    await rig.settled();
    listener.close();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false, unfurl_links: false });
  });
});

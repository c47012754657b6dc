import { RespondError } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import type { SeenMessage, Workspace } from '../../src/workspace/workspace.ts';
import { type EchoApp, startEchoApp } from '../support/echo-app.ts';

let running: EchoApp | null = null;

async function start(...[listen, options]: Parameters<typeof startEchoApp>): Promise<Workspace> {
  running = await startEchoApp(listen, options);
  return running.workspace;
}

afterEach(async () => {
  await running?.stop();
  running = null;
});

const byEcho = (workspace: Workspace, channel: string, user: string): SeenMessage | undefined =>
  workspace.messages(channel, user).findLast((message) => message.authorName === 'Echo');

const button = {
  type: 'button' as const,
  text: { type: 'plain_text' as const, text: 'More' },
  action_id: 'more',
  value: 'page 2',
};

describe('a slash command', () => {
  it('is answered to its asker alone, with the body of the acknowledgement', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack, command }) => ack(`You said ${command.text}`));
    });
    await workspace.command('Dana Desk', '#general', '/echo good morning');
    expect(byEcho(workspace, '#general', 'dana')).toMatchObject({ text: 'You said good morning', ephemeral: true });
    expect(byEcho(workspace, '#general', 'nour')).toBeUndefined();
  });

  it('shows the command line and the answer to everyone when the answer is in_channel', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack }) => ack({ response_type: 'in_channel', text: 'for all' }));
    });
    await workspace.command('dana', '#general', '/echo x');
    expect(workspace.messages('#general', 'nour').map(({ authorName, text }) => [authorName, text])).toEqual([
      ['Dana Desk', '/echo x'],
      ['Echo', 'for all'],
    ]);
  });

  it('carries exactly the fields that Slack documents', async () => {
    let fields: string[] = [];
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack, command }) => {
        fields = Object.keys(command);
        await ack();
      });
    });
    await workspace.command('dana', '@Echo', '/echo');
    expect(fields.toSorted()).toEqual(
      'api_app_id channel_id channel_name command is_enterprise_install response_url team_domain team_id text token trigger_id user_id user_name'.split(
        ' ',
      ),
    );
  });

  it('works in a direct message that the app is not in, where only its response_url can answer', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack, respond, client, command }) => {
        await ack();
        const error = await client.chat
          .postMessage({ channel: command.channel_id, text: 'x' })
          .catch((reason: Error) => reason.message);
        await respond(`Refused: ${String(error)}`);
      });
    });
    await workspace.command('dana', '@Nour News', '/echo');
    const answer = await workspace.until(() => byEcho(workspace, '@Nour News', 'dana'));
    expect(answer.text).toContain('channel_not_found');
  });

  it('that the app refuses is reported to its asker by Slackbot', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async () => {
        throw new Error('made up');
      });
    });
    await workspace.command('dana', '#general', '/echo');
    expect(workspace.messages('#general', 'dana')).toMatchObject([
      { authorName: 'Slackbot', ephemeral: true, text: '/echo failed with the error "dispatch_failed"' },
    ]);
  });

  it('whose answer breaks a limit of Block Kit is reported, and the reason is in the log', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack }) =>
        ack({ blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] }),
      );
    });
    await workspace.command('dana', '#general', '/echo');
    expect(workspace.messages('#general', 'dana').map((message) => message.text)).toEqual([
      '/echo failed with the error "invalid_blocks"',
    ]);
    expect(workspace.sent().find((call) => call.method === 'ack')?.reply).toMatchObject({
      ok: false,
      response_metadata: {
        messages: ['[ERROR] must be less than 151 characters, and has 151 [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it('that no app has is said to be none', async () => {
    const workspace = await start(() => {});
    await workspace.command('dana', '#general', '/other');
    expect(workspace.messages('#general', 'dana')[0]?.text).toContain('/other is not a valid command');
  });
});

describe('a message', () => {
  it('that mentions the app in a channel is answered in its thread', async () => {
    const workspace = await start((app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: event.text, thread_ts: event.thread_ts ?? event.ts });
      });
    });
    const ts = await workspace.say('dana', '#newsroom', '@Echo who met Ada & Bo?');
    const answer = await workspace.until(() => byEcho(workspace, '#newsroom', 'nour'));
    expect(answer).toMatchObject({ threadTs: ts, text: '<@U0APPUSER1> who met Ada &amp; Bo?', ephemeral: false });
  });

  it('that mentions the app in a thread is answered under the same parent', async () => {
    const workspace = await start((app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: 'here', thread_ts: event.thread_ts ?? event.ts });
      });
    });
    const parent = await workspace.say('nour', '#general', 'a story');
    await workspace.say('dana', '#general', '@echo where?', parent);
    expect(await workspace.until(() => byEcho(workspace, '#general', 'dana'))).toMatchObject({ threadTs: parent });
  });

  it('that does not mention the app never reaches it', async () => {
    const heard: string[] = [];
    const workspace = await start((app) => {
      app.message(async ({ message }) => {
        heard.push(message.ts);
      });
      app.event('app_mention', async ({ event, say }) => {
        heard.push(event.text);
        await say('heard');
      });
    });
    await workspace.say('dana', '#general', 'Echo, echo@example.org and @Echoes are no mentions');
    await workspace.say('dana', '#general', '@Echo this is one');
    await workspace.until(() => byEcho(workspace, '#general', 'dana'));
    expect(heard).toEqual(['<@U0APPUSER1> this is one']);
  });

  it('in the direct message with the app reaches it without a mention, and its own answer is not heard twice', async () => {
    const workspace = await start((app) => {
      app.message(async ({ message, say }) => {
        await say(message.channel_type === 'im' ? 'heard you' : 'elsewhere');
      });
    });
    await workspace.say('dana', '@Echo', 'hello');
    await workspace.until(() => byEcho(workspace, '@Echo', 'dana'));
    await workspace.say('dana', '@Echo', 'again');
    await workspace.until(() => workspace.messages('@Echo', 'dana').length === 4);
    expect(workspace.messages('@Echo', 'dana').map((message) => message.text)).toEqual([
      'hello',
      'heard you',
      'again',
      'heard you',
    ]);
  });
});

describe('a click', () => {
  const more = (workspace: Workspace) => byEcho(workspace, '#general', 'dana')?.ts ?? '';

  it('carries the action, its value, the message and a response_url that can replace it', async () => {
    const workspace = await start((app) => {
      app.event('app_mention', async ({ say }) => {
        await say({ text: 'page 1', blocks: [{ type: 'actions', elements: [button] }] });
      });
      app.action('more', async ({ ack, respond, body, action }) => {
        await ack();
        const value = action.type === 'button' ? action.value : '';
        const seen =
          body.type === 'block_actions'
            ? `${body.message?.text} ${body.container.is_ephemeral} ${body.channel?.name}`
            : '';
        await respond({ replace_original: true, text: `${value}, after ${seen}` });
      });
    });
    await workspace.say('dana', '#general', '@Echo go');
    const shown = await workspace.until(() => byEcho(workspace, '#general', 'dana'));
    expect(await workspace.click('nour', '#general', shown.ts, 0)).toEqual({ ok: true });
    await workspace.until(() => byEcho(workspace, '#general', 'dana')?.text !== 'page 1');
    expect(byEcho(workspace, '#general', 'dana')).toMatchObject({
      ts: shown.ts,
      text: 'page 2, after page 1 false general',
      blocks: [],
    });
  });

  it('in an ephemeral message carries no message, and can delete it', async () => {
    let body: Readonly<Record<string, unknown>> = {};
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack }) => ack({ text: 'x', blocks: [{ type: 'actions', elements: [button] }] }));
      app.action('more', async ({ ack, respond, body: received }) => {
        body = { ...received };
        await ack();
        await respond({ delete_original: true });
      });
    });
    await workspace.command('dana', '#general', '/echo');
    await expect(workspace.click('nour', '#general', more(workspace), 'more')).rejects.toThrow(
      'Nour News sees no message',
    );
    await workspace.click('dana', '#general', more(workspace), 'more');
    await workspace.until(() => workspace.messages('#general', 'dana').length === 0);
    expect(body).toMatchObject({
      container: { is_ephemeral: true },
      actions: [{ action_id: 'more', value: 'page 2' }],
    });
    expect(body).not.toHaveProperty('message');
  });

  it('that the app does not acknowledge is said to have failed', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack }) => ack({ text: 'x', blocks: [{ type: 'actions', elements: [button] }] }));
      app.action('more', async () => {
        throw new Error('made up');
      });
    });
    await workspace.command('dana', '#general', '/echo');
    expect(await workspace.click('dana', '#general', more(workspace), 'more')).toEqual({
      ok: false,
      error: 'dispatch_failed',
    });
  });

  it('on a name that is not there says which are', async () => {
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack }) => ack({ text: 'x', blocks: [{ type: 'actions', elements: [button] }] }));
    });
    await workspace.command('dana', '#general', '/echo');
    await expect(workspace.click('dana', '#general', more(workspace), 'less')).rejects.toThrow('there is: more');
  });
});

describe('a response_url', () => {
  it('works five times, and then is gone', async () => {
    const outcomes: (number | string)[] = [];
    const workspace = await start((app) => {
      app.command('/echo', async ({ ack, respond }) => {
        await ack();
        for (let time = 1; time <= 6; time += 1) {
          outcomes.push(
            await respond(`${time}`).then(
              (response) => response.status,
              (error: unknown) => (error instanceof RespondError ? `refused ${error.statusCode}` : String(error)),
            ),
          );
        }
      });
    });
    await workspace.command('dana', '#general', '/echo');
    await workspace.until(() => workspace.sent().filter((call) => call.method === 'response_url').length === 6);
    expect(workspace.messages('#general', 'dana').map((message) => message.text)).toEqual(['1', '2', '3', '4', '5']);
    expect(workspace.sent().at(-1)?.reply).toEqual({ ok: false, error: 'used_url' });
    await running?.stop();
    running = null;
    expect(outcomes.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
  });

  it('is gone after thirty minutes', async () => {
    let now = new Date('2026-03-01T09:00:00Z');
    let url = '';
    const workspace = await start(
      (app) => {
        app.command('/echo', async ({ ack, command }) => {
          url = command.response_url;
          await ack();
        });
      },
      { now: () => now },
    );
    await workspace.command('dana', '#general', '/echo');
    const post = () =>
      fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"late"}' });
    now = new Date('2026-03-01T09:30:00Z');
    expect((await post()).status).toBe(200);
    now = new Date('2026-03-01T09:30:01Z');
    const late = await post();
    expect([late.status, await late.json()]).toEqual([404, { ok: false, error: 'expired_url' }]);
  });
});

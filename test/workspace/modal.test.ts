import { afterEach, describe, expect, it } from 'vitest';
import { type EchoApp, startEchoApp } from '../support/echo-app.ts';

let running: EchoApp | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

const view = {
  type: 'modal' as const,
  callback_id: 'names',
  title: { type: 'plain_text' as const, text: 'A name' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'name',
      label: { type: 'plain_text' as const, text: 'Who' },
      element: { type: 'plain_text_input' as const, action_id: 'words' },
    },
  ],
};

interface Modal {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** What the page of a user asks and does. */
function pageOf(url: string, user: string) {
  const act = async (gesture: string, body: object): Promise<unknown> => {
    const response = await fetch(`${url}/client/${gesture}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ user, ...body }),
    });
    return response.json();
  };
  const modal = async (): Promise<Modal | null> => {
    const response = await fetch(`${url}/client/state?user=${user}`);
    const state: { modal: Modal | null } = JSON.parse(await response.text());
    return state.modal;
  };
  return { act, modal };
}

describe('a modal', () => {
  it('opens with a fresh trigger, shows the errors of a submission, and closes when it is taken', async () => {
    const saved: (string | null | undefined)[] = [];
    running = await startEchoApp((app) => {
      app.command('/echo', async ({ ack, command, client }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view });
      });
      app.view('names', async ({ ack, view: { state } }) => {
        const words = state.values.name?.words?.value;
        if (words === 'no') return ack({ response_action: 'errors', errors: { name: 'Say yes.' } });
        saved.push(words);
        return ack();
      });
    });
    const { workspace } = running;
    const dana = pageOf(workspace.url, 'dana');
    await workspace.command('dana', '#general', '/echo');
    await workspace.until(() => workspace.sent().some((call) => call.method === 'views.open'));
    const open = await dana.modal();
    expect(open?.title).toBe('A name');
    expect(await pageOf(workspace.url, 'nour').modal()).toBeNull();

    await dana.act('submit', { view: open?.id, choices: [[0, ['no']]] });
    expect((await dana.modal())?.html).toContain('Say yes.');
    expect(await dana.act('submit', { view: open?.id, choices: [[0, ['yes']]] })).toEqual({ ok: true });
    expect(await dana.modal()).toBeNull();
    expect(saved).toEqual(['yes']);
  });

  it('cannot be opened twice with one trigger, nor three seconds later', async () => {
    let now = new Date('2026-03-01T09:00:00Z');
    const errors: string[] = [];
    running = await startEchoApp(
      (app) => {
        app.command('/echo', async ({ ack, command, client }) => {
          await ack();
          if (command.text === 'late') now = new Date('2026-03-01T09:00:04Z');
          for (const _time of [1, 2]) {
            await client.views
              .open({ trigger_id: command.trigger_id, view })
              .catch((error: Error) => errors.push(error.message));
          }
        });
      },
      { now: () => now },
    );
    const { workspace } = running;
    const opened = (count: number) =>
      workspace.until(() => workspace.sent().filter((call) => call.method === 'views.open').length === count);
    await workspace.command('dana', '#general', '/echo');
    await opened(2);
    await workspace.command('dana', '#general', '/echo late');
    await opened(4);
    const replies = workspace
      .sent()
      .filter((call) => call.method === 'views.open')
      .map((call) => call.reply?.error ?? 'opened');
    expect(replies).toEqual(['opened', 'exchanged_trigger_id', 'expired_trigger_id', 'expired_trigger_id']);
  });

  it('is shown as a home tab to the one it was published for', async () => {
    running = await startEchoApp((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text: `Hello on ${event.tab}` } }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
    const { workspace } = running;
    await workspace.openApp('dana', 'home');
    await workspace.until(() => workspace.sent().some((call) => call.method === 'views.publish'));
    const response = await fetch(`${workspace.url}/client/state?user=dana`);
    expect(await response.json()).toMatchObject({ home: expect.stringContaining('Hello on home') });
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answered } from '../../src/answering/answer.ts';
import { openArchive } from '../../src/archive/sqlite.ts';
import { type Slack, type SlackOptions, startSlack } from '../../src/slack/app.ts';
import { CoopError } from '../../src/text/error.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { sampleDescribe, sampleReading } from '../support/slack-ask.ts';
import { createTestClock } from '../support/slack-clock.ts';
import { commandFields, eventOf, sendForm } from '../support/slack-requests.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../support/slack-rig.ts';
import { answeredWith, refusalOf } from '../support/slack-samples.ts';
import { startSocketServer } from '../support/slack-socket-server.ts';

const HTTP = { kind: 'http', botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, port: 0 } as const;
const SOCKET = { kind: 'socket', botToken: BOT_TOKEN, appToken: 'xapp-token-for-tests' } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coop-starting-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Options over an empty archive; the log goes nowhere. */
async function optionsWith(given: Pick<SlackOptions, 'connection' | 'apiUrl'> & Partial<SlackOptions>) {
  const clock = createTestClock();
  const archive = await openArchive({ path: join(folder, 'archive.sqlite'), read: sampleReading, rules: 'test' });
  const options: SlackOptions = {
    archive,
    ask: async (asked) => answeredWith(refusalOf(asked.question, 'Nothing.'), asked),
    about: async ({ text }) => refusalOf(text, 'Nothing.'),
    describe: sampleDescribe,
    appName: 'Coop',
    language: 'en',
    now: clock.now,
    schedule: clock.schedule,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    ...given,
  };
  return { options, clock, archive };
}

async function failure(given: Pick<SlackOptions, 'connection' | 'apiUrl'>): Promise<CoopError> {
  const { options, archive } = await optionsWith(given);
  const error = await startSlack(options).then(
    async (slack: Slack) => {
      await slack.stop();
      return null;
    },
    (reason: unknown) => reason,
  );
  await archive.close();
  if (!(error instanceof CoopError)) throw new Error(`Coop started, or failed otherwise: ${String(error)}`);
  return error;
}

const workspaceWith = (botToken: string, port = 0) =>
  startWorkspace({
    app: { name: 'Coop', description: '', commands: [], shortcuts: [], tries: [] },
    ...{ port, portIsRequired: port !== 0 },
    signingSecret: SIGNING_SECRET,
    botToken,
    now: () => new Date(),
  });

describe('Coop does not start', () => {
  test('with a bot token that Slack refuses, and says where the right one is', async () => {
    const workspace = await workspaceWith('xoxb-another');
    const error = await failure({ connection: HTTP, apiUrl: workspace.apiUrl });
    await workspace.stop();
    expect(error.code).toBe('bad-config');
    expect(error.message).toMatch(/invalid_auth.*SLACK_BOT_TOKEN.*OAuth & Permissions/u);
    expect(error.message).not.toContain(BOT_TOKEN);
  });

  test('where no machine can reach Slack, and says so', async () => {
    const error = await failure({ connection: HTTP, apiUrl: 'http://127.0.0.1:1/' });
    expect(error).toMatchObject({ code: 'bad-config' });
    expect(error.message).toMatch(/bad port.*SLACK_API_URL/u);
  });

  test('on a port that is taken, and says which', async () => {
    const workspace = await workspaceWith(BOT_TOKEN);
    const error = await failure({ connection: { ...HTTP, port: workspace.port }, apiUrl: workspace.apiUrl });
    await workspace.stop();
    expect(error.code).toBe('bad-config');
    expect(error.message).toContain(`Port ${workspace.port} is taken`);
  });

  test.each(['invalid_auth', 'not_allowed_token_type', 'missing_scope'])(
    'in Socket Mode when the app-level token is refused: %s',
    async (reason) => {
      const server = await startSocketServer({ 'apps.connections.open': reason });
      const error = await failure({ connection: SOCKET, apiUrl: server.apiUrl });
      await server.stop();
      expect(error.code).toBe('bad-config');
      expect(error.message).toMatch(new RegExp(`${reason}.*SLACK_APP_TOKEN.*App-Level Tokens`, 'u'));
    },
  );
});

describe('while Slack is not reached Coop waits, says so once, and starts when it is', () => {
  const started = async (given: Pick<SlackOptions, 'connection' | 'apiUrl'>, comesBack: () => Promise<unknown>) => {
    const warnings: unknown[] = [];
    const log = { info: () => {}, warn: (...said: unknown[]) => void warnings.push(said), error: () => {} };
    const { options, clock, archive } = await optionsWith({ ...given, log });
    const starting = startSlack(options);
    for (let tries = 1; tries <= 3; tries += 1) {
      await clock.waitingFor(3_000);
      if (tries === 3) await comesBack();
      clock.advance(3_000);
    }
    const slack = await starting;
    expect(slack.isUp()).toBe(true);
    await slack.stop();
    await archive.close();
    return warnings;
  };

  test('over HTTP, where nothing answers', async () => {
    const gone = await workspaceWith(BOT_TOKEN);
    const port = Number(new URL(gone.apiUrl).port);
    await gone.stop();
    let back: Awaited<ReturnType<typeof workspaceWith>> | null = null;
    const comesBack = async () => {
      back = await workspaceWith(BOT_TOKEN, port);
    };
    expect(await started({ connection: HTTP, apiUrl: gone.apiUrl }, comesBack)).toEqual([
      [{ from: 'bolt' }, expect.stringContaining('fetch failed')],
      [{ reason: 'ECONNREFUSED' }, expect.stringMatching(/tries again.*SLACK_API_URL/u)],
    ]);
    await (back as Awaited<ReturnType<typeof workspaceWith>> | null)?.stop();
  });

  test('in Socket Mode, where it gives no socket', async () => {
    const refusals = { 'apps.connections.open': 'service_unavailable' };
    const server = await startSocketServer(refusals);
    const comesBack = async () => Reflect.deleteProperty(refusals, 'apps.connections.open');
    expect(await started({ connection: SOCKET, apiUrl: server.apiUrl }, comesBack)).toHaveLength(1);
    await server.stop();
  });
});

describe('in Socket Mode', () => {
  test('a mention is acknowledged and answered in its thread, once, and stopping closes the socket', async () => {
    const server = await startSocketServer();
    const { options, archive } = await optionsWith({ connection: SOCKET, apiUrl: server.apiUrl });
    const slack = await startSlack(options);
    expect(slack.port).toBeNull();
    const payload = eventOf('Ev1', {
      type: 'app_mention',
      ts: '1767225600.000100',
      text: '<@U0APPUSER1> who met Nemo',
    });
    for (const envelope_id of ['e1', 'e2']) {
      const ack = await server.deliver({ envelope_id, type: 'events_api', accepts_response_payload: false, payload });
      expect(ack.envelope_id).toBe(envelope_id);
    }
    expect((await server.call('chat.postMessage')).get('thread_ts')).toBe('1767225600.000100');
    await slack.idle();
    expect(server.calls().filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    expect(server.openSockets()).toBe(1);
    await slack.stop();
    await server.allClosed();
    expect(server.openSockets()).toBe(0);
    await archive.close();
    await server.stop();
  });

  test('a command is acknowledged at once and answered', async () => {
    const server = await startSocketServer();
    const { options, archive } = await optionsWith({ connection: SOCKET, apiUrl: server.apiUrl });
    const slack = await startSlack(options);
    const payload = commandFields('help', 'http://127.0.0.1:9/');
    const ack = await server.deliver({
      envelope_id: 'e1',
      type: 'slash_commands',
      accepts_response_payload: true,
      payload,
    });
    expect(ack.payload ?? {}).toEqual({});
    expect((await server.call('chat.postEphemeral')).get('text')).toContain('/coop watch [preview] live');
    await slack.stop();
    await archive.close();
    await server.stop();
  });
});

describe('stopping', () => {
  test('waits for the answer that is being made, and takes nothing new meanwhile', async () => {
    const workspace = await workspaceWith(BOT_TOKEN);
    let finish: (answered: Answered) => void = () => {};
    let begun: () => void = () => {};
    const asking = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const ask = () => {
      begun();
      return new Promise<Answered>((resolve) => {
        finish = resolve;
      });
    };
    const { options, archive } = await optionsWith({ connection: HTTP, apiUrl: workspace.apiUrl, ask });
    const slack = await startSlack(options);
    const url = `http://127.0.0.1:${slack.port}/slack/events`;
    const question = 'who met Nemo';
    expect((await sendForm(url, commandFields(question, 'http://127.0.0.1:9/'))).status).toBe(200);
    await asking;
    const stopping = slack.stop();
    await expect(
      sendForm(url, commandFields('help', 'http://127.0.0.1:9/', { trigger_id: 'later' })),
    ).rejects.toThrow();
    expect(workspace.sent().filter(({ method }) => method === 'chat.postEphemeral')).toEqual([]);
    finish(answeredWith(refusalOf(question, 'Nothing.'), { question, asOf: '2026-11-01' }));
    await stopping;
    expect(workspace.sent().filter(({ method }) => method === 'chat.postEphemeral')).toHaveLength(1);
    await archive.close();
    await workspace.stop();
  });

  test('gives up on an answer that takes longer than four seconds', async () => {
    const workspace = await workspaceWith(BOT_TOKEN);
    let begun: () => void = () => {};
    const asking = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const ask = () => {
      begun();
      return new Promise<Answered>(() => {});
    };
    const { options, archive, clock } = await optionsWith({ connection: HTTP, apiUrl: workspace.apiUrl, ask });
    const slack = await startSlack(options);
    await sendForm(`http://127.0.0.1:${slack.port}/slack/events`, commandFields('who met Nemo', 'http://127.0.0.1:9/'));
    await asking;
    const stopping = slack.stop();
    await clock.waitingFor(4_000);
    clock.advance(4_000);
    await stopping;
    await archive.close();
    await workspace.stop();
  });
});

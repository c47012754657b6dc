import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lineLike, startCoop } from '../cli/run-coop.ts';
import { folderWith } from '../sources/in-folder.ts';
import { freePort } from '../support/free-port.ts';
import { startServing } from '../support/slack-process.ts';
import { startSocketServer } from '../support/slack-socket-server.ts';

describe.each(['http', 'socket'] as const)('the log, over %s,', (way) => {
  test('at its finest has a JSON line for each request, with the number that an error message repeats, and neither tokens nor what anybody said', async () => {
    const { workspace, child, ended, told, err } = await startServing(way, { env: { LOG_LEVEL: 'trace' } });
    await workspace.command('Dana Desk', '#general', '/coop who met Testova about zwijntje');
    await workspace.until(() => workspace.sent().find(({ method }) => method === 'response_url'));
    workspace.fail('response_url', { kind: 'error', error: 'expired_url' });
    workspace.fail('chat.postEphemeral', { kind: 'error', error: 'ratelimited' });
    await workspace.command('Dana Desk', '#general', '/coop who met zwijntje again');
    await workspace.until(() => workspace.sent().filter(({ method }) => method === 'response_url')[2]);
    await workspace.say('Dana Desk', '#general', '@Coop who met zwijntje once more');
    await workspace.until(() => workspace.sent().find(({ method }) => method === 'chat.postMessage'));

    expect(await told('/healthz')).toBe('{"status":"ok","archive":"ok","slack":"ok"}\n');
    const numbers = await told('/metrics');
    expect(numbers).toContain('coop_requests_total{what="command",outcome="failed"} 1\n');
    expect(numbers).toContain('coop_api_calls_total{method="chat.postEphemeral",outcome="ratelimited"} 1\n');
    expect(numbers).toContain('coop_articles 1\n');
    expect(numbers).not.toMatch(/zwijntje|Testova/u);

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const lines = err()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Record<string, unknown> => JSON.parse(line));
    const requests = lines.filter(({ what }) => what === 'command' || what === 'message');
    expect(requests.map(({ what, level }) => [what, level]).sort()).toEqual([
      ['command', 30],
      ['command', 50],
      ['message', 30],
    ]);
    const failed = requests.find(({ level }) => level === 50);
    expect(failed).toMatchObject({ reason: 'ratelimited', ms: expect.any(Number) });
    const apology = workspace.sent().findLast(({ method }) => method === 'response_url');
    expect(apology?.arguments.text).toContain(`this number: ${failed?.id}`);
    expect(err()).not.toMatch(/zwijntje|Testova|counterpart|xoxb-|made-up/u);
  });
});

describe('a token that Slack refuses while Coop runs ends it with one line and exit status 2', () => {
  const oneLine = (err: string) => err.split('\n').filter((line) => line !== '' && !line.startsWith('{'));

  test.each(['invalid_auth', 'account_inactive', 'token_revoked'])('over HTTP: %s', async (error) => {
    const { workspace, ended, err } = await startServing('http');
    workspace.fail('chat.postMessage', { kind: 'error', error });
    await workspace.say('Dana Desk', '#general', '@Coop who met Testova');
    expect(await ended).toBe(2);
    expect(oneLine(err())).toEqual([
      expect.stringMatching(
        new RegExp(`^Slack does not accept the bot token \\(${error}\\)\\. SLACK_BOT_TOKEN is`, 'u'),
      ),
    ]);
  });

  test.each(['invalid_auth', 'token_revoked'])('in Socket Mode, when it asks for a new socket: %s', async (error) => {
    const refused: Record<string, string> = {};
    const server = await startSocketServer(refused);
    onTestFinished(() => server.stop());
    const health = await freePort();
    const child = startCoop([], {
      SLACK_BOT_TOKEN: 'xoxb-made-up',
      SLACK_APP_TOKEN: 'xapp-made-up',
      SLACK_API_URL: server.apiUrl,
      COOP_HEALTH: String(health),
      COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'),
      LOG_LEVEL: 'silent',
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const err: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    const ended = once(child, 'close').then(([status]) => status);
    await lineLike(child.lines(), /Socket Mode/u);
    const healthy = await fetch(`http://127.0.0.1:${health}/healthz`);
    expect([healthy.status, await healthy.text()]).toEqual([200, expect.stringContaining('"slack":"ok"')]);
    refused['apps.connections.open'] = error;
    server.refresh();
    expect(await ended).toBe(2);
    expect(oneLine(err.join(''))).toEqual([
      expect.stringMatching(new RegExp(`^Slack does not accept the app-level token \\(${error}\\)`, 'u')),
    ]);
  });
});

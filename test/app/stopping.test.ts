import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { type Serving, startServing } from '../support/slack-process.ts';
import { serveWeb } from '../support/web-server.ts';

/** Coop ends within five seconds; a process that is still there after so many has hung, on however busy a machine. */
const HUNG_MS = 30_000;

/** A process, and a way to end it. */
async function serving(way: 'http' | 'socket', { env = {}, ...more }: Serving = {}) {
  const { child, ...served } = await startServing(way, { env: { LOG_LEVEL: 'silent', ...env }, ...more });
  const terminate = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), HUNG_MS).unref();
  };
  return { ...served, terminate };
}

/** The archive was closed as it should be: nothing is left beside it, and it can be read. */
async function expectClean(file: string): Promise<void> {
  expect([`${file}-wal`, `${file}-shm`].filter((beside) => existsSync(beside))).toEqual([]);
  const archive = await openArchive({ path: file, read: readArticle, rules, readOnly: true });
  expect((await archive.coverage()).articles).toBe(1);
  await archive.close();
}

describe.each(['http', 'socket'] as const)('15 SIGTERM, over %s,', (way) => {
  test('while an answer is being made: it is delivered, Coop ends well, and no connection is left', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    let isHeld = false;
    const { workspace, bridge, archive, ended, terminate, requestUrl } = await serving(way, {
      before: async (method) => {
        if (!isHeld || method !== 'users.info') return;
        asked.resolve();
        await release.promise;
      },
    });
    const answers = () => workspace.sent().filter(({ method }) => method === 'response_url');
    // The first question waits for what answers to be loaded, which on a busy machine takes longer than Coop may.
    await workspace.command('Dana Desk', '#general', '/coop who met Testova');
    await workspace.until(() => answers().length === 1);
    isHeld = true;
    await workspace.command('Nour', '#general', '/coop which areas were discussed with Testova');
    await asked.promise;
    expect(answers()).toHaveLength(1);
    terminate();
    release.resolve();
    expect(await ended).toBe(0);
    expect(answers()).toHaveLength(2);
    expect(answers()[1]?.reply).toEqual({ ok: true });
    await bridge.allClosed();
    if (way === 'http') await expect(fetch(requestUrl, { method: 'POST' })).rejects.toThrow();
    await expectClean(archive);
  });

  test('while Slack does not take an answer: Coop ends well all the same', async () => {
    const { workspace, bridge, archive, ended, terminate } = await serving(way);
    workspace.fail('response_url', { kind: 'hang' });
    await workspace.command('Dana Desk', '#general', '/coop who met Testova');
    await workspace.until(() => workspace.sent().find(({ method }) => method === 'response_url'));
    terminate();
    expect(await ended).toBe(0);
    // Before its patience with Slack was over: it would have said by another way that it does not know.
    expect(workspace.sent().filter(({ method }) => method === 'chat.postEphemeral')).toEqual([]);
    await bridge.allClosed();
    await expectClean(archive);
  });
});

test('15 SIGTERM while pages are fetched that somebody added: whoever waits for them is told', async () => {
  const web = await serveWeb({ '/slow': () => {} });
  const env = { COOP_FETCH: 'on', COOP_FETCH_BY: 'everybody', COOP_FETCH_ALSO: web.host };
  const { workspace, ended, terminate } = await serving('http', { env });
  await workspace.command('Dana Desk', '#general', `/coop add ${web.url('/slow')}`);
  await workspace.command('Nour', '#general', `/coop add ${web.url('/behind-it')}`);
  await web.until(() => web.asked.length > 0);
  terminate();
  expect(await ended).toBe(0);
  const answers = workspace.sent().filter(({ method }) => method === 'response_url');
  expect(answers.map(({ arguments: { text } }) => text)).toEqual([
    expect.stringContaining('add it again once Coop is back'),
    expect.stringContaining('add it again once Coop is back'),
  ]);
  expect(web.asked).toEqual(['/slow']);
});

describe('15 SIGTERM in Socket Mode', () => {
  test('while no new socket is given: Coop ends well, and opens none', async () => {
    const { bridge, archive, ended, terminate } = await serving('socket');
    bridge.answerOpening(503);
    bridge.drop();
    await bridge.refused(1);
    terminate();
    bridge.answerOpening('up');
    expect(await ended).toBe(0);
    await bridge.allClosed();
    await expectClean(archive);
  });

  test('while a new socket is being asked for: it is closed again', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    let isHeld = false;
    const { bridge, archive, ended, terminate } = await serving('socket', {
      before: async (method) => {
        if (!isHeld || method !== 'apps.connections.open') return;
        asked.resolve();
        await release.promise;
      },
    });
    isHeld = true;
    bridge.disconnect('refresh_requested');
    await asked.promise;
    terminate();
    release.resolve();
    expect(await ended).toBe(0);
    await bridge.allClosed();
    await expectClean(archive);
  });
});

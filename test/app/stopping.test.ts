import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openArchive } from '../../src/archive/sqlite.ts';
import { readArticle } from '../../src/reading/read.ts';
import { rules } from '../../src/reading/rules.ts';
import { lineLike, startCoop } from '../cli/run-coop.ts';
import { english, folderWith } from '../sources/in-folder.ts';
import { freePort } from '../support/free-port.ts';
import { startSocketBridge } from '../support/slack-socket-bridge.ts';
import { slackStandIn } from '../support/slack-stand-in.ts';

const secrets = { SLACK_BOT_TOKEN: 'xoxb-made-up-token', SLACK_SIGNING_SECRET: 'made-up-signing-secret' };
/** Coop ends within five seconds; a process that is still there after so many has hung, on however busy a machine. */
const HUNG_MS = 30_000;

/** Coop as a process, with an article, and with a hand on its calls of Slack's Web API. */
async function serving(way: 'http' | 'socket', before: (method: string) => Promise<void> = async () => {}) {
  const workspace = await slackStandIn(secrets);
  const bridge = await startSocketBridge(workspace.apiUrl, before);
  const folder = folderWith({ 'articles/a.txt': `Rabat – ${english}` });
  const archive = path.join(folder, 'a.sqlite');
  const child = startCoop([], {
    SLACK_BOT_TOKEN: secrets.SLACK_BOT_TOKEN,
    ...(way === 'http'
      ? { SLACK_SIGNING_SECRET: secrets.SLACK_SIGNING_SECRET }
      : { SLACK_APP_TOKEN: 'xapp-made-up-token' }),
    ...{ COOP_ARCHIVE: archive, COOP_ARTICLES: path.join(folder, 'articles'), SLACK_API_URL: bridge.apiUrl },
    ...{ PORT: String(await freePort()), COOP_HEALTH: String(await freePort()), LOG_LEVEL: 'silent' },
  });
  const ended = once(child, 'close').then(([status]) => status);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await bridge.stop();
    await workspace.stop();
  });
  const line = await lineLike(child.lines(), /requests are taken at (http:\S+?)\)|Socket Mode/);
  if (way === 'socket') await bridge.opened(1);
  const requestUrl = way === 'http' ? (line[1] ?? '') : bridge.requestUrl;
  workspace.connect(requestUrl);
  const terminate = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), HUNG_MS).unref();
  };
  return { workspace, bridge, archive, ended, terminate, requestUrl };
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
    const { workspace, bridge, archive, ended, terminate, requestUrl } = await serving(way, async (method) => {
      if (!isHeld || method !== 'users.info') return;
      asked.resolve();
      await release.promise;
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
    await bridge.allClosed();
    await expectClean(archive);
  });
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
    const { bridge, archive, ended, terminate } = await serving('socket', async (method) => {
      if (!isHeld || method !== 'apps.connections.open') return;
      asked.resolve();
      await release.promise;
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

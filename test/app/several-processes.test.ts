import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { coop, lineLike, rowsIn, startCoop } from '../cli/run-coop.ts';
import { folderWith } from '../sources/in-folder.ts';
import { freePort } from '../support/free-port.ts';
import { commandFields, eventOf, sendEvent, sendForm } from '../support/slack-requests.ts';
import { SIGNING_SECRET } from '../support/slack-rig.ts';
import { begin, comeBack, startSlackWorkspaces } from '../support/slack-workspaces.ts';

const [ONE, TWO] = ['T000000ONE', 'T000000TWO'];
const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');

test('Coop as it is run: installed in two workspaces, each with its folder, stopped, started, listed, and taken out', async () => {
  const slack = await startSlackWorkspaces();
  onTestFinished(() => slack.stop());
  const folder = folderWith({
    [`articles/${ONE}/a.txt`]:
      'The foreign minister of Morocco, Ada Testova, met her Belgian counterpart Bram Proefman in Rabat on 3 February 2026.',
    [`articles/${TWO}/b.txt`]:
      'The foreign minister of Spain, Cleo Beispiel, met her Dutch counterpart Dirk Muster in Madrid on 4 February 2026.',
  });
  const env = {
    ...{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'client-secret', SLACK_SIGNING_SECRET: SIGNING_SECRET },
    ...{ SLACK_API_URL: slack.apiUrl, COOP_KEYS: `a:${key('a')}`, PORT: String(await freePort()) },
    ...{ COOP_ARCHIVE: path.join(folder, 'coop.sqlite'), COOP_ARTICLES: path.join(folder, 'articles') },
  };
  const health = await freePort();
  const serving = async () => {
    const child = startCoop([], { ...env, COOP_HEALTH: String(health) });
    onTestFinished(() => void child.kill('SIGKILL'));
    const err: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk.toString()));
    const ended = once(child, 'close').then(([status]) => status);
    const read = (file: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const lines = err.join('').split('\n');
          if (!lines.some((line) => line.includes(`"path":"${file}"`) && line.includes('An article was read'))) return;
          resolve();
        };
        child.stderr?.on('data', look);
        look();
      });
    const [, requestUrl = '', teams = ''] = await lineLike(
      child.lines(),
      /requests are taken at (http:\S+?)\), in (.*)\.$/,
    );
    const base = new URL('/', requestUrl).href.slice(0, -1);
    slack.sendBackTo(`${base}/slack/oauth_redirect`);
    const stop = async () => {
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(err.join('')).not.toMatch(/xoxb|client-secret/u);
    };
    return { requestUrl, base, teams, read, stop };
  };
  let asked = 0;
  const ask = async (requestUrl: string, teamId: string, text: string) => {
    asked += 1;
    const before = slack.calls('chat.postEphemeral').filter((call) => call.teamId === teamId).length;
    const more = { team_id: teamId, trigger_id: `t${asked}` };
    await sendForm(requestUrl, commandFields(text, 'http://127.0.0.1:9/', more));
    return (await slack.call('chat.postEphemeral', teamId, before + 1)).form.get('text') ?? '';
  };

  const first = await serving();
  expect(first.teams).toBe('0 workspaces');
  for (const teamId of [ONE, TWO]) {
    slack.choose(teamId);
    const { back, cookie } = await begin(first.base);
    expect(await comeBack(back, cookie)).toMatchObject({ status: 200 });
    await first.read(teamId === ONE ? 'a.txt' : 'b.txt');
  }
  expect(await ask(first.requestUrl, ONE, 'who did Testova meet?')).toContain('Proefman');
  expect(await ask(first.requestUrl, TWO, 'who did Testova meet?')).not.toContain('Proefman');
  expect(await ask(first.requestUrl, TWO, 'who did Beispiel meet?')).toContain('Muster');
  const told = async (page: string) => (await fetch(`http://127.0.0.1:${health}${page}`)).text();
  expect(await told('/healthz')).toBe('{"status":"ok","archive":"ok","slack":"ok"}\n');
  expect(await told('/metrics')).toMatch(/\ncoop_workspaces 2\n[\s\S]*\ncoop_articles 2\n/u);
  await first.stop();

  const wrong = await coop([], { ...env, COOP_KEYS: `a:${key('b')}` });
  expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('The key "a" of COOP_KEYS is not the one') });
  const listed = rowsIn(await coop(['workspaces', '--json'], env));
  expect(listed).toMatchObject([
    { teamId: ONE, teamName: `Name of ${ONE}`, installedBy: `UINSTALLER${ONE}`, expiresAt: null, keyId: 'a' },
    { teamId: TWO, archive: path.join(folder, `coop.${TWO}.sqlite`) },
  ]);

  const second = await serving();
  expect(second.teams).toBe(`2 workspaces: ${ONE}, ${TWO}`);
  expect(await ask(second.requestUrl, ONE, 'who did Testova meet?')).toContain('Proefman');
  slack.revoke(ONE);
  const { authorizations: _, ...event } = eventOf('Ev1', { type: 'app_uninstalled' });
  await sendEvent(second.requestUrl, { ...event, team_id: ONE, event_time: Math.ceil(Date.now() / 1_000) });
  expect(await ask(second.requestUrl, TWO, 'who did Beispiel meet?')).toContain('Muster');
  await second.stop();
  expect(existsSync(path.join(folder, `coop.${ONE}.sqlite`))).toBe(false);
  expect(existsSync(path.join(folder, 'articles', ONE, 'a.txt'))).toBe(true);

  expect(await coop(['workspaces', '--forget', ONE], env)).toMatchObject({ status: 1 });
  expect(await coop(['workspaces', '--forget', TWO], env)).toMatchObject({ status: 0 });
  expect(existsSync(path.join(folder, `coop.${TWO}.sqlite`))).toBe(false);
  expect(rowsIn(await coop(['workspaces', '--json'], env))).toEqual([]);
}, 180_000);

import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { coop, lineLike, rowsIn, startCoop } from './cli/run-coop.ts';
import { english, folderWith, french } from './sources/in-folder.ts';
import { freePort } from './support/free-port.ts';
import { slackStandIn } from './support/slack-stand-in.ts';

const meeting = `Rabat – ${english}`;
// Another story: a second report of the first one would go into its thread.
const elsewhere = 'Cairo – Minister Bea Probova received General Tarik Sampleh in Cairo on Monday to discuss water.';
const tokens = { SLACK_BOT_TOKEN: 'xoxb-made-up', SLACK_SIGNING_SECRET: 'made-up-secret' };

/** Starts Coop without a command; it is killed when the test is over. */
function serve(env: Readonly<Record<string, string>>) {
  const child = startCoop([], env);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([status]) => status);
  return { child, ended, lines: child.lines() };
}

/** Takes a port of this machine; any one for 0. */
async function takePort(port: number): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => {
    // Taken by somebody else is taken as well.
    server.once('error', () => resolve());
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

const briefs = readdirSync(path.join(import.meta.dirname, '..', 'data', 'articles')).filter((file) =>
  file.endsWith('.md'),
).length;

/** Somebody at the page of the local workspace, and what their page is handed, once it holds what is looked for. */
async function danaAt(page: string) {
  const origin = page.replace('localhost', '127.0.0.1');
  const headers = { 'content-type': 'application/json', origin };
  const news = (await fetch(`${origin}/client/live?user=dana`)).body?.getReader();
  const state = async () => (await fetch(`${origin}/client/state?user=dana`)).text();
  return {
    does: (gesture: string, body: object) =>
      fetch(`${origin}/client/${gesture}`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ user: 'dana', ...body }),
      }),
    sees: async (what: RegExp) => {
      // Each piece of news is followed by a look at what is shown.
      let shown = await state();
      while (!what.test(shown)) {
        await news?.read();
        shown = await state();
      }
      return shown;
    },
  };
}

describe('npm start without settings', () => {
  test('reads the demo, opens the local workspace, says what to type, and stops when asked', async () => {
    const { child, ended, lines } = serve({ COOP_ARCHIVE: path.join(folderWith({}), 'demo.sqlite') });
    const [, page = ''] = await lineLike(lines, /Coop is ready: open (http:\/\/localhost:\d+)/);
    await lineLike(lines, new RegExp(`^${briefs} articles in .*demo\\.sqlite\\. .*data/articles is watched`));
    await lineLike(lines, /^ {2}\/coop who met Hammouchi/);
    expect((await fetch(page.replace('localhost', '127.0.0.1'))).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('speaks to the people of the local workspace in the language that COOP_LANGUAGE names', async () => {
    const archive = path.join(folderWith({}), 'demo.sqlite');
    const { child, ended, lines } = serve({ COOP_ARCHIVE: archive, COOP_LANGUAGE: 'fr' });
    const [, page = ''] = await lineLike(lines, /(http:\/\/localhost:\d+)/);
    const dana = await danaAt(page);
    await dana.does('command', { channel: '#general', line: '/coop status' });
    const shown = await dana.sees(/What the archive holds|Ce que contiennent les archives/u);
    expect(shown).toContain('Ce que contiennent les archives');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('hears further questions in its threads there where COOP_THREADS names replies', async () => {
    const archive = path.join(folderWith({}), 'demo.sqlite');
    const { child, ended, lines } = serve({ COOP_ARCHIVE: archive, COOP_THREADS: 'replies' });
    const [, page = ''] = await lineLike(lines, /(http:\/\/localhost:\d+)/);
    const dana = await danaAt(page);
    await dana.does('say', { channel: '#desk-maghreb', text: '@Coop who met Hammouchi' });
    const asked = /"threadTs":"(\d+\.\d+)"/u.exec(await dana.sees(/"threadTs":"\d/u));
    await dana.does('say', { channel: '#desk-maghreb', text: 'and Bourita?', threadTs: asked?.[1] });
    await dana.sees(/"replies":\{"count":3/u);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('says which port it uses when the usual one is taken', async () => {
    await takePort(3000);
    const { child, ended, lines } = serve({ COOP_ARCHIVE: path.join(folderWith({}), 'demo.sqlite') });
    await lineLike(lines, /Port 3000 is taken, so another one is used/);
    await lineLike(lines, /open http:\/\/localhost:30\d\d/);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('npm start refuses, with exit status 2,', () => {
  const refused = async (env: Readonly<Record<string, string>>) => {
    const ran = await coop([], {
      COOP_ARCHIVE: path.join(folderWith({}), 'a.sqlite'),
      COOP_ARTICLES: folderWith({}),
      ...env,
    });
    expect(ran).toMatchObject({ status: 2, out: '' });
    return ran.err;
  };

  test('bad settings, all of them at once', async () => {
    const message = await refused({ PORT: 'http', LOG_LEVEL: 'loud', SLACK_APP_TOKEN: 'xoxb-made-up' });
    for (const name of ['PORT', 'LOG_LEVEL', 'SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN']) expect(message).toContain(name);
  });

  test('a port that was asked for and is taken', async () => {
    const port = await takePort(0);
    expect(await refused({ PORT: String(port) })).toMatch(new RegExp(`Port ${port} .*PORT`));
    expect(await refused({ ...tokens, SLACK_API_URL: (await workspaceHere()).apiUrl, PORT: String(port) })).toMatch(
      new RegExp(`Port ${port} is taken`),
    );
  });

  test('a folder that is not there', async () => {
    expect(await refused({ COOP_ARTICLES: '/no/such/folder' })).toMatch(/COOP_ARTICLES names \/no\/such\/folder/);
  });

  test('a bot token that Slack does not know', async () => {
    const message = await refused({
      ...tokens,
      SLACK_API_URL: (await workspaceHere()).apiUrl,
      SLACK_BOT_TOKEN: 'xoxb-another',
    });
    expect(message).toMatch(/does not accept the bot token.*OAuth & Permissions/s);
  });

  test('a Slack that is not reached, having said that it would use Socket Mode', async () => {
    const message = await refused({ ...tokens, SLACK_APP_TOKEN: 'xapp-made-up', SLACK_API_URL: 'http://127.0.0.1:1/' });
    expect(message).toMatch(/Coop uses Socket Mode[\s\S]*could not sign in to Slack/);
  });
});

/** The local workspace in the place of Slack, until the test is over. */
async function workspaceHere() {
  const workspace = await slackStandIn(tokens);
  onTestFinished(() => workspace.stop());
  return workspace;
}

test('with tokens, Coop answers over HTTP and announces what another process adds, once', async () => {
  const workspace = await workspaceHere();
  const folder = folderWith({ 'articles/a.txt': meeting, 'later/b.md': `---\ntitle: A second brief\n---\n${french}` });
  const settings = { COOP_ARCHIVE: path.join(folder, 'a.sqlite'), COOP_ARTICLES: path.join(folder, 'articles') };
  const { child, ended, lines } = serve({
    ...tokens,
    ...settings,
    SLACK_API_URL: workspace.apiUrl,
    PORT: String(await freePort()),
  });
  const [, requestUrl = ''] = await lineLike(lines, /requests are taken at (http:\S+?)\)/);
  workspace.connect(requestUrl);
  const said = (words: string) =>
    workspace.messages('#general', 'Dana Desk').filter((message) => JSON.stringify(message).includes(words));

  await workspace.command('Dana Desk', '#general', '/coop who met Testova');
  await workspace.until(() => said(english).length === 1);

  await workspace.command('Dana Desk', '#general', '/coop watch live');
  const added = await coop(['add', path.join(folder, 'later'), '--json'], settings);
  expect(rowsIn(added)).toMatchObject([{ path: 'b.md', outcome: 'added' }]);
  await workspace.until(() => said('A second brief').length === 1);

  writeFileSync(path.join(folder, 'articles', 'c.md'), `---\ntitle: A third brief\n---\n${elsewhere}`);
  await workspace.until(() => said('A third brief').length === 1);
  expect(said('A second brief')).toHaveLength(1);

  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

describe('npm run coop --', () => {
  test('keeps standard output for JSON, and ends with the status of the contract', async () => {
    const folder = folderWith({ 'a.txt': meeting });
    const env = { COOP_ARCHIVE: path.join(folderWith({}), 'new', 'a.sqlite') };
    const added = await coop(['add', folder, '--json'], env);
    expect(rowsIn(added)).toMatchObject([{ path: 'a.txt', outcome: 'added' }]);
    expect(added).toMatchObject({ status: 0, err: expect.stringContaining('1 added') });
    const answered = await coop(['ask', '--stdin', '--json'], env, 'who met Testova\nwho met Nobody\n');
    expect(rowsIn(answered).map(({ kind }) => kind)).toEqual(['meetings', 'refusal']);
    expect(answered.status).toBe(0);
    expect((await coop(['ask', 'who met Nobody'], env)).status).toBe(1);
    expect((await coop(['nonsense'], env)).status).toBe(2);
  });

  test('help works when the settings do not', async () => {
    expect(await coop(['help'], { PORT: 'http' })).toMatchObject({ status: 0, err: '' });
    expect(await coop(['facts'], { PORT: 'http' })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('PORT'),
    });
  });

  test('a reader that goes away early is no failure', async () => {
    const folder = folderWith(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `${meeting} ${`Number ${n}. `.repeat(300)}`]),
      ),
    );
    const env = { COOP_ARCHIVE: path.join(folder, 'a.sqlite') };
    await coop(['add', folder], env);
    const child = startCoop(['facts', '--json'], env);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
  });
});

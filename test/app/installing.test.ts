import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandFields, sendForm } from '../support/slack-requests.ts';
import { keyNamed, type SeveralRig, startSeveralRig } from '../support/slack-several.ts';
import { begin, comeBack } from '../support/slack-workspaces.ts';

const [ONE, TWO] = ['T000000ONE', 'T000000TWO'];
const nowhere = 'http://127.0.0.1:9/response';

let rig: SeveralRig;
beforeEach(async () => {
  rig = await startSeveralRig();
});
afterEach(() => rig.stop());

const exchanges = () => rig.slack.calls('oauth.v2.access').length;
const help = (teamId: string, trigger: string) =>
  sendForm(rig.requestUrl, commandFields('help', nowhere, { team_id: teamId, trigger_id: trigger }));

/** Of what came to nothing the log has one line, under the number that the page shows. */
function expectOneLine(page: string, level: 'warn' | 'error'): void {
  const lines = rig.logLines
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter((line) => line.level !== 'info');
  expect(lines).toMatchObject([{ level, sentence: 'An installation came to nothing.' }]);
  expect(page).toContain(`this number: ${lines[0]?.id}<`);
}

describe('somebody who opens /slack/install', () => {
  test('is sent to Slack with the scopes of the manifest, and comes back to Coop in their workspace', async () => {
    rig.slack.choose(ONE);
    const { asked, back, cookie } = await begin(rig.base);
    expect(`${asked.origin}${asked.pathname}`).toBe(new URL('../oauth/v2/authorize', rig.slack.apiUrl).href);
    expect(asked.searchParams.get('client_id')).toBe('1.2');
    const { scopes } = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8')).oauth_config;
    expect(asked.searchParams.get('scope')?.split(',')).toEqual([...scopes.bot, ...scopes.bot_optional].sort());
    const shown = await comeBack(back, cookie);
    expect(shown).toMatchObject({ status: 200, text: expect.stringContaining(`Name of ${ONE}`) });
    expect(rig.teams()).toEqual([ONE]);
    expect((await help(ONE, '1')).status).toBe(200);
    expect((await rig.slack.call('chat.postEphemeral', ONE)).form.get('text')).toContain('/coop watch [preview] live');
  });

  test('installs it in one workspace after the other, and again in the same', async () => {
    await rig.install(ONE);
    await rig.install(TWO);
    expect(rig.teams()).toEqual([ONE, TWO]);
    const before = rig.slack.token(ONE);
    await rig.install(ONE);
    expect(rig.slack.token(ONE)).not.toBe(before);
    await help(ONE, '1');
    expect((await rig.slack.call('chat.postEphemeral', ONE)).token).toBe(rig.slack.token(ONE));
    expect([...rig.teams()].sort()).toEqual([ONE, TWO]);
  });

  test('leaves no token in any file or line of the log', async () => {
    await rig.install(ONE);
    await help(ONE, '1');
    await rig.slack.call('chat.postEphemeral', ONE);
    for (const name of readdirSync(rig.folder))
      expect(readFileSync(join(rig.folder, name)).includes('secret-'), name).toBe(false);
    expect(rig.logLines.join('\n')).not.toMatch(/secret|xox/u);
  });

  test('is told when they cancel, and nothing is installed', async () => {
    rig.slack.choose(null);
    const { back, cookie } = await begin(rig.base);
    const shown = await comeBack(back, cookie);
    expect(shown).toMatchObject({ status: 403, text: expect.stringContaining('cancelled') });
    expectOneLine(shown.text, 'warn');
    expect(rig.teams()).toEqual([]);
  });
});

describe('the pages of an installation speak the language of the browser', () => {
  test.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr', 'ltr', 'Coop est installé'],
    ['ja, de;q=0.4, nl;q=0.7', 'nl', 'ltr', 'geïnstalleerd'],
    ['ar', 'ar', 'rtl', 'تم تثبيت'],
    ['ja', 'en', 'ltr', 'Coop is installed'],
    ['*;q=0, ;;q=x,', 'en', 'ltr', 'Coop is installed'],
  ])('%s', async (languages, language, direction, words) => {
    rig.slack.choose(ONE);
    const { back, cookie } = await begin(rig.base);
    const { text } = await comeBack(back, cookie, languages);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(words);
  });

  test('also where it came to nothing', async () => {
    rig.slack.choose(null);
    const { back, cookie } = await begin(rig.base);
    const shown = await comeBack(back, cookie, 'es-MX');
    expect(shown).toMatchObject({ status: 403, text: expect.stringContaining('La instalación se canceló') });
  });
});

describe('a state is refused, and Slack is asked for nothing', () => {
  const refused = { status: 400, text: expect.stringContaining('href="install">/slack/install</a>') };
  beforeEach(() => rig.slack.choose(ONE));
  afterEach(() => {
    expect(rig.logLines.join('\n')).not.toContain('code-');
    // Whoever runs Coop is not woken by what anybody can send.
    expect(rig.logLines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test('that comes back in another browser', async () => {
    const { back, cookie } = await begin(rig.base);
    expect(await comeBack(back, '')).toMatchObject(refused);
    const other = await begin(rig.base);
    expect(await comeBack(back, other.cookie)).toMatchObject(refused);
    expect(exchanges()).toBe(0);
    expect(await comeBack(back, cookie)).toMatchObject({ status: 200 });
  });

  test.each([
    ['missing', ''],
    ['made up', 'c3RhdGU.9999999999999.c2lnbmF0dXJl'],
    ['without its signature', 'a.9999999999999'],
    ['no state at all', '..'],
  ])('that is %s', async (_, state) => {
    const { back } = await begin(rig.base);
    const url = new URL(back);
    url.searchParams.set('state', state);
    expect(await comeBack(url.href, `slack-app-oauth-state=${state}`)).toMatchObject(refused);
    expect(exchanges()).toBe(0);
    expect(rig.teams()).toEqual([]);
  });

  test('whose end was put off', async () => {
    const { back } = await begin(rig.base);
    const url = new URL(back);
    const [id, ends, signature] = (url.searchParams.get('state') ?? '').split('.');
    const state = `${id}.${Number(ends) + 1}.${signature}`;
    url.searchParams.set('state', state);
    expect(await comeBack(url.href, `slack-app-oauth-state=${state}`)).toMatchObject(refused);
    expect(exchanges()).toBe(0);
  });

  test('that is older than ten minutes', async () => {
    const { back, cookie } = await begin(rig.base);
    rig.clock.advance(600_001);
    expect(await comeBack(back, cookie)).toMatchObject(refused);
    expect(exchanges()).toBe(0);
  });

  test('that was used before, also before a restart', async () => {
    const { back, cookie } = await begin(rig.base);
    expect(await comeBack(back, cookie)).toMatchObject({ status: 200 });
    expect(await comeBack(back, cookie)).toMatchObject(refused);
    rig = await rig.restart();
    const again = new URL(back);
    const url = `${rig.base}/slack/oauth_redirect${again.search}`;
    expect(await comeBack(url, cookie)).toMatchObject(refused);
    expect(exchanges()).toBe(1);
    expect(rig.teams()).toEqual([ONE]);
  });
});

describe('an installation that Slack does not confirm, or that is not wanted', () => {
  test('is told, and leaves nothing', async () => {
    rig.slack.refuse('oauth.v2.access', 'invalid_code');
    const shown = await rig.install(ONE);
    expect(shown).toMatchObject({ status: 502 });
    expectOneLine(shown.text, 'error');
    expect(rig.logLines.join('\n')).toContain('"reason":"invalid_code"');
    expect(rig.teams()).toEqual([]);
    expect(rig.hasFile(ONE)).toBe(false);
  });

  test('is refused for a whole organisation with what to do instead, and its token is given back', async () => {
    rig.slack.forOrganisations(true);
    const shown = await rig.install(ONE);
    expect(shown).toMatchObject({ status: 403, text: expect.stringContaining('install it in each workspace') });
    expectOneLine(shown.text, 'warn');
    expect(rig.slack.calls('auth.revoke').map(({ token }) => token)).toEqual([rig.slack.token(ONE)]);
    expect(rig.teams()).toEqual([]);
    expect(rig.hasFile(ONE)).toBe(false);
  });

  test('is refused for a workspace that is not among those that are served', async () => {
    rig = await rig.restart({ only: [TWO] });
    expect(await rig.install(ONE)).toMatchObject({ status: 403, text: expect.stringContaining('does not serve') });
    expect(rig.slack.calls('auth.revoke').map(({ token }) => token)).toEqual([rig.slack.token(ONE)]);
    expect(await rig.install(TWO)).toMatchObject({ status: 200 });
    expect(rig.teams()).toEqual([TWO]);
    expect(rig.hasFile(ONE)).toBe(false);
  });
});

describe('after a restart', () => {
  test('every workspace is served as before', async () => {
    await rig.install(ONE);
    await rig.install(TWO);
    rig = await rig.restart();
    expect(rig.teams()).toEqual([ONE, TWO]);
    await help(TWO, '1');
    expect((await rig.slack.call('chat.postEphemeral', TWO)).token).toBe(rig.slack.token(TWO));
  });

  test('with a new key before the old one tokens are sealed anew, and the old one may go', async () => {
    await rig.install(ONE);
    rig = await rig.restart({ keys: [keyNamed('b'), keyNamed('a')] });
    rig = await rig.restart({ keys: [keyNamed('b')] });
    await help(ONE, '1');
    expect((await rig.slack.call('chat.postEphemeral', ONE)).teamId).toBe(ONE);
  });

  test('without the key, or with another under its name, Coop does not start, and says which is missing', async () => {
    await rig.install(ONE);
    await expect(rig.restart({ keys: [keyNamed('b')] })).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/lacks the key "a".*T000000ONE/u),
    });
    // Nothing runs any more that the test's end could stop.
    await rig.slack.stop();
    rmSync(rig.folder, { recursive: true });
    rig = await startSeveralRig();
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Env, readConfig } from '../src/config.ts';
import { CoopError } from '../src/text/error.ts';

const root = path.dirname(import.meta.dirname);
const bot = { SLACK_BOT_TOKEN: 'xoxb-made-up' };
const app = { SLACK_APP_TOKEN: 'xapp-made-up' };
const secret = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

function complaint(env: Env): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof CoopError && error.code === 'bad-config') return error.message;
    throw error;
  }
  throw new Error('these settings were accepted');
}

describe('without tokens', () => {
  test('the demo is read into an archive of its own, in the local workspace', () => {
    expect(readConfig({})).toEqual({
      slack: null,
      apiUrl: null,
      archive: path.join(root, '.coop', 'demo.sqlite'),
      articles: path.join(root, 'data', 'articles'),
      fetching: null,
      admins: null,
      fetchBy: 'admins',
      isDemo: true,
      port: 3000,
      portAsked: false,
      sharedChannels: [],
      threads: 'mentions',
      language: 'en',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      health: null,
      logLevel: 'warn',
      notes: [],
    });
  });

  test('another folder does not get into the archive of the demo', () => {
    const config = readConfig({ COOP_ARTICLES: 'my/articles' });
    expect(config.articles).toBe(path.resolve('my/articles'));
    expect(config.archive).toBe(path.join(root, '.coop', 'coop.sqlite'));
  });

  test('an empty setting, as in a copy of .env.example, is no setting', () => {
    const empty = {
      SLACK_BOT_TOKEN: '',
      SLACK_APP_TOKEN: ' ',
      SLACK_SIGNING_SECRET: '',
      SLACK_API_URL: '',
      COOP_ARCHIVE: '',
      PORT: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('a port that was asked for is remembered as such', () => {
    expect(readConfig({ PORT: '4000' })).toMatchObject({ port: 4000, portAsked: true });
  });
});

describe('with tokens', () => {
  test('a bot token and an app-level token run in Socket Mode', () => {
    const config = readConfig({ ...bot, ...app });
    expect(config.slack?.kind).toBe('socket');
    expect(config.slack).toEqual({ kind: 'socket', botToken: 'xoxb-made-up', appToken: 'xapp-made-up' });
    expect(config.notes).toEqual([]);
  });

  test('a bot token and a signing secret run over HTTP', () => {
    const config = readConfig({ ...bot, ...secret, SLACK_API_URL: 'http://127.0.0.1:9/api' });
    expect(config.slack?.kind).toBe('http');
    expect(config.slack).toMatchObject({ kind: 'http', host: '127.0.0.1', port: 3000 });
    expect(config.apiUrl).toBe('http://127.0.0.1:9/api/');
  });

  test('both ways at once run in Socket Mode and say so', () => {
    const config = readConfig({ ...bot, ...app, ...secret });
    expect(config.slack?.kind).toBe('socket');
    expect(config.notes).toEqual([expect.stringContaining('Socket Mode')]);
  });

  test('the demo is neither read nor written to', () => {
    const config = readConfig({ ...bot, ...app });
    expect(config.articles).toBeNull();
    expect(config.archive).toBe(path.join(root, '.coop', 'coop.sqlite'));
  });

  test('the demo is read when it is asked for', () => {
    expect(readConfig({ ...bot, ...app, COOP_ARTICLES: 'data/articles' }).articles).toBe(path.resolve('data/articles'));
  });
});

describe('half a configuration is refused and says what is missing and where it is found', () => {
  const halves: readonly (readonly [Env, readonly string[]])[] = [
    [
      bot,
      [
        'SLACK_APP_TOKEN is missing (Basic Information → App-Level Tokens)',
        'SLACK_SIGNING_SECRET (Basic Information → App Credentials',
      ],
    ],
    [app, ['SLACK_BOT_TOKEN is missing (OAuth & Permissions → Bot User OAuth Token)']],
    [secret, ['SLACK_BOT_TOKEN is missing (OAuth & Permissions → Bot User OAuth Token)']],
    [{ ...app, ...secret }, ['SLACK_BOT_TOKEN is missing']],
    [{ SLACK_API_URL: 'https://slack.example/api/' }, ['SLACK_BOT_TOKEN is missing', 'SLACK_APP_TOKEN is missing']],
  ];
  test.each(halves)('%o', (env, parts) => {
    const message = complaint(env);
    for (const part of parts) expect(message).toContain(part);
    expect(message).toContain('https://api.slack.com/apps');
  });
});

describe('wrong settings', () => {
  test('all of them are named in one message', () => {
    const message = complaint({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'xoxp-user',
      SLACK_API_URL: 'slack',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'SLACK_BOT_TOKEN', 'SLACK_API_URL', 'SLACK_APP_TOKEN'])
      expect(message).toContain(name);
  });

  test.each(['0', '65536', '80 80', '-1', '1e3', 'http'])('the port %s is refused', (port) => {
    expect(complaint({ PORT: port })).toContain('PORT is not a number from 1 to 65535');
  });

  test('a time zone is known by its name alone', () => {
    expect(readConfig({ COOP_TIME_ZONE: 'Africa/Casablanca' }).zone).toBe('Africa/Casablanca');
    expect(complaint({ COOP_TIME_ZONE: 'Rabat' })).toContain(
      'COOP_TIME_ZONE is no time zone, such as Africa/Casablanca',
    );
  });

  test('channels and threads are told apart from what is none', () => {
    expect(readConfig({ COOP_SHARED_CHANNELS: 'C012AB3CD, G1A2B3', COOP_THREADS: 'replies' })).toMatchObject({
      sharedChannels: ['C012AB3CD', 'G1A2B3'],
      threads: 'replies',
    });
    const message = complaint({ COOP_SHARED_CHANNELS: '#general', COOP_THREADS: 'always' });
    expect(message).toContain('COOP_SHARED_CHANNELS is neither all nor a list of ids of channels');
    expect(message).toContain('COOP_THREADS is neither mentions nor replies');
  });

  test('tokens that were mixed up are told apart', () => {
    const message = complaint({ SLACK_BOT_TOKEN: 'xapp-made-up', SLACK_APP_TOKEN: 'xoxb-made-up' });
    expect(message).toContain('SLACK_BOT_TOKEN is not a bot token, which begins with xoxb-');
    expect(message).toContain('SLACK_APP_TOKEN is not an app-level token, which begins with xapp-');
  });

  test('a token pasted as the signing secret is noticed', () => {
    expect(complaint({ ...bot, SLACK_SIGNING_SECRET: 'xoxb-made-up' })).toContain(
      'SLACK_SIGNING_SECRET is not a signing secret',
    );
  });

  test('no secret is repeated in the message', () => {
    expect(
      complaint({ SLACK_BOT_TOKEN: 'xoxp-private-words', SLACK_SIGNING_SECRET: 'xapp-private-words' }),
    ).not.toContain('private-words');
  });
});

describe('fetching', () => {
  test('is off until it is turned on', () => {
    expect(readConfig({ COOP_FETCH_ALSO: 'press.intra' }).fetching).toBe(null);
    expect(readConfig({ COOP_FETCH: 'on' }).fetching).toEqual({ also: [] });
  });

  test('reaches into the own network only for the hosts that are named', () => {
    const { fetching } = readConfig({ COOP_FETCH: 'on', COOP_FETCH_ALSO: 'press.intra, wiki.intra:8080' });
    expect(fetching).toEqual({ also: ['press.intra', 'wiki.intra:8080'] });
  });

  test.each(['http://press.intra', 'press.intra/news'])('refuses %s as a host', (also) => {
    expect(() => readConfig({ COOP_FETCH: 'on', COOP_FETCH_ALSO: also })).toThrow('COOP_FETCH_ALSO is not a list');
  });
});

describe('who may do what in Slack', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  test('is nobody until somebody is named, and in the local workspace everybody', () => {
    expect(readConfig(slack)).toMatchObject({ admins: [], fetchBy: 'admins' });
    expect(readConfig({})).toMatchObject({ admins: null, fetchBy: 'admins' });
  });
  test('is told by the ids of users', () => {
    const env = { ...slack, COOP_ADMINS: 'U012AB3CD, W045EF6GH', COOP_FETCH_BY: 'U0OTHER01' };
    expect(readConfig(env)).toMatchObject({ admins: ['U012AB3CD', 'W045EF6GH'], fetchBy: ['U0OTHER01'] });
    expect(readConfig({ ...slack, COOP_FETCH_BY: 'everybody' }).fetchBy).toBe('everybody');
  });
  test.each([
    ['COOP_ADMINS', 'dana'],
    ['COOP_FETCH_BY', 'some of us'],
  ])('%s=%s is refused', (name, value) => {
    expect(() => readConfig({ ...slack, [name]: value })).toThrow(new RegExp(`${name} is .*U012AB3CD`));
  });
});

describe('health and metrics', () => {
  test('are answered nowhere until a port is named, and then on this machine only unless an address is', () => {
    expect(readConfig({}).health).toBeNull();
    expect(readConfig({ COOP_HEALTH: '9090' }).health).toEqual({ host: '127.0.0.1', port: 9090 });
    expect(readConfig({ COOP_HEALTH: '0.0.0.0:9090' }).health).toEqual({ host: '0.0.0.0', port: 9090 });
    expect(readConfig({ COOP_HEALTH: '[::1]:9090' }).health).toEqual({ host: '::1', port: 9090 });
  });

  test.each(['on', '70000', 'example.org:9090', ':9090', '9090/x'])('%s is refused', (health) => {
    expect(complaint({ COOP_HEALTH: health })).toContain('COOP_HEALTH');
  });

  test('the address that Slack is heard on may be another', () => {
    expect(readConfig({ ...bot, ...secret, COOP_HOST: '0.0.0.0' }).slack).toMatchObject({ host: '0.0.0.0' });
    expect(complaint({ COOP_HOST: 'everywhere' })).toContain('COOP_HOST is not an IP address');
  });
});

describe('several workspaces', () => {
  const key = Buffer.alloc(32, 'k').toString('base64');
  const ids = { SLACK_CLIENT_ID: '12.34', SLACK_CLIENT_SECRET: 'made-up-secret', ...secret };
  const all = { ...ids, COOP_KEYS: `2026b:${key}, 2026a:${Buffer.alloc(32, 'o').toString('base64url')}` };

  test('are served over HTTP with the client id, its secret and keys, the first of which is in use', () => {
    const config = readConfig({ ...all, COOP_WORKSPACES: 'T012AB3CD' });
    expect(config).toMatchObject({ slack: { kind: 'oauth' }, articles: null, admins: [] });
    const keys = [
      { id: '2026b', key: Buffer.alloc(32, 'k') },
      { id: '2026a', key: Buffer.alloc(32, 'o') },
    ];
    const given = { kind: 'oauth', clientId: '12.34', clientSecret: 'made-up-secret', keys, only: ['T012AB3CD'] };
    expect(config.slack).toMatchObject({ ...given, host: '127.0.0.1', port: 3000 });
    expect(readConfig(all).slack).toMatchObject({ only: null });
  });

  test('lack nothing half: every missing setting is named with its place', () => {
    const message = complaint({ SLACK_CLIENT_ID: '12.34' });
    for (const part of [
      'SLACK_CLIENT_SECRET is missing (Basic',
      'SLACK_SIGNING_SECRET is missing',
      'COOP_KEYS is missing',
    ])
      expect(message).toContain(part);
    expect(message).not.toContain('TOKEN');
  });

  test('are not mixed with the one workspace of a token', () => {
    expect(complaint({ ...all, ...bot })).toContain('SLACK_BOT_TOKEN is for one workspace');
    expect(complaint({ ...all, ...app })).toContain('SLACK_APP_TOKEN is for Socket Mode');
  });

  test.each([
    ['no key', 'is not a list of keys'],
    ['2026:', 'is not a list of keys'],
    ['2026:c2hvcnQ=', 'has under "2026" a key that is not 32 bytes'],
    [`a:${key}, a:${key}`, 'has two keys with the name "a"'],
  ])('the keys %s are refused without being repeated', (keys, why) => {
    const message = complaint({ ...ids, COOP_KEYS: keys });
    expect(message).toContain(`COOP_KEYS ${why}`);
    expect(message).not.toContain('c2hvcnQ');
    expect(message).not.toContain(key);
  });

  test('need to be told in which of them somebody administers Coop', () => {
    expect(complaint({ ...all, COOP_ADMINS: 'U012AB3CD' })).toContain('write T…/U012AB3CD, or slack-admins');
    expect(complaint({ ...all, COOP_FETCH_BY: 'U012AB3CD' })).toContain('COOP_FETCH_BY names U012AB3CD');
    const named = readConfig({ ...all, COOP_ADMINS: 'T012AB3CD/U012AB3CD, slack-owners' });
    expect(named.admins).toEqual(['T012AB3CD/U012AB3CD', 'slack-owners']);
  });
});

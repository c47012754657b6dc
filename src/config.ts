import path from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import type { LanguageCode } from './languages/language.ts';
import {
  channels,
  fetchBy,
  host,
  hosts,
  keyRing,
  type Listening,
  language,
  languageCodes,
  listening,
  people,
  portNumber,
  type Setting,
  timeZone,
  webBase,
  workspaceIds,
} from './setting-values.ts';
import {
  complaint,
  connectionOf,
  lacking,
  readingsOf,
  type SlackConnection,
  withoutWorkspace,
} from './slack-settings.ts';
import { CoopError } from './text/error.ts';

/** The environment as it is given: nothing but names and words. */
export type Env = Readonly<Record<string, string | undefined>>;

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The settings of one run, checked: every path is absolute. */
export interface Config {
  /** Null in the local workspace. */
  readonly slack: SlackConnection | null;
  /** The base of Slack's Web API, with a slash at its end; null for Slack's own. */
  readonly apiUrl: string | null;
  /** The archive's SQLite file; it need not exist yet. */
  readonly archive: string;
  /** The folder that is read and watched while serving; null when none was named and tokens are set. */
  readonly articles: string | null;
  /** Whether the demo's articles are read, into an archive of their own. */
  readonly isDemo: boolean;
  /** Whether pages may be fetched from the web, and which hosts that are not public may be too; null when it is off. */
  readonly fetching: { readonly also: readonly string[] } | null;
  /** Who administers Coop: Slack's ids, also `T…/U…`, and words for roles; null for everybody, in the local workspace. */
  readonly admins: readonly string[] | null;
  /** Who may have pages fetched by what they type in Slack. */
  readonly fetchBy: z.infer<typeof fetchBy>;
  /** Channels shared with other organisations in which Coop answers: their ids, or `all`. */
  readonly sharedChannels: readonly string[];
  /** Whether Coop answers in its threads only when mentioned, or also further questions. */
  readonly threads: 'mentions' | 'replies';
  /** The language of what is said where nothing shows another. */
  readonly language: LanguageCode;
  /** The time zone of watches that name none, by its IANA name. */
  readonly zone: string;
  readonly port: number;
  /** Whether PORT was set, so that another port will not do. */
  readonly portAsked: boolean;
  /** Where `/healthz` and `/metrics` are answered; null when they are not. */
  readonly health: Listening | null;
  readonly logLevel: (typeof logLevels)[number];
  /** Sentences that the user should see at start: which of two possible readings of the settings was taken. */
  readonly notes: readonly string[];
}

/** Every environment variable that Coop reads, once, in the order of the README. */
export const settings = {
  COOP_ARCHIVE: {
    byDefault: '`.coop/coop.sqlite`; of the demo `.coop/demo.sqlite`',
    help: 'The archive: a SQLite file, made with its folder when it is not there.',
    where: null,
    parse: z.string(),
  },
  COOP_ARTICLES: {
    byDefault: 'without tokens the demo, `data/articles`; with tokens none',
    help: 'The folder of articles that is read at start and watched while Coop serves.',
    where: null,
    parse: z.string(),
  },
  COOP_FETCH: {
    byDefault: '`off`',
    help: 'Whether `coop add <url>` may fetch pages from the web: `on` or `off`.',
    where: null,
    parse: z.enum(['on', 'off'], 'is neither on nor off'),
  },
  COOP_FETCH_ALSO: {
    byDefault: 'none: only the public web',
    help: 'Hosts of your own network that pages may be fetched from, with a port where it is not the usual one: `press.intra, wiki.intra:8080`.',
    where: null,
    parse: hosts,
  },
  COOP_FETCH_BY: {
    byDefault: '`admins`',
    help: 'Who may have pages fetched from Slack, where fetching is on: `admins`, `everybody`, or people and roles as in `COOP_ADMINS`.',
    where: null,
    parse: fetchBy,
  },
  COOP_SHARED_CHANNELS: {
    byDefault: 'none',
    help: 'Channels shared with other organisations (Slack Connect) in which Coop answers all the same: `all`, or their ids.',
    where: null,
    parse: channels,
  },
  COOP_THREADS: {
    byDefault: '`mentions`',
    help: 'Whether Coop answers in threads only when it is mentioned (`mentions`), or also further questions in a thread where it has answered (`replies`); those need the events and scopes that the manifest has as comments.',
    where: null,
    parse: z.enum(['mentions', 'replies'], { error: 'is neither mentions nor replies' }),
  },
  COOP_TIME_ZONE: {
    byDefault: "the machine's own",
    help: 'The time zone of watches that name none, by its IANA name: `Africa/Casablanca`.',
    where: null,
    parse: timeZone,
  },
  COOP_LANGUAGE: {
    byDefault: '`en`',
    help: `What Coop speaks where neither a question, nor the reader's Slack, nor a watch of the channel shows a language: ${languageCodes.join(', ')}. Quotes stay in their own.`,
    where: null,
    parse: language,
  },
  COOP_ADMINS: {
    byDefault: 'nobody; in the local workspace everybody',
    help: "Who may remove articles, resume and end feeds, and export everything from Slack: ids as a person's profile shows them, `U012AB3CD, U045EF6GH`, with several workspaces `T012AB3CD/U012AB3CD`; or, with the optional scope `users:read`, the workspace's own: `slack-admins`, `slack-owners`.",
    where: null,
    parse: people,
  },
  COOP_WORKSPACES: {
    byDefault: 'every workspace that installs Coop',
    help: 'With several workspaces, the ids of those that are served: `T012AB3CD, T045EF6GH`.',
    where: null,
    parse: workspaceIds,
  },
  COOP_KEYS: {
    byDefault: 'none: needed with several workspaces',
    help: 'What the tokens of several workspaces are encrypted with: `name:key`, where the key is 32 bytes in base64 (`openssl rand -base64 32`). To change it, put a new one before it, `new:key, old:key`; after the next start the old one may go.',
    where: null,
    parse: keyRing,
  },
  PORT: {
    byDefault: '`3000`, or the next free one',
    help: "The port of the local workspace's page, or of Slack's requests over HTTP; one that was asked for and is taken is an error.",
    where: null,
    parse: portNumber,
  },
  COOP_HOST: {
    byDefault: '`127.0.0.1`: this machine only',
    help: "The address that Slack's requests over HTTP are taken on; `0.0.0.0` in a container, behind a proxy with TLS.",
    where: null,
    parse: host,
  },
  COOP_HEALTH: {
    byDefault: 'off',
    help: 'The port, or address and port (`0.0.0.0:9090`), on which `/healthz` and `/metrics` are answered while Coop serves.',
    where: null,
    parse: listening,
  },
  SLACK_BOT_TOKEN: {
    byDefault: 'none: the local workspace',
    help: "The app's bot token; begins with `xoxb-`.",
    where: 'OAuth & Permissions → Bot User OAuth Token',
    parse: z.string().regex(/^xoxb-[^\s]+$/, 'is not a bot token, which begins with xoxb-'),
  },
  SLACK_APP_TOKEN: {
    byDefault: 'none',
    help: 'The app-level token for Socket Mode, with the scope `connections:write`; begins with `xapp-`.',
    where: 'Basic Information → App-Level Tokens',
    parse: z.string().regex(/^xapp-[^\s]+$/, 'is not an app-level token, which begins with xapp-'),
  },
  SLACK_SIGNING_SECRET: {
    byDefault: 'none',
    help: "Proves that requests over HTTP are Slack's; not needed in Socket Mode.",
    where: 'Basic Information → App Credentials → Signing Secret',
    parse: z.string().regex(/^(?!xox|xapp)[^\s]+$/, 'is not a signing secret, which has neither spaces nor a prefix'),
  },
  SLACK_CLIENT_ID: {
    byDefault: 'none: one workspace, by its bot token',
    help: 'The id of the app, to be installed in several workspaces; instead of `SLACK_BOT_TOKEN`, over HTTP.',
    where: 'Basic Information → App Credentials → Client ID',
    parse: z.string().regex(/^(?!xox|xapp)[^\s]+$/, 'is not a client id, which has neither spaces nor a prefix'),
  },
  SLACK_CLIENT_SECRET: {
    byDefault: 'none',
    help: 'Proves to Slack that it is the app which asks for tokens of the workspaces that install it.',
    where: 'Basic Information → App Credentials → Client Secret',
    parse: z.string().regex(/^(?!xox|xapp)[^\s]+$/, 'is not a client secret, which has neither spaces nor a prefix'),
  },
  SLACK_API_URL: {
    byDefault: "Slack's own",
    help: "The base of Slack's Web API, for a proxy or a stand-in; needs the tokens too.",
    where: null,
    parse: webBase,
  },
  LOG_LEVEL: {
    byDefault: '`info`; in the local workspace `warn`',
    help: `How much is logged to standard error: ${logLevels.join(', ')}.`,
    where: null,
    parse: z.enum(logLevels, `is none of ${logLevels.join(', ')}`),
  },
} as const satisfies Readonly<Record<string, Setting>>;

type SettingName = keyof typeof settings;

const root = path.dirname(import.meta.dirname);
/** The demo: the only folder that is read without being named. */
const demoArticles = path.join(root, 'data', 'articles');

/** What the process was started with; `.env` in the project's folder fills in what is not set. */
export function environment(): Env {
  loadDotenv({ path: path.join(root, '.env'), quiet: true });
  return process.env;
}

/** Reads the settings, or throws one `CoopError` that names every missing or wrong one and where to find it. */
export function readConfig(env: Env): Config {
  const problems: string[] = [];
  const take = <Value>(name: SettingName, setting: Setting<Value>): Value | undefined => {
    if (!isSet(env, name)) return undefined;
    const parsed = setting.parse.safeParse(env[name]?.trim());
    if (parsed.success) return parsed.data;
    problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}${placeOf(setting)}`);
    return undefined;
  };
  const archive = take('COOP_ARCHIVE', settings.COOP_ARCHIVE);
  const articles = take('COOP_ARTICLES', settings.COOP_ARTICLES);
  const fetch = take('COOP_FETCH', settings.COOP_FETCH);
  const also = take('COOP_FETCH_ALSO', settings.COOP_FETCH_ALSO) ?? [];
  const fetcher = take('COOP_FETCH_BY', settings.COOP_FETCH_BY) ?? 'admins';
  const admins = take('COOP_ADMINS', settings.COOP_ADMINS);
  const sharedChannels = take('COOP_SHARED_CHANNELS', settings.COOP_SHARED_CHANNELS) ?? [];
  const threads = take('COOP_THREADS', settings.COOP_THREADS) ?? 'mentions';
  const zone = take('COOP_TIME_ZONE', settings.COOP_TIME_ZONE) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const spoken = take('COOP_LANGUAGE', settings.COOP_LANGUAGE) ?? 'en';
  const port = take('PORT', settings.PORT);
  const host = take('COOP_HOST', settings.COOP_HOST) ?? '127.0.0.1';
  const health = take('COOP_HEALTH', settings.COOP_HEALTH) ?? null;
  const slackGiven = {
    botToken: take('SLACK_BOT_TOKEN', settings.SLACK_BOT_TOKEN),
    appToken: take('SLACK_APP_TOKEN', settings.SLACK_APP_TOKEN),
    signingSecret: take('SLACK_SIGNING_SECRET', settings.SLACK_SIGNING_SECRET),
    clientId: take('SLACK_CLIENT_ID', settings.SLACK_CLIENT_ID),
    clientSecret: take('SLACK_CLIENT_SECRET', settings.SLACK_CLIENT_SECRET),
    keys: take('COOP_KEYS', settings.COOP_KEYS),
    only: take('COOP_WORKSPACES', settings.COOP_WORKSPACES),
  };
  const apiUrl = take('SLACK_API_URL', settings.SLACK_API_URL) ?? null;
  const logLevel = take('LOG_LEVEL', settings.LOG_LEVEL);
  problems.push(
    ...lacking(
      (name) => isSet(env, name),
      (name) => [name, placeOf(settings[name])],
    ),
  );
  const at: Listening = { host, port: port ?? 3000 };
  const slack = connectionOf(at, slackGiven);
  if (slack?.kind === 'oauth') {
    problems.push(...withoutWorkspace('COOP_ADMINS', admins ?? []));
    problems.push(...withoutWorkspace('COOP_FETCH_BY', typeof fetcher === 'string' ? [] : fetcher));
  }
  if (problems.length > 0) throw new CoopError('bad-config', complaint(problems));

  const isDemo = slack === null && articles === undefined;
  return {
    slack,
    apiUrl,
    archive:
      archive === undefined ? path.join(root, '.coop', isDemo ? 'demo.sqlite' : 'coop.sqlite') : path.resolve(archive),
    articles: articles === undefined ? (isDemo ? demoArticles : null) : path.resolve(articles),
    isDemo,
    fetching: fetch === 'on' ? { also } : null,
    admins: admins ?? (slack === null ? null : []),
    fetchBy: fetcher,
    sharedChannels,
    threads,
    language: spoken,
    zone,
    port: port ?? 3000,
    portAsked: port !== undefined,
    health,
    logLevel: logLevel ?? (slack === null ? 'warn' : 'info'),
    notes: readingsOf(slack, slackGiven),
  };
}

function isSet(env: Env, name: SettingName): boolean {
  return (env[name] ?? '').trim() !== '';
}

function placeOf(setting: Setting): string {
  return setting.where === null ? '' : ` (${setting.where})`;
}

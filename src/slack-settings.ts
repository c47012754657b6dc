import type { KeyRing, Listening } from './setting-values.ts';

/** How Slack reaches Coop, with what Slack gave for the app; `oauth` for several workspaces, in which it is installed. */
export type SlackConnection =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | ({ readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string } & Listening)
  | OAuthConnection;

/** How several workspaces reach Coop, and what their tokens are sealed with. */
export interface OAuthConnection extends Listening {
  readonly kind: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly keys: KeyRing;
  /** The only workspaces that are served; null for all in which Coop is installed. */
  readonly only: readonly string[] | null;
}

/** What the settings say of Slack; undefined for what they do not. */
export interface SlackGiven {
  readonly botToken: string | undefined;
  readonly appToken: string | undefined;
  readonly signingSecret: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  readonly keys: KeyRing | undefined;
  readonly only: readonly string[] | undefined;
}

/** Socket Mode wins over HTTP: it needs no address that Slack can reach. */
export function connectionOf(at: Listening, given: SlackGiven): SlackConnection | null {
  const { botToken, appToken, signingSecret, clientId, clientSecret, keys, only = null } = given;
  if (clientId !== undefined && clientSecret !== undefined && signingSecret !== undefined && keys !== undefined)
    return { kind: 'oauth', clientId, clientSecret, signingSecret, keys, only, ...at };
  if (botToken === undefined) return null;
  if (appToken !== undefined) return { kind: 'socket', botToken, appToken };
  return signingSecret === undefined ? null : { kind: 'http', botToken, signingSecret, ...at };
}

/** Which of two possible ways was taken, in sentences. */
export function readingsOf(taken: SlackConnection | null, { signingSecret }: SlackGiven): readonly string[] {
  if (taken?.kind !== 'socket' || signingSecret === undefined) return [];
  return [
    'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: Coop uses Socket Mode. For HTTP, unset SLACK_APP_TOKEN.',
  ];
}

const ofSlack = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_API_URL',
] as const;

type SlackName = (typeof ofSlack)[number] | 'COOP_KEYS';

/**
 * What half a configuration lacks: a bot token and either way of listening go together, or all that several workspaces
 * need. `named` gives a setting's name with the place where it is found.
 */
export function lacking(isSet: (name: SlackName) => boolean, named: (name: SlackName) => [string, string]): string[] {
  if (!ofSlack.some(isSet)) return [];
  const missing = (name: SlackName) => named(name).join(' is missing');
  if (isSet('SLACK_CLIENT_ID') || isSet('SLACK_CLIENT_SECRET')) return lackingForSeveral(isSet, missing);
  const [secret, place] = named('SLACK_SIGNING_SECRET');
  return [
    ...(isSet('SLACK_BOT_TOKEN') ? [] : [missing('SLACK_BOT_TOKEN')]),
    ...(isSet('SLACK_APP_TOKEN') || isSet('SLACK_SIGNING_SECRET')
      ? []
      : [`${missing('SLACK_APP_TOKEN')}, or, for HTTP, ${secret}${place}`]),
  ];
}

function lackingForSeveral(isSet: (name: SlackName) => boolean, missing: (name: SlackName) => string): string[] {
  const needed = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET', 'COOP_KEYS'] as const;
  return [
    ...(isSet('SLACK_BOT_TOKEN')
      ? ['SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID for several that install Coop: unset one of them']
      : []),
    ...(isSet('SLACK_APP_TOKEN')
      ? ['SLACK_APP_TOKEN is for Socket Mode, and several workspaces are served over HTTP: unset it']
      : []),
    ...needed.filter((name) => !isSet(name)).map(missing),
  ];
}

/** In several workspaces an id alone may mean somebody else in another: who is named needs the workspace's before it. */
export function withoutWorkspace(name: string, people: readonly string[]): string[] {
  const [first] = people.filter((one) => /^[UW]/.test(one));
  return first === undefined
    ? []
    : [`${name} names ${first} without its workspace: with several, write T…/${first}, or slack-admins`];
}

/** All that is missing or wrong, in one message, and where to find what is Slack's. */
export function complaint(problems: readonly string[]): string {
  const title = problems.length === 1 ? 'A setting is missing or wrong:' : 'Some settings are missing or wrong:';
  const ofSlack = problems.some((problem) => problem.startsWith('SLACK_'));
  const where = ofSlack
    ? '\nOpen https://api.slack.com/apps, choose your app, and follow the places in brackets. Without any SLACK_ setting Coop starts its local workspace.'
    : '';
  return `${title}\n${problems.map((problem) => `- ${problem}`).join('\n')}${where}`;
}

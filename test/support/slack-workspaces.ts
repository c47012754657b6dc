import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { callIn, createWaiting, endServer, listenOn } from './loopback.ts';
import { argumentsOf, refuseBadCalls } from './slack-outgoing.ts';

/** A call that reached the stand-in, and for which workspace its token was. */
export interface WorkspaceCall {
  readonly method: string;
  /** Null for calls without a token that counts. */
  readonly teamId: string | null;
  readonly token: string;
  readonly form: URLSearchParams;
}

/** Somebody as users.info tells of them. */
type User = Readonly<Record<string, unknown>>;

/** As much of Slack as installing Coop in several workspaces needs, on loopback. */
export interface SlackWorkspaces {
  readonly apiUrl: string;
  /** Where Slack sends those back who have decided. */
  readonly sendBackTo: (url: string) => void;
  /** Which workspace those choose who are asked from now on; null for those who cancel. */
  readonly choose: (teamId: string | null) => void;
  readonly calls: (method?: string) => readonly WorkspaceCall[];
  /** Waits for the nth call (from 1) of a method, with a token of that workspace. */
  readonly call: (method: string, teamId: string, number?: number) => Promise<WorkspaceCall>;
  /** The token of a workspace is good no longer. */
  readonly expire: (teamId: string) => void;
  readonly revoke: (teamId: string) => void;
  /** The token that a workspace has now. */
  readonly token: (teamId: string) => string;
  /** How calls of a method are answered from now on; null as usual. */
  readonly refuse: (method: string, error: string | null) => void;
  readonly tellOf: (userId: string, user: User) => void;
  /** A channel is shared with another organisation from now on. */
  readonly share: (channelId: string) => void;
  /** Whether installations are for whole organisations. */
  readonly forOrganisations: (yes: boolean) => void;
  readonly stop: () => Promise<void>;
}

interface Grant {
  readonly teamId: string;
  readonly token: string;
  readonly refreshToken: string;
  state: 'good' | 'expired' | 'revoked';
}

/** The bot's user in a workspace. */
export const botOf = (teamId: string) => `UBOT${teamId}`;

/** Starts it; with `rotation` tokens are good for twelve hours, and a refresh token for once. */
export async function startSlackWorkspaces({ rotation = false } = {}): Promise<SlackWorkspaces> {
  const calls: WorkspaceCall[] = [];
  const grants: Grant[] = [];
  const codes = new Map<string, string>();
  const refused = new Map<string, string>();
  const users = new Map<string, User>();
  const shared = new Set<string>();
  const waiting = createWaiting();
  let [back, chosen, organisation, count]: [string, string | null, boolean, number] = ['', null, false, 0];

  const grant = (teamId: string): Grant => {
    count += 1;
    const one: Grant = {
      ...{ teamId, state: 'good' },
      token: `${rotation ? 'xoxe.xoxb' : 'xoxb'}-secret-${teamId}-${count}`,
      refreshToken: `xoxe-1-secret-${teamId}-${count}`,
    };
    grants.push(one);
    return one;
  };
  const granted = ({ teamId, token, refreshToken }: Grant) => ({
    ...{ access_token: token, token_type: 'bot', scope: 'commands,chat:write', bot_user_id: botOf(teamId) },
    ...{ app_id: 'A1', team: organisation ? null : { id: teamId, name: `Name of ${teamId}` }, enterprise: null },
    ...{ authed_user: { id: `UINSTALLER${teamId}` }, is_enterprise_install: organisation },
    ...(rotation ? { refresh_token: refreshToken, expires_in: 43_200 } : {}),
  });

  function access(form: URLSearchParams): Readonly<Record<string, unknown>> | string {
    if (form.get('client_id') !== '1.2' || form.get('client_secret') !== 'client-secret') return 'bad_client_secret';
    if (form.get('grant_type') === 'refresh_token') {
      const old = grants.find(({ refreshToken }) => refreshToken === form.get('refresh_token'));
      if (
        old === undefined ||
        old !== grants.findLast(({ teamId }) => teamId === old.teamId) ||
        old.state === 'revoked'
      )
        return 'invalid_refresh_token';
      old.state = 'expired';
      return granted(grant(old.teamId));
    }
    const teamId = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    return teamId === undefined ? 'invalid_code' : granted(grant(teamId));
  }

  function answerTo(method: string, form: URLSearchParams, one: Grant | undefined) {
    const error = refused.get(method);
    if (error !== undefined) return error;
    if (method === 'oauth.v2.access') return access(form);
    if (one === undefined) return 'invalid_auth';
    if (one.state !== 'good') return one.state === 'expired' ? 'token_expired' : 'token_revoked';
    if (method === 'users.info') return { user: users.get(form.get('user') ?? '') ?? { team_id: one.teamId } };
    if (method === 'conversations.info')
      return { channel: { id: form.get('channel'), is_ext_shared: shared.has(form.get('channel') ?? '') } };
    if (method === 'auth.revoke') {
      one.state = 'revoked';
      return { revoked: true };
    }
    const who = {
      team_id: one.teamId,
      user_id: botOf(one.teamId),
      bot_id: `B${one.teamId}`,
      url: 'https://a.example/',
    };
    return method === 'auth.test' ? who : { ts: `1767225600.${String(calls.length).padStart(6, '0')}`, channel: 'C1' };
  }

  function authorize(request: IncomingMessage, response: ServerResponse): void {
    const asked = new URL(request.url ?? '', 'http://slack').searchParams;
    const to = new URL(back);
    to.searchParams.set('state', asked.get('state') ?? '');
    if (chosen === null) to.searchParams.set('error', 'access_denied');
    else {
      count += 1;
      codes.set(`code-${count}`, chosen);
      to.searchParams.set('code', `code-${count}`);
    }
    response.writeHead(302, { location: to.href });
    response.end();
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, token, form } = await callIn(request);
    const one = grants.find((each) => each.token === token);
    const answer = answerTo(method, form, one);
    calls.push({ method, teamId: one?.state === 'good' ? one.teamId : null, token, form });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(typeof answer === 'string' ? { ok: false, error: answer } : { ok: true, ...answer }));
    waiting.changed();
  }

  const server = createServer((request, response) => {
    if (request.url?.startsWith('/oauth/v2/authorize?')) authorize(request, response);
    else void take(request, response);
  });
  const port = await listenOn(server);
  const latest = (teamId: string) => {
    const one = grants.findLast((each) => each.teamId === teamId);
    if (one === undefined) throw new Error(`Nothing was granted for ${teamId}.`);
    return one;
  };
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    sendBackTo: (url) => {
      back = url;
    },
    choose: (teamId) => {
      chosen = teamId;
    },
    calls: (method) => calls.filter((call) => method === undefined || call.method === method),
    call: (method, teamId, number = 1) =>
      waiting.until(() => calls.filter((call) => call.method === method && call.teamId === teamId)[number - 1]),
    expire: (teamId) => {
      latest(teamId).state = 'expired';
    },
    revoke: (teamId) => {
      latest(teamId).state = 'revoked';
    },
    token: (teamId) => latest(teamId).token,
    refuse: (method, error) => void (error === null ? refused.delete(method) : refused.set(method, error)),
    tellOf: (userId, user) => void users.set(userId, user),
    share: (channelId) => void shared.add(channelId),
    forOrganisations: (yes) => {
      organisation = yes;
    },
    stop: async () => {
      await endServer(server);
      refuseBadCalls(calls.map(({ method, form }) => ({ method, arguments: argumentsOf(form) })));
    },
  };
}

/** What somebody's browser was shown in the end. */
export interface Shown {
  readonly status: number;
  readonly text: string;
}

/** Somebody's way through an installation, a step at a time. */
export interface Visit {
  /** Where Slack was asked, with the state. */
  readonly asked: URL;
  /** Where Slack sends back to. */
  readonly back: string;
  readonly cookie: string;
}

/** Opens the page that Coop is installed at, and decides at Slack. */
export async function begin(base: string): Promise<Visit> {
  const install = await fetch(`${base}/slack/install`, { redirect: 'manual' });
  const location = install.headers.get('location') ?? '';
  const decided = await fetch(location, { redirect: 'manual' });
  const cookie = (install.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { asked: new URL(location), back: decided.headers.get('location') ?? '', cookie };
}

/** Comes back from Slack, in the browser that the cookie is of. */
export async function comeBack(url: string, cookie: string, languages = ''): Promise<Shown> {
  const headers = { ...(cookie === '' ? {} : { cookie }), 'accept-language': languages };
  const response = await fetch(url, { redirect: 'manual', headers });
  return { status: response.status, text: await response.text() };
}

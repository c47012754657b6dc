import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from '../../alerts/log.ts';
import type { Installation, Installations } from '../../archive/desk/installations.ts';
import type { Caller } from '../sending/api.ts';
import { failureOf, NoToken } from '../sending/failures.ts';
import { faultFields } from '../speaking/trouble.ts';

/** Slack's tokens are good for twelve hours, where they end at all; a new one is asked for so long before. */
const EARLY_MS = 2 * 60 * 60_000;

/** What Slack is asked for new tokens with. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the tokens of one workspace are kept and renewed with. */
export interface TokenOptions {
  readonly teamId: string;
  readonly installations: Installations;
  readonly credentials: Credentials;
  readonly clientOptions: webApi.WebClientOptions;
  readonly now: () => Date;
  readonly log: Log;
}

const answer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
  team: z.object({ id: z.string() }).nullish(),
});

/**
 * Calls Slack with the workspace's token. One that ends soon is renewed first, once however many calls wait for it; what
 * follows is written down before it is used, since Slack takes a refresh token only once.
 */
export function callerWith(options: TokenOptions): Caller {
  const { teamId, installations, clientOptions, now, log } = options;
  let renewing: Promise<Installation> | null = null;
  let client: { readonly token: string; readonly calls: webApi.WebClient } | null = null;

  const current = async (): Promise<Installation> => {
    const found = await installations.of(teamId);
    if (found === null) throw new Error(`Coop is no longer installed in the workspace ${teamId}.`);
    return found;
  };
  const renewed = (from: Installation): Promise<Installation> => {
    renewing ??= renew(from, options).finally(() => {
      renewing = null;
    });
    return renewing;
  };
  const installation = async (): Promise<Installation> => {
    const found = await (renewing ?? current());
    if (found.refreshToken === null || found.expiresAt === null) return found;
    const left = Date.parse(found.expiresAt) - now().getTime();
    if (left > EARLY_MS) return found;
    try {
      return await renewed(found);
    } catch (error) {
      if (left <= 0) throw error;
      // This one will do for a while yet; the next call asks again.
      log.warn({ teamId, ...faultFields(error) }, 'The token of a workspace could not be renewed yet.');
      return found;
    }
  };
  const clientFor = (token: string): webApi.WebClient => {
    if (client?.token !== token) client = { token, calls: new webApi.WebClient(token, clientOptions) };
    return client.calls;
  };
  const ready = async (found: Promise<Installation>): Promise<Installation> => {
    try {
      return await found;
    } catch (cause) {
      throw new NoToken(`There is no token for the workspace ${teamId} now.`, { cause });
    }
  };
  return async (method, args) => {
    const first = await ready(installation());
    try {
      return await clientFor(first.token).apiCall(method, args);
    } catch (error) {
      // Refused for that, nothing was carried out: the clocks differ, or another process has renewed it.
      if (failureOf(error)?.reason !== 'token_expired' || first.refreshToken === null) throw error;
      const latest = await ready(current());
      const second = latest.token === first.token ? await ready(renewed(latest)) : latest;
      return await clientFor(second.token).apiCall(method, args);
    }
  };
}

async function renew(from: Installation, { installations, credentials, clientOptions, now }: TokenOptions) {
  const { refreshToken, teamId } = from;
  if (refreshToken === null) return from;
  const { clientId: client_id, clientSecret: client_secret } = credentials;
  try {
    const granted = answer.parse(
      await new webApi.WebClient(undefined, clientOptions).oauth.v2.access({
        ...{ client_id, client_secret, grant_type: 'refresh_token', refresh_token: refreshToken },
      }),
    );
    if (granted.team && granted.team.id !== teamId) throw new Error(`Slack renewed a token of another workspace.`);
    const to: Installation = {
      ...from,
      token: granted.access_token,
      refreshToken: granted.refresh_token,
      expiresAt: new Date(now().getTime() + granted.expires_in * 1_000).toISOString(),
    };
    if (await installations.renew(from, to)) return to;
  } catch (error) {
    // Another process may have been first; its token is as good.
    const latest = await installations.of(teamId);
    if (latest === null || latest.token === from.token) throw error;
    return latest;
  }
  const latest = await installations.of(teamId);
  if (latest === null) throw new Error(`Coop is no longer installed in the workspace ${teamId}.`);
  return latest;
}

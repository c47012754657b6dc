import type { types, webApi } from '@slack/bolt';
import type { Message } from './blocks/message.ts';

/** Every Web API method that Coop calls, with the scope it needs; the manifest asks for these and no others. */
export const methodScopes = {
  'auth.test': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
} as const;

type MethodName = keyof typeof methodScopes;

/** The Web API as Coop uses it: posts never unfurl links and never turn plain words into mentions. Errors are those of @slack/web-api. */
export interface SlackApi {
  readonly whoAmI: () => Promise<{ readonly teamId: string; readonly userId: string }>;
  /** Returns the message's timestamp. */
  readonly postMessage: (channel: string, message: Message, threadTs?: string) => Promise<string>;
  readonly postEphemeral: (channel: string, user: string, message: Message, threadTs?: string) => Promise<void>;
  readonly update: (channel: string, ts: string, message: Message) => Promise<void>;
}

const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** Puts the calls through a client; only methods of the table can be named here. */
export function createApi(client: webApi.WebClient): SlackApi {
  const call = async (
    method: MethodName,
    args: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> => ({ ...(await client.apiCall(method, args)) });
  const body = (message: Message): { text: string; blocks: readonly types.KnownBlock[] } => ({ ...message, ...quiet });
  return {
    whoAmI: async () => {
      const answer = await call('auth.test', {});
      return { teamId: textOf(answer.team_id), userId: textOf(answer.user_id) };
    },
    postMessage: async (channel, message, threadTs) => {
      const answer = await call('chat.postMessage', { channel, ...body(message), ...inThread(threadTs) });
      return textOf(answer.ts);
    },
    postEphemeral: async (channel, user, message, threadTs) => {
      await call('chat.postEphemeral', { channel, user, ...body(message), ...inThread(threadTs) });
    },
    update: async (channel, ts, message) => {
      await call('chat.update', { channel, ts, ...body(message) });
    },
  };
}

function inThread(threadTs: string | undefined): { readonly thread_ts?: string } {
  return threadTs === undefined ? {} : { thread_ts: threadTs };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

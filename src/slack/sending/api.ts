import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';
import { facing, facingView } from '../blocks/direction.ts';
import type { Message } from '../blocks/message.ts';
import { handOver } from '../hand-over.ts';
import { failureOf } from './failures.ts';

/** Every Web API method that Coop calls, with the scope it needs; the manifest asks for these and no others. */
export const methodScopes = {
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': null,
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  // Optional: without it a channel counts as shared only once an event has said so.
  'conversations.info': 'channels:read',
  // Optional: without it a post of which nobody knows whether it arrived stays unknown.
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  // Optional: without it exports are files on disk only.
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  // Optional: without it, what shows no language is answered in English, and nobody is an administrator by role.
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.update': null,
} as const;

/** The scopes that Coop does without where they are not granted. */
export const optionalScopes: ReadonlySet<string> = new Set([
  'channels:history',
  'channels:read',
  'files:write',
  'users:read',
]);

/** What marks a message as a post of Coop's own making; its payload holds the post's key. */
const POST_EVENT = 'coop_post';

/** A page of what was posted in a place: the messages that carry a post's key. */
export interface ReadBack {
  readonly messages: readonly { readonly ts: string; readonly key: string }[];
  /** Where the next page begins, null after the last one. */
  readonly cursor: string | null;
}

/** What may be asked with one tap: how it is shown, and what is said then. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Where an uploaded file is shown, and with what words. */
export interface SharedFile {
  readonly fileId: string;
  readonly title: string;
  /** A conversation's id; Slack takes no person's here. */
  readonly channel: string;
  readonly threadTs?: string;
  /** The message above the file: mrkdwn, so never words of others. */
  readonly comment?: string;
}

/** A modal that somebody has open. */
export type OpenModal = { readonly externalId: string } | { readonly viewId: string };

/** What somebody is in a workspace. */
export type Role = 'owner' | 'admin' | 'member';

const withChannel = z.object({ channel: z.object({ is_ext_shared: z.boolean().catch(false) }) });
const withRole = z.object({
  user: z.object({
    team_id: z.string(),
    enterprise_user: z
      .object({ teams: z.array(z.string()) })
      .optional()
      .catch(undefined),
    deleted: z.boolean().catch(false),
    is_admin: z.boolean().catch(false),
    is_owner: z.boolean().catch(false),
  }),
});
const withLocale = z.object({ user: z.object({ locale: z.string() }) });

type MethodName = keyof typeof methodScopes;
type Arguments = Readonly<Record<string, unknown>>;

/** The Web API as Coop uses it: posts never unfurl links and never turn plain words into mentions. Errors are those of @slack/web-api. */
export interface SlackApi {
  readonly whoAmI: () => Promise<{ readonly teamId: string; readonly userId: string }>;
  /** Returns the message's timestamp. */
  readonly postMessage: (channel: string, message: Message, threadTs?: string, key?: string) => Promise<string>;
  readonly postEphemeral: (channel: string, user: string, message: Message, threadTs?: string) => Promise<void>;
  readonly update: (channel: string, ts: string, message: Message, key?: string) => Promise<void>;
  /** Posts to somebody directly, and returns the id of that conversation. */
  readonly postDirectly: (user: string, message: Message) => Promise<string>;
  /** Hands a file to Slack, where nobody sees it yet, and returns its id. */
  readonly uploadFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly shareFile: (file: SharedFile) => Promise<void>;
  /** The language that someone has Slack in, as IETF tag: `fr-FR`; null when Slack does not say. */
  readonly localeOf: (user: string) => Promise<string | null>;
  /** What somebody is in a workspace; those of other organisations are nothing in it, whatever they are at home. */
  readonly roleOf: (user: string, teamId: string) => Promise<Role | null>;
  /** Whether other organisations read along in a channel (Slack Connect). */
  readonly isShared: (channel: string) => Promise<boolean>;
  /** Shows what may be asked above the direct messages with somebody, 4 at most; without any, nothing. */
  readonly setPrompts: (channel: string, title: string, prompts: readonly Prompt[]) => Promise<void>;
  /** Reads a channel, or a thread of it, from `oldest` on. */
  readonly readBack: (channel: string, oldest: string, threadTs?: string, cursor?: string) => Promise<ReadBack>;
  /** Shows a modal to whoever's gesture the trigger is of. */
  readonly openView: (triggerId: string, view: types.ModalView) => Promise<void>;
  /** Changes an open modal, by the id that it was given here, or by Slack's. */
  readonly updateView: (which: OpenModal, view: types.ModalView) => Promise<void>;
  readonly publishHome: (user: string, view: types.HomeView) => Promise<void>;
}

const quiet = { unfurl_links: false, unfurl_media: false } as const;

/** How a call reaches Slack: with a token, wherever that comes from. */
export type Caller = (method: MethodName, args: Readonly<Record<string, unknown>>) => Promise<webApi.WebAPICallResult>;

/** Puts the calls through a caller; only methods of the table can be named here. `watch` is told how each call ended. */
export function createApi(caller: Caller, watch: (method: MethodName, error: unknown) => void): SlackApi {
  const call = async (
    method: MethodName,
    args: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> => {
    try {
      const answer = await caller(method, args);
      watch(method, null);
      return { ...answer };
    } catch (error) {
      watch(method, error);
      throw error;
    }
  };
  const body = (message: Message) => {
    const { text, blocks } = facing(message);
    return { text, blocks, ...quiet };
  };
  /** A workspace that does not know cards or tables yet refuses the whole message, and gets the same without. */
  const send = async (method: MethodName, to: Arguments, message: Message, more: Arguments = {}) => {
    try {
      return await call(method, { ...to, ...body(message), ...more });
    } catch (error) {
      if (message.plain === undefined || failureOf(error)?.reason !== 'invalid_blocks') throw error;
      return await call(method, { ...to, ...body({ text: message.text, blocks: message.plain }), ...more });
    }
  };
  return {
    whoAmI: async () => {
      const answer = await call('auth.test', {});
      return { teamId: textOf(answer.team_id), userId: textOf(answer.user_id) };
    },
    postMessage: async (channel, message, threadTs, key) => {
      const answer = await send('chat.postMessage', { channel }, message, { ...inThread(threadTs), ...marked(key) });
      return textOf(answer.ts);
    },
    postEphemeral: async (channel, user, message, threadTs) => {
      await send('chat.postEphemeral', { channel, user }, message, inThread(threadTs));
    },
    update: async (channel, ts, message, key) => {
      await send('chat.update', { channel, ts }, message, marked(key));
    },
    postDirectly: async (user, message) => {
      const answer = await send('chat.postMessage', { channel: user }, message);
      return textOf(answer.channel);
    },
    uploadFile: async (name, bytes) => {
      const answer = await call('files.getUploadURLExternal', { filename: name, length: bytes.length });
      await handOver(textOf(answer.upload_url), bytes);
      return textOf(answer.file_id);
    },
    shareFile: async ({ fileId, title, channel, threadTs, comment }) => {
      const files = [{ id: fileId, title }];
      const words = comment === undefined ? {} : { initial_comment: comment };
      await call('files.completeUploadExternal', { files, channel_id: channel, ...words, ...inThread(threadTs) });
    },
    localeOf: async (user) => {
      const answer = await call('users.info', { user, include_locale: true });
      return withLocale.safeParse(answer).data?.user.locale ?? null;
    },
    roleOf: async (user, teamId) => {
      const found = withRole.safeParse(await call('users.info', { user })).data?.user;
      if (found === undefined || found.deleted) return null;
      const isOfUs = found.team_id === teamId || found.enterprise_user?.teams.includes(teamId) === true;
      if (!isOfUs) return null;
      return found.is_owner ? 'owner' : found.is_admin ? 'admin' : 'member';
    },
    isShared: async (channel) => {
      const found = withChannel.safeParse(await call('conversations.info', { channel }));
      return found.data?.channel.is_ext_shared === true;
    },
    setPrompts: async (channel, title, prompts) => {
      // An app declared with `agent_view` names no thread here: with one the call does nothing.
      await call('assistant.threads.setSuggestedPrompts', { channel_id: channel, title, prompts });
    },
    readBack: async (channel, oldest, threadTs, cursor) => {
      const method = threadTs === undefined ? 'conversations.history' : 'conversations.replies';
      const where = threadTs === undefined ? {} : { ts: threadTs };
      const from = cursor === undefined ? {} : { cursor };
      const args = { channel, oldest, limit: 200, include_all_metadata: true, ...where, ...from };
      return readBackOf(await call(method, args));
    },
    openView: async (triggerId, view) => {
      await call('views.open', { trigger_id: triggerId, view: facingView(view) });
    },
    updateView: async (which, view) => {
      const id = 'viewId' in which ? { view_id: which.viewId } : { external_id: which.externalId };
      await call('views.update', { ...id, view: facingView(view) });
    },
    publishHome: async (user, view) => {
      await call('views.publish', { user_id: user, view: facingView(view) });
    },
  };
}

const page = z.object({
  messages: z.array(z.looseObject({ ts: z.string(), metadata: z.unknown().optional() })).catch([]),
  response_metadata: z.object({ next_cursor: z.string() }).optional().catch(undefined),
});
const marking = z.object({ event_type: z.literal(POST_EVENT), event_payload: z.object({ key: z.string() }) });

function readBackOf(answer: unknown): ReadBack {
  const { messages, response_metadata: next } = page.parse(answer);
  return {
    messages: messages.flatMap(({ ts, metadata }) => {
      const found = marking.safeParse(metadata);
      return found.success ? [{ ts, key: found.data.event_payload.key }] : [];
    }),
    cursor: next?.next_cursor || null,
  };
}

function marked(key: string | undefined) {
  return key === undefined ? {} : { metadata: { event_type: POST_EVENT, event_payload: { key } } };
}

function inThread(threadTs: string | undefined): { readonly thread_ts?: string } {
  return threadTs === undefined ? {} : { thread_ts: threadTs };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

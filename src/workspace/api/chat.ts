import type { Message } from '../messages.ts';
import { APP_USER_ID } from '../people.ts';
import { asSlackMessage } from '../slack-shapes.ts';
import type { World } from '../world.ts';
import { contentOf, refuseEmpty } from './content.ts';
import {
  ApiFailure,
  type Arguments,
  conversationOf,
  flag,
  type Method,
  required,
  stringOf,
  writableConversation,
} from './method.ts';

/** Posts a message of the app, or a reply: https://docs.slack.dev/reference/methods/chat.postMessage */
export const postMessage: Method = (args, { world }) => {
  const conversation = writableConversation(args, world);
  const content = contentOf(args);
  refuseEmpty(content);
  const message = world.messages.post({
    channel: conversation.id,
    author: APP_USER_ID,
    text: content.text,
    blocks: content.blocks ?? [],
    threadTs: threadOf(args, conversation.id, world),
    broadcast: flag(args, 'reply_broadcast') && stringOf(args, 'thread_ts') !== '',
    metadata: args.metadata ?? null,
  });
  return { channel: conversation.id, ts: message.ts, message: withMetadata(world, message) };
};

/** Shows a message to one member of the conversation: https://docs.slack.dev/reference/methods/chat.postEphemeral */
export const postEphemeral: Method = (args, { world }) => {
  const conversation = writableConversation(args, world);
  const user = required(args, 'user');
  const content = contentOf(args);
  refuseEmpty(content);
  if (!conversation.members.has(user)) throw new ApiFailure('user_not_in_channel');
  const message = world.messages.post({
    channel: conversation.id,
    author: APP_USER_ID,
    text: content.text,
    blocks: content.blocks ?? [],
    threadTs: threadOf(args, conversation.id, world),
    visibleTo: user,
  });
  return { message_ts: message.ts };
};

/** Changes a message of the app, https://docs.slack.dev/reference/methods/chat.update: blocks that are not mentioned stay, and an empty list takes them away. */
export const update: Method = (args, { world }) => {
  const message = ownMessage(args, world, 'cant_update_message');
  const content = contentOf(args);
  const text = args.text === undefined && args.markdown_text === undefined ? message.text : content.text;
  refuseEmpty({ text, blocks: content.blocks ?? message.blocks });
  const changed = world.messages.change(message, {
    text,
    blocks: content.blocks ?? message.blocks,
    edited: { user: APP_USER_ID, ts: world.stamps.ts() },
    metadata: args.metadata ?? message.metadata,
  });
  return { channel: changed.channel, ts: changed.ts, text: changed.text, message: withMetadata(world, changed) };
};

/** Deletes a message of the app, https://docs.slack.dev/reference/methods/chat.delete: replies stay when their parent goes. */
export const remove: Method = (args, { world }) => {
  const message = ownMessage(args, world, 'cant_delete_message');
  world.messages.remove(message);
  return { channel: message.channel, ts: message.ts };
};

/** The address of a message on the page: https://docs.slack.dev/reference/methods/chat.getPermalink */
export const getPermalink: Method = (args, { world, pageUrl }) => {
  const conversation = conversationOf(args, world);
  const message = world.messages.find(conversation.id, required(args, 'message_ts'));
  if (message === null || message.visibleTo !== null) throw new ApiFailure('message_not_found');
  const thread = message.threadTs === null ? '' : `?thread_ts=${message.threadTs}&cid=${conversation.id}`;
  const permalink = `${pageUrl()}/archives/${conversation.id}/p${message.ts.replace('.', '')}${thread}`;
  return { channel: conversation.id, permalink };
};

function ownMessage(args: Arguments, world: World, refusal: string): Message {
  const conversation = conversationOf(args, world);
  const message = world.messages.find(conversation.id, required(args, 'ts'));
  // An ephemeral message cannot be reached by the Web API, only by its response_url.
  if (message === null || message.visibleTo !== null) throw new ApiFailure('message_not_found');
  if (message.author !== APP_USER_ID) throw new ApiFailure(refusal);
  if (conversation.archived) throw new ApiFailure('is_archived');
  return message;
}

/** The thread that a message goes into, null for none; refuses as Slack does. */
export function threadOf(args: Arguments, channel: string, world: World): string | null {
  const ts = stringOf(args, 'thread_ts');
  if (ts === '') return null;
  const parent = world.messages.find(channel, ts);
  if (parent === null) {
    // The replies of a deleted parent can still be answered.
    if (world.messages.in(channel).some((message) => message.threadTs === ts)) return ts;
    throw new ApiFailure('thread_not_found');
  }
  if (parent.visibleTo !== null || (parent.threadTs !== null && parent.threadTs !== ts)) {
    throw new ApiFailure('cannot_reply_to_message');
  }
  return ts;
}

function withMetadata(world: World, message: Message): Record<string, unknown> {
  return { ...asSlackMessage(world, message), ...(message.metadata === null ? {} : { metadata: message.metadata }) };
}

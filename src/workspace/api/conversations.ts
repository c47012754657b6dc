import type { Message } from '../messages.ts';
import { APP_USER_ID, type Conversation } from '../people.ts';
import { asSlackConversation, asSlackMessage } from '../slack-shapes.ts';
import type { World } from '../world.ts';
import { ApiFailure, type Arguments, conversationOf, flag, type Method, required, stringOf } from './method.ts';

/** One conversation: https://docs.slack.dev/reference/methods/conversations.info */
export const info: Method = (args, { world }) => ({ channel: asSlackConversation(world, conversationOf(args, world)) });

/** The conversations, https://docs.slack.dev/reference/methods/conversations.list; `types` as Slack takes them, public channels by default. */
export const list: Method = (args, { world }) => {
  const types = (stringOf(args, 'types') || 'public_channel').split(',').map((type) => type.trim());
  const kindOf = (conversation: Conversation) => (conversation.kind === 'im' ? 'im' : 'public_channel');
  const shown = [...world.conversations.values()].filter(
    (conversation) =>
      types.includes(kindOf(conversation)) &&
      (conversation.kind === 'channel' || conversation.members.has(APP_USER_ID)) &&
      !(flag(args, 'exclude_archived') && conversation.archived),
  );
  return {
    channels: shown.map((conversation) => asSlackConversation(world, conversation)),
    response_metadata: { next_cursor: '' },
  };
};

/** The ids of who is in a conversation: https://docs.slack.dev/reference/methods/conversations.members */
export const members: Method = (args, { world }) => ({
  members: [...conversationOf(args, world).members],
  response_metadata: { next_cursor: '' },
});

/** Finds the way to a member, https://docs.slack.dev/reference/methods/conversations.open: the direct message between the app and one member. */
export const open: Method = (args, { world }) => {
  const users = stringOf(args, 'users').split(',').filter(Boolean);
  const [user] = users;
  if (user === undefined && stringOf(args, 'channel') === '') throw new ApiFailure('users_list_not_supplied');
  if (users.length > 1) throw new ApiFailure('method_not_supported_for_channel_type');
  if (user !== undefined && world.person(user)?.kind !== 'member') throw new ApiFailure('user_not_found');
  const conversation = conversationOf({ channel: user ?? args.channel }, world);
  return {
    no_op: true,
    already_open: true,
    channel: flag(args, 'return_im') ? asSlackConversation(world, conversation) : { id: conversation.id },
  };
};

/** Makes the app a member of a channel: https://docs.slack.dev/reference/methods/conversations.join */
export const join: Method = (args, { world }) => {
  const conversation = conversationOf(args, world);
  if (conversation.kind === 'im') throw new ApiFailure('method_not_supported_for_channel_type');
  if (conversation.archived) throw new ApiFailure('is_archived');
  const joined = { ...conversation, members: new Set([...conversation.members, APP_USER_ID]) };
  world.setConversation(joined);
  return { channel: asSlackConversation(world, joined) };
};

/** What was said in a conversation, https://docs.slack.dev/reference/methods/conversations.history: newest first, replies left out unless they were broadcast. */
export const history: Method = (args, { world }) => {
  const conversation = readable(args, world);
  const shown = world.messages
    .in(conversation.id)
    .filter(
      (message) =>
        message.visibleTo === null &&
        (message.threadTs === null || message.threadTs === message.ts || message.broadcast),
    )
    .toReversed();
  return page(args, shown, world);
};

/** A thread, https://docs.slack.dev/reference/methods/conversations.replies: the parent and its replies, oldest first. */
export const replies: Method = (args, { world }) => {
  const conversation = readable(args, world);
  const ts = required(args, 'ts');
  const found = world.messages.find(conversation.id, ts);
  const root = found?.threadTs ?? ts;
  const shown = world.messages
    .in(conversation.id)
    .filter((message) => message.visibleTo === null && (message.ts === root || message.threadTs === root));
  if (shown.length === 0) throw new ApiFailure('thread_not_found');
  return page(args, shown, world);
};

function readable(args: Arguments, world: World): Conversation {
  const conversation = conversationOf(args, world);
  if (!conversation.members.has(APP_USER_ID)) throw new ApiFailure('not_in_channel');
  return conversation;
}

/** One page of a list; the cursor is the number of messages already seen, written so that nobody takes it for one. */
function page(args: Arguments, messages: readonly Message[], world: World): Record<string, unknown> {
  const oldest = Number(stringOf(args, 'oldest') || '0');
  const latest = Number(stringOf(args, 'latest') || 'Infinity');
  const inclusive = flag(args, 'inclusive');
  const within = messages.filter(({ ts }) => {
    const at = Number(ts);
    return (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest));
  });
  const cursor = stringOf(args, 'cursor');
  const start = cursor === '' ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('next:', ''));
  if (!Number.isInteger(start)) throw new ApiFailure('invalid_cursor');
  const limit = Math.min(Math.max(Number(stringOf(args, 'limit') || '100'), 1), 1000);
  const end = start + limit;
  const more = end < within.length;
  return {
    messages: within.slice(start, end).map((message) => ({
      ...asSlackMessage(world, message),
      ...(flag(args, 'include_all_metadata') && message.metadata !== null ? { metadata: message.metadata } : {}),
    })),
    has_more: more,
    pin_count: 0,
    ...(more ? { response_metadata: { next_cursor: Buffer.from(`next:${end}`).toString('base64') } } : {}),
  };
}

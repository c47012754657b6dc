import type { SharedFile } from './files.ts';
import type { Message } from './messages.ts';
import { APP_ID, APP_USER_ID, BOT_ID, type Conversation, type Person, TEAM_ID } from './people.ts';
import { seconds } from './stamps.ts';
import type { World } from './world.ts';

type Json = Record<string, unknown>;

/** A message as the Web API and events show it: fields that Slack leaves out are left out. */
export function asSlackMessage(world: World, message: Message): Json {
  const replies = world.messages.repliesTo(message);
  const thread =
    message.threadTs !== null
      ? { thread_ts: message.threadTs, ...parentOf(world, message) }
      : replies.length > 0
        ? {
            thread_ts: message.ts,
            reply_count: replies.length,
            reply_users_count: new Set(replies.map((reply) => reply.author)).size,
            latest_reply: replies.at(-1)?.ts,
            reply_users: [...new Set(replies.map((reply) => reply.author))],
            is_locked: false,
          }
        : {};
  return {
    ...(message.broadcast ? { subtype: 'thread_broadcast' } : {}),
    user: message.author,
    type: 'message',
    ts: message.ts,
    ...(message.author === APP_USER_ID ? { bot_id: BOT_ID, app_id: APP_ID } : {}),
    text: message.text,
    team: TEAM_ID,
    ...thread,
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.files.length > 0
      ? { files: message.files.map(({ id, name, title, size }) => ({ id, name, title, size })) }
      : {}),
    ...(message.edited === null ? {} : { edited: message.edited }),
    ...(message.reactions.length === 0
      ? {}
      : { reactions: message.reactions.map(({ name, users }) => ({ name, users, count: users.length })) }),
  };
}

/** A file as the Web API shows it. */
export function asSlackFile({ id, name, title, size, secret }: SharedFile, pageUrl: string): Json {
  const address = `${pageUrl}/files/${secret}`;
  return { id, name, title, size, user: APP_USER_ID, url_private: address, url_private_download: address };
}

function parentOf(world: World, message: Message): Json {
  const parent = world.messages.find(message.channel, message.threadTs ?? '');
  return parent === null || parent.ts === message.ts ? {} : { parent_user_id: parent.author };
}

/** A channel or direct message as `conversations.info` shows it to the app. */
export function asSlackConversation(world: World, conversation: Conversation): Json {
  const created = seconds(world.now());
  const same = {
    id: conversation.id,
    created,
    is_archived: conversation.archived,
    is_im: conversation.kind === 'im',
    is_org_shared: false,
    context_team_id: TEAM_ID,
    updated: created * 1000,
  };
  if (conversation.kind === 'im') {
    return {
      ...same,
      user: [...conversation.members].find((member) => member !== APP_USER_ID),
      is_user_deleted: false,
      priority: 0,
    };
  }
  return {
    ...same,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: true,
    is_group: false,
    is_mpim: false,
    is_private: false,
    is_general: conversation.name === 'general',
    is_shared: false,
    is_ext_shared: false,
    is_member: conversation.members.has(APP_USER_ID),
    num_members: conversation.members.size,
    creator: world.people[0]?.id,
    topic: { value: conversation.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  };
}

/** A person as `users.info` shows them. */
export function asSlackUser(person: Person, locale?: string): Json {
  return {
    id: person.id,
    team_id: TEAM_ID,
    name: person.handle,
    deleted: false,
    real_name: person.name,
    tz: 'UTC',
    tz_label: 'Coordinated Universal Time',
    tz_offset: 0,
    profile: { real_name: person.name, display_name: person.name, team: TEAM_ID },
    is_admin: person.id === 'U0DANA0001',
    is_owner: false,
    is_restricted: false,
    is_bot: person.kind === 'app',
    is_app_user: false,
    ...(locale === undefined ? {} : { locale }),
    updated: 0,
  };
}

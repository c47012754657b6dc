import { CoopError } from '../../text/error.ts';
import { named } from '../messages.ts';
import { APP_USER_ID, TEAM_ID } from '../people.ts';
import { asTyped, blocksOfTyped } from '../typed-text.ts';
import { appIsIn, conversationNamed, type Desk, memberNamed } from './desk.ts';

/** Writes a message for a user. The app hears of it when it is mentioned in a channel that it is in, of everything there if it asks for that, and of everything in its direct message. */
export async function say(
  desk: Desk,
  userName: string,
  channelName: string,
  typed: string,
  threadTs?: string,
): Promise<string> {
  const { world } = desk;
  const user = memberNamed(world, userName);
  const conversation = conversationNamed(world, user, channelName);
  if (conversation.archived)
    throw new CoopError('bad-use', `#${conversation.name} is archived: nobody can write there any more.`);
  if (typed.trim() === '') throw new CoopError('bad-use', 'An empty message cannot be sent.');
  const text = asTyped(world, typed.trim());
  const message = world.messages.post({ channel: conversation.id, author: user, text, threadTs: threadTs ?? null });

  const event = {
    user,
    ts: message.ts,
    client_msg_id: `${message.ts.replace('.', '-')}-${user.toLowerCase()}`,
    text,
    team: TEAM_ID,
    ...(threadTs === undefined
      ? {}
      : { thread_ts: threadTs, parent_user_id: world.messages.find(conversation.id, threadTs)?.author }),
    blocks: named(blocksOfTyped(text), message.ts),
    channel: conversation.id,
    event_ts: message.ts,
  };
  if (!appIsIn(conversation)) return message.ts;
  if (conversation.kind === 'im') await desk.deliver({ type: 'message', ...event, channel_type: 'im' });
  else {
    // A mention comes in both forms where the app has asked for both.
    if (text.includes(`<@${APP_USER_ID}>`)) await desk.deliver({ type: 'app_mention', ...event });
    if (desk.app.hearsChannels === true) await desk.deliver({ type: 'message', ...event, channel_type: 'channel' });
  }
  return message.ts;
}

/** Tells the app that its direct message was opened. */
export async function openApp(desk: Desk, userName: string, tab: 'home' | 'messages'): Promise<void> {
  const { world } = desk;
  const user = memberNamed(world, userName);
  const conversation = conversationNamed(world, user, `@${desk.app.name}`);
  await desk.deliver({ type: 'app_home_opened', user, channel: conversation.id, tab, event_ts: world.stamps.ts() });
}

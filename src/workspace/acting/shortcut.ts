import { CoopError } from '../../text/error.ts';
import { messageShortcut } from '../delivery/interactions.ts';
import { outcomeOf, sendInteraction } from './click.ts';
import { conversationNamed, type Desk, type GestureOutcome, memberNamed } from './desk.ts';

/** Chooses one of the app's shortcuts, by name or callback_id, on a message that everybody in the conversation sees. */
export async function chooseShortcut(
  desk: Desk,
  userName: string,
  channelName: string,
  messageTs: string,
  shortcut: string,
): Promise<GestureOutcome> {
  const { world, app } = desk;
  const user = memberNamed(world, userName);
  const conversation = conversationNamed(world, user, channelName);
  const message = world.messages.find(conversation.id, messageTs);
  if (message === null || message.visibleTo !== null)
    throw new CoopError('not-found', `There is no message ${messageTs} there on which a shortcut could be chosen.`);
  const chosen = app.shortcuts.find(({ name, callbackId }) => shortcut === name || shortcut === callbackId);
  if (chosen === undefined) {
    const known = app.shortcuts.map(({ name }) => name).join(', ') || 'none';
    throw new CoopError('not-found', `${app.name} has no message shortcut ${shortcut}; it has: ${known}.`);
  }
  // Its answers appear beside the message; nothing of the app's own is replaced.
  const url = desk.urls.create({ channel: conversation.id, user, source: null });
  const payload = messageShortcut(world, user, conversation, message, chosen.callbackId, url);
  return outcomeOf(await sendInteraction(desk.sender, payload));
}

import type { Message } from '../messages.ts';
import { APP_USER_ID } from '../people.ts';
import type { World } from '../world.ts';
import { ApiFailure, type Arguments, conversationOf, type Method, required } from './method.ts';

/** Adds the app's reaction, once: https://docs.slack.dev/reference/methods/reactions.add */
export const add: Method = (args, { world }) => {
  const { message, name } = target(args, world);
  const others = message.reactions.filter((reaction) => reaction.name !== name);
  const users = message.reactions.find((reaction) => reaction.name === name)?.users ?? [];
  if (users.includes(APP_USER_ID)) throw new ApiFailure('already_reacted');
  world.messages.change(message, { reactions: [...others, { name, users: [...users, APP_USER_ID] }] });
  return {};
};

/** Takes the app's reaction away: https://docs.slack.dev/reference/methods/reactions.remove */
export const remove: Method = (args, { world }) => {
  const { message, name } = target(args, world);
  const users = message.reactions.find((reaction) => reaction.name === name)?.users ?? [];
  if (!users.includes(APP_USER_ID)) throw new ApiFailure('no_reaction');
  const left = users.filter((user) => user !== APP_USER_ID);
  const others = message.reactions.filter((reaction) => reaction.name !== name);
  world.messages.change(message, { reactions: left.length === 0 ? others : [...others, { name, users: left }] });
  return {};
};

function target(args: Arguments, world: World): { message: Message; name: string } {
  const name = required(args, 'name');
  if (!/^[\w+'-]+(?:::skin-tone-[2-6])?$/u.test(name)) throw new ApiFailure('invalid_name');
  const conversation = conversationOf(args, world);
  const message = world.messages.find(conversation.id, required(args, 'timestamp'));
  if (message === null || message.visibleTo !== null) throw new ApiFailure('message_not_found');
  return { message, name };
}

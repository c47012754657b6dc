import { type Choice, chosen, type Interactive, initialChoice, interactiveElements, isButton } from '../interactive.ts';
import type { Block } from '../limits.ts';
import type { Message } from '../messages.ts';
import { APP_ID, type Conversation, TEAM_DOMAIN, TEAM_ID } from '../people.ts';
import { asSlackMessage } from '../slack-shapes.ts';
import { asSlackView, type OpenView } from '../views.ts';
import type { World } from '../world.ts';

type Json = Record<string, unknown>;

/** What is in the elements of a message or view, by their place in it; what is missing stands as the app left it. */
export type Choices = ReadonlyMap<number, Choice>;

/** `state.values`: for each block and action what it holds now. */
export function valuesOf(blocks: readonly Block[], choices: Choices): Json {
  const values: Record<string, Json> = {};
  interactiveElements(blocks).forEach(({ blockId, actionId, element }, position) => {
    if (isButton(element)) return;
    const choice = choices.get(position) ?? initialChoice(element);
    values[blockId] = { ...values[blockId], [actionId]: { type: element.type, ...chosen(element, choice) } };
  });
  return values;
}

/** The fields that every interaction has in the same form. */
function interaction(world: World, type: string, user: string): Json {
  const person = world.person(user);
  return {
    type,
    user: { id: user, username: person?.handle, name: person?.handle, team_id: TEAM_ID },
    api_app_id: APP_ID,
    token: 'local-workspace',
    team: { id: TEAM_ID, domain: TEAM_DOMAIN },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function action(world: World, { blockId, actionId, element }: Interactive, choice: Choice): Json {
  const style = 'style' in element && element.style !== undefined ? { style: element.style } : {};
  return {
    action_id: actionId,
    block_id: blockId,
    type: element.type,
    ...chosen(element, choice),
    ...style,
    action_ts: world.stamps.ts(),
  };
}

/** A click in a message: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload. An ephemeral message is not sent along. */
export function messageAction(
  world: World,
  user: string,
  conversation: Conversation,
  message: Message,
  clicked: Interactive,
  choice: Choice,
  choices: Choices,
  responseUrl: string,
): Json {
  const thread = message.threadTs === null ? {} : { thread_ts: message.threadTs };
  return {
    ...interaction(world, 'block_actions', user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: message.visibleTo !== null,
      ...thread,
    },
    trigger_id: world.views.trigger(user),
    channel: { id: conversation.id, name: conversation.name },
    ...(message.visibleTo === null ? { message: asSlackMessage(world, message) } : {}),
    state: { values: valuesOf(message.blocks, choices) },
    response_url: responseUrl,
    actions: [action(world, clicked, choice)],
  };
}

/** A shortcut chosen on a message: https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function messageShortcut(
  world: World,
  user: string,
  conversation: Conversation,
  message: Message,
  callbackId: string,
  responseUrl: string,
): Json {
  return {
    ...interaction(world, 'message_action', user),
    callback_id: callbackId,
    trigger_id: world.views.trigger(user),
    action_ts: world.stamps.ts(),
    message_ts: message.ts,
    channel: { id: conversation.id, name: conversation.name },
    message: asSlackMessage(world, message),
    response_url: responseUrl,
  };
}

/** A click in a modal or home tab. */
export function viewAction(world: World, view: OpenView, clicked: Interactive, choice: Choice, choices: Choices): Json {
  return {
    ...interaction(world, 'block_actions', view.user),
    container: { type: 'view', view_id: view.id },
    trigger_id: world.views.trigger(view.user),
    view: asSlackView(view, valuesOf(view.blocks, choices)),
    actions: [action(world, clicked, choice)],
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function viewSubmission(world: World, view: OpenView, choices: Choices): Json {
  return {
    ...interaction(world, 'view_submission', view.user),
    trigger_id: world.views.trigger(view.user),
    view: asSlackView(view, valuesOf(view.blocks, choices)),
    response_urls: [],
  };
}

/** Sent when a modal is dismissed that asked for it with `notify_on_close`. */
export function viewClosed(world: World, view: OpenView, isCleared: boolean): Json {
  return { ...interaction(world, 'view_closed', view.user), view: asSlackView(view), is_cleared: isCleared };
}

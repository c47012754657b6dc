import { CoopError } from '../../text/error.ts';
import { type Choices, messageAction, viewAction } from '../delivery/interactions.ts';
import { isTaken, type Outcome, type Sender } from '../delivery/sender.ts';
import { type Choice, type Interactive, interactiveElements } from '../interactive.ts';
import type { Block } from '../limits.ts';
import type { OpenView } from '../views.ts';
import { conversationNamed, type Desk, type GestureOutcome, memberNamed } from './desk.ts';

/** Clicks (or chooses in) an element of a message that this user sees; the element is named by its action_id or its place. */
export async function click(
  desk: Desk,
  userName: string,
  channelName: string,
  messageTs: string,
  element: string | number,
  choice: Choice = [],
  choices: Choices = new Map(),
): Promise<GestureOutcome> {
  const { world } = desk;
  const user = memberNamed(world, userName);
  const conversation = conversationNamed(world, user, channelName);
  const message = world.messages.find(conversation.id, messageTs);
  if (message === null || (message.visibleTo !== null && message.visibleTo !== user)) {
    throw new CoopError('not-found', `${world.person(user)?.name} sees no message ${messageTs} there.`);
  }
  const clicked = elementNamed(message.blocks, element);
  const url = desk.urls.create({
    channel: conversation.id,
    user,
    source: { channel: message.channel, ts: message.ts },
  });
  const payload = messageAction(world, user, conversation, message, clicked, choice, choices, url);
  return outcomeOf(await sendInteraction(desk.sender, payload));
}

/** Clicks in a modal or home tab that this user has open. */
export async function clickInView(
  desk: Desk,
  userName: string,
  viewId: string,
  element: string | number,
  choice: Choice = [],
  choices: Choices = new Map(),
): Promise<GestureOutcome> {
  const view = viewOf(desk, userName, viewId);
  const payload = viewAction(desk.world, view, elementNamed(view.blocks, element), choice, choices);
  return outcomeOf(await sendInteraction(desk.sender, payload));
}

/** Sends an interaction in the form that Slack uses: JSON inside a form field. */
export function sendInteraction(sender: Sender, payload: Readonly<Record<string, unknown>>): Promise<Outcome> {
  const form = new URLSearchParams({ payload: JSON.stringify(payload) });
  return sender.send('application/x-www-form-urlencoded', form.toString());
}

/** What the page shows for an outcome. */
export function outcomeOf(outcome: Outcome): GestureOutcome {
  if (isTaken(outcome)) return { ok: true };
  return { ok: false, error: outcome.kind === 'timeout' ? 'operation_timeout' : 'dispatch_failed' };
}

/** The view a user has open; throws CoopError when it was closed meanwhile. */
export function viewOf(desk: Desk, userName: string, viewId: string): OpenView {
  const user = memberNamed(desk.world, userName);
  const view = desk.world.views.find(viewId);
  if (view === null || view.user !== user) throw new CoopError('not-found', 'This window is not open any more.');
  return view;
}

function elementNamed(blocks: readonly Block[], element: string | number): Interactive {
  const all = interactiveElements(blocks);
  const found = typeof element === 'number' ? all[element] : all.find((one) => one.actionId === element);
  if (found !== undefined) return found;
  const known = all.map((one) => one.actionId).join(', ') || 'none';
  throw new CoopError('not-found', `There is nothing to click called ${element}; there is: ${known}.`);
}

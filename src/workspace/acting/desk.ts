import { CoopError } from '../../text/error.ts';
import type { ApiCall } from '../api/route.ts';
import type { WorkspaceApp } from '../app.ts';
import type { DeliverEvent } from '../delivery/events.ts';
import type { Sender } from '../delivery/sender.ts';
import { APP_USER_ID, type Conversation } from '../people.ts';
import type { ResponseUrls } from '../response-urls.ts';
import type { World } from '../world.ts';

/** What every gesture works with. */
export interface Desk {
  readonly app: WorkspaceApp;
  readonly world: World;
  readonly sender: Sender;
  readonly deliver: DeliverEvent;
  readonly urls: ResponseUrls;
  readonly log: (call: ApiCall) => void;
}

/** What a click or submission came to: done, or the word that the page shows, in Slack's vocabulary. */
export type GestureOutcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** The id of the member meant by an id, a handle, a name or a first name; throws CoopError when there is none. */
export function memberNamed(world: World, name: string): string {
  const asked = name.toLowerCase();
  const found = world.people.find(
    (person) =>
      person.kind === 'member' &&
      [
        person.id.toLowerCase(),
        person.handle,
        person.name.toLowerCase(),
        person.name.toLowerCase().split(' ')[0],
      ].includes(asked),
  );
  if (found === undefined) {
    const members = world.people.filter((person) => person.kind === 'member').map((person) => person.name);
    throw new CoopError(
      'not-found',
      `Nobody called ${name} is in the local workspace; its members are ${members.join(' and ')}.`,
    );
  }
  return found.id;
}

/** The conversation meant by an id, `#general`, `general`, or `@Name` for the direct message with that person; throws CoopError when this user cannot open one. */
export function conversationNamed(world: World, user: string, name: string): Conversation {
  const at = name.startsWith('@') ? name.slice(1).toLowerCase() : null;
  const other =
    at === null ? undefined : world.people.find(({ name, handle }) => name.toLowerCase() === at || handle === at);
  const found = [...world.conversations.values()].find((conversation) => {
    if (conversation.id === name) return true;
    if (conversation.kind === 'channel') return conversation.name === name.replace(/^#/u, '');
    return (
      other !== undefined && other.id !== user && conversation.members.has(other.id) && conversation.members.has(user)
    );
  });
  if (found === undefined || !found.members.has(user)) {
    throw new CoopError(
      'not-found',
      `There is no conversation ${name} that ${world.person(user)?.name ?? user} could open.`,
    );
  }
  return found;
}

/** Whether the app takes part in a conversation, and so can hear of what is said there. */
export function appIsIn(conversation: Conversation): boolean {
  return conversation.members.has(APP_USER_ID);
}

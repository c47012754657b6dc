import type { Block } from '../limits.ts';
import type { Message } from '../messages.ts';
import { APP_USER_ID, type Conversation, type Person } from '../people.ts';
import { renderBlocks, renderText } from '../render/message.ts';
import { emojiNamed } from '../render/packaged.ts';
import type { OpenView } from '../views.ts';
import type { World } from '../world.ts';

/** A message as the page shows it; `html` is safe to put into the page as it is. */
interface ShownMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly broadcast: boolean;
  readonly author: ShownPerson;
  readonly html: string;
  readonly files: readonly {
    readonly title: string;
    readonly name: string;
    readonly size: number;
    readonly href: string;
  }[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly replies: { readonly count: number; readonly authors: readonly ShownPerson[]; readonly last: string } | null;
  readonly reactions: readonly { readonly name: string; readonly face: string; readonly count: number }[];
  /** Whether it mentions the user who looks. */
  readonly mentionsYou: boolean;
}

/** Someone's name and what they are, for a byline. */
interface ShownPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: Person['kind'];
}

/** A line in the sidebar. */
interface ShownConversation {
  readonly id: string;
  readonly kind: 'channel' | 'app' | 'member';
  readonly name: string;
  readonly topic: string;
  readonly members: number;
  readonly archived: boolean;
}

/** A modal in front of a user; `html` is safe to put into the page as it is. */
interface ShownModal {
  readonly id: string;
  readonly title: string;
  readonly submit: string | null;
  readonly close: string;
  readonly html: string;
}

/** Makes what one user may see; rendered HTML is kept until the message changes. */
export interface Shower {
  readonly message: (message: Message, viewer: string) => ShownMessage;
  readonly conversations: (viewer: string) => readonly ShownConversation[];
  readonly modal: (view: OpenView | null) => ShownModal | null;
  readonly home: (view: OpenView | null) => string | null;
}

/** A shower that has rendered nothing yet. */
export function createShower(world: World): Shower {
  // Keyed by the message itself: a changed message is another object, and a forgotten one takes its HTML along.
  const rendered = new WeakMap<Message, string>();

  function html(message: Message): string {
    const known = rendered.get(message);
    if (known !== undefined) return known;
    const made =
      message.blocks.length > 0 ? renderBlocks(message.blocks, world, message.ts) : renderText(message.text, world);
    rendered.set(message, made);
    return made;
  }

  const person = (id: string): ShownPerson => {
    const known = world.person(id);
    return { id, name: known?.name ?? id, kind: known?.kind ?? 'member' };
  };
  const view = (id: string, blocks: readonly Block[], errors: Readonly<Record<string, string>> = {}) =>
    renderBlocks(blocks, world, id, errors);
  return {
    message: (message, viewer) => {
      const replies = world.messages.repliesTo(message);
      const last = replies.at(-1);
      return {
        channel: message.channel,
        ts: message.ts,
        threadTs: message.threadTs,
        broadcast: message.broadcast,
        author: person(message.author),
        html: html(message),
        files: message.files.map(({ title, name, size, secret }) => ({ title, name, size, href: `/files/${secret}` })),
        ephemeral: message.visibleTo !== null,
        edited: message.edited !== null,
        replies:
          last === undefined
            ? null
            : {
                count: replies.length,
                authors: [...new Set(replies.map((reply) => reply.author))].map(person),
                last: last.ts,
              },
        reactions: message.reactions.map(({ name, users }) => ({
          name,
          face: emojiNamed(name) ?? `:${name}:`,
          count: users.length,
        })),
        mentionsYou: message.text.includes(`<@${viewer}>`),
      };
    },
    conversations: (viewer) =>
      [...world.conversations.values()]
        .filter(({ members }) => members.has(viewer))
        .map((one) => shownConversation(world, one, viewer)),
    modal: (open) =>
      open === null
        ? null
        : {
            id: open.id,
            title: open.title,
            submit: open.submit,
            close: open.close ?? 'Close',
            html: view(open.id, open.blocks, open.errors),
          },
    home: (published) => (published === null ? null : view(published.id, published.blocks)),
  };
}

function shownConversation(world: World, conversation: Conversation, viewer: string): ShownConversation {
  const other = [...conversation.members].find((member) => member !== viewer) ?? viewer;
  return {
    id: conversation.id,
    kind: conversation.kind === 'channel' ? 'channel' : other === APP_USER_ID ? 'app' : 'member',
    name: conversation.kind === 'channel' ? conversation.name : (world.person(other)?.name ?? other),
    topic: conversation.topic,
    members: conversation.members.size,
    archived: conversation.archived,
  };
}

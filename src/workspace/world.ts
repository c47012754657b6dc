import { createFiles, type Files } from './files.ts';
import { createMessages, type Message, type Messages } from './messages.ts';
import { APP_USER_ID, type Conversation, firstConversations, MEMBERS, type Person, SLACKBOT } from './people.ts';
import { createStamps, type Stamps } from './stamps.ts';
import { createViews, type OpenView, type Views } from './views.ts';

/** What may have changed for someone who looks at the workspace. */
export type Change =
  | { readonly kind: 'message' | 'removed'; readonly message: Message }
  | { readonly kind: 'modal'; readonly user: string; readonly view: OpenView | null }
  | { readonly kind: 'home'; readonly user: string }
  | { readonly kind: 'prompts'; readonly channel: string }
  | { readonly kind: 'conversation'; readonly conversation: Conversation };

/** Questions that the app suggests in a direct message, and what stands above them. */
export interface Suggested {
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** Everything the workspace remembers; all parts of the server read and change this one thing. */
export interface World {
  readonly teamName: string;
  readonly people: readonly Person[];
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly messages: Messages;
  readonly files: Files;
  readonly views: Views;
  readonly stamps: Stamps;
  readonly now: () => Date;
  readonly person: (id: string) => Person | null;
  /** The language that someone has Slack in, as IETF tag; `en-US` until it is set. */
  readonly localeOf: (id: string) => string;
  readonly setLocale: (id: string, locale: string) => void;
  /** What the app suggests in a direct message; null until it does. */
  readonly promptsIn: (channel: string) => Suggested | null;
  readonly setPrompts: (channel: string, suggested: Suggested) => void;
  /** Replaces what is known of a conversation: who is in it, whether it is archived. */
  readonly setConversation: (conversation: Conversation) => void;
  /** Calls back on every change until the returned function is called. */
  readonly watch: (watcher: (change: Change) => void) => () => void;
}

/** A workspace with its people and channels, in which nothing has been said. */
export function createWorld(appName: string, teamName: string, now: () => Date, locale = 'en-US'): World {
  const stamps = createStamps(now);
  const watchers = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const watcher of [...watchers]) watcher(change);
  };
  const app: Person = { id: APP_USER_ID, handle: appName.toLowerCase(), name: appName, kind: 'app' };
  const people = [...MEMBERS, app, SLACKBOT];
  const locales = new Map<string, string>();
  const prompts = new Map<string, Suggested>();
  const conversations = new Map(firstConversations().map((conversation) => [conversation.id, conversation]));
  return {
    teamName,
    people,
    conversations,
    messages: createMessages(stamps, tell),
    files: createFiles(stamps),
    views: createViews(stamps, now, tell),
    stamps,
    now,
    person: (id) => people.find((person) => person.id === id) ?? null,
    localeOf: (id) => locales.get(id) ?? locale,
    promptsIn: (channel) => prompts.get(channel) ?? null,
    setPrompts: (channel, suggested) => {
      prompts.set(channel, suggested);
      tell({ kind: 'prompts', channel });
    },
    setLocale: (id, other) => void locales.set(id, other),
    setConversation: (conversation) => {
      conversations.set(conversation.id, conversation);
      tell({ kind: 'conversation', conversation });
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

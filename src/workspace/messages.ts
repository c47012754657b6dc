import type { SharedFile } from './files.ts';
import type { Block } from './limits.ts';
import type { Stamps } from './stamps.ts';

/** A message as it stands now. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly files: readonly SharedFile[];
  readonly threadTs: string | null;
  /** A reply that is also shown in the channel. */
  readonly broadcast: boolean;
  /** The one user who sees it, or null when everyone in the conversation does. */
  readonly visibleTo: string | null;
  readonly edited: { readonly user: string; readonly ts: string } | null;
  readonly metadata: unknown;
  readonly reactions: readonly { readonly name: string; readonly users: readonly string[] }[];
  /** Grows with every change, so that what was made from a message can be kept until it changes. */
  readonly revision: number;
}

/** What it takes to post a message; what is left out is empty, and visible to everyone. */
type Draft = Pick<Message, 'channel' | 'author' | 'text'> &
  Partial<Pick<Message, 'blocks' | 'files' | 'threadTs' | 'broadcast' | 'visibleTo' | 'metadata'>>;

/** What can change in a message that stands. */
type Edit = Partial<Pick<Message, 'text' | 'blocks' | 'edited' | 'metadata' | 'reactions'>>;

/** What has been said in the workspace, and by whom it can be seen. */
export interface Messages {
  readonly post: (draft: Draft) => Message;
  /** Changes a message in place; its ts stays. */
  readonly change: (message: Message, edit: Edit) => Message;
  readonly remove: (message: Message) => void;
  readonly find: (channel: string, ts: string) => Message | null;
  /** All messages of a conversation in order of time; with a user, only those that user sees. */
  readonly in: (channel: string, user?: string) => readonly Message[];
  readonly repliesTo: (message: Message) => readonly Message[];
}

/** Told after each change: a message that is new or changed, or one that is gone. */
type OnChange = (change: { readonly kind: 'message' | 'removed'; readonly message: Message }) => void;

/** A conversation forgets its oldest message beyond this many, so that a workspace left running does not grow without end. */
const MOST_KEPT = 1000;

/** An empty workspace's messages, held in memory. */
export function createMessages(stamps: Stamps, onChange: OnChange): Messages {
  const conversations = new Map<string, Map<string, Message>>();

  function of(channel: string): Map<string, Message> {
    const known = conversations.get(channel);
    if (known !== undefined) return known;
    const made = new Map<string, Message>();
    conversations.set(channel, made);
    return made;
  }

  function store(message: Message): Message {
    const kept = of(message.channel);
    kept.set(message.ts, message);
    const oldest = kept.keys().next().value;
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    onChange({ kind: 'message', message });
    return message;
  }

  const all = (channel: string) => [...of(channel).values()];
  return {
    post: (draft) => {
      const ts = stamps.ts();
      return store({
        files: [],
        threadTs: null,
        broadcast: false,
        visibleTo: null,
        metadata: null,
        ...draft,
        blocks: named(draft.blocks ?? [], ts),
        ts,
        edited: null,
        reactions: [],
        revision: 1,
      });
    },
    change: (message, edit) => {
      const revision = message.revision + 1;
      const blocks = edit.blocks === undefined ? message.blocks : named(edit.blocks, `${message.ts}.${revision}`);
      return store({ ...message, ...edit, blocks, revision });
    },
    remove: (message) => {
      of(message.channel).delete(message.ts);
      onChange({ kind: 'removed', message });
    },
    find: (channel, ts) => of(channel).get(ts) ?? null,
    in: (channel, user) =>
      all(channel).filter((message) => user === undefined || message.visibleTo === null || message.visibleTo === user),
    repliesTo: ({ channel, ts }) =>
      all(channel).filter((message) => message.threadTs === ts && message.ts !== ts && message.visibleTo === null),
  };
}

/** Slack gives a block that has no `block_id` one of its own, and actions come back with it. */
export function named(blocks: readonly Block[], seed: string): readonly Block[] {
  return blocks.map((block, index) =>
    block.block_id === undefined ? { ...block, block_id: `${seed.replaceAll('.', '')}-${index}` } : block,
  );
}

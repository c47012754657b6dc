/** What the page knows; the views are drawn from it. */
export const store = {
  team: '',
  viewer: '',
  app: { name: '', description: '', commands: [], tries: [] },
  members: [],
  conversations: [],
  /** @type {Map<string, Map<string, any>>} messages by channel, then by ts */
  messages: new Map(),
  modal: null,
  home: null,
  homeId: null,
  /** What the app suggests, by conversation. */
  prompts: {},
  current: '',
  tab: 'messages',
  thread: null,
};

/** Takes over a whole state from the server. */
export function takeState(state) {
  Object.assign(store, {
    team: state.team,
    viewer: state.viewer,
    app: state.app,
    members: state.members,
    conversations: state.conversations,
    modal: state.modal,
    home: state.home,
    homeId: state.homeId,
    prompts: state.prompts,
    messages: new Map(),
  });
  for (const message of state.messages) put(message);
  if (!store.conversations.some((one) => one.id === store.current)) store.current = store.conversations[0]?.id ?? '';
}

/** Adds or replaces one message. */
export function put(message) {
  const known = store.messages.get(message.channel) ?? new Map();
  known.set(message.ts, message);
  store.messages.set(message.channel, known);
}

export function drop(channel, ts) {
  store.messages.get(channel)?.delete(ts);
}

const inOrder = (channel) => [...(store.messages.get(channel)?.values() ?? [])].sort((a, b) => (a.ts < b.ts ? -1 : 1));

/** What stands in the channel itself: no replies but those sent to the channel too. */
export const channelMessages = (channel) => inOrder(channel).filter((message) => isTop(message) || message.broadcast);

/** The parent, when it is still there, and all replies. */
export const threadMessages = (channel, ts) =>
  inOrder(channel).filter((message) => message.ts === ts || message.threadTs === ts);

const isTop = (message) => message.threadTs === null || message.threadTs === message.ts;
export const conversation = () => store.conversations.find((one) => one.id === store.current);

const readKey = (channel) => `read ${store.viewer} ${channel}`;

/** Remembers that the viewer has seen a channel to its end. */
export function markRead(channel) {
  const last = channelMessages(channel).at(-1);
  if (last !== undefined) sessionStorage.setItem(readKey(channel), last.ts);
}

/** How many messages of others came since. */
export function unread(channel) {
  const seen = sessionStorage.getItem(readKey(channel)) ?? '';
  return channelMessages(channel).filter((message) => message.ts > seen && message.author.id !== store.viewer).length;
}

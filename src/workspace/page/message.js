import { act } from './client.js';
import { avatar, make, toast } from './dom.js';
import { enliven } from './elements.js';
import { store } from './store.js';
import { dayOf, momentOf, timeOf } from './times.js';

const GROUPED_SECONDS = 300;

/** @type {Map<string, { signature: string, node: HTMLElement }>} */
const drawn = new Map();

/**
 * The nodes of a list of messages: one each, with a line for every new day.
 * @param {any[]} messages
 * @param {{ inThread: boolean, onThread: (message: any) => void }} options
 */
export function messageNodes(messages, options) {
  const nodes = [];
  let before = null;
  for (const message of messages) {
    if (!options.inThread && (before === null || dayOf(before.ts) !== dayOf(message.ts))) {
      nodes.push(
        cached(`day ${message.channel} ${dayOf(message.ts)}`, '', () =>
          make('div', { class: 'day', role: 'separator' }, make('span', {}, dayOf(message.ts))),
        ),
      );
      before = null;
    }
    const grouped =
      before !== null &&
      before.author.id === message.author.id &&
      !message.ephemeral &&
      !before.ephemeral &&
      !message.broadcast &&
      before.replies === null &&
      Number(message.ts) - Number(before.ts) < GROUPED_SECONDS;
    const key = `${options.inThread ? 'thread' : 'channel'} ${store.viewer} ${message.channel} ${message.ts}`;
    const signature = JSON.stringify([message, grouped]);
    nodes.push(cached(key, signature, () => messageNode(message, grouped, options)));
    before = message;
  }
  return nodes;
}

/** Draws again only what changed, and keeps the focus on the same element of a message that was redrawn. */
function cached(key, signature, draw) {
  const known = drawn.get(key);
  if (known !== undefined && known.signature === signature) return known.node;
  const focused = known?.node.contains(document.activeElement) ? document.activeElement : null;
  const node = draw();
  drawn.set(key, { signature, node });
  const place = focused?.getAttribute('data-element');
  if (focused !== null && focused !== undefined) {
    queueMicrotask(() => {
      const next =
        place === null || place === undefined ? null : node.querySelector(`[data-element="${CSS.escape(place)}"]`);
      const target = /** @type {HTMLElement} */ (next ?? node);
      target.focus({ preventScroll: true });
    });
  }
  return node;
}

function messageNode(message, grouped, { inThread, onThread }) {
  const body = make('div', { class: 'message-body', html: message.html });
  enliven(body, () => ({ gesture: 'click', body: { user: store.viewer, channel: message.channel, ts: message.ts } }));
  const time = make(
    'time',
    { class: 'time', title: momentOf(message.ts), datetime: new Date(Number(message.ts) * 1000).toISOString() },
    timeOf(message.ts),
  );
  const classes = [
    'message',
    grouped ? 'grouped' : '',
    message.ephemeral ? 'ephemeral' : '',
    message.mentionsYou ? 'for-you' : '',
  ];
  return make(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      'data-ts': message.ts,
      tabindex: '-1',
      'aria-label': `${message.author.name}, ${timeOf(message.ts)}`,
    },
    message.ephemeral ? make('p', { class: 'only-you' }, 'Only visible to you') : null,
    message.broadcast && !inThread ? make('p', { class: 'only-you broadcast' }, 'Replied to a thread') : null,
    make('div', { class: 'gutter' }, grouped ? time.cloneNode(true) : avatar(message.author)),
    make(
      'div',
      { class: 'content' },
      grouped
        ? null
        : make(
            'div',
            { class: 'byline' },
            make('span', { class: 'author' }, message.author.name),
            message.author.kind === 'member' ? null : make('span', { class: 'badge' }, 'APP'),
            time,
          ),
      body,
      ...message.files.map(fileLink),
      message.edited ? make('span', { class: 'edited' }, '(edited)') : null,
      message.reactions.length === 0
        ? null
        : make(
            'div',
            { class: 'reactions' },
            ...message.reactions.map(({ name, face, count }) =>
              make('span', { class: 'reaction', title: `:${name}:` }, `${face} ${count}`),
            ),
          ),
      inThread || message.replies === null ? null : replyLink(message, onThread),
    ),
    message.ephemeral || (inThread && store.app.shortcuts.length === 0)
      ? null
      : make('div', { class: 'tools' }, inThread ? null : replyTool(message, onThread), moreTool(message)),
  );
}

/** A file's name and size: a link that downloads it. */
function fileLink({ title, name, size, href }) {
  return make(
    'a',
    { class: 'file', href, download: name },
    make('span', { class: 'file-title' }, title),
    make('span', { class: 'file-size' }, `${sizeOf(size)} · Download`),
  );
}

function sizeOf(bytes) {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function replyTool(message, onThread) {
  return make(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': 'Reply in thread',
      title: 'Reply in thread',
      onclick: () => onThread(message),
    },
    bubble(),
  );
}

/** The app's shortcuts for a message; nothing where it has none. */
function moreTool(message) {
  if (store.app.shortcuts.length === 0) return null;
  const more = make('details', { class: 'more' });
  const choose = (shortcut) => {
    more.open = false;
    void act('shortcut', { user: store.viewer, channel: message.channel, ts: message.ts, shortcut }).then((answer) => {
      if (!answer.ok) toast(`${store.app.name} did not respond. Try again.`);
    });
  };
  more.append(
    make('summary', { class: 'tool', 'aria-label': 'More actions', title: 'More actions' }, '⋯'),
    make(
      'div',
      { class: 'more-list', role: 'menu' },
      ...store.app.shortcuts.map(({ name, callbackId }) =>
        make('button', { type: 'button', role: 'menuitem', onclick: () => choose(callbackId) }, name),
      ),
    ),
  );
  more.addEventListener('toggle', () => {
    if (more.open) more.querySelector('.more-list')?.scrollIntoView({ block: 'nearest' });
  });
  more.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    more.open = false;
    more.querySelector('summary')?.focus();
  });
  return more;
}

function replyLink(message, onThread) {
  const { count, authors, last } = message.replies;
  return make(
    'button',
    { type: 'button', class: 'reply-link', onclick: () => onThread(message) },
    make('span', { class: 'faces' }, ...authors.slice(0, 4).map((author) => avatar(author, 'small'))),
    make('span', { class: 'reply-count' }, count === 1 ? '1 reply' : `${count} replies`),
    make('span', { class: 'reply-last' }, `Last reply at ${timeOf(last)}`),
  );
}

function bubble() {
  const icon = make('span', { class: 'icon', 'aria-hidden': 'true' });
  icon.innerHTML =
    '<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"><path d="M3 4.5h14v9.5H9.5L6 17v-3H3z"/></svg>';
  return icon;
}

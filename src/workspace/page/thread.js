import { composer } from './composer.js';
import { byId, make, reconcile } from './dom.js';
import { messageNodes } from './message.js';
import { conversation, store, threadMessages } from './store.js';

const pane = byId('thread');
let frame = '';

/** Opens the thread under a message beside the channel. */
export function openThread(channel, ts) {
  store.thread = { channel, ts };
  document.dispatchEvent(new CustomEvent('thread'));
  document.getElementById('composer-thread')?.focus();
}

export function closeThread() {
  if (store.thread === null) return;
  const { ts } = store.thread;
  store.thread = null;
  drawThread();
  document.querySelector(`#message-list [data-ts="${CSS.escape(ts)}"] button.reply-link`)?.focus();
}

/** Draws the open thread, if there is one. */
export function drawThread() {
  pane.hidden = store.thread === null;
  document.body.classList.toggle('thread-open', store.thread !== null);
  if (store.thread === null) {
    frame = '';
    return;
  }
  const { channel, ts } = store.thread;
  if (frame !== `${store.viewer} ${channel} ${ts}`) {
    frame = `${store.viewer} ${channel} ${ts}`;
    drawFrame(ts);
  }
  const messages = threadMessages(channel, ts);
  const scroller = byId('thread-messages');
  const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  const nodes = messageNodes(messages, { inThread: true, onThread: () => {} });
  const replies = messages.filter((message) => message.ts !== ts).length;
  const count = byId('thread-count');
  count.textContent = replies === 0 ? '' : replies === 1 ? '1 reply' : `${replies} replies`;
  const parentThere = messages[0]?.ts === ts;
  reconcile(byId('thread-parent'), parentThere ? nodes.slice(0, 1) : [gone]);
  reconcile(byId('thread-replies'), parentThere ? nodes.slice(1) : nodes);
  if (atEnd) scroller.scrollTop = scroller.scrollHeight;
}

const gone = make('p', { class: 'empty' }, 'This message was deleted.');

function drawFrame(ts) {
  const here = conversation();
  pane.replaceChildren(
    make(
      'header',
      { class: 'main-head' },
      make('h2', {}, 'Thread'),
      make('span', { class: 'topic' }, `${here?.kind === 'channel' ? '#' : ''}${here?.name ?? ''}`),
      make('button', { type: 'button', class: 'tool close', 'aria-label': 'Close thread', onclick: closeThread }, '×'),
    ),
    make(
      'div',
      {
        class: 'messages',
        id: 'thread-messages',
        tabindex: '0',
        role: 'region',
        'aria-label': 'Messages in the thread',
      },
      make('div', { id: 'thread-parent' }),
      make('div', { class: 'day thread-line' }, make('span', { id: 'thread-count' })),
      make('div', { id: 'thread-replies', role: 'log', 'aria-live': 'polite' }),
    ),
    composer({
      id: 'composer-thread',
      label: 'Reply in the thread',
      placeholder: 'Reply…',
      threadTs: ts,
      onSent: () => drawThread(),
    }),
  );
}

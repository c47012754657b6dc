import { act, fetchState, listen } from './client.js';
import { asSentHere, composer, sendText } from './composer.js';
import { avatar, byId, make, reconcile } from './dom.js';
import { enliven } from './elements.js';
import { messageNodes } from './message.js';
import { drawModal } from './modal.js';
import { drawSidebar } from './sidebar.js';
import { channelMessages, conversation, drop, markRead, put, store, takeState } from './store.js';
import { closeThread, drawThread, openThread } from './thread.js';

const main = byId('main');
const NEAR_THE_END_PIXELS = 120;
let frame = '';
let connection = null;

/** Opens a conversation, and tells the app when it is its own. */
function open(id) {
  store.current = id;
  store.tab = 'messages';
  closeThread();
  document.body.classList.remove('sidebar-open');
  byId('veil').hidden = true;
  history.replaceState(null, '', `/#${id}`);
  if (conversation()?.kind === 'app') void act('open-app', { user: store.viewer, tab: 'messages' });
  draw(true);
  if (matchMedia('(hover: hover)').matches) document.getElementById('composer-main')?.focus();
}

function openTab(tab) {
  store.tab = tab;
  void act('open-app', { user: store.viewer, tab });
  draw(true);
}

/** Draws everything; the frame around the messages only when it changed. */
function draw(toEnd = false) {
  const here = conversation();
  if (here === undefined) return;
  const wanted = JSON.stringify([
    here,
    store.viewer,
    store.tab,
    store.tab === 'home' ? [store.home, store.homeId] : null,
    store.app.tries,
  ]);
  if (wanted !== frame) {
    frame = wanted;
    drawFrame(here);
  }
  const list = document.getElementById('messages');
  if (list === null) drawThread();
  else {
    const atEnd = toEnd || list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_THE_END_PIXELS;
    // The thread takes width from the channel, so it comes before the end is looked for.
    drawThread();
    const messages = channelMessages(here.id);
    const nodes = messageNodes(messages, {
      inThread: false,
      onThread: (message) => openThread(message.channel, message.threadTs ?? message.ts),
    });
    reconcile(byId('message-list'), nodes);
    byId('welcome').classList.toggle('quiet', messages.length > 0);
    drawPrompts(here);
    if (atEnd) list.scrollTop = list.scrollHeight;
  }
  if (!document.hidden) markRead(here.id);
  drawSidebar({ onOpen: open, onSwitch: become });
}

function drawFrame(here) {
  const name = `${here.kind === 'channel' ? '#' : ''}${here.name}`;
  const tab = (id, words) =>
    make(
      'button',
      { type: 'button', class: 'tab', 'aria-pressed': String(store.tab === id), onclick: () => openTab(id) },
      words,
    );
  const header = make(
    'header',
    { class: 'main-head' },
    make('button', { type: 'button', class: 'tool menu', 'aria-label': 'Conversations', onclick: showSidebar }, '☰'),
    make('h1', { id: 'main-title' }, name),
    here.kind === 'app' ? make('span', { class: 'badge' }, 'APP') : null,
    here.kind === 'channel' ? make('span', { class: 'topic', dir: 'auto' }, here.topic) : null,
    here.kind === 'app' ? make('div', { class: 'tabs' }, tab('messages', 'Messages'), tab('home', 'Home')) : null,
  );
  if (here.kind === 'app' && store.tab === 'home') {
    const home = make('div', { class: 'home', html: store.home ?? '' });
    if (store.home === null)
      home.append(make('p', { class: 'empty' }, `${store.app.name} has not published a home tab yet.`));
    enliven(home, () => ({ gesture: 'click-in-view', body: { user: store.viewer, view: store.homeId } }));
    main.replaceChildren(header, home);
    return;
  }
  const placeholder =
    here.kind === 'channel' ? `Message ${name}. Mention @${store.app.name} or type / to ask.` : `Message ${here.name}`;
  main.replaceChildren(
    header,
    make(
      'div',
      { class: 'messages', id: 'messages', tabindex: '0', role: 'region', 'aria-label': `Messages in ${name}` },
      welcome(here, name),
      make('div', { id: 'message-list', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions text' }),
    ),
    make('section', { id: 'prompts', hidden: true }),
    here.archived
      ? make('p', { class: 'archived' }, 'This channel is archived.')
      : composer({ id: 'composer-main', label: `Message ${name}`, placeholder, onSent: () => draw(true) }),
  );
}

function welcome(here, name) {
  const { app } = store;
  const tries = here.kind === 'member' ? app.tries.filter((line) => line.startsWith('/')) : app.tries;
  const what =
    here.kind === 'app'
      ? app.description
      : here.kind === 'channel'
        ? `${app.name} is in this channel. ${app.description}`
        : `A direct message between you and ${here.name}. ${app.name} is not in it, but its commands work.`;
  return make(
    'section',
    { class: 'welcome', id: 'welcome' },
    here.kind === 'channel'
      ? make('span', { class: 'welcome-sign', 'aria-hidden': 'true' }, '#')
      : avatar({ id: here.kind, name: here.name, kind: here.kind }, 'large'),
    make('h2', {}, here.kind === 'channel' ? `Welcome to ${name}` : here.name),
    make('p', { dir: 'auto' }, what),
    tries.length === 0 ? null : make('h3', {}, 'Try one of these'),
    make('ul', { class: 'tries' }, ...tries.map(asSentHere).map((line) => make('li', {}, sender(line, line)))),
  );
}

/** What the app suggests to ask in its direct message, above the composer: one tap says it. What was typed there stays. */
function drawPrompts(here) {
  const place = byId('prompts');
  const { title, prompts } = (here.kind === 'app' && store.prompts[here.id]) || { title: '', prompts: [] };
  place.hidden = prompts.length === 0;
  byId('welcome').classList.toggle('suggested', prompts.length > 0);
  place.setAttribute('aria-label', title);
  place.replaceChildren(
    make('h3', { dir: 'auto' }, title),
    make('ul', { class: 'tries' }, ...prompts.map((one) => make('li', {}, sender(one.title, one.message)))),
  );
}

/** A button that sends a line. */
const sender = (title, line) =>
  make(
    'button',
    { type: 'button', class: 'try', dir: 'auto', onclick: () => void sendText(line).then(() => draw(true)) },
    title,
  );

function showSidebar() {
  document.body.classList.add('sidebar-open');
  byId('veil').hidden = false;
  byId('sidebar').querySelector('button')?.focus();
}

function hear(news) {
  if (news.kind === 'message') put(news.message);
  else if (news.kind === 'removed') drop(news.channel, news.ts);
  else if (news.kind === 'prompts') store.prompts[news.channel] = news.suggested;
  else if (news.kind === 'conversations') store.conversations = news.conversations;
  else if (news.kind === 'home') Object.assign(store, { home: news.home, homeId: news.id ?? null });
  else if (news.kind === 'modal') {
    store.modal = news.modal;
    drawModal();
    return;
  }
  draw(news.kind === 'message' && news.message.author.id === store.viewer);
}

async function refresh() {
  const first = frame === '';
  takeState(await fetchState(sessionStorage.getItem('user') ?? ''));
  byId('connection').hidden = true;
  if (first) openAddress();
  draw(first);
  drawModal();
  document.body.dataset.ready = store.viewer;
}

/** Opens what the address names: `/archives/CHANNEL/pTS` as in a permalink, or `#CHANNEL`. */
function openAddress() {
  const [, channel = location.hash.slice(1), stamp = ''] =
    /^\/archives\/(\w+)(?:\/p(\d+))?/u.exec(location.pathname) ?? [];
  if (store.conversations.some((one) => one.id === channel)) store.current = channel;
  const ts = stamp === '' ? '' : `${stamp.slice(0, -6)}.${stamp.slice(-6)}`;
  const thread = new URLSearchParams(location.search).get('thread_ts');
  draw(true);
  if (thread !== null) openThread(store.current, thread);
  const target = ts === '' ? null : document.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
  target?.classList.add('found');
  target?.scrollIntoView({ block: 'center' });
}

function become(user) {
  sessionStorage.setItem('user', user);
  closeThread();
  start();
}

function start() {
  connection?.close();
  const user = sessionStorage.getItem('user') ?? '';
  connection = listen(user || 'dana', {
    onOpen: () => void refresh(),
    onNews: hear,
    onLost: () => {
      byId('connection').hidden = false;
    },
  });
}

byId('veil').addEventListener('click', () => {
  document.body.classList.remove('sidebar-open');
  byId('veil').hidden = true;
});
document.addEventListener('visibilitychange', () => draw());
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  if (document.body.classList.contains('sidebar-open')) byId('veil').click();
  else closeThread();
});
document.addEventListener('thread', () => draw());
start();

import { avatar, byId, make } from './dom.js';
import { store, unread } from './store.js';

/**
 * Draws the list of conversations and the switch between the two members.
 * @param {{ onOpen: (id: string) => void, onSwitch: (user: string) => void }} listeners
 */
export function drawSidebar({ onOpen, onSwitch }) {
  const channels = store.conversations.filter((one) => one.kind === 'channel');
  const direct = store.conversations.filter((one) => one.kind !== 'channel');
  const row = (one) => {
    const count = one.id === store.current ? 0 : unread(one.id);
    const sign =
      one.kind === 'channel'
        ? make('span', { class: 'hash', 'aria-hidden': 'true' }, '#')
        : avatar({ ...one, id: one.kind === 'app' ? 'app' : memberId(one.name) }, 'small');
    return make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          class: `row${count > 0 ? ' unread' : ''}`,
          'data-conversation': one.id,
          'aria-current': one.id === store.current ? 'page' : undefined,
          onclick: () => onOpen(one.id),
        },
        sign,
        make('span', { class: 'row-name' }, one.name),
        one.kind === 'app' ? make('span', { class: 'badge' }, 'APP') : null,
        one.archived ? make('span', { class: 'badge' }, 'archived') : null,
        count > 0 ? make('span', { class: 'count', 'aria-label': `${count} unread` }, String(count)) : null,
      ),
    );
  };
  const focused = document.activeElement?.getAttribute('data-conversation');
  byId('sidebar').replaceChildren(
    make(
      'div',
      { class: 'team' },
      make('strong', {}, store.team),
      make('span', { class: 'team-note' }, 'Runs on this computer'),
    ),
    make(
      'div',
      { class: 'rows' },
      make('h2', {}, 'Channels'),
      make('ul', {}, ...channels.map(row)),
      make('h2', {}, 'Direct messages'),
      make('ul', {}, ...direct.map(row)),
    ),
    make(
      'fieldset',
      { class: 'switch' },
      make('legend', {}, 'You are'),
      ...store.members.map((member) =>
        make(
          'button',
          {
            type: 'button',
            class: 'member',
            'aria-pressed': String(member.id === store.viewer),
            onclick: () => onSwitch(member.id),
          },
          avatar({ ...member, kind: 'member' }, 'small'),
          make('span', {}, member.name),
        ),
      ),
    ),
  );
  if (focused) document.querySelector(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
  const total = store.conversations.reduce((sum, one) => sum + (one.id === store.current ? 0 : unread(one.id)), 0);
  const here = store.conversations.find((one) => one.id === store.current);
  document.title = `${total > 0 ? `(${total}) ` : ''}${here?.kind === 'channel' ? '#' : ''}${here?.name ?? ''} · ${store.team}`;
}

function memberId(name) {
  return store.members.find((member) => member.name === name)?.id ?? name;
}

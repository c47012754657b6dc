import { act } from './client.js';
import { make, toast } from './dom.js';
import { conversation, store } from './store.js';
import { suggestionsFor } from './suggestions.js';

/**
 * A box to write in: Enter sends, Shift+Enter starts a line, `/` offers commands and `@` names.
 * @param {{ id: string, label: string, placeholder: string, threadTs?: string, onSent: () => void }} options
 */
export function composer({ id, label, placeholder, threadTs, onSent }) {
  const list = make('ul', {
    class: 'suggestions',
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  const box = /** @type {HTMLTextAreaElement} */ (
    make('textarea', {
      id,
      class: 'composer-text',
      rows: 1,
      dir: 'auto',
      placeholder,
      'aria-label': label,
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      enterkeyhint: 'send',
      maxlength: 12000,
    })
  );
  const send = /** @type {HTMLButtonElement} */ (
    make('button', { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send', disabled: true })
  );
  send.innerHTML =
    '<svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor" aria-hidden="true"><path d="M2.5 3.2 18 10 2.5 16.8 4.6 11 12 10 4.6 9z"/></svg>';
  let offered = [];
  let active = 0;

  function offer() {
    const caret = box.selectionStart ?? box.value.length;
    offered = suggestionsFor(box.value, caret, threadTs !== undefined);
    active = 0;
    list.hidden = offered.length === 0;
    list.replaceChildren(
      ...offered.map((one, index) =>
        make(
          'li',
          {
            id: `${id}-option-${index}`,
            role: 'option',
            'aria-selected': String(index === active),
            onmousedown: (event) => {
              event.preventDefault();
              accept(index);
            },
          },
          make('strong', {}, one.title),
          one.hint === '' ? null : make('span', { class: 'usage' }, one.hint),
          one.detail === '' ? null : make('span', { class: 'detail' }, one.detail),
        ),
      ),
    );
    mark();
  }

  function mark() {
    for (const [index, child] of [...list.children].entries())
      child.setAttribute('aria-selected', String(index === active));
    if (offered.length > 0) box.setAttribute('aria-activedescendant', `${id}-option-${active}`);
    else box.removeAttribute('aria-activedescendant');
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function accept(index) {
    const one = offered[index];
    if (one === undefined) return;
    box.setRangeText(one.insert, one.from, box.selectionStart ?? box.value.length, 'end');
    changed();
  }

  function changed() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 200)}px`;
    send.disabled = box.value.trim() === '';
    offer();
  }

  async function submit() {
    const text = box.value.trim();
    if (text === '' || send.getAttribute('aria-busy') === 'true') return;
    if (text.startsWith('/') && threadTs !== undefined) {
      toast(
        `${text.split(/\s/u)[0]} is not supported in threads. Use it in the channel, or mention @${store.app.name} here.`,
      );
      return;
    }
    box.value = '';
    changed();
    send.setAttribute('aria-busy', 'true');
    const answer = await sendText(text, threadTs);
    send.removeAttribute('aria-busy');
    if (!answer.ok && box.value === '') {
      box.value = text;
      changed();
    }
    onSent();
  }

  box.addEventListener('input', changed);
  box.addEventListener('blur', () => {
    list.hidden = true;
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const open = !list.hidden && offered.length > 0;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      active = (active + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
      mark();
    } else if (open && (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey))) accept(active);
    else if (open && event.key === 'Escape') {
      list.hidden = true;
      event.stopPropagation();
    } else if (event.key === 'Enter' && !event.shiftKey) void submit();
    else return;
    event.preventDefault();
  });
  return make(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault();
        void submit();
      },
    },
    list,
    make('div', { class: 'composer-box' }, box, send),
  );
}

/**
 * Sends a line to where the user is: a command, or a message.
 * @param {string} text
 * @param {string} [threadTs]
 */
export function sendText(text, threadTs) {
  const body = { user: store.viewer, channel: store.current };
  return text.startsWith('/') ? act('command', { ...body, line: text }) : act('say', { ...body, text, threadTs });
}

/**
 * How one of the things to try is sent from here: in a channel the app hears words only when it is mentioned.
 * @param {string} line
 */
export function asSentHere(line) {
  const heard = line.startsWith('/') || line.includes(`@${store.app.name}`) || conversation()?.kind === 'app';
  return heard ? line : `@${store.app.name} ${line}`;
}

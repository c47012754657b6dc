import { act } from './client.js';
import { byId, make, toast } from './dom.js';
import { choicesOf, enliven } from './elements.js';
import { store } from './store.js';

let shown = null;

/** Shows the modal that the viewer has open, or takes it away. */
export function drawModal() {
  const dialog = /** @type {HTMLDialogElement} */ (byId('modal'));
  const { modal } = store;
  if (modal === null) {
    shown = null;
    dialog.close();
    return;
  }
  const typed =
    shown === modal.id
      ? new Map(fields(dialog).map((field) => [field.name || field.dataset.element, field.value]))
      : new Map();
  shown = modal.id;
  const body = make('div', { class: 'dialog-body', html: modal.html });
  enliven(body, () => ({ gesture: 'click-in-view', body: { user: store.viewer, view: modal.id } }));
  const close = () => void act('dismiss', { user: store.viewer, view: modal.id });
  const submit = make('button', { type: 'submit', class: 'bk-button bk-primary' }, modal.submit ?? '');
  dialog.replaceChildren(
    make(
      'form',
      {
        class: 'dialog-form',
        onsubmit: async (event) => {
          event.preventDefault();
          submit.setAttribute('aria-busy', 'true');
          const answer = await act('submit', { user: store.viewer, view: modal.id, choices: choicesOf(body) });
          submit.removeAttribute('aria-busy');
          if (!answer.ok) toast(`The app did not take that (${answer.error}). Try again.`);
        },
      },
      make(
        'header',
        { class: 'dialog-head' },
        make('h2', { id: 'modal-title', dir: 'auto' }, modal.title),
        make('button', { type: 'button', class: 'tool', 'aria-label': 'Close', onclick: close }, '×'),
      ),
      body,
      make(
        'footer',
        { class: 'dialog-foot' },
        make('button', { type: 'button', class: 'bk-button', onclick: close }, modal.close),
        modal.submit === null ? null : submit,
      ),
    ),
  );
  for (const field of fields(dialog)) {
    const before = typed.get(field.name || field.dataset.element);
    if (before !== undefined && !['radio', 'checkbox'].includes(field.type)) field.value = before;
  }
  dialog.oncancel = (event) => {
    event.preventDefault();
    close();
  };
  if (!dialog.open) dialog.showModal();
}

function fields(dialog) {
  return [...dialog.querySelectorAll('input, textarea, select')];
}

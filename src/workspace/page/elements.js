import { act } from './client.js';
import { byId, make, toast } from './dom.js';

/**
 * What an element holds now: the values that the server understands.
 * @param {Element} field
 * @returns {string[]}
 */
function valuesOf(field) {
  if (field instanceof HTMLSelectElement)
    return [...field.selectedOptions].map((option) => option.value).filter(Boolean);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    return field.value === '' ? [] : [field.value];
  return [...field.querySelectorAll('input:checked')].map((input) => /** @type {HTMLInputElement} */ (input).value);
}

/**
 * The values of all fields of a message or view, by their place.
 * @param {Element} root
 */
export function choicesOf(root) {
  return [...root.querySelectorAll('[data-element]:not(button, a)')].map((field) => [
    Number(field.getAttribute('data-element')),
    valuesOf(field),
  ]);
}

/**
 * Makes the buttons and fields of rendered blocks work.
 * @param {Element} root what holds the rendered blocks
 * @param {() => { gesture: string, body: Record<string, unknown> }} where what to send besides the element
 */
export function enliven(root, where) {
  root.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target).closest('button[data-element], a[data-element]');
    if (target !== null) void press(root, target, where, [target.getAttribute('data-choice') ?? ''].filter(Boolean));
  });
  root.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLInputElement} */ (event.target);
    if (event.key !== 'Enter' || event.isComposing || target.closest('.bk-input[data-enter]') === null) return;
    event.preventDefault();
    void press(root, target, where, valuesOf(target));
  });
  root.addEventListener('change', (event) => {
    const target = /** @type {Element} */ (event.target).closest('[data-element]');
    if (target === null || target.closest('.bk-input') !== null) return;
    const values = valuesOf(target);
    const url = target instanceof HTMLSelectElement ? target.selectedOptions[0]?.getAttribute('data-url') : null;
    if (url) window.open(url, '_blank', 'noopener,noreferrer');
    void press(root, target, where, values);
    if (target instanceof HTMLSelectElement && target.hasAttribute('data-instant')) target.value = '';
  });
}

async function press(root, target, where, choice) {
  if (target.getAttribute('aria-busy') === 'true') return;
  if (target.hasAttribute('data-confirm') && !(await confirmed(target))) return;
  const { gesture, body } = where();
  target.setAttribute('aria-busy', 'true');
  const element = Number(target.getAttribute('data-element'));
  const answer = await act(gesture, { ...body, element, choice, choices: choicesOf(root) });
  target.removeAttribute('aria-busy');
  target.classList.toggle('bk-failed', !answer.ok);
  if (!answer.ok) toast(`The app did not take that (${answer.error}). Try again.`);
}

function confirmed(target) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('confirm'));
  const words = (name) => target.getAttribute(`data-confirm${name}`) ?? '';
  dialog.replaceChildren(
    make(
      'form',
      { method: 'dialog', class: 'dialog-body' },
      make('h2', { id: 'confirm-title' }, words('-title')),
      make('p', { dir: 'auto' }, words('')),
      make(
        'div',
        { class: 'dialog-foot' },
        make('button', { class: 'bk-button', value: 'no' }, words('-no')),
        make('button', { class: 'bk-button bk-primary', value: 'yes' }, words('-yes')),
      ),
    ),
  );
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

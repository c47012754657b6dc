/**
 * Makes an element: attributes by name (`on…` for listeners, `html` for markup that the server made safe), then children.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'html') element.innerHTML = String(value);
    else if (name.startsWith('on') && typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * Makes `parent` hold exactly these nodes, moving as few as it can, so that focus and scrolling survive.
 * @param {Element} parent
 * @param {Node[]} nodes
 */
export function reconcile(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  });
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element ${id}.`);
  return element;
}

/**
 * A square with a person's initials.
 * @param {{ id: string, name: string, kind: string }} person
 * @param {string} [size]
 */
export function avatar(person, size = '') {
  const initials = person.name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  let sum = 0;
  for (const letter of person.id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  const hue = person.kind === 'app' ? 'app' : person.kind === 'slackbot' ? 'slackbot' : String(sum % 6);
  return make('span', { class: `avatar ${size}`, 'data-hue': hue, 'aria-hidden': 'true' }, initials);
}

let hiding = 0;

/**
 * Says one sentence at the foot of the page for a while.
 * @param {string} sentence
 */
export function toast(sentence) {
  const element = byId('toast');
  element.textContent = sentence;
  element.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    element.hidden = true;
  }, 6000);
}

import { conversation, store } from './store.js';

/**
 * What could complete the words before the caret: commands at the start of a line that begins with `/`, names after `@`.
 * @param {string} text
 * @param {number} caret
 * @param {boolean} inThread
 * @returns {{ title: string, hint: string, detail: string, insert: string, from: number }[]}
 */
export function suggestionsFor(text, caret, inThread) {
  const before = text.slice(0, caret);
  const command = /^\/\S*$/u.exec(before)?.[0];
  if (command !== undefined && !inThread) {
    return store.app.commands
      .filter((one) => one.command.startsWith(command) && one.command !== command)
      .map((one) => ({
        title: one.command,
        hint: one.usageHint,
        detail: one.description,
        insert: `${one.command} `,
        from: 0,
      }));
  }
  const at = /(?:^|\s)@([\p{L}\p{N} ]{0,30})$/u.exec(before)?.[1];
  if (at === undefined) return [];
  const asked = at.toLowerCase();
  const app = conversation()?.kind === 'member' ? [] : [{ name: store.app.name, detail: store.app.description }];
  return [...app, ...store.members.map(({ name }) => ({ name, detail: '' }))]
    .filter(({ name }) => name.toLowerCase().startsWith(asked))
    .map(({ name, detail }) => ({
      title: `@${name}`,
      hint: '',
      detail,
      insert: `@${name} `,
      from: caret - at.length - 1,
    }));
}

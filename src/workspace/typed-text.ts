import type { RichTextLeaf } from './limits/rich-text.ts';
import type { Block } from './limits.ts';
import { APP_USER_ID, MEMBERS } from './people.ts';
import type { World } from './world.ts';

/** Replaces the three characters that Slack's markup uses, as Slack does in what people type. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the composer sends for typed words: `@Name` of someone who is here becomes `<@ID>`, `#channel` and web addresses become links. */
export function asTyped(world: World, typed: string): string {
  const people = [...MEMBERS, ...world.people.filter((person) => person.id === APP_USER_ID)];
  let text = escapeText(typed).replace(/(?<![\w<|])https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)"'\]]/gu, '<$&>');
  for (const person of people) {
    for (const name of [person.name, person.handle]) {
      text = text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}_])@${RegExp.escape(name)}(?![\\p{L}\\p{N}_])`, 'giu'),
        `<@${person.id}>`,
      );
    }
  }
  for (const conversation of world.conversations.values()) {
    if (conversation.kind !== 'channel') continue;
    const name = RegExp.escape(conversation.name);
    text = text.replace(
      new RegExp(`(?<![\\w&/#])#${name}(?![\\w-])`, 'gu'),
      `<#${conversation.id}|${conversation.name}>`,
    );
  }
  return text;
}

/** The `rich_text` block that Slack adds to what people type. */
export function blocksOfTyped(text: string): readonly Block[] {
  const leaves = text.split(/(<@\w+>)/u).flatMap((part): readonly RichTextLeaf[] => {
    const user = /^<@(\w+)>$/u.exec(part)?.[1];
    if (user !== undefined) return [{ type: 'user', user_id: user }];
    return part === '' ? [] : [{ type: 'text', text: unescapeText(part) }];
  });
  return leaves.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: leaves }] }];
}

/** The opposite of escapeText. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

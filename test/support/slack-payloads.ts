import { languages } from '../../src/languages/all.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { validateBlocks } from '../../src/workspace/limits.ts';

/** Every string below `value` that stands under one of these keys. */
export function stringsUnder(value: unknown, keys: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && keys.has(key) ? [inner] : stringsUnder(inner, keys),
  );
}

/** Every object of that `type` below `value`. */
export function objectsOfType(value: unknown, type: string): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((each) => objectsOfType(each, type));
  return 'type' in value && value.type === type ? [{ ...value }, ...inner] : inner;
}

/** What is wrong with a message by Slack's limits and by Coop's own, stricter ones; empty when it may be posted. */
export function problemsOf(message: Message): readonly string[] {
  const characters = stringsUnder(message.blocks, new Set(['text', 'url'])).reduce((sum, text) => sum + text.length, 0);
  // A channel is shown by its name only where those who read the text alone are told which it is.
  const isNamed = objectsOfType(message.blocks, 'channel').every(({ channel_id: id }) =>
    message.text.includes(`${id}`),
  );
  return [
    ...(message.plain === undefined ? [] : problemsOf({ text: message.text, blocks: message.plain })),
    ...validateBlocks(message.blocks, 'message').map(({ pointer, sentence }) => `${pointer} ${sentence}`),
    ...(message.text.trim() === '' ? ['text is empty'] : []),
    ...(message.text.length > 4_000 ? [`text has ${message.text.length} characters`] : []),
    ...(/[<>]|&(?!amp;|lt;|gt;)/u.test(message.text) ? ['text is not escaped'] : []),
    ...(characters >= 12_000 ? [`the blocks hold ${characters} characters`] : []),
    ...problemsShown(message.blocks, isNamed ? ['channel'] : []),
  ];
}

/** What Coop shows nobody: words read as markup, mentions of many, emoji codes; save what a surface may show. */
export function problemsShown(blocks: unknown, may: readonly string[] = []): readonly string[] {
  return [
    ...(markup(Array.isArray(blocks) ? blocks : []).length > 0 ? ['something is shown as mrkdwn'] : []),
    ...['broadcast', 'usergroup', 'channel', 'emoji', 'image', 'markdown']
      .filter((type) => !may.includes(type))
      .flatMap((type) => objectsOfType(blocks, type).map(() => `something is shown as ${type}`)),
    ...objectsOfType(blocks, 'plain_text')
      .filter((text) => text.emoji !== false)
      .map(() => 'a plain text reads emoji codes'),
  ];
}

/** What opens a quotation, in each language that Coop speaks. */
const opening = new Set(languages.map(({ labels }) => labels.quoted.split('{words}')[0]));

/** The words of every quote of a message, in order: what a reader can take as the article's own. In a table they stand between quotation marks. */
export function quotedWords(message: Pick<Message, 'blocks'>): readonly string[] {
  return message.blocks.flatMap((block) => {
    if (block.type !== 'table')
      return objectsOfType(block, 'rich_text_quote').map((quote) => textOf(quote.elements).join(''));
    const sections = block.rows.slice(1).flatMap((cells) => objectsOfType(cells[1], 'rich_text_section'));
    const lines = sections.map((section) => textOf(section.elements));
    return lines.filter(([first = '']) => opening.has(first)).map((line) => line.slice(1, -1).join(''));
  });
}

const textOf = (elements: unknown) => stringsUnder(elements, new Set(['text']));

/** Cards take nothing but markup: there whatever could be read as any must have been replaced. */
function isInert(markup: unknown): boolean {
  return typeof markup === 'string' && !/[<>*_~`]|&(?!amp;|lt;|gt;)|:[^\s\u2060]/u.test(markup);
}

/** Every `mrkdwn` that is not in a card, or that something could be read in. */
function markup(blocks: readonly unknown[]): readonly unknown[] {
  return blocks.flatMap((block) => {
    const isCard = typeof block === 'object' && block !== null && Reflect.get(block, 'type') === 'card';
    return objectsOfType(block, 'mrkdwn').filter(({ text }) => !isCard || !isInert(text));
  });
}

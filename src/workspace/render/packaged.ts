import { createRequire } from 'node:module';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Block as PackageBlock } from 'slack-blocks-to-jsx';
import type { Block } from '../limits.ts';
import type { World } from '../world.ts';
import { formatDate } from './dates.ts';
import { mention } from './references.ts';
import { sanitise } from './sanitise.ts';

const load = createRequire(import.meta.url);
let loaded: typeof import('slack-blocks-to-jsx') | null = null;

/** Loaded for the first block that needs it: with its 200 files it takes a quarter of the time until Coop is ready. */
function message(): typeof import('slack-blocks-to-jsx')['Message'] {
  loaded ??= load('slack-blocks-to-jsx') as typeof import('slack-blocks-to-jsx');
  return loaded.Message;
}

/**
 * Renders with `slack-blocks-to-jsx` what it renders well: rich text, Markdown, plans and task cards.
 *
 * Everything else is rendered by our own files, because version 1.1.1 reads Slack's mrkdwn (and every plain_text) as
 * Markdown, and words get lost: measured, "10:30:45" comes out as "103045", a line that starts with "#", "|" or "---"
 * not at all, "2 * 3" as "2 ** 3", and a message of just "&lt;b&gt;" empty. Buttons come out with their action_id only.
 */
export function packaged(block: { readonly type: Block['type'] }, world: World): ReactElement {
  if (!isDrawn(block))
    return createElement('p', { className: 'bk-missing' }, `The local workspace cannot show a ${block.type} block.`);
  const rendered = renderToStaticMarkup(
    createElement(message(), {
      blocks: block.type === 'rich_text' ? listsApart(block) : [block],
      name: '',
      logo: '',
      time: world.now(),
      withoutWrapper: true,
      unstyled: true,
      hooks: {
        user: ({ id }) => createElement('span', { className: 'slack_user' }, mention(world, id)),
        date: ({ timestamp, format, fallback }) =>
          createElement('time', null, formatDate(Number(timestamp), format, world.now()) ?? fallback),
        channel: ({ id }) =>
          createElement('span', { className: 'slack_channel' }, `#${world.conversations.get(id)?.name ?? id}`),
      },
    }),
  );
  // It has just been through sanitise, and is markup.
  return createElement('div', { className: 'bk-packaged', dangerouslySetInnerHTML: { __html: sanitise(rendered) } });
}

type PackageRichText = Extract<PackageBlock, { type: 'rich_text' }>;

/** The package counts on from a bulleted list into the numbered one after it, unless each is in a block of its own. */
function listsApart(block: PackageRichText): PackageRichText[] {
  return block.elements.reduce<PackageRichText[]>((parts, element) => {
    const before = parts.at(-1)?.elements.at(-1);
    const goesOn =
      before?.type !== 'rich_text_list' ||
      element.type !== 'rich_text_list' ||
      before.style === element.style ||
      (before.indent ?? 0) !== (element.indent ?? 0);
    const last = parts.at(-1);
    if (last !== undefined && goesOn) last.elements.push(element);
    else parts.push({ type: 'rich_text', elements: [element] });
    return parts;
  }, []);
}

const DRAWN: ReadonlySet<string> = new Set<Block['type']>(['rich_text', 'markdown', 'plan', 'task_card']);

/** The package's types are narrower than its code: they admit no undefined in optional fields. */
function isDrawn(block: { readonly type: string }): block is PackageBlock {
  return DRAWN.has(block.type);
}

const emoji = new Map<string, string | null>();

/** The character for an emoji's name, such as `tada`; null when the package knows none. */
export function emojiNamed(name: string): string | null {
  const known = emoji.get(name);
  if (known !== undefined) return known;
  const block: PackageBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'emoji', name }] }],
  };
  const html = renderToStaticMarkup(
    createElement(message(), {
      blocks: [block],
      name: '',
      logo: '',
      time: new Date(0),
      withoutWrapper: true,
      unstyled: true,
    }),
  );
  const text = html.replace(/<[^>]*>/gu, '');
  const found = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) ? text : null;
  if (emoji.size < 5000) emoji.set(name, found);
  return found;
}

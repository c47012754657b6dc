import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Block } from '../limits.ts';
import type { World } from '../world.ts';
import { framesOf } from './frames.ts';
import { mrkdwn } from './mrkdwn.ts';

/**
 * The blocks of a message or view as HTML that may be put into the page as it is: whatever the app sent, it holds no
 * script, no handler, no style and no address but web, mail and telephone ones. `seed` makes ids unique in the page.
 */
export function renderBlocks(
  blocks: readonly Block[],
  world: World,
  seed: string,
  errors: Readonly<Record<string, string>> = {},
): string {
  let place = 0;
  const nextPlace = () => {
    place += 1;
    return place - 1;
  };
  const rendering = { world, seed: `e${seed.replaceAll('.', '')}`, nextPlace, errors };
  return withoutPreloads(renderToStaticMarkup(framesOf(blocks, rendering)));
}

/** A message's text, which is mrkdwn, as HTML of the same kind. */
export function renderText(text: string, world: World): string {
  return renderToStaticMarkup(createElement('div', { className: 'bk-text' }, mrkdwn(text, world)));
}

/** React asks for pictures ahead with link elements, which belong in a page's head and not in a message. */
function withoutPreloads(html: string): string {
  return html.replace(/^(?:<link rel="preload"[^>]*>)+/u, '');
}

import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import type { ImageElement } from '../limits/elements.ts';
import type { Block } from '../limits.ts';
import { safePicture } from './addresses.ts';
import { elementOf, type Rendering, textOf } from './elements.ts';
import { mrkdwn, plain } from './mrkdwn.ts';
import { packaged } from './packaged.ts';

/** One block as the reader sees it. */
function frameOf(block: Block, rendering: Rendering): ReactElement {
  const { world } = rendering;
  switch (block.type) {
    case 'section':
      return createElement(
        'div',
        { className: 'bk-section' },
        createElement(
          'div',
          { className: 'bk-section-text' },
          block.text === undefined ? null : createElement('div', { dir: 'auto' }, textOf(block.text, rendering)),
          block.fields === undefined
            ? null
            : createElement(
                'div',
                { className: 'bk-fields' },
                ...block.fields.map((field) => createElement('div', { dir: 'auto' }, textOf(field, rendering))),
              ),
        ),
        block.accessory === undefined
          ? null
          : createElement(
              'div',
              { className: 'bk-accessory' },
              block.accessory.type === 'image'
                ? picture(block.accessory, 'bk-thumbnail')
                : elementOf(block.accessory, rendering),
            ),
      );
    case 'header':
      return createElement('h3', { className: 'bk-header', dir: 'auto' }, plain(block.text.text, block.text.emoji));
    case 'divider':
      return createElement('hr', { className: 'bk-divider' });
    case 'context':
      return createElement(
        'div',
        { className: 'bk-context', dir: 'auto' },
        ...block.elements.map((element) =>
          element.type === 'image'
            ? picture(element, 'bk-context-image')
            : createElement('div', null, textOf(element, rendering)),
        ),
      );
    case 'actions':
    case 'context_actions':
      return createElement(
        'div',
        { className: 'bk-actions' },
        ...block.elements.map((element) => elementOf(element, rendering)),
      );
    case 'image':
      return createElement(
        'figure',
        { className: 'bk-image' },
        block.title === undefined
          ? null
          : createElement('figcaption', { dir: 'auto' }, plain(block.title.text, block.title.emoji)),
        picture(block, 'bk-picture'),
      );
    case 'input': {
      const id = `${rendering.seed}-${block.block_id}`;
      const error = rendering.errors[block.block_id ?? ''];
      return createElement(
        'div',
        { className: 'bk-input', ...dispatching(block) },
        createElement(
          'label',
          { htmlFor: id, dir: 'auto' },
          plain(block.label.text),
          block.optional === true ? createElement('span', { className: 'bk-optional' }, ' (optional)') : null,
        ),
        elementOf(block.element, rendering, id),
        error === undefined ? null : createElement('p', { className: 'bk-error', role: 'alert', dir: 'auto' }, error),
        block.hint === undefined
          ? null
          : createElement('p', { className: 'bk-hint', dir: 'auto' }, plain(block.hint.text)),
        'data-enter' in dispatching(block)
          ? createElement('p', { className: 'bk-hint' }, 'Press Enter to submit')
          : null,
      );
    }
    case 'table':
      return table(block.rows, block.column_settings?.map((column) => column?.align) ?? [], null, rendering);
    case 'data_table':
      return table(block.rows, [], block.caption, rendering);
    case 'data_visualization':
      return chart(block);
    case 'card':
      return card(block, rendering);
    case 'carousel':
      return createElement(
        'div',
        { className: 'bk-carousel', tabIndex: 0 },
        ...block.elements.map((one) => card(one, rendering)),
      );
    case 'alert':
      return createElement(
        'div',
        { className: `bk-alert bk-alert-${block.level ?? 'default'}`, role: 'status', dir: 'auto' },
        textOf(block.text, rendering),
      );
    case 'container':
      return createElement(
        'section',
        { className: 'bk-container' },
        block.title === undefined ? null : createElement('h4', { dir: 'auto' }, plain(block.title.text)),
        block.rich_text_title === undefined ? null : packaged(block.rich_text_title, world),
        block.subtitle === undefined
          ? null
          : createElement('div', { className: 'bk-hint', dir: 'auto' }, textOf(block.subtitle, rendering)),
        ...block.child_blocks.map((child) => frameOf(child, rendering)),
      );
    case 'video':
      return createElement('p', { className: 'bk-missing' }, `Video: ${block.title.text}. ${block.alt_text}`);
    default:
      return packaged(block, world);
  }
}

function picture(image: Pick<ImageElement, 'image_url' | 'alt_text'>, className: string): ReactElement {
  const source = safePicture(image.image_url ?? '');
  if (source === null) return createElement('span', { className: 'bk-missing' }, image.alt_text);
  return createElement('img', { className, src: source, alt: image.alt_text, loading: 'lazy' });
}

type Cell = Extract<Block, { type: 'table' }>['rows'][number][number];

/** Native, because the package reads a cell's raw_text as Markdown and draws no data_table. The first row is the heading, as in Slack. */
function table(
  rows: readonly (readonly Cell[])[],
  align: readonly (string | undefined)[],
  caption: string | null,
  { world }: Rendering,
): ReactElement {
  const [heading = [], ...body] = rows;
  const row = (cells: readonly Cell[], tag: 'th' | 'td') =>
    createElement(
      'tr',
      null,
      ...cells.map((cell, column) => {
        const attributes = {
          className: `bk-${align[column] ?? 'left'}`,
          dir: 'auto',
          ...(tag === 'th' ? { scope: 'col' } : {}),
        };
        return createElement(tag, attributes, cell.type === 'rich_text' ? packaged(cell, world) : cell.text);
      }),
    );
  return createElement(
    'div',
    { className: 'bk-table', tabIndex: 0, role: 'region', 'aria-label': caption ?? 'Table' },
    createElement(
      'table',
      null,
      caption === null ? null : createElement('caption', { dir: 'auto' }, caption),
      createElement('thead', null, row(heading, 'th')),
      createElement('tbody', null, ...body.map((cells) => row(cells, 'td'))),
    ),
  );
}

/** A row for each value, with a bar as long as the value is of the largest. */
function chart({ title, chart: drawn }: Extract<Block, { type: 'data_visualization' }>): ReactElement {
  const points = drawn.type === 'pie' ? drawn.segments : drawn.series.flatMap(({ data }) => data);
  const most = Math.max(1, ...points.map(({ value }) => value));
  const rows = points.map(({ label, value }, index) =>
    createElement(
      'tr',
      { key: index },
      createElement('th', { scope: 'row', dir: 'auto' }, label),
      createElement('td', null, createElement('meter', { min: 0, max: most, value, 'aria-hidden': true })),
      createElement('td', null, String(value)),
    ),
  );
  return createElement(
    'div',
    { className: 'bk-table', tabIndex: 0, role: 'region', 'aria-label': title },
    createElement(
      'table',
      null,
      createElement('caption', { dir: 'auto' }, title),
      createElement('tbody', null, ...rows),
    ),
  );
}

function card(block: Extract<Block, { type: 'card' }>, rendering: Rendering): ReactElement {
  const line = (className: string, text: { readonly text: string } | undefined): ReactNode =>
    text === undefined ? null : createElement('div', { className, dir: 'auto' }, mrkdwn(text.text, rendering.world));
  return createElement(
    'div',
    { className: 'bk-card' },
    block.hero_image === undefined ? null : picture(block.hero_image, 'bk-picture'),
    line('bk-card-title', block.title),
    line('bk-hint', block.subtitle),
    line('bk-card-body', block.body),
    line('bk-hint', block.subtext),
    block.actions === undefined
      ? null
      : createElement(
          'div',
          { className: 'bk-actions' },
          ...block.actions.map((button) => elementOf(button, rendering)),
        ),
  );
}

/** Blocks one after another. */
export function framesOf(blocks: readonly Block[], rendering: Rendering): ReactElement {
  return createElement(Fragment, null, ...blocks.map((block) => frameOf(block, rendering)));
}

/** Of a field whose words are sent as soon as Enter is pressed, which Slack says below it. */
function dispatching(block: Extract<Block, { type: 'input' }>): { readonly 'data-enter'?: '' } {
  const { element } = block;
  const on = 'dispatch_action_config' in element ? element.dispatch_action_config?.trigger_actions_on : undefined;
  return block.dispatch_action === true && on?.includes('on_enter_pressed') === true ? { 'data-enter': '' } : {};
}

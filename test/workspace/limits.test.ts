import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Surface, validateBlocks } from '../../src/workspace/limits.ts';

const words = (length: number) => 'x'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const option = (index: number) => ({ text: plain(`Option ${index}`), value: `${index}` });
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

interface Limit {
  readonly what: string;
  readonly most: number;
  readonly blocks: (count: number) => unknown[];
  readonly pointer: string;
  readonly surface?: Surface;
}

const LIMITS: readonly Limit[] = [
  { what: 'blocks in a message', most: 50, blocks: (n) => many(n, () => ({ type: 'divider' })), pointer: '/blocks' },
  {
    what: 'blocks in a modal',
    most: 100,
    blocks: (n) => many(n, () => ({ type: 'divider' })),
    pointer: '/blocks',
    surface: 'modal',
  },
  {
    what: 'characters in a header',
    most: 150,
    blocks: (n) => [{ type: 'header', text: plain(words(n)) }],
    pointer: '/blocks/0/text/text',
  },
  { what: 'characters in a section', most: 3000, blocks: (n) => [section(words(n))], pointer: '/blocks/0/text/text' },
  {
    what: 'fields in a section',
    most: 10,
    blocks: (n) => [{ type: 'section', fields: many(n, () => mrkdwn('a')) }],
    pointer: '/blocks/0/fields',
  },
  {
    what: 'characters in a field',
    most: 2000,
    blocks: (n) => [{ type: 'section', fields: [mrkdwn(words(n))] }],
    pointer: '/blocks/0/fields/0/text',
  },
  {
    what: 'elements in a context',
    most: 10,
    blocks: (n) => [{ type: 'context', elements: many(n, () => mrkdwn('a')) }],
    pointer: '/blocks/0/elements',
  },
  {
    what: 'elements in actions',
    most: 25,
    blocks: (n) => [actions(...many(n, (i) => button({ action_id: `a${i}` })))],
    pointer: '/blocks/0/elements',
  },
  {
    what: 'characters on a button',
    most: 75,
    blocks: (n) => [actions(button({ text: plain(words(n)) }))],
    pointer: '/blocks/0/elements/0/text/text',
  },
  {
    what: "characters in a button's value",
    most: 2000,
    blocks: (n) => [actions(button({ value: words(n) }))],
    pointer: '/blocks/0/elements/0/value',
  },
  {
    what: 'characters in an action_id',
    most: 255,
    blocks: (n) => [actions(button({ action_id: words(n) }))],
    pointer: '/blocks/0/elements/0/action_id',
  },
  {
    what: 'characters in a block_id',
    most: 255,
    blocks: (n) => [{ type: 'divider', block_id: words(n) }],
    pointer: '/blocks/0/block_id',
  },
  {
    what: 'options in a select',
    most: 100,
    blocks: (n) => [actions({ type: 'static_select', options: many(n, option) })],
    pointer: '/blocks/0/elements/0/options',
  },
  {
    what: 'options in an overflow menu',
    most: 5,
    blocks: (n) => [actions({ type: 'overflow', options: many(n, option) })],
    pointer: '/blocks/0/elements/0/options',
  },
  {
    what: 'checkboxes in a group',
    most: 10,
    blocks: (n) => [actions({ type: 'checkboxes', options: many(n, option) })],
    pointer: '/blocks/0/elements/0/options',
  },
  {
    what: 'characters in an alt text',
    most: 2000,
    blocks: (n) => [{ type: 'image', image_url: 'https://example.org/a.png', alt_text: words(n) }],
    pointer: '/blocks/0/alt_text',
  },
  {
    what: 'rows in a table',
    most: 100,
    blocks: (n) => [{ type: 'table', rows: many(n, () => [{ type: 'raw_text', text: 'a' }]) }],
    pointer: '/blocks/0/rows',
  },
  {
    what: 'cells in a row',
    most: 20,
    blocks: (n) => [{ type: 'table', rows: [many(n, () => ({ type: 'raw_text', text: 'a' }))] }],
    pointer: '/blocks/0/rows/0',
  },
  {
    what: 'rows in a data table',
    most: 101,
    blocks: (n) => [{ type: 'data_table', caption: 'c', rows: many(n, () => [{ type: 'raw_text', text: 'a' }]) }],
    pointer: '/blocks/0/rows',
  },
  {
    what: 'characters in a markdown block',
    most: 12_000,
    blocks: (n) => [{ type: 'markdown', text: words(n) }],
    pointer: '/blocks/0/text',
  },
];

describe('the limits of Block Kit', () => {
  for (const { what, most, blocks, pointer, surface = 'message' } of LIMITS) {
    it(`allows ${most} ${what} and no more`, () => {
      expect(validateBlocks(blocks(most), surface)).toEqual([]);
      expect(validateBlocks(blocks(most + 1), surface)).toMatchObject([{ error: 'invalid_blocks', pointer }]);
    });
  }

  it('says where each problem is and what it is', () => {
    const problems = validateBlocks(
      [section(''), { type: 'banner' }, { type: 'header' }, { ...section('a'), colour: 'red' }],
      'message',
    );
    expect(problems.map(({ pointer, sentence }) => `${pointer} ${sentence}`)).toEqual([
      '/blocks/0/text/text must be more than 0 characters',
      '/blocks/1/type unsupported type: banner',
      '/blocks/2/text missing required field',
      '/blocks/3 invalid additional property: colour',
    ]);
  });

  it('refuses a header in mrkdwn, a section without words and a picture without a source', () => {
    const problems = validateBlocks(
      [{ type: 'header', text: mrkdwn('a') }, { type: 'section' }, { type: 'image', alt_text: 'a' }],
      'message',
    );
    expect(problems.map((problem) => problem.pointer)).toEqual(['/blocks/0/text/type', '/blocks/1', '/blocks/2']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'https://'])(
    'refuses a button that leads to %s',
    (url) => {
      expect(validateBlocks([actions(button({ url }))], 'message')).toHaveLength(1);
    },
  );

  it('refuses the same block_id twice in a message and the same action_id twice in a block', () => {
    const twins = [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ];
    expect(validateBlocks(twins, 'message')).toMatchObject([{ pointer: '/blocks/1/block_id' }]);
    expect(validateBlocks([actions(button(), button())], 'message')).toMatchObject([
      { pointer: '/blocks/0/elements/1/action_id' },
    ]);
    expect(validateBlocks([actions(button()), actions(button())], 'message')).toEqual([]);
  });

  it('allows one table in a message', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] };
    expect(validateBlocks([table], 'message')).toEqual([]);
    expect(validateBlocks([table, table], 'message')).toMatchObject([{ pointer: '/blocks/1' }]);
  });

  it('keeps message blocks out of modals and alerts out of messages', () => {
    expect(validateBlocks([{ type: 'markdown', text: 'a' }], 'modal')).toHaveLength(1);
    expect(validateBlocks([{ type: 'alert', text: plain('a') }], 'message')).toHaveLength(1);
    expect(validateBlocks([{ type: 'alert', text: plain('a') }], 'modal')).toEqual([]);
  });

  it('answers msg_blocks_too_long above 13,000 characters in all', () => {
    const long = (total: number) => [...many(4, () => section(words(3000))), section(words(total - 12_000))];
    expect(validateBlocks(long(13_000), 'message')).toEqual([]);
    expect(validateBlocks(long(13_001), 'message')).toMatchObject([
      { error: 'msg_blocks_too_long', pointer: '/blocks' },
    ]);
  });
});

const text = (max: number) =>
  fc.string({ minLength: 1, maxLength: max, unit: 'grapheme' }).filter((value) => value.length <= max);
const leaf = fc.record({ type: fc.constant('text'), text: text(200) });
const validBlock = fc.oneof(
  fc.constant({ type: 'divider' }),
  text(150).map((value) => ({ type: 'header', text: plain(value) })),
  text(200).map(section),
  fc.array(text(100).map(mrkdwn), { minLength: 1, maxLength: 10 }).map((elements) => ({ type: 'context', elements })),
  fc
    .array(leaf, { maxLength: 5 })
    .map((elements) => ({ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] })),
  fc
    .array(text(75), { minLength: 1, maxLength: 5 })
    .map((labels) => actions(...labels.map((label, index) => button({ text: plain(label), action_id: `a${index}` })))),
);

describe('the validator, for any input', () => {
  it('accepts every message that keeps the limits', () => {
    fc.assert(
      fc.property(fc.array(validBlock, { maxLength: 12 }), (blocks) => {
        expect(validateBlocks(blocks, 'message')).toEqual([]);
      }),
    );
  });

  it('never throws, and refuses what is no list of blocks', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const problems = validateBlocks(value, 'message');
        if (!Array.isArray(value) || value.length > 0) expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.pointer).toMatch(/^\/blocks/u);
      }),
    );
  });

  it('notices any one block that is spoilt, and points into it', () => {
    const spoilt = fc.tuple(fc.array(validBlock, { minLength: 1, maxLength: 8 }), fc.nat());
    fc.assert(
      fc.property(spoilt, ([blocks, seed]) => {
        const place = seed % blocks.length;
        const problems = validateBlocks(
          blocks.map((block, index) => (index === place ? { ...block, surplus: 1 } : block)),
          'message',
        );
        expect(problems.map((problem) => problem.pointer)).toEqual([`/blocks/${place}`]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactiveElements } from '../../src/workspace/interactive.ts';
import { readBlocks } from '../../src/workspace/limits.ts';
import { renderBlocks, renderText } from '../../src/workspace/render/message.ts';
import { createWorld } from '../../src/workspace/world.ts';

const world = createWorld('Echo', 'Test', () => new Date('2026-03-01T09:00:00Z'));

function render(...blocks: unknown[]): string {
  const read = readBlocks(blocks, 'message');
  expect(read.problems).toEqual([]);
  return renderBlocks(read.blocks, world, '1.000100');
}

/** What a reader sees: tags away, the five references that React writes decoded. */
const seen = (html: string) =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const leaf = (text: string, style?: object) => ({ type: 'text', text, ...(style === undefined ? {} : { style }) });
const quote = (...elements: unknown[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] });

describe('mrkdwn', () => {
  it.each([
    [
      '*bold* _slanted_ ~gone~ `code`',
      '<strong>bold</strong> <em>slanted</em> <s>gone</s> <code class="bk-code">code</code>',
    ],
    ['*bold with _both_*', '<strong>bold with <em>both</em></strong>'],
    ['<https://example.org/?a=1&amp;b=2|A &amp; B>', 'href="https://example.org/?a=1&amp;b=2"'],
    [
      '<@U0DANA0001> in <#C0GENERAL1|old-name>',
      '@Dana Desk</span> in <span class="bk-mention bk-mention-channel" dir="auto">#general</span>',
    ],
    ['<!date^0^{made_up}|fallback>', '{made_up}'],
    ['<!date^nothing^{date}|fallback>', 'fallback'],
    ['a :tada: b', 'a 🎉 b'],
  ])('%s', (text, html) => {
    expect(renderText(text, world)).toContain(html);
  });

  it.each([
    '10:30:45',
    '2 * 3 * 4',
    'snake_case_name',
    '# no heading',
    '| a | b |',
    '---',
    'a*b*c',
    ':no_such_emoji:',
    '~ 5 ~',
  ])('leaves %s as it is', (text) => {
    expect(seen(renderText(text, world))).toBe(text);
  });

  it('decodes exactly the three references of Slack, once', () => {
    expect(seen(renderText('&lt;b&gt; &amp;amp; &quot; &#39;', world))).toBe('<b> &amp; &quot; &#39;');
  });

  it('puts quoted lines and code apart', () => {
    const html = renderText('before\n&gt;one\n&gt;two\n```*raw* &lt;b&gt;```', world);
    expect(html).toMatch(
      /before<\/div><\/div><blockquote[^>]*><div[^>]*>one<\/div><div[^>]*>two<\/div><\/blockquote><pre[^>]*>\*raw\* &lt;b&gt;<\/pre>/u,
    );
  });
});

describe('text that is no markup', () => {
  const hostile = [
    '<!channel> <@U0DANA0001>',
    '*not bold* _nor this_',
    '&lt;',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '# a\n| b |',
  ];

  it.each(hostile)('in rich text and in a table is shown to the letter: %s', (text) => {
    expect(seen(render(quote(leaf(text))))).toBe(text);
    expect(seen(render({ type: 'table', rows: [[{ type: 'raw_text', text }]] }))).toBe(text);
  });

  it.each(hostile)('in plain_text is shown to the letter: %s', (text) => {
    expect(seen(render({ type: 'header', text: { type: 'plain_text', text } }))).toBe(text);
  });

  it('survives in rich text for any words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }), (text) => {
        expect(seen(render(quote(leaf(text))))).toBe(text);
      }),
    );
  });
});

describe('whatever an app sends', () => {
  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    ' javascript:alert(1)',
    'https:evil',
  ];

  it.each(addresses)('no link leads to %s', (address) => {
    const html =
      renderText(`<${address}|click> <${address}>`, world) + render({ type: 'markdown', text: `[click](${address})` });
    expect(html).not.toMatch(/href="(?!https?:\/\/)/u);
  });

  it('holds no script, handler, style or frame', () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=//evil></iframe><svg onload=alert(1)>" onclick="alert(1)';
    const html =
      renderText(evil, world) +
      render(
        { type: 'markdown', text: `${evil}\n\n![x](https://example.org/a.png" onerror="alert(1))` },
        {
          type: 'section',
          text: { type: 'mrkdwn', text: evil },
          accessory: { type: 'button', text: { type: 'plain_text', text: evil.slice(0, 70) }, value: evil },
        },
        quote(leaf(evil), { type: 'link', url: 'https://example.org/"onclick="x', text: evil }),
      );
    const tags = html.match(/<[^>]*>/gu) ?? [];
    expect(tags.length).toBeGreaterThan(10);
    for (const tag of tags) {
      expect(tag).not.toMatch(/^<\/?(?:script|iframe|object|style|link|svg|img)/u);
      expect(tag.replace(/="[^"]*"/gu, '')).not.toMatch(/\s(?:on\w+|style|srcdoc)/u);
    }
  });

  it('opens links in another tab that knows nothing of this one', () => {
    const link = { type: 'button', text: { type: 'plain_text', text: 'Read' }, url: 'https://example.org' };
    expect(render({ type: 'actions', elements: [link] })).toMatch(/<a [^>]*target="_blank" rel="noopener noreferrer"/u);
    expect(render(quote({ type: 'link', url: 'https://example.org' }))).toMatch(
      /target="_blank" rel="noopener noreferrer"/u,
    );
  });
});

describe('blocks', () => {
  it('number their elements as the server counts them', () => {
    const button = (action_id: string) => ({
      type: 'button',
      action_id,
      text: { type: 'plain_text', text: action_id },
    });
    const feedback = {
      type: 'feedback_buttons',
      action_id: 'd',
      positive_button: { text: { type: 'plain_text', text: 'Good' }, value: 'g' },
      negative_button: { text: { type: 'plain_text', text: 'Bad' }, value: 'b' },
    };
    const blocks = [
      { type: 'section', text: { type: 'mrkdwn', text: 'x' }, accessory: button('a') },
      { type: 'card', body: { type: 'mrkdwn', text: 'x' }, actions: [button('b')] },
      { type: 'actions', elements: [button('c')] },
      { type: 'context_actions', elements: [feedback] },
      { type: 'container', child_blocks: [{ type: 'actions', elements: [button('e')] }] },
    ];
    const read = readBlocks(blocks, 'message').blocks;
    const html = renderBlocks(read, world, '1.1');
    const named = interactiveElements(read).map((one) => one.actionId);
    expect(named).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([...html.matchAll(/data-element="(\d)"/gu)].map((match) => named[Number(match[1])])).toEqual([
      'a',
      'b',
      'c',
      'd',
      'd',
      'e',
    ]);
  });

  it('keep bold runs, list numbers and the direction of quotes', () => {
    const list = (style: string, ...items: string[]) => ({
      type: 'rich_text_list',
      style,
      elements: items.map((item) => ({ type: 'rich_text_section', elements: [leaf(item)] })),
    });
    const html = render(quote(leaf('met '), leaf('on Tuesday', { bold: true })), {
      type: 'rich_text',
      elements: [list('bullet', 'a', 'b'), list('ordered', 'c')],
    });
    expect(html).toMatch(/<blockquote dir="auto"[^>]*><p>/u);
    expect(html).toMatch(/font-semibold">on Tuesday</u);
    expect(html).toContain('<span>1.</span>');
  });

  const arabic = 'استقبل الوزير نظيره';
  const item = { type: 'rich_text_section', elements: [leaf(arabic)] };
  it.each([
    ['a section', { type: 'section', text: { type: 'plain_text', text: arabic } }],
    ['a section in mrkdwn', { type: 'section', text: { type: 'mrkdwn', text: arabic } }],
    ['a field', { type: 'section', fields: [{ type: 'plain_text', text: arabic }] }],
    ['a context line', { type: 'context', elements: [{ type: 'plain_text', text: arabic }] }],
    ['a context line in mrkdwn', { type: 'context', elements: [{ type: 'mrkdwn', text: arabic }] }],
    ['a paragraph', { type: 'rich_text', elements: [item] }],
    ['a list item', { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: [item] }] }],
  ])('find their direction by their words, which stand on its side (%s)', (_, block) => {
    // A browser takes the direction from the words below `dir="auto"` that have no `dir` of their own, and only a block
    // of the whole width sets them on that side.
    const opened =
      render(block)
        .split(arabic)[0]
        ?.match(/<[a-z]\w*[^>]*\bdir="auto"[^>]*>/gu) ?? [];
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatch(/^<(?:div|p|li)\b/u);
  });
});

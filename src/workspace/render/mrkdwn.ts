import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { unescapeText } from '../typed-text.ts';
import type { World } from '../world.ts';
import { emojiNamed } from './packaged.ts';
import { link, reference } from './references.ts';

/** Slack's mrkdwn as React elements: https://docs.slack.dev/messaging/formatting-message-text. A stretch that is no markup stays, to the letter. */
export function mrkdwn(text: string, world: World, verbatim = false): ReactElement {
  // The line ends around a code block belong to it.
  const parts = text.split(/\n?```([\s\S]+?)```\n?/u);
  const rendered = parts.flatMap((part, index) =>
    index % 2 === 1
      ? [createElement('pre', { className: 'bk-code-block', dir: 'auto' }, unescapeText(part.replace(/^\n|\n$/gu, '')))]
      : paragraphs(part, world, verbatim),
  );
  return createElement(Fragment, null, ...rendered);
}

/** Runs of quoted and of other lines. */
function paragraphs(text: string, world: World, verbatim: boolean): readonly ReactNode[] {
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quote = /^(?:&gt;|>) ?(.*)$/u.exec(line)?.[1];
    const last = runs.at(-1);
    if (last !== undefined && last.quoted === (quote !== undefined)) last.lines.push(quote ?? line);
    else runs.push({ quoted: quote !== undefined, lines: [quote ?? line] });
  }
  return runs
    .filter(({ quoted, lines }) => quoted || lines.some((line) => line !== ''))
    .map(({ quoted, lines }) =>
      // Each line finds its own direction (`unicode-bidi: plaintext`): a line of Arabic under a line of French reads from
      // the right. It bears no `dir`, or a block that looks for its own would not look into it. In a quote the first line
      // decides on which side the bar stands.
      createElement(
        quoted ? 'blockquote' : 'div',
        quoted ? { className: 'bk-quote', dir: 'auto' } : { className: 'bk-lines' },
        ...lines.map((line) => createElement('div', { className: 'bk-line' }, ...inline(line, world, verbatim))),
      ),
    );
}

// A mark opens at the start of a word and closes at the end of one; inside a word it is a letter like any other.
const mark = (sign: string) =>
  `(?<![\\p{L}\\p{N}${sign}])${sign}(?![\\s${sign}])([^${sign}]*[^\\s${sign}])${sign}(?![\\p{L}\\p{N}${sign}])`;
const INLINE = new RegExp(
  [
    '`([^`]+)`',
    '<([^<>]+)>',
    mark('\\*'),
    mark('_'),
    mark('~'),
    ":([a-z0-9_+'-]+):",
    '(https?://[^\\s<>|]*[^\\s<>|.,;:!?)"\'\\]*_~])',
  ].join('|'),
  'gu',
);

function inline(text: string, world: World, verbatim: boolean): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, inner, bold, italic, strike, emoji, address] = match;
    const node =
      code !== undefined
        ? createElement('code', { className: 'bk-code' }, unescapeText(code))
        : inner !== undefined
          ? reference(world, inner)
          : bold !== undefined
            ? createElement('strong', null, ...inline(bold, world, verbatim))
            : italic !== undefined
              ? createElement('em', null, ...inline(italic, world, verbatim))
              : strike !== undefined
                ? createElement('s', null, ...inline(strike, world, verbatim))
                : emoji !== undefined
                  ? emojiNamed(emoji)
                  : address !== undefined && !verbatim
                    ? link(unescapeText(address), null)
                    : null;
    if (node === null) continue;
    nodes.push(unescapeText(text.slice(done, match.index)), node);
    done = match.index + whole.length;
  }
  return [...nodes, unescapeText(text.slice(done))];
}

/** A `plain_text`: to the letter, save for emoji names unless the app turned them off. */
export function plain(text: string, emoji = true): string {
  return emoji ? text.replace(/:([a-z0-9_+'-]+):/gu, (whole, name: string) => emojiNamed(name) ?? whole) : text;
}

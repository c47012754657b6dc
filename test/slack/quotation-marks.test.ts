import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { inWords } from '../../src/slack/blocks/in-words.ts';
import { quoted } from '../../src/slack/blocks/quoted.ts';
import { tableBlock } from '../../src/slack/blocks/table.ts';
import { verificationMessage } from '../../src/slack/blocks/verification.ts';
import { newWatch } from '../support/made-up-watch.ts';
import { stringsUnder } from '../support/slack-payloads.ts';

const words = 'Ada Testova met Omar Exampleh.';
const printed = { path: null, url: null, title: null, outlet: null, published: null, language: 'en' };
const citation = { articleId: 'a1', start: 0, end: words.length, words, ...printed };

const marked: readonly (readonly [LanguageCode, string])[] = [
  ['en', `“${words}”`],
  ['nl', `“${words}”`],
  ['de', `„${words}“`],
  ['es', `«${words}»`],
  ['fr', `«\u00a0${words}\u00a0»`],
  ['ar', `«\u2068${words}\u2069»`],
];

describe('printed words stand between the quotation marks of the language that Coop speaks', () => {
  test.each(marked)('wherever they are quoted in a line (%s)', (language, expected) => {
    expect(quoted(words, language)).toBe(expected);
  });

  test.each(marked)('in a table, with the marked words in bold (%s)', (language, expected) => {
    const shown = { citation, source: 'The Sample Gazette', marks: [{ start: 0, end: 11 }] };
    const item = { lead: 'Meeting', details: [], citations: [shown], also: [] };
    const [, row] = tableBlock([item], language).rows;
    const texts = stringsUnder(row?.[1], new Set(['text']));
    expect(texts.join('')).toContain(expected);
    expect(texts).toContain('Ada Testova');
  });

  test.each(marked)('in a verified answer whose article no longer says so (%s)', (language, expected) => {
    const quotes = [{ verdict: 'changed', words, source: 'The Sample Gazette', url: null }] as const;
    const message = verificationMessage({ id: 'id000001', question: '', counts: '1', quotes }, language);
    expect(message.text).toContain(expected);
    expect(stringsUnder(message.blocks, new Set(['text'])).join('\n')).toContain(expected);
  });

  test.each(marked)('in what a channel asked to be told of (%s)', (language, expected) => {
    const watch = newWatch();
    expect(inWords({ ...watch, filter: { ...watch.filter, words: [words] } }, new Map(), language)).toContain(expected);
  });
});

test('no message writes quotation marks of its own', () => {
  const folder = path.join(import.meta.dirname, '../../src/slack/blocks');
  const files = readdirSync(folder).filter((file) => /[“”„«»]/u.test(readFileSync(path.join(folder, file), 'utf8')));
  expect(files).toEqual([]);
});

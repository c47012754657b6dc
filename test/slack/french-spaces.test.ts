import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fr } from '../../src/languages/fr.ts';
import { commands } from '../../src/slack/commands/all.ts';

/** A line never begins with the mark that ends a French sentence, nor does a quotation mark stand alone. */
const breaks = /[\p{L}\p{N}})»…] [?!:;»]|« /u;

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test('the words of answers hold French marks to the word before them', () => {
  const all = texts(fr.labels);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((text) => breaks.test(text))).toEqual([]);
  expect(commands.map(({ summary }) => summary.fr).filter((text) => breaks.test(text))).toEqual([]);
});

test.each(['fr.ts', 'watching/fr.ts'])('the words of Coop in Slack do too (%s)', (file) => {
  const source = readFileSync(path.join(import.meta.dirname, '../../src/slack/labels', file), 'utf8');
  // In code a colon follows a space too: only what stands in quotation marks is words.
  const literals = source.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu) ?? [];
  const words = literals.map((literal) => literal.replaceAll(/\$\{[^}]*\}/gu, '}'));
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((text) => breaks.test(text))).toEqual([]);
});

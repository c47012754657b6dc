import { expect, test } from 'vitest';
import { exportFormats } from '../../src/answering/exports/all.ts';
import { languages } from '../../src/languages/all.ts';
import { exportCommand } from '../../src/slack/commands/export.ts';
import { inWords, readExport } from '../../src/slack/exporting/read-export.ts';
import { exportingIn } from '../../src/slack/labels/exporting.ts';

test.each(languages.map(({ code }) => [code] as const))(
  'in %s the words above a file hold nothing that Slack reads as markup, and those for a missing scope name it',
  (code) => {
    const labels = exportingIn(code);
    for (const { name } of exportFormats) expect(labels.done(name, 12, 34, 5)).toMatch(/^[^<>&*_~`@#]+$/u);
    expect(labels.done('csv', 1, 1, 0)).not.toContain('0');
    expect(labels.noScope).toContain('files:write');
    expect(labels.howTo('csv, ics')).toContain('csv, ics');
    expect(labels.refused('x_y')).toContain('x_y');
    expect(labels.nothing(7)).toContain('7');
  },
);

test.each([
  ['facts csv', 'csv'],
  ['csv', 'csv'],
  ['FACTS ICS COUNTRY:ma', 'ics country:ma'],
  ['facts=jsonl from=2025 to 2025-03', 'jsonl from:2025 to:2025-03'],
  ['country:MA facts csl', 'csl country:ma'],
  ['–facts bibtex —lang ar', 'bibtex lang:ar'],
])('reads %s', (typed, words) => {
  const read = readExport(typed);
  expect(read.kind === 'export' ? inWords(read) : read).toBe(words);
});

test.each([
  ['', ''],
  ['facts', ''],
  ['facts pdf', 'pdf'],
  ['facts csv everything', 'everything'],
  ['facts csv __proto__:x', '__proto__:x'],
  ['facts csv constructor:x', 'constructor:x'],
  ['facts csv to:tomorrow', 'to:tomorrow'],
])('asks again after %j', (typed, word) => {
  expect(readExport(typed)).toEqual({ kind: 'unclear', word });
});

test('other words after export are a question', () => {
  for (const words of ['controls between Morocco and Pakistan', 'factsheet', 'of csv files'])
    expect(exportCommand.takes?.test(words), words).toBe(false);
});

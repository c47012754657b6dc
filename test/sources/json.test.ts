import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn } from '../../src/sources/formats/json-fault.ts';
import { articleIn, english, folderWith, found, french, refusalOf } from './in-folder.ts';

const schemaOrg = {
  '@type': 'NewsArticle',
  headline: 'A made-up brief',
  articleBody: english,
  url: 'https://example.org/a',
  datePublished: '2025-03-04T10:00:00Z',
  inLanguage: 'en',
  publisher: { '@type': 'Organization', name: 'The Test Times' },
};

test('an article in the names of schema.org is read', async () => {
  expect(await articleIn('a.json', JSON.stringify(schemaOrg))).toMatchObject({
    title: 'A made-up brief',
    text: english,
    url: 'https://example.org/a',
    published: '2025-03-04',
    publishedFrom: 'metadata',
    language: 'en',
    outlet: 'The Test Times',
    path: 'a.json',
  });
});

test('text is enough', async () => {
  expect(await articleIn('a.json', JSON.stringify({ text: french }))).toMatchObject({
    text: french,
    language: 'fr',
    title: null,
    url: null,
  });
});

test('the date in the address goes before the date that the data states', async () => {
  const article = await articleIn('a.json', JSON.stringify({ ...schemaOrg, url: 'https://example.org/2025/03/03/a' }));
  expect(article).toMatchObject({ published: '2025-03-03', publishedFrom: 'url' });
});

test('the articles of a list are told apart by their place in it', async () => {
  const folder = folderWith({
    'list.json': JSON.stringify([{ text: english }, { headline: 'no text' }, 7, { text: french }]),
  });
  const rows = await found(path.join(folder, 'list.json'));
  expect(rows.map((row) => [row.path, 'refused' in row ? row.refused : row.article.path])).toEqual([
    ['list.json#1', 'list.json#1'],
    ['list.json#2', 'it has no text: give it as "articleBody" or "text"'],
    ['list.json#3', 'it is no article: give an object with "headline" and "articleBody"'],
    ['list.json#4', 'list.json#4'],
  ]);
});

test('a file of JSON lines holds an article a line, and a broken line spoils no other', async () => {
  const folder = folderWith({
    'list.jsonl': `${JSON.stringify({ text: english })}\n\n{"text": \n${JSON.stringify({ text: french })}\n`,
  });
  const rows = await found(path.join(folder, 'list.jsonl'));
  expect(rows.map((row) => [row.path, 'refused' in row ? row.refused : null])).toEqual([
    ['list.jsonl#1', null],
    ['list.jsonl#3', 'the line breaks off: each article stands whole on one line'],
    ['list.jsonl#4', null],
  ]);
});

const advice = 'names and words stand in "…", commas between them and none after the last';

test.each([
  ['{"headline": }', 'in line 1 at }'],
  ['{\n  "headline": "A",\n  text: "B"\n}', 'in line 3 at text: "B"'],
  ['{\n  "headline": "A"\n  "text": "B"\n}', 'in line 3 at "text": "B"'],
  ['{"headline": "A",\n"text": "B",\n}', 'in line 3 at }'],
  ['{"text": "two\nlines"}', 'in line 1 at "two'],
  ['[1, 2] and more', 'in line 1 at and more'],
  ["{'headline': 'A'}", "in line 1 at 'headline': 'A'}"],
  ['{"n": 01}', 'in line 1 at 01}'],
])('what is no JSON is refused with the line that is wrong: %j', async (text, where) => {
  expect(await refusalOf('a.json', text)).toBe(`it is no JSON, it goes wrong ${where} (${advice})`);
});

test.each(['{"headline": "A', '{"headline": "A",\n', '[{"n": 12', '{"isNews": tr', '{"t": "\\u00', '['])(
  'JSON that breaks off is said to: %j',
  async (text) => {
    expect(await refusalOf('a.json', text)).toMatch(
      /^it is no whole JSON, it breaks off in line \d at its end: copy it/,
    );
  },
);

test('the mistake is looked for as JSON itself is read, whatever stands there', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (text, at, put) => {
      const place = at % (text.length + 1);
      for (const one of [text, text.slice(0, place), text.slice(0, place) + put + text.slice(place)]) {
        let isJson = true;
        try {
          JSON.parse(one);
        } catch {
          isJson = false;
        }
        expect([one, faultIn(one) === null]).toEqual([one, isJson]);
      }
    }),
  );
});

test('a list without articles says so', async () => {
  expect(await refusalOf('a.json', '[]')).toMatch(/list is empty/);
});

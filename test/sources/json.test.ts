import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn } from '../../src/sources/formats/json-fault.ts';
import { coopHere, rowsIn } from '../cli/run-coop.ts';
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

const ofList = (file: string) => expect.stringMatching(new RegExp(`^${file}#[0-9a-f]{12}$`));

test('the articles of a list are told apart by what they are, and what cannot be read by its place', async () => {
  const folder = folderWith({
    'list.json': JSON.stringify([{ text: english }, { headline: 'no text' }, 7, { text: french }]),
  });
  const rows = await found(path.join(folder, 'list.json'));
  expect(rows.map((row) => [row.path, 'refused' in row ? row.refused : row.article.path])).toEqual([
    [ofList('list.json'), ofList('list.json')],
    ['list.json#2', 'it has no text: give it as "articleBody" or "text"'],
    ['list.json#3', 'it is no article: give an object with "headline" and "articleBody"'],
    [ofList('list.json'), ofList('list.json')],
  ]);
});

test('a file of JSON lines holds an article a line, and a broken line spoils no other', async () => {
  const folder = folderWith({
    'list.jsonl': `${JSON.stringify({ text: english })}\n\n{"text": \n${JSON.stringify({ text: french })}\n`,
  });
  const rows = await found(path.join(folder, 'list.jsonl'));
  expect(rows.map((row) => [row.path, 'refused' in row ? row.refused : null])).toEqual([
    [ofList('list.jsonl'), null],
    ['list.jsonl#3', 'the line breaks off: each article stands whole on one line'],
    [ofList('list.jsonl'), null],
  ]);
});

test('an article of a list stays the one it is when others come before it or go, and only what was edited is updated', async () => {
  const item = (about: string, more = '') => ({
    headline: `Talks on ${about}`,
    articleBody: `Foreign Minister Ada Testova met her counterpart Omar Exampleh in Rabat to discuss ${about}. ${more}`,
  });
  const folder = folderWith({});
  const archive = path.join(folderWith({}), 'a.sqlite');
  const add = async (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    const rows = rowsIn(await coopHere(archive, ['add', path.join(folder, name), '--json']));
    return rows.map(({ articleId, outcome }) => [articleId, outcome]);
  };
  const lines = (items: readonly object[]) => items.map((one) => `${JSON.stringify(one)}\n`).join('');
  for (const [name, written] of [
    ['l.jsonl', lines],
    ['l.json', JSON.stringify],
  ] as const) {
    const [water, energy, tea] = [item('water'), item('energy'), item('tea')];
    const [[waterId], [energyId]] = (await add(name, written([water, energy]))) as [[string], [string]];
    expect(waterId).not.toBe(energyId);
    expect(await add(name, written([tea, water, item('energy', 'They met again.')]))).toEqual([
      [expect.any(String), 'added'],
      [waterId, 'unchanged'],
      [energyId, 'updated'],
    ]);
    expect(await add(name, written([water]))).toEqual([[waterId, 'unchanged']]);
    const again = await add(name, written([water, { ...water, articleBody: `${water.articleBody} Later they left.` }]));
    expect(new Set(again.map(([id]) => id)).size).toBe(2);
  }
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

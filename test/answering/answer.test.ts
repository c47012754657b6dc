import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import { suggestions } from '../../src/answering/suggestions.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { languages } from '../../src/languages/all.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
const signing = 'Maroc et Pays-Bas ont signé un mémorandum sur la cybersécurité en présence de Bela Andersson.';
const covers = 'Il couvre la formation des policiers et la cyberdéfense.';
beforeAll(async () => {
  archive = await madeUpArchive([
    meetingArticle({ url: 'https://gazette.example/meeting' }),
    {
      path: 'accord.txt',
      language: 'fr',
      outlet: 'Journal',
      lines: [signing, covers, '« La coopération reste possible », a dit Ada Testova.'],
      people: [
        ['Bela Andersson', 'SE'],
        ['Ada Testova', 'NL', 'ministre néerlandaise'],
      ],
      facts: [
        {
          kind: 'agreement',
          people: [['Bela Andersson', 'witness']],
          witnesses: ['Bela Andersson'],
          quotes: [signing, covers],
          scope: ['la formation des policiers', 'la cyberdéfense'],
          fields: {
            parties: ['MA', 'NL'],
            areas: ['cybersecurity', 'police-cooperation'],
            dateText: 'ce mardi',
            instrument: { words: 'un mémorandum', type: 'memorandum_of_understanding' },
          },
        },
        {
          kind: 'statement',
          people: [['Ada Testova', 'speaker']],
          speaker: 'Ada Testova',
          quotes: ['« La coopération reste possible », a dit Ada Testova.'],
        },
        {
          kind: 'cooperation',
          status: 'may',
          quotes: [covers],
          fields: { parties: ['MA', 'NL'], areas: ['cybersecurity'] },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string): Promise<Answer> =>
  (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const questions = [
  'who met Testova?',
  'agreements Morocco Netherlands',
  'what does the memorandum cover?',
  'who was present at the signing?',
  'cybersecurity cooperation',
  'who said what',
  'who is Andersson?',
  'timeline Morocco Netherlands',
  'who met Nobodyson?',
  'what is new since Monday',
];

test.each(questions)('every quote of “%s” stands in its article, and every mark inside its quote', async (question) => {
  const { citations, items, nearest } = await asked(question);
  const shown = [...items.flatMap((item) => item.citations), ...(nearest ? [nearest] : [])];
  for (const { articleId, start, end, words } of [...citations, ...shown.map(({ citation }) => citation)]) {
    expect((await archive.article(articleId))?.text.slice(start, end)).toBe(words);
  }
  for (const { citation, marks } of shown) {
    let last = 0;
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(citation.words.length);
  }
});

test.each(questions)('the text of “%s” holds all of the answer', async (question) => {
  const { text, heading, notes, items, nearest } = await asked(question);
  const parts = [heading, ...notes, ...items.flatMap(({ lead, details, also }) => [lead, ...details, ...also])];
  const shown = [...items.flatMap(({ citations }) => citations), ...(nearest ? [nearest] : [])];
  for (const part of [...parts, ...shown.flatMap(({ citation, source }) => [citation.words, source])])
    expect(text).toContain(part);
});

test('names and cue words of the quote are marked', async () => {
  const { items } = await asked('who met Testova?');
  const [first] = items[0]?.citations ?? [];
  expect(first?.marks.map(({ start, end }) => first.citation.words.slice(start, end))).toEqual([
    'Ada Testova',
    'met',
    'counterpart',
    'Omar Exampleh',
  ]);
});

test('a meeting is told with its people, status, place, date, roles, quote, source and link', async () => {
  expect((await asked('who met Exampleh?')).text).toBe(
    [
      '1 meeting · Omar Exampleh',
      '',
      'Ada Testova ↔ Omar Exampleh',
      'took place · Rabat · March 4, 2025 · Ada Testova: Minister · Omar Exampleh: counterpart',
      '“Minister Ada Testova met her counterpart Omar Exampleh in Rabat.”',
      '— Ministers meet, Gazette, March 5, 2025 [en] https://gazette.example/meeting',
    ].join('\n'),
  );
});

test('an agreement names its witnesses, never makes them signatories, and quotes what it covers', async () => {
  const { items, citations } = await asked('agreements Morocco Netherlands');
  expect(items[0]?.lead).toBe('un mémorandum · Morocco, Netherlands');
  expect(items[0]?.details).toEqual([
    'signed',
    '“ce mardi”, date not stated',
    'signatories: not named',
    'witnesses: Bela Andersson',
    'covers: la formation des policiers; la cyberdéfense',
  ]);
  expect(citations.map(({ words }) => words)).toEqual([
    signing,
    covers,
    'la formation des policiers',
    'la cyberdéfense',
  ]);
});

test('an area shows each status with its own quote, what is signed first', async () => {
  const { items } = await asked('cybersecurity cooperation');
  expect(items.map(({ lead }) => lead)).toEqual(['cybersecurity']);
  expect(items[0]?.citations.map(({ source }) => source.split(' · ')[0])).toEqual(['signed', 'signed', 'may happen']);
});

test('labels follow the question, quotes stay as printed', async () => {
  const { language, items, text } = await asked('akkoorden Marokko Nederland');
  expect(language).toBe('nl');
  expect(items[0]?.details).toContain('ondertekenaars: niet genoemd');
  expect(text).toContain(signing);
});

test('facts come through untouched', async () => {
  const { facts } = await asked('who met Exampleh?');
  const [held] = await archive.facts({ kinds: ['meeting'] });
  expect(facts).toEqual([held?.fact]);
});

test.each(languages.map(({ code }) => code))(
  'every suggested question is answered with a citation (%s)',
  async (language) => {
    const made = await suggestions(archive, language);
    expect(made.length).toBeGreaterThanOrEqual(2);
    for (const question of made) {
      const answer = await asked(question);
      expect(answer.refusal, question).toBeNull();
      expect(answer.citations.length, question).toBeGreaterThan(0);
      expect(answer.language, question).toBe(language);
    }
  },
);

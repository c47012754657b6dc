import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { answerMessage, answerPages } from '../../src/slack/blocks/answer.ts';
import { unescaped } from '../../src/slack/blocks/escape.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';
import { expectGolden } from '../support/slack-golden.ts';
import { objectsOfType, problemsOf, quotedWords, stringsUnder } from '../support/slack-payloads.ts';

const MET = 'Minister Ada Testova met General Omar Exampleh in Rabat.';
const SPOKE = 'Ada Testova said that both would guard the coast together.';
const CALLED = 'Minister Ada Testova and the consul Karim Voorbeeld met on a Tuesday.';
const SIGNED = 'The Netherlands and Morocco signed a note of understanding on water in Rabat.';
const WATER = 'The note covers water management and training.';
const WENT = 'Ada Testova travelled to Morocco for two days.';
const many = Array.from(
  { length: 20 },
  (_, index) => `Omar Exampleh met envoy Bo Modelsen${'abcdefghijklmnopqrst'[index]} in Fez.`,
);

const people: MadeArticle['people'] = [
  ['Ada Testova', 'NL', 'Minister'],
  ['Omar Exampleh', 'MA', 'General'],
];
const between = [
  ['Ada Testova', 'visitor'],
  ['Omar Exampleh', 'host'],
] as const;

/** Made-up reports, so that the shapes change only when the way of showing does. */
const articles: readonly MadeArticle[] = [
  {
    path: 'first.txt',
    outlet: 'The Sample Gazette',
    title: 'Testova in Rabat',
    published: '2025-03-05',
    url: 'https://gazette.example/testova',
    lines: [MET, SPOKE, SIGNED, WATER, WENT],
    people,
    facts: [
      {
        kind: 'meeting',
        people: between,
        quotes: [MET],
        fields: { place: 'Rabat', country: 'MA', date: '2025-03-04' },
      },
      {
        kind: 'agreement',
        quotes: [SIGNED],
        scope: ['water management', 'training'],
        fields: {
          ...{ place: 'Rabat', country: 'MA', date: '2025-03-05', parties: ['NL', 'MA'] },
          ...{ instrument: { words: 'note of understanding', type: 'memorandum of understanding' }, areas: ['water'] },
        },
      },
      {
        kind: 'visit',
        people: [['Ada Testova', 'visitor']],
        quotes: [WENT],
        fields: { country: 'MA', date: '2025-03-03/2025-03-04' },
      },
      {
        kind: 'cooperation',
        status: 'agreed',
        quotes: [WATER],
        fields: { areas: ['water'], parties: ['NL', 'MA'] },
      },
      {
        kind: 'statement',
        speaker: 'Ada Testova',
        people: [['Ada Testova', 'speaker']],
        quotes: [SPOKE],
        fields: { parties: ['NL', 'MA'] },
      },
    ],
  },
  {
    path: 'second.txt',
    outlet: 'De Voorbeeldkrant',
    title: 'Weer een gesprek',
    language: 'nl',
    lines: [CALLED],
    people: [
      ['Ada Testova', 'NL', 'Minister'],
      ['Karim Voorbeeld', 'MA', 'consul'],
    ],
    facts: [
      {
        kind: 'meeting',
        people: [['Ada Testova'], ['Karim Voorbeeld']],
        quotes: [CALLED],
        fields: { dateText: 'a Tuesday' },
      },
    ],
  },
  {
    path: 'third.txt',
    outlet: 'The Sample Gazette',
    title: 'Many envoys',
    published: '2024-06-01',
    lines: many,
    people: [
      ['Omar Exampleh', 'MA', 'General'],
      ...many.map((_, index) => [`Bo Modelsen${'abcdefghijklmnopqrst'[index]}`, 'SE', 'envoy'] as const),
    ],
    facts: many.map((line, index) => ({
      kind: 'meeting',
      people: [
        ['Omar Exampleh', 'host'],
        [`Bo Modelsen${'abcdefghijklmnopqrst'[index]}`, 'visitor'],
      ],
      quotes: [line],
      fields: { place: 'Fez', country: 'MA', date: `2024-05-${String(index + 1).padStart(2, '0')}` },
    })),
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive(articles);
});
afterAll(() => archive.close());

const answerTo = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const shown = (answer: Answer, page = 0) => answerMessage(answer, { keptId: 'id0000000001', page, shareable: true });

describe('each shape of an answer is as its golden file shows it', () => {
  test.each([
    ['meetings', 'shape-meetings', 'who met Testova'],
    ['meetings', 'shape-long-list', 'who met Exampleh'],
    ['visits', 'shape-visits', 'visits of Testova to Morocco'],
    ['agreements', 'shape-agreements', 'agreements Netherlands Morocco'],
    ['areas', 'shape-areas', 'areas of cooperation Netherlands Morocco'],
    ['statements', 'shape-statements', 'what did Testova say'],
    ['actor', 'shape-person', 'who is Testova'],
    ['timeline', 'shape-country-pair', 'Netherlands Morocco'],
    ['timeline', 'shape-timeline-arabic', 'هولندا المغرب'],
    ['passages', 'shape-passages', 'guard the coast'],
    ['refusal', 'shape-refusal', 'agreements Netherlands Sweden'],
  ])('%s: %s', async (kind, golden, question) => {
    const answer = await answerTo(question);
    expect(answer.kind).toBe(kind);
    const message = shown(answer);
    expect(problemsOf(message)).toEqual([]);
    expectGolden(golden, message);
  });
});

test('a long list is a table whose text twin and plain blocks say the same, on every page', async () => {
  const answer = await answerTo('who met Exampleh');
  const pages = Array.from({ length: answerPages(answer) }, (_, page) => shown(answer, page));
  expect(pages.length).toBeGreaterThan(1);
  for (const { blocks, plain } of pages) {
    expect(objectsOfType(blocks, 'table')).toHaveLength(1);
    expect(quotedWords({ blocks: plain ?? [] })).toEqual(quotedWords({ blocks }));
  }
  expect(pages.flatMap(quotedWords)).toEqual(
    answer.items.flatMap(({ citations }) => citations.map(({ citation }) => citation.words)),
  );
  expect(pages.map(({ text }) => unescaped(text)).join('\n\n')).toBe(answer.text);
});

test('a person and a pair of countries open with a card, followed by the sentences', async () => {
  for (const question of ['who is Testova', 'Netherlands Morocco']) {
    const { blocks } = shown(await answerTo(question));
    const kinds = blocks.map(({ type }) => type);
    expect(kinds.slice(0, 2)).toEqual(['header', 'card']);
    expect(kinds).toContain('rich_text');
  }
});

test('a timeline keeps what has no date in a band of its own, at its end', async () => {
  const answer = await answerTo('timeline Netherlands Morocco');
  const bands = answer.items.flatMap(({ band }, index) => (band === undefined ? [] : [index]));
  expect(bands).toEqual([4]);
  expect(answer.text).toMatch(/\n\nUndated: no full date is stated.*\n\n4\. Undated · meeting · /u);
  const headers = shown(answer).blocks.filter(({ type }) => type === 'header');
  expect(stringsUnder(headers, new Set(['text']))[1]).toMatch(/^Undated/u);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const power = 'Testland and Morocco will exchange more electricity through a cable under the sea.';
const region = 'De Beierse delegatie bezocht een tomatenkweker bij Agadir.';
const signed = 'Daarbij is door Estland en Letland een memorandum getekend.';
const day = 'In Riga zijn op woensdag 13 oktober 2021 afspraken gemaakt.';
const met = 'Ada Testova received Bob Madeupson in Rabat on 3 May 2025.';
const talked = 'The two ministers discussed fishing rights and school exchanges.';
const sides = 'The two sides praised skilled workers from Ghana.';
const joint = 'Die binationale Kommission tagte im Juni.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    { path: 'power.md', lines: [power] },
    { path: 'region.md', language: 'nl', lines: [region] },
    {
      path: 'signed.md',
      language: 'nl',
      lines: [day, signed],
      facts: [
        {
          kind: 'agreement',
          quotes: [signed],
          fields: { parties: ['EE', 'LV'], instrument: { words: 'memorandum', type: 'memorandum' } },
        },
      ],
    },
    {
      path: 'met.md',
      lines: [met, talked],
      people: [
        ['Ada Testova', 'MA', 'Minister'],
        ['Bob Madeupson', 'NL', 'Minister'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Ada Testova', 'host'],
            ['Bob Madeupson', 'visitor'],
          ],
          quotes: [met],
          fields: { date: '2025-05-03', country: 'MA', place: 'Rabat' },
        },
      ],
    },
    { path: 'sides.md', lines: [sides] },
    { path: 'joint.md', language: 'de', lines: [joint], people: [['Gabina Binationalova', 'MX']] },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quotesOf = async (question: string) => (await asked(question)).citations.map(({ words }) => words);

test.each([
  ['kabel voor elektriciteit met Marokko', power],
  ['câble électricité Maroc', power],
  ['tomates Agadir', region],
  ['bayerische Delegation Tomaten', region],
  ['الطماطم بافاريا', region],
  ['Bavaria tomatoes', region],
])('a thing or region asked for in one language is found in another: %s', async (question, sentence) => {
  expect(await quotesOf(question)).toEqual([sentence]);
});

test('when is answered by the sentence beside, where the fact itself has no date', async () => {
  expect(await quotesOf('wanneer tekenden Estland en Letland het memorandum')).toEqual([day, signed]);
});

test('what was discussed is told by the sentence after the meeting', async () => {
  expect(await quotesOf('what did Testova and Madeupson discuss')).toEqual([met, talked]);
});

test('two sides are no number of what is counted', async () => {
  const { refusal } = await asked('how many skilled workers from Ghana');
  expect(refusal?.reason).toBe('Mentioned, but no number is stated.');
});

test('a word that articles print is nobody whose name is only spelt much alike', async () => {
  expect(await quotesOf('wann tagte die binationale Kommission')).toEqual([joint]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadePerson, madeUpArchive } from '../support/made-up-archive.ts';

let archive: Archive;
const lines = [
  'Moroccan defence minister Ada Testova spoke first.',
  'Deputy prime minister Omar Exampleh of Morocco followed.',
  'Bela Andersson, ambassador of Sweden to Morocco, listened.',
  'Cyra Proefsma, the Swedish ambassador to Norway, did not.',
  'Prime minister Dario Voorbeeld closed the day.',
];
const people: readonly MadePerson[] = [
  ['Ada Testova', 'MA', 'Moroccan defence minister'],
  ['Omar Exampleh', 'MA', 'Deputy prime minister'],
  ['Bela Andersson', 'SE', 'ambassador of Sweden to Morocco'],
  ['Cyra Proefsma', 'SE', 'Swedish ambassador to Norway'],
  ['Dario Voorbeeld', null, 'Prime minister'],
];
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'day.txt',
      lines,
      people,
      facts: [
        { kind: 'cooperation', quotes: [lines[0] ?? ''], fields: { parties: ['MA', 'SE'], areas: ['water'] } },
        {
          kind: 'meeting',
          people: [['Dario Voorbeeld'], ['Bela Andersson']],
          quotes: [lines[4] ?? ''],
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const holders = async (question: string) => {
  const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
  return answer.kind === 'actor' ? answer.items.map(({ lead }) => lead) : [];
};

test.each([
  ['who is the Moroccan defence minister?', ['Ada Testova']],
  ['minister of defence Morocco', ['Ada Testova']],
  ['wie is de Marokkaanse minister van Defensie?', ['Ada Testova']],
  ['defensieminister Marokko', ['Ada Testova']],
  ['qui est le ministre marocain de la Défense ?', ['Ada Testova']],
  ['who is the Swedish defence minister?', []],
])('%s: the portfolio stands before or after the office, or in one word with it', async (question, found) => {
  expect(await holders(question)).toEqual(found);
});

test('an ambassador to one country is none to another, and a deputy does not hold the office', async () => {
  expect(await holders("who is Sweden's ambassador to Morocco?")).toEqual(['Bela Andersson']);
  expect(await holders('who is the prime minister of Morocco?')).toEqual(['Dario Voorbeeld']);
});

test('somebody without a country who met people of that country is the other side', async () => {
  expect(await holders('who is the prime minister of Sweden?')).toEqual([]);
});

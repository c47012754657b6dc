import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const came = 'Minister Ada Testova travelled to Kenya on Monday.';
const onward = 'Testova went on to Mombasa by train.';
const inTown = 'Ada Testova met Bela Nemoson in Mombasa.';
const called = 'Ada Testova phoned Carla Sampleson before the summit in Mombasa.';

let archive: Archive;
beforeAll(async () => {
  const people = [
    ['Ada Testova', 'CZ', 'Minister'],
    ['Bela Nemoson', 'KE'],
    ['Carla Sampleson', 'TD'],
  ] as const;
  archive = await madeUpArchive([
    {
      path: 'journey.txt',
      published: '2025-03-05',
      lines: [onward, came, onward, came],
      people,
      facts: [{ kind: 'visit', people: [['Ada Testova', 'visitor']], quotes: [came], fields: { country: 'KE' } }],
    },
    {
      path: 'talks.txt',
      published: '2025-03-06',
      lines: [inTown, called],
      people,
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Bela Nemoson']],
          quotes: [inTown],
          fields: { place: 'Mombasa', country: 'KE', mode: 'in-person' },
        },
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Carla Sampleson']],
          quotes: [called],
          fields: { mode: 'phone' },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quoted = ({ citations }: Answer) => citations.map(({ words }) => words);

test('where somebody went is told by each sentence once, however often a page prints it', async () => {
  expect(quoted(await told('where did Testova go?'))).toEqual([came, onward]);
});

test.each([
  'when did Testova go to Kenya?',
  'quand Testova est-elle allée au Kenya ?',
  'wann reiste Testova nach Kenia?',
])('when a journey was is told by the journey alone: %s', async (question) => {
  expect(quoted(await told(question))).toEqual([came]);
});

test.each([
  'who did Testova meet in Mombasa',
  'wen traf Testova in Mombasa?',
  '¿con quién se reunió Testova en Mombasa?',
])('a call happened in no town, whichever its sentence names: %s', async (question) => {
  expect(quoted(await told(question))).toEqual([inTown]);
});

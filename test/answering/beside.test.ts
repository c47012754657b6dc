import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const fields = 'Estland en Letland gaan nauwer samenwerken rond migratie en justitie.';
const signed = 'De ministers hebben daarover een akkoord ondertekend.';
const notYet = 'No agreement on fisheries has been signed between Peru and Chile.';
const met = 'Ada Testova received Bob Madeupson in Rabat on 3 May 2025.';
const attended = 'The audience took place in the presence of Carla Inventedson, ambassador.';
const called = 'Ada Testova phoned Dan Imaginaryson on Tuesday.';
const turkish = 'Mehmet Örnektaş visited Rabat in June.';

let archive: Archive;
beforeAll(async () => {
  const pair = (a: string, b: string) =>
    [
      [a, 'host'],
      [b, 'visitor'],
    ] as const;
  archive = await madeUpArchive([
    {
      path: 'signed.md',
      language: 'nl',
      lines: [fields, signed],
      facts: [
        {
          kind: 'agreement',
          quotes: [signed],
          fields: { parties: ['EE', 'LV'], instrument: { words: 'akkoord', type: 'agreement' } },
        },
      ],
    },
    { path: 'not-yet.md', lines: [notYet] },
    {
      path: 'met.md',
      lines: [met, attended],
      people: [
        ['Ada Testova', 'MA', 'Minister'],
        ['Bob Madeupson', 'NL', 'Minister'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: pair('Ada Testova', 'Bob Madeupson'),
          quotes: [met],
          fields: { date: '2025-05-03', country: 'MA', place: 'Rabat' },
        },
      ],
    },
    {
      path: 'called.md',
      published: '2015-01-02',
      lines: [called],
      people: [
        ['Ada Testova', 'MA', 'Minister'],
        ['Dan Imaginaryson', 'NL'],
      ],
    },
    {
      path: 'turkish.md',
      lines: [turkish],
      people: [['Mehmet Örnektaş', 'TR', 'Minister']],
      facts: [
        {
          kind: 'visit',
          people: [['Mehmet Örnektaş', 'visitor']],
          quotes: [turkish],
          fields: { country: 'MA', place: 'Rabat' },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quotesOf = async (question: string) => (await asked(question)).citations.map(({ words }) => words);

test('an agreement is on what the sentence before it says of the same parties', async () => {
  expect(await quotesOf('akkoord estland letland migratie')).toEqual([fields, signed]);
});

test('that nothing was signed answers whether it was', async () => {
  expect(await quotesOf('did Peru and Chile sign a fisheries agreement')).toEqual([notYet]);
});

test('who was present at a meeting is told by the sentence after it', async () => {
  expect(await quotesOf('who was present when Testova met Madeupson')).toEqual([met, attended]);
});

test('what an article of the day tells is found, where the facts are of other days', async () => {
  expect(await quotesOf('who did Testova meet on 2 January 2015')).toEqual([called]);
  expect(await quotesOf('who did Testova meet on January 2, 2015')).toEqual([called]);
});

test('a Turkish name that Arabic writes with another s is found', async () => {
  expect(await quotesOf('من هو أورنكطاش')).toEqual([turkish]);
});

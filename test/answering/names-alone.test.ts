import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const signed = 'Ada della Muster und Omar Probst haben ein Abkommen unterzeichnet.';
const met = 'Paul Modèle a rencontré Omar Essai.';

const received = 'Außenminister Vorlage empfing Paul Probst.';
const elsewhere = 'Der deutsche Außenminister Jan Vorlage sprach mit Anna Textor.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'signed.md',
      language: 'de',
      lines: [signed],
      people: [
        ['Ada della Muster', 'CH'],
        ['Omar Probst', 'ME'],
      ],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          people: [
            ['Ada della Muster', 'signatory'],
            ['Omar Probst', 'signatory'],
          ],
          quotes: [signed],
          fields: {
            date: '2016-04-07',
            parties: ['CH', 'ME'],
            instrument: { words: 'Abkommen', type: 'agreement' },
          },
        },
      ],
    },
    {
      path: 'met.md',
      language: 'fr',
      lines: [met],
      people: [
        ['Paul Modèle', 'BJ'],
        ['Omar Essai', 'CU'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Paul Modèle', 'visitor'],
            ['Omar Essai', 'host'],
          ],
          quotes: [met],
          fields: { country: 'CU' },
        },
      ],
    },
    {
      path: 'received.md',
      language: 'de',
      lines: [received],
      people: [
        ['Vorlage', null, 'Außenminister'],
        ['Paul Probst', 'AT'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Vorlage', 'host'],
            ['Paul Probst', 'visitor'],
          ],
          quotes: [received],
        },
      ],
    },
    {
      path: 'elsewhere.md',
      language: 'de',
      lines: [elsewhere],
      people: [
        ['Jan Vorlage', 'DE', 'deutsche Außenminister'],
        ['Anna Textor', 'PL'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Jan Vorlage', 'participant'],
            ['Anna Textor', 'participant'],
          ],
          quotes: [elsewhere],
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const quoted = async (question: string) =>
  (await ask(archive, { question, asOf: '2025-05-06' })).answer.citations.map(({ words }) => words);

test.each([
  ['two names alone ask for whatever they did together', 'Muster Probst', signed],
  ['somebody, a state and when, for what was signed with it', 'Muster Montenegro wann', signed],
  [
    'what names no place is in the capital of its state as far as it says',
    'qui Modèle a-t-il rencontré à La Havane ?',
    met,
  ],
  ['a particle before a name is part of it', 'wen hat della Muster getroffen oder was unterzeichnet', signed],
])('%s: %s', async (_, question, words) => {
  expect(await quoted(question)).toEqual([words]);
});

test('whoever is named in full is also meant where an article has the surname and the office alone', async () => {
  expect((await quoted('wen traf Jan Vorlage?')).toSorted()).toEqual([received, elsewhere].toSorted());
});

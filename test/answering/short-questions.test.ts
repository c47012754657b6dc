import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

const talks = 'Ministerin Testova zu Gesprächen in Vaduz, Riga und Oslo';
const inRiga = 'In Riga trifft Testova ihren Kollegen Omar Beispiel.';
const inVaduz = 'In kleiner Runde sprach sie mit Bela Muster.';
const sent = 'De nieuwe ambassadeur van Nederland in Suriname, Carla Proefman, werd ontvangen.';
const recalled = 'De komst van ambassadeur Doro Voorbeeld ging niet door.';
const signed = 'Suriname en India werken samen aan landbouw.';
const visit = 'Erik Sampelman reisde naar Suriname voor een gesprek over India.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'talks.md',
      language: 'de',
      lines: [talks, inRiga, inVaduz],
      people: [
        ['Ada Testova', 'DE', 'Ministerin'],
        ['Omar Beispiel', null],
        ['Bela Muster', null],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Omar Beispiel']],
          quotes: [talks, inRiga],
          fields: { place: 'Riga' },
        },
        { kind: 'meeting', people: [['Ada Testova'], ['Bela Muster']], quotes: [talks, inVaduz] },
      ],
    },
    {
      path: 'sent.md',
      language: 'nl',
      lines: [sent, recalled, signed, visit],
      people: [
        ['Carla Proefman', 'NL', 'nieuwe ambassadeur van Nederland in Suriname'],
        ['Doro Voorbeeld', null, 'ambassadeur'],
        ['Erik Sampelman', 'NL'],
      ],
      facts: [
        { kind: 'cooperation', quotes: [signed], fields: { parties: ['SR', 'IN'], areas: ['agriculture'] } },
        {
          kind: 'visit',
          people: [['Erik Sampelman', 'visitor']],
          quotes: [visit],
          fields: { country: 'SR', parties: ['IN'] },
        },
      ],
    },
    meetingArticle(),
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-03-01' })).answer;
const leads = ({ items }: Answer) => items.map(({ lead }) => lead);

test.each([
  ['ambassadeur suriname', 'nl', 'the word is French too, the state speaks Dutch'],
  ['testova marokko', 'de', 'German and Dutch, and whoever is named is in a German article'],
  ['testova nemo moskou', 'nl', 'Dutch alone writes the town so'],
  ['nemo de testman vereinbarung', 'de', 'a word of one language against a small word of three'],
  ['nemova van der bellen', 'en', 'what opens a name, and the name behind it, tell nothing'],
  ['pence nemova', 'en', 'a short word is nobody’s slip'],
])('%s is asked in %s: %s', async (question, language) => {
  expect((await told(question)).language).toBe(language);
});

test.each([
  'nieuwe nederlandse ambassadeur in suriname',
  'new dutch ambassador in suriname',
  'nuevo embajador neerlandés en surinam',
  'neuer niederländischer Botschafter in Surinam',
  'nouveau ambassadeur néerlandais au suriname',
])('who holds an office now is no news of the last days: %s', async (question) => {
  const { citations } = await told(question);
  expect(citations.map(({ words }) => words)).toEqual([sent]);
});

test.each(['news minister Nemo', 'nieuws minister Nemo'])(
  'news of somebody in office are asked for still: %s',
  async (question) => {
    expect((await told(question)).kind).not.toBe('actor');
  },
);

test.each(['ambassadeur suriname', 'ambassador in Suriname'])(
  'an ambassador of a state is one that it sends or one that is sent there, and nobody of no state: %s',
  async (question) => {
    expect(leads(await told(question))).toEqual(['Carla Proefman']);
  },
);

test.each(['waarover gaat samenwerking Suriname India', 'waarover ging de samenwerking van Suriname met India'])(
  'what something is about is no journey: %s',
  async (question) => {
    expect((await told(question)).kind).toBe('areas');
  },
);

test('a meeting of which a headline names three towns was not in the one where another is said to have been', async () => {
  expect(leads(await told('wer traf Testova in Riga'))).toEqual([expect.stringContaining('Omar Beispiel')]);
});

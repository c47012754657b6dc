import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const alone = 'Minister Testova received Omar Exampleh.';
const inRabat = 'On 10 May Ada Testova met Omar Exampleh, who was on a working visit, in Rabat.';
const partners = 'Ida Inventada met Cyd Nemoson for talks; Kenya is an important partner, Ida Inventada said.';
const mission = 'The mission in Chad was on the agenda too.';
const journey = 'Invited by friends in Chad, Bea Fictiva visited Norway, where she met Cyd Nemoson.';
const byVideo = 'Ada Testova and Omar Exampleh spoke by video with officials in Cairo.';

let archive: Archive;
beforeAll(async () => {
  const both = [
    ['Ada Testova', 'host'],
    ['Omar Exampleh', 'visitor'],
  ] as const;
  archive = await madeUpArchive([
    {
      path: 'surname.md',
      lines: [alone, 'Exampleh y a eu un entretien.'],
      people: [
        ['Testova', null, 'Minister'],
        ['Omar Exampleh', 'EG'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Testova', 'host'],
            ['Omar Exampleh', 'visitor'],
          ],
          quotes: [alone],
        },
      ],
    },
    {
      path: 'partners.md',
      lines: [partners, mission, journey],
      people: [
        ['Ida Inventada', null],
        ['Cyd Nemoson', null],
        ['Bea Fictiva', null],
      ],
      facts: [
        { kind: 'meeting', people: [['Ida Inventada'], ['Cyd Nemoson']], quotes: [partners] },
        { kind: 'visit', people: [['Bea Fictiva', 'visitor']], quotes: [journey], fields: { country: 'NO' } },
      ],
    },
    {
      path: 'meetings.md',
      published: '2018-05-11',
      lines: [inRabat, byVideo],
      people: [
        ['Ada Testova', 'MA', 'Minister of Justice'],
        ['Omar Exampleh', 'EG'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: both,
          quotes: [inRabat],
          fields: { place: 'Rabat', country: 'MA', date: '2018-05-10', mode: 'in-person' },
        },
        {
          kind: 'meeting',
          people: both,
          quotes: [byVideo],
          fields: { country: 'EG', date: '2018-05-11', mode: 'video' },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string) => (await ask(archive, { question, asOf: '2018-06-01' })).answer;

test('a surname that one article prints alone is still that of those whose full name others print', async () => {
  const { kind, citations } = await asked('who met Testova?');
  expect(kind).toBe('meetings');
  expect(citations.map(({ words }) => words)).toEqual(expect.arrayContaining([alone, inRabat]));
});

test('when somebody was in a town is told by the meeting there, though no visit is reported', async () => {
  const { kind, facts } = await asked('when was Exampleh in Rabat?');
  expect(kind).toBe('meetings');
  expect(facts.map(({ date }) => date)).toEqual(['2018-05-10']);
});

test('a call with officials in a country is no visit to it', async () => {
  const { facts } = await asked('when was Testova in Egypt?');
  expect(facts).toEqual([]);
});

test('the latest on somebody is shown with a line that nothing is new', async () => {
  const latest = (await ask(archive, { question: 'latest on Exampleh', asOf: '2030-06-01' })).answer;
  expect(latest.kind).toBe('timeline');
  expect(latest.notes.join()).toMatch(/Nothing new since/);
  expect(latest.facts.map(({ date }) => date)).toContain('2018-05-10');
});

test('letters typed as an abbreviation are not found in a word', async () => {
  const { kind, refusal } = await asked('what does Exampleh want from the EU');
  expect([kind, refusal?.reason]).toEqual(['refusal', expect.stringContaining('EU')]);
});

test.each([
  'was Inventada in Kenya?',
  'Inventada a visité le Tchad ?',
  'Inventada était au Kenya ?',
  'was Inventada in Tsjaad?',
  'war Inventada in Kenia?',
  '¿estuvo Inventada en Kenia?',
  'هل كانت Inventada في كينيا؟',
  'war Nemoson im Tschad?',
  'did Nemoson visit Chad?',
])('that somebody spoke of a country, or met there is not said to be, is no visit: %s', async (question) => {
  const { refusal, facts } = await asked(question);
  expect(facts).toEqual([]);
  expect(refusal).not.toBeNull();
});

test('who was in a country is told by the journey there', async () => {
  expect((await asked('was Fictiva in Norway?')).facts).toMatchObject([{ kind: 'visit', country: 'NO' }]);
});

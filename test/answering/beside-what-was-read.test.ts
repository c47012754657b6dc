import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const board = 'On 3 May 2024 the joint board of Chile and Kenya sat for the fourth time.';
const where = 'It came together in Valparaíso at the ministry.';
const heads = 'Pablo Ejemplar and Grace Sampler led the two sides.';
const about = 'On the agenda were ports, culture and higher education.';
const envoy = 'The envoy of Switzerland spoke up for the sardine fishers of Kenya.';
const treaty = 'Chile and Kenya signed a treaty on fisheries.';
const chilean = 'The president of Chile called it a good day.';
const pledged = 'The two countries agreed to work together on renewable energy.';
const talks = 'Tess Samplewood met Omar Exampleh in Nairobi.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'board.md',
      lines: [board, where, heads, about],
      people: [
        ['Pablo Ejemplar', 'CL'],
        ['Grace Sampler', 'KE'],
      ],
    },
    { path: 'envoy.md', lines: [envoy] },
    {
      path: 'treaty.md',
      lines: [treaty, chilean],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [treaty],
          fields: { parties: ['CL', 'KE'], instrument: { words: 'treaty', type: 'treaty' } },
        },
      ],
    },
    {
      path: 'energy.md',
      lines: [talks, pledged],
      people: [
        ['Tess Samplewood', 'KE'],
        ['Omar Exampleh', 'UG'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Tess Samplewood'], ['Omar Exampleh']],
          quotes: [talks],
          fields: { place: 'Nairobi', country: 'KE' },
        },
        {
          kind: 'cooperation',
          status: 'agreed',
          quotes: [pledged],
          fields: { parties: ['KE', 'UG'], areas: ['renewable-energy'] },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = (...questions: readonly string[]) => askInThread(archive, questions);
const quotes = ({ citations }: Answer) => citations.map(({ words }) => words);

describe('after sentences of which no fact was read', () => {
  test.each([
    ['ejemplar sampler board when', 'where?', where],
    ['ejemplar sampler board when', 'waar', where],
    ['ejemplar sampler board when', 'dónde', where],
    ['ejemplar sampler board when', 'which topics', about],
    ['ejemplar sampler board when', 'welke onderwerpen', about],
    ['ejemplar sampler board when', 'welche themen', about],
  ])('%s: %s is told by the sentence beside them', async (first, next, words) => {
    expect(quotes(await asked(first, next))).toEqual([words]);
  });

  test('but after a refusal nothing is', async () => {
    expect((await asked('nobodova ejemplar board', 'where?')).refusal).not.toBeNull();
  });
});

test.each(['what did samplewood and exampleh agree on', 'waarover werden samplewood en exampleh het eens'])(
  'what two agreed on is told by the fields that their states agreed on: %s',
  async (question) => {
    expect(quotes(await asked(question))).toContain(pledged);
  },
);

test.each(['president of chile kenya agreements', 'président chili kenya accords', 'رئيس تشيلي كينيا اتفاقيات'])(
  'an office beside two states leaves the agreements of the two, where the article speaks of it: %s',
  async (question) => {
    expect(quotes(await asked(question))).toEqual([treaty]);
  },
);

test.each(['swiss envoy kenya sardine', 'gesandter schweiz kenia sardine'])(
  'a thing beside an office is told by the sentence on it: %s',
  async (question) => {
    expect(quotes(await asked(question))).toEqual([envoy]);
  },
);

describe('false friends', () => {
  test.each([
    ['who is Quornby Min', 'the short form of an office in a name'],
    ['se reunio quornby con espinola', 'an adjective with another letter'],
    ['qorn kenya sardine', 'a short name before others'],
    ['tratado de libre comercio chile kenia', 'a text of another kind'],
  ])('%s is refused: %s', async (question) => {
    expect((await asked(question)).refusal).not.toBeNull();
  });

  test('what is said of somebody unknown is not said of everybody', async () => {
    expect((await asked('did quornby meet zzandra', 'which other ministers did he see')).refusal).not.toBeNull();
    expect((await asked('quornby zzandra memo', 'what will it set up')).refusal).not.toBeNull();
  });
});

test.each(['nieuwe datum board chili', 'new date of the board chile', 'nueva fecha board chile'])(
  'a new date is no news: %s',
  async (question) => {
    expect(quotes(await asked(question))).toContain(board);
  },
);

test('who signed, after two who were not said to, is refused by name of the parties', async () => {
  const answer = await asked('samplewood exampleh', 'who signed?');
  expect(answer.refusal).not.toBeNull();
});

test.each([
  ['port of dar es salam kenya', 'en'],
  ['port de dar es salam kenya', 'fr'],
  ['haven van dar es salam', 'nl'],
])('a town of several words tells no language: %s', async (question, language) => {
  expect((await asked(question)).language).toBe(language);
});

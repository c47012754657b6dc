import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

let archive: Archive;
const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quotes = async (question: string) => (await asked(question)).citations.map(({ words }) => words);

const met = 'Over lunch Ada Testova held talks with Omar Exampleh on fish.';
const named = 'Cyra Proefsma is the minister of Bruma.';
const received = 'She was received by Dario Voorbeeld in the old harbour.';
const both = 'Ben Mustersen and Eva Modello came to the fair.';
const two = 'The two ministers then met for an hour.';
const denied = 'Ada Testova did not meet Eva Modello.';
const spoke = 'Omar Exampleh met Ada Testova, said Fritz Sprecherius.';
const signed = 'For the one side Ada Testova signed the memorandum.';
const visit = 'The treaty was signed during the visit of Omar Exampleh.';

beforeAll(async () => {
  const people = (...names: readonly string[]) => names.map((name) => [name, null] as const);
  archive = await madeUpArchive([
    { path: 'talks.txt', lines: [met, denied], people: people('Ada Testova', 'Omar Exampleh', 'Eva Modello') },
    { path: 'harbour.txt', lines: [named, received], people: people('Cyra Proefsma', 'Dario Voorbeeld') },
    { path: 'fair.txt', lines: [both, two], people: people('Ben Mustersen', 'Eva Modello') },
    {
      path: 'spokesman.txt',
      lines: [spoke],
      people: people('Omar Exampleh', 'Ada Testova', 'Fritz Sprecherius'),
      facts: [
        {
          kind: 'statement',
          people: [['Fritz Sprecherius', 'speaker']],
          speaker: 'Fritz Sprecherius',
          quotes: [spoke],
        },
      ],
    },
    {
      path: 'signing.txt',
      lines: ['Morocco and Norway signed a memorandum on salmon.', visit, signed],
      people: people('Ada Testova', 'Omar Exampleh'),
      facts: [
        {
          kind: 'agreement',
          quotes: ['Morocco and Norway signed a memorandum on salmon.'],
          fields: {
            parties: ['MA', 'NO'],
            instrument: { words: 'memorandum', type: 'memorandum_of_understanding' },
          },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

test('a meeting that was not read is answered by the sentence that names both and says so', async () => {
  const answer = await asked('did Testova meet Exampleh?');
  expect(answer.kind).toBe('passages');
  expect(answer.facts).toEqual([]);
  expect(answer.citations.map(({ words }) => words)).toContain(met);
});

test('the sentence before tells who “she” is, and is quoted too', async () => {
  expect(await quotes('did Proefsma meet Voorbeeld?')).toEqual([named, received]);
});

test('“the two ministers” are those of the sentence before', async () => {
  expect(await quotes('did Mustersen meet Modello?')).toEqual([both, two]);
});

test('a sentence that denies it tells nothing', async () => {
  expect((await asked('did Testova meet Modello?')).refusal?.reason).toMatch(/no such meeting is reported/);
});

test('whoever only reports a meeting has not met anybody', async () => {
  expect((await asked('did Sprecherius meet Testova?')).refusal?.reason).toMatch(/no such meeting is reported/);
});

test('people whom no article names together are refused, however plainly each met somebody', async () => {
  expect((await asked('did Proefsma meet Modello?')).refusal?.reason).toMatch(/^No article names both/);
});

test('who signed is told by a sentence in which somebody signs, not by one in which somebody visits', async () => {
  expect(await quotes('who signed the memorandum between Morocco and Norway?')).toEqual([signed]);
});

test.each([
  ['agreement on bananas between Morocco and Norway', /^Not in the archive: bananas/],
  ['did Modello sign a treaty with Voorbeeld?', /^No article names both/],
])('%s is refused', async (question, reason) => {
  expect((await asked(question)).refusal?.reason).toMatch(reason);
});

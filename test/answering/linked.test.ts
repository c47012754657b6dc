import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

let archive: Archive;
const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quotes = async (question: string) => (await asked(question)).citations.map(({ words }) => words);

const north = 'Morocco and Norway signed a memorandum on salmon.';
const south = 'Chad and Ghana signed two treaties in Accra.';
const deputy = 'On behalf of Chad the minister Ada Testova did so.';
const letter = 'Peru and Kenya signed a letter of intent.';
const unnamed = 'The letter was signed by the two foreign ministers.';

const signing = (quote: string, parties: readonly string[], words: string) => ({
  kind: 'agreement' as const,
  quotes: [quote],
  fields: { parties: [...parties], instrument: { words, type: 'memorandum_of_understanding' as const } },
});

beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'north.txt',
      url: 'https://north.example/salmon',
      title: 'Salmon without borders',
      lines: [north],
      facts: [signing(north, ['MA', 'NO'], 'memorandum')],
    },
    {
      path: 'south.txt',
      url: 'https://south.example/treaties',
      lines: [south, deputy],
      people: [['Ada Testova', 'TD']],
      facts: [signing(south, ['TD', 'GH'], 'two treaties')],
    },
    {
      path: 'letter.txt',
      url: 'https://letter.example/intent',
      lines: [letter, unnamed],
      facts: [signing(letter, ['PE', 'KE'], 'letter of intent')],
    },
  ]);
});
afterAll(() => archive.close());

test('a question beside the link of an article is asked of that article', async () => {
  expect(await quotes('https://south.example/treaties?utm_source=chat what was signed?')).toEqual([south]);
  expect(await quotes('what was signed? https://north.example/salmon.')).toEqual([north]);
});

test('a question that names nobody is refused for the article that is linked', async () => {
  expect((await asked('https://north.example/salmon who did he meet')).refusal?.reason).toBe(
    'Mentioned, but no such meeting is reported: Salmon without borders.',
  );
});

test('the link of a page that the archive does not hold narrows nothing', async () => {
  expect((await quotes('https://elsewhere.example/page what was signed?')).length).toBeGreaterThan(1);
});

test('who signed is told by the sentence after the agreement too, which is quoted with it', async () => {
  expect(await quotes('when did Testova sign the treaties?')).toEqual([]);
  expect(await quotes('what did Testova sign?')).toEqual([south, deputy]);
});

test('whoever signed without being named is shown as the article describes them', async () => {
  const answer = await asked('who signed the letter of intent between Peru and Kenya?');
  expect(answer.refusal).toBeNull();
  expect(answer.citations.map(({ words }) => words)).toEqual([letter, unnamed]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;

beforeAll(async () => {
  archive = await madeUpArchive([
    meetingArticle({ furniture: ['- 12:55 Karel Zijbalkman opens a fair'] }),
    {
      path: 'agreement.txt',
      lines: [
        'Morocco and the Netherlands signed a memorandum of understanding on water.',
        'Several people died when a boat sank off Testhaven.',
        'Bela Andersson watched.',
      ],
      people: [['Bela Andersson', null]],
      facts: [
        {
          kind: 'agreement',
          quotes: ['Morocco and the Netherlands signed a memorandum of understanding on water.'],
          fields: {
            parties: ['MA', 'NL'],
            areas: ['water'],
            instrument: { words: 'memorandum of understanding', type: 'memorandum_of_understanding' },
          },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

test.each([
  ['who met Nobodyson?', /^Not in the archive: Nobodyson/, null],
  ['what did Morocco and India sign?', /^Not in the archive: India/, /memorandum/],
  ['who met Zijbalkman?', /only in page furniture/, /Zijbalkman opens/],
  ['did Testova meet Andersson?', /^No article names both: Ada Testova and Bela Andersson/, /Andersson|Testova/],
  ['who signed the memorandum?', /who signed is not stated. Parties: Morocco, Netherlands/, /signed a memorandum/],
  ['when was the memorandum signed?', /no date is stated/, /signed a memorandum/],
  ['how many died off Testhaven?', /no number is stated/, /Several people died/],
  ['how much is the water agreement worth?', /no amount is stated/, /on water/],
  ['did Testova visit Exampleh in 2019?', /no such visit|Nothing dated/, /Testova/],
])('%s is refused with the reason and the nearest evidence', async (question, reason, nearest) => {
  const answer = await asked(question);
  expect(answer.kind).toBe('refusal');
  expect(answer.refusal?.reason).toMatch(reason);
  if (nearest) expect(answer.refusal?.nearest?.words).toMatch(nearest);
  else expect(answer.refusal?.nearest).toBeNull();
  expect(answer.citations).toEqual([]);
  expect(answer.items).toEqual([]);
});

test('a town is written as it is written, however it was typed', async () => {
  expect((await asked('who visited tel aviv?')).refusal?.reason).toMatch(/Tel Aviv/);
});

test('a refusal says what the archive covers', async () => {
  const answer = await asked('who met Nobodyson?');
  expect(answer.coverage).toBe('2 articles, en, published March 5, 2025, 1 without a date');
  expect(answer.text).toContain(answer.coverage);
});

test.each([
  ['hello', /^Ask me who met whom/],
  ['xyzzy plugh', /did not understand/],
  ['', /did not understand/],
  ['???', /did not understand/],
  ['help', /did not understand/],
])('“%s” is answered with examples that work', async (question, reason) => {
  const answer = await asked(question);
  expect(answer.refusal?.reason).toMatch(reason);
  expect(answer.notes.join('\n')).toMatch(/^Try: who met .* · agreements Morocco Netherlands/m);
});

test('a refusal speaks the language of the question', async () => {
  expect((await asked('qui a rencontré Nobodyson ?')).refusal?.reason).toMatch(/^Absent de l’archive\u00a0: Nobodyson/);
  expect((await asked('wie ontmoette Nobodyson?')).refusal?.reason).toMatch(/^Niet in het archief: Nobodyson/);
});

test('an archive without articles says so', async () => {
  const empty = await madeUpArchive([]);
  const { answer } = await ask(empty, { question: 'who met Testova?', asOf: '2026-01-15' });
  expect(answer.refusal?.reason).toBe('The archive holds no articles yet.');
  await empty.close();
});

import { expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import { type MadeArticle, type MadeFact, madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

async function leads(articles: readonly MadeArticle[], question: string): Promise<readonly string[]> {
  const archive = await madeUpArchive(articles);
  const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
  await archive.close();
  return answer.items.map(({ lead }) => lead);
}

const people = [
  ['Ada Testova', 'NL'],
  ['Omar Exampleh', 'MA'],
  ['Bela Andersson', 'SE'],
] as const;
const article = (
  path: string,
  published: string | undefined,
  line: string,
  fact: Omit<MadeFact, 'quotes'>,
): MadeArticle => ({
  path,
  ...(published === undefined ? {} : { published }),
  lines: [line],
  people,
  facts: [{ ...fact, quotes: [line] }],
});
const met = (path: string, other: string, fact: Partial<MadeFact> = {}, published?: string) =>
  article(path, published, `In ${path} Ada Testova talked with ${other} about this and that for an hour.`, {
    kind: 'meeting',
    people: [['Ada Testova'], [other]],
    ...fact,
  });

test('a meeting of the person asked for comes before one that the person only attended', async () => {
  const witness = article(
    'witness',
    undefined,
    'Omar Exampleh met Bela Andersson in the presence of Ada Testova, who said nothing.',
    {
      kind: 'meeting',
      people: [['Omar Exampleh'], ['Bela Andersson'], ['Ada Testova', 'witness']],
      fields: { date: '2025-06-01' },
    },
  );
  expect(
    await leads([witness, met('older', 'Omar Exampleh', { fields: { date: '2024-01-01' } })], 'who met Testova?'),
  ).toEqual(['Omar Exampleh ↔ Ada Testova', 'Omar Exampleh ↔ Bela Andersson']);
});

test('what took place comes before what is planned, even when it is older', async () => {
  const planned = met('planned', 'Bela Andersson', { status: 'planned', fields: { date: '2026-02-01' } });
  expect(
    await leads([planned, met('held', 'Omar Exampleh', { fields: { date: '2024-01-01' } })], 'who met Testova?'),
  ).toEqual(['Omar Exampleh ↔ Ada Testova', 'Bela Andersson ↔ Ada Testova']);
});

test('the newer of two meetings comes first, and a dated one before an undated one', async () => {
  const old = met('old', 'Omar Exampleh', { fields: { date: '2024-01-01', mode: 'in-person' } });
  const recent = met('recent', 'Bela Andersson', { fields: { date: '2025-01-01' } });
  const undated = met('undated', 'Omar Exampleh', { fields: { mode: 'phone' } });
  const found = await leads([undated, old, recent], 'who met Testova?');
  expect(found).toEqual(['Bela Andersson ↔ Ada Testova', 'Omar Exampleh ↔ Ada Testova', 'Omar Exampleh ↔ Ada Testova']);
});

test('signed agreements come before intended ones, and possibilities are not agreements', async () => {
  const agreement = (status: MadeFact['status'], words: string) =>
    article(words, undefined, `The Netherlands and Morocco, by a ${words}, wrote down what they want of one another.`, {
      kind: 'agreement',
      ...(status && { status }),
      fields: { parties: ['NL', 'MA'], instrument: { words, type: 'agreement' } },
    });
  const found = await leads(
    [agreement('may', 'treaty'), agreement('planned', 'charter'), agreement('signed', 'deal')],
    'agreements Netherlands Morocco',
  );
  expect(found.map((lead) => lead.split(' ')[0])).toEqual(['deal', 'charter']);
});

test('the report that shows most is quoted, the other outlets of the story are named', async () => {
  const archive = await madeUpArchive([
    meetingArticle({ path: 'thin.txt', outlet: 'Thin Gazette', date: null }),
    meetingArticle({ path: 'full.txt', outlet: 'Full Gazette' }),
  ]);
  const { answer } = await ask(archive, { question: 'who met Exampleh?', asOf: '2026-01-15' });
  await archive.close();
  expect(answer.items).toHaveLength(1);
  expect(answer.items[0]?.citations[0]?.source).toContain('Full Gazette');
  expect(answer.items[0]?.also).toEqual([{ source: 'Ministers meet, Thin Gazette, March 5, 2025 [en]', url: null }]);
  expect(answer.citations.map(({ outlet }) => outlet)).toEqual(['Full Gazette', 'Thin Gazette']);
});

test('the order in which articles were added does not change the answer', async () => {
  const made = [
    met('a', 'Omar Exampleh', { fields: { date: '2024-01-01' } }),
    met('b', 'Bela Andersson'),
    met('c', 'Omar Exampleh', { fields: { mode: 'phone' } }),
  ];
  expect(await leads(made, 'who met Testova?')).toEqual(await leads(made.toReversed(), 'who met Testova?'));
});

import { expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

async function items(...changes: readonly Parameters<typeof meetingArticle>[0][]) {
  const archive = await madeUpArchive(
    changes.map((change, index) => meetingArticle({ path: `${index}.txt`, ...change })),
  );
  const { answer } = await ask(archive, { question: 'who met Exampleh?', asOf: '2026-01-15' });
  await archive.close();
  return answer.items;
}

test('reports of the same people on the same day are one story', async () => {
  expect(await items({}, { outlet: 'Other' })).toHaveLength(1);
});

test('a report without a date joins the dated one', async () => {
  expect(await items({}, { date: null })).toHaveLength(1);
});

test('two days apart are one story, and the other date is shown beside the first', async () => {
  const [story, ...rest] = await items({}, { date: '2025-03-06' });
  expect(rest).toEqual([]);
  expect(story?.details.join(' · ')).toMatch(
    /March 4, 2025 · other sources say: March 6, 2025|March 6, 2025 · other sources say: March 4, 2025/,
  );
});

const otherwise = (name: string, country: string | null = 'MA') => {
  const { people = [], facts = [] } = meetingArticle();
  const put = (one: string) => (one === 'Omar Exampleh' ? name : one);
  return {
    people: people.map(([one, home, role]) => [put(one), one === put(one) ? home : country, role ?? ''] as const),
    facts: facts.map((fact) => ({ ...fact, people: (fact.people ?? []).map(([one]) => [put(one)] as const) })),
  };
};

test.each([
  ['a surname alone', 'Exampleh', null, 1],
  ['the surname of somebody of another state', 'Exampleh', 'SE', 2],
  ['another first name', 'Nadia Exampleh', 'MA', 2],
])('a report with %s joins the others only where it may be the same person', async (_, name, country, stories) => {
  expect(await items({}, otherwise(name, country))).toHaveLength(stories);
});

test('two reports without a day that were printed years apart are two stories', async () => {
  const undated = { date: null, published: '2019-06-18' };
  expect(await items(undated, { ...undated, published: '2019-06-30' })).toHaveLength(1);
  expect(await items(undated, { ...undated, published: '2024-11-05' })).toHaveLength(2);
});

test('the same people a month later are another story', async () => {
  expect(await items({}, { date: '2025-04-04' })).toHaveLength(2);
});

test('a meeting that took place and one recalled as background are two stories', async () => {
  const [fact] = meetingArticle().facts ?? [];
  if (!fact) throw new Error('the made-up meeting has no fact');
  expect(await items({}, { facts: [{ ...fact, status: 'historical' }] })).toHaveLength(2);
});

test('a statement that two copies of one agency text print is one story with both outlets', async () => {
  const words = 'Minister Ada Testova said that cooperation with Pakistan on water would grow.';
  const copy = (outlet: string, said = words) => ({
    ...{ path: `${outlet}.txt`, outlet, lines: [said], people: [['Ada Testova', 'MA', 'minister']] as const },
    facts: [
      { kind: 'statement', status: 'held', speaker: 'Ada Testova', quotes: [said], fields: { areas: ['water'] } },
    ] as const,
  });
  const archive = await madeUpArchive([copy('Gazette'), copy('Herald'), copy('Courier', words.replace('grow', 'end'))]);
  const { answer } = await ask(archive, { question: 'what did Ada Testova say?', asOf: '2026-01-15' });
  await archive.close();
  expect(answer.items.map(({ also }) => also.length).sort()).toEqual([0, 1]);
});

test('two texts that one article tells apart, by type or by who signed, are two agreements', async () => {
  const lead = 'Minister Ada Testova signed two documents with Kenya in Nairobi.';
  const text = (words: string, type: string | null, ...signatories: readonly string[]) => ({
    ...({ kind: 'agreement', status: 'signed', quotes: [lead], signatories } as const),
    fields: { parties: ['MA', 'KE'], instrument: { words, type } },
  });
  const facts = [
    text('memorandum', 'memorandum_of_understanding', 'Ada Testova', 'Omar Exampleh'),
    text('letter of intent', 'letter_of_intent', 'Ada Testova', 'Olga Sampler'),
    text('two documents', 'agreement', 'Ada Testova'),
  ];
  const archive = await madeUpArchive([{ path: 'two.md', lines: [lead], facts }]);
  const { answer } = await ask(archive, { question: 'agreements Morocco Kenya', asOf: '2026-01-15' });
  await archive.close();
  expect(answer.items).toHaveLength(2);
});

test('what took place without a date did so before it was printed, and is none of what took place later', async () => {
  const earlier = 'Morocco and Kenya signed an agreement.';
  const later = 'Morocco and Kenya signed an agreement on 10 March.';
  const made = (line: string, published: string, date: string | null) => ({
    ...{ path: `${published}.md`, published, lines: [line] },
    facts: [{ kind: 'agreement', status: 'signed', quotes: [line], fields: { parties: ['MA', 'KE'], date } } as const],
  });
  const archive = await madeUpArchive([made(earlier, '2025-02-18', null), made(later, '2025-03-11', '2025-03-10')]);
  const { answer } = await ask(archive, { question: 'agreements Morocco Kenya', asOf: '2026-01-15' });
  await archive.close();
  expect(answer.items).toHaveLength(2);
});

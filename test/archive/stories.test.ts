import { expect, test } from 'vitest';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

type Change = Parameters<typeof meetingArticle>[0];

/** The story of each article, as the number of the article that opened it, and why. */
async function stories(...changes: readonly Change[]): Promise<readonly string[]> {
  const archive = await madeUpArchive(
    changes.map((change, index) => meetingArticle({ path: `${index}.txt`, published: '2025-03-05', ...change })),
  );
  const ids: string[] = [];
  for await (const { article } of archive.reports()) ids.push(article.id);
  const found = await archive.storiesOf(ids);
  const opened = new Map<string, number>();
  const told = ids.map((id, index) => {
    const member = found.get(id);
    if (!member) return 'none';
    if (!opened.has(member.storyId)) opened.set(member.storyId, index);
    return `${opened.get(member.storyId)} ${member.reason}`;
  });
  await archive.close();
  return told;
}

test('articles of several outlets and languages that report one meeting are one story', async () => {
  expect(await stories({}, { outlet: 'Other' }, { outlet: 'Autre', language: 'fr' })).toEqual([
    '0 first',
    '0 same-fact',
    '0 same-fact',
  ]);
});

test('the same people on the same day of print, weeks later, are another story', async () => {
  expect(await stories({}, { published: '2025-03-25' })).toEqual(['0 first', '1 first']);
});

test('what was recalled as background joins no story', async () => {
  const [fact] = meetingArticle().facts ?? [];
  if (!fact) throw new Error('the made-up meeting has no fact');
  expect(await stories({}, { facts: [{ ...fact, status: 'historical' }] })).toEqual(['0 first', '1 first']);
});

test('two texts of one pair are two stories when the days or both signers say so, and one where nothing does', async () => {
  const signed = (date: string | null, ...signatories: readonly string[]): Change => ({
    people: signatories.map((name) => [name, 'CA'] as const),
    facts: [
      {
        ...({ kind: 'agreement', status: 'signed', signatories } as const),
        quotes: meetingArticle().lines.slice(0, 1),
        fields: {
          ...{ parties: ['CA', 'CL'], date },
          instrument: { words: 'memorandum', type: 'memorandum_of_understanding' },
        },
      },
    ],
  });
  const alike = async (...changes: readonly Change[]) => (await stories(...changes)).map((one) => one.at(0));
  expect(await alike(signed('2025-03-03'), signed('2025-03-05'))).toEqual(['0', '0']);
  expect(await alike(signed('2025-03-01'), signed('2025-03-04'))).toEqual(['0', '1']);
  const [ada, omar, olga, otto] = ['Ada Testova', 'Omar Exampleh', 'Olga Sampler', 'Otto Muster'];
  expect(await alike(signed(null, ada, omar), signed(null, olga, otto))).toEqual(['0', '1']);
  expect(await alike(signed(null, ada, omar), signed(null, ada, otto))).toEqual(['0', '0']);
  // Each outlet names the one of its own country.
  expect(await alike(signed(null, ada), signed(null, olga))).toEqual(['0', '0']);
});

test('an article without facts is a story of its own', async () => {
  expect(await stories({}, { facts: [] }, { facts: [] })).toEqual(['0 first', '1 first', '2 first']);
});

test('talk of cooperation makes one story only on the same or the next day', async () => {
  const talk = (published: string): Change => ({
    published,
    facts: [
      {
        kind: 'cooperation',
        status: 'discussed',
        quotes: meetingArticle().lines.slice(0, 1),
        fields: { parties: ['MA', 'PK'], areas: ['water'] },
      },
    ],
  });
  expect(await stories(talk('2025-03-05'), talk('2025-03-06'), talk('2025-03-08'))).toEqual([
    '0 first',
    '0 same-fact',
    '2 first',
  ]);
});

test('a story is found by its id, with its articles in the order in which they came', async () => {
  const archive = await madeUpArchive([
    meetingArticle({ path: '0.txt', published: '2025-03-05' }),
    meetingArticle({ path: '1.txt', published: '2025-03-06' }),
  ]);
  const [story, ...others] = await archive.latestStories(10);
  expect(others).toEqual([]);
  const members = await archive.members(story ?? '');
  expect(members.map(({ reason, kind }) => [reason, kind])).toEqual([
    ['first', null],
    ['same-fact', 'meeting'],
  ]);
  expect(members[1]?.like).toBe(members[0]?.articleId);
  await archive.close();
});

test('a near-copy joins the story of its text, whatever its headline and however little was read from it', async () => {
  const lines = Array.from(
    { length: 30 },
    (_, i) => `Sentence ${i} says that harbour ${i * 7} opened with ${i} ships.`,
  );
  const text = (title: string): Change => ({ title, lines, facts: [] });
  expect(await stories({}, text('One headline'), text('Another headline'))).toEqual(['0 first', '1 first', '1 copy']);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const denial = (path: string, published: string | undefined, line: string): MadeArticle => ({
  path,
  ...(published !== undefined && { published }),
  lines: [line],
  facts: [{ kind: 'agreement', status: 'denied', quotes: [line], fields: { parties: ['CL', 'KE'] } }],
});
const signed = 'Chile and Kenya signed a treaty.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'treaty.md',
      lines: [signed],
      facts: [{ kind: 'agreement', status: 'signed', quotes: [signed], fields: { parties: ['CL', 'KE'] } }],
    },
    denial('ministers.md', '2020-02-23', 'Chile and Kenya did not sign an agreement at the talks of the ministers.'),
    denial('ministers-again.md', '2020-02-24', 'The ministers of Chile and Kenya signed no agreement.'),
    denial('police.md', '2025-01-20', 'The police of Chile and Kenya signed no agreement.'),
    denial('undated.md', undefined, 'No agreement between Chile and Kenya was signed.'),
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;

test.each([
  ['agreements Chile Kenya', '1 agreement · denied: 3'],
  ['accords Chili Kenya', '1 accord · démentis\u00a0: 3'],
  ['Abkommen Chile Kenia', '1 Abkommen · dementiert: 3'],
])('what was denied is no agreement in the count, and is said beside it: %s', async (question, heading) => {
  const answer = await told(question);
  expect(answer.heading).toContain(heading);
  expect(answer.items).toHaveLength(4);
});

test('denials of one day are one, those of other years or of no known day are told apart', async () => {
  const { items } = await told('agreements Chile Kenya');
  expect(items.map(({ also }) => also.length).toSorted()).toEqual([0, 0, 0, 1]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const met = 'Patrice Essai a rencontré Jean Hollande à Paris.';
const coast = 'La Côte d’Ivoire et le Koweït ont signé un accord.';
const dutch = 'Les Pays-Bas et le Bénin ont signé un protocole.';

let archive: Archive;
beforeAll(async () => {
  const agreement = (parties: readonly string[], quote: string) =>
    ({
      kind: 'agreement',
      quotes: [quote],
      fields: { parties, instrument: { words: 'accord', type: 'agreement' } },
    }) as const;
  archive = await madeUpArchive([
    {
      path: 'met.md',
      language: 'fr',
      lines: [met],
      people: [
        ['Patrice Essai', 'BJ'],
        ['Jean Hollande', 'FR'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Patrice Essai', 'visitor'],
            ['Jean Hollande', 'host'],
          ],
          quotes: [met],
          fields: { place: 'Paris', date: '2018-03-04' },
        },
      ],
    },
    { path: 'coast.md', language: 'fr', lines: [coast], facts: [agreement(['CI', 'KW'], coast)] },
    { path: 'dutch.md', language: 'fr', lines: [dutch], facts: [agreement(['NL', 'BJ'], dutch)] },
  ]);
});
afterAll(() => archive.close());

const quoted = async (question: string) =>
  (await ask(archive, { question, asOf: '2025-05-06' })).answer.citations.map(({ words }) => words);

test.each([
  ['a country beside somebody who is named may be a surname', 'Essai Hollande rencontre', met],
  ['and is the country beside another country', 'accords Bénin Hollande', dutch],
  ['on a phone an apostrophe is left out', 'accord koweit cote divoire', coast],
  ['where somebody was is no question about who it is', 'où était Essai en 2018', met],
])('%s: %s', async (_, question, words) => {
  expect(await quoted(question)).toEqual([words]);
});

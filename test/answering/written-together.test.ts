import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from '../../src/answering/asked/parse.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'people.md',
      lines: ['Premier De Proever met Jan de Testere.', 'Tom Lander came too.'],
      people: [
        ['De Proever', 'BE', 'Premier'],
        ['Jan de Testere', 'BE'],
        ['Tom Lander', 'NL'],
      ],
    },
  ]);
});
afterAll(() => archive.close());

const named = async (question: string) =>
  (await parse(archive, { question, asOf: '2026-01-15' })).actors.flatMap(({ actors }) =>
    actors.map(({ name }) => name),
  );

test.each([
  ['who met deproever?', 'De Proever'],
  ['wie ontmoette detestere', 'Jan de Testere'],
])('a small word may be written together with the name behind it: %s', async (question, name) => {
  expect(await named(question)).toEqual([name]);
});

test('but whoever is called without it is somebody else', async () => {
  expect(await named('who met delander?')).toEqual([]);
});

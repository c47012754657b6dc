import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const article = (path: string, published: string, a: string, b: string): MadeArticle => {
  const line = `${a} met ${b} of Kenya.`;
  return {
    path,
    published,
    lines: [line],
    people: [
      [a, 'GH'],
      [b, 'KE'],
    ],
    facts: [{ kind: 'meeting', quotes: [line], people: [[a], [b]] }],
  };
};

let archive: Archive;
beforeAll(async () => {
  // All of them were stored on one day, 12 January 2026.
  archive = await madeUpArchive([
    article('old.txt', '2022-05-04', 'Ada Testova', 'Omar Muster'),
    article('late.txt', '2025-12-20', 'Bela Beispiel', 'Cyra Proefsma'),
    article('new.txt', '2026-01-10', 'Dario Voorbeeld', 'Gita Exampleh'),
    { ...article('chad.txt', '2022-05-04', 'Hugo Proefman', 'Ines Muster'), outlet: 'The Test' },
  ]);
});
afterAll(() => archive.close());

const leads = async (question: string) => {
  const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
  return answer.items.map(({ lead }) => lead).join('\n');
};

test.each([
  'what is new on Kenya since January 2026',
  'nouveautés Kenya depuis janvier 2026',
  'novedades de Kenia desde enero de 2026',
])('what is dated long before is no news, whenever it was stored: %s', async (question) => {
  const told = await leads(question);
  expect(told).toContain('Dario Voorbeeld');
  // It came some weeks late.
  expect(told).toContain('Bela Beispiel');
  expect(told).not.toContain('Ada Testova');
});

test('where nothing else is new, what was stored since is told all the same', async () => {
  expect(await leads('what is new on Kenya and Omar Muster since January 2026')).toContain('Ada Testova');
});

test('where no time is said, what was stored lately is new, whatever its date', async () => {
  expect(await leads('what is new on Kenya')).toContain('Ada Testova');
});

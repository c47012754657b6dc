import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadeFact, type MadePerson, madeUpArchive } from '../support/made-up-archive.ts';

const many = 305;
const letters = 'bdfgklmnprst';
const visitors = Array.from(
  { length: many },
  (_, n) => `Ada Test${letters[n % 12]}o${letters[Math.floor(n / 12) % 12]}a${letters[Math.floor(n / 144)]}ova`,
);
const lines = visitors.map((name) => `Minister ${name} went to Rabat for talks on trade.`);

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'many.md',
      published: '2025-05-05',
      lines,
      people: visitors.map((name): MadePerson => [name, 'NL', 'Minister']),
      facts: visitors.flatMap((name, n): readonly MadeFact[] => {
        const quotes = [lines[n] ?? ''];
        const people = [[name, 'visitor']] as const;
        return [
          { kind: 'visit', status: 'held', people, quotes, fields: { country: 'MA', place: 'Rabat' } },
          { kind: 'cooperation', status: 'pledged', people, quotes, fields: { areas: ['trade'], parties: ['NL'] } },
        ];
      }),
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string) => (await ask(archive, { question, asOf: '2025-05-06' })).answer;
const beyond = 'the first 300 of 305; name somebody, a country, an area or a period to see the others';

test.each(['who visited Morocco', 'timeline Morocco'])('%s: all are counted, the first are shown', async (question) => {
  const answer = await asked(question);
  expect(answer.heading).toMatch(/\b305\b/);
  expect(answer.items).toHaveLength(300);
  expect(answer.facts).toHaveLength(300);
  expect(answer.text).toContain(beyond);
});

test('of an area with more reports the first are told', async () => {
  const answer = await asked('trade cooperation');
  expect(answer.heading).toMatch(/^1 area/);
  expect(answer.facts).toHaveLength(300);
  expect(answer.text).toContain(beyond);
});

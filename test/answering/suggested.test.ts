import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import { suggestions } from '../../src/answering/suggestions.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const sentence = 'The two ministers of Testland want to deepen their work on defence.';
let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'defence.txt',
      lines: [sentence],
      people: [],
      facts: [{ kind: 'cooperation', quotes: [sentence], fields: { areas: ['defence-cooperation'] } }],
    },
  ]);
});
afterAll(() => archive.close());

test.each([
  ['en', 'defence cooperation'],
  ['fr', 'coopération de défense'],
  ['nl', 'defensiesamenwerking'],
  ['es', 'cooperación en defensa'],
  ['de', 'Verteidigungszusammenarbeit'],
  ['ar', 'التعاون الدفاعي'],
] as const)(
  'cooperation is not suggested of a cooperation, and the question is answered (%s)',
  async (language, question) => {
    expect(await suggestions(archive, language)).toEqual([question]);
    const { answer } = await ask(archive, { question, asOf: '2026-01-15' });
    expect(answer.language).toBe(language);
    expect(answer.items[0]?.citations[0]?.citation.words).toBe(sentence);
  },
);

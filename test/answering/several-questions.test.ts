import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

const signed = 'Chile and Kenya signed a treaty on fisheries.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Bela Andersson', 'Ada Testova'),
    met('Hugo Trialson', 'Olga Checkova'),
    {
      path: 'treaty.md',
      lines: [signed],
      facts: [{ kind: 'agreement', status: 'signed', quotes: [signed], fields: { parties: ['CL', 'KE'] } }],
    },
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const leads = ({ items }: Answer) => items.map(({ lead }) => lead.replace(/[\u200e\u200f\u2068\u2069]/gu, ''));

test.each([
  'Who met Testova?\nWhat did Chile sign with Kenya?',
  'who met Testova? and what did Chile and Kenya sign?',
  'who met Testova and what did Chile and Kenya sign',
  'hi coop. who met Testova. what did Chile and Kenya sign? thanks',
  'Bonjour, qui a rencontré Testova ? Et quels accords entre le Chili et le Kenya ? Merci',
  'wie ontmoette Testova en wat hebben Chili en Kenia ondertekend?',
  '¿quién se reunió con Testova y qué firmaron Chile y Kenia?',
  'wer traf Testova und was haben Chile und Kenia unterzeichnet?',
  'من التقى Testova؟ وماذا وقعت تشيلي وكينيا؟',
])('both questions of a message are answered, each with its quote: %s', async (question) => {
  const answer = await told(question);
  expect(answer.refusal).toBeNull();
  expect(leads(answer)).toHaveLength(2);
  expect(leads(answer)[0]).toBe('Bela Andersson ↔ Ada Testova');
  expect(answer.citations.map(({ words }) => words)).toEqual(['Bela Andersson met Ada Testova.', signed]);
  expect(answer.facts).toHaveLength(2);
  // The first screen says that there is more than the first answer.
  expect(answer.notes.join()).toMatch(/1|واحد/u);
  expect(answer.items[1]?.band).toBeDefined();
});

test('two of a kind are not asked for together', async () => {
  expect(leads(await told('who met Testova and who met Checkova?'))).toEqual([
    'Bela Andersson ↔ Ada Testova',
    'Hugo Trialson ↔ Olga Checkova',
  ]);
  expect(leads(await told('who met Testova? and Checkova?'))).toHaveLength(2);
});

test('a further question of whom the first names is one of its own', async () => {
  const answer = await told('who signed for Chile with Kenya? and who met Testova? whom did she meet?');
  expect(answer.notes[0]).toContain('who signed for Chile with Kenya? —');
  expect(leads(answer)).toEqual(['Bela Andersson ↔ Ada Testova', 'Bela Andersson ↔ Ada Testova']);
});

test('what the archive does not know is said of that question alone', async () => {
  const answer = await told('who met Testova? who met Nemoson?');
  expect(leads(answer)).toEqual(['Bela Andersson ↔ Ada Testova']);
  expect(answer.notes.join()).toMatch(/who met Nemoson\? — .*Nemoson/u);
  const neither = await told('who met Nemoson? who met Nullova?');
  expect(neither.refusal?.reason).toContain('Nemoson');
  expect(neither.notes.join()).toContain('Nullova');
});

test.each([
  'who met Testova? when and where?',
  'when and where did Andersson meet Testova?',
  'who met Testova and what did they discuss?',
  'Testova?\nwho met her?',
])('what asks further of the same is one question: %s', async (question) => {
  const answer = await told(question);
  expect(answer.items.every(({ band }) => band === undefined)).toBe(true);
  expect(answer.notes.join()).not.toContain('below');
});

test('the thread goes on from the last question of a message', async () => {
  const { thread } = await ask(archive, {
    question: 'what did Chile and Kenya sign? who met Testova?',
    asOf: '2026-01-15',
  });
  const { answer } = await ask(archive, { question: 'and Checkova?', asOf: '2026-01-15', thread });
  expect(leads(answer)).toEqual(['Hugo Trialson ↔ Olga Checkova']);
});

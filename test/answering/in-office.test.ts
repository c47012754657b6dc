import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askOnce } from '../support/ask-in-thread.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const [received, stated, elsewhere] = [
  'Defence minister Ada Testova received Bela Beispiel, ambassador of Sweden to Kenya, on Monday.',
  'Kenyan interior minister Omar Muster met Swedish minister Cyra Proefsma in Nairobi.',
  'Defence minister Dario Voorbeeld received Bela Beispiel, ambassador of Sweden, in Lima.',
];
const [king, pope, attache] = [
  'King Edo Proefman received President Gita Exampleh of Chile in Riyadh.',
  'Pope Ivo received President Gita Exampleh of Chile on Monday.',
  'General Hugo Voorbeeld of Kenya received the Swedish military attaché Ines Muster.',
];
const betweenTwo = 'Kenya and Sweden want more joint exercises.';
const meeting = (quote: string, ...people: readonly (readonly [string])[]) =>
  ({ kind: 'meeting', quotes: [quote], people }) as const;

const articles: readonly MadeArticle[] = [
  {
    // Whose minister she is is told by the article alone.
    path: 'received.txt',
    lines: [received, betweenTwo],
    people: [
      ['Ada Testova', null, 'Defence minister'],
      ['Bela Beispiel', 'SE', 'ambassador of Sweden'],
    ],
    facts: [
      meeting(received, ['Ada Testova'], ['Bela Beispiel']),
      { kind: 'cooperation', quotes: [betweenTwo], fields: { parties: ['KE', 'SE'], areas: ['defence'] } },
    ],
  },
  {
    path: 'stated.txt',
    lines: [stated],
    people: [
      ['Omar Muster', 'KE', 'Kenyan interior minister'],
      ['Cyra Proefsma', 'SE', 'Swedish minister'],
    ],
    facts: [
      {
        ...meeting(stated, ['Omar Muster'], ['Cyra Proefsma']),
        fields: { place: 'Nairobi', country: 'KE', date: '2026-01-05' },
      },
    ],
  },
  {
    path: 'elsewhere.txt',
    lines: [elsewhere],
    people: [
      ['Dario Voorbeeld', null, 'Defence minister'],
      ['Bela Beispiel', 'SE', 'ambassador of Sweden'],
    ],
    facts: [meeting(elsewhere, ['Dario Voorbeeld'], ['Bela Beispiel'])],
  },
  {
    path: 'king.txt',
    lines: [king],
    people: [
      ['Edo Proefman', 'SA', 'King'],
      ['Gita Exampleh', 'CL', 'President'],
    ],
    facts: [meeting(king, ['Edo Proefman'], ['Gita Exampleh'])],
  },
  {
    path: 'pope.txt',
    lines: [pope],
    people: [
      ['Pope Ivo', null],
      ['Gita Exampleh', 'CL', 'President'],
    ],
    facts: [meeting(pope, ['Pope Ivo'], ['Gita Exampleh'])],
  },
  {
    path: 'attache.txt',
    lines: [attache],
    people: [
      ['Hugo Voorbeeld', 'KE', 'General'],
      ['Ines Muster', 'SE', 'Swedish military attaché'],
    ],
    facts: [meeting(attache, ['Hugo Voorbeeld'], ['Ines Muster'])],
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive(articles);
});
afterAll(() => archive.close());

const told = (question: string) => askOnce(archive, question);

test.each([
  ['the Kenyan interior minister and Sweden', 'Cyra Proefsma'],
  ['le ministre de l’intérieur kényan et la Suède', 'Cyra Proefsma'],
  ['el ministro del interior de Kenia y Suecia', 'Cyra Proefsma'],
  ['وزير الداخلية الكيني والسويد', 'Cyra Proefsma'],
  ['der kenianische Innenminister und Schweden', 'Cyra Proefsma'],
  ['de Keniaanse minister van Binnenlandse Zaken en Zweden', 'Cyra Proefsma'],
  ['le ministre de la défense kényan et la Suède', 'Bela Beispiel'],
  ['el ministro de defensa keniano y Suecia', 'Bela Beispiel'],
])('an office beside another state asks what its holder had to do with that state: %s', async (question, other) => {
  const { kind, leads } = await told(question);
  expect(kind).not.toBe('actor');
  expect(leads).toContain(other);
  // A minister of whom no state is stated is not every state's.
  expect(leads).not.toContain('Dario Voorbeeld');
});

test.each([
  ['who is the Kenyan interior minister?', 'Omar Muster'],
  ['le ministre de l’intérieur kényan', 'Omar Muster'],
  ['ambassador of Sweden in Kenya', 'Bela Beispiel'],
])('an office alone, asked who holds it, or sent to a state asks for its holder: %s', async (question, holder) => {
  const { kind, leads } = await told(question);
  expect(kind).toBe('actor');
  expect(leads).toContain(holder);
});

test('two offices alone ask for the meeting of those who hold them', async () => {
  const { kind, leads } = await told('le ministre kényan de l’intérieur et la ministre suédoise');
  expect(kind).toBe('meetings');
  expect(leads).toContain('Cyra Proefsma');
  expect((await told('le roi du Kenya et la ministre suédoise')).kind).toBe('refusal');
});

test.each([
  'خادم الحرمين ورئيسة تشيلي',
  'من استقبل خادم الحرمين الشريفين',
  'quién se reunió con el Custodio de las Dos Sagradas Mezquitas',
  'le gardien des deux saintes mosquées et la présidente chilienne',
  'who did the Custodian of the Two Holy Mosques receive?',
])('a ruler is asked for by a title of his alone: %s', async (question) => {
  const { leads } = await told(question);
  expect(leads).toContain('Edo Proefman');
  expect(leads).not.toContain('Pope');
});

test.each([
  'el Papa y Chile',
  'le pape et la présidente chilienne',
  'من استقبل البابا',
  'who did the pope meet?',
  'wen traf der Papst?',
  'wie ontmoette de paus?',
])('there is one pope, of no state that is named: %s', async (question) => {
  const { leads } = await told(question);
  expect(leads).toContain('Pope Ivo');
  expect(leads).not.toContain('Edo Proefman');
});

test.each([
  'who met the Swedish military attaché?',
  'qui a reçu l’attaché militaire suédois',
  'من استقبل الملحق العسكري السويدي',
])('a military attaché is an office, and no field: %s', async (question) => {
  const { kind, leads } = await told(question);
  expect(kind).toBe('meetings');
  expect(leads).toContain('Ines Muster');
});

test.each([
  'شكون تلاقا مع عمر موستر',
  'مين قابل Omar Muster',
  'Omar Muster تلاقى مع مين',
  'مع مين اجتمع Omar Muster',
  'إمتا شاف Omar Muster الوزيرة السويدية',
  'فين تلاقاو Omar Muster و Cyra Proefsma',
  'وش صار بين Omar Muster و Cyra Proefsma',
  'ليش التقى Omar Muster الوزيرة السويدية',
])('words of everyday Arabic ask as those of the press do: %s', async (question) => {
  expect((await told(question)).leads).toContain('Cyra Proefsma');
});

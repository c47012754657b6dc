import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askOnce } from '../support/ask-in-thread.ts';
import { type MadeArticle, type MadePerson, madeUpArchive } from '../support/made-up-archive.ts';

const meeting = (path: string, line: string, ...people: readonly MadePerson[]): MadeArticle => ({
  path,
  lines: [line],
  people,
  facts: [{ kind: 'meeting', quotes: [line], people: people.map(([name]) => [name] as const) }],
});

const articles: readonly MadeArticle[] = [
  meeting(
    'king.txt',
    'King Selmon bin Muster received President Xo Testping in Riyadh.',
    ['Selmon bin Muster', 'SA', 'King'],
    ['Xo Testping', 'CN', 'President'],
  ),
  meeting(
    'prince.txt',
    'Prince Omar bin Selmon received Ada Testova.',
    ['Omar bin Selmon', 'SA', 'Prince'],
    ['Ada Testova', 'CL', 'minister'],
  ),
  meeting(
    'minister.txt',
    'Iraqi affairs: prime minister Samir Alsudani met Omar Exampleh of Egypt.',
    ['Samir السوداني', null, 'prime minister'],
    ['Omar Exampleh', 'EG', 'prime minister'],
  ),
  meeting(
    'together.txt',
    'Choi Pro Fel met Ada Testova in Seoul.',
    ['Choi Pro Fel', 'KR', 'minister'],
    ['Ada Testova', 'CL', 'minister'],
  ),
  meeting(
    'envoy.txt',
    'The Peruvian ambassador Hugo Proefman met Dario Voorbeeld.',
    ['Hugo Proefman', 'PE', 'Peruvian ambassador'],
    ['Dario Voorbeeld', 'CL', 'minister'],
  ),
  {
    path: 'sectar.txt',
    lines: ['Officials of Sectar received the Chilean ambassador Gita Beispiel.', 'They thanked Sectar.'],
    people: [['Gita Beispiel', 'CL', 'Chilean ambassador']],
  },
  {
    path: 'kuwait.txt',
    lines: ['The French ambassador to Kuwait, Ines Voorbeeld, spoke.'],
    people: [['Ines Voorbeeld', 'FR', 'French ambassador to Kuwait']],
  },
  {
    path: 'tunis.txt',
    lines: ['In Tunis the French ambassador Paul Muster spoke.'],
    people: [['Paul Muster', 'FR', 'French ambassador']],
  },
];

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive(articles);
});
afterAll(() => archive.close());

const told = (question: string) => askOnce(archive, question);

test.each(['who did King Selmon meet?', 'qui a rencontré le roi Selmon', 'من التقى الملك سلمون'])(
  'whoever reigns is called by the given name: %s',
  async (question) => {
    const { leads } = await told(question);
    expect(leads).toContain('Xo Testping');
    expect(leads).not.toContain('Omar bin Selmon');
  },
);

test('without a title the surname comes first, and both who bear it are told', async () => {
  expect((await told('who met Selmon?')).leads).toContain('Omar bin Selmon');
});

test.each(['who met Xo Test Ping?', 'who met Choi Profel?', 'من التقى تستبينغ', 'من التقى تست بينغ'])(
  'a name is found with two of its words written together or apart: %s',
  async (question) => {
    expect((await told(question)).kind).toBe('meetings');
  },
);

test('words of a name that are nobody’s together stay what they are', async () => {
  expect((await told('who met Omar Ada?')).leads).not.toContain('Choi');
});

test('a name that is also the word for a people states no country of its bearer', async () => {
  expect((await told('the prime minister of Iraq and Egypt')).leads).toContain('Omar Exampleh');
});

test.each(['ambassadors who met Sectar', 'embajadores que se reunieron con Sectar'])(
  'what articles call a thing is no slip of another word: %s',
  async (question) => {
    expect((await told(question)).leads).not.toContain('Hugo Proefman');
  },
);

test('a slip of the keyboard in what no article prints still asks', async () => {
  expect((await told('metings with Omar Exampleh')).kind).toBe('meetings');
});

test('an ambassador to one state is not told as one to another, whose article does not name it', async () => {
  const { leads } = await told('who is the French ambassador to Kuwait?');
  expect(leads).toContain('Ines Voorbeeld');
  expect(leads).not.toContain('Paul Muster');
  expect((await told('who is the French ambassador?')).leads).toContain('Paul Muster');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Eva Sampel Binho', 'Asif Ali Fictif'),
    met('Abdelsample Proefman', 'Laila Muster'),
    met('Mohamed Trialson', 'Mohamed Testov'),
    { ...met('Stefan Voorbeeldsma', 'Giuseppe Muestrani'), path: 'both.md' },
    { path: 'boris.md', lines: ['Boris said little.', 'Boris Nemovski left.'], people: [['Boris Nemovski', null]] },
    met('Sampelstra', 'Omar Proefveld'),
    met('Lev Muestrado', 'Rosa Ejemplar'),
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;

test.each([
  ['Mohammed bin Nemo', 'Mohammed bin Nemo'],
  ['who met Ben Ali', 'Ben Ali'],
  ['rencontres de Ben Ali', 'Ben Ali'],
  ['wen traf Ahmed Ould Nemo?', 'Ahmed Ould Nemo'],
  ['agreements of Ibn Nemo', 'Ibn Nemo'],
])(
  'a name of descent that nobody has is missing as a whole, and no part of it is somebody else: %s',
  async (question, name) => {
    const { refusal, notes, items } = await told(question);
    expect(refusal?.reason).toMatch(new RegExp(`: ${name}\\.$`, 'u'));
    expect({ notes, items }).toEqual({ notes: [], items: [] });
  },
);

test.each(['Abdel Sample el-Nemo', 'Abdelsampl Nemoson', 'who met Mohammed Nemoson'])(
  'who is only spelt much alike is not meant where another surname follows: %s',
  async (question) => {
    const { refusal, notes } = await told(question);
    expect(refusal?.reason).toContain('Nemo');
    expect(notes.join()).not.toMatch(/Proefman|Trialson|Testov/u);
  },
);

test.each([
  ['who met Proefmann', 'Abdelsample Proefman'],
  ['who met Abdelsampl', 'Abdelsample Proefman'],
])('a slip in a name alone is put right still: %s', async (question, name) => {
  const { refusal, items } = await told(question);
  expect(refusal).toBeNull();
  expect(items[0]?.lead).toContain(name);
});

test.each([
  ['Giuseppe Voorbeeldsma', 'Giuseppe Voorbeeldsma'],
  ['wie ontmoette Giuseppe Voorbeeldsma', 'Giuseppe Voorbeeldsma'],
  ['giuseppe voorbeeldsma meetings', 'giuseppe voorbeeldsma'],
  ['Stefan Muestrani', 'Stefan Muestrani'],
  ['wer traf Paul Giuseppe Voorbeeldsma?', 'Paul Giuseppe Voorbeeldsma'],
])(
  'a given name before the surname of somebody who bears another is one name, of nobody here: %s',
  async (question, name) => {
    const { refusal, notes, items } = await told(question);
    expect(refusal?.reason).toMatch(new RegExp(`: ${name}\\.$`, 'u'));
    expect({ notes, items }).toEqual({ notes: [], items: [] });
  },
);

test.each([
  ['who met Stef Voorbeeldsma', 'short for his own'],
  ['who met Stephan Voorbeeldsma', 'spelt otherwise'],
  ['Muestrani Voorbeeldsma', 'a surname'],
  ['Giuseppe Muestrani Stefan Voorbeeldsma', 'part of the name before'],
  ['Minister Voorbeeldsma Muestrani', 'an office'],
])('%s: what stands before a surname is %s', async (question) => {
  expect((await told(question)).items[0]?.lead).toMatch(/Voorbeeldsma/u);
});

test('whom articles call by the surname alone may bear any given name', async () => {
  expect((await told('who met Omar Sampelstra')).refusal?.reason ?? '').not.toContain('Omar Sampelstra');
});

test.each(['من التقى إلهام علييف؟', 'علييف'])(
  'whoever only sounds like somebody’s given name is not him: %s',
  async (question) => {
    const { text } = await told(question);
    expect(text).not.toContain('Muestrado');
  },
);

test.each(['من التقى ليف؟', 'من التقى مويسترادو؟'])('his own name in other letters is: %s', async (question) => {
  const { items } = await told(question);
  expect(items[0]?.lead).toContain('Lev Muestrado');
});

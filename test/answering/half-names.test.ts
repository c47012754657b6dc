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

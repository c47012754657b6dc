import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

/** Many articles print no more than a surname, and who is meant differs from one to the next as far as they say. */
const alone = Array.from({ length: 12 }, (_, index) => ({
  ...met('Trialova', `Beispiel Person${'abcdefghijkl'[index]}`),
  path: `alone-${index}.txt`,
}));

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    ...alone,
    met('Ada Trialova', 'Omar Sampleson'),
    {
      ...met('Velda Ejemplova', 'Bela Nemoson'),
      people: [
        ['Velda Ejemplova', 'PE'],
        ['Bela Nemoson', null],
      ],
    },
    {
      ...met('Enrique Velda Ejemplova', 'Carla Muestra'),
      people: [
        ['Enrique Velda Ejemplova', 'MX'],
        ['Carla Muestra', null],
      ],
    },
    met('Wladimir Fictin', 'Doro Muster'),
    met('Vladimir Fictin', 'Erik Proefman'),
    met('Nadia Fictin', 'Fay Someone'),
    met('Darren Muestra', 'Hind Nemoson'),
    { path: 'printed.txt', language: 'ar', lines: ['قال لودريان إن الاجتماع كان مفيدا.'] },
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const leads = ({ items }: Answer) => items.map(({ lead }) => lead).join('\n');

test.each(['who met trialova', 'rencontres Trialova', 'wie ontmoette trialova', 'wen traf Trialova?'])(
  'however many articles print a surname alone, whoever bears it with a first name is found too: %s',
  async (question) => {
    const { facts } = await told(question);
    expect(facts.flatMap(({ participants }) => participants.map(({ name }) => name))).toContain('Omar Sampleson');
  },
);

test('a surname of two words that one article prints alone is still that of whoever bears it in full', async () => {
  expect(leads(await told('who met Velda Ejemplova'))).toMatch(/Nemoson.*Muestra|Muestra.*Nemoson/su);
});

test('one person in two spellings, or by the surname alone, is not several', async () => {
  expect((await told('who met Velda Ejemplova')).notes).toEqual([]);
  const { notes } = await told('who met Fictin');
  expect(notes.join()).toMatch(/^several actors match “Fictin”: \w+ Fictin and \w+ Fictin$/u);
  expect(notes.join()).toMatch(/Nadia/u);
});

test('a name that articles print just so is not taken for another behind its first letter', async () => {
  expect((await told('من التقى لودريان')).text).not.toMatch(/Darren/u);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, met } from '../support/made-up-archive.ts';

const beside = 'El presidente Enrique Fictif Modelo (EPX) habló en Lima.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Mustafa bin Testov', 'Ada Proefman'),
    met('Urszula von der Sample', 'Omar Sampleson'),
    met('Tarik bin Muster Al Fictif', 'Carla Muestra'),
    met('Qadir Jamal Nemoson', 'Doro Muster'),
    met('Quintus Jan Nemova', 'Erik Proefman'),
    met('Xenia Yara Zampel', 'Fay Someone'),
    {
      path: 'beside.md',
      language: 'es',
      lines: [beside],
      people: [['Enrique Fictif Modelo', 'MX', 'presidente']],
    },
    { path: 'other.md', lines: ['The XYZ fund was founded in Oslo.'] },
    met('Enrique Fictif Modelo', 'Hind Nemoson'),
  ]);
});
afterAll(() => archive.close());

const told = async (question: string): Promise<Answer> => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const leads = ({ items }: Answer) => items.map(({ lead }) => lead).join('\n');

test.each([
  ['who met MBT', 'Mustafa bin Testov', 'Ada Proefman'],
  ['mbt meetings', 'Mustafa bin Testov', 'Ada Proefman'],
  ['who met UVDS?', 'Urszula von der Sample', 'Omar Sampleson'],
  ['wie ontmoette VDS', 'Urszula von der Sample', 'Omar Sampleson'],
  ['wen traf TBM?', 'Tarik bin Muster Al Fictif', 'Carla Muestra'],
])('initials that are one person’s are theirs, and what was understood is said: %s', async (question, name, other) => {
  const answer = await told(question);
  expect(answer.refusal).toBeNull();
  expect(leads(answer)).toContain(other);
  expect(answer.notes.join()).toContain(name);
});

test.each(['who met EPX', 'reuniones de EPX'])(
  'letters that an article prints beside a name are that person, whatever their initials: %s',
  async (question) => {
    const answer = await told(question);
    expect(answer.notes.join()).toContain('Enrique Fictif Modelo');
    expect(leads(answer)).toContain('Hind Nemoson');
  },
);

test.each([
  ['two people’s', 'who met QJN', 'QJN'],
  ['printed of something else', 'who met XYZ', 'XYZ'],
  ['nobody’s', 'KRW meeting with Proefman', 'KRW'],
  ['nobody’s, beside a town', 'KRW in Oslo', 'KRW'],
  ['nobody’s, in German', 'KRW Besuch in Oslo', 'KRW'],
])('letters that are %s are refused, and nothing is told of the rest: %s', async (_, question, letters) => {
  const { refusal, items, notes } = await told(question);
  expect(refusal?.reason).toContain(letters);
  expect({ items, notes: notes.filter((note) => /Fictif|Testov|Zampel/u.test(note)) }).toEqual({
    items: [],
    notes: [],
  });
});

test('a name with one capital is no initials', async () => {
  expect((await told('who met Mbt')).refusal?.reason).toContain('Mbt');
});

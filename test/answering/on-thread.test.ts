import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const signed = 'Minister Ada Testova and Omar Exampleh signed a treaty in Accra.';
const embassy = 'An embassy will be opened in Maputo, it was said.';
const ports = '• Ports: Beira and Tema face the same tasks.';
const elsewhere = 'Gus Inventus travelled to Peru, where an embassy was opened in Cusco.';
const otherPorts = 'Gus Inventus praised the ports of Peru.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'treaty.md',
      lines: [signed, embassy, ports],
      people: [
        ['Ada Testova', 'MZ', 'Minister'],
        ['Omar Exampleh', 'GH'],
      ],
      facts: [
        { kind: 'agreement', status: 'signed', quotes: [signed], fields: { parties: ['GH', 'MZ'], place: 'Accra' } },
        { kind: 'meeting', people: [['Ada Testova'], ['Omar Exampleh']], quotes: [signed] },
      ],
    },
    {
      path: 'elsewhere.md',
      lines: [elsewhere, otherPorts],
      people: [['Gus Inventus', 'NO']],
      facts: [{ kind: 'visit', people: [['Gus Inventus', 'visitor']], quotes: [elsewhere], fields: { country: 'PE' } }],
    },
  ]);
});
afterAll(() => archive.close());

test.each([
  ['and where will the embassy be?', 'en waar komt de ambassade?'],
  ['et où sera l’ambassade ?', 'y dónde estará la embajada?'],
  ['und wo kommt die Botschaft hin?', 'وأين ستكون السفارة؟'],
])('a thing is looked for in the articles of the thread first: %s, %s', async (...questions) => {
  for (const question of questions) {
    const { citations } = await askInThread(archive, ['Testova Exampleh', question]);
    expect([question, citations.map(({ words }) => words)]).toEqual([question, [embassy]]);
  }
});

test.each(['and the ports?', 'et les ports ?', 'en de havens?', 'und die Häfen?', '¿y los puertos?'])(
  'what no fact tells of a field is told by a sentence of the article that was shown: %s',
  async (question) => {
    const { citations } = await askInThread(archive, ['Testova Exampleh', question]);
    expect(citations.map(({ words }) => words)).toContain(ports);
    expect(citations.map(({ words }) => words)).not.toContain(otherPorts);
  },
);

test('the thread goes on from the people that it was about', async () => {
  const { items } = await askInThread(archive, ['Testova Exampleh', 'and where will the embassy be?', 'where?']);
  expect(items[0]?.lead).toContain('Testova');
});

test('a question that names somebody else is not answered by what was shown', async () => {
  const { citations } = await askInThread(archive, ['Testova Exampleh', 'and did Inventus open an embassy?']);
  expect(citations.map(({ words }) => words)).not.toContain(embassy);
});

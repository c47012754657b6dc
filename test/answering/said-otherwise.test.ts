import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const praise = 'Eva Modello and the Exampleton Council praised each other.';
const both = 'Togo and Malta signed two memoranda.';
const fish = 'The memorandum on fisheries was signed by Minister Frida Proefsma.';
const youth = 'The memorandum on youth exchange was signed by Minister Gino Muestra.';
const heels = 'The memoranda come after a speech of Hugo Sprecherius.';

let archive: Archive;
const asked = async (question: string) => (await ask(archive, { question, asOf: '2026-01-15' })).answer;
const quotes = async (question: string) => (await asked(question)).citations.map(({ words }) => words);

const health = 'Mauritania and the World Health Organization agreed on clinics, said Ada Testova.';
const visas = 'Bolivia y Kenia firmaron un acuerdo de visados.';
const ladies = 'Es el texto que firmaron la ministra boliviana Cyra Prueba y su colega.';
const journey = 'President Dario Voorbeeld received Omar Exampleh, who began a journey to Algeria.';
const three = 'Three documents were signed between Peru and Ghana:';
const entries = ['* a treaty on fish', '* a treaty on ships'];
const loan = 'Chad and Norway signed an agreement on wells.';
const money = 'The agreement includes a grant of 25 million euros.';

beforeAll(async () => {
  archive = await madeUpArchive([
    { path: 'health.txt', lines: [health], people: [['Ada Testova', 'MR']] },
    {
      path: 'visas.txt',
      language: 'es',
      lines: [visas, ladies],
      people: [['Cyra Prueba', 'BO']],
      facts: [
        {
          kind: 'agreement',
          quotes: [visas],
          fields: { parties: ['BO', 'KE'], instrument: { words: 'acuerdo', type: 'agreement' } },
        },
      ],
    },
    {
      path: 'journey.txt',
      lines: [journey],
      people: [
        ['Dario Voorbeeld', 'DZ'],
        ['Omar Exampleh', null],
      ],
      facts: [{ kind: 'visit', people: [['Omar Exampleh', 'visitor']], quotes: [journey], fields: { country: 'DZ' } }],
    },
    {
      path: 'three.txt',
      lines: [three, ...entries],
      facts: [
        {
          kind: 'agreement',
          quotes: [three],
          fields: { parties: ['PE', 'GH'], instrument: { words: 'Three documents', type: 'treaty' } },
        },
      ],
    },
    {
      path: 'praise.txt',
      lines: [praise],
      people: [
        ['Eva Modello', null],
        ['Ines Ejemplo', null],
      ],
    },
    {
      path: 'both.txt',
      lines: [both, heels, fish, youth],
      people: [
        ['Frida Proefsma', 'TG'],
        ['Gino Muestra', 'MT'],
        ['Hugo Sprecherius', null],
      ],
      facts: [
        {
          kind: 'agreement',
          quotes: [both],
          fields: {
            parties: ['TG', 'MT'],
            areas: ['youth-sport', 'fisheries'],
            instrument: { words: 'two memoranda', type: 'memorandum_of_understanding' },
          },
        },
      ],
    },
    {
      path: 'loan.txt',
      lines: [loan, money],
      facts: [
        {
          kind: 'agreement',
          quotes: [loan],
          fields: { parties: ['TD', 'NO'], instrument: { words: 'agreement', type: 'agreement' } },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

test('a body of the world is found by the letters that another language has for it', async () => {
  expect(await quotes('oms mauritanie')).toEqual([health]);
});

test('whoever is named right behind the verb of signing signed', async () => {
  expect(await quotes('quién firmó el acuerdo entre Bolivia y Kenia?')).toEqual([ladies]);
});

test('a journey is found by the traveller and the host, and by the capital of the state it went to', async () => {
  expect(await quotes('voorbeeld exampleh visit')).toEqual([journey]);
  expect(await quotes('exampleh visit Algiers')).toEqual([journey]);
});

test('what a list after a colon holds is shown with the sentence that opens it', async () => {
  expect(await quotes('which documents did Peru and Ghana sign?')).toEqual([three, ...entries]);
});

test('how much an agreement is about is told by the sentence after it that speaks of it', async () => {
  expect(await quotes('chad norway agreement how much money')).toEqual([loan, money]);
  expect((await asked('peru ghana documents how much money')).refusal?.reason).toMatch(/no amount/);
});

test('names in a row are answered by whatever an article says of them all', async () => {
  expect(await quotes('modello exampleton council')).toEqual([praise]);
});

test('of several agreements of one article the field asked for tells which signature is meant', async () => {
  expect((await quotes('who signed the youth memorandum Togo Malta'))[0]).toBe(youth);
});

test('nobody signed for being named in the sentence after an agreement', async () => {
  expect((await asked('what did Sprecherius sign?')).refusal).not.toBeNull();
});

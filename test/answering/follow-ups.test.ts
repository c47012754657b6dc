import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { type MadePerson, madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    meetingArticle(),
    meetingArticle({
      path: 'other.txt',
      lines: ['Omar Exampleh phoned Bela Andersson in Stockholm.'],
      people: [
        ['Omar Exampleh', 'MA', 'minister'],
        ['Bela Andersson', 'SE'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Omar Exampleh'], ['Bela Andersson']],
          quotes: ['Omar Exampleh phoned Bela Andersson in Stockholm.'],
          fields: { mode: 'phone', date: '2024-05-06' },
        },
      ],
    }),
  ]);
});
afterAll(() => archive.close());

/** The answer to the last of the questions, asked in one thread. */
const thread = (...questions: readonly string[]) => askInThread(archive, questions);
const leads = ({ items }: Answer) => items.map(({ lead }) => lead);

test('“and with …?” adds to the people of the thread, and says whom it took over', async () => {
  const answer = await thread('who met Exampleh?', 'and with Testova?');
  expect(leads(answer)).toEqual(['Ada Testova ↔ Omar Exampleh']);
  expect(answer.notes).toEqual(['from this thread: Omar Exampleh']);
});

test('“and …?” asks the same about somebody else', async () => {
  expect(leads(await thread('who met Testova?', 'and Andersson?'))).toEqual(['Omar Exampleh ↔ Bela Andersson']);
});

test('“where?” asks about the thread', async () => {
  const answer = await thread('who met Testova?', 'where?');
  expect(answer.kind).toBe('meetings');
  expect(answer.text).toContain('Rabat');
});

test('a period narrows the thread, in another language too', async () => {
  expect(leads(await thread('who met Exampleh?', 'et en 2024 ?'))).toEqual(['Bela Andersson ↔ Omar Exampleh']);
});

test('people of the thread who never met the newcomer are refused with the nearest meeting', async () => {
  const answer = await thread('who met Testova?', 'and with Andersson?');
  expect(answer.refusal?.reason).toMatch(/^No article names both/);
  expect(answer.refusal?.nearest?.words).toContain('Andersson');
});

test('a question that stands by itself takes nothing from the thread', async () => {
  const answer = await thread('who met Testova?', 'who met Andersson?');
  expect(leads(answer)).toEqual(['Omar Exampleh ↔ Bela Andersson']);
  expect(answer.notes).toEqual([]);
});

test('a thread that another version wrote is no reason to refuse', async () => {
  const { answer } = await ask(archive, {
    question: 'who met Testova?',
    asOf: '2026-01-15',
    thread: { question: 'x', json: '{"old":1}' },
  });
  expect(answer.refusal).toBeNull();
  const { answer: follow } = await ask(archive, {
    question: 'where?',
    asOf: '2026-01-15',
    thread: { question: 'x', json: '{"old":1}' },
  });
  expect(follow.refusal).not.toBeNull();
});

test('a time or a town alone is asked of what the thread is about', async () => {
  expect(leads(await thread('who met Exampleh?', 'in 2024?'))).toEqual(['Bela Andersson ↔ Omar Exampleh']);
  expect(leads(await thread('who met Exampleh?', 'in Rabat?'))).toEqual(['Ada Testova ↔ Omar Exampleh']);
});

test('a place of the thread stays, and a short follow-up is answered in the language of the thread', async () => {
  const answer = await thread('wie ontmoette Exampleh in Rabat?', 'en in 2025?');
  expect(answer.language).toBe('nl');
  expect(leads(answer)).toEqual(['Ada Testova ↔ Omar Exampleh']);
});

test('“when?” is about all that was asked before, also in words that no list explains', async () => {
  const answer = await thread('what did Nobodyová sign?', 'when?');
  expect(answer.refusal?.reason).toContain('Nobodyová');
});

test.each([
  'more',
  'more please',
  'who else?',
  'and who else',
  'plus',
  'qui d’autre ?',
  'meer',
  'wie nog?',
  'más',
  '¿quién más?',
  'mehr',
  'wer noch?',
  'المزيد',
  'من أيضا؟',
])('what asks for the rest asks the question of the thread again, and says so: %s', async (question) => {
  const { answer: first, thread: before } = await ask(archive, { question: 'who met Andersson?', asOf: '2026-01-15' });
  const { answer, more } = await ask(archive, { question, asOf: '2026-01-15', thread: before });
  expect(first.refusal).toBeNull();
  expect(answer.facts.map(({ id }) => id)).toEqual(first.facts.map(({ id }) => id));
  expect(more).toBe(true);
});

test.each([
  ['in english please', 'en'],
  ['en français svp', 'fr'],
  ['in french please', 'fr'],
  ['in het Nederlands aub', 'nl'],
  ['en español, por favor', 'es'],
  ['auf Deutsch bitte', 'de'],
  ['بالعربية من فضلك', 'ar'],
])('a wish for a language gives the answer of the thread in it: %s', async (question, language) => {
  const { answer: first, thread: before } = await ask(archive, {
    question: 'wie ontmoette Andersson?',
    asOf: '2026-01-15',
  });
  const { answer } = await ask(archive, { question, asOf: '2026-01-15', thread: before });
  expect(answer).toMatchObject({ language, refusal: null });
  expect(answer.facts.map(({ id }) => id)).toEqual(first.facts.map(({ id }) => id));
});

test('outside a thread a word that asks for more is a word like others', async () => {
  const { answer, more } = await ask(archive, { question: 'Andersson and France in english', asOf: '2026-01-15' });
  expect({ more, language: answer.language }).toEqual({ more: false, language: 'en' });
});

test.each([
  ['lunch at 12?', false],
  ['is Peter in the office today?', false],
  ['tu viens manger ?', false],
  ['kom je straks mee eten?', false],
  ['¿vienes a comer?', false],
  ['kommst du mit essen?', false],
  ['and in 2021?', true],
  ['who met Nemoson?', true],
  ['et Andersson ?', true],
])('what colleagues say to each other is told from a question: %s', async (question, ofTheField) => {
  const { thread: before } = await ask(archive, { question: 'who met Andersson?', asOf: '2026-01-15' });
  expect((await ask(archive, { question, asOf: '2026-01-15', thread: before })).ofTheField).toBe(ofTheField);
});

describe('from one place or person to another', () => {
  let desk: Archive;
  beforeAll(async () => {
    const talks = (a: string, b: string, place: string, country: string, people: readonly MadePerson[]) => ({
      path: `${a} ${b}.txt`,
      lines: [`${a} met ${b} in ${place}.`],
      people,
      facts: [
        {
          kind: 'meeting' as const,
          people: [[a], [b]] as const,
          quotes: [`${a} met ${b} in ${place}.`],
          fields: { place, country, date: '2025-02-03' },
        },
      ],
    });
    desk = await madeUpArchive([
      talks('Ada Testova', 'Bela Nemoson', 'Lima', 'PE', [
        ['Ada Testova', 'CZ'],
        ['Bela Nemoson', 'PE'],
      ]),
      talks('Ada Testova', 'Carla Velova', 'Quito', 'EC', [
        ['Ada Testova', 'CZ'],
        ['Carla Velova', 'EC'],
      ]),
      talks('Ada Testova', 'Doro Beispiel', 'Berlin', 'DE', [
        ['Ada Testova', 'CZ'],
        ['Doro Beispiel', 'DE'],
      ]),
      { path: 'praise.txt', lines: ['Officials praised Carla Velova in Lima.'], people: [['Carla Velova', 'EC']] },
      talks('Bela Nemoson', 'Xi', 'Lima', 'PE', [
        ['Bela Nemoson', 'PE'],
        ['Xi', 'CN'],
      ]),
    ]);
  });
  afterAll(() => desk.close());

  test.each([
    ['who did Testova meet in Peru?', 'and in Quito?'],
    ['qui Testova a-t-elle rencontré au Pérou ?', 'et à Quito ?'],
    ['wie ontmoette Testova in Peru?', 'en in Quito?'],
    ['¿con quién se reunió Testova en Perú?', 'y en quito'],
    ['wen traf Testova in Peru?', 'und in Quito?'],
    ['who did Testova meet in Lima?', 'and in Ecuador?'],
    ['wen traf Testova in Lima?', 'und in Ecuador?'],
  ])('a town or a country takes the place of one elsewhere: %s … %s', async (first, second) => {
    expect(leads(await askInThread(desk, [first, second])).join()).toMatch(/^[^,]*Velova[^,]*$/u);
  });

  test.each(['and with Germany?', 'et avec l’Allemagne ?', 'und mit Deutschland?', 'y con Alemania?'])(
    'with a state of which nothing is told in the town of the thread, anywhere is asked: %s',
    async (second) => {
      expect(leads(await askInThread(desk, ['who did Testova meet in Lima?', second])).join()).toContain('Beispiel');
    },
  );

  test.each(['and with Velova?', 'et avec Velova ?', 'en met velova?', 'y con Velova', 'und mit Velova?'])(
    'with somebody new after a pair, either of the two is asked of: %s',
    async (second) => {
      const { items, notes } = await askInThread(desk, ['Testova Nemoson meeting', second]);
      expect(items.map(({ lead }) => lead).join()).toContain('Velova');
      expect(notes).toEqual([expect.stringContaining('Ada Testova')]);
    },
  );

  test.each([
    'what did she say about Velova?',
    'qu’a-t-elle dit de Velova ?',
    'en wat zei ze over Velova?',
    'und was sagte sie über Velova?',
  ])('what she said of somebody is asked of whom the thread is about: %s', async (second) => {
    const { text } = await askInThread(desk, ['who did Testova meet in Lima?', second]);
    expect(text).toContain('Ada Testova');
    expect(text).not.toContain('praised');
  });

  test('a surname of two letters is found behind a word that joins it', async () => {
    const answer = await askInThread(desk, ['Testova Nemoson meeting', 'en met xi?']);
    expect(leads(answer)).toEqual([expect.stringContaining('Xi')]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const call = 'Ada Testova spoke by telephone with Omar Exampleh, minister of Peru.';
const lunch = 'Ada Testova met Bela Inventova in Riga.';
const screen = 'Ada Testova talked to Cyd Madeupson in a video conference.';
const received = 'The Latvian minister received his Chilean counterpart Dora Fictiva on Friday.';
const maybe = 'A convention might be signed in June.';
const glass = 'Ada Testova praised a greenhouse.';
const lake = 'Chad and Nepal agreed on a lake fund.';

const people: [string, null][] = [
  'Ada Testova',
  'Omar Exampleh',
  'Bela Inventova',
  'Cyd Madeupson',
  'Dora Fictiva',
  'Emil Nemoson',
].map((name) => [name, null]);

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'talks.md',
      published: '2024-03-12',
      lines: [call, lunch, screen],
      people,
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Omar Exampleh']],
          quotes: [call],
          fields: { mode: 'phone', date: '2024-03-11' },
        },
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Bela Inventova']],
          quotes: [lunch],
          fields: { mode: 'in-person', date: '2024-03-10', place: 'Riga' },
        },
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Cyd Madeupson']],
          quotes: [screen],
          fields: { mode: 'video', date: '2024-03-09' },
        },
      ],
    },
    { path: 'glass.md', published: '2024-06-01', lines: [glass], people },
    {
      path: 'maybe.md',
      published: '2024-07-01',
      lines: ['Ghana and Bolivia are friends.', maybe],
      facts: [
        {
          kind: 'agreement',
          status: 'may',
          quotes: ['Ghana and Bolivia are friends.', maybe],
          fields: { parties: ['GH', 'BO'] },
        },
      ],
    },
    { path: 'received.md', lines: [received, 'Emil Nemoson is the Latvian minister.'], people },
    {
      path: 'lake.md',
      published: '2024-05-02',
      lines: [lake],
      facts: [{ kind: 'agreement', status: 'agreed', quotes: [lake], fields: { parties: ['TD', 'NP'] } }],
    },
  ]);
});
afterAll(() => archive.close());

const asOf = '2026-11-23';
const told = async (question: string) => (await ask(archive, { question, asOf })).answer;
const pair = ({ lead }: { readonly lead: string }) =>
  lead
    .replace(/[\u2066-\u2069\u200f]/g, '')
    .split(' ↔ ')
    .toSorted()
    .join(' ↔ ');
const leads = async (question: string) => (await told(question)).items.map(pair);

test.each([
  ["what's new in march 2024"],
  ['quoi de neuf en mars 2024'],
  ['qué hay de nuevo en marzo de 2024'],
  ['was gibt es Neues im März 2024'],
  ['wat is er nieuw in maart 2024'],
  ['ما الجديد في مارس 2024'],
])('`%s` is answered with what is dated then, whenever it was stored', async (question) => {
  expect((await leads(question)).toSorted()).toEqual([
    'Ada Testova ↔ Bela Inventova',
    'Ada Testova ↔ Cyd Madeupson',
    'Ada Testova ↔ Omar Exampleh',
  ]);
});

test('news of a month in which nothing was stored or dated is refused for a reason that is true', async () => {
  expect((await told("what's new in july 2023")).refusal?.reason).toMatch(/^Nothing dated in that period/);
});

test.each([
  ['Testova phone calls', 'Omar Exampleh'],
  ['who phoned Testova', 'Omar Exampleh'],
  ['appels téléphoniques Testova', 'Omar Exampleh'],
  ['llamadas telefónicas Testova', 'Omar Exampleh'],
  ['telefoongesprekken Testova', 'Omar Exampleh'],
  ['mit wem hat Testova telefoniert', 'Omar Exampleh'],
  ['مكالمات هاتفية Testova', 'Omar Exampleh'],
  ['video meetings Testova', 'Cyd Madeupson'],
  ['visioconférences Testova', 'Cyd Madeupson'],
  ['videollamadas Testova', 'Cyd Madeupson'],
  ['videogesprekken Testova', 'Cyd Madeupson'],
  ['Videokonferenzen Testova', 'Cyd Madeupson'],
  ['اجتماعات افتراضية Testova', 'Cyd Madeupson'],
  ['who met Testova in person', 'Bela Inventova'],
])('`%s` shows only those who talked by that means', async (question, other) => {
  expect(await leads(question)).toEqual([`Ada Testova ↔ ${other}`]);
});

test('a follow-up about calls leaves the other meetings of its thread out', async () => {
  const { thread } = await ask(archive, { question: 'meetings Testova', asOf });
  const { answer } = await ask(archive, { question: 'only the phone calls', asOf, thread });
  expect(answer.items.map(pair)).toEqual(['Ada Testova ↔ Omar Exampleh']);
});

test.each([
  ['again did Testova meet Inventova'],
  ['Testova a-t-elle rencontré de nouveau Inventova'],
  ['se reunió Testova otra vez con Inventova'],
  ['heeft Testova opnieuw met Inventova gesproken'],
  ['wann traf Testova wieder Inventova'],
  ['متى التقت Testova مجددا Inventova'],
])('`%s` names nothing but the two', async (question) => {
  expect((await leads(question)).map((lead) => lead.split(' · ').at(-1))).toEqual(['Ada Testova ↔ Bela Inventova']);
});

test('what may be agreed stands among the agreements of two countries, with its status', async () => {
  const { items } = await told('agreements Ghana Bolivia');
  expect(items.map(({ details }) => details[0])).toEqual(['may happen']);
});

test('asked what was signed, the sentence on what may be signed is the nearest evidence', async () => {
  const { refusal } = await told('what did Ghana and Bolivia sign');
  expect(refusal?.nearest?.words).toBe(maybe);
});

test.each([['and in 2019?'], ['Testova greenhouse 2019']])(
  '`%s` is refused where the passages are of another year',
  async (question) => {
    const { thread } = await ask(archive, { question: 'Testova greenhouse', asOf });
    const { answer } = await ask(archive, { question, asOf, thread });
    expect(answer.refusal?.reason).toMatch(/^Nothing dated in that period/);
    const { answer: dated } = await ask(archive, { question: 'Testova greenhouse 2024', asOf });
    expect(dated.kind).toBe('passages');
  },
);

test('a means by which nobody talked is refused', async () => {
  expect((await told('video meetings Inventova')).refusal?.reason).toMatch(/^Mentioned, but no such meeting/);
});

test.each([
  ['did Testova visit Peru', 'no such visit'],
  ['Testova a-t-elle visité le Pérou', 'aucune visite'],
  ['visitó Testova Perú', 'ninguna visita'],
  ['heeft Testova Peru bezocht', 'zo’n bezoek'],
  ['hat Testova Peru besucht', 'ein solcher Besuch'],
  ['هل زارت Testova بيرو', 'زيارة كهذه'],
  ['did Fictiva visit Chile', 'no such visit'],
])('`%s` is no visit where only a call or the nationality of a guest is told', async (question, reason) => {
  const { refusal } = await told(question);
  expect(refusal?.reason).toContain(reason);
  expect(refusal?.nearest?.words).toBeDefined();
});

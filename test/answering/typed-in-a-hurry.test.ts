import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const met = (a: string, b: string, place: string, country: string, more: readonly string[] = []): MadeArticle => {
  const line = `${a} met ${b} in ${place}.`;
  return {
    path: `${a} ${b}.md`.toLowerCase(),
    published: '2024-03-02',
    outlet: 'The Made Up Times',
    lines: [line, ...more],
    people: [
      [a, null],
      [b, null],
    ],
    facts: [{ kind: 'meeting', people: [[a], [b]], quotes: [line], fields: { place, country, date: '2024-03-01' } }],
  };
};

const company = 'Omar Exampleh and Tess Samplewood were also present.';
const signed = 'Chile and Kenya signed a treaty on fisheries in Nairobi.';
const force = 'The treaty has been in force since 4 July 2025.';
const holds = 'The document provides for a yearly exchange of port pilots.';
const inTaiwan = 'On his visit to Taiwan, Pablo Ejemplar had a meeting with Lin Probe.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Ada Testova', 'Bela Andersson', 'Oslo', 'NO', [company]),
    met('Bela Andersson', 'Cora Mockinen', 'Vienna', 'AT'),
    met('Ana Reyes Muestra', 'Dario Ficticio', 'Lima', 'PE'),
    {
      path: 'journey.md',
      lines: ['Ada Testova travelled to Norway.'],
      people: [['Ada Testova', 'SE']],
      facts: [
        {
          kind: 'visit',
          people: [['Ada Testova', 'visitor']],
          quotes: ['Ada Testova travelled to Norway.'],
          fields: { country: 'NO' },
        },
      ],
    },
    {
      path: 'treaty.md',
      published: '2025-07-10',
      lines: [signed, holds, force],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [signed],
          fields: { parties: ['CL', 'KE'], date: '2024-06-01', instrument: { words: 'treaty', type: 'treaty' } },
        },
      ],
    },
    {
      path: 'taiwan.md',
      lines: [inTaiwan],
      people: [
        ['Pablo Ejemplar', 'GT'],
        ['Lin Probe', null],
      ],
      facts: [{ kind: 'meeting', people: [['Pablo Ejemplar'], ['Lin Probe']], quotes: [inTaiwan] }],
    },
  ]);
});
afterAll(() => archive.close());

/** Asks the questions in one thread; the answer to the last. */
async function asked(...questions: readonly string[]): Promise<Answer> {
  let thread: ThreadContext | undefined;
  let last: Answer | undefined;
  for (const question of questions)
    ({ answer: last, thread } = await ask(archive, { question, asOf: '2026-01-15', ...(thread && { thread }) }));
  if (!last) throw new Error('nothing was asked');
  return last;
}
const leads = ({ items }: Answer) => items.map(({ lead }) => lead);

test('“and …?” after a pair is about the one of the two whom the new name has met', async () => {
  expect(leads(await asked('Testova Andersson', 'and Mockinen?'))).toEqual(['Bela Andersson ↔ Cora Mockinen']);
});

test('“and with …?” leaves the place of the thread where the two have met elsewhere', async () => {
  const answer = await asked('who met Andersson in Oslo', 'and with Mockinen?');
  expect(leads(answer)).toEqual(['Bela Andersson ↔ Cora Mockinen']);
  expect(answer.notes).toEqual(['from this thread: Bela Andersson']);
});

describe('who else was there, after a question about somebody', () => {
  test.each([
    ['who met Testova', 'who else was there'],
    ['qui a vu testova', 'qui d’autre était là'],
    ['wie sprak testova', 'wie was er nog bij'],
    ['con quien se reunio testova', 'quien mas estuvo'],
    ['wen traf testova', 'wer war noch dabei'],
    ['من التقى testova', 'من كان معها'],
  ])('%s … %s', async (first, then) => {
    expect((await asked(first, then)).citations.map(({ words }) => words)).toContain(company);
  });
});

test('a journey without company does not tell who came along where a meeting does', async () => {
  const [first] = (await asked('who was there with Testova')).items;
  expect(first?.lead).toContain('Andersson');
});

test('how much is no question about what the thread is about', async () => {
  expect((await asked('Testova Andersson', 'how much money?')).refusal?.reason).toContain('no amount is stated');
});

test('an outlet is found without its spaces', async () => {
  expect(leads(await asked('testova meetings outlet:madeuptimes'))).toEqual(['Bela Andersson ↔ Ada Testova']);
});

test('a surname that is also a town is somebody’s where nothing says that it happened there', async () => {
  expect(leads(await asked('con quien se reunio reyes'))).toEqual(['Ana Reyes Muestra ↔ Dario Ficticio']);
});

test('a town is no slip of the keyboard of another word', async () => {
  expect((await asked('heeft testova andersson in parijs ontmoet')).refusal?.reason).not.toContain('bedrag');
});

describe('when a treaty came into force is not when it was signed', () => {
  test.each([
    'when did the treaty chile kenya enter into force',
    'quand le traité chili kenya est-il entré en vigueur',
    'verdrag chili kenia sinds wanneer van kracht',
    'cuando entro en vigor el tratado chile kenia',
    'vertrag chile kenia wann in kraft getreten',
    'متى دخلت معاهدة تشيلي وكينيا حيز التنفيذ',
  ])('%s', async (question) => {
    expect((await asked(question)).citations[0]?.words).toBe(force);
  });
});

test('what a text holds is told by the sentence after it where no list was read', async () => {
  const answer = await asked('what is in the treaty between Chile and Kenya');
  expect(answer.citations.map(({ words }) => words)).toEqual([signed, holds]);
});

test('somebody’s meeting in a state is found where only its sentence names the state', async () => {
  expect(leads(await asked('ejemplar taiwan a quien vio'))).toEqual(['Lin Probe ↔ Pablo Ejemplar']);
  expect((await asked('ejemplar japon a quien vio')).refusal).not.toBeNull();
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
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

const arrived = 'Ivan Prooferson travelled to Zimbabwe.';
const delegation = 'Two bankers and Olga Checkova are part of the delegation.';
const atAirport = 'Interior Minister Grace Sampler met Ivan Prooferson at the airport in Harare.';
const atDinner = 'Hugo Trialson met Ivan Prooferson in Bulawayo.';
const received = 'Bundeskanzlerin Erika Kanzler empfing Max Muster in Berlin.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    met('Ada Testova', 'Bela Andersson', 'Oslo', 'NO', [company]),
    met('Bela Andersson', 'Cora Mockinen', 'Vienna', 'AT', ['Not Geneva but Vienna was the scene of it.']),
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
      path: 'zimbabwe.md',
      lines: [arrived, delegation, atAirport, atDinner],
      people: [
        ['Ivan Prooferson', 'BG'],
        ['Grace Sampler', 'KE', 'Interior Minister'],
        ['Hugo Trialson', null],
      ],
      facts: [
        { kind: 'visit', people: [['Ivan Prooferson', 'visitor']], quotes: [arrived], fields: { country: 'ZW' } },
        {
          kind: 'meeting',
          people: [['Grace Sampler'], ['Ivan Prooferson']],
          quotes: [atAirport],
          fields: { place: 'Harare', country: 'ZW' },
        },
        {
          kind: 'meeting',
          people: [['Hugo Trialson'], ['Ivan Prooferson']],
          quotes: [atDinner],
          fields: { place: 'Bulawayo', country: 'ZW' },
        },
      ],
    },
    {
      path: 'berlin.md',
      language: 'de',
      lines: [received],
      people: [
        ['Erika Kanzler', 'DE', 'Bundeskanzlerin'],
        ['Max Muster', null],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['Erika Kanzler', 'host'],
            ['Max Muster', 'visitor'],
          ],
          quotes: [received],
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

/** The answer to the last of the questions, asked in one thread. */
const asked = (...questions: readonly string[]) => askInThread(archive, questions);
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

test('the last meeting of two who are not told to have met since is looked for in the sentences', async () => {
  expect((await asked('last meeting of Testova and Mockinen')).refusal?.reason).not.toContain('Nothing new');
});

describe('who belongs to a delegation is told by the sentences after', () => {
  test.each(['who was in the delegation of Prooferson', 'wie ging mee met prooferson', 'quien iba con prooferson'])(
    '%s',
    async (question) => {
      expect((await asked(question)).citations.map(({ words }) => words)).toContain(delegation);
    },
  );
});

test('what somebody in office did in a town is no question of who holds the office', async () => {
  const { kind, items } = await asked('kenyan interior minister in Harare');
  expect(kind).not.toBe('actor');
  expect(items.map(({ lead }) => lead)).toEqual(['Grace Sampler ↔ Ivan Prooferson']);
  expect((await asked('ghanaian interior minister in Harare')).kind).toBe('refusal');
});

test('the word that only one of several facts has itself chooses it', async () => {
  expect(leads(await asked('who met Prooferson at the airport'))).toEqual(['Grace Sampler ↔ Ivan Prooferson']);
});

test('`ce qui` asks for no signatory', async () => {
  expect((await asked('traité chili kenya', 'qu’est-ce qui a été signé')).kind).toBe('agreements');
});

test('a chancellor of Germany is no foreign minister in Spanish', async () => {
  expect(leads(await asked('canciller alemana recibio a muster'))).toEqual(['Erika Kanzler ↔ Max Muster']);
});

describe('was somebody in a town', () => {
  test('is answered by what took place there', async () => {
    expect(leads(await asked('Mockinen in Vienna'))).toEqual(['Bela Andersson ↔ Cora Mockinen']);
  });
  test('is not answered by a sentence that says no to the town', async () => {
    expect((await asked('did Mockinen meet Andersson in Geneva')).refusal).not.toBeNull();
    expect((await asked('Mockinen in Geneva')).refusal).not.toBeNull();
  });
});

test('two small letters beside a country are the code of another', async () => {
  expect((await asked('treaty between cl and kenya')).citations[0]?.words).toBe(signed);
});

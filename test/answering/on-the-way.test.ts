import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const met = 'Ada Testova met Bela Andersson in Oslo.';
const came = 'Cora Mockinen came along.';
const memo = 'Years ago Norway and Sweden signed a memorandum on the training of pilots.';
const together = 'The two want more joint border patrols.';
const dispute = 'The only quarrel of the day was about salmon quotas.';
const went = 'Foreign Minister Lena Vorbild of Austria was in Budapest.';
const guest = 'President Ravi Udaharan will be in Suriname from 19 to 21 June 2025.';
const spent = 'The government set 2 million SRD aside for the preparations.';
const cup = 'President Pema Drasti went to Suriname for the World CUP final.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'oslo.md',
      lines: [met, came, memo, together, dispute],
      people: [
        ['Ada Testova', 'NO'],
        ['Bela Andersson', 'SE'],
        ['Cora Mockinen', null],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Bela Andersson']],
          quotes: [met],
          fields: { place: 'Oslo', country: 'NO', date: '2024-03-01', areas: ['border-security'] },
        },
        {
          kind: 'cooperation',
          status: 'historical',
          quotes: [memo],
          fields: { parties: ['NO', 'SE'], areas: ['education'] },
        },
        {
          kind: 'cooperation',
          status: 'discussed',
          quotes: [together],
          fields: { parties: ['NO', 'SE'], areas: ['border-security'] },
        },
      ],
    },
    {
      path: 'budapest.md',
      lines: [went],
      people: [['Lena Vorbild', 'AT', 'Foreign Minister of Austria']],
      facts: [
        {
          kind: 'visit',
          people: [['Lena Vorbild', 'visitor']],
          quotes: [went],
          fields: { place: 'Budapest', country: 'HU' },
        },
      ],
    },
    {
      path: 'suriname.md',
      lines: [guest, spent],
      people: [['Ravi Udaharan', 'IN', 'President']],
      facts: [
        {
          kind: 'visit',
          people: [['Ravi Udaharan', 'visitor']],
          quotes: [guest],
          fields: { country: 'SR', date: '2025-06-19/2025-06-21' },
        },
      ],
    },
    {
      path: 'cup.md',
      lines: [cup],
      people: [['Pema Drasti', 'BT', 'President']],
      facts: [{ kind: 'visit', people: [['Pema Drasti', 'visitor']], quotes: [cup], fields: { country: 'SR' } }],
    },
  ]);
});
afterAll(() => archive.close());

const asked = (...questions: readonly string[]) => askInThread(archive, questions);
const leads = ({ items }: Answer) => items.map(({ lead }) => lead);
const quotes = ({ citations }: Answer) => citations.map(({ words }) => words);

describe('a word that the first answer did without is not asked for again in its thread', () => {
  test.each([
    ['testova andersson oslo zzqq', 'when?', met],
    ['testova andersson oslo zzqq', 'who else was there', came],
    ['testova andersson oslo zzqq', 'wie was er nog bij', came],
    ['testova andersson oslo zzqq', 'quién más estuvo', came],
  ])('%s: %s', async (first, next, words) => {
    const answer = await asked(first, next);
    expect(answer.refusal).toBeNull();
    expect(quotes(answer)).toContain(words);
  });
});

test.each([
  ['testova chez andersson qd', 'fr'],
  ['testova andersson wnr', 'nl'],
  ['testova andersson kand', 'fr'],
  ['testova andersson wann', 'de'],
  ['testova andersson waarheen', 'nl'],
])('a question word alone tells the language: %s', async (question, language) => {
  expect((await asked(question)).language).toBe(language);
});

describe('since a day or a month without a year counts from the last time that it came round', () => {
  test.each([
    'meetings of testova since 1 february',
    'rencontres de testova depuis le 1er février',
    'ontmoetingen van testova sinds 1 februari',
    'reuniones de testova desde el 1 de febrero',
    'treffen von testova seit dem 1. februar',
    'treffen von testova seit februar',
    'لقاءات testova منذ 1 فبراير',
  ])('%s: nothing, as it was two years ago', async (question) => {
    const { refusal, language } = await asked(question);
    expect(refusal?.reason).toMatch(/1/);
    expect(refusal?.reason).not.toMatch(/februar|février|febrero|فبراير/i);
    expect(language).not.toBeNull();
  });

  test('a month that is no beginning is a word like any other', async () => {
    expect((await asked('testova andersson march')).refusal).toBeNull();
  });
});

test('who was there is asked of the talks, where nothing was signed after all', async () => {
  const answer = await asked('testova andersson', 'what does the memo cover', 'who else was there');
  expect(quotes(answer)).toContain(came);
});

describe('what a text covers of which no agreement was read', () => {
  test.each([
    'what does the memorandum of testova and andersson cover',
    'que couvre le mémorandum de testova et andersson',
    'wat omvat het memorandum van testova en andersson',
  ])('is told by the sentence that names the text: %s', async (question) => {
    expect(quotes(await asked(question))).toEqual([memo]);
  });
});

describe('the fields of a meeting', () => {
  test.each(['areas testova sweden', 'bereiche der zusammenarbeit testova schweden', 'ámbitos testova suecia'])(
    'are told by the sentence of the article that names them: %s',
    async (question) => {
      expect(quotes(await asked(question))).toEqual([together]);
    },
  );
});

describe('a thing named beside two who met', () => {
  test.each(['testova andersson salmon', 'salmon andersson testova', 'testova et andersson salmon'])(
    'is told by the sentence that speaks of it: %s',
    async (question) => {
      expect(quotes(await asked(question))).toContain(dispute);
    },
  );

  test('that no article speaks of is left out', async () => {
    expect(quotes(await asked('testova andersson xxyy'))).toEqual([met]);
  });
});

describe('an office beside the capital of another state', () => {
  test.each([
    'austrian foreign minister budapest',
    'ministre des affaires étrangères autrichien budapest',
    'وزير خارجية النمسا بودابست',
  ])('asks what was done there: %s', async (question) => {
    expect(leads(await asked(question))).toEqual([expect.stringContaining('Lena Vorbild')]);
    expect((await asked(question)).kind).toBe('visits');
  });

  test('with its own state or a word for who asks who holds it', async () => {
    expect((await asked('austrian foreign minister vienna')).kind).not.toBe('visits');
    expect((await asked('who is austrian foreign minister')).kind).toBe('actor');
  });
});

describe('an amount in the code of a currency', () => {
  test.each([
    'how much money for the visit of Udaharan to Suriname',
    'combien coûte la visite de Udaharan au Suriname',
    'hoeveel geld voor bezoek Udaharan aan Suriname',
    'cuánto cuesta la visita de Udaharan a Surinam',
    'was kostet der besuch von Udaharan in Suriname',
  ])('is an amount: %s', async (question) => {
    expect(quotes(await asked(question))).toContain(spent);
  });

  test('but a code without a figure beside it is a word', async () => {
    expect((await asked('how much money for the visit of Drasti to Suriname')).refusal).not.toBeNull();
  });
});

describe('who works together', () => {
  test.each([
    'what do norway and sweden work on together',
    'sur quoi travaillent ensemble la norvège et la suède',
    'waaraan werken noorwegen en zweden samen',
    'en qué trabajan juntos noruega y suecia',
    'woran arbeiten norwegen und schweden zusammen',
    'على ماذا تعمل النرويج والسويد معا',
  ])('asks for fields: %s', async (question) => {
    const answer = await asked(question);
    expect(answer.kind).toBe('areas');
    expect(quotes(answer)).toContain(together);
  });
});

describe('who spoke about a field', () => {
  test.each([
    'qui a parlé de frontières et de contrôle aux frontières',
    'wie had het over grensbewaking',
    'quién habló de seguridad fronteriza',
    'wer sprach über grenzschutz',
  ])('asks for what was said of it: %s', async (question) => {
    expect((await asked(question)).kind).toBe('statements');
  });

  test('with somebody asks for talks', async () => {
    expect((await asked('wer sprach mit testova über grenzschutz')).kind).toBe('meetings');
  });
});

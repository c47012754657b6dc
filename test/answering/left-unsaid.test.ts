import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const journey = 'Minister Ada Testova paid a three-day visit to Namibia.';
const met = 'She met Energy Minister Bob Madeupson.';
const onward = 'Ada Testova then travelled to Zambia.';
const fields = 'Talks between the two governments covered dams and vocational training.';
const grants = 'Scholarships for nurses from Namibia were discussed too.';
const farming = 'Namibia and Estonia agreed to work together on agriculture and on education.';
const texts = 'Namibia and Chad signed a customs accord and a technical arrangement in Windhoek on 4 May 2024.';
const letters = 'Ada Testova and Cyd Exampleh talked in Riga, where three letters of intent were signed.';
const later = 'Ada Testova and Cyd Exampleh also want a trade treaty.';
const years = 'Dora Fictiva had talks about ferries with Emil Nemoson in 2019.';
const firms = 'Three companies from Namibia showed Ada Testova their ships.';
const wish = '“I would visit Chad with pleasure one day”, Ada Testova said.';
const forests = 'Estonia and Peru signed a treaty on forests, which covers an exchange of seeds.';
const schools = 'Gus Inventus met the heads of six universities.';
const harbour = 'Two companies from Peru dredged a harbour.';
const exams = 'Ola Unknownson met Per Nobodyson on the exams of universities.';
const speech = 'Envoy Pia Inventada said: “Norway must sell more wool to its neighbours.”';
const pact = 'Chile and Norway have a lasting fish arrangement (SUD).';
const praise = 'Dora Fictiva praised the refugees from Chad.';
const lunch = 'Hal Fictivus met Ida Inventada.';
const ferries = 'Chile and Peru look at ferries and harbours.';
const reception = 'Minister Kim Unknownson received Leo Fictivus.';
const salmon = 'Chile and Peru agreed on salmon farming.';
const eventual = 'A possible journey of Dora Fictiva to Peru was on their list.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'journey.md',
      lines: [journey, met, onward, fields, grants, firms, wish],
      people: [
        ['Ada Testova', 'EE', 'Minister'],
        ['Bob Madeupson', null, 'Energy Minister'],
      ],
      facts: [
        { kind: 'visit', people: [['Ada Testova', 'visitor']], quotes: [journey], fields: { country: 'NA' } },
        {
          kind: 'meeting',
          people: [
            ['Ada Testova', 'visitor'],
            ['Bob Madeupson', 'host'],
          ],
          quotes: [journey, met],
        },
        { kind: 'visit', people: [['Ada Testova', 'visitor']], quotes: [onward], fields: { country: 'ZM' } },
        { kind: 'cooperation', status: 'discussed', quotes: [fields], fields: { parties: ['NA'], areas: ['water'] } },
      ],
    },
    {
      path: 'farming.md',
      lines: [farming],
      facts: [
        {
          kind: 'cooperation',
          status: 'agreed',
          quotes: [farming],
          fields: { parties: ['NA', 'EE'], areas: ['agriculture', 'education'] },
        },
      ],
    },
    {
      path: 'texts.md',
      lines: [texts],
      facts: ['customs accord', 'technical arrangement'].map((words) => ({
        kind: 'agreement' as const,
        quotes: [texts],
        fields: { parties: ['NA', 'TD'], instrument: { words, type: 'agreement' }, date: '2024-05-04' },
      })),
    },
    {
      path: 'letters.md',
      lines: [letters, later],
      people: [
        ['Ada Testova', 'EE', 'Minister'],
        ['Cyd Exampleh', 'LV'],
      ],
      facts: [
        {
          kind: 'agreement',
          quotes: [letters],
          fields: { parties: ['EE', 'LV'], instrument: { words: 'three letters of intent', type: 'letter_of_intent' } },
        },
        {
          kind: 'agreement',
          status: 'proposed',
          people: [
            ['Ada Testova', 'party'],
            ['Cyd Exampleh', 'party'],
          ],
          quotes: [later],
          fields: { parties: ['EE', 'LV'], instrument: { words: 'trade treaty', type: 'treaty' } },
        },
      ],
    },
    {
      path: 'ferries.md',
      lines: [years, eventual, 'It rained.', 'The hall was full.', 'Coffee was served.', praise],
      people: [
        ['Dora Fictiva', 'CL'],
        ['Emil Nemoson', 'PE'],
      ],
      facts: [],
    },
    {
      path: 'forests.md',
      lines: [forests],
      facts: [
        {
          kind: 'agreement',
          quotes: [forests],
          fields: { parties: ['EE', 'PE'], instrument: { words: 'treaty', type: 'treaty' } },
          scope: ['exchange of seeds'],
        },
      ],
    },
    {
      path: 'speech.md',
      lines: [speech],
      people: [['Pia Inventada', 'SE', 'Envoy']],
      facts: [{ kind: 'statement', speaker: 'Pia Inventada', quotes: [speech] }],
    },
    { path: 'pact.md', lines: [pact], facts: [] },
    { path: 'ports.md', lines: [harbour], facts: [] },
    {
      path: 'exams.md',
      lines: [exams],
      people: [
        ['Ola Unknownson', 'SE'],
        ['Per Nobodyson', 'NO'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Ola Unknownson'], ['Per Nobodyson']],
          quotes: [exams],
          fields: { areas: ['education'] },
        },
      ],
    },
    { path: 'schools.md', lines: [schools], people: [['Gus Inventus', 'CL']], facts: [] },
    {
      path: 'lunch.md',
      lines: [lunch, ferries],
      people: [
        ['Hal Fictivus', 'CL'],
        ['Ida Inventada', 'PE'],
      ],
      facts: [
        { kind: 'meeting', people: [['Hal Fictivus'], ['Ida Inventada']], quotes: [lunch] },
        {
          kind: 'cooperation',
          status: 'discussed',
          quotes: [ferries],
          fields: { parties: ['CL', 'PE'], areas: ['transport'] },
        },
      ],
    },
    {
      path: 'reception.md',
      lines: [reception, salmon],
      people: [
        ['Kim Unknownson', null, 'Minister'],
        ['Leo Fictivus', 'PE'],
      ],
      facts: [
        { kind: 'meeting', people: [['Kim Unknownson'], ['Leo Fictivus']], quotes: [reception] },
        {
          kind: 'cooperation',
          status: 'agreed',
          quotes: [salmon],
          fields: { parties: ['CL', 'PE'], areas: ['fisheries'] },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (...questions: readonly string[]) => {
  let thread: ThreadContext | undefined;
  let text = '';
  let refused = false;
  for (const question of questions) {
    const turn = await ask(archive, { question, asOf: '2026-01-15', ...(thread && { thread }) });
    ({ thread } = turn);
    text = turn.answer.text;
    refused = turn.answer.refusal !== null;
  }
  return { text, refused };
};

describe('how long something lasted is no date', () => {
  test.each([
    ['how long was Testova in Namibia?'],
    ['combien de temps a duré la visite de Testova en Namibie ?'],
    ['hoelang duurde het bezoek van Testova aan Namibië?'],
    ['¿cuánto duró la visita de Testova a Namibia?'],
    ['wie lange dauerte der Besuch von Testova in Namibia?'],
    ['كم دامت زيارة Testova إلى ناميبيا؟'],
  ])('%s', async (question) => {
    expect(await asked(question)).toMatchObject({ refused: false, text: expect.stringContaining('three-day visit') });
  });

  test('and it is said that none is stated', async () => {
    expect((await asked('how long did Testova stay in Zambia?')).text).toContain('how long it lasts is not stated');
  });
});

describe('who did it is left to the thread', () => {
  test.each([
    ['who is Testova', 'did she meet Madeupson?'],
    ['qui est Testova', 'a-t-elle rencontré Madeupson ?'],
    ['wie is Testova', 'heeft ze Madeupson ontmoet?'],
    ['quién es Testova', '¿se reunió con Madeupson?'],
    ['wer ist Testova', 'hat sie Madeupson getroffen?'],
    ['من هي Testova', 'هل التقت مع Madeupson؟'],
  ])('%s: %s', async (first, next) => {
    expect(await asked(first, next)).toMatchObject({ refused: false, text: expect.stringContaining(met) });
  });

  test.each([
    ['who is Fictiva', 'did she meet Madeupson?'],
    ['quién es Fictiva', 'se reunio con Madeupson'],
  ])('and nobody else takes the place: %s: %s', async (first, next) => {
    expect((await asked(first, next)).refused).toBe(true);
  });
});

test.each([
  ['who did Testova meet in Namibia', 'and where next?', 'Zambia'],
  ['wen traf Testova in Namibia', 'und danach wohin', 'Sambia'],
  ['qui Testova a rencontré en Namibie', 'et ensuite où ?', 'Zambie'],
])('what comes next is somewhere else: %s: %s', async (first, next, country) => {
  expect((await asked(first, next)).text).toContain(`→ ${country}`);
});

test('a meeting that names no place is where the journey before it went, and not at a later stop', async () => {
  expect((await asked('who did Testova meet in Windhuk')).text).toContain(met);
  expect((await asked('who did Testova meet in Zambia')).refused).toBe(true);
});

test('what an article reports of the state that somebody travelled to answers for the fields of their talks', async () => {
  expect((await asked('who did Testova meet in Namibia', 'areas of cooperation?')).text).toContain(fields);
});

describe('one thing is not its whole field', () => {
  test('the sentence that speaks of it answers', async () => {
    const { text } = await asked('scholarships Namibia');
    expect([text.includes(grants), text.includes(farming)]).toEqual([true, false]);
  });

  test('or it is said that the whole field is shown', async () => {
    expect((await asked('blé Namibie')).text).toContain('résultats affichés pour agriculture');
  });
});

test('two texts in a row of one sentence are two', async () => {
  expect((await asked('agreements Namibia Chad')).text).toContain('2 agreements');
});

test('another text of the same people is not the one that was asked for', async () => {
  const { text } = await asked('Testova Exampleh letters of intent');
  expect([text.includes('three letters of intent'), text.includes('trade treaty')]).toEqual([true, false]);
});

test('two people and when: the sentence that says it, and none that does not', async () => {
  expect((await asked('Fictiva Nemoson wanneer')).text).toContain(years);
  expect(await asked('viaje de Fictiva a Perú fecha')).toMatchObject({
    refused: true,
    text: expect.stringContaining('ninguna fecha'),
  });
});

test('several words of a field tell the language of a question', async () => {
  const { answer } = await ask(archive, { question: 'vocational training congo benin', asOf: '2026-01-15' });
  expect(answer.language).toBe('en');
});

test.each([
  ['what did Estonia and Peru sign', 'what is it about?', 'What 1 agreement covers'],
  ['qu’ont signé l’Estonie et le Pérou', 'ça porte sur quoi ?', 'Ce que couvre'],
  ['was haben Estland und Peru unterzeichnet', 'worum geht es?', 'Was 1 Abkommen umfasst'],
])('after what was signed, what that is about is what it covers: %s: %s', async (first, next, heading) => {
  expect((await asked(first, next)).text).toContain(heading);
});

test('what is said of one of two is asked of either', async () => {
  expect((await asked('Fictiva Nemoson wanneer', 'did she say anything on refugees?')).text).toContain(praise);
});

test.each([
  ['how many universities did he meet'],
  ['combien d’universités rencontrées'],
  ['wie viele Universitäten getroffen'],
])('how many there are of a thing is told by a figure: %s', async (question) => {
  expect((await asked(question)).text).toContain(schools);
});

test('between other words `ou` is no `où`', async () => {
  expect(await asked('Estonie Pérou traité signé ou pas')).toMatchObject({ refused: false });
});

test('a small word is no region of that name', async () => {
  expect((await asked('wie hoch sind die Mittel von Testova')).text).not.toContain('Sind');
});

test('a journey is not told by somebody’s own wish, nor by one to another state', async () => {
  expect((await asked('visit of Testova to Chad')).refused).toBe(true);
});

test('where nothing says what was talked about, the fields of the two states are told', async () => {
  expect((await asked('what did Fictivus and Inventada talk about')).text).toContain(ferries);
});

test('a host of no known state is of the one that the article is about beside the guest’s', async () => {
  expect((await asked('who received Leo Fictivus in Chile')).text).toContain('Kim Unknownson ↔ Leo Fictivus');
});

test('a thing alone is asked of what the thread is about', async () => {
  const { text } = await asked('Testova Namibia', 'companies?');
  expect([text.includes(firms), text.includes(harbour)]).toEqual([true, false]);
});

test('the words of somebody else are not those of the office that was asked for', async () => {
  expect((await asked('what did the Norwegian minister say on wool')).refused).toBe(true);
});

test('letters in capitals beside two states are what they are printed as', async () => {
  expect(await asked('SUD Chile Norway')).toMatchObject({ refused: false, text: expect.stringContaining(pact) });
});

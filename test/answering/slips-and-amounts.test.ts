import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ThreadContext } from '../../src/answering/answer.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const grant = 'The hospital of Musterville is to have 228 million ariary for a new ward.';
const signed = 'Kenya and Ghana signed a convention on health in Accra.';
const later = 'Kenya gave Ghana 15 million euros for hospitals.';
const met = 'Ada Testova met the Kenyan ambassador Omar Exampleh in Accra.';
const topics = 'Fisheries and cotton came up on the agenda of the talks.';
const after = 'Testova and Exampleh will meet again.';
const here = 'Pablo Ejemplar firmó un convenio con Rosa Muestra en el departamento de Ficticia.';

const toHaiti = 'La enviada Ada Mensajera viajó a Haití.';

const trafen = 'Ministerin Ada Muster traf Minister Karl Probst in Bern.';
const osten = 'Im Mittelpunkt der Gespräche standen die Sicherheit und der Nahe Osten.';

const travelled = 'Koningin Ada Reginova reisde naar Noorwegen.';
const along = 'Minister Karl Voorbeeldman vergezelt de koningin.';

const agreed = (path: string, published: string, lines: readonly string[], of: string): MadeArticle => ({
  path,
  published,
  lines,
  facts: [
    {
      kind: 'agreement',
      status: 'signed',
      quotes: [of],
      fields: {
        parties: ['GH', 'KE'],
        areas: ['health'],
        instrument: { words: 'convention', type: 'convention' },
        date: published,
      },
    },
  ],
});

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    agreed('first.md', '2017-12-20', [grant, signed], signed),
    agreed('second.md', '2020-08-07', [later], later),
    {
      path: 'bern.md',
      language: 'de',
      published: '2022-04-02',
      lines: [trafen, osten],
      people: [
        ['Ada Muster', 'CH', 'Ministerin'],
        ['Karl Probst', 'SI', 'Minister'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Muster'], ['Karl Probst']],
          quotes: [trafen],
          fields: { place: 'Bern', country: 'CH' },
        },
      ],
    },
    {
      path: 'norway.md',
      language: 'nl',
      published: '2022-01-02',
      lines: [travelled, along],
      people: [['Ada Reginova', 'GH', 'Koningin']],
      facts: [{ kind: 'visit', people: [['Ada Reginova', 'visitor']], quotes: [travelled], fields: { country: 'NO' } }],
    },
    {
      path: 'meeting.md',
      published: '2022-03-02',
      lines: [met, topics, after],
      people: [
        ['Ada Testova', 'GH', 'minister'],
        ['Omar Exampleh', 'KE', 'ambassador'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Omar Exampleh']],
          quotes: [met, after],
          fields: { place: 'Accra', country: 'GH' },
        },
      ],
    },
    {
      path: 'puertos.md',
      language: 'es',
      published: '2022-06-02',
      lines: [toHaiti],
      people: [['Ada Mensajera', 'CL']],
      facts: [{ kind: 'visit', people: [['Ada Mensajera', 'visitor']], quotes: [toHaiti], fields: { country: 'HT' } }],
    },
    {
      path: 'convenio.md',
      language: 'es',
      published: '2022-05-02',
      lines: [here],
      people: [
        ['Pablo Ejemplar', null],
        ['Rosa Muestra', null],
      ],
    },
  ]);
});
afterAll(() => archive.close());

const thread = async (...questions: readonly string[]) => {
  let before: ThreadContext | undefined;
  let text = '';
  for (const question of questions) {
    const { answer, thread: next } = await ask(archive, {
      question,
      asOf: '2026-01-01',
      ...(before && { thread: before }),
    });
    before = next;
    text = answer.text;
  }
  return text;
};

test('a small word or an office with a slip of the keyboard is read as it was meant', async () => {
  expect(await thread('testova kenyan ambasador meeting')).toContain(met);
  const corrected = await thread('did testova discuss anyhting with exampleh');
  expect(corrected).toContain(met);
  expect(corrected).toContain('showing results for anything');
});

test('a word of a field of several words with a slip is read as it was meant', async () => {
  const corrected = await thread('cooperation inteligence sharing testova');
  expect(corrected).toContain('intelligence');
  expect(corrected).not.toContain('inteligence');
});

test('a word with a slip that some article prints is taken as it stands', async () => {
  expect(await thread('testova hospitel')).not.toContain(met);
});

test('an amount is found beside the fact that it belongs to, and its sentence alone names neither side', async () => {
  expect(await thread('kenya ghana convention 2017', 'amount?')).toContain(grant);
});

test('an amount is that of the time asked for', async () => {
  const text = await thread('kenya ghana convention 2017', 'amount?', 'and in 2020');
  expect(text).toContain(later);
  expect(text).not.toContain(grant);
});

test('what was talked about is also looked for between the sentences that prove the meeting', async () => {
  expect(await thread('what did testova and exampleh talk about')).toContain(topics);
});

test('a district says where something was', async () => {
  expect(await thread('ejemplar muestra qué firmaron', 'dónde')).toContain(here);
});

test('what everybody may add to a question is no name', async () => {
  expect(await thread('did testova meet exampleh already?')).toContain(met);
});

test('a state that one language counts among the crises is asked for as the state alone', async () => {
  const text = await thread('viaje de mensajera a haiti');
  expect(text).toContain(toHaiti);
  expect(text).not.toContain('seguridad regional');
});

test('what a German sentence calls by two capitals may be a region, and what was talked about', async () => {
  expect(await thread('worüber sprachen Muster und Probst')).toContain(osten);
});

test('whoever goes along is found by the verb that says so, though the sentence names nobody else', async () => {
  expect(await thread('reginova noorwegen bezoek', 'wie vergezelt haar')).toContain(along);
});

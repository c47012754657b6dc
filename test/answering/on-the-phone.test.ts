import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const signed = 'On 3 March 2025 Chile and Kenya signed a treaty on fisheries in Santiago.';
const again = 'In Nairobi the treaty that Kenya and Chile signed on 3 March 2025 was read out.';
const other = 'Chile and Ghana signed a convention on roads in Accra on 5 May 2025.';
const force = 'The convention has been in force since June.';
const met = 'Ada Testova of Chile met Omar Exampleh of Ghana in Lima on 4 March 2025.';
const fish = 'Peru and Ghana spoke of fish.';
const none = 'No agreement was signed.';
const went = 'Bram Proefman was in Oslo on 4 May 2025.';
const onward = 'From there the minister went to Bergen.';
const aside = 'The talks went on to trade and fish.';
const invited = 'Ada Testova accepted an invitation to visit Kenya.';

let archive: Archive;
beforeAll(async () => {
  const people = [
    ['Ada Testova', 'CL'],
    ['Omar Exampleh', 'GH'],
  ] as const;
  archive = await madeUpArchive([
    {
      path: 'treaty.md',
      published: '2025-03-04',
      lines: [signed],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [signed],
          fields: {
            date: '2025-03-03',
            parties: ['CL', 'KE'],
            place: 'Santiago',
            country: 'CL',
            instrument: { words: 'treaty', type: null },
          },
        },
      ],
    },
    {
      path: 'again.md',
      published: '2025-04-04',
      lines: [again],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [again],
          fields: { date: '2025-03-03', parties: ['KE', 'CL'], instrument: { words: 'treaty', type: null } },
        },
      ],
    },
    {
      path: 'roads.md',
      published: '2025-05-06',
      lines: [other, force],
      facts: [
        {
          kind: 'agreement',
          status: 'signed',
          quotes: [other],
          fields: { date: '2025-05-05', parties: ['CL', 'GH'], place: 'Accra', country: 'GH' },
        },
      ],
    },
    {
      path: 'talks.md',
      published: '2025-03-05',
      lines: [met, fish, none, invited],
      people,
      facts: [
        {
          kind: 'meeting',
          people: [['Ada Testova'], ['Omar Exampleh']],
          quotes: [met],
          fields: { place: 'Lima', country: 'PE' },
        },
        { kind: 'agreement', status: 'denied', quotes: [fish, none], fields: { parties: ['GH', 'PE'] } },
        { kind: 'visit', status: 'proposed', people: [['Ada Testova']], quotes: [invited], fields: { country: 'KE' } },
      ],
    },
    {
      path: 'oslo.md',
      published: '2025-05-05',
      lines: [went, aside, onward],
      people: [['Bram Proefman', 'SE']],
      facts: [
        {
          kind: 'visit',
          people: [['Bram Proefman']],
          quotes: [went],
          fields: { date: '2025-05-04', place: 'Oslo', country: 'NO' },
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const told = (...questions: readonly string[]) => askInThread(archive, questions);

test.each([
  'when was the treaty between Chile and Kenya signed and by whom',
  'quand et par qui a été signé le traité entre le Chili et le Kenya',
  'wanneer en door wie is het verdrag tussen Chili en Kenia ondertekend',
  'cuándo y quién firmó el tratado entre Chile y Kenia',
  'wann und von wem wurde der Vertrag zwischen Chile und Kenia unterzeichnet',
  'متى ومن وقع المعاهدة بين تشيلي وكينيا',
])('%s: who is not stated takes nothing away from when', async (question) => {
  const { refusal, facts } = await told(question);
  expect(refusal).toBeNull();
  expect(facts.map(({ date }) => date)).toContain('2025-03-03');
});

test('parties that two articles name in another order are told once', async () => {
  const { refusal } = await told('who signed the treaty Chile Kenya');
  expect(refusal?.reason).toMatch(/Parties: Chile, Kenya\.$/);
});

test.each([
  ['agreements Chile', 'only with Kenya'],
  ['agreements Chile', 'just with Kenya'],
  ['accords Chili', 'seulement avec le Kenya'],
  ['akkoorden Chili', 'alleen met Kenia'],
  ['acuerdos Chile', 'solo con Kenia'],
  ['Abkommen Chile', 'nur mit Kenia'],
  ['اتفاقيات تشيلي', 'مع كينيا فقط'],
  ['اتفاقيات تشيلي', 'فقط مع كينيا'],
])('%s … %s: goes on from the question before', async (first, next) => {
  const { kind, facts } = await told(first, next);
  expect(kind).toBe('agreements');
  expect(new Set(facts.map(({ parties }) => parties.toSorted().join()))).toEqual(new Set(['CL,KE']));
});

test('in force? is asked of what the thread is about', async () => {
  const { refusal, facts } = await told('agreements Chile Kenya', 'in force?');
  expect(facts).toEqual([]);
  expect(refusal?.reason).toContain('Chile');
  expect([signed, again]).toContain(refusal?.nearest?.words);
  const { text } = await told('agreements Chile Ghana', 'in force?');
  expect(text).toContain(force);
});

test.each([
  ['agreements Chile Ghana', 'what about Kenya?'],
  ['agreements Chile Ghana', 'how about Kenya?'],
  ['akkoorden Chili Ghana', 'hoe zit het met Kenia?'],
  ['Abkommen Chile Ghana', 'was ist mit Kenia?'],
])('%s … %s: the words of the opening ask for nothing else', async (first, next) => {
  const { kind, facts, notes } = await told(first, next);
  expect(kind).toBe('agreements');
  expect(facts.every(({ parties }) => parties.includes('KE'))).toBe(true);
  expect(notes).toHaveLength(1);
});

test('what was asked of the state of a text is not asked of the next country', async () => {
  const { kind, refusal } = await told('agreements Chile Ghana', 'in force?', 'what about Kenya?');
  expect([kind, refusal]).toEqual(['agreements', null]);
});

test('where somebody was is not told by a sentence that names no place', async () => {
  const { facts, citations } = await told('where was Proefman');
  expect(facts.map(({ kind }) => kind)).toEqual(['visit']);
  expect(citations.map(({ words }) => words)).toEqual([went, onward]);
});

test.each(['next visit Testova Kenya', 'prochaine visite Testova Kenya'])(
  '%s: an invitation is told where nothing is settled',
  async (question) => {
    const { kind, text } = await told(question);
    expect(kind).toBe('visits');
    expect(text).toContain(invited);
  },
);

test('a refusal cites the denial also where the question names the place of the talks', async () => {
  const { refusal } = await told('did Ghana and Peru sign anything in Lima');
  expect(refusal?.nearest?.words).toBe(none);
});

test.each([
  'who was with Testova',
  'qui était avec Testova',
  'wer war mit Testova',
  'wie was met Testova',
  'rdv Testova',
  'من كان مع Testova',
])('%s asks for those whom the person met', async (question) => {
  const { kind, text } = await told(question);
  expect(kind).toBe('meetings');
  expect(text).toContain('Omar Exampleh');
});

test.each([
  ['who is the health minister of Peru', 'health minister (Peru)'],
  ['qui est le ministre de la Santé du Pérou', '(Pérou)'],
])('%s: the refusal names the state', async (question, named) => {
  const { refusal } = await told(question);
  expect(refusal?.reason).toContain(named);
});

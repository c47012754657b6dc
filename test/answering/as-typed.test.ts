import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../src/answering/ask.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive } from '../support/made-up-archive.ts';

const wales = 'Wales and Brittany signed a memorandum of understanding on culture.';
const whitehall = 'The United Kingdom signed an agreement on fisheries with Morocco.';
const frame = 'Deutschland und Frankreich unterzeichneten ein Botschaftsabkommen.';
const coast = 'La Côte d’Ivoire et l’Angola ont signé un accord.';
const journey = 'Minister Ada Testova travels to Morocco on 10 June with Omar Exampleh.';
const talked = 'Ada Testova met Bob Madeupson in Rabat on 3 May.';
const arabic = 'التقى تجريب جمعة وزير الخارجية السوداني نموذج الخيالي.';
const emir = 'استقبل أمير قطر ناصر بن تستوفا في الدوحة سامي مودوبي.';
const surname = 'التقى مثال السوداني تجريب جمعة في بغداد.';

let archive: Archive;
beforeAll(async () => {
  const agreement = (parties: readonly string[], quote: string, words: string) =>
    ({
      kind: 'agreement',
      quotes: [quote],
      fields: { parties, instrument: { words, type: 'agreement' } },
    }) as const;
  archive = await madeUpArchive([
    {
      path: 'signed.md',
      lines: [wales, whitehall],
      facts: [agreement(['Wales', 'Brittany'], wales, 'memorandum'), agreement(['GB', 'MA'], whitehall, 'agreement')],
    },
    {
      path: 'botschaften.md',
      language: 'de',
      lines: [frame],
      facts: [agreement(['DE', 'FR'], frame, 'Botschaftsabkommen')],
    },
    { path: 'accords.md', language: 'fr', lines: [coast], facts: [agreement(['CI', 'AO'], coast, 'accord')] },
    {
      path: 'journey.md',
      published: '2025-05-05',
      lines: [journey, talked],
      people: [
        ['Ada Testova', 'NL', 'Minister'],
        ['Omar Exampleh', 'NL'],
        ['Bob Madeupson', 'MA'],
      ],
      facts: [
        {
          kind: 'visit',
          status: 'planned',
          people: [
            ['Ada Testova', 'visitor'],
            ['Omar Exampleh', 'visitor'],
          ],
          quotes: [journey],
          fields: { country: 'MA', date: '2025-06-10' },
        },
        {
          kind: 'meeting',
          people: [
            ['Ada Testova', 'visitor'],
            ['Bob Madeupson', 'host'],
          ],
          quotes: [talked],
          fields: { place: 'Rabat', country: 'MA', date: '2025-05-03' },
        },
      ],
    },
    {
      path: 'arabic.md',
      language: 'ar',
      lines: [arabic, surname, emir],
      people: [
        ['تجريب جمعة', 'TN'],
        ['نموذج الخيالي', 'SD', 'وزير الخارجية'],
        ['مثال السوداني', 'IQ'],
        ['ناصر بن تستوفا', 'QA', 'أمير قطر'],
        ['سامي مودوبي', 'KE'],
        ['أمير عبد الخيالة', 'IR', 'وزير الخارجية'],
      ],
      facts: [
        {
          kind: 'meeting',
          people: [
            ['تجريب جمعة', 'participant'],
            ['نموذج الخيالي', 'participant'],
          ],
          quotes: [arabic],
        },
        {
          kind: 'meeting',
          people: [
            ['مثال السوداني', 'participant'],
            ['تجريب جمعة', 'participant'],
          ],
          quotes: [surname],
        },
        {
          kind: 'meeting',
          people: [
            ['ناصر بن تستوفا', 'host'],
            ['سامي مودوبي', 'visitor'],
          ],
          quotes: [emir],
        },
      ],
    },
  ]);
});
afterAll(() => archive.close());

const asked = async (question: string) => (await ask(archive, { question, asOf: '2025-05-06' })).answer;

test.each([
  ['a part of a state is not the state', 'what did wales and brittany sign', [wales]],
  ['nor the state its part', 'agreements UK Morocco', [whitehall]],
  ['two capitals are the code of a country', 'accords entre la CI et l’Angola', [coast]],
  ['coming along is being there', 'who accompanied Testova to Morocco', [journey]],
  ['going is visiting', 'when is Testova going to Morocco', [journey]],
  ['a bare date asks when', 'rencontre Testova Madeupson date', [talked]],
  ['what was said between two is their meeting', 'que s’est-il dit entre Testova et Madeupson', [talked]],
  ['next month is counted from today', 'visits next month', [journey]],
  ['an official visit is a visit', 'official visits to Morocco', [journey]],
  ['a name may be a weekday', 'لقاء تجريب جمعة ونموذج الخيالي', [arabic]],
  ['a name may be a people', 'لقاء السوداني', [surname]],
  ['an emir is no minister in whose name the word stands', 'لقاءات امير قطر', [emir]],
])('%s: %s', async (_, question, words) => {
  const { citations, heading } = await asked(question);
  expect(
    citations.map((citation) => citation.words),
    heading,
  ).toEqual(words);
});

test('a question in Arabic letters is answered in Arabic, whatever its words', async () => {
  expect((await asked('السوداني جمعة')).language).toBe('ar');
});

test('the name of an instrument asks for agreements', async () => {
  expect((await asked('Botschaftsabkommen Deutschland Frankreich')).kind).toBe('agreements');
});

test('nothing is known of the month before', async () => {
  expect((await asked('visits last month')).refusal).not.toBeNull();
});

test('with strict:yes a name means only what it spells', async () => {
  const guessed = (await ask(archive, { question: 'who met Madeupsen', asOf: '2026-01-22' })).answer;
  expect(guessed.kind).toBe('meetings');
  expect(guessed.notes.join()).toContain('Bob Madeupson');
  const strict = (await ask(archive, { question: 'who met Madeupsen strict:yes', asOf: '2026-01-22' })).answer;
  expect(strict.refusal?.reason).toContain('Madeupsen');
  const spelt = (await ask(archive, { question: 'who met Madeupson strict:yes', asOf: '2026-01-22' })).answer;
  expect(spelt.kind).toBe('meetings');
});

test('no name of five letters is guessed at by its sound', async () => {
  const { answer } = await ask(archive, { question: 'who met Tesdo', asOf: '2026-01-22' });
  expect(answer.refusal).not.toBeNull();
});

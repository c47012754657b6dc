import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { askInThread } from '../support/ask-in-thread.ts';
import { type MadeArticle, madeUpArchive } from '../support/made-up-archive.ts';

const treaty = (path: string, line: string, parties: string[], place: string, country: string): MadeArticle => ({
  path,
  published: '2021-12-09',
  lines: [line],
  facts: [{ kind: 'agreement', status: 'signed', quotes: [line], fields: { parties, place, country } }],
});
const met = 'Ada Testova of Sweden met Omar Exampleh in Rabat.';
const none = 'No agreement was signed.';
const london = 'In London the ministers put their names to what London and Rabat want.';
const rabat = 'Morocco and Chile signed a treaty in Rabat.';
const amman = 'الأردن وأوروغواي وقعا مذكرة تفاهم في عمان.';

let archive: Archive;
beforeAll(async () => {
  archive = await madeUpArchive([
    {
      path: 'talks.md',
      published: '2024-03-02',
      lines: [met, 'They spoke of fish.', none],
      people: [
        ['Ada Testova', 'SE'],
        ['Omar Exampleh', 'MA'],
      ],
      facts: [
        { kind: 'meeting', people: [['Ada Testova'], ['Omar Exampleh']], quotes: [met] },
        { kind: 'agreement', status: 'denied', quotes: [met, none], fields: { parties: ['MA', 'SE'] } },
      ],
    },
    treaty('london.md', london, ['GB', 'MA'], 'London', 'GB'),
    { ...treaty('rabat.md', rabat, ['CL', 'MA'], 'Rabat', 'MA'), published: '2023-04-05' },
    { ...treaty('amman.md', amman, ['JO', 'UY'], 'عمان', 'JO'), language: 'ar' },
    {
      path: 'match.md',
      language: 'es',
      lines: ['Chile gana a Kenia en el amistoso.'],
      facts: [
        { kind: 'cooperation', quotes: ['Chile gana a Kenia en el amistoso.'], fields: { parties: ['CL', 'KE'] } },
      ],
    },
  ]);
});
afterAll(() => archive.close());

/** The answer to the last of the questions, asked in one thread. */
const told = (...questions: readonly string[]) => askInThread(archive, questions);

test.each([
  ['Testova Morocco agreement signed?'],
  ['Testova Maroc accord signé ?'],
  ['heeft Testova een akkoord met Marokko ondertekend?'],
  ['¿Testova firmó un acuerdo con Marruecos?'],
  ['hat Testova ein Abkommen mit Marokko unterzeichnet?'],
  ['who signed the agreement of Testova and Morocco?'],
])('that none was signed is the nearest evidence for a refusal: %s', async (question) => {
  const { kind, refusal } = await told(question);
  expect(kind).toBe('refusal');
  expect(refusal?.nearest?.words).toBe(none);
});

test('the same is so of whoever was named in the thread', async () => {
  expect((await told('who met Exampleh?', 'and what did they sign')).refusal?.nearest?.words).toBe(none);
});

test.each([['who attended the signing in Rabat 2021'], ['agreements in Rabat 2021'], ['who signed in Rabat in 2021?']])(
  'what was signed in another capital is not there; one of another year is the nearest: %s',
  async (question) => {
    const { refusal } = await told(question);
    expect(refusal?.reason).toMatch(/^Nothing dated in that period/);
    expect(refusal?.nearest?.words).toBe(rabat);
  },
);

test.each([['اتفاقيات الأردن وأوروغواي'], ['من وقع مذكرة التفاهم بين الأردن وأوروغواي']])(
  'a country spelt otherwise is known behind the letter that joins it: %s',
  async (question) => {
    const { heading, refusal, citations } = await told(question);
    expect([heading, refusal?.reason ?? ''].join()).not.toContain('وأوروغواي');
    expect([refusal?.nearest?.words, ...citations.map(({ words }) => words)]).toContain(amman);
  },
);

test('a word that is said to be left out does not stand in the heading', async () => {
  const { heading, notes } = await told('who won the Chile Kenya rumpsprinter');
  expect(notes.join()).toContain('left out: rumpsprinter');
  expect(heading).not.toContain('rumpsprinter');
});

test.each([
  ['مذكرة تفاهم الأردن أورغواي', 'chile moroco agreemnts', 'en'],
  ['مذكرة تفاهم الأردن أورغواي', 'chile marokko vereinbarunegn', 'de'],
  ['مذكرة تفاهم الأردن أورغواي', 'chili marokko overeenkomsetn', 'nl'],
  ['مذكرة تفاهم الأردن أورغواي', 'chile marruecso acuredos', 'es'],
  ['accords Chili Maroc', 'chile moroco agreemnts', 'en'],
  ['agreements Chile Morocco', 'chili maroc accrods', 'fr'],
])(
  'after “%s” a slip is put right in its own language, which the labels follow: %s',
  async (first, second, language) => {
    const answer = await told(first, second);
    expect([answer.language, answer.kind]).toEqual([language, 'agreements']);
  },
);

test.each([
  ['how are relations between Chile and Morocco developing?', 'is for a person to judge'],
  ['how is cooperation between Chile and Morocco going?', 'is for a person to judge'],
  ['comment évoluent les relations entre le Chili et le Maroc ?', 'revient à une personne'],
  ['hoe ontwikkelen de betrekkingen tussen Chili en Marokko zich?', 'moet een mens beoordelen'],
  ['¿cómo evolucionan las relaciones entre Chile y Marruecos?', 'lo debe juzgar una persona'],
  ['wie entwickeln sich die Beziehungen zwischen Chile und Marokko?', 'muss ein Mensch beurteilen'],
  ['كيف تتطور العلاقات بين شيلي والمغرب', 'متروك للناس'],
])('how relations develop is not judged; what is reported of them is shown: %s', async (question, note) => {
  const { kind, notes, citations } = await told(question);
  expect(kind).toBe('timeline');
  expect(notes.join()).toContain(note);
  expect(citations.map(({ words }) => words)).toEqual([rabat]);
});

test('a filter that passed over other articles stands in the reason', async () => {
  const { text } = await askInThread(archive, ['agreements Morocco Chile outlet:"La Nada"']);
  expect(text).toContain('no such agreement is reported: Morocco and Chile (outlet:"la nada")');
});

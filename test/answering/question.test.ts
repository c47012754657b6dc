import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from '../../src/answering/asked/parse.ts';
import { countryCodes, type Question } from '../../src/answering/asked/question.ts';
import { intents } from '../../src/answering/intents/all.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { madeUpArchive, meetingArticle } from '../support/made-up-archive.ts';

let archive: Archive;
beforeAll(async () => {
  const people = [
    ['Ada Testova', 'NL', 'Minister'],
    ['Omar Exampleh', 'MA', 'counterpart'],
    ['Salman Proefhamouchi', 'MA'],
  ] as const;
  archive = await madeUpArchive([meetingArticle({ people })]);
});
afterAll(() => archive.close());

const understood = (question: string, language?: 'en' | 'fr' | 'nl') =>
  parse(archive, { question, asOf: '2026-01-14', ...(language && { language }) });
const intentOf = (question: Question) => intents.find((intent) => intent.asks(question))?.id;

test.each([
  ['who met Testova', 'en'],
  ['qui a rencontré Testova ?', 'fr'],
  ['wie ontmoette Testova?', 'nl'],
  ['accords Maroc Pakistan', 'fr'],
  ['akkoorden Marokko Pakistan', 'nl'],
  ['agreements Morocco Pakistan', 'en'],
  ['que couvre la note de compréhension ?', 'fr'],
  ['samenwerking mensenhandel en illegale migratie', 'nl'],
  ['asif loudiyi mou areas', 'en'],
  ['reunion nemoson peña', 'es'],
  ['reunion nemoson', 'fr'],
])('%s is understood as a question in %s', async (question, language) => {
  expect((await understood(question)).language).toBe(language);
});

test('a question that shows no language takes that of the asker', async () => {
  expect((await understood('Testova Exampleh', 'nl')).language).toBe('nl');
});

test.each([
  ['avec qui Testova parle de l eau ?', []],
  ['coopération avec les EAU', ['AE']],
  ['Testova in the UAE', ['AE']],
])('%s: a short word of the field in small letters is no state', async (question, codes) => {
  expect(countryCodes(await understood(question))).toEqual(codes);
});

test.each([
  ['who met Testova in New York', 'meetings'],
  ['Testova new york', 'happenings'],
  ['yesterday', 'timeline'],
  ['lang:nl', 'timeline'],
  ['upcoming', 'timeline'],
  ['planned visits', 'visits'],
  ['what was planned with Morocco', 'commitments'],
  ['what does the declaration say', 'scope'],
  ['who signed with Morocco', 'signatories'],
  ['uitleveringsverdrag Marokko', 'agreements'],
  ['hoeveel Marokkanen in België', 'amounts'],
  ['area:water', 'areas'],
  ['person:"Testova"', 'person'],
])('%s asks for %s, by all its words and filters', async (question, intent) => {
  expect(intentOf(await understood(question))).toBe(intent);
});

test('a compound asks for both of its parts', async () => {
  const question = await understood('wie ondertekende het uitleveringsverdrag?');
  expect(question.areas).toEqual(['judicial-cooperation']);
  expect([...question.cues]).toContain('agreement');
});

test.each([
  ['who met Testova', 'meetings'],
  ['meetings between Testova and Exampleh', 'meetings'],
  ['did Exampleh receive Testova?', 'meetings'],
  ['Testova Exampleh', 'meetings'],
  ['who visited Morocco', 'visits'],
  ['where did Testova go?', 'visits'],
  ['when was Testova in Morocco?', 'visits'],
  ['what did Morocco and Spain sign', 'agreements'],
  ['agreements on cybersecurity', 'agreements'],
  ['quand le protocole a-t-il été signé ?', 'agreements'],
  ['who signed the MoU?', 'signatories'],
  ['qui était présent à la signature ?', 'present'],
  ['que couvre la note de compréhension ?', 'scope'],
  ['testova exampleh mou areas', 'scope'],
  ['areas of cooperation Morocco Pakistan', 'areas'],
  ['joint exercises or military training?', 'areas'],
  ['is Pakistan selling arms to Morocco?', 'areas'],
  ['samenwerking mensenhandel', 'areas'],
  ['counter-terrorism: who said what', 'statements'],
  ['quote the Pakistani ambassador on the visit', 'statements'],
  ['who is Testova?', 'person'],
  ['person Testova', 'person'],
  ['Testova', 'person'],
  ['who is inspector general of the Moroccan armed forces', 'office'],
  ['timeline Morocco Pakistan', 'timeline'],
  ['Maroc Pakistan', 'timeline'],
  ['what is new since Monday', 'news'],
  ['what follow-ups were promised', 'commitments'],
  ['how many died off Dakhla?', 'amounts'],
  ['value of the arms deal in dollars', 'amounts'],
  ['what happened off Dakhla?', 'passages'],
])('%s asks for %s', async (question, intent) => {
  expect(intentOf(await understood(question))).toBe(intent);
});

test('slips of the keyboard in question words and countries are mended, and countries are said to be', async () => {
  const question = await understood('agrements pakistn morocco');
  expect(intentOf(question)).toBe('agreements');
  expect(countryCodes(question).toSorted()).toEqual(['MA', 'PK']);
  expect(question.notes).toEqual(['showing results for Pakistan']);
});

test('a name in another spelling is found and said to be corrected; the right spelling is not', async () => {
  expect((await understood('who met Proefhammouchi')).notes).toEqual(['showing results for Salman Proefhamouchi']);
  expect((await understood('who met proefhamouchi')).notes).toEqual([]);
});

test('countries are known by name, adjective and capital in every language', async () => {
  expect(countryCodes(await understood('accords marocains avec Den Haag et le المغرب')).toSorted()).toEqual([
    'MA',
    'NL',
  ]);
  expect(countryCodes(await understood('relations entre Rabat et Islamabad')).toSorted()).toEqual(['MA', 'PK']);
});

test('a capital after a preposition is a place', async () => {
  const question = await understood('who met Testova in Rabat?');
  expect(question.places.map(({ words }) => words)).toEqual(['Rabat']);
  expect(question.countries).toEqual([]);
});

test('a title before a name is no office; an office alone is', async () => {
  expect((await understood('who did Minister Testova meet?')).offices).toEqual([]);
  expect((await understood('did the King receive Testova?')).offices.map(({ offices }) => offices)).toEqual([['king']]);
  expect((await understood('quote the Pakistani ambassador')).offices[0]).toMatchObject({
    offices: ['ambassador'],
    country: 'PK',
  });
});

test('strict is a filter that each language switches on and off', async () => {
  for (const typed of ['strict:yes', 'strikt:ja', 'strict:oui', 'estricto:sí', 'دقيق:نعم', 'streng:ja'])
    expect((await understood(`who met Hammouchi ${typed}`)).filters.strict, typed).toBe(true);
  for (const typed of ['', 'strict:no', 'strict:nein'])
    expect((await understood(`who met Hammouchi ${typed}`)).filters.strict, typed).toBe(false);
  expect((await understood('strict:perhaps')).filters.notUnderstood).toEqual(['strict:perhaps']);
});

test('filters are taken out of the question and understood in words and codes', async () => {
  const { filters, period } = await understood(
    'agreements from:2025-01 to:2025-06 country:pk lang:fr area:cybersecurity outlet:"Le Test" person:"Ada Testova"',
  );
  expect(period).toEqual({ from: '2025-01-01', to: '2025-06-30' });
  expect(filters).toMatchObject({
    countries: ['PK'],
    languages: ['fr'],
    areas: ['cybersecurity'],
    outlet: 'le test',
    notUnderstood: [],
  });
  expect((await understood('agreements country:Maroc lang:français')).filters).toMatchObject({
    countries: ['MA'],
    languages: ['fr'],
  });
});

test.each(['country:zz', 'country:"Pakistan or so"', 'lang:it', 'from:2025-13', 'area:nonsense'])(
  '%s is no filter and is said to be left out',
  async (filter) => {
    expect((await understood(`agreements Pakistan ${filter}`)).filters.notUnderstood).toEqual([
      filter.replaceAll('"', ''),
    ]);
  },
);

test('a filter that means nothing is said to be left out', async () => {
  expect((await understood('agreements country:atlantis')).notes).toEqual([
    'not understood and left out: country:atlantis',
  ]);
});

test.each([
  ['meetings in 2025', '2025-01-01', '2025-12-31'],
  ['rencontres en mars 2025', '2025-03-01', '2025-03-31'],
  ['what is new since Monday', '2026-01-12', null],
  ['what is new since yesterday', '2026-01-13', null],
  ['nieuws vorige maand', '2025-12-01', '2025-12-31'],
  ['agreements before 2024', null, '2024-12-31'],
  ['meetings on 2025-03-04', '2025-03-04', '2025-03-04'],
])('%s names a period', async (question, from, to) => {
  expect((await understood(question)).period).toEqual({ from, to });
});

test('words that nothing explains are kept, and those written like names are known for it', async () => {
  expect((await understood('who met Nobodyson about gadgets')).others).toEqual([
    { words: 'Nobodyson', folded: 'nobodyson', nameLike: true, thing: null, stands: 'joined' },
    { words: 'gadgets', folded: 'gadgets', nameLike: false, thing: null, stands: 'free' },
  ]);
});

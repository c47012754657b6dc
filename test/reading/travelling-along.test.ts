import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country}`] : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'nl',
    'Premier Omar Voorbeeld vertrekt maandag naar Kenia. Behalve Voorbeeld reizen ook de ministers Ada Testova (Landbouw) en Rik Proefman (Milieu) mee.',
    ['Omar Voorbeeld, Ada Testova, Rik Proefman KE'],
  ],
  [
    'de',
    'Außenminister Omar Muster reist nach Kenia. Neben Muster reist auch Ministerin Ada Testova mit.',
    ['Omar Muster, Ada Testova KE'],
  ],
  [
    'es',
    'La ministra ghanesa Ada Testova viajó a Cuba junto al canciller Omar Ejemplo.',
    ['Ada Testova, Omar Ejemplo CU'],
  ],
  [
    'fr',
    'Le ministre togolais Omar Exemple s’est rendu au Kenya. Outre M. Exemple, la ministre Ada Testova a fait partie de la délégation.',
    ['Omar Exemple, Ada Testova KE'],
  ],
  // An office in the plural is that of all whom it names, whatever stands in brackets.
  [
    'en',
    'President Ada Testova of Togo is visiting Kenya. Ministers Omar Exampleh (Agriculture) and Tom Mock (Health) also accompanied the president.',
    ['Ada Testova, Omar Exampleh, Tom Mock KE'],
  ],
  [
    'es',
    'La presidenta ghanesa Ada Testova llegó a Cuba. La acompañan los ministros Omar Ejemplo y Luis Ficticio.',
    ['Ada Testova, Omar Ejemplo, Luis Ficticio CU'],
  ],
])('besides whoever travels, those who travel along: %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test('a royal couple travels as the two of them', () => {
  const text =
    'Koning Omar en koningin Ada zijn in België. Minister Rik Proefman zei dat de banden sterk zijn. Het koningspaar reist maandag naar Ghana.';
  expect(visits('nl', text)).toContain('Omar, Ada GH');
  expect(visits('nl', text).join()).not.toContain('Proefman');
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  ['nl', 'Premier Omar Voorbeeld begint vandaag aan een handelsreis door Kenia.', ['Omar Voorbeeld KE']],
  ['de', 'Ministerin Ada Testova begann am Montag eine Reise durch Kenia.', ['Ada Testova KE']],
  ['en', 'President Ada Testova of Togo began a tour of Kenya on Monday.', ['Ada Testova KE']],
  ['en', 'Minister Ada Testova of Togo took a tour of the Kenya pavilion.', []],
  ['en', 'The singer Ada Testova begins a tour of Kenya.', []],
])('a tour of one country leads there: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Minister Omar Exampleh of Togo will pay a visit to Kenya. The visit begins on Monday, 17 March.'],
  ['fr', 'Le ministre togolais Omar Exemple effectuera une visite au Kenya. La visite débute le 17 mars.'],
])('the day on which a visit begins may stand in the next sentence: %s', (language, text) => {
  expect(reported(language, text).flatMap(({ kind, date }) => (kind === 'visit' ? [date] : []))).toEqual([
    '2025-03-17',
  ]);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Minister Ada Testova of Togo will travel to Kenya again in May. She was accompanied by minister Tom Mock.'],
  [
    'fr',
    'La ministre togolaise Ada Testova se rendra de nouveau au Kenya en mai. Elle était accompagnée par le ministre Tom Exemple.',
  ],
  [
    'nl',
    'De Togolese minister Ada Testova zal in mei opnieuw naar Kenia reizen. Zij werd vergezeld door minister Rik Proefman.',
  ],
  [
    'es',
    'La ministra togolesa Ada Testova viajará de nuevo a Kenia en mayo. Estuvo acompañada por el ministro Luis Ficticio.',
  ],
  [
    'de',
    'Die togoische Ministerin Ada Testova will im Mai erneut nach Kenia reisen. Begleitet wurde sie von Minister Tom Muster.',
  ],
  ['ar', 'سيزور الوزير التوغولي أحمد الطراونة كينيا في مايو المقبل. ورافقه الوزير أحمد المنصوري.'],
])('who went along now travels on no journey to come: %s', (language, text) => {
  const [visit, ...more] = visits(language, text);
  expect(visit).toMatch(/^[^,،]+ KE$/u);
  expect(more).toEqual([]);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Minister Ada Testova of Togo will travel to Kenya in May. She will be accompanied by minister Tom Mock.'],
  [
    'fr',
    'La ministre togolaise Ada Testova se rendra au Kenya en mai. Elle sera accompagnée par le ministre Tom Exemple.',
  ],
  [
    'nl',
    'De Togolese minister Ada Testova zal in mei naar Kenia reizen. Zij wordt vergezeld door minister Rik Proefman.',
  ],
  ['es', 'La ministra togolesa Ada Testova viajará a Kenia en mayo. La acompañará el ministro Luis Ficticio.'],
  [
    'de',
    'Die togoische Ministerin Ada Testova will im Mai nach Kenia reisen. Begleitet wird sie von Minister Tom Muster.',
  ],
  ['ar', 'سيزور الوزير التوغولي أحمد الطراونة كينيا في مايو المقبل. ويرافقه الوزير أحمد المنصوري.'],
])('who is to go along is on the journey to come: %s', (language, text) => {
  expect(visits(language, text)[0]).toMatch(/^[^,،]+, [^,،]+ KE$/u);
});

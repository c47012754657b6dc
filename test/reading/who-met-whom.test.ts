import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting of a text has come, and its people, in the order of their names. */
const met = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(
      ({ status, participants }) =>
        `${status} ${participants
          .map(({ name }) => name)
          .toSorted()
          .join(', ')}`,
    );

const both = ['held Ada Testova, Omar Exampleh'];

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'whoever welcomed somebody on arrival, in the words that open the sentence',
    'en',
    'Welcomed on his arrival by Kenyan Foreign Minister Ada Testova, Slovak Prime Minister Omar Exampleh visited a factory.',
    both,
  ],
  [
    'the office behind the comma is of the sentence, where a verb follows it',
    'fr',
    'Le ministre slovaque Omar Exampleh est à Nairobi. Accueilli à son arrivée par la présidente kényane Ada Testova, le ministre slovaque doit visiter une usine.',
    both,
  ],
  [
    'by whom and to whom something was handed at a meeting',
    'en',
    'A letter was handed over to Kenyan Minister Ada Testova by her Slovak counterpart Omar Exampleh at a meeting in Brussels.',
    both,
  ],
  [
    'the same in French',
    'fr',
    "Une lettre a été remise à la ministre kényane Ada Testova par son homologue slovaque Omar Exampleh lors d'une rencontre à Bruxelles.",
    both,
  ],
  [
    'behind an adjective that no list has',
    'nl',
    'In het gesprek dat president Ada Testova van Kenia had met de demissionaire Slowaakse premier Omar Exampleh ging het over handel.',
    both,
  ],
  [
    'a delegation behind a date',
    'nl',
    'Minister-president Ada Testova van Kenia ontving op maandag 3 maart 2025 een Slowaakse delegatie onder leiding van premier Omar Exampleh.',
    both,
  ],
  [
    'one letter of credence as well as several',
    'fr',
    "L'ambassadeur slovaque Omar Exampleh a présenté sa lettre de créance à la présidente kényane Ada Testova.",
    both,
  ],
  [
    'a name that begins with a town behind a form of address',
    'en',
    'Kenyan Minister Ada Testova met a Slovak delegation led by Mr. Linz Exampleh in Nairobi.',
    ['held Ada Testova, Linz Exampleh'],
  ],
  [
    'a short form of a given name before the name',
    'en',
    'Slovak ambassador Omar Exampleh called on the Minister for Foreign Affairs of Kenya, Md. Rahim Testova, at the ministry.',
    ['held Omar Exampleh, Rahim Testova'],
  ],
  [
    'those who led both delegations, of whatever state',
    'de',
    'Die beiden Delegationen wurden angeführt von Landeshauptmann Omar Exampleh und Regierungspräsidentin Ada Testova.',
    both,
  ],
  [
    'the same in French',
    'fr',
    'Les deux délégations étaient conduites par la gouverneure Ada Testova et le maire Omar Exampleh.',
    both,
  ],
  [
    'a summit of two',
    'en',
    "During Kenyan Prime Minister Ada Testova's informal summit with Slovak President Omar Exampleh in Nakuru, the two sides agreed to trade more.",
    both,
  ],
  ['but not whoever was at a summit of many', 'en', 'Kenyan Minister Ada Testova attended the climate summit.', []],
  [
    'a given name that is a month, between commas behind an office',
    'de',
    'Der Botschafter Sloweniens in Rom, Jan Exampleh, wurde von Landtagspräsidentin Ada Testova empfangen.',
    ['held Ada Testova, Jan Exampleh'],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(met(language, text)).toEqual(expected);
});

test('delegations of two states met, and several who signed for one of them are not two sides', () => {
  const text =
    'Les délégations kényane et slovaque ont tenu une séance de travail à Nairobi. Les accords ont été signés, du côté kényan, par la ministre Ada Testova et le ministre Omar Exampleh.';
  expect(met('fr', text)).toEqual(['held Kenya, Slovaquie']);
});

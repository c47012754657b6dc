import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting of a text: status, then its people, host or first side first, by family name. */
function meetings(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status} ${participants.map(({ name }) => name).join(', ')}`);
}

const cases: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'en',
    'Foreign Minister Ada Testova met US Secretary of State Omar Exampleh in Rabat.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Minister of Foreign Affairs, His Excellency Omar Exampleh, met with his Kenyan counterpart, Her Excellency Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  ['en', 'Defence Minister Ada Testova met General Omar Exampleh, NATO said.', ['held Ada Testova, Omar Exampleh']],
  ['en', 'External Affairs Minister T Exampleh met French minister Ada Testova.', ['held T Exampleh, Ada Testova']],
  [
    'en',
    'Moroccan Minister Ada Testova met with Kenyan Minister Omar Exampleh, and separately with Irish Minister Nora Proofwell.',
    ['held Ada Testova, Omar Exampleh', 'held Ada Testova, Nora Proofwell'],
  ],
  [
    'en',
    'During a telephone call, Moroccan Minister Ada Testova congratulated Kenyan Minister Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Moroccan Minister Ada Testova discussed trade with Kenyan Minister Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Moroccan Minister Ada Testova arrived in Nairobi ahead of talks with Kenyan Minister Omar Exampleh.',
    ['expected Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Ambassador Ada Testova presented her credentials to President Omar Exampleh on Monday.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Minister of State HE Sultan bin Test met with the Minister of Trade of the Republic of Honduras HE Omar Exampleh.',
    ['held Sultan bin Test, Omar Exampleh'],
  ],
  ['en', 'Foreign Minister Ada Testova met Dr AK Exampleh.', ['held Ada Testova, AK Exampleh']],
  [
    'en',
    'Kenyan Minister Ada Testova received the Irish foreign minister at Proofwell Hall Airport on Saturday.',
    ['held Ada Testova, Irish foreign minister'],
  ],
  [
    'en',
    'Minister Ada Testova hosted a reception for Secretary of Kenya’s National Security Council Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Minister Ada Testova will host a working dinner in honour of Kenyan President Omar Exampleh.',
    ['expected Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova is also set to call on Vice President Omar Exampleh.',
    ['expected Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'President Omar Exampleh received the Laotian Defense Minister,Senior Lieutenant General Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  [
    'fr',
    'Le ministre des Affaires Etrangères et de la Coopération Internationale, Omar Exampleh, a été reçu par la ministre belge Ada Testova.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'fr',
    'Le ministre marocain Omar Exampleh s’est entretenu avec plusieurs ministres, notamment la ministre belge Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  [
    'fr',
    'Le président sénégalais Omar Exampleh est arrivé à Abidjan, où il rencontrera la ministre belge Ada Testova.',
    ['expected Omar Exampleh, Ada Testova'],
  ],
  [
    'fr',
    'Le président de la République Omar Exampleh est à Rabat. Le chef de l’État a été reçu par la ministre marocaine Ada Testova.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'nl',
    'President Omar Exampleh heeft maandag op zijn kabinet de Indiase minister Ada Testova ontvangen.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  [
    'nl',
    'De Marokkaanse minister Omar Exampleh ging langs bij de Belgische premier Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  ['nl', 'De Marokkaanse minister Omar Exampleh ontving een brief van de Belgische premier Ada Testova.', []],
  ['fr', 'Le ministre marocain Omar Exampleh a reçu une lettre de la ministre belge Ada Testova.', []],
  ['en', 'Moroccan Minister Omar Exampleh received a letter from Belgian Minister Ada Testova.', []],
];

describe('who met whom, in the ways that the press has of saying it', () => {
  for (const [language, text, expected] of cases) {
    test(`${language}: ${text}`, () => expect(meetings(language, text)).toEqual(expected));
  }
});

/** Every journey of a text: status, visitors, country. */
function visits(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'visit')
    .map(
      ({ status, participants, country }) => `${status} ${participants.map(({ name }) => name).join(', ')} ${country}`,
    );
}

const journeys: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'en',
    'Moroccan Minister Ada Testova toured Kenya, Uganda and Rwanda.',
    ['KE', 'UG', 'RW'].map((to) => `held Ada Testova ${to}`),
  ],
  ['en', 'Moroccan Minister Ada Testova visited a plant near Nairobi.', []],
  [
    'en',
    'Kenyan Minister Omar Exampleh met Moroccan Minister Ada Testova, who is on an official visit to Nairobi.',
    ['held Ada Testova KE'],
  ],
  [
    'fr',
    'Le Premier ministre algérien Omar Exampleh a reçu la ministre belge Ada Testova, en visite de travail à Alger.',
    ['held Ada Testova DZ'],
  ],
  ['nl', 'Van maandag tot woensdag reist minister Ada Testova naar Marokko.', ['held Ada Testova MA']],
  ['nl', 'Minister Ada Testova gaat samen met twee collega’s naar Marokko.', ['expected Ada Testova MA']],
];

describe('who went where', () => {
  for (const [language, text, expected] of journeys) {
    test(`${language}: ${text}`, () => expect(visits(language, text)).toEqual(expected));
  }
});

test('whoever travelled to the country of the other side is the visitor, the others are the hosts', () => {
  const text =
    'Kenyan Minister Ada Testova is visiting Morocco. She spoke with Moroccan Premier Omar Exampleh and Minister Nora Proofwell.';
  const [meeting] = reported('en', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name, part }) => [name, part])).toEqual([
    ['Ada Testova', 'visitor'],
    ['Omar Exampleh', 'host'],
    ['Nora Proofwell', 'host'],
  ]);
});

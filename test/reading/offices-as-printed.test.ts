import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** The offices of a person of that name. */
const offices = (language: LanguageCode, text: string, name: string): readonly string[] =>
  readingOf(language, text, '2025-03-10')
    .actors.filter((one) => one.name === name)
    .flatMap(({ roles }) => roles);

test.each<readonly [LanguageCode, string, string]>([
  [
    'en',
    'The Ghanaian minister met Ada Testova, minister of economic inclusion, small business, employment and skills, in Rabat.',
    'minister of economic inclusion, small business, employment and skills',
  ],
  [
    'en',
    'The Ghanaian minister met Ada Testova, minister of social inclusion and small business, in Rabat.',
    'minister of social inclusion and small business',
  ],
  [
    'fr',
    "Le ministre kényan Tom Harlow a reçu Ada Testova, ministre de l'Inclusion économique, de la Petite entreprise et de l'Emploi, à Nairobi.",
    "ministre de l'Inclusion économique, de la Petite entreprise et de l'Emploi",
  ],
  [
    'fr',
    "Le ministre kényan Tom Harlow a reçu Ada Testova, ministre gambienne des Affaires étrangères, de la Coopération et des Gambiens de l'étranger.",
    "ministre gambienne des Affaires étrangères, de la Coopération et des Gambiens de l'étranger",
  ],
  [
    'es',
    'El ministro keniano Tom Harlow recibió a Ada Testova, ministra de inclusión económica, pequeña empresa y empleo, en Nairobi.',
    'ministra de inclusión económica, pequeña empresa y empleo',
  ],
  [
    'nl',
    'De Keniaanse minister Tom Harlow ontving Ada Testova, minister van Economische Inclusie, Kleine Ondernemingen en Werkgelegenheid, in Nairobi.',
    'minister van Economische Inclusie, Kleine Ondernemingen en Werkgelegenheid',
  ],
  [
    'de',
    'Der kenianische Minister Tom Harlow empfing Ada Testova, Ministerin für Inklusion, Mittelstand und Arbeit, in Nairobi.',
    'Ministerin für Inklusion, Mittelstand und Arbeit',
  ],
])('an office has all its fields, as printed: %s, %s', (language, text, office) => {
  expect(offices(language, text, 'Ada Testova')).toEqual([office]);
});

test.each<readonly [LanguageCode, string, string]>([
  [
    'en',
    'The Ghanaian minister met Ada Testova, minister of economy, small farmers and Kenyan students, in Rabat.',
    'minister of economy',
  ],
  [
    'fr',
    'Le ministre kényan Tom Harlow a reçu Ada Testova, ministre des Affaires étrangères, et des Gambiens de passage à Nairobi.',
    'ministre des Affaires étrangères',
  ],
])('whoever else was met is no field of an office: %s, %s', (language, text, office) => {
  expect(offices(language, text, 'Ada Testova')).toEqual([office]);
});

test.each<readonly [LanguageCode, string, string, string]>([
  [
    'es',
    'Los presidentes de Chile, Ada Testova; de Kenia, Omar Muster; y de Ghana, Luis Ejemplo, se reunieron el lunes.',
    'Luis Ejemplo',
    'presidentes de Ghana',
  ],
  [
    'es',
    'Participaron los embajadores de Chile, Ada Testova; Kenia, Omar Muster; y Ghana, Luis Ejemplo.',
    'Omar Muster',
    'embajadores Kenia',
  ],
  [
    'en',
    'The foreign ministers of Chile, Ada Testova, and of Kenya, Omar Muster, met in Accra.',
    'Omar Muster',
    'foreign ministers of Kenya',
  ],
  [
    'es',
    'Los presidentes de Chile, Ada Testova; y de Kenia, Omar Muster, se reunieron el lunes.',
    'Ada Testova',
    'presidentes de Chile',
  ],
])(
  'of an office that several share each has its words and those of their own state: %s %s',
  (language, text, name, office) => {
    expect(offices(language, text, name)).toEqual([office]);
  },
);

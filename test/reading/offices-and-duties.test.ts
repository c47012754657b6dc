import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const meetings = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => [status, participants.map(({ name }) => name).sort()]);

const agreements = (language: LanguageCode, text: string) =>
  reported(language, text).filter(({ kind }) => kind === 'agreement');

test.each([
  ['nl', 'De Benelux-landen hebben een nieuw politieverdrag gesloten.'],
  ['nl', 'De Benelux tekende een nieuw politieverdrag.'],
  ['en', 'The Benelux countries signed a new police treaty.'],
] as const)('a union that is its members and nothing more stands for them (%s: %s)', (language, text) => {
  expect(
    agreements(language, text)
      .flatMap(({ parties }) => parties)
      .sort(),
  ).toEqual(['BE', 'LU', 'NL']);
});

test.each([
  [
    'nl',
    'De Belgische minister Ada Testova zei dat zij en de Tsjechische minister Omar Exampleh veel te bespreken hebben.',
  ],
  ['nl', 'De Belgische minister Ada Testova en de Tsjechische minister Omar Exampleh hebben veel te bespreken.'],
  ['en', 'Belgian Minister Ada Testova and Czech Minister Omar Exampleh have much to discuss.'],
] as const)('what there is to talk about is no talk (%s: %s)', (language, text) => {
  expect(meetings(language, text)).toEqual([]);
});

test.each([
  'De Belgische premier Ada Testova moet de Tsjechische president Omar Exampleh nog ontmoeten.',
  'De Belgische premier Ada Testova hoopt dat de Tsjechische president Omar Exampleh haar wil ontmoeten.',
])('what is due or wanted was not held (%s)', (text) => {
  expect(meetings('nl', text).map(([status]) => status)).not.toContain('held');
});

test('two offices behind a name are of one person', () => {
  const text =
    'Koning Exemplus ontvangt Omar Exampleh, vicepremier en minister van Buitenlandse Zaken van Tsjechië, in audiëntie.';
  expect(meetings('nl', text)).toEqual([['held', ['Exemplus', 'Omar Exampleh']]]);
});

test('those whose names follow their plural office are nobody told before', () => {
  const text =
    'Nadat beide staatshoofden, Ada Testova van Suriname en Omar Exampleh van Guyana, elkaar gesproken hadden, ondertekenden de ministers Bela Andersson van Suriname en Ida Specimen van Guyana een memorandum van overeenstemming.';
  const signed = agreements('nl', text).flatMap(({ signatories }) => signatories.map(({ name }) => name));
  expect(signed).not.toContain('Ada Testova');
});

test('a declaration made to the press is no instrument', () => {
  const text =
    'Nadat beide staatshoofden hun verklaring hadden afgelegd tegenover de pers, ondertekenden de Surinaamse minister Ada Testova en zijn Guyanese ambtgenoot Omar Exampleh een memorandum over de brug.';
  expect(agreements('nl', text).map(({ instrument }) => instrument?.words)).toEqual(['memorandum']);
});

test('whoever is invited for a visit has met nobody', () => {
  const text =
    'De Chinese president Ada Testova heeft op de tweede dag van zijn staatsbezoek in Moskou de Russische president Omar Exampleh uitgenodigd voor een bezoek in China.';
  expect(meetings('nl', text)).toEqual([]);
  const invited = reported('nl', text).filter(({ participants }) => participants[0]?.name === 'Omar Exampleh');
  expect(invited.map(({ status, country }) => [status, country])).toEqual([['proposed', 'CN']]);
});

const held = ['held', ['Ada Testova', 'Omar Exampleh']];
test.each([
  'De Belgische minister Ada Testova pleegde in Praag overleg met de Tsjechische minister Omar Exampleh.',
  'De Belgische minister Ada Testova onderhield zich in Praag met de Tsjechische minister Omar Exampleh.',
  'De Belgische minister Ada Testova maakte woensdag kennis met de Tsjechische minister Omar Exampleh.',
  'De Belgische minister Ada Testova en de Tsjechische minister Omar Exampleh hebben elkaar in Praag gesproken.',
  'De Belgische minister Ada Testova kwam vrijdag langs bij de Tsjechische president Omar Exampleh.',
  'De Belgische premier Ada Testova kreeg de Tsjechische president Omar Exampleh woensdag aan de telefoon.',
  'Minister Ada Testova van Suriname voerde gesprekken met haar Guyanese counterpart Omar Exampleh.',
])('a Dutch verb and its other part stand apart (%s)', (text) => {
  expect(meetings('nl', text)).toEqual([held]);
});

test('how long or how often denies nothing', () => {
  const text =
    'De Russische president Ada Testova en de Chinese president Omar Exampleh hebben elkaar in nog geen tien jaar tijd al 38 keer ontmoet.';
  expect(meetings('nl', text).map(([status]) => status)).toEqual(['historical']);
});

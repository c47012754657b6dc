import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings of a text: how far they came, then who took part, in order. */
const meetings = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status} ${participants.map(({ name }) => name).join(', ')}`);

describe('a list of people goes on behind where each of them comes from', () => {
  const listed: readonly (readonly [LanguageCode, string])[] = [
    [
      'en',
      'President Ada Testova met mayor Omar Exampleh of Leeds, mayor Ama Sampleh of York and mayor Edem Tryal of Hull.',
    ],
    [
      'en',
      'President Ada Testova held talks with Omar Exampleh of the World Food Programme, Ama Sampleh of the World Bank and Minister Edem Tryal.',
    ],
    [
      'nl',
      'Minister Ada Testova sprak met gouverneur Omar Exampleh van de provincie Utrecht, gouverneur Ama Sampleh van Overijssel en gouverneur Edem Tryal van Groningen.',
    ],
    [
      'nl',
      'Koningin Ada Testova ontving de ministers Omar Exampleh van Financiën, Ama Sampleh van Defensie en Edem Tryal van Justitie.',
    ],
    [
      'fr',
      "La présidente Ada Testova s'est entretenue avec le maire Omar Exampleh de Lyon, la maire Ama Sampleh de Lille et le maire Edem Tryal de Nantes.",
    ],
    [
      'es',
      'La presidenta Ada Testova se reunió con el gobernador Omar Exampleh de Jalisco, la gobernadora Ama Sampleh de Madrid y el alcalde Edem Tryal de Guadalajara.',
    ],
    [
      'de',
      'Ministerin Ada Testova ist mit Präsident Omar Exampleh in Brüssel, der Botschafterin Ama Sampleh und dem neuen Kommissar Edem Tryal zusammengekommen.',
    ],
  ];
  for (const [language, text] of listed)
    test(`${language}: ${text.slice(0, 60)}`, () =>
      expect(meetings(language, text)).toEqual(['held Ada Testova, Omar Exampleh, Ama Sampleh, Edem Tryal']));

  test('whoever does something else is in no list', () => {
    expect(
      meetings('en', 'President Ada Testova met Omar Exampleh in Paris and Minister Ama Sampleh visited Rome.'),
    ).toEqual(['held Ada Testova, Omar Exampleh']);
    expect(
      meetings('de', 'Präsidentin Ada Testova traf Omar Exampleh in Paris und Ministerin Ama Sampleh reiste nach Rom.'),
    ).toEqual(['held Ada Testova, Omar Exampleh']);
  });
});

describe('whoever is met may stand right before the noun', () => {
  const known: readonly (readonly [LanguageCode, string, string])[] = [
    ['nl', 'Minister Ada Testova heeft met president Omar Exampleh een lang gesprek gevoerd.', 'held'],
    ['nl', 'Minister Ada Testova voerde met president Omar Exampleh overleg over visserij.', 'held'],
    ['nl', 'Minister Ada Testova zal met president Omar Exampleh een werkvergadering houden.', 'expected'],
    ['de', 'Ministerin Ada Testova führte mit Präsident Omar Exampleh ein Gespräch über Fischerei.', 'held'],
    ['de', 'Ministerin Ada Testova hat in Paris mit Präsident Omar Exampleh Gespräche geführt.', 'held'],
    [
      'de',
      'Ministerin Ada Testova wird kommende Woche in Paris mit dem malischen Präsidenten Omar Exampleh ein Gespräch führen.',
      'expected',
    ],
    ['de', 'Ministerin Ada Testova vereinbarte mit Präsident Omar Exampleh ein Treffen.', 'expected'],
  ];
  for (const [language, text, status] of known)
    test(text, () => expect(meetings(language, text)).toEqual([`${status} Ada Testova, Omar Exampleh`]));

  test('what a meeting was for is no other meeting', () => {
    const text =
      'Ministerin Ada Testova wird am Freitag mit dem Präsidenten Omar Exampleh in Paris zu einem Gespräch zusammenkommen.';
    expect(meetings('de', text)).toEqual([expect.stringMatching(/^(?:planned|expected) Ada Testova, Omar Exampleh$/u)]);
  });
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Who is told to have said something. */
const speakers = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, speaker }) => (kind === 'statement' && speaker ? [speaker.name] : []));

const rows: readonly (readonly [LanguageCode, string, string, string, string])[] = [
  [
    'en',
    'The Kenyan president Ada Testova met the Ghanaian president Omar Exampleh on Monday.',
    'Shops stand empty.',
    'Ada Testova said that taxes would rise.',
    'Ada Testova said that taxes would rise as in Ghana.',
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova ontmoette maandag de Ghanese president Omar Muster.',
    'Winkels staan leeg.',
    'Ada Testova zei dat de belastingen stijgen.',
    'Ada Testova zei dat de belastingen stijgen zoals in Ghana.',
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova traf am Montag den ghanaischen Präsidenten Omar Muster.',
    'Geschäfte stehen leer.',
    'Ada Testova sagte, dass die Steuern steigen.',
    'Ada Testova sagte, dass die Steuern wie in Ghana steigen.',
  ],
  [
    'fr',
    'La présidente kényane Ada Testova a rencontré lundi le président ghanéen Omar Exemple.',
    'Des magasins restent vides.',
    'Ada Testova a déclaré que les impôts augmenteraient.',
    'Ada Testova a déclaré que les impôts augmenteraient comme au Ghana.',
  ],
  [
    'es',
    'La presidenta keniana Ada Testova se reunió el lunes con el presidente ghanés Omar Ejemplo.',
    'Hay tiendas vacías.',
    'Ada Testova dijo que los impuestos subirán.',
    'Ada Testova dijo que los impuestos subirán como en Ghana.',
  ],
];

describe.each(rows)('what somebody says long after a contact (%s)', (language, contact, filler, alone, abroad) => {
  const text = (told: string) => [contact, ...Array<string>(10).fill(filler), told].join(' ');

  test('is no words on it where they name no other state', () => {
    expect(speakers(language, text(alone))).toEqual([]);
  });
  test('is told where they name one', () => {
    expect(speakers(language, text(abroad))).toEqual(['Ada Testova']);
  });
  test('is told right behind it', () => {
    expect(speakers(language, `${contact} ${alone}`)).toEqual(['Ada Testova']);
  });
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The status and date of the first fact of a kind. */
function standing(language: LanguageCode, text: string, kind = 'meeting'): string {
  const fact = reported(language, text).find((one) => one.kind === kind);
  return fact ? `${fact.status} ${fact.date ?? '-'}` : 'none';
}

const cases: readonly (readonly [LanguageCode, string, string, string?])[] = [
  ['en', 'Moroccan Minister Ada Testova met Pakistani Minister Omar Exampleh on Friday.', 'held 2025-03-07'],
  ['en', 'Moroccan Minister Ada Testova meets Pakistani Minister Omar Exampleh next Tuesday.', 'planned 2025-03-11'],
  ['en', 'Moroccan Minister Ada Testova did not meet Pakistani Minister Omar Exampleh.', 'denied -'],
  ['en', 'Moroccan Minister Ada Testova may meet Pakistani Minister Omar Exampleh.', 'may -'],
  ['en', 'A treaty between Morocco and Pakistan is to be signed.', 'expected -', 'agreement'],
  ['en', 'Morocco and Pakistan signed a treaty on Friday.', 'signed 2025-03-07', 'agreement'],
  ['en', 'Moroccan Minister Ada Testova said that a visit to Pakistan is in preparation.', 'expected -', 'visit'],
  ['fr', 'Le ministre marocain Omar Exampleh devait effectuer une visite en Belgique.', 'expected -', 'visit'],
  ['en', 'Morocco and Pakistan signed a treaty on 4 May 1988.', 'historical 1988-05-04', 'agreement'],
  ['fr', 'Le ministre marocain Omar Exampleh a rencontré vendredi la ministre belge Ada Testova.', 'held 2025-03-07'],
  ['fr', "Le ministre marocain Omar Exampleh n'a pas rencontré la ministre belge Ada Testova.", 'denied -'],
  ['fr', 'Le ministre marocain Omar Exampleh rencontrera mardi la ministre belge Ada Testova.', 'planned 2025-03-11'],
  [
    'nl',
    'De Marokkaanse minister Omar Exampleh ontmoette vrijdag de Belgische minister Ada Testova.',
    'held 2025-03-07',
  ],
  ['nl', 'De Marokkaanse minister Omar Exampleh ontmoette de Belgische minister Ada Testova niet.', 'denied -'],
  [
    'nl',
    'De Marokkaanse minister Omar Exampleh zal dinsdag de Belgische minister Ada Testova ontmoeten.',
    'planned 2025-03-11',
  ],
];

describe('the words around a cue say how far the fact has come', () => {
  for (const [language, text, expected, kind] of cases) {
    test(`${language}: ${text}`, () => expect(standing(language, text, kind)).toBe(expected));
  }
});

describe('how people met, and the codes of the field', () => {
  test('a call is by phone: CONSULT/phone, CAMEO 041; a signature SUPPORT, 057; a plan AGREE, 036', () => {
    const of = (text: string) =>
      reported('en', text).map(({ mode, plover, cameo }) => [mode, plover.event, plover.mode, cameo]);
    expect(of('Moroccan Minister Ada Testova spoke by phone with Pakistani Minister Omar Exampleh.')).toContainEqual([
      'phone',
      'CONSULT',
      'phone',
      '041',
    ]);
    expect(of('Morocco and Pakistan signed a treaty on Friday.')).toContainEqual([null, 'SUPPORT', null, '057']);
    expect(of('Moroccan Minister Ada Testova will meet Pakistani Minister Omar Exampleh on Friday.')).toContainEqual([
      'in-person',
      'AGREE',
      null,
      '036',
    ]);
  });
});

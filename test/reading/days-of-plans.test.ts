import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each fact of a kind in a text published on Monday 10 March 2025: its status and date. */
const told = (kind: string, language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter((fact) => fact.kind === kind)
    .map(({ status, date }) => `${status} ${date ?? '-'}`);

test.each<readonly [LanguageCode, string, string]>([
  ['en', 'Kenyan Minister Ada Testova visits Ghana on 14 June.', 'planned 2025-06-14'],
  [
    'nl',
    'De Keniaanse minister Ada Testova brengt op 23 en 24 juni een werkbezoek aan Ghana.',
    'planned 2025-06-23/2025-06-24',
  ],
  ['de', 'Die kenianische Ministerin Ada Testova besucht am 23. Juni Ghana.', 'planned 2025-06-23'],
  [
    'fr',
    'La ministre kényane Ada Testova effectue une visite au Ghana les 23 et 24 juin.',
    'planned 2025-06-23/2025-06-24',
  ],
  ['es', 'La ministra keniana Ada Testova viaja a Ghana el 23 de junio.', 'planned 2025-06-23'],
  // The past tense tells of a day that is over.
  ['nl', 'De Keniaanse minister Ada Testova bezocht Ghana op 23 juni.', 'held 2024-06-23'],
])('a day that the present tense tells is the nearer one: %s %s', (language, text, expected) => {
  expect(told('visit', language, text)).toEqual([expected]);
});

test('what is signed in the sentence of a meeting that the article dates elsewhere is of that day', () => {
  const text =
    'El presidente uruguayo Omar Exampleh llegó este lunes a Brasilia. Fue recibido por la presidenta brasileña Ada Testova, con quien firmó dos acuerdos.';
  expect(told('agreement', 'es', text)).toEqual(['signed 2025-03-10']);
});

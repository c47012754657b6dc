import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Kind, status and date of the visits and meetings of a text, published on Wednesday 12 March 2025. */
const told = (language: LanguageCode, text: string): readonly string[] =>
  readingOf(language, text, '2025-03-12')
    .facts.filter(({ kind }) => kind === 'visit' || kind === 'meeting')
    .map(({ kind, status, date }) => `${kind} ${status} ${date ?? '-'}`);

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    'On Tuesday Kenyan Minister Ada Testova will meet Omar Exampleh, the Ghanaian minister. She will then be received by Max Beispiel, the Ghanaian president.',
    ['meeting planned 2025-03-18', 'meeting planned 2025-03-18'],
  ],
  [
    'fr',
    'Mardi, la ministre kényane Ada Testova rencontrera le ministre ghanéen Omar Exampleh. Elle sera ensuite reçue par le président ghanéen Max Beispiel.',
    ['meeting planned 2025-03-18', 'meeting planned 2025-03-18'],
  ],
  [
    'nl',
    'Dinsdag ontmoet de Keniaanse minister Ada Testova de Ghanese minister Omar Exampleh. In de avond is er een ontmoeting van Ada Testova met de Ghanese president Max Voorbeeld.',
    ['meeting planned 2025-03-18', 'meeting planned 2025-03-18'],
  ],
  // `also` is no order of events, and who travels on meets nobody on that day.
  [
    'en',
    'On Tuesday Kenyan Minister Ada Testova will meet Omar Exampleh, the Ghanaian minister. Ada Testova will also meet Max Beispiel, the Ghanaian president.',
    ['meeting planned 2025-03-18', 'meeting expected -'],
  ],
  [
    'en',
    'On Tuesday Kenyan Minister Ada Testova will meet Omar Exampleh, the Ghanaian minister. Luc Sample, the Belgian minister, will then meet Rami Prueba, the Egyptian minister.',
    ['meeting planned 2025-03-18', 'meeting expected -'],
  ],
])('what follows on a programme is of its day: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'fr',
    "La ministre kényane Ada Testova séjourne depuis lundi au Ghana. Ada Testova, en visite de 48 heures au Ghana, a été accueillie à l'aéroport par son homologue Omar Exampleh.",
    ['visit held 2025-03-10/2025-03-11', 'meeting held 2025-03-10'],
  ],
  [
    'fr',
    'La ministre kényane Ada Testova séjourne depuis lundi au Ghana. Ada Testova a rencontré son homologue ghanéen Omar Exampleh.',
    ['visit held 2025-03-10/..', 'meeting held -'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova arrived in Ghana on Monday for a visit, and over the next two days will tour schools.',
    ['visit held 2025-03-10'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will visit Ghana on Friday. It follows the visit of last June by Ada Testova to Ghana.',
    ['visit planned 2025-03-14', 'visit historical 2024-06'],
  ],
])('since when, and for how long: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

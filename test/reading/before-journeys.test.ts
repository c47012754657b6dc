import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country status date`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country, status, date }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country} ${status} ${date}`] : [],
  );

test.each<readonly [LanguageCode, string]>([
  ['en', 'Ties matter, the ministry said on Friday before an official visit to Kenya by Minister Ada Testova.'],
  [
    'fr',
    'Les liens comptent, a déclaré vendredi le ministère avant une visite officielle au Kenya de la ministre Ada Testova.',
  ],
  [
    'es',
    'Los lazos importan, dijo el viernes el ministerio antes de una visita oficial a Kenia de la ministra Ada Testova.',
  ],
  ['nl', 'De banden tellen, zei het ministerie vrijdag kort voor een bezoek van minister Ada Testova aan Kenia.'],
  [
    'de',
    'Die Beziehungen zählen, teilte das Ministerium am Freitag vor einem Besuch von Ministerin Ada Testova in Kenia mit.',
  ],
])('a journey that something came before is still to come, and not of that day: %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova KE expected null']);
});

test('how long ago a visit was paid is no journey to come', () => {
  const text = 'Ministerin Ada Testova hat vor zwei Jahren Kenia einen Besuch abgestattet.';
  expect(visits('de', text).join()).not.toMatch(/expected|planned/u);
});

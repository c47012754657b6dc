import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

const met = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name, country }) => `${name} ${country}`).sort());

const known = (language: LanguageCode, text: string) =>
  readingOf(language, text, '2025-03-10')
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name} ${country}`)
    .sort();

describe('whoever is served by somebody takes no part in what he does', () => {
  test.each([
    [
      'en',
      'Karl Probst, special envoy of Ghanaian President Ada Testova, was received on Monday by Kenyan President Omar Mithal.',
      'Karl Probst GH',
    ],
    [
      'en',
      'Kenyan President Omar Mithal received Karl Probst, adviser to President Ada Testova, on Monday.',
      'Karl Probst null',
    ],
    [
      'en',
      'The personal representative of King Felix, Karl Probst, met Kenyan President Omar Mithal on Monday.',
      'Karl Probst null',
    ],
    [
      'fr',
      'Karl Probst, envoyé spécial du président ghanéen Ada Testova, a été reçu lundi par le président kényan Omar Mithal.',
      'Karl Probst GH',
    ],
    [
      'nl',
      'Karl Probst, adviseur van premier Ada Testova, is maandag ontvangen door de Keniaanse president Omar Mithal.',
      'Karl Probst null',
    ],
    [
      'de',
      'Karl Probst, Sondergesandter des ghanaischen Präsidenten Ada Testova, wurde am Montag vom kenianischen Präsidenten Omar Mithal empfangen.',
      'Karl Probst GH',
    ],
    [
      'es',
      'El presidente keniano Omar Mithal recibió el lunes a Karl Probst, asesor de la presidenta ghanesa Ada Testova.',
      'Karl Probst GH',
    ],
  ] as const)('%s: %s', (language, text, guest) => {
    expect(met(language, text)).toEqual([[guest, 'Omar Mithal KE']]);
  });

  test.each([
    [
      'fr',
      'Le conseiller du roi Fouad Ali Exemplin a rencontré lundi le ministre kényan Omar Mithal.',
      'Fouad Ali Exemplin null',
    ],
    [
      'en',
      'The Principal Secretary to the Prime Minister Karl Probst met Kenyan minister Omar Mithal.',
      'Karl Probst null',
    ],
    [
      'fr',
      "L'envoyé du secrétaire général de l'ONU Stefan Exemplin a rencontré lundi le ministre kényan Omar Mithal.",
      'Stefan Exemplin null',
    ],
    ['en', 'The head of the WHO Karl Probst met Kenyan minister Omar Mithal on Monday.', 'Karl Probst null'],
  ] as const)('but the name is whose own office it is: %s: %s', (language, text, name) => {
    expect(met(language, text)).toEqual([[name, 'Omar Mithal KE'].sort()]);
  });
});

test.each([
  ['en', 'Kenyan and Ugandan ministers Ada Testova and Karl Probst met in Accra on Friday.'],
  ['en', 'The Kenyan and Ugandan presidents, Ada Testova and Karl Probst, met in Accra on Friday.'],
  ['fr', 'Les ministres kényan et ougandais de la Défense, Ada Testova et Karl Probst, se sont rencontrés vendredi.'],
  ['nl', 'De Keniaanse en de Oegandese minister van Defensie, Ada Testova en Karl Probst, ontmoetten elkaar vrijdag.'],
  ['de', 'Der kenianische und der ugandische Außenminister, Ada Testova und Karl Probst, trafen sich am Freitag.'],
  ['es', 'Los presidentes keniano y ugandés, Ada Testova y Karl Probst, se reunieron el viernes.'],
] as const)('two adjectives before or behind one office tell whose state is whose: %s: %s', (language, text) => {
  expect(met(language, text)).toEqual([['Ada Testova KE', 'Karl Probst UG']]);
});

test('one name behind two adjectives is of the second state', () => {
  expect(known('nl', 'De Keniaanse en Oegandese minister Ada Testova sprak maandag in Accra.')).toEqual([
    'Ada Testova UG',
  ]);
});

describe('names', () => {
  test('an initial of two letters, written together with the name, is part of it', () => {
    const text = 'President Kh.Testova received Kenyan minister Karl Probst on Monday.';
    expect(known('en', text)).toEqual(['Karl Probst KE', 'Kh.Testova null']);
  });

  test('a state of two words stands before an office', () => {
    expect(known('en', 'New Zealand Ambassador Ada Testova met minister Karl Probst.')).toContain('Ada Testova NZ');
  });

  test.each([
    'President Probst Receives Kenyan Minister',
    'FM Probst Discusses Trade With Kenya',
    'Minister Probst Leaves For Nairobi To Meet Kenyan Ministers',
  ])('no verb of a title that prints every word with a capital is a name: %s', (title) => {
    const text = `${title}\n\nPresident Karl Probst discussed trade with the Kenyan minister Ada Testova in Accra on Monday.`;
    expect(known('en', text)).toEqual(['Ada Testova KE', 'Karl Probst null']);
  });

  test('nobody says anything by the name of a state', () => {
    const text = 'Kenyan minister Karl Probst met United States Secretary of State Luc Proef.';
    expect(reported('en', text).map(({ kind }) => kind)).toEqual(['meeting']);
  });
});

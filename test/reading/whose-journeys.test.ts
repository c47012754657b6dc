import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country status`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country, status }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country} ${status}`] : [],
  );

test.each([
  'Arribó este jueves a Togo el presidente de Kenia, Karl Probst.',
  'También llegó a Togo el lunes el presidente de Kenia, Karl Probst.',
  'Visitó Togo el presidente keniano Karl Probst.',
])('in Spanish whoever arrives may stand behind the verb: %s', (text) => {
  expect(visits('es', text)).toEqual(['Karl Probst TG held']);
});

test.each([
  'Llegó a Togo el mensaje del presidente de Kenia, Karl Probst.',
  'Llegó a Togo una carta que el presidente keniano Karl Probst escribió.',
  'Llegó a Togo y el presidente keniano Karl Probst lo recibió.',
  'Visitó Togo, dijo el presidente keniano Karl Probst.',
  'Viajó a Togo con el presidente keniano Karl Probst.',
])('whoever stands behind the verb with other words between has not arrived: %s', (text) => {
  expect(visits('es', text)).toEqual([]);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Flights were cancelled when Kenyan President Karl Probst visited Togo on Monday.'],
  ['en', 'The match was cancelled because Kenyan President Karl Probst visited Togo on Monday.'],
  ['fr', "Des vols ont été annulés lorsque le président kényan Karl Probst s'est rendu au Togo lundi."],
  ['es', 'Se cancelaron vuelos cuando el presidente keniano Karl Probst visitó Togo el lunes.'],
  ['nl', 'Vluchten werden geschrapt toen de Keniaanse president Karl Probst maandag Togo bezocht.'],
  ['de', 'Flüge wurden gestrichen, als der kenianische Präsident Karl Probst am Montag Togo besuchte.'],
])('what was cancelled when somebody came is not the visit: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Karl Probst TG held']);
});

test('a visit that itself was cancelled stays denied', () => {
  expect(visits('en', "Kenyan President Karl Probst's visit to Togo was cancelled on Monday.")).toEqual([
    'Karl Probst TG denied',
  ]);
  expect(visits('en', 'The ministry denied that Kenyan President Karl Probst visited Togo on Monday.')).toEqual([
    'Karl Probst TG denied',
  ]);
});

test('who goes elsewhere by a verb of his own is no companion', () => {
  const text = 'Kenyan Foreign Minister Karl Probst will travel to Ghana with Minister Ada Testova heading to Benin.';
  expect(visits('en', text)).toContain('Karl Probst GH expected');
});

test('whom talks at the level of delegations are held with belong to no delegation', () => {
  const text =
    "During his visit to Ghana, Kenyan minister Karl Probst will attend a summit. In Togo, Probst's agenda includes delegation-level talks with Foreign Minister Ada Testova.";
  expect(visits('en', text)).toEqual(['Karl Probst GH held']);
});

test.each<readonly [LanguageCode, string]>([
  [
    'fr',
    "Le dirigeant kényan à qui le président togolais Karl Probst accorde l'honneur d'une visite d'Etat est arrivé.",
  ],
  ['fr', 'Le président togolais Karl Probst a accordé au président kényan une visite d’Etat.'],
])('whoever grants a visit does not pay it: %s, %s', (language, text) => {
  expect(visits(language, text).join()).not.toContain('Probst');
});

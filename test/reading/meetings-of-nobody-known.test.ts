import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { kenyanMinister } from '../support/kenyan-minister.ts';
import { readingOf, reported } from '../support/reported.ts';

/** Those who met, of each meeting. */
const meetings = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants }) =>
    kind === 'meeting' ? [participants.map(({ name }) => name).join(', ')] : [],
  );

test.each<readonly [keyof typeof kenyanMinister, string]>([
  ['nl', 'Het geld heeft er niet toe geleid dat alle vissers een gesprek met Togo hebben gehad.'],
  ['nl', 'Haar partij is bekend om goed overleg met Togo.'],
  ['en', 'I know from discussions with Togo that traders are angry.'],
  ['fr', 'Les pêcheurs ont eu des échanges avec le ministre togolais Karl Probst.'],
  ['de', 'Der Nachfolger erklärte sich offen für Verhandlungen mit Togo.'],
])('in %s no minister who spoke before held the talks of: %s', (language, text) => {
  expect(meetings(language, `${kenyanMinister[language]} ${text}`)).toEqual([]);
});

test.each<readonly [keyof typeof kenyanMinister, string]>([
  ['nl', 'Vrijdag staat een gesprek met de Togolese minister Karl Probst op het programma.'],
  ['nl', 'Het bezoek werd dinsdag afgesloten met een ontmoeting met de Togolese minister Karl Probst.'],
  ['nl', 'Het overleg met de Togolese minister Karl Probst duurde een uur.'],
  ['en', 'A meeting with Togolese minister Karl Probst is on the agenda.'],
  ['de', 'Am Freitag steht ein Treffen mit dem togoischen Minister Karl Probst auf dem Programm.'],
])('in %s the minister whose programme it is takes part: %s', (language, text) => {
  expect(meetings(language, `${kenyanMinister[language]} ${text}`)).toEqual([
    language === 'de' ? 'Eva Testova, Karl Probst' : 'Ada Testova, Karl Probst',
  ]);
});

test.each<readonly [LanguageCode, string]>([
  ['nl', 'De Togolese minister Karl Probst zei dat in een gesprek met de BBC.'],
  ['nl', 'De Togolese minister Karl Probst had een gesprek met journalist Ada Testova.'],
  ['nl', 'De Togolese minister Karl Probst overlegde met de vakbond FNV.'],
  ['en', 'Togolese minister Karl Probst met the journalist Ada Testova.'],
  ['de', 'Reporterin Ada Testova sprach mit dem togoischen Minister Karl Probst.'],
])('in %s the press, parties and unions meet for no state: %s', (language, text) => {
  expect(meetings(language, text)).toEqual([]);
});

test('two surnames side by side are two people where the article names both in full', () => {
  const text =
    'Toen Probst Testova voor die functie koos, was het druk. De Keniaanse minister Ada Testova lachte. De Togolese premier Karl Probst ook.';
  const { actors } = readingOf('nl', text);
  expect(actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual([
    'Ada Testova',
    'Karl Probst',
  ]);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const people = (language: LanguageCode, text: string, kind: string) =>
  reported(language, text)
    .filter((fact) => fact.kind === kind)
    .map(({ participants }) => participants.map(({ name }) => name));

test('whoever invited is not whoever travelled', () => {
  const text =
    "Le président ivoirien Koffi Exempla est arrivé à Alger. Le président ivoirien a entamé lundi une visite d'État en Algérie, à l'invitation du président de la République, Omar Exampleh.";
  expect(people('fr', text, 'visit').flat()).not.toContain('Omar Exampleh');
});

test('names that only say whose orders were followed are nobody’s subject', () => {
  const text = [
    'Le ministre algérien des Affaires étrangères, Omar Exampleh, a reçu à Alger son homologue mauritanien, Ali Specimen, conformément aux orientations des présidents des deux pays, Tarik Modelo et Sami Muster.',
    'Quant aux entretiens avec le ministre des Affaires étrangères du Rwanda, Jean Voorbeeld, ils ont porté sur le commerce.',
  ].join(' ');
  const met = people('fr', text, 'meeting').filter((names) => names.includes('Jean Voorbeeld'));
  for (const names of met) expect(names).not.toContain('Tarik Modelo');
  expect(met.flat()).toContain('Omar Exampleh');
});

test('a town where the states of the world meet makes its country no party', () => {
  const text =
    'New York, The Minister of Foreign Affairs, Omar Exampleh, met with the Minister of Foreign Affairs of Mongolia, Ada Testova, in New York. During the meeting, a memorandum of understanding was signed between the ministries of the two countries.';
  expect(reported('en', text).flatMap(({ parties }) => parties)).not.toContain('US');
});

test.each([
  ['en', 'Turkish FM Exampleh met Ukrainian FM Testova in Kyiv.', ['Exampleh', 'Testova']],
  ['en', 'EAM Exampleh met US NSA Jack Testova.', ['Exampleh', 'Jack Testova']],
  [
    'en',
    'At 3 pm, the Mozambican Minister Ada Testova met Raksha Mantri Shri Omar Exampleh.',
    ['Ada Testova', 'Omar Exampleh'],
  ],
  [
    'nl',
    'De Volksgezondheidsminister Omar Exampleh ontmoette de landmachtchef Ada Testova.',
    ['Omar Exampleh', 'Ada Testova'],
  ],
] as const)('an office in letters or in one word is part of no name (%s: %s)', (language, text, names) => {
  expect(people(language, text, 'meeting')).toEqual([names]);
});

test('a month between a verb and two other names is a given name', () => {
  const text = 'De laatste premier die Suriname bezocht was Jan Peter Testova in 2008.';
  expect(reported('nl', text).flatMap(({ participants }) => participants.map(({ name }) => name))).not.toContain(
    'Peter Testova',
  );
});

test('the two sides of a meeting are told, also of people whose country nobody says', () => {
  const [meeting] = reported(
    'en',
    'General Omar Exampleh met with Finance Minister Bela Andersson and Trade Minister Ada Testova.',
  );
  expect(meeting?.participants.map(({ name, side }) => [name, side])).toEqual([
    ['Omar Exampleh', 0],
    ['Bela Andersson', 1],
    ['Ada Testova', 1],
  ]);
});

test('three who met each other are on no side', () => {
  const [meeting] = reported(
    'en',
    'General Omar Exampleh, Minister Bela Andersson and Minister Ada Testova met in Rabat.',
  );
  expect(meeting?.participants.map(({ side }) => side)).toEqual([null, null, null]);
});

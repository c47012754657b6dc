import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

const known = (language: LanguageCode, text: string) =>
  readingOf(language, text, '2025-03-10')
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, country }) => `${name} ${country}`)
    .sort();

test.each([
  ['en', 'The spokesman announced the visit of President Karl Probst to Kenya.'],
  ['en', 'President Karl Probst had announced his visit to Kenya.'],
  ['fr', 'Le porte-parole a annoncé la visite du président Karl Probst au Kenya.'],
  ['nl', 'De woordvoerder kondigde het bezoek van president Karl Probst aan Kenia aan.'],
  ['en', "The minister is preparing President Karl Probst's visit to Kenya."],
  ['fr', 'Les deux ministres ont évoqué les préparatifs de la visite du président Karl Probst au Kenya.'],
  ['nl', 'De ministers bereidden het bezoek van president Karl Probst aan Kenia voor.'],
  ['nl', 'Het overleg diende om het staatsbezoek van koningin Ada aan Kenia voor te bereiden.'],
] as const)('a visit that is announced or prepared is still to come: %s: %s', (language, text) => {
  const visits = reported(language, text).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ status, country }) => `${status} ${country}`)).toEqual(['expected KE']);
});

test.each([
  ['en', 'Minister Ada Testova had the opportunity to meet with President Karl Probst in Accra.'],
  ['fr', "La ministre Ada Testova a eu l'occasion de rencontrer le président Karl Probst à Accra."],
  ['es', 'La ministra Ada Testova tuvo la oportunidad de reunirse con el presidente Karl Probst en Accra.'],
] as const)('whoever had the opportunity to meet has met: %s: %s', (language, text) => {
  expect(
    reported(language, text)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ status }) => status),
  ).toEqual(['held']);
});

test('the office behind a preposition is that of whoever the letters are handed to', () => {
  const text =
    "Présentation des lettres de l'ambassadeur de France, M. David Testmann, au président de la République du Kenya, M. Omar Mithal.";
  expect(known('fr', text)).toEqual(['David Testmann FR', 'Omar Mithal KE']);
});

test('a minister whose surname begins with a small word is somebody', () => {
  const text = 'Minister van Testen (Buitenlandse Zaken) heeft maandag de Keniaanse minister Karl Probst ontvangen.';
  const [meeting] = reported('nl', text);
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['van Testen', 'Karl Probst']);
  expect(known('nl', 'Minister van Justitie heeft gisteren Karl Probst ontvangen.')).not.toContain('van Justitie null');
});

test('the minister of a journey is not the prime minister whom he met', () => {
  const text =
    "Le ministre des Affaires étrangères Jean Testman s'est rendu à Niamey, au Niger. Il a rencontré le Premier ministre Karl Probst. Le ministre est ensuite allé à Ouagadougou, au Burkina Faso, où il a rencontré le président Omar Mithal.";
  const facts = reported('fr', text);
  expect(facts.filter(({ kind }) => kind === 'visit').map(({ country }) => country)).toEqual(['NE', 'BF']);
  const met = facts
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name }) => name));
  expect(met).toEqual([
    ['Jean Testman', 'Karl Probst'],
    ['Jean Testman', 'Omar Mithal'],
  ]);
});

test('the number tells one sovereign from another', () => {
  const text = 'Princess Ada laid a wreath at the mausoleum of Mohammed V. King Mohammed VI received her on Monday.';
  expect(known('en', text)).toEqual(['Ada null', 'Mohammed V null', 'Mohammed VI MA']);
});

test('“then” behind an office says when', () => {
  const text =
    'Foreign Minister Karl Probst met Prime Minister Ada Testova in Niamey. The minister then travelled to Ouagadougou.';
  const visits = reported('en', text).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ participants, country }) => `${participants[0]?.name} ${country}`)).toEqual(['Karl Probst BF']);
});

test('whoever went so far as to say something went nowhere', () => {
  const text = "Le ministre kényan Jean Testman est allé jusqu'à dire que le Togo se trompait.";
  expect(reported('fr', text).filter(({ kind }) => kind === 'visit')).toEqual([]);
});

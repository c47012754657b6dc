import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const signed: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  ['de', 'Das Weiße Haus und Nairobi unterzeichneten am Montag ein Handelsabkommen.', ['KE', 'US']],
  ['fr', "L'Élysée et le Kremlin ont signé lundi un accord sur l'énergie.", ['FR', 'RU']],
  ['fr', 'Abidjan et Rabat ont signé lundi un accord sur la pêche.', ['CI', 'MA']],
  ['en', 'The Hague and Whitehall signed an agreement on migration on Monday.', ['GB', 'NL']],
  ['es', 'La Casa Blanca y Nairobi firmaron el lunes un acuerdo de comercio.', ['KE', 'US']],
  ['nl', 'Het Witte Huis en Nairobi tekenden maandag een handelsakkoord.', ['KE', 'US']],
];

test.each(signed)('%s: a seat of government stands for its state: %s', (language, text, parties) => {
  const agreements = reported(language, text).filter(({ kind }) => kind === 'agreement');
  expect(agreements.map((fact) => [...fact.parties].sort())).toEqual([parties]);
});

test('people who meet in such a seat met there', () => {
  const [meeting] = reported('fr', "Omar Essai a reçu lundi à l'Élysée la ministre kényane Ada Modèle.");
  expect(meeting).toMatchObject({ kind: 'meeting', place: 'Élysée' });
});

const people: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  ['fr', 'Omar Essai a été reçu lundi par Mme Ada Modèle à Accra.', ['Ada Modèle', 'Omar Essai']],
  [
    'fr',
    'Le président Omar Essai a reçu, lundi à Accra, le ministre kényan de l’Intérieur et des Outre-mer, Paul Modèle.',
    ['Omar Essai', 'Paul Modèle'],
  ],
  [
    'fr',
    'Vers une rencontre Omar Essai-Paul Modèle ? Le président Omar Essai a rencontré lundi Paul Modèle à Accra.',
    ['Omar Essai', 'Paul Modèle'],
  ],
  [
    'de',
    'Der kenianische Präsident Omar Testmann telefonierte am Montag zum ersten Mal mit Kremlchef Wladimir Probst.',
    ['Omar Testmann', 'Wladimir Probst'],
  ],
];

test.each(people)('%s: who met, however titles and hyphens stand: %s', (language, text, names) => {
  const meetings = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meetings.map(({ participants }) => participants.map(({ name }) => name).sort())).toEqual([names]);
});

test('an office in letters and an abbreviation in a title are read through', () => {
  const staff =
    'Le général Omar Essai, chef d’état-major des armées (CEMA), s’est rendu à Accra. Le CEMA a rencontré le président Paul Modèle.';
  const swiss =
    'Bundesrätin Ada Testmann-Muster, Vorsteherin des Eidg. Justizdepartements, hat heute in Accra den ghanaischen Innenminister Omar Probst getroffen.';
  const met = (language: LanguageCode, text: string) =>
    reported(language, text)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ participants }) => participants.map(({ name }) => name).sort());
  expect(met('fr', staff)).toEqual([['Omar Essai', 'Paul Modèle']]);
  expect(met('de', swiss)).toEqual([['Ada Testmann-Muster', 'Omar Probst']]);
});

test('a description of a woman is nobody whose title is a man’s, where titles are alike', () => {
  const met = (language: LanguageCode, text: string) =>
    reported(language, text)
      .filter(({ kind }) => kind === 'meeting')
      .map(({ participants }) => participants.map(({ name }) => name));
  expect(
    met(
      'es',
      'El canciller Omar Prueba recibió el lunes a Ada Modelo en Quito. La canciller se reunió después con el presidente Pablo Ensayo.',
    ).flat(),
  ).not.toContain('Omar Prueba');
  expect(
    met(
      'fr',
      'La ministre des Affaires étrangères, Ada Modèle, a rencontré lundi le président Paul Probe à Paris. La ministre a ensuite rencontré le président Jean Essai.',
    ),
  ).toEqual([
    ['Ada Modèle', 'Paul Probe'],
    ['Ada Modèle', 'Jean Essai'],
  ]);
});

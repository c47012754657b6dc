import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting and visit as `kind status names date`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, date }) => {
    const names = participants.map(({ name }) => name.split(' ').at(-1) ?? name);
    return kind === 'meeting' || kind === 'visit' ? [`${kind} ${status} ${names.toSorted().join(', ')} ${date}`] : [];
  });

type Case = readonly [LanguageCode, string, readonly string[]];

test.each<Case>([
  [
    'fr',
    'C’est le jeudi 6 mars 2025 que la ministre kényane Ada Testova a reçu l’ambassadeur du Ghana, Omar Modèle.',
    ['meeting held Modèle, Testova 2025-03-06'],
  ],
  [
    'fr',
    'C’est ce jeudi à Accra que la ministre kényane Ada Testova a reçu l’ambassadeur du Togo, Omar Modèle.',
    ['meeting held Modèle, Testova 2025-03-06'],
  ],
  [
    'es',
    'Fue el jueves que la ministra keniana Ada Testova recibió al embajador de Ghana, Omar Muestra.',
    ['meeting held Muestra, Testova 2025-03-06'],
  ],
  [
    'en',
    'It was on Thursday that Kenyan Minister Ada Testova received the ambassador of Ghana, Omar Sample.',
    ['meeting held Sample, Testova 2025-03-06'],
  ],
  // The day on which something was said or known.
  [
    'fr',
    'C’est un accord de jeudi que la ministre kényane Ada Testova a rappelé en recevant l’ambassadeur du Ghana, Omar Modèle.',
    ['meeting held Modèle, Testova null'],
  ],
])('the day that a sentence opens with by `it is`: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'es',
    'La reunión entre Tomás Ensayo y Omar Muestra, que tuvo lugar el jueves en Accra, duró dos horas.',
    ['meeting held Ensayo, Muestra 2025-03-06'],
  ],
  [
    'es',
    'La reunión entre Tomás Ensayo y Omar Muestra, celebrada el jueves en Accra, duró dos horas.',
    ['meeting held Ensayo, Muestra 2025-03-06'],
  ],
  [
    'fr',
    'La rencontre entre Luc Exemple et Omar Modèle, qui s’est tenue jeudi à Accra, a porté sur le commerce.',
    ['meeting held Exemple, Modèle 2025-03-06'],
  ],
  [
    'fr',
    'La rencontre entre Luc Exemple et Omar Modèle, tenue jeudi à Accra, a porté sur le commerce.',
    ['meeting held Exemple, Modèle 2025-03-06'],
  ],
  // What one of them did, and what another noun held.
  [
    'es',
    'La reunión entre Tomás Ensayo y Omar Muestra, que fue reelegido el jueves, duró dos horas.',
    ['meeting held Ensayo, Muestra null'],
  ],
  [
    'fr',
    'La rencontre entre Luc Exemple et Omar Modèle a préparé l’assemblée, tenue jeudi à Accra.',
    ['meeting held Exemple, Modèle null'],
  ],
])('the day on which an aside says that a meeting was held: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'es',
    'Los ministros Tomás Ensayo y Omar Muestra se reunieron con sus respectivos homólogos, Kofi Prueba y Luis Modelo.',
    ['meeting held Ensayo, Prueba null', 'meeting held Modelo, Muestra null'],
  ],
  [
    'es',
    'Los ministros Tomás Ensayo y Omar Muestra se reunieron con sus homólogos, Kofi Prueba y Luis Modelo.',
    ['meeting held Ensayo, Modelo, Muestra, Prueba null'],
  ],
  [
    'es',
    'Los ministros Tomás Ensayo y Omar Muestra hablaron de sus respectivas carteras con Kofi Prueba y Luis Modelo.',
    ['meeting held Ensayo, Modelo, Muestra, Prueba null'],
  ],
])('each with the counterpart who is his own: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  ['fr', 'Le ministre ghanéen Omar Modèle partira jeudi pour Nairobi.', ['visit planned Modèle 2025-03-13']],
  ['fr', 'Le ministre ghanéen Omar Modèle est parti jeudi pour Nairobi.', ['visit held Modèle 2025-03-06']],
  ['fr', 'Le ministre ghanéen Omar Modèle est annoncé jeudi à Nairobi.', ['visit planned Modèle 2025-03-13']],
  [
    'fr',
    'La visite du ministre ghanéen Omar Modèle à Nairobi est annoncée pour jeudi.',
    ['visit planned Modèle 2025-03-13'],
  ],
  ['fr', 'Le ministre ghanéen Omar Modèle a annoncé jeudi à Nairobi un don.', []],
  ['fr', 'Le ministre ghanéen Omar Modèle partira jeudi à la retraite, après un discours pour le Kenya.', []],
])('who sets out, and who is announced: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'fr',
    'Après avoir rencontré le président Omar Exemple, le ministre ghanéen Luc Modèle s’est rendu au Kenya.',
    ['meeting held Exemple, Modèle null', 'visit held Modèle null'],
  ],
  [
    'fr',
    'Le président togolais Omar Exemple et le ministre ghanéen Luc Modèle se sont rendus au Kenya.',
    ['visit held Exemple, Modèle null'],
  ],
])('whom the clause that opens a sentence tells of does not travel along: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<Case>([
  ['ar', 'التقى الرئيس سامي تجريب أوعز بفتح الحدود نظيره الغاني كريم مثال.', ['meeting held تجريب, مثال null']],
  ['ar', 'التقى الوزير سامي تجريب الرئيس الغاني كريم مثال مباشرة بعد وصوله.', ['meeting held تجريب, مثال null']],
  ['ar', 'استقبل الرئيس سامي تجريب السفير كريم الشاهد.', ['meeting held الشاهد, تجريب null']],
])('an Arabic name ends where a verb or an adverb stands: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

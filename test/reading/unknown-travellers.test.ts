import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { kenyanMinister } from '../support/kenyan-minister.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country}`] : [],
  );

test.each<readonly [keyof typeof kenyanMinister, string]>([
  ['nl', 'Het festival komt naar Togo.'],
  ['nl', 'Die afspraak is in Togo bekend.'],
  ['nl', 'De verdachte stond op het punt te vertrekken naar Togo.'],
  ['nl', 'Geen van de schepen blijft in Togo.'],
  ['nl', 'Een klein deel van hen zit in opvangkampen in Togo.'],
  ['nl', 'Suiker is in Togo nu goedkoop.'],
  ['nl', 'De lading kwam in Togo terecht.'],
  ['nl', 'Vorig jaar trok minister Testova Togo terug uit het verdrag.'],
  ['nl', 'Testova zei dat Togo in het verleden goedgelovig is geweest.'],
  ['nl', 'Testova blijft erbij dat Togo niets kan doen.'],
  ['nl', 'Testova zei dat ze het oneens blijven over Togo.'],
  ['de', 'Die Geräte sind in Togo eingetroffen.'],
  ['de', 'Die Maschine landete in Togo.'],
  ['en', 'Five of the ten ports are in Togo.'],
  ['en', 'The flight left Nairobi for Togo.'],
  ['fr', 'Une équipe de techniciens partira pour le Togo.'],
])('in %s no minister who spoke before travels by: %s', (language, text) => {
  expect(visits(language, `${kenyanMinister[language]} ${text}`)).toEqual([]);
});

test('what is told before a visit does not say that it took place, whoever it is of', () => {
  const text = 'De Keniaanse minister Ada Testova sprak met de pers, voorafgaand aan zijn bezoek aan Togo.';
  expect(reported('nl', text).flatMap(({ kind, status }) => (kind === 'visit' ? [status] : []))).toEqual(['expected']);
});

test.each<readonly [LanguageCode, string, string]>([
  ['nl', `${kenyanMinister.nl} Daarna vertrok ze naar Togo.`, 'Ada Testova TG'],
  ['nl', `${kenyanMinister.nl} Ze bleef tot vrijdag in Togo.`, 'Ada Testova TG'],
  ['es', 'La ministra keniana Ada Testova explicó el plan. El lunes llegó a Togo.', 'Ada Testova TG'],
  [
    'fr',
    "Le ministre togolais Karl Probst a reçu lundi la ministre kényane Ada Testova. L'élue séjourne au Togo jusqu'à jeudi.",
    'Ada Testova TG',
  ],
])('in %s somebody does: %s', (language, text, who) => {
  expect(visits(language, text)).toContain(who);
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every visit of a text: who went where, and how far it has come. */
function journeys(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, country, status, participants }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} → ${country} (${status})`] : [],
  );
}

const cases: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'en',
    'Kenyan minister Omar Example began on Monday an official visit to Ghana at the invitation of President Ada Sample.',
    ['Omar Example → GH (held)'],
  ],
  [
    'fr',
    "Le ministre kényan Omar Exemple a entamé, lundi dernier, une visite officielle au Ghana à l'invitation du président Jean Témoin.",
    ['Omar Exemple → GH (held)'],
  ],
  [
    'fr',
    "À l'invitation de son homologue ghanéenne, le ministre kényan Omar Exemple effectue une visite à Accra.",
    ['Omar Exemple → GH (held)'],
  ],
  [
    'fr',
    "À l'invitation du président ghanéen, le ministre kényan Omar Exemple effectue une visite au Ghana.",
    ['Omar Exemple → GH (held)'],
  ],
  [
    'es',
    'El ministro keniano Omar Prueba inició el lunes una visita oficial a Ghana por invitación del presidente Juan Supuesto.',
    ['Omar Prueba → GH (held)'],
  ],
  [
    'nl',
    'De Keniaanse minister Omar Staal brengt op uitnodiging van president Ada Voorbeeld een bezoek aan Ghana.',
    ['Omar Staal → GH (held)'],
  ],
  [
    'de',
    'Der kenianische Minister Omar Muster stattet auf Einladung von Präsident Hans Beispiel Ghana einen Besuch ab.',
    ['Omar Muster → GH (held)'],
  ],
  [
    'fr',
    'Le ministre kényan Omar Exemple a invité le président ghanéen Jean Témoin à visiter Nairobi.',
    ['Jean Témoin → KE (proposed)'],
  ],
];

describe('whoever comes at an invitation has come, and whoever invited has not', () => {
  for (const [language, text, expected] of cases)
    test(`${text.slice(0, 60)} (${language})`, () => expect(journeys(language, text)).toEqual(expected));
});

describe('whose arrival or visit it was', () => {
  test('a possessive before the participle is that of whoever is named next', () => {
    expect(
      journeys(
        'fr',
        'Le ministre kényan Paul Fictif a parlé. À son arrivée à Accra, le président kényan Omar Exemple a été accueilli par son homologue ghanéen Jean Témoin.',
      ),
    ).toEqual(['Omar Exemple → GH (held)']);
  });

  test('the first visit of a president is not that of the president who is named', () => {
    expect(
      journeys(
        'fr',
        "Le président kényan Omar Exemple a parlé du commerce. C'était la première visite d'un président kényan au Ghana.",
      ),
    ).toEqual([]);
  });

  test('an ambassador at the end of a mission made no journey', () => {
    expect(
      journeys(
        'fr',
        'Le président ghanéen Jean Témoin a reçu Omar Exemple, ambassadeur du Kenya, en fin de mission au Ghana.',
      ),
    ).toEqual([]);
  });

  test('whoever received somebody may travel elsewhere', () => {
    expect(
      journeys(
        'fr',
        "Le ministre kényan Omar Exemple s'est entretenu à Nairobi avec la ministre ghanéenne Ada Modèle. Mme Modèle séjourne au Kenya depuis lundi. « Nos pays coopèrent », a affirmé M. Exemple. Celui-ci est attendu à Accra en septembre.",
      ),
    ).toContain('Omar Exemple → GH (planned)');
  });
});

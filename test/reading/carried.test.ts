import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Day and place of the last fact of a kind, in an article of Wednesday 12 March 2025. */
function lastOf(language: LanguageCode, text: string, kind: string): string {
  const one = readingOf(language, text, '2025-03-12').facts.findLast((fact) => fact.kind === kind);
  return `${one?.date ?? '-'} ${one?.place ?? '-'}`;
}

const en = 'Moroccan Minister Ada Testova';
const belgian = 'Belgian Minister Omar Exampleh';
const fr = 'La ministre marocaine Ada Testova';
const nl = 'De Marokkaanse minister Ada Testova';
const es = 'La ministra marroquí Ada Testova';
const de = 'Die marokkanische Ministerin Ada Testova';

const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
  // What goes on is the reception, not the arrival told beside it; nor is a landing the place of what is told next.
  [
    'fr',
    `Le ministre belge Omar Modèle a reçu mardi à Bruxelles la ministre marocaine, Ada Testova, arrivée la veille pour une visite de travail. À l'issue de l'entretien, ils ont signé un accord.`,
    'agreement',
    '2025-03-11 Bruxelles',
  ],
  [
    'fr',
    `La signature intervient à l'occasion de la visite du ministre belge Omar Modèle, arrivé lundi à Casablanca pour un séjour de trois jours. Il a été reçu mardi par la ministre marocaine Ada Testova.`,
    'meeting',
    '2025-03-11 -',
  ],
  // What is planned on a journey has its days and its town; not those of a departure, nor of a tour.
  [
    'en',
    `${en} will visit Brussels from 14 to 16 October. During the visit she will meet ${belgian}.`,
    'meeting',
    '2025-10-14/2025-10-16 Brussels',
  ],
  [
    'de',
    `${de} reist am Freitag nach Brüssel. Dort wird sie mit dem belgischen Minister Omar Exampleh zusammentreffen.`,
    'meeting',
    '2025-03-14 Brüssel',
  ],
  [
    'nl',
    `${nl} vertrekt donderdag voor een bezoek aan België. Zij zal er minister Omar Exampleh ontmoeten.`,
    'meeting',
    '- -',
  ],
  // A guest who arrived is received; then somebody else is met.
  [
    'de',
    `${de} ist am Dienstag in Brüssel eingetroffen. Dort wurde sie von dem belgischen Minister Omar Exampleh empfangen.`,
    'meeting',
    '2025-03-11 Brüssel',
  ],
  [
    'en',
    `${en} met ${belgian} in Brussels on Tuesday. Later, she held talks with Dutch Minister Dana Mockova.`,
    'meeting',
    '2025-03-11 Brussels',
  ],
  // One series.
  [
    'fr',
    `${fr} a eu mardi à Bruxelles une série d'entretiens. Elle s'est entretenue avec le ministre belge Omar Exampleh. Avec la ministre néerlandaise Dana Mockova, elle s'est entretenue de la pêche.`,
    'meeting',
    '2025-03-11 Bruxelles',
  ],
  // The day of words is not that of what they tell.
  [
    'es',
    `${es} recibió al ministro belga Omar Exampleh, según informó el martes su oficina. La ministra recibió después a la ministra neerlandesa Dana Mockova.`,
    'meeting',
    '- -',
  ],
  // Sites.
  ['en', `${en} met ${belgian} at the White House on Tuesday.`, 'meeting', '2025-03-11 White House'],
  [
    'en',
    `${en} met ${belgian} at Joint Test Headquarters on Tuesday.`,
    'meeting',
    '2025-03-11 Joint Test Headquarters',
  ],
  [
    'es',
    `${es}, de visita en España, se reunió el martes en el Palacio de Ejemplo con el ministro belga Omar Exampleh.`,
    'meeting',
    '2025-03-11 Palacio de Ejemplo',
  ],
  ['fr', `${fr} a rencontré mardi à l'Élysée le ministre belge Omar Exampleh.`, 'meeting', '2025-03-11 Élysée'],
  // A call has no place.
  ['en', `RABAT – ${en} discussed trade with ${belgian} in a phone call on Tuesday.`, 'meeting', '2025-03-11 -'],
  // The dateline's town, unless something else was told of another country.
  ['en', `RABAT – The ministry had a busy week. ${en} met ${belgian} on Tuesday.`, 'meeting', '2025-03-11 Rabat'],
  // Length of a stay, and its end.
  ['en', `${en} arrived in Brussels on Monday for a three-day visit.`, 'visit', '2025-03-10/2025-03-12 Brussels'],
  ['nl', `${nl} is dinsdag teruggekeerd van een bezoek aan België.`, 'visit', '- -'],
  // The signature that the next sentence tells.
  [
    'nl',
    `Het verdrag tussen Marokko en België is woensdag in werking getreden. Het werd vorig jaar in Brussel ondertekend.`,
    'agreement',
    '2024 Brussel',
  ],
  // The years that something is made for are no dates.
  ['en', 'Morocco and Belgium signed a roadmap for 2026-2028.', 'agreement', '- -'],
  ['en', 'Morocco and Belgium are negotiating a trade agreement; the talks began on Tuesday.', 'agreement', '- -'],
];

describe('where and when, as sentences go on', () => {
  test.each(cases)('%s: %s (%s)', (language, text, kind, expected) => {
    expect(lastOf(language, text, kind)).toBe(expected);
  });
});

const printed: readonly (readonly [LanguageCode, string, string])[] = [
  ['de', `${de} traf den belgischen Minister Omar Exampleh am 24. und 25.02. in Berlin.`, '2025-02-24/2025-02-25'],
  ['nl', `${nl} ontmoette afgelopen weekend de Belgische minister Omar Exampleh.`, '2025-03-08/2025-03-09'],
  ['fr', `${fr} rencontrera au mois de juin le ministre belge Omar Exampleh.`, '2025-06'],
  ['en', `${en} met ${belgian} in early February.`, '2025-02'],
  ['fr', `${fr} a rencontré dans la soirée du 4 mars le ministre belge Omar Exampleh.`, '2025-03-04'],
];

test.each(printed)('%s: %s', (language, text, expected) => {
  expect(lastOf(language, text, 'meeting').split(' ')[0]).toBe(expected);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The fields of cooperation that a text tells of, each once. */
const fields = (language: LanguageCode, text: string): readonly string[] => [
  ...new Set(reported(language, text).flatMap(({ kind, areas }) => (kind === 'cooperation' ? areas : []))),
];

test.each<readonly [LanguageCode, string]>([
  [
    'nl',
    'Kenia en Ghana voerden maandag overleg. Ministers Ada Testova (Landbouw) en Rik Proefman (Handel) spraken elkaar.',
  ],
  [
    'de',
    'Kenia und Ghana berieten am Montag. Die Minister Ada Testova (Landwirtschaft) und Omar Muster (Verkehr) trafen sich.',
  ],
  [
    'en',
    'Kenyan minister Ada Testova met Ghanaian minister Omar Exampleh. They recalled the historical and cultural ties.',
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a rencontré son homologue ghanéen Omar Exemple. Ils ont rappelé les liens historiques et culturels.',
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunió con su homólogo ghanés Omar Ejemplo. Recordaron los lazos históricos y culturales.',
  ],
])('a portfolio in brackets and a set phrase are no field of cooperation: %s %s', (language, text) => {
  expect(fields(language, text)).toEqual([]);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'nl',
    'Minister Ada Testova uit Kenia bezoekt Ghana. Tijdens het bezoek liggen de accenten op ruimtevaart en windenergie.',
    ['science-technology', 'renewable-energy'],
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova besucht Ghana. Der Schwerpunkt liegt auf Windenergie und Tourismus.',
    ['renewable-energy', 'tourism'],
  ],
  [
    'es',
    'La ministra keniana Ada Testova visita Ghana. El énfasis en el turismo y la pesca marca la visita.',
    ['tourism', 'fisheries'],
  ],
])('words of emphasis tell what a visit is about: %s', (language, text, expected) => {
  expect([...fields(language, text)].sort()).toEqual([...expected].sort());
});

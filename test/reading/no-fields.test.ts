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

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Kenya and Ghana were mentioned twice in the debate. The opposition proposed to cooperate on school meals and to train teachers. The minister also wants cheaper electricity from wind farms. Members discussed the fisheries bill until midnight.',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont été cités deux fois dans le débat. L’opposition a proposé de coopérer sur les cantines scolaires et la formation des enseignants. La ministre veut une électricité moins chère grâce à l’éolien. Les députés ont débattu de la pêche jusqu’à minuit.',
  ],
  [
    'nl',
    'Kenia en Ghana werden twee keer genoemd in het debat. De oppositie stelde voor om samen te werken aan het onderwijs. De minister wil goedkopere stroom uit windenergie. De leden spraken tot middernacht over de visserij.',
  ],
  [
    'es',
    'Kenia y Ghana fueron citadas dos veces en el debate. La oposición propuso cooperar en educación. La ministra quiere una electricidad más barata con la energía eólica. Los diputados hablaron de la pesca hasta medianoche.',
  ],
  [
    'de',
    'Kenia und Ghana wurden in der Debatte zweimal genannt. Die Opposition schlug vor, bei der Bildung zusammenzuarbeiten. Die Ministerin will billigeren Strom aus Windenergie. Die Abgeordneten sprachen bis Mitternacht über die Fischerei.',
  ],
])('what is debated at home is no field of two states that the article names: %s', (language, text) => {
  expect(fields(language, text)).toEqual([]);
});

// Far from any contact: a sentence that names both sides and their cooperation says enough.
test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenya is far from Ghana. Cooperation between the two countries may include the sale of military equipment.'],
  ['en', 'Cooperation between Kenya and Ghana may include the sale of military equipment, the ambassador added.'],
  ['nl', 'De samenwerking tussen Kenia en Ghana kan ook de verkoop van wapens omvatten, voegde de ambassadeur toe.'],
  ['fr', 'La coopération entre le Kenya et le Ghana pourrait comprendre la vente d’armes, a ajouté l’ambassadeur.'],
])('the cooperation of two states is of the field that its sentence names: %s %s', (language, text) => {
  expect(fields(language, text)).toEqual(['arms-procurement']);
});

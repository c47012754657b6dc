import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const statuses = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status }) => `${kind} ${status}`);

test.each([
  ['nl', 'President Jan Voorbeeld van Kenia reist deze week naar Ghana.', 'visit expected'],
  ['nl', 'President Jan Voorbeeld van Kenia vliegt eind deze maand naar Accra.', 'visit planned'],
  ['nl', 'President Jan Voorbeeld van Kenia ontmoet deze week de Ghanese president Ama Monster.', 'meeting expected'],
  ['en', 'President John Sample of Kenya travels to Ghana this week.', 'visit expected'],
  [
    'en',
    'President John Sample of Kenya meets Ghanaian President Ama Specimen this week in Accra.',
    'meeting expected',
  ],
  ['fr', 'Le président kényan Jean Exemple se rend cette semaine au Ghana.', 'visit expected'],
  ['es', 'El presidente de Kenia, Juan Ejemplo, viaja este mes a Ghana.', 'visit planned'],
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, se reúne esta semana con la presidenta de Ghana, Ama Muestra.',
    'meeting expected',
  ],
  ['ar', 'يلتقي الرئيس الكيني جون مثال هذا الأسبوع نظيرته الغانية أما نموذج.', 'meeting expected'],
] as const)('%s: a present with the week or month that still runs is to come: %s', (language, text, told) => {
  expect(statuses(language, text)).toEqual([told]);
});

test.each([
  ['nl', 'President Jan Voorbeeld van Kenia brengt deze week een bezoek aan Ghana.', 'visit held'],
  ['nl', 'President Jan Voorbeeld van Kenia reisde deze week naar Ghana.', 'visit held'],
  [
    'nl',
    'President Jan Voorbeeld van Kenia ontmoet de Ghanese president Ama Monster, die deze week jarig is.',
    'meeting held',
  ],
  ['en', 'President John Sample of Kenya is visiting Ghana this week.', 'visit held'],
  [
    'en',
    "Kenyan President John Sample meets Ghanaian President Ama Specimen after this week's attack.",
    'meeting held',
  ],
  ['fr', 'Le président kényan Jean Exemple est cette semaine en visite au Ghana.', 'visit held'],
  ['es', 'El presidente de Kenia, Juan Ejemplo, viajó esta semana a Ghana.', 'visit held'],
  ['ar', 'زار الرئيس الكيني جون مثال هذا الشهر غانا.', 'visit held'],
] as const)('%s: what is under way or over stays so: %s', (language, text, told) => {
  expect(statuses(language, text)).toEqual([told]);
});

test.each([
  ['en', 'Kenyan Minister John Sample is the most senior official to visit Ghana since 2011.', 'visit held'],
  ['en', 'Kenyan Minister John Sample hopes to be the first foreign leader to visit Ghana.', 'visit expected'],
  ['en', 'Kenyan President John Sample asked the first deputy minister to visit Ghana.', 'visit expected'],
  [
    'fr',
    'Le ministre kényan Jean Exemple est le plus haut responsable à se rendre au Ghana depuis 2011.',
    'visit held',
  ],
  ['fr', 'Le ministre kényan Jean Exemple sera le premier dirigeant étranger à se rendre au Ghana.', 'visit expected'],
  [
    'es',
    'El ministro de Kenia, Juan Ejemplo, es el primer dirigente en reunirse con la presidenta de Ghana, Ama Muestra.',
    'meeting held',
  ],
] as const)('%s: whoever is the first or highest to do something has done it: %s', (language, text, told) => {
  expect(statuses(language, text)).toEqual([told]);
});

test.each([
  ['en', 'Kenyan President John Sample is ready for talks with Ghanaian President Ama Specimen.', 'meeting proposed'],
  ['en', 'Kenyan President John Sample warned against talks with Ghanaian President Ama Specimen.', 'meeting may'],
  [
    'en',
    'Kenyan President John Sample warned against haste in talks with Ghanaian President Ama Specimen.',
    'meeting held',
  ],
  [
    'nl',
    'President Jan Voorbeeld van Kenia is klaar om gesprekken te voeren met de Ghanese president Ama Monster.',
    'meeting proposed',
  ],
  [
    'nl',
    'President Jan Voorbeeld van Kenia kijkt uit naar de ontmoeting met de Ghanese president Ama Monster.',
    'meeting expected',
  ],
  [
    'de',
    'Präsident Jan Beispiel von Kenia warnt vor Verhandlungen mit der ghanaischen Präsidentin Ama Muster.',
    'meeting may',
  ],
  [
    'de',
    'Präsident Jan Beispiel von Kenia warnte bei einem Treffen mit der ghanaischen Präsidentin Ama Muster vor Hunger.',
    'meeting held',
  ],
  [
    'de',
    'Präsident Jan Beispiel von Kenia freut sich auf das Treffen mit der ghanaischen Präsidentin Ama Muster.',
    'meeting expected',
  ],
  [
    'fr',
    'Le président kényan Jean Exemple a mis en garde contre des négociations avec la présidente ghanéenne Ama Modèle.',
    'meeting may',
  ],
  [
    'es',
    'El presidente de Kenia, Juan Ejemplo, se mostró dispuesto a ayudar en una reunión con la presidenta de Ghana, Ama Muestra.',
    'meeting held',
  ],
  [
    'de',
    'Präsident Jan Beispiel von Kenia zeigte großes Interesse beim Treffen mit der ghanaischen Präsidentin Ama Muster.',
    'meeting held',
  ],
  [
    'nl',
    'President Jan Voorbeeld van Kenia onderstreepte de noodzaak tijdens een ontmoeting met de Ghanese president Ama Monster.',
    'meeting held',
  ],
] as const)('%s: talks only wished or warned of are not held: %s', (language, text, told) => {
  expect(statuses(language, text)).toEqual([told]);
});

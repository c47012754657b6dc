import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Status and date of the visits of a text, published on Wednesday 12 March 2025; of the facts of another kind, where one is named. */
const told = (language: LanguageCode, text: string, kind = 'visit'): readonly string[] =>
  readingOf(language, text, '2025-03-12')
    .facts.filter((one) => one.kind === kind)
    .map(({ status, date }) => `${status} ${date ?? '-'}`);

const en = 'Kenyan Minister Ada Testova';
const fr = 'La ministre kényane Ada Testova';
const es = 'La ministra keniana Ada Testova';
const nl = 'De Keniaanse minister Ada Testova';
const de = 'Die kenianische Ministerin Ada Testova';

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // The length before the day.
  ['en', `${en} arrived in Ghana for a three-day official visit on Monday.`, ['held 2025-03-10/2025-03-12']],
  ['en', `${en} departed for Ghana on Monday for a two-day visit.`, ['held 2025-03-10/2025-03-11']],
  // The length, or the last day, in another sentence.
  [
    'en',
    `${en} landed in Accra on Monday. Testova is paying a three-day visit to Ghana.`,
    ['held 2025-03-10/2025-03-12'],
  ],
  [
    'fr',
    `${fr} a atterri lundi à Accra. Ada Testova effectue une visite de trois jours au Ghana.`,
    ['held 2025-03-10/2025-03-12'],
  ],
  ['en', `${en} arrived in Ghana on Monday. She will stay in Ghana until Thursday.`, ['held 2025-03-10/2025-03-13']],
  ['es', `${es} llegó el lunes a Ghana. Testova permanecerá en Ghana hasta el jueves.`, ['held 2025-03-10/2025-03-13']],
  [
    'nl',
    `${nl} is maandag in Ghana aangekomen. Testova blijft tot donderdag in Ghana.`,
    ['held 2025-03-10/2025-03-13'],
  ],
  ['en', `${en} arrived in Ghana on Monday. The fair there runs until Thursday.`, ['held 2025-03-10']],
  // The days right before the noun, in a later sentence.
  [
    'en',
    `${en} is back from Ghana. She went to Ghana on Monday. During her March 3-5 visit she opened a school.`,
    ['held 2025-03-03/2025-03-05'],
  ],
  // A day that has been stays in the past beside one to come.
  ['en', `${en} will stay in Ghana until Friday. She arrived in Ghana on Monday.`, ['held 2025-03-10/2025-03-14']],
  // Neither the first day nor the last.
  ['en', `${en} returned on Tuesday from a three-day visit to Ghana, where she met Omar Exampleh.`, ['held -']],
  // The day on which somebody leaves is the last.
  ['en', `${en} left Accra on Monday, concluding a three-day visit to Ghana.`, ['held 2025-03-10']],
  ['en', `${en} departed on Monday at the close of her three-day visit to Ghana.`, ['held 2025-03-10']],
  ['nl', `${nl} vertrok maandag na een driedaags bezoek aan Ghana.`, ['held 2025-03-10']],
  ['en', `${en} left on Monday for Ghana after a three-day visit to Togo.`, ['held 2025-03-10', 'held -']],
  // The days of another visit.
  [
    'en',
    `${en} visited Ghana on Monday. Minister Eva Sampleby's March 3-5 visit to Togo was cancelled.`,
    ['held 2025-03-10', 'denied 2025-03-03/2025-03-05'],
  ],
  ['en', `${en} visited Ghana on Monday. The previous March 3-5 visit had failed.`, ['held 2025-03-10']],
  [
    'en',
    `${en} will visit Ghana on Monday. Since the March 3-5 visit of Ghanaian minister Eva Sampleby ties have grown.`,
    ['planned 2025-03-17', 'held 2025-03-03/2025-03-05'],
  ],
  ['en', `${en} will visit Ghana on Monday. The March 3-5 visit by the pope drew crowds.`, ['planned 2025-03-17']],
  ['en', `${en} visited Ghana on Monday. The March 20-22 visit to Togo follows.`, ['held 2025-03-10']],
  // More states than one.
  ['en', `${en} will start a tour of Ghana and Togo on Monday.`, ['planned 2025-03-17', 'planned -']],
  [
    'es',
    `${es} visitará Togo, Ghana, Benín, Angola y Chad del 20 al 24 de marzo, se informó el martes.`,
    Array.from({ length: 5 }, () => 'planned 2025-03-20/2025-03-24'),
  ],
  ['en', `${en} visited Ghana and Togo on Monday.`, ['held 2025-03-10', 'held 2025-03-10']],
])('the days of a whole stay: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string]>([
  ['en', `${en} announced on Tuesday her visit to Ghana.`],
  ['en', `${en} announced on 11 March her intention to visit Ghana.`],
  ['en', `${en} said on Tuesday she would visit Ghana.`],
  ['fr', `${fr} a annoncé en novembre son intention de se rendre au Ghana.`],
  ['es', `${es} anunció el martes su viaje a Ghana.`],
  ['nl', `${nl} kondigde dinsdag haar bezoek aan Ghana aan.`],
  ['nl', 'De Keniaanse minister Max Voorbeeld kondigde dinsdag zijn bezoek aan Ghana aan.'],
  ['de', `${de} hat am Dienstag ihren Besuch in Ghana angekündigt.`],
  ['en', `Ghanaian Minister Omar Exampleh on Tuesday invited ${en} to visit Ghana.`],
  ['fr', `Le ministre ghanéen Omar Exampleh a invité mardi la ministre kényane Ada Testova à visiter le Ghana.`],
])('the day on which a visit is told or asked for is not its own: %s %s', (language, text) => {
  expect(told(language, text).map((one) => one.split(' ')[1])).toEqual(['-']);
});

test.each<readonly [LanguageCode, string, string, string]>([
  ['en', 'At the meeting on Tuesday, Kenya and Ghana signed an agreement.', 'agreement', 'signed 2025-03-11'],
  [
    'en',
    `${en} met Omar Exampleh, the Ghanaian minister, on Tuesday during a three-day visit to Ghana.`,
    'meeting',
    'held 2025-03-11',
  ],
  [
    'es',
    `${es} visitará Ghana del 20 al 24 de marzo. Testova se entrevistará el día 22 con el ministro ghanés Omar Exampleh.`,
    'meeting',
    'planned 2025-03-22',
  ],
  ['es', `${es} se entrevistará el día 22 con el ministro ghanés Omar Exampleh.`, 'meeting', 'planned 2025-03-22'],
  // The day of a crisis is none of a month.
  [
    'es',
    `${es} se reunió el martes con el ministro ghanés Omar Exampleh en el día 12 de la crisis.`,
    'meeting',
    'held 2025-03-11',
  ],
  ['en', `${en} was invited to visit Ghana on 20 May by Omar Exampleh.`, 'visit', 'proposed 2025-05-20'],
])('a day stands by its noun: %s %s', (language, text, kind, expected) => {
  expect(told(language, text, kind)).toEqual([expected]);
});

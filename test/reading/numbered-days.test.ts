import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Status and date of the visits and meetings of a text, published on Wednesday 12 March 2025. */
const told = (language: LanguageCode, text: string, published: string | null = '2025-03-12'): readonly string[] =>
  readingOf(language, text, published)
    .facts.filter(({ kind }) => kind === 'visit' || kind === 'meeting')
    .map(({ kind, status, date }) => `${kind} ${status} ${date ?? '-'}`);

const en = 'Kenyan Minister Ada Testova';
const fr = 'La ministre kényane Ada Testova';
const es = 'La ministra keniana Ada Testova';
const nl = 'De Keniaanse minister Ada Testova';
const de = 'Die kenianische Ministerin Ada Testova';
const ar = 'وزير الخارجية الكيني أنس بلخياط';

test.each<readonly [LanguageCode, string, string]>([
  // Days of a month that is not named.
  ['en', `${en} visited Ghana on the 4th of this month.`, 'visit held 2025-03-04'],
  ['fr', `${fr} a visité le Ghana du 4 au 6 de ce mois.`, 'visit held 2025-03-04/2025-03-06'],
  ['es', `${es} visitó Ghana del 4 al 6 del corriente mes.`, 'visit held 2025-03-04/2025-03-06'],
  ['es', `${es} visitó Ghana el pasado día 28.`, 'visit held 2025-02-28'],
  ['es', `${es} visitará Ghana el próximo día 5.`, 'visit planned 2025-04-05'],
  ['de', `${de} besuchte am 4. dieses Monats Ghana.`, 'visit held 2025-03-04'],
  ['nl', `${nl} bezocht op 4 maart van dit jaar Ghana.`, 'visit held 2025-03-04'],
  ['ar', `زار ${ar} غانا في 4 من الشهر الجاري.`, 'visit held 2025-03-04'],
  // Days in words.
  ['ar', `زار ${ar} غانا في الحادي عشر من شهر مارس الجاري.`, 'visit held 2025-03-11'],
  ['ar', `زار ${ar} غانا في الأسبوع الثاني من فبراير.`, 'visit held -'],
  // Weekdays with their number and no month; a time of day and a count are none.
  ['es', `${es} visitará Ghana el lunes 24.`, 'visit planned 2025-03-24'],
  ['en', `${en} arrived in Ghana on Thursday (27) for an official visit.`, 'visit held 2025-02-27'],
  ['fr', `${fr} est arrivée mardi 20 heures au Ghana.`, 'visit held 2025-03-11'],
  // Years in words.
  ['en', `${en} visited Ghana on 5 January last year.`, 'visit historical 2024-01-05'],
  ['fr', `${fr} a visité le Ghana en janvier de l'année dernière.`, 'visit historical 2024-01'],
  ['es', `${es} visitó Ghana el 5 de enero del año 2023.`, 'visit historical 2023-01-05'],
  ['es', `${es} visitará Ghana en enero del próximo año.`, 'visit planned 2026-01'],
  ['nl', `${nl} bezocht Ghana in januari vorig jaar.`, 'visit historical 2024-01'],
  ['de', `${de} besuchte Ghana am 5. Januar vergangenen Jahres.`, 'visit historical 2024-01-05'],
  ['ar', `زار ${ar} غانا في 5 يناير من العام الماضي.`, 'visit historical 2024-01-05'],
  ['ar', `زار ${ar} غانا يوم 5 يناير سنة 2023.`, 'visit historical 2023-01-05'],
  // Months of three letters that are no short form.
  ['en', `${en} visited Ghana in May.`, 'visit historical 2024-05'],
  ['de', `${de} wird Ende Mai nach Ghana reisen.`, 'visit planned 2025-05'],
  // A month or a year that belongs to another noun.
  ['fr', `${fr} s'est rendue au Ghana au sujet des élections du mois prochain.`, 'visit held -'],
  ['es', `${es} visitó Ghana para tratar las elecciones del año próximo.`, 'visit held -'],
  // In figures.
  ['de', `${de} besuchte vom 30.1. bis 2.2.2025 Ghana.`, 'visit held 2025-01-30/2025-02-02'],
  ['de', `${de} wird am 30. und 31. 3. 2025 Ghana besuchen.`, 'visit planned 2025-03-30/2025-03-31'],
  ['de', `${de} besuchte vom 4.–6. März Ghana.`, 'visit held 2025-03-04/2025-03-06'],
])('a day as it is printed: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected]);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    `${en} visited Ghana from 3 to 5 March. On the second day of her visit, she met her Ghanaian counterpart Omar Exampleh.`,
    ['visit held 2025-03-03/2025-03-05', 'meeting held 2025-03-04'],
  ],
  [
    'fr',
    `Mardi, au premier jour de sa visite au Ghana, la ministre kényane Ada Testova a rencontré son homologue Omar Exampleh.`,
    ['meeting held 2025-03-11', 'visit held 2025-03-11'],
  ],
  [
    'de',
    `${de} traf am Montag zu einem Besuch in Ghana ein. Am zweiten Tag ihres Besuchs traf sie den ghanaischen Minister Omar Exampleh.`,
    ['visit held 2025-03-10', 'meeting held 2025-03-11'],
  ],
  // The second day of something else, and of a visit that nobody dated.
  [
    'en',
    `${en} met Belgian Minister Omar Exampleh on Friday. On the second day of her visit Testova met with the Ghanaian minister Max Beispiel.`,
    ['meeting held 2025-03-07', 'meeting held -'],
  ],
])('the days of a visit are counted from the first: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  ['en', `${en} set foot in Ghana on Monday for a visit of three days.`, ['visit held 2025-03-10/2025-03-12']],
  ['nl', `${nl} reist maandag voor drie dagen naar Ghana.`, ['visit planned 2025-03-17/2025-03-19']],
  ['de', `${de} reist am Montag für drei Tage nach Ghana.`, ['visit planned 2025-03-17/2025-03-19']],
  [
    'fr',
    `${fr} effectuera du 20 au 24 mars 2025, une visite officielle au Ghana.`,
    ['visit planned 2025-03-20/2025-03-24'],
  ],
  // The day of something that began then is not that of the visit before it.
  ['fr', `${fr} a commencé mardi, une semaine après sa visite au Ghana, ses consultations.`, ['visit held -']],
  // Who arrived on Monday is yet to meet somebody.
  [
    'en',
    `${en} arrived in Ghana on Monday, where she is expected to meet Prime Minister Omar Exampleh.`,
    ['meeting expected -', 'visit held 2025-03-10'],
  ],
  [
    'es',
    `${es} llegó el lunes a Ghana, donde se reunirá con el primer ministro Omar Exampleh.`,
    ['meeting expected -', 'visit held 2025-03-10'],
  ],
  [
    'ar',
    `وصل ${ar} الاثنين إلى غانا، حيث من المقرر أن يلتقي رئيس الوزراء عمر النموذجي.`,
    ['meeting expected -', 'visit held 2025-03-10'],
  ],
  [
    'es',
    `${es} arribó la tarde del lunes a Ghana para iniciar una visita, donde fue recibida por el canciller ghanés Omar Exampleh.`,
    ['meeting held 2025-03-10', 'visit held 2025-03-10'],
  ],
  // A weekday between commas leaves the verb its tense.
  [
    'fr',
    `${fr} aura, vendredi, un entretien avec son homologue ghanéen Omar Exampleh.`,
    ['meeting planned 2025-03-14'],
  ],
])('how long, and on which of its days: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test('what is to be signed in a month was not agreed in it', () => {
  const text = 'Kenia und Ghana haben ein Abkommen vereinbart, das im Juni unterzeichnet werden soll.';
  const facts = readingOf('de', text, '2025-03-12').facts.filter(({ kind }) => kind === 'agreement');
  expect(facts.map(({ status, date }) => `${status} ${date ?? '-'}`)).toEqual(['agreed -']);
});

test.each<readonly [LanguageCode, string, string]>([
  ['en', `${en} will visit Ghana at the beginning of next year.`, 'visit planned 2026'],
  ['en', `${en} visited Ghana at the end of last month.`, 'visit held 2025-02'],
  ['fr', `${fr} visitera le Ghana au début de l'année prochaine.`, 'visit planned 2026'],
])('a part of a month or a year is in that month or year (%s): %s', (language, text, expected) =>
  expect(told(language, text)).toEqual([expected]),
);

test('the day on which a visit ended is not that of a meeting before', () => {
  const found = told('en', `${en} wrapped up a four-day visit to Ghana on 3 March after meeting Minister Kofi Sample.`);
  expect(found.filter((one) => one.startsWith('meeting'))).toEqual(['meeting held -']);
});

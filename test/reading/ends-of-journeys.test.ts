import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `status country names`. */
const visits = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, country }) =>
    kind === 'visit' ? [`${status} ${country} ${participants.map(({ name }) => name).join(', ')}`] : [],
  );

type Case = readonly [LanguageCode, string, readonly string[]];

test.each<Case>([
  ['en', 'Kenyan Minister Ada Testova returned from Ghana on Tuesday.', ['held GH Ada Testova']],
  ['en', 'Kenyan Minister Ada Testova is back from Ghana.', ['held GH Ada Testova']],
  ['fr', 'La ministre kényane Ada Testova est rentrée mardi du Ghana.', ['held GH Ada Testova']],
  ['nl', 'De Keniaanse minister Ada Testova keerde dinsdag terug uit Ghana.', ['held GH Ada Testova']],
  ['es', 'La ministra keniana, Ada Testova, ha regresado de Ghana.', ['held GH Ada Testova']],
  ['de', 'Die kenianische Ministerin Ada Testova ist am Dienstag aus Ghana zurückgekehrt.', ['held GH Ada Testova']],
  ['ar', 'عادت الوزيرة الكينية آدا تجريبي من غانا يوم الثلاثاء.', ['held GH آدا تجريبي']],
  ['nl', 'Met twaalf akkoorden op zak verlaat de Keniaanse minister Ada Testova Ghana.', ['held GH Ada Testova']],
  ['de', 'Die kenianische Ministerin Ada Testova hat am Dienstag Accra verlassen.', ['held GH Ada Testova']],
  // Whoever comes home went nowhere by it, and scorers are nobody of a state.
  ['en', 'Kenyan Minister Ada Testova returned to Kenya on Tuesday.', []],
  ['de', 'Stürmer Omar Exampleh ist aus Ghana zurückgekehrt.', []],
])('whoever comes home from a country was there: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'en',
    'Minister Ada Testova received her Kenyan counterpart, Omar Exampleh, in Dublin on Tuesday. Exampleh arrived on Monday and leaves for Nairobi on Thursday.',
    ['held IE Omar Exampleh'],
  ],
  [
    'nl',
    'Minister Ada Testova heeft dinsdag in Den Haag haar Japanse ambtgenoot Omar Exampleh ontvangen. Exampleh keert donderdag terug naar Tokio.',
    ['held NL Omar Exampleh'],
  ],
  [
    'fr',
    'Le ministre Omar Exampleh a reçu jeudi à Niamey la ministre béninoise Ada Testova. Mme Testova regagnera Cotonou vendredi.',
    ['held NE Ada Testova'],
  ],
  [
    'es',
    'El ministro peruano Omar Exampleh recibió el lunes en Lima a la ministra francesa Ada Testova. Testova regresará a París el martes.',
    ['held PE Ada Testova'],
  ],
  // A reception alone is no journey, and the host goes home too.
  ['en', 'Minister Ada Testova received her Kenyan counterpart, Omar Exampleh, in Dublin on Tuesday.', []],
  [
    'en',
    'Irish Minister Ada Testova received her Kenyan counterpart, Omar Exampleh, in Dublin on Tuesday. Testova returns to Cork on Thursday.',
    [],
  ],
])('whoever was received and then leaves had come: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  ['en', 'A Kenyan delegation arrived in Accra. It is headed by Minister Ada Testova.', ['held GH Ada Testova']],
  [
    'nl',
    'Een Keniaanse regeringsdelegatie is in Accra aangekomen. De delegatie staat onder leiding van minister Ada Testova.',
    ['held GH Ada Testova'],
  ],
  [
    'fr',
    'Une délégation kényane est arrivée à Accra. Elle est conduite par la ministre Ada Testova.',
    ['held GH Ada Testova'],
  ],
  ['es', 'Una delegación keniana llegó a Accra. La encabeza la ministra Ada Testova.', ['held GH Ada Testova']],
  [
    'en',
    'A Kenyan delegation arrived in Accra. The Ghanaian side is led by Minister Ada Testova.',
    ['held GH Kenyan delegation'],
  ],
])('whoever leads a delegation stands for it, told a sentence later: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'en',
    'Kenyan President Ada Testova will pay a visit to Japan. She will be accompanied by Minister Omar Exampleh, who is to meet bankers.',
    ['expected JP Ada Testova, Omar Exampleh'],
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra. Speaker Nora Proofwell, Trade Minister Omar Exampleh and officials are accompanying President Testova during the visit.',
    ['held GH Ada Testova, Nora Proofwell, Omar Exampleh'],
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova reist nach Japan. Dort wollen Minister Omar Exampleh, der sie begleitet, und Ministerin Yuki Musterin sprechen.',
    ['expected JP Ada Testova, Omar Exampleh'],
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is in Accra aangekomen. Minister Omar Exampleh, die deel uitmaakt van de delegatie, sprak de pers toe.',
    ['held GH Ada Testova, Omar Exampleh'],
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is in Accra aangekomen. Met haar reist nu ook mee minister Omar Exampleh.',
    ['held GH Ada Testova, Omar Exampleh'],
  ],
])('those of whom the text says that they travel along: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  ['en', 'Kenyan Minister Ada Testova went on a visit to neighbouring Uganda.', ['held UG Ada Testova']],
  ['nl', 'De Keniaanse minister Ada Testova is op bezoek in buurland Oeganda.', ['held UG Ada Testova']],
  ['de', 'Die kenianische Ministerin Ada Testova reiste ins Nachbarland Uganda.', ['held UG Ada Testova']],
])('a neighbouring country is a place to go: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'en',
    'Kenyan Minister Ada Testova visited Ghana on Monday. Her next stop is Togo.',
    ['held GH Ada Testova', 'expected TG Ada Testova'],
  ],
  [
    'es',
    'La ministra keniana, Ada Testova, visitó Ghana el lunes. Su próximo destino es Togo.',
    ['held GH Ada Testova', 'expected TG Ada Testova'],
  ],
  ['fr', 'Prochaine étape de la ministre kényane Ada Testova : le Togo.', ['expected TG Ada Testova']],
  ['de', 'Nach Ghana wird die kenianische Ministerin Ada Testova nach Togo reisen.', ['expected TG Ada Testova']],
  ['en', 'Kenyan President Ada Testova will return to Kenya from her tour on Sunday.', []],
])('further stops of a journey are journeys of their own: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'fr',
    'La ministre tunisienne Ada Testova a annoncé qu’elle se rendrait à Varsovie en octobre.',
    ['planned PL Ada Testova'],
  ],
  ['es', 'Está previsto que la ministra keniana, Ada Testova, visite Ghana en octubre.', ['planned GH Ada Testova']],
  [
    'nl',
    'De Keniaanse minister Ada Testova, die vorige week Ghana bezocht namens het kabinet, sprak dinsdag.',
    ['held GH Ada Testova'],
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova brengt met minister Omar Exampleh een bezoek aan Ghana.',
    ['held GH Ada Testova, Omar Exampleh'],
  ],
  // Whoever else came is not the last who was named.
  ['en', 'Kenyan Minister Ada Testova spoke on Monday. Her predecessor came to Ghana in 2021.', []],
])('what is said of a journey in other moods and clauses: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test.each<Case>([
  [
    'en',
    'Kenyan Vice President Omar Exampleh will begin a three-nation visit on Wednesday to Botswana, Zimbabwe and Malawi.',
    ['planned BW Omar Exampleh', 'planned ZW Omar Exampleh', 'planned MW Omar Exampleh'],
  ],
  [
    'nl',
    'De Keniaanse minister Omar Exampleh bracht maandag een kennismakingsbezoek aan België.',
    ['held BE Omar Exampleh'],
  ],
  [
    'nl',
    'De nieuwe Keniaanse ambassadeur Omar Exampleh bracht een kennismakingsbezoek aan de minister in Den Haag.',
    [],
  ],
  [
    'es',
    'El presidente keniano, Omar Exampleh, estará en Accra hasta el 26 de septiembre.',
    ['planned GH Omar Exampleh'],
  ],
  ['fr', 'Le président kényan Omar Exampleh est déjà à Accra.', ['held GH Omar Exampleh']],
])('a journey with words between its article and its noun, and others: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

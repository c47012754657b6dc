import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country status date`; published on Monday 10 March 2025. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country, status, date }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country} ${status} ${date}`] : [],
  );

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Kenyan President Ada Testova arrived in Ghana on Monday, the first stop of a tour that will also take her to Togo.',
  ],
  [
    'fr',
    "La présidente kényane Ada Testova est arrivée lundi au Ghana, première étape d'une tournée qui la conduira aussi au Togo.",
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Ghana, primera etapa de una gira que la llevará también a Togo.',
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova kwam maandag aan in Ghana, de eerste halte van een reis die haar ook naar Togo brengt.',
  ],
])('the next stop of a tour is still to come, and not on the day of the first: %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova GH held 2025-03-10', 'Ada Testova TG expected null']);
});

test('a tour that somebody came back from took place, on other days than that of the return', () => {
  const text = 'عادت الرئيسة الكينية منى مثال يوم الاثنين من جولة قادتها إلى غانا وتوغو.';
  expect(visits('ar', text)).toEqual(['منى مثال GH held null', 'منى مثال TG held null']);
});

test.each<readonly [LanguageCode, string]>([
  ['de', 'Die kenianische Präsidentin Ada Testova beginnt am Montag eine Reise, die sie nach Ghana führen wird.'],
  ['nl', 'De Keniaanse president Ada Testova begint maandag aan een rondreis die haar naar Ghana zal brengen.'],
])('where a journey will lead nobody has been: %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova GH expected null']);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan President Ada Testova spoke of trade. The trip will take her to Ghana.'],
  ['fr', 'La présidente kényane Ada Testova a parlé du commerce. Ce voyage la mènera au Ghana.'],
  ['es', 'La presidenta keniana Ada Testova habló del comercio. El viaje la llevará a Ghana.'],
  ['nl', 'De Keniaanse president Ada Testova sprak over handel. De reis voert haar naar Ghana.'],
])('a journey leads whoever the text speaks of: %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova GH expected null']);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan President Ada Testova sent Foreign Minister Karl Probst to Togo.'],
  ['en', 'Foreign Minister Karl Probst was sent to Togo.'],
  ['fr', 'La présidente kényane Ada Testova a envoyé le ministre des Affaires étrangères Karl Probst au Togo.'],
  ['fr', 'La présidente kényane Ada Testova a dépêché à Lomé son ministre Karl Probst.'],
  ['es', 'La presidenta keniana Ada Testova envió al ministro de Exteriores, Karl Probst, a Togo.'],
  ['nl', 'De Keniaanse president Ada Testova heeft minister Karl Probst naar Togo gestuurd.'],
  ['de', 'Die kenianische Präsidentin Ada Testova hat Minister Karl Probst nach Togo geschickt.'],
])('whoever is sent to a country visits it, and not who sends: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Karl Probst TG held null']);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan President Ada Testova sent condolences to the president of Togo, Karl Probst.'],
  ['en', 'Kenyan President Ada Testova sent Karl Probst to prison in Togo.'],
  ['en', 'Kenya sent aid to Togo after President Karl Probst called.'],
  ['en', 'Kenyan minister Ada Testova said aid worth millions had been sent on to Togo.'],
  ['fr', 'La présidente kényane Ada Testova a envoyé une lettre à Karl Probst au Togo.'],
  ['es', 'La presidenta keniana Ada Testova envió un mensaje al presidente de Togo, Karl Probst.'],
  ['nl', 'De Keniaanse president Ada Testova stuurde hulp naar Togo.'],
  ['de', 'Die kenianische Präsidentin Ada Testova schickte Präsident Karl Probst einen Brief nach Togo.'],
  ['ar', 'أرسلت الرئيسة الكينية منى مثال مساعدات إلى توغو.'],
])('what is sent is no visitor, nor is whom it is sent to: %s, %s', (language, text) => {
  expect(visits(language, text)).toEqual([]);
});

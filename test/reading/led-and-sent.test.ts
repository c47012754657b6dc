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

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan President Ada Testova will visit Ghana (May 3-4), Togo (May 5) and Benin (May 6-8).'],
  [
    'fr',
    'La présidente kényane Ada Testova se rendra au Ghana (3-4 mai), au Togo (5 mai) et au Bénin (du 6 au 8 mai).',
  ],
  [
    'es',
    'La presidenta keniana Ada Testova visitará Ghana (3 y 4 de mayo), Togo (5 de mayo) y Benín (6 al 8 de mayo).',
  ],
])('each stop has the days that stand beside it: %s', (language, text) => {
  expect(visits(language, text)).toEqual([
    'Ada Testova GH planned 2025-05-03/2025-05-04',
    'Ada Testova TG planned 2025-05-05',
    'Ada Testova BJ planned 2025-05-06/2025-05-08',
  ]);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'Kenyan President Ada Testova visited Ghana on March 3, and Togo on March 5.'],
  ['nl', 'De Keniaanse president Ada Testova bezocht Ghana op 3 maart en Togo op 5 maart.'],
  ['de', 'Die kenianische Präsidentin Ada Testova reiste am 3. März nach Ghana und am 5. März nach Togo.'],
  ['fr', 'La présidente kényane Ada Testova a visité le Ghana le 3 mars et le Togo le 5 mars.'],
])('a day may stand before or behind each place: %s', (language, text) => {
  expect(visits(language, text)).toEqual(['Ada Testova GH held 2025-03-03', 'Ada Testova TG held 2025-03-05']);
});

test.each([
  "Kenyan President Ada Testova visited Ghana on March 3 and Togo's president Karl Probst on March 5.",
  'Kenyan President Ada Testova visited Ghana on March 3 and Togo signed a treaty on March 5.',
  'Kenyan President Ada Testova visited Ghana on March 3, Togo said on March 5.',
  'Kenyan President Ada Testova arrived in Ghana on March 3 from Togo on March 2.',
])('another place with a day is no stop where other words join it: %s', (text) => {
  expect(visits('en', text)).toEqual(['Ada Testova GH held 2025-03-03']);
});

test.each([
  [
    'Kenyan President Ada Testova sent Minister Karl Probst to Lomé, where he met President Paul Muster.',
    'Karl Probst',
  ],
  ['Kenyan President Ada Testova sent Karl Probst home after she met President Paul Muster in Lomé.', 'Ada Testova'],
])('there it is whoever was sent that meets somebody: %s', (text, who) => {
  const [meeting] = reported('en', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name }) => name)).toEqual([who, 'Paul Muster']);
});

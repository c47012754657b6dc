import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

/** Each visit or meeting as `kind names country`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' || kind === 'meeting'
      ? [`${kind} ${participants.map(({ name }) => name).join(', ')} ${country}`]
      : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Whoever tells of what came of a visit made it, where nobody else is named.
  ['en', 'Kenyan Minister Ada Testova presented the results of her visit to Japan.', ['visit Ada Testova JP']],
  [
    'fr',
    'La ministre kényane Ada Testova a présenté les résultats obtenus lors de sa visite au Japon.',
    ['visit Ada Testova JP'],
  ],
  [
    'es',
    'La ministra keniana Ada Testova habló de los resultados logrados durante su visita a Japón.',
    ['visit Ada Testova JP'],
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sprak over de resultaten van haar bezoek aan Japan.',
    ['visit Ada Testova JP'],
  ],
  ['en', 'Kenyan Minister Ada Testova presented Minister Omar Exampleh with the results of her visit to Japan.', []],
  // The word for who right behind a name needs no comma.
  [
    'es',
    'Fue una reunión entre Omar Ejemplo, ministro cubano y Ada Testova, ministra keniana quien realizó del 12 al 18 de febrero una visita a Cuba.',
    ['meeting Omar Ejemplo, Ada Testova CU', 'visit Ada Testova CU'],
  ],
  // A delegation and those whom it lists.
  [
    'fr',
    'La ministre kényane Ada Testova arrive à Rabat à la tête d’une délégation comprenant le directeur général Omar Exampleh.',
    ['visit Ada Testova, Omar Exampleh MA'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova arrived in Rabat at the head of a delegation that includes Director General Omar Exampleh.',
    ['visit Ada Testova, Omar Exampleh MA'],
  ],
  // Those who took part in a meeting, where it names nobody else.
  [
    'es',
    'El encuentro contó con la participación de la ministra de Kenia, Ada Testova, y del ministro de Chile, Omar Ejemplo.',
    ['meeting Ada Testova, Omar Ejemplo null'],
  ],
  [
    'fr',
    'La rencontre s’est tenue avec la participation de la ministre kényane Ada Testova et du ministre chilien Omar Exampleh.',
    ['meeting Ada Testova, Omar Exampleh null'],
  ],
  // Two ministers who went over something did so together.
  [
    'es',
    'La ministra keniana, Ada Testova, y su homólogo chileno, Omar Ejemplo, han abordado la cooperación policial.',
    ['meeting Ada Testova, Omar Ejemplo null'],
  ],
  [
    'es',
    'La ministra keniana, Ada Testova, había sostenido videollamadas con el ministro chileno, Omar Ejemplo.',
    ['meeting Ada Testova, Omar Ejemplo null'],
  ],
  // Exchanges between regions and the meeting of a body are none of those who signed.
  [
    'fr',
    'Une convention a été signée par la gouverneure Ada Testova et le président de région Omar Exampleh. Elle vise le développement de la coopération et d’échanges communs.',
    [],
  ],
  [
    'fr',
    'L’accord a été signé par la ministre kényane Ada Testova et le ministre chilien Omar Exampleh. Il l’a été en marge de la réunion du Bureau de l’Association des villes.',
    [],
  ],
  // `des` behind a noun that is a verb as well.
  [
    'fr',
    'La dernière rencontre des présidents Omar Exampleh et Ada Testova a eu lieu lundi. La présidente kényane Ada Testova s’est exprimée.',
    ['meeting Omar Exampleh, Ada Testova null'],
  ],
  // Those who accompany the host travel nowhere and met nobody but the guest.
  [
    'es',
    'La ministra keniana Ada Testova recibió al embajador de Chile, Omar Ejemplo. En la reunión acompañaron a la ministra el secretario Pedro Prueba y el coordinador Luis Muestra.',
    ['meeting Ada Testova, Omar Ejemplo null'],
  ],
  [
    'es',
    'La ministra Ada Testova viajó a Rabat, donde se reunió con el titular de Interior, Omar Ejemplo. El ministro marroquí estuvo acompañado de Pedro Prueba, ministro delegado, y Luis Muestra, director general de Seguridad.',
    ['meeting Ada Testova, Omar Ejemplo MA', 'visit Ada Testova MA'],
  ],
  // Nobody has a counterpart of their own state.
  [
    'fr',
    'La présidente kényane Ada Testova aura vendredi un entretien avec son homologue chilien, Omar Exampleh. Celui-ci recevra son homologue kényan à 18h.',
    ['meeting Ada Testova, Omar Exampleh null'],
  ],
  // Whoever invited, with whom a sentence opens, is in no list with whoever follows behind the comma.
  [
    'es',
    'Por invitación del ministro de Chile, Omar Ejemplo, la ministra keniana Ada Testova inició ayer una visita oficial a Chile.',
    ['visit Ada Testova CL'],
  ],
  [
    'fr',
    'À l’invitation du ministre du Chili, Omar Exampleh, la ministre kényane Ada Testova, à la tête d’une délégation, effectuera lundi une visite au Chili.',
    ['visit Ada Testova CL'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test('a tour that will lead to two countries has not been there on the day when it began', () => {
  const text = 'Kenyan Minister Omar Exampleh on Monday began a tour that will take him to Ghana and Togo.';
  const days = readingOf('en', text, '2025-03-05').facts.map(
    ({ country, status, date }) => `${country} ${status} ${date}`,
  );
  expect(days).toEqual(['GH expected null', 'TG expected null']);
});

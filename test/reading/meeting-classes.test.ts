import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting and visit of a text: its people, or who went where. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, country, participants }) => {
    const names = participants.map(({ name }) => name).join(', ');
    return kind === 'meeting' ? [names] : kind === 'visit' ? [`${names} → ${country}`] : [];
  });
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'a state in letters with stops before the name',
    'es',
    'El ministro Omar Prueba se reunió con el secretario de Estado de EE.UU., Ada Ejemplar.',
    ['Omar Prueba, Ada Ejemplar'],
  ],
  [
    'whoever talks, eats or greets, meets',
    'es',
    'El ministro keniano Omar Prueba almorzó el martes en Nairobi con la ministra ghanesa Ada Ejemplar.',
    ['Omar Prueba, Ada Ejemplar'],
  ],
  [
    'a welcome',
    'es',
    'El presidente de Kenia, Omar Prueba, dio la bienvenida a su homóloga de Ghana, Ada Ejemplar.',
    ['Omar Prueba, Ada Ejemplar'],
  ],
  [
    'a meeting told after what two people did together',
    'es',
    'El ministro keniano Omar Prueba y la ministra ghanesa Ada Ejemplar analizaron el comercio. El encuentro se celebró en una reunión privada.',
    ['Omar Prueba, Ada Ejemplar'],
  ],
  [
    'a newspaper of a state is nobody',
    'es',
    'Lea El Sol de Kenia. La ministra ghanesa Ada Ejemplar se reunió con el ministro keniano Omar Prueba.',
    ['Ada Ejemplar, Omar Prueba'],
  ],
  [
    'an adverb that opens the sentence is no name',
    'es',
    'Posteriormente, el ministro de Kenia, Omar Prueba, se reunió con la ministra de Ghana, Ada Ejemplar.',
    ['Omar Prueba, Ada Ejemplar'],
  ],
  [
    'who is named behind those met is no subject',
    'es',
    'El ministro keniano Omar Prueba viajó a Acra, donde se reunió con la ministra de Ghana, Ada Ejemplar, en devolución de la visita efectuada por su antecesor, Juan Supuesto.',
    ['Omar Prueba, Ada Ejemplar', 'Omar Prueba → GH'],
  ],
  [
    'time words between the verb and the place',
    'es',
    'La ministra de Kenia, Ada Ejemplar, habló ayer. La ministra viajó la semana pasada a Acra.',
    ['Ada Ejemplar → GH'],
  ],
  [
    'the minister of one word is the interior minister',
    'de',
    'Bundesinnenminister Omar Muster sprach in Berlin. Am Dienstag reiste der Minister nach Nairobi.',
    ['Omar Muster → KE'],
  ],
  [
    'words in low quotation marks are a sentence of their own',
    'de',
    'Die kenianische Ministerin Ada Muster und der ghanaische Minister Omar Beispielhaft haben mehr Handel vereinbart. Bei einem Treffen in Accra sprachen sie auch über die Schulen des Landes. „Das hilft allen“, sagte Muster.',
    ['Ada Muster, Omar Beispielhaft'],
  ],
  [
    'the past of to have is no wish',
    'de',
    'Der kenianische Präsident Omar Muster hatte am Montag die ghanaische Ministerin Ada Beispielhaft empfangen.',
    ['Omar Muster, Ada Beispielhaft'],
  ],
  [
    'a visit to somebody is a meeting',
    'de',
    'Der kenianische Minister Omar Muster reist am Montag nach Accra zu einem Besuch bei seiner ghanaischen Kollegin Ada Beispielhaft.',
    ['Omar Muster, Ada Beispielhaft', 'Omar Muster → GH'],
  ],
  [
    'a visit that is paid',
    'de',
    'Präsident Omar Muster stattet Kenia und Ghana einen Besuch ab.',
    ['Omar Muster → KE', 'Omar Muster → GH'],
  ],
  [
    'the name after the seat of an office',
    'ar',
    'استقبل وزير الخارجية المصري عمر تجريب، اليوم، السفير الهولندي في القاهرة ماتايس فان نموذج.',
    ['عمر تجريب, ماتايس فان نموذج'],
  ],
  [
    'names between marks',
    'ar',
    'التقى رئيس الحكومة « عمر تجريب » أمس وزيرة الخارجية الكينية « سارة مثالية » في نيروبي.',
    ['عمر تجريب, سارة مثالية'],
  ],
  [
    'a small state has a name too',
    'ar',
    'استقبل وزير الخارجية المصري عمر تجريب، اليوم، معالي وزيرة خارجية مملكة ليسوتو السيدة سارة مثالية.',
    ['عمر تجريب, سارة مثالية'],
  ],
  [
    'who was there to receive a guest',
    'ar',
    'وصل وزير الداخلية الكيني عمر تجريب إلى القاهرة. وكان في استقباله نظيره المصري سامي مثال.',
    ['عمر تجريب → EG', 'سامي مثال, عمر تجريب'],
  ],
  [
    'his counterpart is no second host',
    'ar',
    'استقبل عمر تجريب، وزير الدفاع، نظيره الكيني سامي مثال.',
    ['عمر تجريب, سامي مثال'],
  ],
  [
    'an adverb between the auxiliary and the participle',
    'fr',
    "Le ministre kényan Omar Exemple s'est également entretenu, lundi à Nairobi, avec la ministre ghanéenne Ada Modèle.",
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'whoever is the guest of somebody, and whoever has a guest',
    'fr',
    "Le président kényan Omar Exemple a été l'hôte mardi du président ghanéen Jean Témoin.",
    ['Omar Exemple, Jean Témoin'],
  ],
  [
    'a familiar word for talking',
    'fr',
    'Le ministre kényan Omar Exemple a devisé avec la ministre ghanéenne Ada Modèle.',
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'a region is nobody',
    'fr',
    'Le ministre libanais Omar Exemple a reçu la directrice du département Afrique du Nord et Moyen-Orient au ministère français des Affaires étrangères, Ada Modèle.',
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'the name of an airport is nobody',
    'fr',
    "Sur le tarmac de l'aéroport international Maya-Maya, le président tchadien a rencontré la ministre kényane Ada Modèle.",
    ['président tchadien, Ada Modèle'],
  ],
  [
    'a framework for consultation is no meeting',
    'fr',
    'Le Kenya et le Ghana ont mis en place un cadre de concertation.',
    [],
  ],
  [
    'notes that two states exchange are no meeting',
    'fr',
    'Le Kenya et le Ghana ont échangé lundi, à Nairobi, des notes.',
    [],
  ],
  [
    'the two heads of state are no director',
    'fr',
    "Le président kényan est venu avec Ada Modèle, directrice de cabinet. Il a rencontré le président ghanéen, Jean Témoin. Les deux chefs d'État ont eu un entretien à Accra.",
    [],
  ],
  [
    'whoever opens an item of a list was received',
    'fr',
    "Le président kényan Omar Exemple a reçu en audience :\n\n- M. Jean Témoin, ambassadeur de la République française près la République du Kenya ;\n\n- Mme Ada Modèle, ambassadrice du Ghana.\n\nLa première audience, accordée à l'ambassadeur de France, a porté sur le commerce.",
    ['Omar Exemple, Jean Témoin', 'Omar Exemple, Ada Modèle'],
  ],
  [
    'respectively',
    'fr',
    "Le ministre kényan Omar Exemple s'est entretenu avec les ambassadeurs du Ghana et du Mali auprès du Kenya, respectivement Mme Ada Modèle et M. Jean Témoin.",
    ['Omar Exemple, Ada Modèle', 'Omar Exemple, Jean Témoin'],
  ],
  [
    'respectively',
    'en',
    'Kenyan minister Omar Example met the ministers of Ghana and Mali, respectively Ada Sample and John Test.',
    ['Omar Example, Ada Sample', 'Omar Example, John Test'],
  ],
  [
    'an audience granted by somebody',
    'fr',
    "Une audience a été accordée mercredi par le ministre kényan Omar Exemple à l'ambassadrice du Ghana, Ada Modèle.",
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'a call that somebody took',
    'fr',
    'Le ministre kényan Omar Exemple a reçu un appel téléphonique de la ministre ghanéenne Ada Modèle.',
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'a lunch that somebody gave',
    'fr',
    'Le ministre kényan Omar Exemple a offert un déjeuner à la ministre ghanéenne Ada Modèle.',
    ['Omar Exemple, Ada Modèle'],
  ],
  [
    'whoever goes by a word of direction',
    'fr',
    "Le ministre kényan Omar Exemple prend la direction d'Accra.",
    ['Omar Exemple → GH'],
  ],
  ['an arrival told by a noun', 'fr', 'Arrivée à Accra du ministre kényan Omar Exemple.', ['Omar Exemple → GH']],
  [
    'an airport after a day',
    'fr',
    "Le président kényan Omar Exemple a atterri mardi à l'aéroport d'Accra.",
    ['Omar Exemple → GH'],
  ],
  [
    'people without names or countries met nobody',
    'es',
    'Kenia y Ghana cooperan. La delegación se reunió con los presidentes.',
    [],
  ],
];

describe('meetings and visits', () => {
  for (const [title, language, text, expected] of cases)
    test(`${title} (${language})`, () => expect(told(language, text)).toEqual(expected));
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How many people each visit has. */
const travellers = (language: LanguageCode, text: string): readonly number[] =>
  reported(language, text).flatMap(({ kind, participants }) => (kind === 'visit' ? [participants.length] : []));

test.each<readonly [LanguageCode, string, number]>([
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Her delegation includes Foreign Minister Omar Sample, Trade Minister Lena Probe and the governor of Mombasa, Tom Mustername.',
    4,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Among the members of her delegation are Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Also on the trip are Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Others on the trip include Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. In her entourage were Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Foreign Minister Omar Sample and Trade Minister Lena Probe are members of the delegation.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Foreign Minister Omar Sample is among those accompanying her.',
    2,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday at the head of a delegation that includes Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova, along with Foreign Minister Omar Sample and Trade Minister Lena Probe, arrived in Accra on Monday for a state visit.',
    3,
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday with a high-level delegation including Foreign Minister Omar Sample and Trade Minister Lena Probe.',
    3,
  ],
  [
    'en',
    'The other members of the Kenyan delegation are Trade Minister Lena Probe and central bank governor Tom Mustername. Foreign Minister Omar Sample arrived in Accra on Monday.',
    1,
  ],
  [
    'en',
    'Foreign Minister Omar Sample of Kenya will visit Ghana next week. He will be joined by Trade Minister Lena Probe and Senator Tom Mustername.',
    3,
  ],
  [
    'en',
    'Foreign Minister Omar Sample of Kenya flew to Accra on Tuesday. On board with him were Trade Minister Lena Probe and Senator Tom Mustername.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra pour une visite d’État. Sa délégation comprend le ministre des Affaires étrangères, Omar Exemple, la ministre du Commerce, Lena Essai, et le gouverneur Tom Modèle.',
    4,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra pour une visite d’État. Dans sa délégation figurent le ministre des Affaires étrangères, Omar Exemple, et la ministre du Commerce, Lena Essai.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra pour une visite d’État. Parmi les membres de sa délégation se trouvent le ministre des Affaires étrangères, Omar Exemple, et la ministre du Commerce, Lena Essai.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra pour une visite d’État. Le ministre des Affaires étrangères, Omar Exemple, est également du voyage.',
    2,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra pour une visite d’État. La délégation est constituée du ministre des Affaires étrangères, Omar Exemple, et de la ministre du Commerce, Lena Essai.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra à la tête d’une importante délégation comprenant le ministre des Affaires étrangères, Omar Exemple, et la ministre du Commerce, Lena Essai.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. Le ministre Omar Exemple et le gouverneur Tom Modèle sont membres de la délégation.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra avec une délégation où figurent le ministre Omar Exemple et le gouverneur Tom Modèle.',
    3,
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. À ses côtés, le ministre des Affaires étrangères Omar Exemple et le gouverneur Tom Modèle.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. Tot haar delegatie behoren minister van Buitenlandse Zaken Omar Voorbeeld en minister van Handel Lena Proef.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. In haar gevolg bevinden zich minister van Buitenlandse Zaken Omar Voorbeeld en minister van Handel Lena Proef.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. Zij krijgt gezelschap van minister van Buitenlandse Zaken Omar Voorbeeld en minister Lena Proef van Handel.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. Ook minister van Buitenlandse Zaken Omar Voorbeeld en minister Lena Proef van Handel zijn bij het bezoek aanwezig.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. De delegatie bestaat verder uit minister Omar Voorbeeld en burgemeester Lena Proef.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. Minister Omar Voorbeeld en burgemeester Lena Proef zijn lid van de delegatie.',
    3,
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen voor een staatsbezoek. Naast minister Omar Voorbeeld reist ook burgemeester Lena Proef mee.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado. En su comitiva figuran el ministro de Exteriores, Omar Ejemplo, y la ministra de Comercio, Lena Prueba.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado. Integran la comitiva el ministro de Exteriores, Omar Ejemplo, la ministra de Comercio, Lena Prueba, y el gobernador Tomás Muestra.',
    4,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado. Su séquito lo conforman el ministro de Exteriores, Omar Ejemplo, y la ministra de Comercio, Lena Prueba.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado. Entre los miembros de la delegación están el ministro de Exteriores, Omar Ejemplo, y la ministra de Comercio, Lena Prueba.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado, acompañada por una delegación en la que figuran el ministro de Exteriores, Omar Ejemplo, y la ministra de Comercio, Lena Prueba.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra en visita de Estado. La delegación la completan el ministro Omar Ejemplo y el gobernador Tomás Muestra.',
    3,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova viajará el lunes a Ghana. La acompañarán en el viaje los ministros de Exteriores, Omar Ejemplo; de Comercio, Lena Prueba, y de Salud, Tomás Muestra.',
    4,
  ],
  [
    'es',
    'La presidenta keniana Ada Testova viajará el lunes a Ghana junto a una comitiva conformada por los ministros Omar Ejemplo y Lena Prueba.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. Zu ihrer Delegation gehören Außenminister Omar Musterling und Handelsministerin Lena Probe.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. Zur mitreisenden Delegation zählen Außenminister Omar Musterling und Handelsministerin Lena Probe.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. Der Delegation gehören auch Außenminister Omar Musterling und Handelsministerin Lena Probe an.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. Mitglieder der Delegation sind Außenminister Omar Musterling und Handelsministerin Lena Probe.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. In ihrem Tross reisen Außenminister Omar Musterling und Handelsministerin Lena Probe.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. Außenminister Omar Musterling und Handelsministerin Lena Probe sind ebenfalls dabei.',
    3,
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag zu einem Staatsbesuch in Accra eingetroffen. An der Reise nehmen auch Außenminister Omar Musterling und Handelsministerin Lena Probe teil.',
    3,
  ],
  [
    'ar',
    'وصلت رئيسة كينيا آدا تستوفا إلى أكرا يوم الاثنين في زيارة دولة. ويضم الوفد المرافق وزير الخارجية عمر مثال ووزيرة التجارة لينا تجربة.',
    3,
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية. ويضم وفده وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
    3,
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين على رأس وفد يضم وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
    3,
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية. ويرافقه في الزيارة وفد يتكون من وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
    3,
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية. ومن بين أعضاء الوفد وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
    3,
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية، يرافقه وفد رفيع المستوى يضم كلا من وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
    3,
  ],
])('those who belong to a delegation travel along: %s %s', (language, text, people) => {
  expect(travellers(language, text)).toEqual([people]);
});

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. Journalists travelling with her included reporter Tom Mustername.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. She was welcomed by Foreign Minister Omar Sample, Trade Minister Lena Probe and the mayor of Accra, Tom Mustername.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. She inspected a guard of honour accompanied by Ghanaian Defence Minister Tom Mustername.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. The welcoming party included Foreign Minister Omar Sample and the mayor, Lena Probe.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. The Ghanaian delegation included Foreign Minister Omar Sample and Trade Minister Lena Probe.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. The receiving line included Foreign Minister Omar Sample and Ambassador Lena Probe.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday for a state visit. At the state banquet the guests included Foreign Minister Omar Sample and former president Lena Probe.',
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. Elle a été accueillie par une délégation comprenant le ministre des Affaires étrangères Omar Exemple et le maire Tom Modèle.',
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. Le comité d’accueil comprenait le ministre des Affaires étrangères Omar Exemple et le maire Tom Modèle.',
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. La délégation ghanéenne comprenait le ministre des Affaires étrangères Omar Exemple et le maire Tom Modèle.',
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen. In de Ghanese delegatie zaten minister Omar Voorbeeld en burgemeester Lena Proef.',
  ],
  [
    'nl',
    'De Keniaanse president Ada Testova is maandag in Accra aangekomen. Tot het ontvangstcomité behoorden minister Omar Voorbeeld en burgemeester Lena Proef.',
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra. La comitiva de recepción la integraban el ministro de Exteriores, Omar Ejemplo, y el alcalde Tomás Muestra.',
  ],
  [
    'es',
    'La presidenta keniana Ada Testova llegó el lunes a Accra. La delegación ghanesa estuvo integrada por el ministro de Exteriores, Omar Ejemplo, y el alcalde Tomás Muestra.',
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag in Accra eingetroffen. Zum Empfangskomitee gehörten Außenminister Omar Musterling und Bürgermeisterin Lena Probe.',
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag in Accra eingetroffen. Zur ghanaischen Delegation gehörten Außenminister Omar Musterling und Bürgermeisterin Lena Probe.',
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية. وكان في استقباله وفد يضم وزير الخارجية عمر مثال ومحافظ أكرا كريم تجربة.',
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين في زيارة رسمية. وضم الجانب الغاني وزير الخارجية عمر مثال ووزير التجارة كريم تجربة.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday. Trade Minister Lena Probe will not be part of the delegation.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday. The delegation met members of parliament Lena Probe and Tom Mustername.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday. She later met a Ghanaian delegation that included Minister Lena Probe.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday. On the same day her rival, Senator Tom Mustername, held a rally in Nairobi that included former minister Lena Probe.',
  ],
  [
    'en',
    'Kenyan President Ada Testova arrived in Accra on Monday. Vice President Tom Mustername leads a trade mission to Togo.',
  ],
  [
    'fr',
    'La présidente kényane Ada Testova est arrivée lundi à Accra. Une délégation du Parlement ghanéen, dont fait partie le député Omar Exemple, l’a reçue.',
  ],
  ['nl', 'De Keniaanse president Ada Testova is maandag in Accra aangekomen. Minister Omar Voorbeeld reist niet mee.'],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag in Accra eingetroffen. Außenminister Omar Musterling gehört der Delegation nicht an.',
  ],
  [
    'de',
    'Die kenianische Präsidentin Ada Testova ist am Montag in Accra eingetroffen. Zu den Gästen des Banketts zählten auch Bürgermeisterin Lena Probe und Minister Omar Musterling.',
  ],
  [
    'ar',
    'وصل الرئيس الكيني سامي تجريب إلى أكرا يوم الاثنين. والتقى وفدا من أعضاء البرلمان الغاني يضم عمر مثال وكريم تجربة.',
  ],
])('whoever welcomes, is met or stays at home does not travel along: %s %s', (language, text) => {
  expect(travellers(language, text)).toEqual([1]);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting and visit of a text: how far it has come, and its people or who went where. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, status, country, participants }) => {
    const names = participants.map(({ name }) => name).join(', ');
    return kind === 'meeting' ? [`${status}: ${names}`] : kind === 'visit' ? [`${status}: ${names} → ${country}`] : [];
  });
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'the ministers who agree to meet again are those who met',
    'en',
    'Kenyan Foreign Minister Omar Testman met his Ghanaian counterpart Ada Exampleson on Monday in Accra. The ministers agreed on a second meeting in Nairobi in June.',
    ['held: Omar Testman, Ada Exampleson', 'planned: Omar Testman, Ada Exampleson'],
  ],
  [
    'in German with a noun that ends otherwise',
    'de',
    'Die kenianische Verteidigungsministerin Ada Beispielfrau hat am Montag mit der ghanaischen Verteidigungsministerin Erika Probefrau telefoniert. Die Ministerinnen vereinbarten ein persönliches Treffen in Accra.',
    ['held: Ada Beispielfrau, Erika Probefrau', 'expected: Ada Beispielfrau, Erika Probefrau'],
  ],
  [
    'three are three',
    'ar',
    'أجرى وزير الدفاع الكيني أحمد تجريبي مباحثات في نيروبي مع نظيره الغاني محمد نموذجي ونظيره السنغالي خالد مثالي. واتفق الوزراء الثلاثة على عقد اجتماع ثان في أكرا.',
    ['held: أحمد تجريبي, محمد نموذجي, خالد مثالي', 'expected: أحمد تجريبي, محمد نموذجي, خالد مثالي'],
  ],
  [
    'the delegation is whoever leads it',
    'ar',
    'يزور وفد برلماني كيني برئاسة أحمد تجريبي غانا. وعقد الوفد لقاء مع وزير الخارجية الغاني محمد نموذجي.',
    ['held: أحمد تجريبي → GH', 'held: أحمد تجريبي, محمد نموذجي'],
  ],
  [
    'a delegation far from whoever leads it',
    'es',
    'El fiscal general de Kenia, Omar Prueba, recibió en la sede de la Fiscalía a una delegación de magistrados de Ghana encabezada por la presidenta del Tribunal de Casación, Ada Ejemplar.',
    ['held: Omar Prueba, Ada Ejemplar'],
  ],
  [
    'business people are no ministers',
    'es',
    'El ministro de Kenia, Omar Prueba, se reunió con la ministra de Ghana, Ada Ejemplar. Los empresarios mantuvieron luego un encuentro.',
    ['held: Omar Prueba, Ada Ejemplar'],
  ],
  [
    'whom somebody receives is not himself',
    'de',
    'Die italienische Ministerpräsidentin Ada Beispielfrau reist nach Kenia. Präsident Omar Probemann wird sie empfangen.',
    ['expected: Ada Beispielfrau → KE', 'expected: Omar Probemann, Ada Beispielfrau'],
  ],
  [
    'states and whoever is named for them',
    'ar',
    'اجتمع وزراء خارجية كينيا وغانا والسنغال في أكرا، وهم أحمد تجريبي، ومحمد نموذجي، وخالد مثالي.',
    ['held: أحمد تجريبي, محمد نموذجي, خالد مثالي'],
  ],
  [
    'two whom a verb before both of them names',
    'ar',
    'التقى الدكتور أحمد تجريبي، وزير الصحة الكيني، والسيدة مريم نموذجي، وزيرة الصحة الغانية، لبحث التعاون.',
    ['held: أحمد تجريبي, مريم نموذجي'],
  ],
  [
    'whoever follows the verb alone is nobody who was met',
    'ar',
    'زار الوزير الكيني أحمد تجريبي غانا. والتقى الوزير طويلا.',
    ['held: أحمد تجريبي → GH'],
  ],
  [
    'the people of a state to which somebody travels',
    'de',
    'Außenminister Omar Probemann reist am Montag nach Kenia, wo er mit dem Präsidenten Emil Beispielmann und der Ministerin Ada Beispielfrau zusammentreffen wird.',
    ['planned: Omar Probemann, Emil Beispielmann, Ada Beispielfrau', 'planned: Omar Probemann → KE'],
  ],
  [
    'a journey told at the end of a clause',
    'de',
    'Als die kenianische Ministerin Ada Beispielfrau am Dienstag in Accra landete, regnete es. Sie war aus Nairobi gekommen.',
    ['held: Ada Beispielfrau → GH'],
  ],
  [
    'whose journey it was',
    'de',
    'Der kenianische General Omar Probemann hat am Montag den ghanaischen General Emil Beispielmann getroffen. Es war Probemanns zweite Reise nach Ghana.',
    ['held: Omar Probemann, Emil Beispielmann', 'held: Omar Probemann → GH'],
  ],
  [
    'an invitation handed to somebody',
    'ar',
    'التقى وزير الخارجية الكيني أحمد تجريبي نظيرته الغانية مريم نموذجي. ووجه تجريبي الدعوة إلى نظيرته لزيارة كينيا.',
    ['held: أحمد تجريبي, مريم نموذجي', 'proposed: مريم نموذجي → KE'],
  ],
  [
    'the minister who was called head of diplomacy',
    'es',
    'La jefa de la diplomacia keniana, Ada Ejemplar, se reunió con su homólogo ghanés, Omar Prueba. La ministra había visitado el lunes Senegal.',
    ['held: Ada Ejemplar, Omar Prueba', 'held: Ada Ejemplar → SN'],
  ],
  [
    'an office with words that no list knows before the name',
    'ar',
    'وصل وزير الخارجية الكيني في حكومة تصريف الأعمال، أحمد تجريبي، يوم الجمعة إلى أكرا.',
    ['held: أحمد تجريبي → GH'],
  ],
  [
    'who waited at the airport',
    'ar',
    'وصل رئيس الوزراء الكيني، أحمد تجريبي، إلى غانا. وكان في استقباله لدى وصوله مطار أكرا محمد نموذجي رئيس الوزراء وعدد من المسؤولين.',
    ['held: أحمد تجريبي → GH', 'held: محمد نموذجي, أحمد تجريبي'],
  ],
  [
    'who else attended makes no other meeting',
    'ar',
    'استقبل وزير الخارجية الكيني أحمد تجريبي الوزير الغاني محمد نموذجي. حضر لقاء الوزير مع السفير الغاني مدير الوزارة علي مثالي.',
    ['held: أحمد تجريبي, محمد نموذجي'],
  ],
  [
    'an agency and a state are no people',
    'de',
    'BERLIN (dpa-AFX) - Bei seinem Deutschland-Besuch will der kenianische Präsident Omar Probemann auch Bundespräsident Emil Beispielmann treffen.',
    ['expected: Omar Probemann, Emil Beispielmann', 'expected: Omar Probemann → DE'],
  ],
  [
    'a committee is not each other',
    'de',
    'Außenminister Omar Probemann empfing seinen ghanaischen Amtskollegen Emil Beispielmann. Später sprachen die beiden Minister mit dem Ausschuss der Nationalversammlung.',
    ['held: Omar Probemann, Emil Beispielmann'],
  ],
  [
    'those with whom a clause tells before its verb',
    'de',
    'Außenminister Omar Probemann fliegt nach Accra, wo er am Freitag mit seinem Kollegen Emil Beispielmann zusammentrifft.',
    ['planned: Omar Probemann, Emil Beispielmann', 'expected: Omar Probemann → GH'],
  ],
  [
    'a guest on the soil of a state',
    'es',
    'El presidente de Ghana, Omar Prueba, llegó el lunes a suelo keniano.',
    ['held: Omar Prueba → KE'],
  ],
  [
    'whoever sets out for a state, and who said so',
    'es',
    'El canciller de Ghana, Omar Prueba, partió el miércoles hacia Kenia. «Prueba asistirá a una reunión», dijo Ada Ejemplar.',
    ['held: Omar Prueba → KE'],
  ],
  [
    'later today is no quantity',
    'es',
    'El ministro de Ghana, Omar Prueba, será recibido más tarde por la presidenta de Kenia, Ada Ejemplar.',
    ['expected: Ada Ejemplar, Omar Prueba'],
  ],
  [
    'whoever only congratulates is received by nobody',
    'es',
    'La ministra de Kenia, Ada Ejemplar, visitó un cuartel de Ghana, donde recibió la felicitación de su comandante, el general ghanés Omar Prueba.',
    [],
  ],
  [
    'words on a visit belong to whom they follow',
    'es',
    'El ministro de Kenia, Omar Prueba, recibió el lunes a su homóloga ghanesa, Ada Ejemplar, de visita oficial en Kenia.',
    ['held: Omar Prueba, Ada Ejemplar', 'held: Ada Ejemplar → KE'],
  ],
  [
    'an office that goes on before an honorific and the name',
    'ar',
    'بحث وزير الخارجية الكيني أحمد تجريبي، اليوم، مع وزير الشؤون الخارجية والتعاون الأفريقي والمغاربة في الخارج السيد محمد نموذجي سبل التعاون.',
    ['held: أحمد تجريبي, محمد نموذجي'],
  ],
  [
    'the one of two who is invited',
    'es',
    'El presidente de Kenia, Omar Prueba, se reunió con la presidenta de Ghana, Ada Ejemplar. Prueba invitó a su interlocutora a visitar Nairobi.',
    ['held: Omar Prueba, Ada Ejemplar', 'proposed: Ada Ejemplar → KE'],
  ],
  [
    'an adjective that no list knows before a colleague',
    'de',
    'Die kenianische Ministerin Ada Beispielfrau und ihre musterländische Kollegin Erika Probefrau haben am Dienstag über die Grenzgänger beraten.',
    ['held: Ada Beispielfrau, Erika Probefrau'],
  ],
  [
    'a call is no meeting by which something was signed',
    'de',
    'Minister Omar Probemann und seine ghanaische Kollegin Ada Beispielfrau unterzeichneten den Vertrag per Videoschalte.',
    [],
  ],
  [
    'ministers of three states in charge of something, whom the next sentence names',
    'fr',
    'Les ministres de la Pêche de Madagascar, de Maurice et des Comores se sont réunis lundi. Haja Essai, Vishnu Modèle et Fatouma Exemple ont salué une étape.',
    ['held: Haja Essai, Vishnu Modèle, Fatouma Exemple'],
  ],
  [
    'ministers of three states in charge of something, whom the next sentence names',
    'nl',
    'De ministers van Energie van Namibië, Botswana en Zambia kwamen maandag bijeen in Windhoek. Ada Testova, Omar Voorbeeld en Piet Proefman spraken over stroom.',
    ['held: Ada Testova, Omar Voorbeeld, Piet Proefman'],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

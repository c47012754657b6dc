import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { table } from '../support/agreed.ts';
import { reported } from '../support/reported.ts';

table('one office in the plural, each state with its holder', [
  [
    'es',
    'Los cancilleres de Kenia, Omar Exampleh, y de Ghana, Ada Testova, suscribieron ayer un memorando.',
    'signed GH+KE',
  ],
  [
    'en',
    'The ministers of Kenya, Omar Exampleh, and Ghana, Ada Testova, signed a memorandum of understanding.',
    'signed GH+KE',
  ],
]);

table('three states in one list', [
  ['en', 'The ministers of Kenya, Ghana and Togo adopted a joint declaration.', 'signed GH+KE+TG'],
  ['fr', 'Les ministres du Kenya, du Ghana et du Togo ont adopté une déclaration commune.', 'signed GH+KE+TG'],
  ['en', 'A treaty between Kenya, Ghana and Togo was signed.', 'signed GH+KE+TG'],
]);

table('where states sit together is no party', [
  [
    'en',
    'The Kenyan minister attended the High Committee of Kenya and Ghana, which ended with the signing of two memoranda of understanding.',
    'signed GH+KE',
  ],
  [
    'fr',
    'La Grande Commission mixte entre le Kenya et le Ghana a abouti à la signature de deux accords.',
    'signed GH+KE',
  ],
]);

table('what only describes what was agreed before is background', [
  ['en', 'Kenya and Ghana praised the implementation of the agreements signed by both countries.', 'historical GH+KE'],
  ['en', 'Kenya and Ghana reviewed the implementation of agreements signed by both countries.', ''],
  ['en', 'It is 90 years since the signing of the treaty between Kenya and Ghana.', 'historical GH+KE'],
  ['es', 'Se cumplen 90 años de la firma del tratado entre Kenia y Ghana.', 'historical GH+KE'],
  [
    'fr',
    'Un avenant à la convention conclue entre le Kenya et le Ghana, en 1962, a été signé vendredi.',
    'signed GH+KE, historical GH+KE',
  ],
]);

table('who wants to end an agreement has not ended it', [
  ['en', 'Kenya may terminate its trade agreement with Ghana.', ''],
  ['nl', 'Kenia wil het handelsverdrag met Ghana opzeggen.', ''],
  ['en', 'Kenya terminated its trade agreement with Ghana.', 'denied GH+KE'],
]);

table('what is to be signed stands last in the clause', [
  ['de', 'Kenia kündigte an, dass mit Ghana ein Abkommen unterzeichnet werden soll.', 'expected GH+KE'],
  ['de', 'Kenia teilte mit, dass mit Ghana ein Abkommen unterzeichnet wurde.', 'signed GH+KE'],
]);

table('initials are a step before the signature, unless people in office put them', [
  ['fr', 'Les négociateurs du Kenya et du Ghana ont paraphé un accord aérien.', 'agreed GH+KE'],
  [
    'fr',
    'Une convention a été paraphée par le ministre kényan Omar Exampleh et la ministre ghanéenne Ada Testova.',
    'signed GH+KE',
  ],
  ['en', 'Officials of Kenya and Ghana initialled an air services agreement.', 'agreed GH+KE'],
  ['ar', 'وقعت كينيا وغانا بالأحرف الأولى اتفاقية جديدة.', 'agreed GH+KE'],
]);

table('a body of several states acts through its people', [
  [
    'fr',
    'La commissaire européenne Ada Testova et le ministre kényan Omar Exampleh ont signé une convention.',
    'signed KE+Union européenne',
  ],
  [
    'es',
    'El embajador de la Unión Europea en Kenia, Omar Prueba, y el ministro de Interior, Tito Ejemplar, firmaron un convenio.',
    'signed KE+Unión Europea',
  ],
]);

table('companies and their staff are no parties', [
  ['fr', "Le groupe turc Exemplar a visité l'usine du Kenya. Un accord a été signé avec le syndicat maison.", ''],
  ['es', 'La empresa española Ejemplar ha firmado un memorando con la turca Prueba.', ''],
]);

table('one instrument told twice', [
  [
    'en',
    'Kenya and Ghana signed a five-year agreement on fisheries. The agreement was approved by the two governments on 3 May 2024.',
    'signed GH+KE',
  ],
]);

table('letters and names that are also those of a state', [
  ['es', 'El canciller de Kenia, Omar Prueba, y la ministra Ana Holguín firmaron un tratado.', ''],
  ['en', 'North Korea and Kenya signed a treaty.', 'signed KE+KP'],
  ['en', 'The AU and Kenya signed a headquarters agreement.', 'signed African Union+KE'],
]);

table('states that sign are the parties, not the institutes that will work together', [
  [
    'fr',
    "Le Kenya et le Ghana ont signé un accord relatif à la collaboration entre l'Institut exemplaire kényan et l'Académie ghanéenne des essais.",
    'signed GH+KE',
  ],
]);

table('talks about a signature are talks, and agreeing to sign is no agreement yet', [
  ['es', 'Siguen las negociaciones para la firma de un acuerdo entre Kenia y Ghana.', 'discussed GH+KE'],
  ['en', 'Kenya and Ghana agreed to sign a treaty on trade.', 'expected GH+KE'],
  ['en', 'The minister of Kenya hopes for concluding an agreement with Ghana.', 'expected GH+KE'],
]);

table('the texts just named, with their number, are not further ones', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé trois accords. Les trois textes ont été signés par le ministre kényan Omar Exampleh et la ministre ghanéenne Ada Testova.',
    'signed GH+KE',
  ],
]);

table('the title names who the parties are', [
  [
    'es',
    'Kenia y Ghana firman un memorando sobre la pesca\n\nNAIROBI. El canciller Omar Prueba y la ministra de Ghana, Ada Ejemplar, firmaron el martes un memorando.',
    'signed GH+KE',
  ],
]);

table('what is only in view, and what is in force already, is not signed now', [
  [
    'nl',
    'De onderhandelingen tussen Kenia en Ghana beginnen met uitzicht op de ondertekening van een verdrag.',
    'expected GH+KE',
  ],
  ['en', 'Officials of Kenya and Ghana met with a view to the signing of a treaty.', 'expected GH+KE'],
  ['de', 'Das bestehende Abkommen zwischen Kenia und Ghana ist in Kraft getreten.', 'historical GH+KE'],
  ['es', 'El acuerdo vigente entre Kenia y Ghana fue firmado por ambos gobiernos.', 'historical GH+KE'],
]);

table('talks to come on a text are talks, and a day that is over is no plan', [
  ['es', 'Kenia y Ghana retomarán en abril las negociaciones para un acuerdo comercial.', 'discussed GH+KE'],
  ['de', 'Die Ministerin wird über das Handelsabkommen zwischen Kenia und Ghana sprechen.', 'discussed GH+KE'],
  ['es', 'El Gobierno autorizó ayer la firma del acuerdo entre Kenia y Ghana.', 'expected GH+KE'],
  [
    'de',
    'Kenia und Ghana haben ein Abkommen geschlossen. Der kenianische Minister Omar Exampleh und die ghanaische Ministerin Ada Testova setzten am Freitag ihre Unterschrift darunter.',
    'signed GH+KE',
  ],
]);

table('what both say in a joint statement they have issued', [
  ['en', 'In a joint statement, Kenya and Ghana affirmed their friendship.', 'signed GH+KE'],
  ['es', 'En un comunicado conjunto, Kenia y Ghana reiteraron su amistad.', 'signed GH+KE'],
  ['nl', 'In een gezamenlijke verklaring bevestigden Kenia en Ghana hun vriendschap.', 'signed GH+KE'],
  ['fr', 'Dans un communiqué conjoint, le Kenya et le Ghana ont salué leur amitié.', 'signed GH+KE'],
  ['en', 'Kenya said in a statement that Ghana is a friend.', ''],
]);

table('parts of a state that sign for themselves', [
  ['en', 'Flanders and Scotland signed a letter of intent on wind power.', 'signed Flanders+Scotland'],
  ['nl', 'Vlaanderen en Catalonië hebben hun samenwerkingsakkoord vernieuwd.', 'signed Catalonië+Vlaanderen'],
  [
    'es',
    'La Comunidad de Madrid y la región de Casablanca han suscrito una declaración de intenciones.',
    'signed Casablanca+Comunidad de Madrid',
  ],
]);

table('a second one of its kind, named by its number alone', [
  ['en', 'Kenya and Ghana signed an agreement on fisheries and another on tourism.', 'signed GH+KE, signed GH+KE'],
  [
    'fr',
    'Le Kenya et le Ghana ont signé un accord sur la pêche et un autre sur le tourisme.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'nl',
    'Kenia en Ghana tekenden een akkoord over visserij en een tweede over toerisme.',
    'signed GH+KE, signed GH+KE',
  ],
  ['es', 'Kenia y Ghana firmaron un memorando sobre pesca y otro sobre turismo.', 'signed GH+KE, signed GH+KE'],
  [
    'de',
    'Kenia und Ghana unterzeichneten ein Abkommen über Fischerei und ein weiteres über Tourismus.',
    'signed GH+KE, signed GH+KE',
  ],
  ['ar', 'وقعت كينيا وغانا مذكرة تفاهم حول الصيد وأخرى حول السياحة.', 'signed GH+KE, signed GH+KE'],
]);

table('they are those whom the sentence before was about', [
  ['en', 'The ministers of Kenya, Ghana and Togo met on Friday. They signed a treaty on trade.', 'signed GH+KE+TG'],
  [
    'nl',
    'De ministers van Kenia, Ghana en Togo kwamen bijeen. Zij tekenden een verdrag over handel.',
    'signed GH+KE+TG',
  ],
  [
    'de',
    'Die Minister Kenias, Ghanas und Togos trafen sich in Wien. Sie unterzeichneten ein Abkommen.',
    'signed GH+KE+TG',
  ],
  [
    'fr',
    'Les ministres du Kenya, du Ghana et du Togo se sont réunis. Ils ont signé un accord commercial.',
    'signed GH+KE+TG',
  ],
  [
    'nl',
    'De Nederlandse minister Piet Voorbeeld ontving de Keniaanse minister Ada Testova. Zij tekenden een verdrag over handel.',
    'signed KE+NL',
  ],
]);

table('a body in one list with states', [
  [
    'de',
    'Kenia, Ghana und die Europäische Investitionsbank (EIB) haben eine Vereinbarung unterzeichnet.',
    'signed Europäische Investitionsbank+GH+KE',
  ],
]);

table('who signed in whose name', [
  [
    'en',
    'Ada Testova signed the agreement on behalf of the European Union with Kenyan minister Omar Exampleh.',
    'signed European Union+KE',
  ],
  [
    'nl',
    'Met de Keniaanse minister Omar Exampleh ondertekende Jan Voorbeeld namens de Europese Unie een akkoord dat in 2022 was geparafeerd.',
    'signed Europese Unie+KE',
  ],
  [
    'es',
    'Ada Testova firmó el acuerdo en nombre de la Unión Europea con el ministro de Kenia Omar Prueba.',
    'signed KE+Unión Europea',
  ],
  [
    'nl',
    'Kenia en Ghana hebben een verdrag gesloten. Voor Nairobi tekende minister Omar Exampleh, voor Accra minister Ada Testova.',
    'signed GH+KE',
  ],
  [
    'de',
    'Der Vertrag zwischen Kenia und Ghana ist geschlossen. Minister Omar Exampleh und seine ghanaische Kollegin Ada Testova unterzeichneten ihn per Videoschalte.',
    'signed GH+KE',
  ],
]);

table('an exchange of notes is itself the deed', [
  ['fr', "Le Kenya et le Ghana ont procédé à l'échange de notes relatif à un hôpital.", 'signed GH+KE'],
  ['en', 'Kenya and Ghana held an exchange of notes on a hospital.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana realizaron un canje de notas sobre un hospital.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana will hold an exchange of notes on a hospital.', ''],
]);

table('renewed, put in force, put initials to, and what may be signed', [
  ['en', 'The European Union and Kenya renewed their framework on trade.', 'signed European Union+KE'],
  ['nl', 'Kenia en Ghana ruilden een intentieverklaring uit.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana pusieron en vigor un protocolo fitosanitario.', 'signed GH+KE'],
  ['es', 'Los negociadores de Kenia y Ghana pusieron sus iniciales al texto del tratado de paz.', 'agreed GH+KE'],
  ['es', 'Kenia y Ghana ultiman un acuerdo de servicios aéreos.', 'discussed GH+KE'],
  ['ar', 'جدّدت كينيا وغانا خطة العمل المشتركة للفترة 2026-2029.', 'signed GH+KE'],
  ['ar', 'قد توقّع كينيا مع غانا اتفاقًا لصيانة الزوارق.', 'may GH+KE'],
]);

table('of an agreement that nobody talks about nothing was denied', [
  ['de', 'Über ein neues Gasabkommen zwischen Kenia und Ghana wird nicht gesprochen.', ''],
  ['fr', 'Le Kenya a démenti négocier un nouvel accord avec le Ghana.', 'denied GH+KE'],
]);

table('an agreement of which only its age and its parties are told is background', [
  ['en', 'The treaty of 2018 between Kenya and Ghana remains a model.', 'historical GH+KE'],
  ['fr', "Le mémorandum d'entente de juillet 2023 entre le Kenya et le Ghana sera évalué.", 'historical GH+KE'],
  ['de', 'Grundlage ist das Migrationsabkommen von 2023 zwischen Kenia und Ghana.', 'historical GH+KE'],
  [
    'en',
    'Kenya and Ghana signed a treaty. The treaty of March 2025 between Kenya and Ghana covers fisheries.',
    'signed GH+KE',
  ],
]);

describe('who signed what', () => {
  test('the signatories of the annexes are not those of the ten agreements', () => {
    const text =
      "Le Kenya et le Ghana ont signé dix accords de coopération. Ils couvrent la culture. Trois annexes les complètent. Elles ont été signées par le directeur kényan Omar Exampleh et l'ambassadrice ghanéenne Ada Testova.";
    const signed = reported('fr', text).filter(({ kind }) => kind === 'agreement');
    expect(signed.map(({ instrument, signatories }) => [instrument?.words, signatories.length])).toEqual([
      ['dix accords de coopération', 0],
      ['Trois annexes', 2],
    ]);
  });
});

describe('whoever looked on signed nothing', () => {
  test('with the two presidents in attendance', () => {
    const text =
      'A treaty was signed by Kenyan Minister Omar Exampleh and Ghanaian Minister Ada Testova, with the two presidents, Bela Sampleton and Caro Trialson, in attendance.';
    const [fact] = reported('en', text).filter(({ kind }) => kind === 'agreement');
    expect(fact?.signatories.map(({ name }) => name)).toEqual(['Omar Exampleh', 'Ada Testova']);
  });

  test('who signed for each side', () => {
    const text =
      'وقعت كينيا وغانا مذكرة تفاهم. ووقع المذكرة عن الجانب الكيني الوزير أحمد بن مثال، وعن الجانب الغاني الوزير خالد بن تجربة.';
    const names = reported('ar', text)
      .filter(({ kind }) => kind === 'agreement')
      .flatMap(({ signatories }) => signatories.map(({ name }) => name));
    expect(names).toEqual(['أحمد بن مثال', 'خالد بن تجربة']);
  });
});

describe('what an agreement covers ends before the verb', () => {
  const scopes: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
    ['nl', 'Kenia en Ghana spraken af dat een akkoord over waterbeheer wordt ondertekend.', ['waterbeheer']],
    ['fr', 'Un accord sur la pêche maritime a également été signé entre le Kenya et le Ghana.', ['pêche maritime']],
    ['de', 'Kenia und Ghana haben eine Vereinbarung zur Berufsbildung unterzeichnet.', ['Berufsbildung']],
    ['en', 'A letter of intent on legal migration was signed by Kenya and Ghana.', ['legal migration']],
  ];
  for (const [language, text, expected] of scopes)
    test(`${language}: ${text}`, () => {
      const found = reported(language, text).filter(({ kind }) => kind === 'agreement');
      expect(found.flatMap(({ scope }) => scope.map(({ words }) => words))).toEqual(expected);
    });
});

import { table } from '../support/agreed.ts';

table('a treaty that is known by a town is not made by whoever speaks of it', [
  ['en', 'The president of Kenya, Ada Sample, is pressing Ghana to sign the Kyoto Protocol.', ''],
  [
    'fr',
    'Le Kenya et le Ghana travaillent ensemble. Leurs liens ont joué dans la conclusion de l’accord de Paris en 2015.',
    '',
  ],
  ['en', 'Kenya and Ghana signed an agreement in Paris.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé l’accord de Paris.', 'signed GH+KE'],
]);

table('what two sides agreed to do with a framework or a text is no text', [
  ['en', 'Kenya and Ghana agreed to further strengthen the institutional framework.', ''],
  ['es', 'Kenia y Ghana acordaron establecer un protocolo binacional.', ''],
  ['de', 'Kenia und Ghana vereinbarten in Accra einen Fahrplan.', 'agreed GH+KE'],
  ['en', 'Kenya and Ghana agreed on Monday in Accra on a roadmap.', 'agreed GH+KE'],
]);

table('what will be signed at a meeting or on a journey that lies ahead is planned', [
  [
    'es',
    'El ministro de Kenia, Juan Ejemplo, se reunirá con Ana Muestra, ministra de Ghana. Las autoridades firmarán un acuerdo de cooperación que busca crear una comisión.',
    'planned GH+KE',
  ],
  [
    'en',
    'The president of Kenya, Ada Sample, will visit Ghana. The two sides hope to sign an accord on fishing.',
    'expected GH+KE',
  ],
  [
    'fr',
    'Le ministre du Kenya, Jean Essai, et l’ambassadeur du Ghana, Omar Muster, procèderont, ce lundi, à 15 h, à la signature d’un accord, annonce un communiqué.',
    'planned GH+KE',
  ],
]);

table('each of a list between whom it stands, and one that is told before it is named', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé deux accords lundi. Il s’agit d’un accord entre les gouvernements kényan et ghanéen pour le budget, et d’un accord financier entre la Banque centrale du Kenya et la Société ghanéenne des crédits.',
    'signed GH+KE, signed GH+KE, signed Banque centrale du Kenya+Société ghanéenne',
  ],
  [
    'es',
    'El pacto, rubricado por el Ministerio de Seguridad de Kenia y el de Ghana, abarca el crimen. Kenia y Ghana firmaron un acuerdo de cooperación en Accra.',
    'signed GH+KE',
  ],
  ['es', 'Kenia y Ghana firmaron un pacto. Kenia y Ghana firmaron también otro acuerdo.', 'signed GH+KE, signed GH+KE'],
]);

table('what has a day of the last weeks is the news, and several since a year are not', [
  ['es', 'Kenia y Ghana han suscrito acuerdos de cooperación desde 1990.', 'historical GH+KE'],
  ['en', 'Kenya and Ghana have signed agreements since 1990.', 'historical GH+KE'],
]);

table('what is studied, allowed or stands before somebody is not signed', [
  ['fr', 'Le Kenya et le Ghana étudient la signature d’un accord commercial.', 'discussed GH+KE'],
  ['fr', 'Le Kenya et le Ghana envisagent la signature d’un mémorandum.', 'may GH+KE'],
  ['es', 'Kenia y Ghana exploran la suscripción de un convenio.', 'discussed GH+KE'],
  ['nl', 'De ministerraad van Kenia stemde in met de ondertekening van het verdrag met Ghana.', 'expected GH+KE'],
  ['nl', 'De ministerraad heeft de ondertekening van het verdrag tussen Kenia en Ghana goedgekeurd.', 'expected GH+KE'],
  ['de', 'Das Kabinett hat die Unterzeichnung eines Abkommens zwischen Kenia und Ghana gutgeheißen.', 'expected GH+KE'],
  ['de', 'Die Unterzeichnung eines Abkommens zwischen Kenia und Ghana steht bevor.', 'expected GH+KE'],
  [
    'de',
    'Nach der Unterzeichnung des Abkommens zwischen Kenia und Ghana hat der Rat einen Bericht genehmigt.',
    'signed GH+KE',
  ],
  ['ar', 'تدرس كينيا وغانا توقيع اتفاقية تجارية.', 'discussed GH+KE'],
  ['ar', 'كلف مجلس الوزراء الكيني وزير المالية بالتوقيع على اتفاقية مع غانا.', 'discussed GH+KE'],
  [
    'ar',
    'ومن المقرر أن يعقد رئيس الوزراء الكيني مع نائب الرئيس الغاني جلسة; لبحث القضايا ذات الاهتمام المشترك, ويعقبها توقيع عدد من الاتفاقيات.',
    'expected GH+KE',
  ],
  [
    'ar',
    'وعقد رئيس الوزراء الكيني مع نائب الرئيس الغاني جلسة مباحثات حول القضايا ذات الاهتمام المشترك, وأعقبها توقيع عدد من الاتفاقيات.',
    'signed GH+KE',
  ],
]);

table('an agreement before its signing in Arabic, and a body that is spelt in two ways', [
  [
    'ar',
    'وتجدر الإشارة إلى أن التعاون العسكري الكيني الغاني منظم باتفاق إطار للتعاون العسكري تم توقيعه في ديسمبر 2015.',
    'historical GH+KE',
  ],
  ['ar', 'وقع الوزير على اتفاقية بين الاتحاد الافريقي والاتحاد الإفريقي.', ''],
  ['ar', 'وقع الاتحاد الإفريقي وكينيا اتفاقية.', 'signed KE+الاتحاد الإفريقي'],
]);

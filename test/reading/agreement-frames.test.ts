import { table } from '../support/agreed.ts';

table('those who met are the parties of what was signed there', [
  ['en', 'The presidents of Kenya and Ghana met in Accra. An accord was signed.', 'signed GH+KE'],
  [
    'es',
    'Los presidentes de Kenia y Ghana se reunieron en Lima. La cita terminó con la firma de un acuerdo.',
    'signed GH+KE',
  ],
  [
    'fr',
    "Les présidents du Kenya et du Ghana se sont réunis à Lomé. La réunion s'est terminée par la signature d'un accord.",
    'signed GH+KE',
  ],
  ['es', 'Empresarios de Kenia y Ghana se reunieron en Lima. Se firmó un acuerdo.', ''],
  ['es', 'Los ministros de Kenia y Ghana se reunieron en Lima. El sindicato y la empresa firmaron un acuerdo.', ''],
]);

table('what a minister is in charge of is no party', [
  [
    'es',
    'El ministro español de Asuntos Exteriores, Unión Europea y Cooperación, José Muestra, y su homólogo de Kenia, Omar Ejemplo, firmaron un convenio.',
    'signed ES+KE',
  ],
  [
    'fr',
    "Le ministre kényan des Affaires étrangères et de l'Union européenne, Omar Exemple, et son homologue ghanéen ont signé un accord.",
    'signed GH+KE',
  ],
  [
    'en',
    'The Kenyan Minister of Foreign Affairs, African Union and Diaspora, Omar Example, signed an accord with Ghana.',
    'signed GH+KE',
  ],
  ['ar', 'وقع وزير الشؤون المغاربية والاتحاد الأفريقي الجزائري عمر مثال مع نظيره التونسي اتفاقية.', 'signed DZ+TN'],
  [
    'en',
    'The EU Commissioner for Trade, Ada Testova, and the Kenyan minister signed an accord.',
    'signed European Union+KE',
  ],
]);

table('a noun that opens a sentence is no island', [
  ['fr', "La réunion entre le Kenya et le Ghana s'est achevée par la signature d'un accord.", 'signed GH+KE'],
  ['fr', 'La Réunion et le Kenya ont signé un accord.', 'signed KE+RE'],
  ['es', 'La paz entre Kenia y Ghana quedó sellada con la firma de un acuerdo.', 'signed GH+KE'],
]);

table('in the present a text that was told as to come is still to come', [
  [
    'fr',
    'Le Niger et le Togo vont signer un protocole. La signature de ce protocole survient en pleine crise.',
    'expected NE+TG',
  ],
  ['fr', "Le Niger et le Togo ont évoqué la finalisation de la signature d'un protocole.", 'expected NE+TG'],
  [
    'fr',
    'Le Kenya et le Ghana ont signé lundi un accord. La signature de cet accord intervient après des mois de discussions.',
    'signed GH+KE',
  ],
]);

table('behind the parties of one text stands another text', [
  [
    'fr',
    "Les institutions ont signé un mémorandum entre l'Agence nigérienne du tourisme et l'Agence togolaise du tourisme, ainsi qu'un programme entre le Fonds nigérien de l'eau et la Banque togolaise de l'eau.",
    "signed Agence nigérienne du tourisme+Agence togolaise du tourisme, signed Banque togolaise de l'eau+Fonds nigérien de l'eau",
  ],
]);

table('a signature that was only reported and is untrue is denied', [
  ['es', 'Las noticias de un acuerdo suscrito entre Kenia y Ghana resultaron falsas.', 'denied GH+KE'],
  ['fr', "Les rumeurs d'un accord signé entre le Kenya et le Ghana se sont révélées fausses.", 'denied GH+KE'],
  ['ar', 'الأخبار المتداولة حول توقيع اتفاقية بين كينيا وغانا عارية عن الصحة.', 'denied GH+KE'],
  ['ar', 'نقلت وكالة الأنباء أن كينيا وغانا وقعتا اتفاقية.', 'signed GH+KE'],
  ['es', 'Según las noticias, Kenia y Ghana firmaron un acuerdo.', 'signed GH+KE'],
]);

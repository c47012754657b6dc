import { table } from '../support/agreed.ts';

table('what is said of an instrument behind a comma is no second one', [
  ['en', 'Kenya and Ghana signed the Accra Declaration, an agreement that sets the borders.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana signed the Treaty of Nairobi, a historic agreement of 30 articles.', 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé le Traité de Nairobi, un accord qui fixe les frontières.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana firmaron la Declaración de Acra, un documento con 49 compromisos.', 'signed GH+KE'],
]);

table('instruments in a list are each one', [
  ['en', 'Kenya and Ghana signed a treaty, also a memorandum.', 'signed GH+KE, signed GH+KE'],
  [
    'en',
    'Kenya and Ghana signed the Treaty of Nairobi, an agreement on fisheries and a protocol.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé un traité, un mémorandum et un protocole.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmaron una declaración conjunta, un plan de acción e instrumentos de trabajo.',
    'signed GH+KE, signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmaron dos textos: un tratado de pesca, un memorando de salud.',
    'signed GH+KE, signed GH+KE',
  ],
]);

table('a text that was signed then is ratified now, or still to be ratified', [
  ['fr', 'Le Kenya a ratifié la convention signée le 3 mai 2021 avec le Ghana.', 'signed GH+KE'],
  [
    'fr',
    "Le parlement kényan a autorisé le président à ratifier l'accord signé avec le Ghana le 3 mai 2021.",
    'expected GH+KE',
  ],
  ['en', 'Kenya will ratify the agreement signed with Ghana on 3 May 2021.', 'expected GH+KE'],
  ['ar', 'صادق البرلمان الكيني على الاتفاقية الموقعة مع غانا في 17 ديسمبر 2004.', 'agreed GH+KE'],
  [
    'fr',
    "La convention entre le Kenya et le Ghana avait été signée, il y a plus d'une vingtaine d'années.",
    'historical GH+KE',
  ],
]);

table('the two sides are those of the agreement just told of', [
  [
    'ar',
    'وقع الصندوق الكيني للتنمية مع حكومة غانا اتفاقية قرض. كما وقع الجانبان مذكرة تفاهم تعزيزا للروابط القائمة بين كينيا وغانا.',
    'signed GH+الصندوق الكيني للتنمية, signed GH+الصندوق الكيني للتنمية',
  ],
]);

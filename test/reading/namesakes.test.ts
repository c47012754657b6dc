import { table } from '../support/agreed.ts';

table('of a word that several states share, the one that the article names is meant', [
  ['fr', 'Le ministre congolais Jean Exemple a signé à Brazzaville un accord avec la Chine.', 'signed CG+CN'],
  ['fr', 'Le ministre congolais Jean Exemple a signé à Kinshasa un accord avec la Chine.', 'signed CD+CN'],
  ['fr', 'Le ministre congolais Jean Exemple a signé un accord avec la Chine.', 'signed CD+CN'],
  ['fr', 'La ministre guinéenne Awa Exemple a signé à Bissau un accord avec le Sénégal.', 'signed GW+SN'],
  ['en', 'The Korean minister Kim Example signed an agreement with Russia in Pyongyang.', 'signed KP+RU'],
  ['en', 'The Republic of Korea and France signed an agreement in Paris.', 'signed FR+KR'],
  ['nl', 'De Congolese minister Jan Voorbeeld tekende in Brazzaville een akkoord met China.', 'signed CG+CN'],
  ['es', 'La ministra guineana Eva Ejemplo firmó en Malabo un acuerdo con Camerún.', 'signed CM+GQ'],
  ['de', 'Der kongolesische Minister Jan Muster unterzeichnete in Brazzaville ein Abkommen mit China.', 'signed CG+CN'],
  ['ar', 'وقع وزير الخارجية الغيني ألفا مثال في بيساو اتفاقية مع المغرب.', 'signed GW+MA'],
]);

table('a partner is another state', [
  ['fr', 'La ministre guinéenne Awa Exemple a signé à Bissau un accord avec la Guinée-Bissau.', 'signed GN+GW'],
  ['fr', 'Le Congo et la RDC ont signé hier un accord de coopération.', 'signed CD+CG'],
  ['en', 'The Korean minister Kim Example signed an agreement with North Korea in Pyongyang.', 'signed KP+KR'],
]);

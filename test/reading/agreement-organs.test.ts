import { table } from '../support/agreed.ts';

table('an organ in small letters beside a body stands for the state that the article is about', [
  [
    'en',
    'Kenya seeks loans. An agreement was signed between the government and the World Bank on Monday.',
    'signed KE+World Bank',
  ],
  [
    'fr',
    'Le Kenya emprunte. Un accord a été signé entre le ministère de la Santé et des Sports et la Banque mondiale.',
    'signed Banque mondiale+KE',
  ],
  [
    'es',
    'Kenia pide créditos. El convenio fue firmado entre el ministerio de Economía y el Banco Mundial.',
    'signed Banco Mundial+KE',
  ],
]);

table('whoever represents a body of several states acts for it', [
  [
    'en',
    'The grant agreement was signed by Omar Example, ambassador of Japan, and Ada Sample, resident representative of UNDP in Kenya.',
    'signed JP+UNDP',
  ],
  [
    'en',
    'The loan agreement was signed by Kenyan Finance Minister Omar Example and World Bank Country Director Ada Sample.',
    'signed KE+World Bank',
  ],
  [
    'fr',
    'L’accord a été signé par le ministre kényan des Finances, Omar Exemple, et la directrice des opérations de la Banque mondiale, Ada Essai.',
    'signed Banque mondiale+KE',
  ],
  [
    'es',
    'El ministro keniano de Economía, Omar Ejemplo, y la representante residente del PNUD, Ada Prueba, firmaron un convenio.',
    'signed KE+PNUD',
  ],
]);

table('the town where an article was written signs nothing', [
  [
    'en',
    'CAIRO, Dec 20 (Sample News) - The defence ministries of Kenya and Ghana have signed a cooperation plan.',
    'signed GH+KE',
  ],
]);

table('the day of a permission is not that of the signature, and a day makes a plan', [
  [
    'en',
    'On Wednesday the cabinet approved the signing of an air services agreement between Kenya and Ghana.',
    'expected GH+KE',
  ],
  ['es', 'Kenia y Ghana firmarán diez convenios. Los convenios se firmarán mañana en Nairobi.', 'planned GH+KE'],
]);

table('an instrument told twice is one, and another is another', [
  [
    'en',
    'Kenya has signed a $71 million loan agreement with Ghana. Omar Example signed the agreement on behalf of Kenya.',
    'signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmaron un acuerdo. Las ministras de ambos países suscribieron una declaración conjunta.',
    'signed GH+KE, signed GH+KE',
  ],
  ['fr', 'C’est le 9ème accord qui a été signé entre le Kenya et le Ghana depuis le début de 2018.', 'signed GH+KE'],
  [
    'en',
    'Kenya and Saudi Arabia signed an agreement. The agreement was signed by Omar Example of Kenya and Ada Sample, head of the Saudi Fund for Invention.',
    'signed KE+SA',
  ],
]);

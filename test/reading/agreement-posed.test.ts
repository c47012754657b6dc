import { table } from '../support/agreed.ts';

table('a signing that somebody only thinks of is a possibility', [
  ['en', 'Signing a free trade agreement between Kenya and Ghana could help exporters.', 'may GH+KE'],
  [
    'en',
    'Officials said preparing and signing cooperation documents could strengthen relations between Iran and Afghanistan.',
    'may AF+IR',
  ],
  ['fr', "La signature d'un accord entre le Kenya et le Ghana pourrait renforcer les échanges.", 'may GH+KE'],
  // What is signed may well have results.
  ['en', 'The signing of the agreement between Kenya and Ghana on Monday could boost trade.', 'signed GH+KE'],
  [
    'en',
    'The two ministers attended the signing of an agreement between Kenya and Ghana which could help exporters.',
    'signed GH+KE',
  ],
  ['en', 'By signing an agreement on ports, Kenya and Ghana could open a new route.', 'signed GH+KE'],
  [
    'fr',
    "La visite a été marquée par la signature d'un accord entre le Kenya et le Ghana, qui pourrait renforcer les échanges.",
    'signed GH+KE',
  ],
]);

table('a programme is a text, and no verb that plans something', [
  ['fr', 'Le Kenya a procédé à la signature d’un programme exécutif avec le Ghana.', 'signed GH+KE'],
  ['fr', 'Au programme, la signature d’un accord entre le Kenya et le Ghana.', 'expected GH+KE'],
  ['nl', 'Kenia en Ghana hebben maandag in Accra hun handtekening gezet onder een akkoord over visa.', 'signed GH+KE'],
  ['nl', 'De president van Kenia heeft zijn handtekening gezet onder een wet.', ''],
]);

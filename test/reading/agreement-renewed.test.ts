import { table } from '../support/agreed.ts';

table('a text that is extended or made anew is the one that was signed before', [
  ['en', 'Kenya and Ghana signed a pact in 2012. The pact was extended for five years on Tuesday.', 'signed GH+KE'],
  ['nl', 'Kenia en Ghana tekenden in 2012 een visakkoord. Het akkoord werd dinsdag verlengd.', 'signed GH+KE'],
  [
    'de',
    'Kenia und Ghana unterzeichneten 2012 ein Abkommen. Das Abkommen wurde am Dienstag verlängert.',
    'signed GH+KE',
  ],
  ['fr', 'Le Kenya et le Ghana ont signé en 2012 un accord. L’accord a été prorogé mardi.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana firmaron en 2012 un acuerdo. El acuerdo fue prorrogado el martes.', 'signed GH+KE'],
]);

table('whoever is interested in a text or wishes for it only proposes it', [
  [
    'en',
    'Kenyan minister Omar Example expressed interest in signing a fisheries agreement with Ghana.',
    'proposed GH+KE',
  ],
  ['en', 'Kenya is interested in concluding a tax treaty with Ghana.', 'proposed GH+KE'],
  ['nl', 'Kenia toonde belangstelling voor het sluiten van een visserijakkoord met Ghana.', 'proposed GH+KE'],
  ['de', 'Kenia bekundete Interesse am Abschluss eines Fischereiabkommens mit Ghana.', 'proposed GH+KE'],
  ['fr', 'Le Kenya a exprimé son intérêt pour la signature d’un accord de pêche avec le Ghana.', 'proposed GH+KE'],
  ['es', 'Kenia expresó su interés en firmar un acuerdo de pesca con Ghana.', 'proposed GH+KE'],
]);

table('a text may be there, or counted on, without a verb of its own', [
  ['en', 'There is an agreement in principle between Kenya and Ghana on visas.', 'agreed GH+KE'],
  ['nl', 'Er is een principieel akkoord tussen Kenia en Ghana over visa.', 'agreed GH+KE'],
  ['de', 'Es gibt eine grundsätzliche Einigung zwischen Kenia und Ghana über Visa.', 'agreed GH+KE'],
  ['es', 'Hay un principio de acuerdo entre Kenia y Ghana sobre los visados.', 'agreed GH+KE'],
  ['en', 'Kenyan minister Omar Example expects an agreement with Ghana on fisheries.', 'expected GH+KE'],
  ['de', 'Der kenianische Minister Omar Muster rechnet mit einer Vereinbarung mit Ghana.', 'expected GH+KE'],
  ['en', 'There is no agreement between Kenya and Ghana on visas.', ''],
  ['en', 'There is already an agreement between Kenya and Ghana on visas.', ''],
]);

table('two with whom a state deals made nothing with each other', [
  [
    'de',
    'NAIROBI - Die Regierung will mit zwei Staaten etwas vereinbaren: mit Ghana und Norwegen. Am Montag soll ein Abkommen beim Besuch der ghanaischen Präsidentin Ada Testova unterzeichnet werden.',
    'planned GH+KE',
  ],
]);

table('what an office is for is not what its holder signs', [
  [
    'de',
    'Ghana und Kenia haben sich auf eine Absichtserklärung verständigt. In Accra unterzeichneten der Vizeaußenminister Kenias, Omar Muster, und der Sonderbevollmächtigte für Migrationsabkommen, Kai Testmann, die Vereinbarung.',
    'signed GH+KE',
  ],
]);

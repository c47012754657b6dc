import { table } from '../support/agreed.ts';

table('what takes up, describes or foretells an agreement', [
  [
    'de',
    'Die Schweiz hat ein Steuerabkommen mit Dänemark unterzeichnet. Das in Kopenhagen unterzeichnete Abkommen wird im November vom Bundesrat den Räten zugeleitet.',
    'signed CH+DK',
  ],
  [
    'en',
    'The Indian cabinet approved an agreement between the Agriculture Ministry of India and the Ministry of Fisheries, Maldives. It was signed in December.',
    'signed IN+MV',
  ],
  [
    'nl',
    'Nederland sluit een uitleveringsverdrag met Kenia, schrijft minister Omar Exampleh. Tegelijk komt er een ander verdrag met Kenia over rechtshulp.',
    'agreed KE+NL, expected KE+NL',
  ],
  [
    'nl',
    'België en Kenia willen samenwerken. Een Belgische delegatie is in Kenia. Dit bezoek is het gevolg van de ondertekening van een memorandum over migratie tussen Kenia en België.',
    'historical BE+KE',
  ],
  [
    'nl',
    'België en Kenia sloten in 2014 een samenwerkingsverdrag. Dat akkoord zal pas in werking treden na ratificatie.',
    'historical BE+KE',
  ],
  ['nl', 'Kenia en Ghana overlegden. Hierna zal het protocol van overdracht getekend worden.', ''],
]);

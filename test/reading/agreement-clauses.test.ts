import { table } from '../support/agreed.ts';

table('those who signed it stand between the text and its verb', [
  ['en', 'The agreement that Kenya and Ghana signed on Monday is on the agenda of parliament.', 'signed GH+KE'],
  ['en', 'The agreement Kenya and Ghana signed on Monday will help coastal towns.', 'signed GH+KE'],
  ['en', 'An agreement that Kenya and Ghana signed in 2012 was extended.', 'historical GH+KE'],
  ['en', 'The deal Kenya struck with Ghana in 2012 has lapsed.', 'historical GH+KE'],
  ['en', 'Under the agreement Kenya signed the protocol of the union. Ghana did not.', ''],
  ['en', 'In the agreement Ghana said that Kenya had met its targets.', ''],
  ['en', 'The minister opposes any agreement Kenya signs with Ghana.', ''],
  ['en', 'Kenya and Ghana reached an agreement that Ghana will open its market.', 'agreed GH+KE'],
]);

table('a participle with its ending describes the text behind it', [
  [
    'de',
    'Ein am Montag zwischen Kenia und Ghana unterzeichnetes Abkommen erlaubt die visafreie Einreise.',
    'signed GH+KE',
  ],
  ['de', 'Das 2012 geschlossene Abkommen zwischen Kenia und Ghana gilt weiter.', 'historical GH+KE'],
  ['nl', 'Het in 2012 tussen Kenia en Ghana afgesloten verdrag geldt nog steeds.', 'historical GH+KE'],
  ['de', 'Die von Kenia geschlossene Grenze zu Ghana widerspricht dem Abkommen.', ''],
  ['de', 'Die geschlossene Grenze zwischen Kenia und Ghana belastet den Handel.', ''],
  ['de', 'Ein unterzeichnetes Abkommen zwischen Kenia und Ghana gibt es nicht.', ''],
  ['nl', 'De gesloten grens tussen Kenia en Ghana schaadt de handel.', ''],
]);

table('reports of what was signed may be false', [
  ['en', 'Reports of an accord signed by Kenya and Ghana were false.', 'denied GH+KE'],
  ['en', 'Reports about an accord between Kenya and Ghana were false.', 'denied GH+KE'],
  ['de', 'Berichte über ein von Kenia und Ghana unterzeichnetes Abkommen waren falsch.', 'denied GH+KE'],
  ['nl', 'Berichten over een door Kenia en Ghana ondertekend akkoord waren onjuist.', 'denied GH+KE'],
  ['en', 'The report on the accord signed by Kenya and Ghana was published on Monday.', 'signed GH+KE'],
]);

table('a lot named again in a language whose plural has no ending is that lot', [
  [
    'de',
    'Die kenianische Ministerin Ada Testova hat in Accra drei Kooperationsabkommen unterzeichnet. Die mit Ghana unterzeichneten Abkommen betreffen die Fischerei.',
    'signed GH+KE',
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten am Montag drei Abkommen. Das Abkommen über Fischerei unterzeichnete Ministerin Ada Testova.',
    'signed GH+KE, signed GH+KE',
  ],
]);

table('no accord that does not … denies only those of another kind', [
  [
    'de',
    'Die Ministerin betonte, dass Kenia kein Abkommen mit Ghana abschließen will, das nicht den Fischern nützt.',
    '',
  ],
  ['en', 'The minister said that Kenya will sign no agreement with Ghana that does not help its fishermen.', ''],
  ['nl', 'Kenia sluit geen akkoord met Ghana dat niet goed is voor de vissers, zei minister Ada Testova.', ''],
  ['fr', "Le Kenya ne signera aucun accord avec le Ghana qui n'aide pas les pêcheurs.", ''],
  ['en', 'Kenya signed no agreement with Ghana on Monday.', 'denied GH+KE'],
  ['de', 'Kenia hat kein Abkommen mit Ghana unterzeichnet.', 'denied GH+KE'],
  [
    'nl',
    'Kenia en Noorwegen tekenden maandag een akkoord. Door deze ondertekening doen ook landen mee die niet een dergelijk akkoord hadden, zoals Ghana.',
    'signed KE+NO',
  ],
]);

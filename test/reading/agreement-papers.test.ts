import { table } from '../support/agreed.ts';

table('a paper on an agreement is not the agreement, and one beside it takes nothing from it', [
  ['en', 'The cabinet adopted the bill on the agreement between Kenya and Ghana.', ''],
  ['en', 'By order of the president the agreement was signed by Kenya and Ghana.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana signed a recommendation on cooperation and an agreement on trade.', 'signed GH+KE'],
  ['en', 'According to the report of the radio an agreement was signed by Kenya and Ghana on Monday.', 'signed GH+KE'],
  ['en', 'In an act of goodwill the accord was signed by Kenya and Ghana on Monday.', 'signed GH+KE'],
  [
    'de',
    'Laut einem Bericht der Zeitung wurde ein Abkommen zwischen Kenia und Ghana am Montag unterzeichnet.',
    'signed GH+KE',
  ],
  [
    'de',
    'In der Botschaft in Berlin wurde das Abkommen zwischen Kenia und Ghana am Montag unterzeichnet.',
    'signed GH+KE',
  ],
  ['de', 'Der Bericht über das Abkommen, das Kenia und Ghana am Montag unterzeichneten, liegt vor.', 'signed GH+KE'],
  ['fr', 'Sur avis du conseil un accord a été signé lundi par le Kenya et le Ghana.', 'signed GH+KE'],
  ['es', 'Según un informe de la prensa un acuerdo fue firmado por Kenia y Ghana el lunes.', 'signed GH+KE'],
  ['nl', 'Kenia en Ghana ondertekenden een besluit over handel en een verdrag over visserij.', 'signed GH+KE'],
]);

table('an article may belong to a noun behind the partner, and an adjective tell of one text', [
  ['de', 'Kenia unterzeichnet ein Abkommen mit Ghana und eine mit Togo befreundete Firma hilft.', 'signed GH+KE'],
  ['nl', 'Kenia tekende een akkoord met Ghana en een met Togo bevriende firma juichte.', 'signed GH+KE'],
  ['de', 'Kenia hat ein Abkommen mit Ghana und eines mit Togo unterzeichnet.', 'signed GH+KE, signed KE+TG'],
  ['de', 'Kenia unterzeichnet dreiseitiges Abkommen mit Ghana und Togo.', 'signed GH+KE+TG'],
  ['de', 'Kenia hat am Montag Abkommen mit Ghana und Togo unterzeichnet.', 'signed GH+KE, signed KE+TG'],
]);

table('a verb in the future whose object is not the signing leaves it signed', [
  [
    'fr',
    "L'usine produira du ciment depuis la signature de l'accord entre le Kenya et le Ghana lundi.",
    'signed GH+KE',
  ],
  ['fr', "Le Kenya profitera de la signature lundi de l'accord avec le Ghana.", 'signed GH+KE'],
  ['en', 'The signing of an accord by Kenya and Ghana in Accra may have angered Togo.', 'signed GH+KE'],
]);

table('the first of those to sign has signed only where it is told as done', [
  ['en', 'Kenya is the first state asked to sign the treaty with Ghana.', 'expected GH+KE'],
  [
    'en',
    'The first state to sign the treaty with Ghana gets a prize, said Kenyan minister Amos Testova.',
    'expected GH+KE',
  ],
  ['en', 'Kenya hopes to see Ghana as the first state to sign the treaty.', 'expected GH+KE'],
  ['de', 'Kenia stimmte zu, das Abkommen mit Ghana zu kündigen.', ''],
]);

import { table } from '../support/agreed.ts';

table('the present goes on with a journey that lies ahead', [
  [
    'de',
    'Die ghanaische Ministerin Ada Testova wird am 14. Mai Kenia besuchen. Außerdem unterzeichnen die Ministerin und ihr kenianischer Kollege ein Abkommen über Fischerei.',
    'planned GH+KE',
  ],
  [
    'nl',
    'De Keniaanse president Omar Voorbeeld zal op 14 mei Ghana bezoeken. De twee presidenten ondertekenen ook een verdrag over visserij.',
    'planned GH+KE',
  ],
  [
    'de',
    'Die ghanaische Ministerin Ada Testova reist am 14. Mai nach Kenia. Norwegen und Kenia unterzeichnen ein Abkommen über Fischerei.',
    'signed KE+NO',
  ],
  [
    'en',
    'Kenyan President Omar Example will visit Ghana on 14 May. On Monday Kenya and Ghana signed a treaty on fisheries.',
    'signed GH+KE',
  ],
]);

table('what is on the agenda or supposed to be signed has not been signed', [
  ['en', 'The signing of a defence pact between Kenya and Ghana is on the agenda of the visit.', 'expected GH+KE'],
  ['en', 'During the session several agreements between Kenya and Ghana are supposed to be signed.', 'expected GH+KE'],
  [
    'de',
    'Auf der Tagesordnung steht die Unterzeichnung eines Kulturabkommens zwischen Kenia und Ghana.',
    'expected GH+KE',
  ],
  ['nl', 'Op de agenda staat de ondertekening van een visserijakkoord tussen Kenia en Ghana.', 'expected GH+KE'],
  ['nl', 'Voorzien is de ondertekening van een verdrag tussen Kenia en Ghana.', 'expected GH+KE'],
  [
    'nl',
    'Het akkoord tussen Kenia en Ghana is voorzien van twee bijlagen en werd maandag in Accra ondertekend.',
    'signed GH+KE',
  ],
  ['en', 'Fisheries are on the agenda of Kenya and Ghana, which signed an accord in Accra on Monday.', 'signed GH+KE'],
]);

table('what is signed soon is expected', [
  ['nl', 'Kenia sluit binnenkort een veiligheidsovereenkomst met Ghana.', 'expected GH+KE'],
  ['nl', 'Binnenkort tekenen Kenia en Ghana een akkoord over visserij.', 'expected GH+KE'],
  ['de', 'Kenia und Ghana unterzeichnen demnächst ein Abkommen über Fischerei.', 'expected GH+KE'],
  ['de', 'Kenia schließt bald ein Abkommen mit Ghana.', 'expected GH+KE'],
  ['fr', 'Le Kenya et le Ghana signent bientôt un accord sur la pêche.', 'expected GH+KE'],
  ['es', 'Kenia y Ghana firman próximamente un acuerdo pesquero.', 'expected GH+KE'],
  ['nl', 'Kenia tekende onlangs een akkoord met Ghana dat binnenkort ingaat.', 'signed GH+KE'],
  ['de', 'Kenia und Ghana unterzeichneten am Montag ein Abkommen, das bald in Kraft tritt.', 'signed GH+KE'],
  ['en', 'Kenya and Ghana signed an agreement on fisheries that soon takes effect.', 'signed GH+KE'],
]);

table('a text of which only that it is planned is told is expected', [
  ['de', 'Geplant ist ein Abkommen zwischen Kenia und Ghana.', 'expected GH+KE'],
  ['de', 'Vorgesehen ist auch ein bilaterales Abkommen zwischen Kenia und Ghana über Fischerei.', 'expected GH+KE'],
  ['nl', 'Voorzien is een akkoord tussen Kenia en Ghana over visserij.', 'expected GH+KE'],
  ['nl', 'Gepland is ook een verdrag tussen Kenia en Ghana.', 'expected GH+KE'],
  ['de', 'Nicht geplant ist ein Abkommen zwischen Kenia und Ghana.', ''],
  ['de', 'Geplant ist kein Abkommen zwischen Kenia und Ghana.', ''],
  ['nl', 'Niet voorzien is een akkoord tussen Kenia en Ghana.', ''],
  ['de', 'Geplant ist ein Treffen der Minister von Kenia und Ghana in Accra.', ''],
  ['de', 'Geplant ist der Bau einer Brücke, wie es das Abkommen zwischen Kenia und Ghana verlangt.', ''],
]);

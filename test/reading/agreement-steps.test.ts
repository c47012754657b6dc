import { table } from '../support/agreed.ts';

table('talks that are over have agreed on a text', [
  ['en', 'Kenya and Ghana have concluded negotiations on a fisheries agreement.', 'agreed GH+KE'],
  ['en', 'Negotiations on a fisheries treaty between Kenya and Ghana have been completed.', 'agreed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont bouclé les négociations sur un accord de pêche.', 'agreed GH+KE'],
  ['nl', 'Kenia en Ghana hebben de onderhandelingen over een visserijakkoord afgerond.', 'agreed GH+KE'],
  ['es', 'Kenia y Ghana culminaron las negociaciones sobre un acuerdo pesquero.', 'agreed GH+KE'],
  ['de', 'Kenia und Ghana haben die Verhandlungen über ein Fischereiabkommen abgeschlossen.', 'agreed GH+KE'],
  ['de', 'Die Verhandlungen zwischen Kenia und Ghana über ein Fischereiabkommen sind beendet.', 'agreed GH+KE'],
  ['ar', 'اختتمت كينيا وغانا المفاوضات حول اتفاقية للصيد البحري.', 'agreed GH+KE'],
]);

table('a round of talks that is over, or talks that shall be, have agreed on nothing', [
  ['en', 'Kenya and Ghana concluded a fifth round of negotiations on a fisheries agreement.', 'discussed GH+KE'],
  ['en', 'Kenya and Ghana hope to conclude negotiations on a fisheries agreement.', 'discussed GH+KE'],
  [
    'nl',
    'Kenia en Ghana hebben de vijfde ronde van de onderhandelingen over een visakkoord afgerond.',
    'discussed GH+KE',
  ],
  ['de', 'Kenia und Ghana wollen die Verhandlungen über ein Fischereiabkommen abschließen.', 'discussed GH+KE'],
]);

table('states that are named behind what they have in common are one list', [
  [
    'en',
    'The deal between the European Union and the Mercosur countries Argentina, Brazil and Uruguay was signed.',
    'signed AR+BR+European Union+UY',
  ],
  [
    'nl',
    'De Europese Unie heeft ingestemd met het akkoord met de zogenoemde Mercosur-landen Brazilië en Uruguay.',
    'agreed BR+Europese Unie+UY',
  ],
  [
    'de',
    'Das Abkommen zwischen der Europäischen Union und den Mercosur-Staaten Brasilien und Uruguay wurde unterzeichnet.',
    'signed BR+Europäische Union+UY',
  ],
]);

table('a body is called as it is by itself', [
  ['de', 'Botswana hat mit der Afrikanischen Union ein Sitzabkommen unterzeichnet.', 'signed Afrikanische Union+BW'],
]);

table('an agreement of one with another', [
  ['en', 'The free trade agreement of the European Union with Ghana was signed.', 'signed European Union+GH'],
  ['nl', 'Het vrijhandelsakkoord van de Europese Unie met Ghana is ondertekend.', 'signed Europese Unie+GH'],
  ['de', 'Das Handelsabkommen der Europäischen Union mit Ghana wurde unterzeichnet.', 'signed Europäische Union+GH'],
]);

table('an instrument that is only called planned is still to come', [
  ['en', 'The minister spoke of the planned tax treaty between Kenya and Ghana.', 'expected GH+KE'],
  ['nl', 'Het geplande belastingverdrag tussen Kenia en Ghana kost banen.', 'expected GH+KE'],
  ['de', 'Das geplante Fischereiabkommen zwischen Kenia und Ghana soll bis Jahresende fertig sein.', 'expected GH+KE'],
  ['fr', 'Le futur accord fiscal entre le Kenya et le Ghana inquiète les pêcheurs.', 'expected GH+KE'],
]);

table('what is signed opens the sentence', [
  ['de', 'Eine entsprechende Erklärung wollen Kenia und Ghana unterzeichnen.', 'expected GH+KE'],
  ['de', 'Ein neues Abkommen haben Kenia und Ghana am Montag in Accra unterzeichnet.', 'signed GH+KE'],
  ['nl', 'Een nieuw verdrag hebben Kenia en Ghana maandag in Accra ondertekend.', 'signed GH+KE'],
]);

table('a text that waits for its signature is agreed', [
  ['en', 'A fisheries agreement between Kenya and Ghana is ready for signature.', 'agreed GH+KE'],
  ['nl', 'Het visserijakkoord tussen Kenia en Ghana is klaar voor ondertekening.', 'agreed GH+KE'],
  ['de', 'Das Fischereiabkommen zwischen Kenia und Ghana sei unterschriftsreif.', 'agreed GH+KE'],
  ['de', 'Kenia und Ghana haben sich auf ein Abkommen verständigt. Es muss noch unterzeichnet werden.', 'agreed GH+KE'],
  ['de', 'Kenia und Ghana haben ein Abkommen vereinbart. Sobald Ghana es ratifiziert hat, gilt es.', 'agreed GH+KE'],
  ['de', 'Kenia und Ghana haben ein Abkommen vereinbart, das im Mai unterzeichnet werden könnte.', 'agreed GH+KE'],
]);

table('a signing that was put off has not taken place', [
  ['nl', 'De ondertekening van het pact tussen Kenia en Ghana is voor onbepaalde tijd uitgesteld.', 'denied GH+KE'],
  [
    'de',
    'Die Unterzeichnung des Pakts zwischen Kenia und Ghana wurde auf unbestimmte Zeit verschoben.',
    'denied GH+KE',
  ],
]);

table('other words of how far a text has come', [
  ['de', 'Kenia und Ghana prüfen den Abschluss eines Abkommens über die Fischerei.', 'discussed GH+KE'],
  ['de', 'Die Minister hätten ein Abkommen getroffen, so Accra. Kenia und Ghana schwiegen.', 'agreed GH+KE'],
  ['nl', 'Het parlement heeft ingestemd met het belastingverdrag tussen Kenia en Ghana.', 'agreed GH+KE'],
  ['nl', 'In april treedt het belastingverdrag tussen Kenia en Ghana in werking.', 'planned GH+KE'],
  ['nl', 'Na jaren onderhandelen is vandaag het visakkoord tussen Kenia en Ghana ondertekend.', 'signed GH+KE'],
]);

table('the cabinet that approves a text which is to be signed has signed nothing', [
  ['en', 'Kenya will sign a tax treaty with Ghana. The cabinet approved the treaty.', 'expected GH+KE'],
  ['nl', 'Kenia gaat een verdrag ondertekenen met Ghana. Het kabinet stemt in met het verdrag.', 'expected GH+KE'],
]);

table('treaties with many countries are none that is told', [
  ['en', 'Kenya has concluded treaties with many countries, from Ghana to Norway.', ''],
  ['nl', 'Kenia heeft met tal van landen, van Ghana tot Noorwegen, verdragen gesloten.', ''],
  ['de', 'Kenia hat mit zahlreichen Ländern, von Ghana bis Norwegen, Abkommen geschlossen.', ''],
]);

table('the next partner has its own treaty with whoever acts', [
  [
    'nl',
    'Kenia gaat een verdrag met Ghana ondertekenen. Er wordt ook een verdrag ondertekend met Noorwegen.',
    'expected GH+KE, expected KE+NO',
  ],
  ['en', 'Kenya signed a tax treaty with Ghana. Another treaty was signed with Norway.', 'signed GH+KE, signed KE+NO'],
]);

table('the words of whoever tells of it stand before who signed', [
  ['nl', 'Volgens persbureau EXA tekenden Kenia en Ghana een overeenkomst.', 'signed GH+KE'],
]);

table('a state whose name holds that of a body is that state', [
  [
    'en',
    'The memorandum was signed by the Kenyan ambassador Omar Example and the Minister of Trade of the Commonwealth of Dominica, Ada Testova.',
    'signed DM+KE',
  ],
]);

table('people without states issue the statement of those with whom the article opens', [
  [
    'en',
    'Kenya, Ghana and Togo promised more fish. In a joint statement after their summit, Presidents Omar Exampleh, Ada Testova and Nino Samplez called for a truce.',
    'signed GH+KE+TG',
  ],
]);

table('a text at the end of talks is not what they were about', [
  ['nl', 'Kenia en Ghana namen na afloop van hun gesprekken in Accra een gezamenlijke verklaring aan.', 'signed GH+KE'],
  [
    'de',
    'Kenia und Ghana verabschiedeten zum Abschluss ihrer Gespräche in Accra eine gemeinsame Erklärung.',
    'signed GH+KE',
  ],
]);

table('talks that brought no text', [
  ['nl', 'De besprekingen tussen Kenia en Ghana over de gasprijs hebben geen akkoord opgeleverd.', 'denied GH+KE'],
  ['de', 'Bei den Gesprächen zwischen Kenia und Ghana kam kein Abkommen zustande.', 'denied GH+KE'],
]);

table('who leaves a treaty has ended it', [
  ['de', 'Kenia steigt aus dem Fischereiabkommen mit Ghana aus.', 'denied GH+KE'],
]);

table('towns and embassies act for themselves and their state', [
  ['en', 'The city of Ghent and Exampleville, Kenya, signed a twinning agreement.', 'signed Exampleville+Ghent'],
  [
    'de',
    'Die Stadt Gent und Musterstadt in Kenia haben einen Partnerschaftsvertrag unterzeichnet.',
    'signed Gent+Musterstadt',
  ],
  [
    'nl',
    'De Japanse ambassade in Honduras tekende met de gemeente Voorbeelddorp een overeenkomst.',
    'signed JP+Voorbeelddorp',
  ],
  ['en', 'The city of Ghent and Omar Exampleh signed a letter.', ''],
]);

table('bodies of the world that sign with each other', [
  [
    'en',
    'The Caribbean Community (CARICOM) and the African Union (AU) have signed a memorandum.',
    'signed African Union+Caribbean Community',
  ],
  [
    'de',
    'Kenia schloss mit der Internationalen Atomenergie-Organisation ein Abkommen.',
    'agreed Internationale Atomenergie-Organisation+KE',
  ],
]);

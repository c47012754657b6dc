import { table } from '../support/agreed.ts';

table('of two agreements in one sentence each has its own partner', [
  ['en', 'Kenya signed an accord with Ghana and one with Togo.', 'signed GH+KE, signed KE+TG'],
  ['de', 'Österreich hat ein Abkommen mit Kenia und eines mit Togo unterzeichnet.', 'signed AT+KE, signed AT+TG'],
  [
    'de',
    'Österreich hat ein Abkommen mit Kenia und einen Vertrag mit Togo unterzeichnet.',
    'signed AT+KE, signed AT+TG',
  ],
  ['nl', 'Ghana heeft een akkoord met Kenia en een verdrag met Togo getekend.', 'signed GH+KE, signed GH+TG'],
  ['nl', 'Ghana tekende een akkoord met Kenia en een met Togo.', 'signed GH+KE, signed GH+TG'],
  ['fr', 'Le Ghana a signé un accord avec le Kenya et un avec le Togo.', 'signed GH+KE, signed GH+TG'],
  ['en', 'Ghana signed an accord and a treaty with Kenya.', 'signed GH+KE, signed GH+KE'],
  [
    'de',
    'Ghana und Togo haben ein Abkommen und einen Vertrag mit Benin unterzeichnet.',
    'signed BJ+GH+TG, signed BJ+GH+TG',
  ],
]);

table('a word that is alike in the plural tells of several where nothing tells of one', [
  ['de', 'Österreich unterzeichnete neue Abkommen mit Kenia und Ghana.', 'signed AT+KE, signed AT+GH'],
  ['de', 'Österreich hat ein Abkommen mit Kenia und Ghana unterzeichnet.', 'signed AT+GH+KE'],
  ['de', 'Das Abkommen mit Kenia und Ghana hat Österreich am Montag unterzeichnet.', 'signed AT+GH+KE'],
]);

table('what is adopted or signed on an agreement is no agreement', [
  ['en', "Ghana's parliament adopted a resolution on the treaty with Kenya.", ''],
  ['en', 'The president of Ghana signed the law on the extradition treaty with Kenya.', ''],
  ['de', 'Der Bundesrat hat die Botschaft zum revidierten Abkommen mit Frankreich verabschiedet.', ''],
  ['nl', 'Het parlement van Ghana heeft een motie over het akkoord met Kenia aangenomen.', ''],
  ['es', 'El Congreso de Ghana adoptó una resolución sobre el acuerdo con Kenia.', ''],
  ['en', "Ghana's parliament ratified the agreement with Kenya.", 'signed GH+KE'],
  ['en', 'Ghana and Kenya adopted a joint declaration on trade.', 'signed GH+KE'],
]);

table('the text that a pronoun takes up is signed by whoever signs it', [
  [
    'en',
    'Kenya and Ghana negotiated a treaty for years. On Monday Ministers Ben Exampleh and Ada Testova signed it in Accra.',
    'signed GH+KE',
  ],
  [
    'de',
    'Kenia und Ghana haben ein Abkommen ausgehandelt. Außenminister Max Muster unterzeichnete es am Montag in Accra.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana discussed a trade accord. A petition against it was handed to Minister Ben Exampleh, who signed it.',
    'discussed GH+KE',
  ],
  ['en', 'Kenya and Ghana discussed a trade accord. Minister Ben Exampleh refused to sign it.', 'discussed GH+KE'],
]);

table('parties that are one word with the instrument', [
  ['en', 'The EU-Kenya trade agreement was signed on Friday.', 'signed EU+KE'],
  ['de', 'Das EU-Kenia-Abkommen wurde am Freitag unterzeichnet.', 'signed EU+KE'],
  ['nl', 'Vandaag is in Brussel een nieuw Benelux-verdrag getekend.', 'signed BE+LU+NL'],
  ['nl', 'Sinds 2006 was al een Benelux-verdrag van kracht.', 'historical BE+LU+NL'],
  ['de', 'Das EU-Abkommen wurde am Freitag unterzeichnet.', ''],
]);

table('a union and the United States are two', [
  ['en', 'The European Union and the United States signed an agreement.', 'signed European Union+US'],
  [
    'en',
    'The agreement between the European Union and the United States was signed in Brussels.',
    'signed European Union+US',
  ],
]);

table('whoever was the first to sign it has signed it', [
  ['en', 'Kenya on Monday became the first African state to sign a defence pact with Ghana.', 'signed GH+KE'],
  ['fr', 'Le Kenya est devenu le premier pays africain à signer un pacte avec le Ghana.', 'signed GH+KE'],
  ['en', 'Kenya will be the first state to sign a defence pact with Ghana.', 'expected GH+KE'],
  ['en', 'Kenya is the first country to refuse to sign the pact with Ghana.', 'expected GH+KE'],
  ['en', 'The first step is to sign a pact between Kenya and Ghana.', 'expected GH+KE'],
]);

table('a text that is only described as signed is not to be signed by what the sentence goes on to tell', [
  ['nl', 'Volgens een maandag gesloten akkoord zal Kenia Ghana helpen.', 'agreed GH+KE'],
  ['nl', 'Het nog te tekenen akkoord tussen Kenia en Ghana zal banen opleveren.', 'expected GH+KE'],
]);

table('an existing text that is extended is new', [
  [
    'de',
    'Ministerin Eva Muster aus Österreich hat mit dem kenianischen Minister Max Beispiel ein bereits bestehendes Memorandum um vier Jahre verlängert.',
    'signed AT+KE',
  ],
  ['nl', 'Ghana heeft een bestaand akkoord met Kenia met vier jaar verlengd.', 'signed GH+KE'],
]);

table('several who sign for each side sign the same text', [
  [
    'nl',
    'België en Duitsland ondertekenden een verdrag. Voor ons land werd het verdrag ondertekend door minister Els Monster en minister Jan Testova. Voor Duitsland werd het verdrag ondertekend door minister Eva Voorbeeld en ambassadeur Max Muster.',
    'signed BE+DE',
  ],
  [
    'en',
    'Kenya and Ghana signed two texts. The agreement was signed by Ada Testova and Ben Exampleh. The memorandum was signed by Carl Sampleh and Dora Testino.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('what a parliament consents to, and partnerships that are concluded', [
  ['de', 'Das ghanaische Parlament hat einem Verteidigungsabkommen mit Kenia zugestimmt.', 'agreed GH+KE'],
  ['de', 'Das Parlament in Accra hat dem Abkommen zwischen Ghana und Kenia nicht zugestimmt.', 'denied GH+KE'],
  ['de', 'Die Abgeordneten stimmten dem Haushalt zu, das Abkommen mit Kenia blieb liegen.', ''],
  ['de', 'Kenia und Ghana besiegelten am Montag eine Energiepartnerschaft.', 'signed GH+KE'],
  ['de', 'Kenia und Ghana verbindet eine Energiepartnerschaft.', ''],
]);

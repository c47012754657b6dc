import { table } from '../support/agreed.ts';

table('bodies whose head noun is written small are parties by their names', [
  [
    'fr',
    'Une convention a été signée jeudi entre le conseil régional de Tambacounda et l’assemblée régionale de Kayes.',
    'signed assemblée régionale de Kayes+conseil régional de Tambacounda',
  ],
  [
    'es',
    'La policía de Irlanda y la fiscalía de Panamá firmaron el lunes un memorando de entendimiento.',
    'signed fiscalía de Panamá+policía de Irlanda',
  ],
  [
    'fr',
    'Le conseil régional de Fatick s’ouvre. Une convention a été signée entre le conseil régional et la chambre de commerce de Bizerte.',
    'signed chambre de commerce de Bizerte+conseil régional de Fatick',
  ],
]);

table('what stands for the noun of the body before it is a body of its kind', [
  [
    'fr',
    'Un accord entre la Chambre de commerce de Bizerte et celle de Dakar a été signé lundi.',
    'signed Chambre de commerce de Bizerte+Chambre de commerce de Dakar',
  ],
  [
    'es',
    'Se firmó un acuerdo entre la Cámara de Comercio de Quito y la de Lima.',
    'signed Cámara de Comercio de Lima+Cámara de Comercio de Quito',
  ],
  [
    'en',
    'An agreement between the Chamber of Commerce of Kisumu and that of Tamale was signed on Monday.',
    'signed Chamber of Commerce of Kisumu+Chamber of Commerce of Tamale',
  ],
]);

table('regions and departments with the adjective of their state sign for themselves', [
  [
    'fr',
    'Les régions du Bélier et d’Auvergne-Rhône-Alpes (France) ont signé une lettre d’intention.',
    'signed Auvergne-Rhône-Alpes+Bélier',
  ],
  [
    'fr',
    'Un accord a été signé entre la région ivoirienne du Bélier et le département français de la Loire.',
    'signed Bélier+Loire',
  ],
  ['es', 'La provincia de Salta firmó un protocolo con el Estado brasileño de Paraná.', 'signed Paraná+Salta'],
]);

table('whoever leads a town or region signs for it', [
  [
    'es',
    'El gobernador de Salta suscribió un protocolo de intención con la provincia chilena de Atacama.',
    'signed Atacama+Salta',
  ],
  [
    'en',
    'The mayor of Sampleton, Ada Testova, signed a cooperation agreement with the governor of Hubei, Omar Sample.',
    'signed Hubei+Sampleton',
  ],
  [
    'fr',
    'Le maire de Liège, Paul Exemple, et le maire de Thiès, Omar Modèle, ont signé un accord de partenariat.',
    'signed Liège+Thiès',
  ],
]);

table('two bodies of one kind sign as such', [
  [
    'es',
    'El director de la Policía Nacional, Omar Ejemplo, firmó con la Policía de Irlanda una carta de intención.',
    'signed Policía Nacional+Policía de Irlanda',
  ],
]);

table('letters behind an article are a body, however many they are', [
  [
    'fr',
    'Une convention a été signée lundi entre la BIDAFRU et la CPU (Conférence des Ports (de la France)).',
    'signed BIDAFRU+CPU',
  ],
]);

table('the one part of a state that an article names, and not the state', [
  [
    'de',
    'Das bayerische Heimatministerium und Tschechien wollen mehr tun. Heimatminister Omar Muster und die Ministerin für Regionalentwicklung der Tschechischen Republik haben eine Absichtserklärung unterschrieben.',
    'signed Bayern+CZ',
  ],
  [
    'nl',
    'De Vlaamse minister van Onderwijs, Omar Exampleh, reist naar Zuid-Afrika. De twee ministers zullen er een memorandum ondertekenen.',
    'expected Vlaanderen+ZA',
  ],
  [
    'nl',
    'De Vlaamse minister van Onderwijs, Omar Exampleh, reist namens België naar Zuid-Afrika. Daar is een verdrag tussen België en Zuid-Afrika ondertekend.',
    'signed BE+ZA',
  ],
  [
    'nl',
    'Tussen het Koninkrijk der Nederlanden en de Staat Koeweit is ten behoeve van Curaçao een luchtvaartverdrag tot stand gekomen.',
    'signed KW+NL',
  ],
  [
    'de',
    'Deutschland und Japan arbeiten zusammen. Dort unterzeichneten sie eine Erklärung („Joint Example Statement“) zur engen Kooperation.',
    'signed DE+JP',
  ],
]);

table('bodies that act in a clause with the verb at its end or its subject behind it', [
  [
    'nl',
    'Woensdag ondertekende Omar Exampleh, collegevoorzitter van de Rijksuniversiteit Prova, een overeenkomst met de Sample Agricultural University uit Beijing.',
    'signed Rijksuniversiteit Prova+Sample Agricultural University',
  ],
  [
    'de',
    'Die Stadt Musterhausen und die Stadt Beispielstadt haben am Montag einen Vertrag unterzeichnet.',
    'signed Beispielstadt+Musterhausen',
  ],
  [
    'de',
    'Eine Gemeinsame Erklärung zwischen der Woiwodschaft Schlesien (Polen), der Region Hauts-de-France (Frankreich) und dem Land Nordrhein-Westfalen wurde unterzeichnet.',
    'signed Hauts-de-France+Nordrhein-Westfalen+Schlesien',
  ],
  [
    'de',
    'Belgien und Marokko arbeiten zusammen. Minister Omar Muster gehörte zu der Delegation, die in Marrakesch sieben Abkommen mit den marokkanischen Behörden unterzeichnete.',
    'signed BE+MA',
  ],
]);

table('mayors of towns are named with their states in brackets', [
  [
    'fr',
    'Les maires des villes de Kisumu (Kenya), Paul Exemple, et de Tamale (Ghana), Omar Modèle, ont signé un accord de jumelage.',
    'signed Kisumu+Tamale',
  ],
]);

table('names before their head, and beside a body', [
  [
    'en',
    'At the meeting, representatives of Exampleville and Sampleton provinces informed each other about their economy. Leaders of the two provinces signed a memorandum.',
    'signed Exampleville+Sampleton',
  ],
  [
    'nl',
    'Er werd een intentieverklaring tussen Voorbeeld International en het ministerie van Openbare Werken van Suriname ondertekend.',
    'signed SR+Voorbeeld International',
  ],
]);

table('the country that a sentence names only by its president', [
  [
    'de',
    'Bei einem Besuch des kenianischen Präsidenten Omar Exampleh in Berlin soll ein Migrationsabkommen zwischen Deutschland und dem afrikanischen Land unterzeichnet werden.',
    'expected DE+KE',
  ],
]);

table('towns and districts behind one head, with adjectives before them', [
  [
    'de',
    'Die Landkreise Musterau und Wzorowo haben am Montag einen Partnerschaftsvertrag unterzeichnet.',
    'signed Musterau+Wzorowo',
  ],
  [
    'de',
    'Vertreter der Landkreise Musterau und Wzorowo unterzeichneten am Montag einen neuen Vertrag.',
    'signed Musterau+Wzorowo',
  ],
  [
    'de',
    'Der Landkreis Musterau und der polnische Kreis Wzorowo unterzeichneten am Montag einen neuen Partnerschaftsvertrag.',
    'signed Musterau+Wzorowo',
  ],
  [
    'de',
    'Die Landräte von Musterau und Wzorowo unterzeichneten am Montag einen neuen Partnerschaftsvertrag.',
    'signed Musterau+Wzorowo',
  ],
  [
    'de',
    'Die Bürgermeister von Musterstadt und dem polnischen Wzorowo unterzeichneten am Montag eine Partnerschaftsurkunde.',
    'signed Musterstadt+Wzorowo',
  ],
  [
    'de',
    'Die Städte Musterstadt und Wzorowo haben einen Partnerschaftsvertrag unterzeichnet.',
    'signed Musterstadt+Wzorowo',
  ],
  [
    'nl',
    'De gemeente Voorbeeldstad heeft met het Chinese district Yangpu een intentieverklaring ondertekend.',
    'signed Voorbeeldstad+Yangpu',
  ],
  [
    'nl',
    'De Brabantse gemeente Voorbeeldstad heeft met het district Yangpu een intentieverklaring ondertekend.',
    'signed Voorbeeldstad+Yangpu',
  ],
  [
    'nl',
    'De burgemeesters van Voorbeeldstad en het Poolse Wzorowo tekenden maandag een samenwerkingsovereenkomst.',
    'signed Voorbeeldstad+Wzorowo',
  ],
  [
    'nl',
    'De Friese gemeenten Voorbeeldstad en Wzorowo tekenden maandag een vriendschapsverdrag.',
    'signed Voorbeeldstad+Wzorowo',
  ],
  [
    'en',
    'The mayors of Exampleton and the Polish town of Wzorowo signed a twinning agreement on Monday.',
    'signed Exampleton+Wzorowo',
  ],
  [
    'en',
    'The cities of Exampleton, Kenya, and Wzorowo, Poland, signed a sister city agreement on Monday.',
    'signed Exampleton+Wzorowo',
  ],
  [
    'en',
    'A twinning agreement between the Kenyan town of Exampleton and Wzorowo in Poland was signed on Monday.',
    'signed Exampleton+Wzorowo',
  ],
]);

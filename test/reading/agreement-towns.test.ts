import { table } from '../support/agreed.ts';

table('towns that become partners are the parties, not their states', [
  ['fr', 'Un accord de jumelage entre Kisumu (Kenya) et Tamale (Ghana) a été signé mardi.', 'signed Kisumu+Tamale'],
  [
    'es',
    'La firma del convenio de hermanamiento entre Nakuru y Kumasi tuvo lugar el miércoles.',
    'signed Kumasi+Nakuru',
  ],
  [
    'fr',
    'Le maire de Kisumu, Omar Exemple, et son homologue de Tamale, Ada Testova, ont signé une convention.',
    'signed Kisumu+Tamale',
  ],
  ['es', 'El alcalde de Nakuru firmó con una delegación de la ciudad de Kumasi un acuerdo.', 'signed Kumasi+Nakuru'],
  [
    'fr',
    "La municipalité de Nakuru et la Communauté urbaine de Kumasi ont signé un protocole d'amitié.",
    'signed Kumasi+Nakuru',
  ],
  ['es', 'La municipalidad de Nakuru y la alcaldía de Kumasi suscribieron un acuerdo marco.', 'signed Kumasi+Nakuru'],
  ['ar', 'من المقرر أن تبرم بلدية صور اتفاقية توأمة مع مدينة كوماسي الغانية.', 'expected صور+كوماسي'],
  ['ar', 'وُقعت اتفاقية توأمة بين مدينة صور الجنوبية ومدينة كوماسي الغانية.', 'signed صور+كوماسي'],
]);

table('the two towns are those that were named', [
  [
    'fr',
    "Nakuru et Kumasi en phase\n\nLes deux villes ont signé samedi un protocole d'amitié.",
    'signed Kumasi+Nakuru',
  ],
  [
    'es',
    'El alcalde de Nakuru, Omar Ejemplo, y el concejal de la ciudad ghanesa de Kumasi, Pedro Prueba, firmaron una declaración entre ambas ciudades.',
    'signed Kumasi+Nakuru',
  ],
]);

table('towns that states speak of are no parties', [
  ['fr', 'Le Kenya et le Ghana ont signé un accord sur une ligne aérienne entre Nairobi et Accra.', 'signed GH+KE'],
  [
    'en',
    'A railway will link Lagos and Accra. Nigeria and Ghana signed an agreement on the line between the two cities.',
    'signed GH+NG',
  ],
  [
    'en',
    'Flights between Nairobi and Accra will resume. The ministers of Kenya and Ghana, Ada Testova and Ben Sampleh, signed a memorandum on links between both cities.',
    'signed GH+KE',
  ],
  [
    'de',
    'Ein Zug wird Lagos und Accra verbinden. Nigeria und Ghana unterzeichneten ein Abkommen über die Strecke zwischen beiden Städten.',
    'signed GH+NG',
  ],
  ['es', 'España y Francia firmaron un tratado que unirá ambas ciudades por tren.', 'signed ES+FR'],
  ['fr', "Le maire de Paris a assisté à la signature d'un accord entre le Kenya et le Ghana.", 'signed GH+KE'],
  ['fr', 'Le Kenya et le Ghana ont signé à Nairobi un accord de jumelage entre leurs douanes.', 'signed GH+KE'],
  ['es', 'Kenia y Ghana suscribieron un acuerdo de hermandad entre Nairobi y Acra.', 'signed GH+KE'],
  ['es', 'El jefe de Gobierno de España y su homólogo de Portugal firmaron un tratado de amistad.', 'signed ES+PT'],
  ['ar', 'وقع محافظ البنك المركزي الكيني ونظيره الغاني مذكرة تفاهم.', 'signed GH+KE'],
  ['ar', 'وقعت كينيا وغانا اتفاقية للربط الجوي بين نيروبي وأكرا.', 'signed GH+KE'],
]);

table('a town is told by its head, by its mayor or beside another town', [
  [
    'en',
    'Exampleton and the Polish city of Musterowo have signed a twinning agreement.',
    'signed Exampleton+Musterowo',
  ],
  ['en', 'The City of Exampleton signed an agreement with Musterowo, Poland.', 'signed Exampleton+Musterowo'],
  [
    'en',
    'Exampleton and the Polish city of Musterowo have signed an agreement. The ceremony took place in Exampleton.',
    'signed Exampleton+Musterowo',
  ],
  [
    'en',
    'Mayor Ada Testova of Exampleton and Mayor Jan Probek of Musterowo signed a friendship pact.',
    'signed Exampleton+Musterowo',
  ],
  [
    'en',
    'Exampleton Mayor Ada Testova and her Polish counterpart, Jan Probek of Musterowo, signed a letter of intent.',
    'signed Exampleton+Musterowo',
  ],
  [
    'nl',
    'Burgemeester Jan Monster van Voorbeeldstad en zijn Poolse ambtgenoot Piotr Probek van Musterowo tekenden een intentieverklaring.',
    'signed Musterowo+Voorbeeldstad',
  ],
  ['nl', 'Voorbeeldstad en de Poolse stad Musterowo hebben een stedenband gesloten.', 'agreed Musterowo+Voorbeeldstad'],
  [
    'de',
    'Die Hansestadt Beispielstadt und die Hafenstadt Musterowo haben einen Kooperationsvertrag unterzeichnet.',
    'signed Beispielstadt+Musterowo',
  ],
]);

table('a firm beside a town, and a town of which something else is told, are none', [
  ['en', 'Testcorp and the Polish city of Musterowo have signed an agreement on buses.', ''],
  ['en', 'Mayor Ada Testova of Exampleton signed an agreement with Testcorp.', ''],
  ['en', 'Mayor Ada Testova of the Example Party and Mayor Jan Probek of Musterowo signed a pact.', ''],
  [
    'en',
    'The city of Exampleton said that Kenya and Ghana had signed an agreement in the city of Tamale.',
    'signed GH+KE',
  ],
  ['de', 'Vereine und die polnische Stadt Musterowo haben einen Vertrag unterzeichnet.', ''],
  [
    'nl',
    'Burgemeester Jan Pieter van Dijkstra en burgemeester Els Monster van Voorbeeldstad tekenden een akkoord.',
    '',
  ],
]);

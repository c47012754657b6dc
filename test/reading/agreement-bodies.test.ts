import { table } from '../support/agreed.ts';

table('bodies that sign for themselves are the parties, by their whole names', [
  [
    'en',
    'The Exampleton Southern University has signed a memorandum of understanding with the Institute of Made Matters in Nairobi, Kenya.',
    'signed Exampleton Southern University+Institute of Made Matters',
  ],
  [
    'en',
    'The agreement was signed between the Central Tea Board (CTB), Kenya, and the National Agency for Sample Crops, Ghana.',
    'signed Central Tea Board+National Agency for Sample Crops',
  ],
  [
    'en',
    'A memorandum between the Institute of Invented Affairs (IIA) of Kenya and the Academy of Trials of Ghana was signed on Monday.',
    'signed Academy of Trials of Ghana+Institute of Invented Affairs',
  ],
  [
    'en',
    'Kenya’s Ministry of Health signed a memorandum of understanding with the Sample Health Agency.',
    'signed KE+Sample Health Agency',
  ],
  [
    'en',
    'A memorandum of understanding was signed by the Port of Exampleville and the Ghana Ports Authority.',
    'signed Ghana Ports Authority+Port of Exampleville',
  ],
  [
    'nl',
    'De Universiteit van Voorbeeldstad tekende een intentieverklaring met het Instituut Verzonnen Water.',
    'signed Instituut Verzonnen Water+Universiteit van Voorbeeldstad',
  ],
]);

table('towns and parts of a state are parties by their names', [
  [
    'en',
    'A sister city agreement was signed between the cities of Exampleton and Sampleville.',
    'signed Exampleton+Sampleville',
  ],
]);

table('states that sign are the parties, whatever bodies are to work together', [
  [
    'en',
    'Kenya and Ghana signed an agreement on cooperation between the Example Institute and the Academy of Trials.',
    'signed GH+KE',
  ],
]);

table('a list of governments is read to its end', [
  [
    'en',
    'An agreement between the Governments of the Republic of Kenya, Ghana, Togo and Panama was signed on Monday.',
    'signed GH+KE+PA+TG',
  ],
]);

table('`the two universities` are those that the sentence before names', [
  [
    'en',
    'A delegation of the Exampleton University visited the Sample Institute of Trials. The two institutions signed a memorandum of understanding.',
    'signed Exampleton University+Sample Institute of Trials',
  ],
]);

table('what is sought, allowed or talked about has not been signed', [
  ['en', 'Kenya and Ghana discussed the signing of a memorandum on tourism.', 'discussed GH+KE'],
  ['en', 'Kenya and Ghana are considering signing a defence pact.', 'discussed GH+KE'],
  ['en', 'Kenya and Ghana are close to signing a defence pact.', 'expected GH+KE'],
  ['en', 'Kenya and Ghana decided to study steps towards the signing of a memorandum on health.', 'expected GH+KE'],
  ['en', 'Kenya and Ghana held talks aimed at concluding a trade agreement.', 'expected GH+KE'],
  ['fr', 'Le Kenya et le Ghana sont sur le point de signer un accord de défense.', 'expected GH+KE'],
  ['nl', 'Kenia en Ghana werken aan de ondertekening van een defensieverdrag.', 'expected GH+KE'],
  [
    'en',
    'Kenya and Ghana hope to sign a trade agreement in May. By signing the agreement, both will open their markets.',
    'planned GH+KE',
  ],
]);

table('partners of one agreement made none with each other', [
  [
    'en',
    'Nairobi – The Kenyan cabinet approved an agreement with Ghana on legal aid and an agreement with Panama on investment.',
    'agreed GH+KE, agreed KE+PA',
  ],
  [
    'nl',
    'De ploeg stemde in met een overeenkomst met Ghana over rechtshulp en met een overeenkomst met Panama over visserij.',
    '',
  ],
]);

table('a treaty of the past that is yet to enter into force is one treaty', [
  [
    'nl',
    'Kenia en Ghana sloten in februari 2014 een verdrag over rechtshulp. Het verdrag zal pas in werking treden na ratificatie.',
    'historical GH+KE',
  ],
]);

table('whoever leads a body signs for it, whoever holds a public office for the state', [
  [
    'en',
    'The CEO of the Sample Fund for Development (SFD), Omar Exampleh, and Ghanaian Minister of Finance Ada Testova signed two loan agreements.',
    'signed GH+Sample Fund for Development',
  ],
  [
    'en',
    'The Sample Fund for Development (SFD) has signed a loan agreement with Ghana. The agreement was signed by the CEO of SFD, Omar Exampleh, and Ghanaian Minister of Finance Ada Testova.',
    'signed GH+Sample Fund for Development',
  ],
  [
    'en',
    'The Example Anti-Corruption Commission (EACC) has signed a memorandum of understanding with the Attorney General Alliance (AGA) of Ghana.',
    'signed Attorney General Alliance+Example Anti-Corruption Commission',
  ],
]);

table('what is told of a text beside its signature adds no second one', [
  [
    'en',
    'Kenya and Ghana will sign an extradition treaty this week, a year after they had agreed to ink the pact.',
    'expected GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed a letter of intent on the negotiation of a framework agreement on trade.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed a memorandum in Accra. The signing of the memorandum followed a meeting on the United Nations Convention against Corruption.',
    'signed GH+KE',
  ],
]);

table('who signs without a state that is said is of the other of two states', [
  ['nl', 'De premiers van de Benelux hebben maandag een gezamenlijke verklaring ondertekend.', 'signed BE+LU+NL'],
  [
    'nl',
    'Kenia wil meer waterstof. Staatssecretaris Joris Voorbeeld en de Ghanese energieminister Ada Testova tekenden een memorandum over waterstof.',
    'signed GH+KE',
  ],
]);

table('a body by its office and by its letters is one party', [
  [
    'en',
    'European Commission president Ada Testova and Kenyan Prime Minister Omar Exampleh signed a memorandum of understanding. Exampleh praised it in a speech upon signing the memorandum between Kenya and the EU.',
    'signed European Union+KE',
  ],
  ['en', 'Kenya and Ghana, Togo’s neighbours, have signed a cooperation agreement with Panama.', 'signed GH+KE+PA'],
  [
    'en',
    'The chairman of the State Audit Bureau met Ada Testova, president of the Court of Accounts of the Republic of Ghana. The two institutions signed a cooperation agreement.',
    'signed Court of Accounts of the Republic of Ghana+State Audit Bureau',
  ],
]);

table('an approval signs nothing', [
  ['nl', 'De goedkeuring kaderde in een ruimer pakket verdragen tussen Kenia en Ghana.', ''],
]);

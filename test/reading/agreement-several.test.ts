import { table } from '../support/agreed.ts';

table('behind one head in the plural each signs by its name', [
  [
    'en',
    'The universities of Exampleton and Sampleville signed a memorandum of understanding on Monday.',
    'signed Exampleton+Sampleville',
  ],
  [
    'fr',
    'Les universités Omar V d’Exempleville et Ada III de Modèleville ont signé une convention de partenariat.',
    'signed Ada III de Modèleville+Omar V d’Exempleville',
  ],
  [
    'es',
    'Los alcaldes de Ejemplópolis, Omar Ejemplo, y de Pruebaldea, Ada Prueba, firmaron ayer una carta de intenciones.',
    'signed Ejemplópolis+Pruebaldea',
  ],
  [
    'en',
    'Both Exampleton City and Sampleville City yesterday signed a sister-city pact. Mayor Omar Example signed the memorandum on behalf of Exampleton City.',
    'signed Exampleton City+Sampleville City',
  ],
]);

table('names of bodies are taken to their end', [
  [
    'fr',
    'Un mémorandum d’entente a été signé entre la Chambre de commerce et d’industrie d’Exempleville et la Chambre de métiers de Modèleville, a dit le ministre.',
    'signed Chambre de commerce et d’industrie d’Exempleville+Chambre de métiers de Modèleville',
  ],
  [
    'en',
    'A memorandum of understanding was signed between the Sample Crops Organization and the US Food and Drug Administration, the minister said.',
    'signed Sample Crops Organization+US Food and Drug Administration',
  ],
]);

table('what a text is called, and what is none', [
  [
    'es',
    'El documento fue firmado por el ministro keniano Omar Ejemplo y la ministra ghanesa Ada Prueba.',
    'signed GH+KE',
  ],
  [
    'es',
    'Kenia y Ghana firmaron dos convenios. La alianza incluye un memorándum sobre pesca y un memorándum sobre puertos.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé une convention. Dans une déclaration, Omar Exemple a indiqué que la signature de cette convention ouvre une ère.',
    'signed GH+KE',
  ],
]);

table('several pairs in one sentence have each their own', [
  [
    'en',
    'The cabinet approved the signing of air services agreements between Kenya and Ghana as well as Kenya and Rwanda.',
    'expected GH+KE, expected KE+RW',
  ],
  ['es', 'Se firmaron convenios entre Kenia y Ghana y entre Kenia y Ruanda.', 'signed GH+KE, signed KE+RW'],
  [
    'fr',
    'Des accords ont été signés entre le Kenya et le Ghana ainsi qu’entre le Kenya et le Rwanda.',
    'signed GH+KE, signed KE+RW',
  ],
  [
    'en',
    'The Union Cabinet approved the signing of an agreement with Kenya on health and another with Ghana on ports.',
    'expected IN+KE, expected GH+IN',
  ],
]);

table('those of a lot are told behind the documents', [
  [
    'fr',
    'Le Kenya et le Ghana ont signé trois accords. Les documents signés concernent un mémorandum sur la pêche et un protocole sur les ports.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
]);

table('agreeing to do something is no instrument', [
  [
    'en',
    'The ministers of Kenya and Ghana met. The two sides reached agreement to hold a session of border bodies.',
    '',
  ],
  ['en', 'The ministers of Kenya and Ghana met. The two sides reached agreement on fisheries.', 'agreed GH+KE'],
]);

table('what companies sign with each other is no fact here', [
  ['en', 'Kenya and Ghana met. Example Airways has signed a code-share agreement with Sample Airlines.', ''],
]);

table('each partner makes its own where their number is not told', [
  ['en', 'Kenya signed cooperation agreements with Ghana and Togo.', 'signed GH+KE, signed KE+TG'],
  ['nl', 'Kenia ondertekende verdragen met Ghana en Togo.', 'signed GH+KE, signed KE+TG'],
  ['en', 'Kenya and Ghana have signed parallel agreements with Togo.', 'signed KE+TG, signed GH+TG'],
  ['en', 'Kenya and Ghana have signed agreements with Togo.', 'signed GH+KE+TG'],
  [
    'de',
    'Bundesminister Omar Muster unterzeichnet heute mit seinen Amtskolleginnen aus Chile, Ada Testova, und Jordanien, Eva Beispiel, Absichtserklärungen. Deutschland will mehr Energie kaufen.',
    'signed CL+DE, signed DE+JO',
  ],
]);

table('all whom the article lists at its beginning, and not the two most spoken of', [
  [
    'en',
    'The ministers of Kenya, Ghana and Togo met in Accra on Monday. Ghana and Kenya have ports. A letter of intent between the three countries was signed.',
    'signed GH+KE+TG',
  ],
  [
    'nl',
    'De ministers van de Beneluxlanden kwamen dinsdag in Luxemburg bijeen. Minister Omar Exampleh sprak er met zijn Belgische ambtgenoot. Het verdrag wordt op 11 april in Brussel getekend.',
    'planned BE+LU+NL',
  ],
  [
    'nl',
    'Op de top ondertekenden de minister-presidenten van Noordrijn-Westfalen en van de Benelux een verklaring.',
    'signed BE+LU+NL+Noordrijn-Westfalen',
  ],
]);

table('the agreement with somebody else than the one before', [
  [
    'nl',
    'Suriname heeft een leningsovereenkomst getekend met de Islamic Development Bank (IsDB). Ondertussen is de overeenkomst met Koeweit op 3 maart getekend.',
    'signed Islamic Development Bank+SR, signed KW+SR',
  ],
]);

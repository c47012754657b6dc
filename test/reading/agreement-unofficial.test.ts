import { table } from '../support/agreed.ts';

table('what clubs, teams and singers of two states sign is no agreement of the states', [
  ['en', 'On Thursday the Turkish and the Italian club reached an accord.', ''],
  ['en', 'The Turkish football club and the Italian football club signed an agreement.', ''],
  ['nl', 'De Turkse en de Italiaanse club hebben donderdag een akkoord bereikt.', ''],
  ['fr', 'Les clubs turc et italien ont signé jeudi un accord.', ''],
  ['fr', 'Le club turc et le club italien ont conclu un accord.', ''],
  ['es', 'Los clubes turco e italiano firmaron el jueves un acuerdo.', ''],
  ['es', 'El club turco y el italiano alcanzaron un acuerdo.', ''],
  ['de', 'Der türkische und der italienische Verein haben am Donnerstag ein Abkommen unterzeichnet.', ''],
  ['ar', 'وقع الناديان التركي والإيطالي الخميس اتفاقا بشأن اللاعب.', ''],
  ['ar', 'توصل النادي التركي والنادي الإيطالي الخميس إلى اتفاق.', ''],
]);

table('what sides, ministers and governments sign is theirs, whichever clubs are named beside', [
  ['en', 'The Turkish and Italian sides signed an agreement on fisheries.', 'signed IT+TR'],
  ['nl', 'De Turkse en de Italiaanse regering hebben een akkoord over visserij bereikt.', 'agreed IT+TR'],
  ['fr', 'Les ministres turc et italien ont signé un accord sur les clubs de judo.', 'signed IT+TR'],
  ['es', 'El ministro turco y el italiano firmaron un acuerdo sobre los equipos de rescate.', 'signed IT+TR'],
  ['de', 'Die Türkei und Italien haben ein Abkommen über italienische Vereine unterzeichnet.', 'signed IT+TR'],
  ['ar', 'وقع الوزيران التركي والإيطالي الخميس اتفاقا بشأن الأندية الرياضية.', 'signed IT+TR'],
  ['en', 'Türkiye and the Italian club signed an agreement.', 'signed IT+TR'],
]);

table('what companies sign with each other is not public, whoever looks on', [
  [
    'nl',
    'Bedrijven uit Kenia en Ghana hebben in Accra twaalf samenwerkingsovereenkomsten gesloten. De Keniaanse bedrijven maken deel uit van de delegatie van president Omar Voorbeeld.',
    '',
  ],
  [
    'nl',
    'Onder meer bedrijven uit de bouw en universiteiten ondertekenden de contracten maandag in Accra, in het bijzijn van de Keniaanse minister Ada Testova. Kenia en Ghana hebben nauwe banden.',
    '',
  ],
  [
    'nl',
    'Ondernemers uit beide landen tekenden overeenkomsten in het bijzijn van de Keniaanse minister Ada Testova en haar Ghanese collega Omar Voorbeeld.',
    '',
  ],
  ['nl', 'Keniaanse en Ghanese bedrijven sloten maandag akkoorden in Accra.', ''],
  [
    'de',
    'Vertreter der Wirtschaftskreise beider Länder unterzeichneten Vereinbarungen. Kenia und Ghana wollen enger zusammenarbeiten, sagte Ministerin Ada Testova.',
    '',
  ],
  [
    'de',
    'Während des Besuchs kamen Vertreter der Wirtschaft beider Länder zusammen und unterzeichneten Vereinbarungen. Kenia und Ghana wollen enger zusammenarbeiten, sagte Ministerin Ada Testova.',
    '',
  ],
  ['de', 'Unternehmen aus Kenia und Ghana unterzeichneten am Montag in Accra zwölf Vereinbarungen.', ''],
  ['de', 'Firmen beider Länder schlossen im Beisein der Minister von Kenia und Ghana Verträge.', ''],
  ['de', 'Kenianische und ghanaische Unternehmen unterzeichneten am Montag fünf Absichtserklärungen.', ''],
  ['en', 'Companies from Kenya and Ghana signed twelve agreements in Accra on Monday.', ''],
  [
    'en',
    'Business leaders from both countries signed several agreements in the presence of Kenyan President Omar Example and Ghanaian President Ada Testova.',
    '',
  ],
  ['en', 'Representatives of the business communities of Kenya and Ghana signed contracts in Accra on Monday.', ''],
  ['en', 'Kenyan and Ghanaian firms signed five memoranda of understanding on Monday.', ''],
  ['fr', 'Des entreprises du Kenya et du Ghana ont signé lundi douze accords à Accra.', ''],
  ['es', 'Empresas de Kenia y Ghana firmaron el lunes doce acuerdos en Accra.', ''],
]);

table('what states sign before, for or with the help of companies is theirs', [
  [
    'en',
    'Kenya and Ghana signed five agreements on Monday that will help companies from both countries.',
    'signed GH+KE',
  ],
  [
    'en',
    'Ministers Ada Testova of Kenya and Omar Example of Ghana signed an agreement on Monday, and companies from both countries applauded.',
    'signed GH+KE',
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten am Montag ein Abkommen, von dem Unternehmen beider Länder profitieren.',
    'signed GH+KE',
  ],
  [
    'nl',
    'De ministers van Kenia en Ghana tekenden maandag een akkoord waarvan bedrijven uit beide landen profiteren.',
    'signed GH+KE',
  ],
  [
    'en',
    'Minister Ada Testova of Kenya, accompanied by businessmen, signed an agreement with Ghana on Monday.',
    'signed GH+KE',
  ],
  ['de', 'Vor Unternehmern unterzeichneten die Minister von Kenia und Ghana am Montag ein Abkommen.', 'signed GH+KE'],
  [
    'de',
    'Das Abkommen, auf das Unternehmen lange warteten, unterzeichneten Kenia und Ghana am Montag.',
    'signed GH+KE',
  ],
  ['nl', 'Na een bezoek aan bedrijven tekenden de ministers van Kenia en Ghana een akkoord.', 'signed GH+KE'],
  ['nl', 'Met steun van bedrijven tekenden Kenia en Ghana een akkoord.', 'signed GH+KE'],
  ['es', 'Ante empresarios, Kenia y Ghana firmaron un acuerdo.', 'signed GH+KE'],
]);

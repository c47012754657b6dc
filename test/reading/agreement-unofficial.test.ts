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

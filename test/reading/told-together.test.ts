import { meetings } from '../support/met.ts';

const three = 'held Exampleh, Sampleh, Testova';

meetings('two whom words before each join are both met', [
  ['en', 'Swiss Minister Ada Testova met not only President Kofi Sampleh but also Chancellor Omar Exampleh.', three],
  [
    'nl',
    'De Zwitserse minister Ada Testova sprak zowel met president Kofi Sampleh als met premier Omar Exampleh.',
    three,
  ],
  ['nl', 'De Zwitserse minister Ada Testova ontmoette naast president Kofi Sampleh ook premier Omar Exampleh.', three],
  [
    'nl',
    'Zowel president Kofi Sampleh als premier Omar Exampleh heeft de Zwitserse minister Ada Testova ontmoet.',
    three,
  ],
  [
    'de',
    'Die Schweizer Ministerin Ada Testova traf sowohl Präsident Kofi Sampleh als auch Kanzler Omar Exampleh.',
    three,
  ],
  ['de', 'Die Schweizer Ministerin Ada Testova traf außer Präsident Kofi Sampleh auch Kanzler Omar Exampleh.', three],
  [
    'fr',
    'La ministre suisse Ada Testova a rencontré tant le président Kofi Sampleh que le ministre Omar Exampleh.',
    three,
  ],
  [
    'es',
    'La ministra suiza Ada Testova se reunió tanto con el presidente Kofi Sampleh como con el ministro Omar Exampleh.',
    three,
  ],
]);

meetings('whoever only stands beside somebody is not met with him', [
  [
    'en',
    'Besides President Kofi Sampleh, the Swiss minister Ada Testova also met Chancellor Omar Exampleh.',
    'held Exampleh, Testova',
  ],
  [
    'nl',
    'De Zwitserse minister Ada Testova ontmoette president Kofi Sampleh, als minister verantwoordelijk voor handel.',
    'held Sampleh, Testova',
  ],
]);

meetings('those whom a list adds are not the next one who did something', [
  [
    'en',
    'In talks on topics including trade, Kenyan Minister Ada Testova met Togolese Minister Omar Exampleh. She then received Ghanaian Minister Kofi Sampleh.',
    'held Exampleh, Testova; held Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova met with several other leaders. These included President Kofi Sampleh of Ghana and President Omar Exampleh of Chad. On Saturday she met Chancellor Lina Probeh of Austria.',
    'held Exampleh, Sampleh, Testova; held Probeh, Testova',
  ],
]);

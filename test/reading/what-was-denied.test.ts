import { meetings } from '../support/met.ts';

meetings('what was denied, ruled out or proposed at a meeting is not the meeting', [
  [
    'de',
    'Die kenianische Ministerin Ada Testova lehnte bei einem Treffen mit Präsident Kofi Sampleh die Forderung ab.',
    'held Sampleh, Testova',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova schloss im Gespräch mit Präsident Kofi Sampleh einen Rücktritt aus.',
    'held Sampleh, Testova',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova schlug bei einem Treffen mit Präsident Kofi Sampleh eine Konferenz vor.',
    'held Sampleh, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova wees bij een ontmoeting met president Kofi Sampleh het voorstel af.',
    'held Sampleh, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sloot in een gesprek met president Kofi Sampleh een aftreden uit.',
    'held Sampleh, Testova',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova rejected the plan in a meeting with President Kofi Sampleh.',
    'held Sampleh, Testova',
  ],
]);

meetings('the meeting itself was', [
  [
    'de',
    'Die kenianische Ministerin Ada Testova lehnte ein Treffen mit Präsident Kofi Sampleh ab.',
    'denied Sampleh, Testova',
  ],
  ['de', 'Ministerin Ada Testova verzichtete auf ein Treffen mit Präsident Kofi Sampleh.', 'denied Sampleh, Testova'],
  [
    'nl',
    'De Keniaanse minister Ada Testova sloot een ontmoeting met president Kofi Sampleh uit.',
    'denied Sampleh, Testova',
  ],
  [
    'en',
    'Minister Ada Testova denied involvement in a meeting with President Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
  [
    'en',
    'Minister Ada Testova cancelled her participation in talks with President Kofi Sampleh.',
    'denied Sampleh, Testova',
  ],
  ['de', 'Ministerin Ada Testova schlug ein Treffen mit Präsident Kofi Sampleh vor.', 'proposed Sampleh, Testova'],
  ['nl', 'Minister Ada Testova stelde een gesprek met president Kofi Sampleh voor.', 'proposed Sampleh, Testova'],
]);

meetings('a given name that is also a nationality tells no state', [
  ['nl', 'Minister Frans Sampleh sprak met de Franse president Lina Probeh.', 'held Probeh, Sampleh'],
  ['nl', 'De Belgische minister Frans van Sampleh ontving Frans president Lina Probeh.', 'held Probeh, Sampleh'],
  ['en', 'Energy Minister German Sampleh met German Chancellor Lina Probeh.', 'held Probeh, Sampleh'],
]);

meetings('what was offered or sought at a meeting is not the meeting', [
  [
    'de',
    'Ministerin Ada Testova bot Präsident Kofi Sampleh in einem Gespräch am Montag Hilfe an.',
    'held Sampleh, Testova',
  ],
  [
    'de',
    'Ministerin Ada Testova strebte beim Treffen mit Präsident Kofi Sampleh am Montag ein Abkommen an.',
    'held Sampleh, Testova',
  ],
]);

import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

test.each([
  ['en', 'Kenyan Minister Ada Testova met Norwegian Minister Omar Probst to discuss the situation in Syria.'],
  ['en', 'Kenyan Minister Ada Testova held talks with Norwegian Minister Omar Probst on the refugee camps in Austria.'],
  [
    'fr',
    'La ministre kényane Ada Testova a rencontré le ministre norvégien Omar Probst pour évoquer la situation en Syrie.',
  ],
  ['nl', 'De Keniaanse minister Ada Testova sprak met de Noorse minister Omar Probst over de situatie in Syrië.'],
  [
    'es',
    'La ministra keniana Ada Testova se reunió con el ministro noruego Omar Probst para analizar la situación en Siria.',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova traf den norwegischen Minister Omar Probst, um die Lage in Syrien zu besprechen.',
  ],
  ['ar', 'التقى وزير الداخلية الكيني سامي مثال نظيره النرويجي عمر تجربة وبحثا الأوضاع في سوريا.'],
] as const)('nobody met where that is of which they spoke: %s, %s', (language, text) => {
  const [meeting] = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect([meeting?.status, meeting?.country]).toEqual(['held', null]);
});

test.each([
  ['en', 'Kenyan Minister Ada Testova met Norwegian Minister Omar Probst in Ghana to discuss trade.', 'GH'],
  ['en', 'Kenyan Minister Ada Testova met Norwegian Minister Omar Probst on Monday in Ghana.', 'GH'],
  ['fr', 'La ministre kényane Ada Testova a rencontré le ministre norvégien Omar Probst au Ghana.', 'GH'],
  [
    'de',
    'Die kenianische Ministerin Ada Testova sprach mit dem norwegischen Minister Omar Probst in Ghana über Handel.',
    'GH',
  ],
] as const)('a state behind the people or the day is where they met: %s, %s', (language, text, country) => {
  const [meeting] = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.country).toBe(country);
});

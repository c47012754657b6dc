import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `names country`. */
const visits = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants, country }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} ${country}`] : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'nl',
    'Premier Omar Voorbeeld vertrekt maandag naar Kenia. Behalve Voorbeeld reizen ook de ministers Ada Testova (Landbouw) en Rik Proefman (Milieu) mee.',
    ['Omar Voorbeeld, Ada Testova, Rik Proefman KE'],
  ],
  [
    'de',
    'Außenminister Omar Muster reist nach Kenia. Neben Muster reist auch Ministerin Ada Testova mit.',
    ['Omar Muster, Ada Testova KE'],
  ],
  [
    'es',
    'La ministra ghanesa Ada Testova viajó a Cuba junto al canciller Omar Ejemplo.',
    ['Ada Testova, Omar Ejemplo CU'],
  ],
  [
    'fr',
    'Le ministre togolais Omar Exemple s’est rendu au Kenya. Outre M. Exemple, la ministre Ada Testova a fait partie de la délégation.',
    ['Omar Exemple, Ada Testova KE'],
  ],
])('besides whoever travels, those who travel along: %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

test('a royal couple travels as the two of them', () => {
  const text =
    'Koning Omar en koningin Ada zijn in België. Minister Rik Proefman zei dat de banden sterk zijn. Het koningspaar reist maandag naar Ghana.';
  expect(visits('nl', text)).toContain('Omar, Ada GH');
  expect(visits('nl', text).join()).not.toContain('Proefman');
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  ['nl', 'Premier Omar Voorbeeld begint vandaag aan een handelsreis door Kenia.', ['Omar Voorbeeld KE']],
  ['de', 'Ministerin Ada Testova begann am Montag eine Reise durch Kenia.', ['Ada Testova KE']],
  ['en', 'President Ada Testova of Togo began a tour of Kenya on Monday.', ['Ada Testova KE']],
  ['en', 'Minister Ada Testova of Togo took a tour of the Kenya pavilion.', []],
  ['en', 'The singer Ada Testova begins a tour of Kenya.', []],
])('a tour of one country leads there: %s %s', (language, text, expected) => {
  expect(visits(language, text)).toEqual(expected);
});

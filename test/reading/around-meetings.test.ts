import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting as `status names`, each visit as `status names country date`, each agreement with who signed it. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, country, date, signatories }) => {
    const names = participants.map(({ name }) => name).join(', ');
    if (kind === 'meeting') return [`${status} ${names}`];
    if (kind === 'visit') return [`${status} ${names} → ${country} ${date}`];
    return kind === 'agreement' ? [`${status} by ${signatories.map(({ name }) => name).join(', ')}`] : [];
  });

const both = 'Ada Testova, Omar Exampleh';

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Whom somebody met before or besides what the sentence tells.
  [
    'en',
    'After meeting Cuban President Ada Testova, Chilean Foreign Minister Omar Exampleh visited a school.',
    [`held ${both}`],
  ],
  ['en', 'Chilean Minister Ada Testova told reporters after meeting Cuban Minister Omar Exampleh.', [`held ${both}`]],
  ['en', 'Besides meeting Cuban Minister Ada Testova, Chilean Minister Omar Exampleh saw a port.', [`held ${both}`]],
  [
    'en',
    'In addition to meeting Cuban Minister Ada Testova, Chilean Minister Omar Exampleh will see a port.',
    [`expected ${both}`],
  ],
  ['en', 'After meeting the criteria, Chile joined the club, the Cuban Minister Ada Testova said.', []],
  [
    'es',
    'Además de reunirse con la ministra cubana Ada Testova, el ministro chileno Omar Exampleh visitó una escuela.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  [
    'es',
    'Además de reunirse con la ministra cubana Ada Testova, el ministro chileno Omar Exampleh visitará una escuela.',
    ['expected Omar Exampleh, Ada Testova'],
  ],
  [
    'fr',
    'En plus de rencontrer la ministre cubaine Ada Testova, le ministre chilien Omar Exampleh a visité une école.',
    [`held ${both}`],
  ],
  // Whom somebody joined for talks or a meal, and no appeal for talks.
  ['en', 'Chilean Minister Ada Testova joined Cuban Minister Omar Exampleh for a working lunch.', [`held ${both}`]],
  [
    'en',
    'Chilean Minister Ada Testova will join Cuban Minister Omar Exampleh in Havana for talks.',
    [`expected ${both}`],
  ],
  ['en', 'Chilean Minister Ada Testova joined Cuban Minister Omar Exampleh in calling for talks.', []],
  ['en', 'Chilean Minister Ada Testova joined Cuban Minister Omar Exampleh on the team.', []],
  // A second place is another meeting's; whoever attended one that nothing else tells of was there.
  ['en', 'Chilean Minister Ada Testova met Omar Exampleh in Havana and Karl Probst in Lima.', [`held ${both}`]],
  ['en', 'President Ada Testova and President Omar Exampleh attended the meeting in Havana.', [`held ${both}`]],
  // A greeting is paid in person.
  [
    'es',
    'El presidente Omar Exampleh recibió el saludo de cortesía de la ministra chilena Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  // Whoever signs with somebody and that somebody.
  [
    'es',
    'La ministra chilena Ada Testova se reunió con el ministro cubano Omar Exampleh, con quien firmó un acuerdo.',
    [`held ${both}`, `signed by ${both}`],
  ],
  [
    'en',
    'Chilean Minister Ada Testova met Cuban Minister Omar Exampleh, with whom she signed an agreement.',
    [`held ${both}`, `signed by ${both}`],
  ],
  [
    'fr',
    'La ministre chilienne Ada Testova a rencontré le ministre cubain Omar Exampleh, avec lequel elle a signé un accord.',
    [`held ${both}`, `signed by ${both}`],
  ],
  [
    'nl',
    'De Chileense minister Ada Testova ontmoette de Cubaanse minister Omar Exampleh, met wie ze een akkoord ondertekende.',
    [`held ${both}`, `signed by ${both}`],
  ],
  [
    'de',
    'Die chilenische Ministerin Ada Testova traf den kubanischen Minister Omar Exampleh, mit dem sie ein Abkommen unterzeichnete.',
    [`held ${both}`, `signed by ${both}`],
  ],
  // A form of address, an article and the office.
  ['es', 'La visita de Su Majestad la reina Sofía a Kenia fue el lunes.', ['held Sofía → KE 2025-03-10']],
  ['fr', 'La visite de Sa Majesté le roi Omar au Kenya a eu lieu lundi.', ['held Omar → KE 2025-03-10']],
  ['en', 'The visit of His Excellency the President Omar Exampleh to Kenya began.', ['held Omar Exampleh → KE null']],
  ['nl', 'Het bezoek van Zijne Majesteit de Koning Omar aan Kenia begon.', ['held Omar → KE null']],
  ['de', 'Seine Exzellenz der Präsident Omar Exampleh besuchte Kenia.', ['held Omar Exampleh → KE null']],
  // Whose greetings are conveyed is not there.
  [
    'es',
    'La ministra chilena Ada Testova visitó Cuba. La ministra, acompañada del embajador Omar Ejemplo, transmitió el saludo del presidente Iván Prueba.',
    ['held Ada Testova → CU null'],
  ],
  // A day in brackets behind its name, and each country behind a preposition of its own.
  [
    'de',
    'Ministerin Ada Testova wird am Sonntag (16.03.) zu einer Reise nach Kenia und in die Schweiz aufbrechen.',
    ['planned Ada Testova → KE 2025-03-16', 'planned Ada Testova → CH null'],
  ],
  [
    'de',
    'Ministerin Ada Testova reist am Sonntag nach Kenia und in der Schweiz wird gewählt.',
    ['planned Ada Testova → KE 2025-03-16'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

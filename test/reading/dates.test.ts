import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The dates of the facts of a kind, of a text published on Monday 10 March 2025. */
function dates(language: LanguageCode, text: string, kind: string): string {
  return reported(language, text)
    .filter((one) => one.kind === kind)
    .map(({ date }) => date ?? '-')
    .join(' ');
}

const en = 'Moroccan Minister Ada Testova';
const other = 'Pakistani Minister Omar Exampleh';
const fr = 'La ministre marocaine Ada Testova';
const nl = 'De Marokkaanse minister Ada Testova';

const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
  ['en', `${en} met ${other} on Wednesday and Thursday.`, 'meeting', '2025-03-05/2025-03-06'],
  ['en', `${en} met ${other} from 3 to 5 March.`, 'meeting', '2025-03-03/2025-03-05'],
  ['en', `${en} met ${other} on 20/02/2025.`, 'meeting', '2025-02-20'],
  ['en', `${en} met ${other} on 03/02/2025.`, 'meeting', '-'],
  ['en', `${en} met ${other} on February 28 - March 2.`, 'meeting', '2025-02-28/2025-03-02'],
  ['en', `${en} met ${other} last week.`, 'meeting', '-'],
  [
    'en',
    `${en} met ${other} on Thursday. The next day she met French Minister Jan Proefman.`,
    'meeting',
    '2025-03-06 2025-03-07',
  ],
  [
    'en',
    `${en} met ${other} on Thursday. After the talks, the two ministers signed an agreement.`,
    'agreement',
    '2025-03-06',
  ],
  ['en', `${en} met ${other} on Thursday, who is on a visit to Morocco.`, 'visit', '-'],
  ['en', `${en} met ${other}, a spokesman said on Thursday.`, 'meeting', '-'],
  ['en', `On Thursday, ${en} met ${other}.`, 'meeting', '2025-03-06'],
  ['en', `${en} will visit Pakistan next month.`, 'visit', '2025-04'],
  ['fr', `${fr} a rencontré le ministre belge Omar Exampleh les 1er et 2 mars.`, 'meeting', '2025-03-01/2025-03-02'],
  ['fr', `${fr} a rencontré hier dimanche le ministre belge Omar Exampleh.`, 'meeting', '2025-03-09'],
  [
    'fr',
    `${fr} a rencontré jeudi le ministre belge Omar Exampleh. La veille, elle avait rencontré le ministre malien Jan Proefman.`,
    'meeting',
    '2025-03-06 2025-03-05',
  ],
  ['fr', `${fr} a rencontré le ministre belge Omar Exampleh, a indiqué jeudi le ministère.`, 'meeting', '-'],
  [
    'fr',
    `Le ministère a démenti, jeudi, une rencontre entre ${fr} et le ministre belge Omar Exampleh.`,
    'meeting',
    '-',
  ],
  ['nl', `${nl} ontmoette donderdagavond de Belgische minister Omar Exampleh.`, 'meeting', '2025-03-06'],
  [
    'nl',
    `${nl} heeft op 3 en 4 maart de Belgische minister Omar Exampleh ontmoet.`,
    'meeting',
    '2025-03-03/2025-03-04',
  ],
  ['nl', `${nl} is sinds zaterdag op bezoek in België.`, 'visit', '2025-03-08/..'],
  [
    'nl',
    `${nl} ontmoette donderdag de Belgische minister Omar Exampleh. Na afloop ondertekenden de twee ministers een akkoord.`,
    'agreement',
    '2025-03-06',
  ],
];

describe('the date of a fact', () => {
  test.each(cases)('%s: %s (%s)', (language, text, kind, expected) => {
    expect(dates(language, text, kind)).toBe(expected);
  });
});

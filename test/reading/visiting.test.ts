import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting, visit and agreement of a text: its people, where it led, its parties. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, country, participants, parties }) => {
    const names = participants.map(({ name }) => name).join(', ');
    if (kind === 'visit') return [`visit: ${names} → ${country}`];
    return kind === 'meeting'
      ? [`meeting: ${names}`]
      : kind === 'agreement'
        ? [`agreement: ${parties.join(', ')}`]
        : [];
  });
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'whoever is called visiting has come',
    'en',
    'Ghanaian President Ada Exampleson held talks in Accra on Monday with visiting Kenyan Foreign Minister Omar Testman.',
    ['meeting: Ada Exampleson, Omar Testman', 'visit: Omar Testman → GH'],
  ],
  [
    'a pronoun with a verb of its own is in no list',
    'en',
    'On arrival Kenyan General Omar Testman was welcomed by the Ghanaian army chief, General Ada Exampleson and they held a meeting.',
    ['meeting: Ada Exampleson, Omar Testman'],
  ],
  [
    'further offices behind a name are nobody else',
    'en',
    'British Prime Minister Ada Exampleson on Monday received Prince Omar bin Testman, the Saudi Crown Prince, Vice President of the Council of Ministers and Minister of Defence.',
    ['meeting: Ada Exampleson, Omar bin Testman'],
  ],
  [
    'whoever is thanked for it welcomed the guest',
    'en',
    'Kenyan Minister Omar Testman thanked the British government for welcoming President Ada Exampleson of Ghana.',
    [],
  ],
  [
    'what companies made is none of ours',
    'en',
    'Kenyan President Omar Testman and Ghanaian President Ada Exampleson witnessed the exchange of three memoranda of understanding between companies from both countries.',
    [],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

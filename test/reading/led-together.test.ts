import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting and visit of a text has come, and its people. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, status, participants }) =>
    kind === 'meeting' || kind === 'visit'
      ? [`${kind} ${status}: ${participants.map(({ name }) => name).join(', ')}`]
      : [],
  );
}

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'those who led the two delegations met',
    'en',
    'The Kenyan delegation was led by Deputy Minister Omar Testman, while Deputy Minister Ada Exampleson headed the Ghanaian delegation.',
    ['meeting held: Omar Testman, Ada Exampleson'],
  ],
  [
    'each from a side',
    'en',
    'The political consultations were led by Deputy Minister Omar Testman from the Kenyan side and Deputy Minister Ada Exampleson from the Ghanaian side.',
    ['meeting held: Omar Testman, Ada Exampleson'],
  ],
  [
    'one side by one, the other by the other',
    'en',
    'The Kenyan side was represented by Trade Minister Omar Testman and the Ghanaian side by Trade Minister Ada Exampleson.',
    ['meeting held: Omar Testman, Ada Exampleson'],
  ],
  [
    'both their own',
    'en',
    'Kenyan Minister Omar Testman and Ghanaian Minister Ada Exampleson led their respective delegations at the meeting in Accra.',
    ['meeting held: Omar Testman, Ada Exampleson'],
  ],
  [
    'in French',
    'fr',
    'La délégation kényane était conduite par le ministre Omar Testman et la délégation ghanéenne par la ministre Ada Exampleson.',
    ['meeting held: Omar Testman, Ada Exampleson'],
  ],
  [
    'in German',
    'de',
    'Die kenianische Delegation wurde geleitet von Minister Omar Probemann, die ghanaische von Ministerin Ada Beispielfrau.',
    ['meeting held: Omar Probemann, Ada Beispielfrau'],
  ],
  [
    'those who opened something together led nobody',
    'de',
    'Der kenianische Minister Omar Probemann hat mit seinem ghanaischen Amtskollegen Kofi Beispielmann und seiner indischen Amtskollegin Ada Beispielfrau die Messe eröffnet.',
    [],
  ],
  [
    'a visit that was to take place and was called off',
    'en',
    'A visit of Kenyan Minister Omar Testman to Ghana that was scheduled for Tuesday has been cancelled.',
    ['visit denied: Omar Testman'],
  ],
  [
    'whoever was to be met is no visitor',
    'en',
    'Kenyan Minister Omar Testman, who had been due to meet Ghanaian President Ada Exampleson, cancelled his visit to Ghana.',
    ['meeting denied: Omar Testman, Ada Exampleson', 'visit denied: Omar Testman'],
  ],
  [
    'what was said in a call is still to come, and not the call',
    'en',
    'Kenyan Minister Omar Testman told Ghanaian President Ada Exampleson in a phone call that the border would open.',
    ['meeting held: Ada Exampleson, Omar Testman'],
  ],
  [
    'nobody is invited by being the host',
    'en',
    'Kenyan President Omar Testman will pay a state visit to Ghana at the invitation of his counterpart Ada Exampleson.',
    ['visit expected: Omar Testman'],
  ],
];

test.each(cases)('%s (%s)', (_, language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

/** Who met whom, side by side: `A, B – C`. */
const meetings = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) =>
      [0, 1]
        .map((own) =>
          participants
            .filter(({ side }) => side === own)
            .map(({ name }) => name)
            .join(', '),
        )
        .join(' – '),
    );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    'The ambassador of Kenya Ada Testova and the ambassador of Ghana Omar Exampleh called on Minister Rik Proofman and discussed trade.',
    ['Ada Testova, Omar Exampleh – Rik Proofman'],
  ],
  [
    'en',
    'The ambassador of Kenya Ada Testova and the ambassador of Ghana Omar Exampleh separately called on Minister Rik Proofman and discussed trade.',
    ['Ada Testova – Rik Proofman', 'Omar Exampleh – Rik Proofman'],
  ],
  [
    'fr',
    'L’ambassadrice du Kenya Ada Testova et l’ambassadeur du Ghana Omar Exemple ont rencontré le ministre Rik Proofman et discuté du commerce.',
    ['Ada Testova, Omar Exemple – Rik Proofman'],
  ],
  // Whoever is named for the second verb met them too, and people who met each other say so.
  [
    'en',
    'Kenyan minister Ada Testova met Ghanaian minister Omar Exampleh and discussed trade with Polish minister Rik Proofman.',
    ['Ada Testova – Omar Exampleh', 'Ada Testova – Rik Proofman'],
  ],
  [
    'en',
    'The ambassador of Kenya Ada Testova and the ambassador of Ghana Omar Exampleh called on Minister Rik Proofman and met each other.',
    ['Ada Testova, Omar Exampleh – Rik Proofman', 'Ada Testova – Omar Exampleh'],
  ],
])('those who called on somebody and discussed trade did so there: %s %s', (language, text, expected) => {
  expect(meetings(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    'In the meeting with the ambassador of Ghana, Ada Testova, minister of Defence of Kenya, said that ties were old.',
    ['Ada Testova – ambassador of Ghana'],
  ],
  [
    'fr',
    'Lors de sa rencontre avec l’ambassadeur du Ghana, Ada Testova, ministre kényane de la Défense, a salué ces liens.',
    ['Ada Testova – ambassadeur du Ghana'],
  ],
  // With an article the office is somebody else's, and without one of their own they hold the one before.
  [
    'en',
    'In a meeting with the ambassador of Ghana, Omar Exampleh, Kenyan minister Ada Testova said that ties were old.',
    ['Ada Testova – Omar Exampleh'],
  ],
])('whoever has an office of their own holds not the one before the comma: %s %s', (language, text, expected) => {
  expect(meetings(language, text)).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  ['The treaty was signed by minister Omar Testov Lima of Kenya and the ambassador of Ghana.', ['Omar Testov Lima']],
  ['Kenyan minister Omar Testov Lima signed a treaty with Ghana.', ['Omar Testov Lima']],
  ['Kenyan minister Omar Testov signed a treaty with Ghana in Lima.', ['Omar Testov']],
  ['After Kenyan minister Omar Testov Geneva talks went on without Ghana.', ['Omar Testov']],
])('a town behind two names and an office is a name as well: %s', (text, expected) => {
  const people = readingOf('en', text).actors.filter(({ kind }) => kind === 'person');
  expect(people.map(({ name }) => name)).toEqual(expected);
});

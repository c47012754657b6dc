import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting and visit in a text published on Monday 10 March 2025, as `kind status names, place or country, date`. */
const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, status, participants, place, country, date }) =>
    kind === 'meeting' || kind === 'visit'
      ? [
          `${kind} ${status} ${participants.map(({ name }) => name).join('+')} ${place ?? country ?? '-'} ${date ?? '-'}`,
        ]
      : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Between a verb that stands last and its auxiliary stands its own object.
  [
    'nl',
    'De Keniaanse minister Ada Testova reist naar Oslo en zal daar president Omar Muster ontmoeten.',
    ['meeting expected Ada Testova+Omar Muster Oslo -', 'visit held Ada Testova Oslo -'],
  ],
  [
    'de',
    'Ministerin Ada Testova empfing Minister Omar Muster und hat danach Präsident Karl Test getroffen.',
    ['meeting held Ada Testova+Omar Muster - -', 'meeting held Ada Testova+Karl Test - -'],
  ],
  // What stands before the auxiliary is the object of the first verb.
  [
    'nl',
    'Minister Ada Testova ontving minister Omar Muster en heeft daarna gerust.',
    ['meeting held Ada Testova+Omar Muster - -'],
  ],
  // The auxiliary behind `and` is that of the participle, and not the one before.
  [
    'nl',
    'De Keniaanse minister Ada Testova was in Oslo en heeft daar president Omar Muster ontmoet.',
    ['meeting held Ada Testova+Omar Muster Oslo -', 'visit held Ada Testova Oslo -'],
  ],
  [
    'de',
    'Ministerin Ada Testova war krank und hat am Freitag Präsident Karl Test empfangen.',
    ['meeting held Ada Testova+Karl Test - 2025-03-07'],
  ],
  [
    'de',
    'Ministerin Ada Testova wurde am Freitag von Präsident Karl Test empfangen.',
    ['meeting held Karl Test+Ada Testova - 2025-03-07'],
  ],
  // A list of names stands between the noun and the verb that closes the clause.
  [
    'de',
    'Ministerin Ada Testova wird am 3. November in die Mongolei reisen und dort Gespräche mit Präsident Karl Test, Minister Omar Muster und Ministerin Eva Probe führen.',
    [
      'meeting planned Ada Testova+Karl Test+Omar Muster+Eva Probe MN 2025-11-03',
      'visit planned Ada Testova MN 2025-11-03',
    ],
  ],
  [
    'de',
    'Ministerin Ada Testova reiste nach Oslo und konnte dort Gespräche mit Präsident Karl Test, Minister Omar Muster und Ministerin Eva Probe führen.',
    ['meeting held Ada Testova+Karl Test+Omar Muster+Eva Probe Oslo -', 'visit held Ada Testova Oslo -'],
  ],
  // With whom a text is signed does not travel along.
  [
    'en',
    'Kenyan Minister Ada Testova headed to Estonia, where she signed a partnership with Prime Minister Omar Muster.',
    ['visit held Ada Testova EE -'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova headed to Estonia with Minister Omar Muster.',
    ['visit held Ada Testova+Omar Muster EE -'],
  ],
  ['en', 'Minister Ada Testova said that Minister Omar Muster intends to call an election.', []],
  ['en', 'Minister Ada Testova held a call with Minister Omar Muster.', ['meeting held Ada Testova+Omar Muster - -']],
  // The month behind a year that is counted.
  [
    'nl',
    'Minister Ada Testova sprak vorig jaar oktober met minister Omar Muster.',
    ['meeting historical Ada Testova+Omar Muster - 2024-10'],
  ],
  [
    'en',
    'Minister Ada Testova met Minister Omar Muster last year in October.',
    ['meeting historical Ada Testova+Omar Muster - 2024-10'],
  ],
  [
    'en',
    'Minister Ada Testova met Minister Omar Muster last year. In May she was ill.',
    ['meeting historical Ada Testova+Omar Muster - 2024'],
  ],
  // A royal couple without a state is that of the article's home.
  [
    'nl',
    'BRUSSEL – Koning Karl Test en koningin Ada Test waren blij. Het Belgische koningspaar ontving vrijdag de Duitse president Omar Muster.',
    ['meeting held Karl Test+Ada Test+Omar Muster Brussel 2025-03-07'],
  ],
  [
    'nl',
    'DEN HAAG – Koning Karl Test en koningin Ada Test waren blij. Het Belgische koningspaar ontving vrijdag de Duitse president Omar Muster.',
    [],
  ],
])('what belongs to which verb: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // What a plan is said to be leaves it a plan.
  [
    'en',
    'Kenyan Minister Ada Testova will visit Ghana on Friday. The minister’s visit is the first in ten years.',
    ['visit planned Ada Testova GH 2025-03-14'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova will meet President Omar Muster on Friday. The meeting between Testova and Muster comes after a row.',
    ['meeting planned Ada Testova+Omar Muster - 2025-03-14'],
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova zal vrijdag president Omar Muster ontmoeten. De ontmoeting tussen Testova en Muster is de eerste in jaren.',
    ['meeting planned Ada Testova+Omar Muster - 2025-03-14'],
  ],
  // What it was has taken place, and so has what nobody planned.
  [
    'en',
    'Kenyan Minister Ada Testova will meet President Omar Muster on Friday. The meeting between Testova and Muster was a success.',
    ['meeting planned Ada Testova+Omar Muster - 2025-03-14', 'meeting held Ada Testova+Omar Muster - -'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova met President Omar Muster. The meeting between Testova and Muster is the first in years.',
    ['meeting held Ada Testova+Omar Muster - -'],
  ],
  // A passive of the present with the participle first goes on with a plan; the past does not.
  [
    'de',
    'Die lettische Ministerin Ada Testova reist am 20. März nach Bern. Empfangen wird sie auf dem Münsterplatz von Präsident Omar Muster.',
    ['visit planned Ada Testova Bern 2025-03-20', 'meeting planned Omar Muster+Ada Testova Bern 2025-03-20'],
  ],
  [
    'de',
    'Die lettische Ministerin Ada Testova reiste am 5. März nach Bern. Empfangen wurde sie von Präsident Omar Muster.',
    ['visit held Ada Testova Bern 2025-03-05', 'meeting held Omar Muster+Ada Testova Bern 2025-03-05'],
  ],
  // What something to come follows was told as over; of what is to come itself nothing is over.
  [
    'en',
    'Russian Minister Ada Testova met Minister Omar Muster. After the talks with Muster, Testova will meet President Karl Test.',
    ['meeting held Ada Testova+Omar Muster - -', 'meeting expected Ada Testova+Karl Test - -'],
  ],
  [
    'de',
    'Ministerin Ada Testova traf Minister Omar Muster. Nach der Unterredung mit Muster soll Testova mit Präsident Karl Test zusammentreffen.',
    ['meeting held Ada Testova+Omar Muster - -', 'meeting expected Ada Testova+Karl Test - -'],
  ],
  [
    'nl',
    'Minister Ada Testova ontmoette minister Omar Muster. Na het gesprek met Muster zal Testova president Karl Test ontmoeten.',
    ['meeting held Ada Testova+Omar Muster - -', 'meeting expected Ada Testova+Karl Test - -'],
  ],
  [
    'en',
    'Russian Minister Ada Testova will meet Minister Omar Muster on Friday. After the talks with Muster, Testova will meet President Karl Test.',
    ['meeting planned Ada Testova+Omar Muster - 2025-03-14', 'meeting expected Ada Testova+Karl Test - -'],
  ],
  // Which day of a journey to come a meeting is on; the day on which that was said is none.
  [
    'en',
    'Kenyan Minister Ada Testova will arrive in Ghana on Friday for a two-day visit. On the first day of her visit, the minister will meet President Omar Muster, officials confirmed on Saturday.',
    ['visit planned Ada Testova GH 2025-03-14/2025-03-15', 'meeting planned Ada Testova+Omar Muster - 2025-03-14'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova arrived in Ghana. On the second day of her visit, on Friday, she met President Omar Muster.',
    ['visit held Ada Testova GH 2025-03-06', 'meeting held Ada Testova+Omar Muster - 2025-03-07'],
  ],
])('how far it has come when it is taken up again: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

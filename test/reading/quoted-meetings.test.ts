import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting of a text has come, and its people. */
function meetings(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, status, participants }) =>
    kind === 'meeting'
      ? [
          `${status}: ${participants
            .map(({ name }) => name)
            .toSorted()
            .join(', ')}`,
        ]
      : [],
  );
}

const both = ['held: Ada Exampleson, Omar Testman'];

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    '“our talks” that are ahead',
    'en',
    '"Our talks with Kenyan Prime Minister Omar Testman will start on Monday," said Latvian Minister Ada Exampleson.',
    ['planned: Ada Exampleson, Omar Testman'],
  ],
  [
    'what “our meeting” was',
    'en',
    '"Our meeting with Kenyan Prime Minister Omar Testman was productive," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'what “my meeting” has shown',
    'en',
    '"My meeting with Kenyan Prime Minister Omar Testman has shown progress," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'what the meeting was like',
    'en',
    '"The meeting with Kenyan Prime Minister Omar Testman was productive," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'what the talks have been like',
    'en',
    '"Talks with Kenyan Prime Minister Omar Testman have been productive," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'what today’s talks were like',
    'en',
    '"Today\'s talks with Kenyan Prime Minister Omar Testman were fruitful," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'what “my talks on Monday” were like',
    'en',
    '"My talks on Monday with Kenyan Prime Minister Omar Testman were fruitful," Latvian Minister Ada Exampleson said.',
    both,
  ],
  [
    '“had” without “I”',
    'en',
    '"Had a meeting with Kenyan Prime Minister Omar Testman", Latvian Minister Ada Exampleson tweeted.',
    both,
  ],
  [
    '“just” between “I” and the verb',
    'en',
    '"I just met Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'an adverb between “I” and the verb',
    'en',
    '"I warmly welcomed Kenyan Prime Minister Omar Testman in Riga," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    '“never” between “I” and the verb',
    'en',
    '"I never met Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson.',
    [],
  ],
  [
    'an honour to have met',
    'en',
    '"It was an honour to meet Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    'an honour that it would be',
    'en',
    '"It would be an honour to meet Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson.',
    [],
  ],
  [
    '“we” are two who speak',
    'en',
    '"In Accra on Monday, we held talks with Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson and Togolese Minister Eva Sampleby.',
    ['held: Ada Exampleson, Eva Sampleby, Omar Testman'],
  ],
  [
    'what the meeting was like, in Arabic',
    'ar',
    'قالت الوزيرة الكينية أمينة تجربة: "اللقاء مع الوزير الغاني عمر مثال كان مثمرا".',
    ['held: أمينة تجربة, عمر مثال'],
  ],
  [
    'who only wishes that it had been',
    'en',
    '"I wish I had met Kenyan Prime Minister Omar Testman," said Latvian Minister Ada Exampleson.',
    [],
  ],
  [
    'who tells of talks that others called off',
    'en',
    '"Talks with Kenyan Prime Minister Omar Testman were cancelled by the palace," opposition leader Ada Exampleson said.',
    [],
  ],
];

for (const [name, language, text, expected] of cases)
  test(`${name} (${language}): ${text.slice(0, 40)}`, () => expect(meetings(language, text)).toEqual(expected));

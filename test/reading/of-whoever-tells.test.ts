import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings and journeys of a text, with their people. */
const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join(', ')}`);

const before: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'Ghanaian Minister Ada Testova opened the conference.',
  fr: 'La ministre ghanéenne Ada Testova a ouvert la conférence.',
  nl: 'De Ghanese minister Ada Testova opende de conferentie.',
  es: 'La ministra ghanesa Ada Testova inauguró la conferencia.',
  de: 'Die ghanaische Ministerin Ada Testova eröffnete die Konferenz.',
};

describe('what `I` and `we` did is nobody’s who was named before', () => {
  const rows: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'I visited Kenya last month.'],
    ['en', 'We have been to Kenya several times.'],
    ['en', 'I will be meeting President Lena Sample and Minister Omar Example.'],
    ['en', 'I am glad to make my first visit to Kenya.'],
    ['en', 'Our talks with the Kenyan minister, Omar Example, were useful.'],
    ['en', 'I spoke with my Kenyan counterpart, Omar Example.'],
    ['fr', "J'ai rencontré le ministre kenyan Omar Exemple."],
    ['nl', 'Ik heb de Keniaanse minister Omar Voorbeeld ontmoet.'],
    ['de', 'Wir haben Kenia im Mai besucht.'],
  ];
  test.each(rows)('%s: %s', (language, text) => expect(told(language, `${before[language]} ${text}`)).toEqual([]));
});

describe('whoever is named in the sentence did it', () => {
  const rows: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', 'I know that the Kenyan minister Omar Example visited Togo.', 'visit: Omar Example'],
    ['en', 'My colleague, Minister Omar Example, visited Kenya.', 'visit: Omar Example'],
    ['en', 'She told us that she met the Kenyan minister Omar Example.', 'meeting: Ada Testova, Omar Example'],
    ['en', '“I met the Kenyan minister Omar Example,” Testova said.', 'meeting: Ada Testova, Omar Example'],
    [
      'de',
      'Ich weiß, dass der kenianische Minister Omar Beispielmann am Montag Togo besucht hat.',
      'visit: Omar Beispielmann',
    ],
  ];
  test.each(rows)('%s: %s', (language, text, expected) =>
    expect(told(language, `${before[language]} ${text}`)).toEqual([expected]),
  );
});

describe('somebody travels on where a place follows, not where something else is done', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Testova continued to promote Kenya as a market.', []],
    ['Testova went on to praise Kenya.', []],
    ['The alliance continued to expand – Albania, Croatia.', []],
    ['Testova continued to neighbouring Benin.', ['visit: Ada Testova']],
    ['Testova went on to the Kenyan capital, Nairobi.', ['visit: Ada Testova']],
  ];
  test.each(rows)('%s', (text, expected) => expect(told('en', `${before.en} ${text}`)).toEqual(expected));
});

describe('words that the article prints with small letters too are nobody’s name', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['A signing ceremony was held. The Signing Ceremony received the Kenyan minister Omar Example.', []],
    ['An act was passed. The Act is new. The Sampleshire Act met the Kenyan minister Omar Example.', []],
    ['The stores were full. Lena Stores met the Kenyan minister Omar Example.', ['meeting: Lena Stores, Omar Example']],
    ['Low prices helped. Mr Low met the Kenyan minister Omar Example.', ['meeting: Low, Omar Example']],
  ];
  test.each(rows)('%s', (text, expected) => expect(told('en', text)).toEqual(expected));
});

import { describe, expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Who signed or met, each by the name that is shown. */
const who = (text: string): readonly string[] =>
  reported('en', text)
    .filter(({ kind }) => kind === 'agreement' || kind === 'meeting')
    .flatMap(({ participants }) => participants.filter(({ part }) => part !== 'party').map(({ name }) => name))
    .toSorted();

const both = ['Kofi Testman', 'Omar Example'];

describe('an office that goes on is that of the one whom an honorific names behind it', () => {
  const rows: readonly string[] = [
    'The treaty was signed by Ghana’s Minister for Law and Second Minister for Trade Mr Kofi Testman and Kenya’s Minister of Justice Mr Omar Example.',
    'The treaty was signed by Ghana’s Minister of State, Ministry of Law and Ministry of Transport, Mr Kofi Testman and Kenya’s Minister of Justice Mr Omar Example.',
    'The treaty was signed by Ghana’s Minister for Law Mr Kofi Testman and Kenya’s Minister of Justice and Keeper of the Seals, Mr Omar Example.',
    'The treaty was signed by Ghana’s Minister for Law Mr Kofi Testman and Kenya’s Minister of Justice, Islamic Affairs and Waqf H.E. Mr Omar Example.',
    'Ghana’s Minister for Law Mr Kofi Testman met the Minister of Investment of Kenya, H.E. Eng. Omar Example.',
  ];
  test.each(rows)('%s', (text) => expect(who(text)).toEqual(both));
});

describe('letters behind a name part nobody from their office and from whoever is named next', () => {
  const rows: readonly string[] = [
    'Ghana’s Minister for Law, Mr Kofi Testman SC, and Kenya’s Minister of Justice, Mr Omar Example, signed the treaty.',
    'The memorandum between Ghana and Kenya was signed by Mr Kofi Testman KC, chairman of the commission, and Mr Omar Example MP.',
  ];
  test.each(rows)('%s', (text) => expect(who(text)).toEqual(both));
});

describe('two people stay two', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Mr Kofi Testman met Kenya’s minister of justice and Mr Omar Example.', 'Kenya’s minister of justice'],
    [
      'Mr Kofi Testman met the Kenyan minister of justice and Parliament Speaker Mr Omar Example.',
      'Kenyan minister of justice',
    ],
    [
      'Mr Kofi Testman met Kenya’s minister of justice, the Ugandan ambassador and Dr Omar Example.',
      'Ugandan ambassador',
    ],
  ];
  test.each(rows)('%s', (text, other) => expect(who(text)).toEqual(expect.arrayContaining([...both, other])));
});

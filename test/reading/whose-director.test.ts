import { expect, test } from 'vitest';
import { reported } from '../support/reported.ts';

/** Who met or travelled. */
const who = (text: string): readonly string[] =>
  reported('en', text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .flatMap(({ participants }) => participants.map(({ name }) => name))
    .toSorted();

const both = ['Lena Testova', 'Omar Example'];

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Interpol’s secretary general Lena Testova met Kenyan minister Omar Example.', both],
  ['On Monday UNESCO’s director Lena Testova received Kenyan minister Omar Example.', both],
  ['GinLaw’s permanent secretary Ms Lena Testova met with the Kenyan minister Omar Example.', both],
  ['Kenyan minister Omar Example met Interpol’s director Lena Testova in Accra.', both],
  ['World Bank’s president Lena Testova visited Kenya.', ['Lena Testova']],
  ['Talks chaired by Interpol’s director Lena Testova were held in Accra.', []],
  ['The house of Interpol’s director Lena Testova was visited.', []],
  ['Kenyan minister Omar Example visited the home of Interpol’s adviser Lena Testova.', []],
];

test.each(rows)('whoever a body or a name owns by ’s acts like anybody: %s', (text, expected) =>
  expect(who(text)).toEqual(expected),
);

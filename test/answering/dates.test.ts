import { expect, test } from 'vitest';
import { inPeriod } from '../../src/answering/asked/periods.ts';
import { whenInWords } from '../../src/answering/edtf.ts';
import { languageOf } from '../../src/languages/all.ts';
import { boundsOf } from '../../src/text/edtf.ts';

const labels = (code: string) => {
  const language = languageOf(code);
  if (!language) throw new Error(`no language ${code}`);
  return language.labels;
};

test.each([
  ['2025-01-20', 'January 20, 2025', '20 janvier 2025', '20 januari 2025'],
  ['2025-01', 'January 2025', 'janvier 2025', 'januari 2025'],
  ['2025', '2025', '2025', '2025'],
  ['XXXX-02-23', 'February 23, year not stated', '23 février, année non précisée', '23 februari, jaar niet vermeld'],
  [
    '/XXXX-02-23',
    'until February 23, year not stated',
    'jusqu’au 23 février, année non précisée',
    'tot 23 februari, jaar niet vermeld',
  ],
  ['../2025-02-23', 'until February 23, 2025', 'jusqu’au 23 février 2025', 'tot 23 februari 2025'],
  ['2025-02/..', 'from February 2025', 'à partir du février 2025', 'vanaf februari 2025'],
  ['1984?', '1984 (uncertain)', '1984 (incertain)', '1984 (onzeker)'],
  ['2004-06~', 'about June 2004', 'vers juin 2004', 'rond juni 2004'],
])('the date %s is said as precisely as it is known', (edtf, en, fr, nl) => {
  expect([
    whenInWords(edtf, null, labels('en')),
    whenInWords(edtf, null, labels('fr')),
    whenInWords(edtf, null, labels('nl')),
  ]).toEqual([en, fr, nl]);
});

test('a range of days is one phrase', () => {
  expect(whenInWords('2024-11-24/2024-11-27', null, labels('en'))).toMatch(/^November 24\s*–\s*27, 2024$/u);
});

test('a date that could not be resolved is quoted, one that is missing is said to be', () => {
  expect(whenInWords(null, 'ce mardi', labels('en'))).toBe('“ce mardi”, date not stated');
  expect(whenInWords(null, null, labels('en'))).toBe('date not stated');
});

test('a date without a year has no bounds, so that no period holds it', () => {
  expect(boundsOf('XXXX-02-23')).toBeNull();
  expect(inPeriod('XXXX-02-23', { from: '2020-01-01', to: '2030-01-01' })).toBe(false);
  expect(inPeriod(null, { from: '2020-01-01', to: null })).toBe(false);
});

test('a period holds the dates that overlap it', () => {
  const spring = { from: '2025-03-01', to: '2025-05-31' };
  expect(['2025-03-01', '2025-05', '2025', '2025-02-20/2025-03-02'].map((date) => inPeriod(date, spring))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['2025-02-28', '2025-06', '2024'].map((date) => inPeriod(date, spring))).toEqual([false, false, false]);
});

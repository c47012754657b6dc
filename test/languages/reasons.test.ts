import { describe, expect, test } from 'vitest';
import { reasonInWords } from '../../src/answering/reason-words.ts';
import { languages } from '../../src/languages/all.ts';
import { type Reason, reasonCodes, reasonOfJson, reasonToJson, told } from '../../src/languages/reasons.ts';

const namedIn = (words: string) => [...new Set(words.match(/\{\w+\}/gu))].toSorted();
const [english] = languages;

describe.each(languages)('reasons in $code', ({ code, labels }) => {
  test.each(reasonCodes)(
    '%s: names what the English words name, ends without a full stop, and is its own',
    (reason) => {
      const words = labels.reasons[reason];
      expect(namedIn(words)).toEqual(namedIn(english?.labels.reasons[reason] ?? ''));
      expect(words).not.toMatch(/\.$/u);
      if (code !== 'en' && reason !== 'told') expect(words).not.toBe(english?.labels.reasons[reason]);
    },
  );

  test('leave nothing unfilled', () => {
    const because: Reason = { code: 'not-public' };
    const named = {
      words: 'x',
      address: 'y',
      size: 3,
      most: 2,
      status: 500,
      type: 't',
      language: 'it',
      day: 'd',
      name: 'n',
      date: 'e',
    };
    for (const reason of reasonCodes)
      expect(reasonInWords({ code: reason, with: named, because }, code)).not.toMatch(/[{}]/u);
  });
});

test('a reason names languages in the words of its reader, and what to type where they are', () => {
  const italian: Reason = { code: 'other-language', with: { language: 'it' } };
  expect(reasonInWords(italian, 'fr')).toContain('(italien)\u00a0; Coop lit\u00a0: anglais, français');
  const removed: Reason = { code: 'removed', with: { day: '2025-03-04', name: 'https://a.example/b' } };
  expect(reasonInWords(removed)).toContain('coop remove --undo https://a.example/b');
  expect(reasonInWords(removed, 'nl', '/coop remove undo')).toContain('/coop remove undo https://a.example/b');
});

test('what is Latin in a line from right to left stays in one piece', () => {
  const leads: Reason = { code: 'leads-to', with: { address: 'http://a.example/' }, because: { code: 'scheme' } };
  expect(reasonInWords(leads, 'ar')).toContain('\u2068http://a.example/\u2069');
});

test('a reason is kept as it was, and what an older Coop kept are its words', () => {
  const leads: Reason = {
    code: 'leads-to',
    with: { address: 'x' },
    because: { code: 'answered', with: { status: 404 } },
  };
  expect(reasonInWords(reasonOfJson(reasonToJson(leads)))).toBe('it leads to x: the server answered 404');
  expect(reasonOfJson('the server answered 500')).toEqual(told('the server answered 500'));
  expect(reasonInWords(reasonOfJson('{"code":"of a later Coop"}'))).toBe('{"code":"of a later Coop"}');
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from './reported.ts';

/** Each agreement of a short text: how far it has come and between whom, `signed GH+KE`. */
function agreed(language: LanguageCode, text: string): string {
  return reported(language, text)
    .filter(({ kind }) => kind === 'agreement')
    .map(({ status, parties }) => `${status} ${[...parties].sort().join('+')}`)
    .join(', ');
}

/** A short text and the agreements that it reports. */
export type Row = readonly [LanguageCode, string, string];

/** A test for each text. */
export function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [language, text, expected] of rows)
      test(`${language}: ${text}`, () => expect(agreed(language, text)).toBe(expected));
  });
}

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from './reported.ts';

/** Each meeting of a short text: how far it has come, and the last names of its people in order, `held Muster, Probe`. */
export function met(language: LanguageCode, text: string): string {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => {
      const names = participants.map(({ name }) => name.split(' ').at(-1) ?? name);
      return `${status} ${names.toSorted().join(', ')}`;
    })
    .join('; ');
}

/** A test for each text and the meetings that it reports. */
export function meetings(title: string, rows: readonly (readonly [LanguageCode, string, string])[]): void {
  describe(title, () => {
    for (const [language, text, expected] of rows)
      test(`${language}: ${text}`, () => expect(met(language, text)).toBe(expected));
  });
}

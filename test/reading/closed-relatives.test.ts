import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far the first meeting or visit of a text has come. */
const told = (language: LanguageCode, text: string): string =>
  reported(language, text).find(({ kind }) => kind === 'meeting' || kind === 'visit')?.status ?? 'none';

const cases: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'President Ada Testova, who will retire next year, held talks with Slovak Minister Omar Exampleh.', 'held'],
  ['en', 'President Ada Testova, who will retire next year, met Slovak Minister Omar Exampleh.', 'held'],
  ['en', 'Kenyan President Ada Testova, who may step down, visited Slovakia on Friday.', 'held'],
  ['en', 'President Ada Testova, who denied the rumours, held talks with Slovak Minister Omar Exampleh.', 'held'],
  [
    'fr',
    "La présidente Ada Testova, qui doit partir en mai, s'est entretenue avec le ministre slovaque Omar Exampleh.",
    'held',
  ],
  ['nl', 'President Ada Testova, die volgend jaar vertrekt, sprak met de Slowaakse minister Omar Exampleh.', 'held'],
  [
    'nl',
    'President Ada Testova, die volgend jaar zou vertrekken, heeft de Slowaakse minister Omar Exampleh ontvangen.',
    'held',
  ],
  ['de', 'Präsidentin Ada Testova, die im Mai gehen wird, traf den slowakischen Minister Omar Exampleh.', 'held'],
  [
    'de',
    'Präsidentin Ada Testova, die im Mai gehen soll, führte Gespräche mit dem slowakischen Minister Omar Exampleh.',
    'held',
  ],
  ['en', 'President Ada Testova, who is ill, will hold talks with Slovak Minister Omar Exampleh.', 'expected'],
  [
    'en',
    'President Ada Testova, who will visit Ghana, hold talks with Slovak Minister Omar Exampleh and rest, is ill.',
    'expected',
  ],
  ['en', 'President Ada Testova, who is ill, may hold talks with Slovak Minister Omar Exampleh.', 'may'],
  ['en', 'President Ada Testova, who will retire, meets Slovak Minister Omar Exampleh next Tuesday.', 'planned'],
  ['en', 'President Ada Testova, who will retire, did not meet Slovak Minister Omar Exampleh.', 'denied'],
];

describe('a relative clause that a comma closed says nothing of how far the main verb has come', () => {
  for (const [language, text, status] of cases)
    test(`${language}: ${text}`, () => expect(told(language, text)).toBe(status));
});

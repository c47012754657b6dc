import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The fields in which a short text says that two states cooperate. */
function fields(language: LanguageCode, text: string): string {
  const found = reported(language, text).flatMap(({ kind, areas }) => (kind === 'cooperation' ? areas : []));
  return [...new Set(found)].sort().join(' ');
}

const cases: readonly (readonly [string, LanguageCode, string, string])[] = [
  [
    'where every noun has a capital, fields in a list have one too',
    'de',
    'Kenia und Ghana wollen in den Bereichen Wissenschaft, Bildung und Kultur zusammenarbeiten.',
    'culture education science-technology',
  ],
  [
    'a working visit is no labour',
    'de',
    'Der kenianische Minister Omar Exampleh traf seine ghanaische Kollegin Ada Testova bei einem Arbeitsbesuch.',
    '',
  ],
  [
    'whoever is trained tells the field',
    'en',
    'The Kenyan minister Omar Exampleh and the Ghanaian minister Ada Testova discussed the training of naval officers.',
    'military-training',
  ],
  [
    'training of others is education',
    'en',
    'The Kenyan minister Omar Exampleh and the Ghanaian minister Ada Testova discussed the training of geologists.',
    'education',
  ],
  [
    'a ministry of several fields is none of them',
    'es',
    'El ministro de Kenia, Omar Prueba, y la ministra de Ghana, Ada Ejemplar, hablaron de comercio en la Secretaría de Agricultura, Ganadería y Pesca.',
    'trade',
  ],
  [
    'what lay on the table was talked about',
    'nl',
    'De Keniaanse minister Omar Exampleh sprak met zijn Ghanese collega Ada Testova. Op tafel lagen handel en landbouw.',
    'agriculture trade',
  ],
  ['North Korea is not also Korea', 'en', 'North Korea and Kenya will cooperate in tourism.', 'tourism'],
];

describe('fields of cooperation', () => {
  for (const [title, language, text, expected] of cases)
    test(`${title} (${language})`, () => expect(fields(language, text)).toBe(expected));

  test.each([
    [
      'en',
      'Kenyan minister Ada Testova met her Ghanaian counterpart Omar Exampleh. They discussed counter-terrorism in Sudan and in Libya.',
    ],
    [
      'de',
      'Die kenianische Ministerin Ada Testova traf ihren ghanaischen Kollegen Omar Exampleh. Beide sprachen über die Terrorismusbekämpfung in der Ukraine, in Syrien und im Iran.',
    ],
  ] as const)('%s: states where something happens take no part in what is talked about', (language, text) => {
    const [fact] = reported(language, text).filter(({ kind }) => kind === 'cooperation');
    expect(fact?.parties).toEqual(['GH', 'KE']);
  });

  test('North Korea is not also Korea: the parties', () => {
    const [fact] = reported('en', 'North Korea and Kenya will cooperate in tourism.');
    expect(fact?.parties).toEqual(['KE', 'KP']);
  });
});

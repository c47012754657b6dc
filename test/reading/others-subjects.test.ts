import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting of a text has come, and its people as they are told. */
const met = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status} ${participants.map(({ name }) => name).join(', ')}`);

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'what is proposed to somebody has not been held, in German',
    'de',
    'Präsidentin Ada Testova schlug dem slowakischen Minister Omar Exampleh vor, dass beide Länder Gespräche führen.',
    ['proposed Ada Testova, Omar Exampleh'],
  ],
  [
    'what is proposed to somebody has not been held, in English',
    'en',
    'President Ada Testova proposed to Slovak Minister Omar Exampleh that he meet Ghanaian Minister Eva Samplova.',
    ['proposed Ada Testova, Eva Samplova'],
  ],
  [
    'what has been is no proposal',
    'en',
    'President Ada Testova suggested to reporters that she had met Slovak Minister Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'something proposed to somebody says nothing of when it was',
    'es',
    'La presidenta Ada Testova propuso a Eslovaquia un plan cuando se reunió con el ministro eslovaco Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  [
    'an infinitive behind a comma has the subject of the infinitive before it',
    'fr',
    'La présidente Ada Testova va rencontrer le ministre slovaque Omar Exampleh, avoir des entretiens avec la ministre ghanéenne Eva Samplova et visiter une usine.',
    ['expected Ada Testova, Omar Exampleh', 'expected Ada Testova, Eva Samplova'],
  ],
  [
    'whoever was sent does what follows there, also without a pronoun',
    'es',
    'La presidenta keniana Ada Testova envió al ministro Omar Exampleh a Togo, donde se reunió con la ministra togolesa Eva Samplova.',
    ['held Omar Exampleh, Eva Samplova'],
  ],
  [
    'behind another journey it is whoever makes that journey',
    'es',
    'La presidenta keniana Ada Testova, que envió al ministro Omar Exampleh a Togo, viajó a Ghana, donde se reunió con la ministra ghanesa Eva Samplova.',
    ['held Ada Testova, Eva Samplova'],
  ],
  [
    'who sends a letter travels by herself',
    'es',
    'La presidenta keniana Ada Testova envió una carta al ministro Omar Exampleh antes de viajar a Togo, donde se reunió con la ministra togolesa Eva Samplova.',
    ['held Ada Testova, Eva Samplova'],
  ],
  [
    'a quoted name is nobody who was told before',
    'fr',
    'Le président français Omar Exampleh a réagi. « Muster » a reçu la ministre ghanéenne Eva Samplova.',
    [],
  ],
  [
    'a quoted surname of whoever was told before is his',
    'fr',
    'Le président français Omar Exampleh a réagi. « Exampleh » a reçu la ministre ghanéenne Eva Samplova.',
    ['held Omar Exampleh, Eva Samplova'],
  ],
  [
    'a quoted name of a house is no subject',
    'es',
    'El presidente francés Omar Exampleh llegó a Accra. En el hotel «Estrella» recibió a la ministra ghanesa Eva Samplova.',
    ['held Omar Exampleh, Eva Samplova'],
  ],
  [
    'where somebody is from and what he is make no name, in German',
    'de',
    'Der Westschweizer Sozialdemokrat traf die kenianische Präsidentin Ada Testova.',
    [],
  ],
  [
    'a name behind where somebody is from stays one, in German',
    'de',
    'Der Westschweizer Karl Probst traf die kenianische Präsidentin Ada Testova.',
    ['held Karl Probst, Ada Testova'],
  ],
];

describe('a verb takes no subject and no standing from the clause beside it', () => {
  for (const [why, language, text, expected] of cases)
    test(`${why}: ${text}`, () => expect(met(language, text)).toEqual(expected));
});

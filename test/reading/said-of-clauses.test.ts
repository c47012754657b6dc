import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

const told = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit' || kind === 'agreement')
    .map(({ kind, status }) => `${kind} ${status}`);

test.each([
  ['en', 'It is possible that President Karl Probst met Kenyan minister Ada Testova.', 'meeting may'],
  ['en', 'There is no evidence that Ghana and Togo signed an agreement.', 'agreement may'],
  ['en', 'The spokesman could not confirm that President Karl Probst visited Kenya.', 'visit may'],
  ['en', 'It is untrue that Ghana and Togo signed an agreement.', 'agreement denied'],
  ['en', 'It is expected that President Karl Probst visits Kenya.', 'visit expected'],
  ['fr', 'Il est peu probable que le président Karl Probst ait rencontré la ministre Ada Testova.', 'meeting may'],
  ['fr', 'Il est faux que le Ghana et le Togo aient signé un accord.', 'agreement denied'],
  ['nl', 'Het gerucht gaat dat president Karl Probst minister Ada Testova heeft ontmoet.', 'meeting may'],
  ['nl', 'Het klopt niet dat Ghana en Togo een akkoord hebben ondertekend.', 'agreement denied'],
  ['nl', 'Niemand weet of president Karl Probst Kenia heeft bezocht.', 'visit may'],
  ['nl', 'Het is de bedoeling dat president Karl Probst Kenia bezoekt.', 'visit expected'],
  ['de', 'Es ist unwahrscheinlich, dass Ghana und Togo ein Abkommen unterzeichnet haben.', 'agreement may'],
  ['de', 'Der Sprecher wollte nicht sagen, ob Präsident Karl Probst Kenia besucht hat.', 'visit may'],
  ['es', 'No hay pruebas de que el presidente Karl Probst se haya reunido con la ministra Ada Testova.', 'meeting may'],
  ['es', 'Es falso que Ghana y Togo hayan firmado un acuerdo.', 'agreement denied'],
] as const)('what is said of a whole clause is said of its fact: %s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected]);
});

test.each([
  ['en', 'The minister confirmed that President Karl Probst met Kenyan minister Ada Testova.', 'meeting held'],
  [
    'es',
    'Fue en Accra, y no en Lomé como estaba previsto, donde Ghana y Togo firmaron el lunes un acuerdo.',
    'agreement signed',
  ],
] as const)('but not of one that is only told beside it: %s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected]);
});

test.each(['Hierna', 'Uiteindelijk', 'Daarmee', 'Tegelijkertijd', 'Traditiegetrouw'])(
  'in Dutch, the word before the verb with which a sentence opens meets nobody: %s',
  (word) => {
    const { actors } = readingOf('nl', `${word} sprak president Karl Probst met premier Ada Testova.`, '2025-03-10');
    expect(
      actors
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ada Testova', 'Karl Probst']);
  },
);

test('two names behind their verb are two people, where one stands alone behind an office', () => {
  const text =
    'Koning Felix en koningin Ada ontvingen woensdag president Karl Probst. Donderdag ziet koning Felix Probst opnieuw.';
  const names = readingOf('nl', text, '2025-03-10').actors.map(({ name }) => name);
  expect(names).toContain('Felix');
  expect(names).not.toContain('Felix Probst');
});

test('nobody is named in the name of a palace', () => {
  const text = 'Op Paleis Huis ten Bosch ontving koning Felix maandag de Keniaanse president Karl Probst.';
  const [meeting] = reported('nl', text);
  expect(meeting?.participants.map(({ name, part }) => `${name} ${part}`)).toEqual([
    'Felix host',
    'Karl Probst visitor',
  ]);
  expect(meeting?.place).toBe('Paleis Huis ten Bosch');
});

test.each([
  ['en', 'Minister Jan Testman held talks with President Karl Probst, the Ghanaian news agency GNA reports.'],
  ['nl', 'Minister Jan Testman had een gesprek met president Karl Probst, meldt het Ghanese persbureau GNA.'],
] as const)('whoever tells the news is no field of cooperation: %s: %s', (language, text) => {
  expect(reported(language, text).flatMap(({ areas }) => areas)).toEqual([]);
});

test('the two kings of a meeting of four are those who hold that office', () => {
  const text =
    'Belgian King Felix and Dutch King Omar met in Brussels with ministers Ada Testova and Karl Probst. The two kings signed a treaty.';
  const treaty = reported('en', text).find(({ kind }) => kind === 'agreement');
  expect(treaty?.signatories.map(({ name }) => name)).toEqual(['Felix', 'Omar']);
});

test('the day of a date is no part of an office', () => {
  const text = 'On November 10 President Karl Probst met Minister Ada Testova.';
  const [probst] = readingOf('en', text, '2025-03-10').actors.filter(({ name }) => name === 'Karl Probst');
  expect(probst?.roles).toEqual(['President']);
});

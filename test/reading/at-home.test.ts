import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** A country's own press names its palace, staff or king, and not the country. */
const cases: readonly (readonly [LanguageCode, string, string])[] = [
  [
    'fr',
    'SM le Roi Mohammed VI et le président chilien, Ricardo Exemplo, ont présidé la signature d’un accord culturel. L’accord a été signé par Omar Essai, ministre des Affaires étrangères, et son homologue chilien, Juan Exemplo.',
    'MA',
  ],
  [
    'en',
    'The Pentagon said that Secretary of Defense Ada Testova signed a memorandum of understanding with her Chilean counterpart, Juan Exemplo.',
    'US',
  ],
  [
    'nl',
    'De Tweede Kamer is ingelicht. Minister Ada Testova ondertekende met haar Chileense ambtgenoot Juan Exemplo een akkoord.',
    'NL',
  ],
  [
    'es',
    'El ministro de la Presidencia informó desde la Moncloa. La ministra Ada Testova firmó con su homólogo chileno, Juan Exemplo, un acuerdo.',
    'ES',
  ],
];

test.each(cases)('%s: %s', (language, text, home) => {
  const parties = reported(language, text).flatMap((fact) => (fact.kind === 'agreement' ? fact.parties : []));
  expect(new Set(parties)).toEqual(new Set(['CL', home]));
});

test('an office that one state alone has tells whose minister it is', () => {
  const [meeting] = reported(
    'en',
    'External Affairs Minister Ada Testova met Foreign Minister Omar Exampleh of Chile.',
  );
  expect(meeting?.participants.map(({ name, country }) => `${name} ${country}`).sort()).toEqual([
    'Ada Testova IN',
    'Omar Exampleh CL',
  ]);
});

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

test.each([
  ['en', 'Lee Testova met Omar Exampleh at the guitar fair in Paris. Both play in Germany and in Spain this year.'],
  ['de', 'Lea Testova traf am Dienstag Omar Exampleh. Beide spielen heuer in Spanien und in Polen Tennis.'],
  ['en', 'Lee Testova visited Spain with her mother and came back to Germany with a cold.'],
] as const)('people who act for no state, and of whom nothing else does, are no news (%s: %s)', (language, text) => {
  const more = ' 12 songs are new. 3 are old. 4 are by friends of both.';
  expect(reported(language, text + more).filter(({ kind }) => kind === 'meeting' || kind === 'visit')).toEqual([]);
});

test('people without an office are told of where the text around them speaks of states', () => {
  const text =
    'Lee Testova met Omar Exampleh in Paris on Tuesday. The State Department said that bilateral cooperation was discussed. 12 texts are ready. 3 are not.';
  expect(reported('en', text).filter(({ kind }) => kind === 'meeting')).toHaveLength(1);
});

test('two states and a field in one article make no cooperation by themselves', () => {
  const filler = 'The book has twelve chapters and many pictures of the sea and of the coast.';
  const text = `Lee Testova wrote in Germany and in Spain on education and culture. ${filler} Readers discuss her ideas on tourism and agreed that they are good. ${filler}`;
  expect(reported('en', text).filter(({ kind }) => kind === 'cooperation')).toEqual([]);
});

test('a field that comes long after the talks is none of theirs', () => {
  const talks = 'Moroccan Minister Ada Testova met Pakistani Minister Omar Exampleh in Rabat on Monday.';
  const fields = (between: number) => {
    const filler = Array.from({ length: between }, (_, at) => `The harbour of Spain has ${at + 3} boats.`).join(' ');
    const told = reported('en', `${talks} ${filler} The minister discussed education.`);
    return told.flatMap(({ kind, areas }) => (kind === 'cooperation' ? areas : []));
  };
  expect(fields(2)).toEqual(['education']);
  expect(fields(10)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting as its people. */
const meetings = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants }) =>
    kind === 'meeting' ? [participants.map(({ name }) => name).join(', ')] : [],
  );

test.each([
  ["La ministre ghanéenne Ada Testova a souligné l'importance du dialogue avec l'Union européenne sur les visas."],
  ['Nous suivons le dialogue entre le Ghana et le Togo avec espoir.'],
  [
    'Il existe un haut niveau de dialogue politique entre le Ghana et le Togo, a noté le président ghanéen Karl Probst.',
  ],
  [
    'La ministre ghanéenne Ada Testova a mis en garde : ce geste perturbe les négociations de paix en cours entre le Ghana et le Togo.',
  ],
  ['Pourquoi discuter de ce sujet avec le ministre ghanéen Karl Probst ?'],
  [
    "Sont là aussi la patronne de la revue Ada Testova et le directeur de l'hebdomadaire, coprésident du comité Karl Probst.",
  ],
])('talks that go on in general are no meeting: %s', (text) => {
  expect(meetings('fr', text)).toEqual([]);
});

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Ghanaian minister Ada Testova met Togolese minister Karl Probst. The meeting was an exchange of views on the cooperation between Ghana and Togo.',
  ],
  [
    'fr',
    'La ministre ghanéenne Ada Testova a reçu le ministre togolais Karl Probst. Au cours de la réunion, les relations amicales entre le Ghana et le Togo ont été débattues.',
  ],
  [
    'fr',
    'La ministre ghanéenne Ada Testova a reçu le ministre togolais Karl Probst. Il y a eu un échange de vues sur la coopération entre le Ghana et le Togo.',
  ],
  [
    'fr',
    'La ministre ghanéenne Ada Testova a reçu le ministre togolais Karl Probst. Les ministres ghanéen et togolais ont évoqué la sécheresse.',
  ],
  [
    'es',
    'La ministra ghanesa Ada Testova recibió al ministro togolés Karl Probst. En la reunión se habló de la cooperación entre Ghana y Togo.',
  ],
])('what two states spoke about is told of those who met for them: %s, %s', (language, text) => {
  expect(meetings(language, text)).toEqual(['Ada Testova, Karl Probst']);
});

test('two states meet once more, in a town of their own', () => {
  const text =
    'La ministre ghanéenne Ada Testova a reçu le ministre togolais Karl Probst. Le Ghana et le Togo ont tenu des consultations à Lomé le 3 mars.';
  expect(meetings('fr', text)).toEqual(['Ada Testova, Karl Probst', 'Ghana, Togo']);
});

test('two initials behind an office and its state are those of a name', () => {
  expect(meetings('fr', 'Le vice-président ghanéen JD Probst a reçu la ministre togolaise Ada Testova.')).toEqual([
    'JD Probst, Ada Testova',
  ]);
});

const agreements = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, status, parties }) =>
    kind === 'agreement' ? [`${status} ${parties.toSorted().join('+')}`] : [],
  );

test.each<readonly [LanguageCode, string, string]>([
  ['fr', "C'est le plus important accord de prêt jamais signé entre le Ghana et le Togo.", 'signed GH+TG'],
  ['fr', "Le Ghana et le Togo n'ont jamais signé d'accord de prêt.", 'denied GH+TG'],
  ['es', 'Es el mayor acuerdo jamás firmado entre Ghana y Togo.', 'signed GH+TG'],
  ['es', 'Ghana y Togo nunca firmaron un acuerdo.', 'denied GH+TG'],
  ['fr', "Le Ghana a subordonné la signature d'un accord avec le Togo à un vote.", 'expected GH+TG'],
])('behind the greatest of them never is ever, and a condition is still ahead: %s, %s', (language, text, expected) => {
  expect(agreements(language, text)).toEqual([expected]);
});

test('what a state annexed is no annex', () => {
  expect(agreements('fr', 'Le Ghana est attaqué depuis 2020 par le Togo, qui a annexé la plaine.')).toEqual([]);
});

test('an office behind a ministry is whoever was welcomed there', () => {
  const text =
    'La ministre ghanéenne Ada Testova a accueilli au ministère de la Défense le ministre togolais Karl Probst.';
  expect(meetings('fr', text)).toEqual(['Ada Testova, Karl Probst']);
});

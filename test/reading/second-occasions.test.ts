import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting of a text came, and its people. */
const met = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => `${status}: ${participants.map(({ name }) => name).join(' - ')}`);

type Row = readonly [LanguageCode, string, readonly string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => test.each(rows)('%s: %s', (language, text, told) => expect(met(language, text)).toEqual(told)));
}

table('a second occasion of a programme is as far as the first', [
  [
    'fr',
    'Le président malien Luc Essai est arrivé à Lomé. Le programme prévoit un entretien avec le président Omar Exemple et une rencontre avec la ministre Ada Testova.',
    ['expected: Luc Essai - Omar Exemple', 'expected: Luc Essai - Ada Testova'],
  ],
  [
    'ar',
    'وصل رئيس الحكومة سامي تستوف إلى باريس. ويتضمن برنامج الزيارة لقاء مع الرئيس الفرنسي جان تجريب ولقاء بنظيره الفرنسي كارل نموذج.',
    ['expected: سامي تستوف - جان تجريب', 'expected: سامي تستوف - كارل نموذج'],
  ],
  [
    'fr',
    'Le ministre Luc Essai aura un entretien avec le ministre malien Omar Exemple et a eu une rencontre avec Ada Testova.',
    ['expected: Luc Essai - Omar Exemple', 'held: Luc Essai - Ada Testova'],
  ],
]);

table('nobody is twice in one list', [
  [
    'fr',
    'Rencontre entre Testoune et le Premier ministre français à Paris\n\nLe premier ministre Omar Testoune a été reçu lundi par son homologue français Luc Essai.',
    ['held: Luc Essai - Omar Testoune'],
  ],
  [
    'fr',
    'Le ministre kényan Luc Essai a discuté avec le représentant américain au commerce, Omar Exemple, et le secrétaire américain au Trésor, Paul Test.',
    ['held: Luc Essai - Omar Exemple - Paul Test'],
  ],
]);

table('whoever came along is not who did it', [
  [
    'fr',
    'Entouré de son épouse Ada Testova, le président malien Omar Exemple a reçu mardi le ministre kényan Luc Essai.',
    ['held: Omar Exemple - Luc Essai'],
  ],
  [
    'ar',
    'التقى الأمير عمر مثالون رئيس الحكومة العراقية سامي تستوف الذي يجري زيارة على رأس وفد حكومي رفيع المستوى.',
    ['held: عمر مثالون - سامي تستوف'],
  ],
]);

table('the setting of a meeting that was denied is none that was held', [
  [
    'es',
    'El canciller colombiano, Luis Muestra, negó que vaya a reunirse con el enviado estadounidense, Omar Ejemplo, durante la cumbre de Lima.',
    ['denied: Luis Muestra - Omar Ejemplo'],
  ],
]);

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The people of each meeting of a text. */
const met = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name }) => name).join(' - '));

type Row = readonly [LanguageCode, string, readonly string[]];

function table(title: string, rows: readonly Row[]): void {
  describe(title, () =>
    test.each(rows)('%s: %s', (language, text, people) => expect(met(language, text)).toEqual(people)),
  );
}

table('several who met one by themselves have a meeting each', [
  [
    'en',
    'Minister Ada Testova and minister Omar Sample each met the Malian president Luc Example.',
    ['Ada Testova - Luc Example', 'Omar Sample - Luc Example'],
  ],
  [
    'fr',
    'Le ministre malien Omar Exemple et la ministre togolaise Ada Testova ont chacun rencontré le ministre kényan Luc Essai.',
    ['Omar Exemple - Luc Essai', 'Ada Testova - Luc Essai'],
  ],
  [
    'es',
    'Los ministros Luis Muestra y Pedro Prueba se reunieron por separado con el presidente chileno Omar Ejemplo.',
    ['Luis Muestra - Omar Ejemplo', 'Pedro Prueba - Omar Ejemplo'],
  ],
  [
    'nl',
    'Minister Ada Proef en minister Omar Voorbeeld ontmoetten elk de Malinese president Luc Test.',
    ['Ada Proef - Luc Test', 'Omar Voorbeeld - Luc Test'],
  ],
  ['en', 'Minister Ada Testova and minister Omar Sample met each other.', ['Ada Testova - Omar Sample']],
  [
    'en',
    'Ada Testova and Omar Sample met the Malian president Luc Example and agreed that each would visit Bamako.',
    ['Ada Testova - Omar Sample - Luc Example'],
  ],
]);

table('whoever is received can be named before the pronoun that says so again', [
  [
    'es',
    'Al canciller peruano Luis Muestra lo recibió el martes en Santiago su homólogo chileno, Pedro Prueba.',
    ['Pedro Prueba - Luis Muestra'],
  ],
  ['es', 'A la ministra Ada Testova la recibió el ministro chileno Pedro Prueba.', ['Pedro Prueba - Ada Testova']],
  ['es', 'Al ministro chileno Pedro Prueba lo criticó la ministra Ada Testova.', []],
]);

table('one surname that no list knows is a person where it meets somebody', [
  ['es', 'En Lima, Muestrario se reunirá con el ministro chileno Pedro Prueba.', ['Muestrario - Pedro Prueba']],
  ['fr', 'Mardi, Testovaud a reçu le ministre malien Omar Exemple.', ['Testovaud - Omar Exemple']],
  ['fr', 'Chacun a rencontré le ministre malien Omar Exemple.', []],
  ['fr', 'Le groupe Testor a rencontré le ministre malien Omar Exemple.', []],
  ['es', 'Nadie se reunirá con el ministro chileno Pedro Prueba.', []],
]);

table('a word of an office is nobody', [
  [
    'es',
    'La secretaria de Innovación y Desarrollo Económico, Ada Testova, recibió al embajador de Chile, Pedro Prueba.',
    ['Ada Testova - Pedro Prueba'],
  ],
  [
    'es',
    'El canciller Luis Muestra hizo un periplo similar en mayo, cuando se reunió con Pedro Prueba, canciller de Chile.',
    ['Luis Muestra - Pedro Prueba'],
  ],
  [
    'fr',
    'Le ministre kényan Luc Essai a discuté avec Ada Testova, ministre malienne de la Défense et des Anciens combattants, et Omar Exemple, ministre togolais de la Défense.',
    ['Luc Essai - Ada Testova', 'Luc Essai - Omar Exemple'],
  ],
]);

table('two offices behind one article are one person', [
  [
    'es',
    'El ministro chileno Pedro Prueba se reunió con la vicepresidenta y canciller Ada Testova.',
    ['Pedro Prueba - Ada Testova'],
  ],
  [
    'fr',
    'Le vice-président et ministre de la Défense Omar Exemple a reçu le ministre togolais Luc Essai.',
    ['Omar Exemple - Luc Essai'],
  ],
  [
    'fr',
    'Le président et la ministre Ada Testova ont reçu le ministre togolais Luc Essai.',
    ['président - Ada Testova - Luc Essai'],
  ],
  ['fr', 'Le président malien et ministre togolais Luc Essai se sont rencontrés.', ['président malien - Luc Essai']],
  [
    'es',
    'Luis Muestra se reunió con el alto comisionado europeo para la Ayuda Humanitaria y Gestión de la Crisis, Omar Ejemplo, y la subsecretaria Ada Testova.',
    ['Luis Muestra - Omar Ejemplo - Ada Testova'],
  ],
]);

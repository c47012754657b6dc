import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting and visit as `kind status names`, each agreement as `kind status parties`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, parties }) => {
    if (kind === 'meeting' || kind === 'visit')
      return [`${kind} ${status} ${participants.map(({ name }) => name).join(', ')}`];
    return kind === 'agreement' ? [`${kind} ${status} ${parties.join('+')}`] : [];
  });

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // What the press asked somebody, and what a state's people talked of.
  ['es', 'Tememos otra crisis, dijo la ministra chilena Ada Testova durante una entrevista con la BBC.', []],
  [
    'es',
    'La ministra chilena Ada Testova mantuvo una entrevista con el ministro cubano Omar Exampleh.',
    ['meeting held Ada Testova, Omar Exampleh'],
  ],
  // The noun says with whom, whom no list knows: nobody else that the sentence names.
  [
    'es',
    'Durante un encuentro con ganaderos, la ministra chilena Ada Testova criticó al ministro cubano Omar Exampleh.',
    [],
  ],
  [
    'nl',
    'Tijdens overleg met boeren bekritiseerde de Chileense minister Ada Testova de Cubaanse minister Omar Exampleh.',
    [],
  ],
  // Who agrees with somebody need not have met him.
  [
    'es',
    'La ministra chilena Ada Testova coincidió con el ministro cubano Omar Exampleh en que los avances son lentos.',
    [],
  ],
  [
    'es',
    'La ministra chilena Ada Testova coincidió con el ministro cubano Omar Exampleh en la cumbre de Lima.',
    ['meeting held Ada Testova, Omar Exampleh'],
  ],
  // Behind a list that `and` has closed, a comma opens the clause of somebody else.
  [
    'es',
    'Al término de una reunión entre el presidente de Cuba, Omar Exampleh, y miembros de la bancada verde, el senador Karl Probst evitó hablar de Chile.',
    [],
  ],
  [
    'es',
    'La ministra chilena Ada Testova se reunió con el ministro Omar Exampleh y la jueza Rita Probova, el senador Karl Probst y el alcalde Juan Muster.',
    ['meeting held Ada Testova, Omar Exampleh, Rita Probova, Karl Probst, Juan Muster'],
  ],
  // Words of an instrument within another expression, and a letter.
  [
    'es',
    'De acuerdo con la información oficial chilena, la ministra cubana Ada Testova felicitó a Chile por las reformas adoptadas en 2012.',
    [],
  ],
  ['es', 'Chile pidió calma. La oposición de Cuba reclama volver a la carta magna de 2004, según Chile.', []],
  [
    'es',
    'El fiscal general chileno descartó por ahora tomar declaración al testigo, que se encuentra en un lugar de Cuba.',
    [],
  ],
  ['es', 'Se trata de una carta escrita en 2009 por el embajador de Chile en Cuba.', []],
  [
    'es',
    'La muestra es fruto del intercambio entre Chile y Cuba, y busca afianzar el mutuo entendimiento y la amistad entre ambos países.',
    [],
  ],
  ['es', 'Los ministros de Chile y Cuba dijeron que antes de 2001 habrá declaración de utilidad pública.', []],
  ['es', 'Chile firmó el lunes un principio de acuerdo con Cuba sobre la pesca.', ['agreement signed CL+CU']],
  ['es', 'Chile y Cuba firmaron una carta de intención sobre la pesca.', ['agreement signed CL+CU']],
])('%s: %s', (language, text, facts) => {
  expect(told(language, text)).toEqual(facts);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

/** Each meeting and visit as `kind status date names`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, date, participants }) =>
    kind === 'meeting' || kind === 'visit'
      ? [`${kind} ${status} ${date ?? '-'} ${participants.map(({ name }) => name).join(', ')}`]
      : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // A journey that is only spoken of as known is as far as its plan, where another verb tells nothing of it.
  [
    'es',
    'El ministro español Omar Exampleh viajará el martes a Marruecos. La visita del ministro refleja el interés de Rabat.',
    ['visit planned 2025-03-11 Omar Exampleh'],
  ],
  [
    'es',
    'El ministro español Omar Exampleh viajó el jueves a Marruecos. La visita del ministro refleja el interés de Rabat.',
    ['visit held 2025-03-06 Omar Exampleh'],
  ],
  [
    'fr',
    'Le ministre kényan Omar Exampleh se rendra mardi en Belgique. La visite du ministre reflète les liens des deux pays.',
    ['visit planned 2025-03-11 Omar Exampleh'],
  ],
  // What somebody went for, on a journey that took place, has not the day of it in the week to come; it may have been held.
  [
    'es',
    'El ministro español Omar Exampleh viajó el viernes a Marruecos para reunirse con el ministro marroquí Karl Probst.',
    ['meeting expected - Omar Exampleh, Karl Probst', 'visit held 2025-03-07 Omar Exampleh'],
  ],
  [
    'es',
    'El ministro español Omar Exampleh viajó el viernes a Marruecos para reunirse con el ministro marroquí Karl Probst. La reunión entre Exampleh y Probst fue breve.',
    ['meeting held - Omar Exampleh, Karl Probst', 'visit held 2025-03-07 Omar Exampleh'],
  ],
  [
    'es',
    'El ministro español Omar Exampleh viajará el viernes a Marruecos para reunirse con el ministro marroquí Karl Probst.',
    ['meeting planned 2025-03-14 Omar Exampleh, Karl Probst', 'visit planned 2025-03-14 Omar Exampleh'],
  ],
  // The day of a relative clause that tells when the meeting takes place, also behind its sides.
  [
    'es',
    'La ministra anunció una reunión entre el presidente chileno Omar Exampleh y la presidenta cubana Ada Testova que se celebrará el 19 de abril en Lima.',
    ['meeting planned 2025-04-19 Omar Exampleh, Ada Testova'],
  ],
  [
    'es',
    'La reunión entre el presidente chileno Omar Exampleh y la presidenta cubana Ada Testova preparó la cumbre de Quito que se celebrará el 19 de abril.',
    ['meeting planned - Omar Exampleh, Ada Testova'],
  ],
  // Whoever a sentence closed with as its speaker speaks on; a spokesman speaks of others.
  [
    'es',
    'El general Karl Probst preocupa, dijo el presidente de Paraguay, Omar Exampleh. Agregó que se reunirá con la ministra Ada Testova.',
    ['meeting expected - Omar Exampleh, Ada Testova'],
  ],
  [
    'es',
    'El presidente Karl Probst está sano, dijo el portavoz del Gobierno, Omar Exampleh. Agregó que se reunirá con la ministra Ada Testova.',
    ['meeting expected - Karl Probst, Ada Testova'],
  ],
  // A verb of several has no single subject.
  [
    'es',
    'El ministro chileno Omar Exampleh habló con los embajadores europeos. Además se entrevistaron con la ministra cubana Ada Testova.',
    ['meeting held - Omar Exampleh, embajadores europeos'],
  ],
  [
    'es',
    'El ministro chileno Omar Exampleh habló con los embajadores europeos. Además se entrevistó con la ministra cubana Ada Testova.',
    ['meeting held - Omar Exampleh, Ada Testova'],
  ],
  // Behind whoever was met, a small word before the verb makes nobody one more of the list.
  [
    'es',
    'Durante su encuentro con la ministra rusa, Ada Testova, el canciller cubano Omar Exampleh también pidió calma.',
    ['meeting held - Omar Exampleh, Ada Testova'],
  ],
  [
    'es',
    'La jueza Rita Probova se reunió con la ministra rusa, Ada Testova, y el canciller cubano Omar Exampleh.',
    ['meeting held - Rita Probova, Ada Testova', 'meeting held - Rita Probova, Omar Exampleh'],
  ],
  // A counterpart under another name of the office.
  [
    'es',
    'El presidente chileno, Karl Probst, llegó a Caracas. El mandatario venezolano, Omar Exampleh, recibió a su homólogo en Miraflores.',
    ['visit held - Karl Probst', 'meeting held - Omar Exampleh, Karl Probst'],
  ],
  [
    'es',
    'La jueza chilena, Rita Probova, llegó a Caracas. El mandatario venezolano, Omar Exampleh, recibió a su homólogo en Miraflores.',
    ['visit held - Rita Probova', 'meeting held - Omar Exampleh, homólogo'],
  ],
  // What was announced at a meeting, and the meeting that was announced.
  [
    'es',
    'El presidente anunció en una reunión con la ministra chilena Ada Testova más fondos.',
    ['meeting held - presidente, Ada Testova'],
  ],
  [
    'es',
    'El ministro cubano Omar Exampleh anunció una reunión con la ministra chilena Ada Testova.',
    ['meeting expected - Omar Exampleh, Ada Testova'],
  ],
  // Whoever the clause behind the journey says makes it, behind its verb.
  [
    'es',
    'La canciller elogió la visita que realiza el presidente peruano Karl Probst a Chile.',
    ['visit held - Karl Probst'],
  ],
  [
    'es',
    'Los presidentes de Chile, Omar Exampleh, y de Perú, Karl Probst, se reunieron durante la visita que realiza el mandatario peruano.',
    ['meeting held - Omar Exampleh, Karl Probst', 'visit held - Karl Probst'],
  ],
  [
    'es',
    'La canciller chilena Ada Testova, en la visita que realizó a Perú, elogió al presidente peruano Karl Probst.',
    ['visit held - Ada Testova'],
  ],
  [
    'fr',
    "La ministre a salué la visite qu'effectue le président kényan Karl Probst en Belgique.",
    ['visit held - Karl Probst'],
  ],
  // A delegation is of whoever travels, and not of those whom he meets.
  [
    'es',
    'El presidente de Cuba, Omar Exampleh, llegó a Vietnam. Sostendrá encuentros con las principales autoridades. La delegación está compuesta por Karl Probst y Juan Muster.',
    ['visit held - Omar Exampleh', 'meeting expected - Omar Exampleh, las principales autoridades'],
  ],
  [
    'es',
    'El presidente de Cuba, Omar Exampleh, llegó a Vietnam. Sostendrá encuentros con varios ministros. Son Karl Probst y Juan Muster.',
    ['visit held - Omar Exampleh', 'meeting expected - Omar Exampleh, Karl Probst, Juan Muster'],
  ],
  // In a paper of the state from where it writes, a journey without a place led nowhere that is known.
  ['es', 'Lima, 8 mar (ABN).- La ministra elogió la visita del presidente Karl Probst a la sede del banco.', []],
  [
    'es',
    'Lima, 8 mar (ABN).- La ministra elogió la visita del presidente cubano Karl Probst a la sede del banco.',
    ['visit held - Karl Probst'],
  ],
  // An article and a state alone stand for the office that was told before.
  [
    'es',
    'El presidente chileno, Omar Exampleh, y el cubano, Karl Probst, se reunieron el viernes.',
    ['meeting held 2025-03-07 Omar Exampleh, Karl Probst'],
  ],
  [
    'es',
    'La ministra de Pesca, Ada Testova, se reunió con el de Portugal, Karl Probst.',
    ['meeting held - Ada Testova, Karl Probst'],
  ],
  ['es', 'El turista chileno, Omar Exampleh, y el cubano, Karl Probst, se reunieron el viernes.', []],
  [
    'es',
    'El ministro de Exteriores español, Omar Exampleh, y la de Defensa, Rita Probova, se reunieron con la ministra marroquí Ada Testova.',
    ['meeting held - Omar Exampleh, Rita Probova, Ada Testova'],
  ],
  [
    'es',
    'El ministro de Exteriores español, Omar Exampleh, criticó la de Defensa, y Rita Probova se reunió con la ministra marroquí Ada Testova.',
    ['meeting held - Rita Probova, Ada Testova'],
  ],
  // Words of grammar open a sentence, and are no given name there.
  ['es', 'Según Karl Probst, la ministra se reunió con el presidente chileno Omar Exampleh.', []],
  ['es', 'Ayer Karl Probst viajó a Cuba.', ['visit held 2025-03-09 Karl Probst']],
  ['es', 'El embajador Segun Probst viajó a Cuba.', ['visit held - Segun Probst']],
  // Behind a preposition, its article and a noun of no list somebody is no subject.
  [
    'es',
    'El presidente de Vietnam, Omar Exampleh, llegó a Cuba. Hoy rindió tributo al músico Karl Probst y se reunió con la ministra cubana, Ada Testova.',
    ['visit held - Omar Exampleh', 'meeting held - Omar Exampleh, Ada Testova'],
  ],
  [
    'es',
    'El presidente de Vietnam, Omar Exampleh, llegó a Cuba. Hoy el músico Karl Probst se reunió con la ministra cubana, Ada Testova.',
    ['visit held - Omar Exampleh', 'meeting held 2025-03-10 Karl Probst, Ada Testova'],
  ],
])('the Spanish press, %s: %s', (language, text, facts) => {
  expect(told(language, text).toSorted()).toEqual([...facts].toSorted());
});

test.each<readonly [string, readonly string[]]>([
  ['“Seguimos”, dijo el presidente de Chile, Omar Exampleh, al llegar a Quito.', ['visit held - Omar Exampleh']],
  [
    'El presidente de Chile, Omar Exampleh, hablará con la prensa al llegar a Quito el viernes.',
    ['visit planned 2025-03-14 Omar Exampleh'],
  ],
  [
    'El ministro chileno Omar Exampleh recibió este lunes la visita de la embajadora cubana, Ada Testova.',
    ['meeting held 2025-03-10 Omar Exampleh, Ada Testova'],
  ],
  ['El ministro chileno Omar Exampleh recibió este lunes la medalla de la embajadora cubana, Ada Testova.', []],
  ['El presidente Karl Probst enviará al ministro Omar Exampleh a Suiza.', ['visit expected - Omar Exampleh']],
  ['El presidente Karl Probst envió al ministro Omar Exampleh a Suiza.', ['visit held - Omar Exampleh']],
  ['El escándalo no afectará la visita de la presidenta Ada Testova a Lima.', ['visit held - Ada Testova']],
  ['La presidenta Ada Testova no realizará la visita a Lima.', ['visit denied - Ada Testova']],
  ['La ministra cubana Ada Testova ha coincidido con su colega Omar Exampleh de que el caso es grave.', []],
  [
    'El presidente chileno Omar Exampleh está listo para retomar las conversaciones con Cuba.',
    ['meeting proposed - Omar Exampleh, Cuba'],
  ],
  ['El presidente chileno Omar Exampleh retomó las conversaciones con Cuba.', ['meeting held - Omar Exampleh, Cuba']],
  [
    'Los Reyes recibieron el viernes en el Palacio Real al presidente de Portugal, Omar Exampleh.',
    ['meeting held 2025-03-07 Los Reyes, Omar Exampleh'],
  ],
  [
    'La princesa Ada Testova ha iniciado este domingo un viaje oficial a Estonia y Letonia.',
    ['visit held 2025-03-09 Ada Testova', 'visit held - Ada Testova'],
  ],
  [
    'El ministro español Omar Exampleh mantuvo una bilateral con su homólogo marroquí, Karl Probst.',
    ['meeting held - Omar Exampleh, Karl Probst'],
  ],
  ['El ministro español Omar Exampleh habló de la agenda bilateral con Marruecos.', []],
  [
    'El presidente chileno Omar Exampleh recibió este lunes una llamada de la canciller cubana, Ada Testova.',
    ['meeting held 2025-03-10 Omar Exampleh, Ada Testova'],
  ],
  ['El presidente chileno Omar Exampleh recibió una llamada de atención de la canciller cubana.', []],
  [
    'La cumbre reunió en Lima a los presidentes de Perú, Omar Exampleh, y Chile, Karl Probst.',
    ['meeting held - Omar Exampleh, Karl Probst'],
  ],
  [
    'El anuncio se hizo durante un encuentro entre el ministro chileno Omar Exampleh y la ministra cubana Ada Testova.',
    ['meeting held - Omar Exampleh, Ada Testova'],
  ],
  [
    'Tras el anuncio de una reunión entre el ministro chileno Omar Exampleh y la ministra cubana Ada Testova, hubo calma.',
    ['meeting expected - Omar Exampleh, Ada Testova'],
  ],
  ['Incluso se reunió con el ministro chileno Omar Exampleh.', []],
])('its words: %s', (text, facts) => {
  expect(told('es', text).toSorted()).toEqual([...facts].toSorted());
});

test('the town that a signature is told of once more, and not the one where it was written', () => {
  const text =
    'Lima, 8 mar (ABN).- El Gobierno firmó con Italia un acuerdo de pesca. El texto fue suscrito ayer en Roma por el ministro peruano Omar Exampleh y la ministra italiana Ada Testova.';
  expect(reported('es', text).flatMap(({ kind, place }) => (kind === 'agreement' ? [place] : []))).toEqual(['Roma']);
});

test('a meeting in offices that have a name', () => {
  const text =
    'La ministra chilena Ada Testova se reunió con el ministro cubano Omar Exampleh en las oficinas del Ministerio de Pesca.';
  expect(reported('es', text).flatMap(({ kind, place }) => (kind === 'meeting' ? [place] : []))).toEqual([
    'oficinas del Ministerio de Pesca',
  ]);
});

test.each([
  ['El presidente chileno, Omar Exampleh, y el cubano, Karl Probst, se reúnen el viernes en Lima.', 'planned'],
  ['El presidente chileno, Omar Exampleh, y el cubano, Karl Probst, se reunieron el viernes en Lima.', 'held'],
])('of no known day, whoever meets on a weekday has yet to: %s', (text, status) => {
  expect(readingOf('es', text).facts.flatMap((one) => (one.kind === 'meeting' ? [one.status] : []))).toEqual([status]);
});

test.each([
  [
    'El Ministerio de Pesca de la Ciudad de Buenos Aires y el Ministerio de Pesca de Chile firmaron un convenio en una jornada celebrada entre la Ciudad de Buenos Aires y Santiago.',
    ['AR', 'CL'],
  ],
  ['Se presentó el convenio firmado entre la ciudad de Lima y la ciudad de Bogotá.', ['Lima', 'Bogotá']],
])('between which towns something was held, and between which a text: %s', (text, parties) => {
  expect(reported('es', text).flatMap((one) => (one.kind === 'agreement' ? one.parties : []))).toEqual(parties);
});

test('whoever is told by a state or a portfolio alone has no words of another in the office', () => {
  const text =
    'El ministro de Pesca, Omar Exampleh, y el de Interior, Karl Probst, se reunieron con el de Perú, Juan Muster.';
  const roles = readingOf('es', text).actors.flatMap((one) =>
    one.kind === 'person' ? [[one.name, ...one.roles]] : [],
  );
  expect(roles).toEqual([
    ['Omar Exampleh', 'ministro de Pesca'],
    ['Karl Probst', 'el de Interior'],
    ['Juan Muster', 'el de Perú'],
  ]);
});

test.each([
  ['El acuerdo de pesca entre Chile y Cuba entró en vigencia este lunes.', ['signed 2025-03-10']],
  ['El acuerdo de pesca entre Chile y Cuba entrará en vigencia en abril.', ['planned 2025-04']],
  ['La ley de pesca de Chile entró en vigencia este lunes, según Cuba.', []],
])('what has come into force as the press of the Americas says it: %s', (text, told) => {
  expect(
    reported('es', text).flatMap(({ kind, status, date }) => (kind === 'agreement' ? [`${status} ${date}`] : [])),
  ).toEqual(told);
});

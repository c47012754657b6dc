import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Those who met or travelled, of each meeting and visit. */
const contacts = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, participants }) =>
    kind === 'meeting' || kind === 'visit' ? [`${kind}: ${participants.map(({ name }) => name).join(', ')}`] : [],
  );

/** Pages on home affairs in which another state is named once, far from what is told. */
const page = {
  en: (told: string) =>
    `The minister explained the law. It is modelled on one in Togo. Many were sceptical. Rain fell all day. ${told} Nobody had expected it. The hall was full. The law will be changed.`,
  nl: (told: string) =>
    `De minister legde de wet uit. Er is zo'n wet in Togo. Velen twijfelden. Het regende de hele dag. ${told} Niemand had het verwacht. De zaal zat vol. De wet wordt aangepast.`,
  de: (told: string) =>
    `Der Minister erklärte das Gesetz. Ein solches gibt es in Togo. Viele zweifelten. Es regnete den ganzen Tag. ${told} Niemand hatte es erwartet. Der Saal war voll. Das Gesetz wird geändert.`,
  fr: (told: string) =>
    `Le ministre a expliqué la loi. Il en existe une au Togo. Beaucoup doutaient. Il a plu toute la journée. ${told} Personne ne l'attendait. La salle était comble. La loi sera modifiée.`,
  es: (told: string) =>
    `El ministro explicó la ley. Hay una igual en Togo. Muchos dudaban. Llovió todo el día. ${told} Nadie lo esperaba. La sala estaba llena. La ley será modificada.`,
} as const;

test.each<readonly [keyof typeof page, string]>([
  ['en', 'Minister Karl Probst met Peter Sample.'],
  ['en', 'Peter Sample travelled to Kenya.'],
  ['nl', 'Minister Karl Probst sprak met Peter Proefman.'],
  ['nl', 'Peter Proefman reisde naar Kenia.'],
  ['de', 'Minister Karl Probst traf Peter Mustermann.'],
  ['de', 'Peter Mustermann reiste nach Kenia.'],
  ['fr', 'Le ministre Karl Probst a rencontré Paul Exemple.'],
  ['fr', 'Paul Exemple est arrivé au Kenya.'],
  ['es', 'El ministro Karl Probst se reunió con Pedro Ejemplo.'],
  ['es', 'Pedro Ejemplo viajó a Kenia.'],
])('in %s nobody without an office meets or travels for a state: %s', (language, told) => {
  expect(contacts(language, page[language](told))).toEqual([]);
});

test.each<readonly [keyof typeof page, string, readonly string[]]>([
  ['en', 'Kenyan minister Karl Probst met Peter Sample.', ['meeting: Karl Probst, Peter Sample']],
  [
    'en',
    'Peter Sample travelled to Kenya. There he met Kenyan minister Karl Probst.',
    ['visit: Peter Sample', 'meeting: Peter Sample, Karl Probst'],
  ],
  ['nl', 'De Keniaanse minister Karl Probst sprak met Peter Proefman.', ['meeting: Karl Probst, Peter Proefman']],
  ['de', 'Der kenianische Minister Karl Probst traf Peter Mustermann.', ['meeting: Karl Probst, Peter Mustermann']],
])('in %s he does so where the states are told: %s', (language, told, expected) => {
  expect(contacts(language, page[language](told))).toEqual(expected);
});

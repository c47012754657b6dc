import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting and visit of a text, published on Monday 10 March 2025: kind, status, state, date and people. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, date, country, participants }) => {
      const people = participants.filter(({ part }) => part !== 'witness').map(({ name }) => name);
      return [
        kind,
        status,
        ...(kind === 'visit' ? [country] : []),
        ...(date === null ? [] : [date]),
        people.join(', '),
      ].join(' ');
    });
}

const minister = 'Der deutsche Außenminister Omar Exampleh';
const other = 'der finnischen Außenministerin Ada Testova';
const met = 'meeting held 2025-03-10';

const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'whoever was called on is the host, in every order of words': [
    [
      `${minister} stattete Finnlands Ministerin Ada Testova am Montag einen Besuch ab.`,
      [`${met} Omar Exampleh, Ada Testova`],
    ],
    [
      `Am Montag stattete der deutsche Außenminister Omar Exampleh ${other} einen offiziellen Besuch ab.`,
      [`${met} Omar Exampleh, Ada Testova`],
    ],
    [`${minister} war am Montag bei ${other} zu Gast.`, [`${met} Omar Exampleh, Ada Testova`]],
    [
      `${minister} besuchte am Montag seine finnische Amtskollegin Ada Testova in deren Amtssitz.`,
      [`${met} Omar Exampleh, Ada Testova`],
    ],
  ],
  'the state that a noun of travel is joined to': [
    [`Der Deutschlandbesuch ${other} begann am Montag.`, ['visit held DE 2025-03-10 Ada Testova']],
    [
      'Bei ihrem China-Besuch sprach sich die finnische Außenministerin Ada Testova am Montag für engere Beziehungen aus.',
      ['visit held CN 2025-03-10 Ada Testova'],
    ],
  ],
  'a description in any case, of a man or a woman': [
    [
      'Der Premierminister Omar Exampleh sprach mit der Bundeskanzlerin Ada Testova. Am Montag traf der vietnamesische Regierungschef den chinesischen Präsidenten Sami Sampleh.',
      ['meeting held Omar Exampleh, Ada Testova', `${met} Omar Exampleh, Sami Sampleh`],
    ],
    [
      'Der finnische Präsident Omar Exampleh empfing am Montag den Botschafter Indonesiens. Danach sprach der indonesische Botschafter Sami Sampleh mit der Presse.',
      [`${met} Omar Exampleh, Sami Sampleh`],
    ],
  ],
  'two surnames behind a verb are two people': [
    [
      'Der deutsche Kanzler Omar Exampleh bleibt in Berlin. Der finnische Präsident Sami Sampleh kommt nach Berlin. Am Montag empfing Exampleh Sampleh.',
      ['visit held DE Sami Sampleh', `${met} Omar Exampleh, Sami Sampleh`],
    ],
  ],
  'whoever attended a known meeting held none of their own': [
    [
      `${minister} telefonierte am Montag mit ${other}. Bei dem Telefonat waren auch Minister Sami Sampleh und Minister Karl Musterlin zugegen.`,
      [`${met} Omar Exampleh, Ada Testova`],
    ],
  ],
  'who takes no part, and what did not take place': [
    [
      `Finnland begrüßte die Bereitschaft zu einem Treffen mit Präsident Sami Sampleh.`,
      ['meeting proposed Finnland, Sami Sampleh'],
    ],
    [
      `${minister} sprach am Montag mit ${other}. Sein Treffen mit ihr sorgte für Kritik von Präsident Sami Sampleh.`,
      [`${met} Omar Exampleh, Ada Testova`],
    ],
    [
      `${minister} besucht am Montag vor dem Hintergrund des Vorgehens Chinas die Philippinen.`,
      ['visit planned PH 2025-03-10 Omar Exampleh'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => expect(told('de', text)).toEqual(expected));
});

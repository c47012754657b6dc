import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting and visit of a text, published on Monday 10 March 2025: kind, status, date and people. */
function told(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, date, country, participants }) => {
      const people = participants.filter(({ part }) => part !== 'witness').map(({ name }) => name);
      const to = kind === 'visit' ? [country ?? '?'] : [];
      return [kind, status, ...(date === null ? [] : [date]), ...to, people.join(', ')].join(' ');
    });
}

type Case = readonly [LanguageCode, string, readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'another name of an office is whoever holds it': [
    [
      'de',
      'Außenminister Omar Beispielmann flog am Freitag nach Rom, wo er seinen Kollegen Aldo Provetti traf. Am Samstag traf der neue deutsche Außenamtschef in Berlin den estnischen Außenminister Urmas Näidis.',
      [
        'meeting held 2025-03-07 Omar Beispielmann, Aldo Provetti',
        'visit held 2025-03-07 IT Omar Beispielmann',
        'meeting held 2025-03-08 Omar Beispielmann, Urmas Näidis',
      ],
    ],
    [
      'fr',
      'Le ministre marocain Driss Benessai a accueilli lundi le chef de la diplomatie paraguayenne, Anselmo Ejemplo. Le ministre paraguayen séjourne au Maroc.',
      ['meeting held 2025-03-10 Driss Benessai, Anselmo Ejemplo', 'visit held MA Anselmo Ejemplo'],
    ],
    [
      'nl',
      'Generaal Tariq Testmood, stafchef van het Pakistaanse leger, is aangekomen in Amman. Later sprak de Pakistaanse legerleider met minister Zaid Abu Mithal.',
      ['visit held JO Tariq Testmood', 'meeting held Tariq Testmood, Zaid Abu Mithal'],
    ],
  ],
  'a delegation is whoever leads it': [
    [
      'fr',
      'Conduite par le général Fahd Al-Mithali, la délégation koweïtienne est arrivée lundi à Paris. La délégation koweïtienne a été reçue par le ministre Gilles Essai.',
      ['visit held 2025-03-10 FR Fahd Al-Mithali', 'meeting held 2025-03-10 Gilles Essai, Fahd Al-Mithali'],
    ],
    [
      'nl',
      'Een delegatie van het Ghanese parlement onder leiding van voorzitter Kwabena Osei-Testi brengt een werkbezoek aan Nederland. De parlementariërs werden in Den Haag ontvangen door minister Lysbeth van Voorbeeld.',
      ['visit held NL Kwabena Osei-Testi', 'meeting held Lysbeth van Voorbeeld, Kwabena Osei-Testi'],
    ],
  ],
  'behind a clause that opens the sentence the subject follows its verb': [
    [
      'de',
      'Wie eine Sprecherin des Auswärtigen Amts am Mittwoch mitteilte, trifft Außenminister Omar Beispielmann seinen russischen Kollegen Sergej Primerow.',
      ['meeting expected Omar Beispielmann, Sergej Primerow'],
    ],
    [
      'de',
      'Nachdem der Außenminister Omar Beispielmann seinen mexikanischen Kollegen José Ejemplo empfing, eröffneten die Minister die Ausstellung.',
      ['meeting held Omar Beispielmann, José Ejemplo'],
    ],
  ],
  'names in brackets hold the office of the state before them': [
    [
      'en',
      'The foreign ministers of Kenya (Omar Exampleh), Uganda (Ada Testova) and Rwanda (Paul Sampleson) met in Nairobi on Monday.',
      ['meeting held 2025-03-10 Omar Exampleh, Ada Testova, Paul Sampleson'],
    ],
    [
      'fr',
      "Les ministres des Affaires étrangères du Kenya (Omar Essai) et de l'Ouganda (Ada Témoin) se sont réunis lundi à Nairobi.",
      ['meeting held 2025-03-10 Omar Essai, Ada Témoin'],
    ],
    [
      'nl',
      'Minister Jan Proefman sprak in Brussel met de ministers van Kenia (Omar Voorbeeld) en Oeganda (Ada Testova).',
      ['meeting held Jan Proefman, Omar Voorbeeld', 'meeting held Jan Proefman, Ada Testova'],
    ],
    [
      'de',
      'In Wien kamen die Außenminister Liechtensteins (Aurelia Testmann), Österreichs (Michael Probefall) und der Schweiz (Didier Mustermann) zusammen.',
      ['meeting held Aurelia Testmann, Michael Probefall, Didier Mustermann'],
    ],
  ],
  'whose minister was met is whoever is named next of that state': [
    [
      'de',
      'Außenminister Omar Beispielmann empfängt am Dienstag die Außenminister aus Tschechien und Ungarn. Die Außenminister von Tschechien (Tomáš Příklad) und Ungarn (Péter Példa) werden in Wien erwartet.',
      [
        'meeting planned 2025-03-11 Omar Beispielmann, Tomáš Příklad',
        'meeting planned 2025-03-11 Omar Beispielmann, Péter Példa',
        'visit expected AT Tomáš Příklad, Péter Példa',
      ],
    ],
  ],
  'a couple goes on together': [
    [
      'nl',
      'Koning Jan-Pieter en koningin Annemijn zijn aangekomen in Brussel voor een staatsbezoek aan België. Daar zijn ze ontvangen door koning Karel en zijn vrouw Sofie.',
      ['visit held BE Jan-Pieter, Annemijn', 'meeting held Karel, Sofie, Jan-Pieter, Annemijn'],
    ],
    [
      'nl',
      'In oktober bracht de Keniaanse president Omar Voorbeeld nochtans ook een driedaags bezoek aan België.',
      ['visit historical 2024-10 BE Omar Voorbeeld'],
    ],
  ],
  'a body before an office belongs to it, and a surname may stand in capitals': [
    [
      'en',
      'Iranian minister Omar Exampleh met National Assembly Speaker Raja Testova and Senate Chairman Sadiq Sampleson.',
      ['meeting held Omar Exampleh, Raja Testova, Sadiq Sampleson'],
    ],
    [
      'fr',
      "Dans l'après-midi, le Président de la transition, le colonel Assimi Essai recevra Sergueï PRIMEROV à Bamako.",
      ['meeting planned Assimi Essai, Sergueï PRIMEROV'],
    ],
  ],
  'whoever stays in a country is on a visit there': [
    [
      'de',
      'Außenminister Omar Beispielmann empfing den kasachischen Minister Jerlan Mysalow. Mysalow, der noch bis Freitag in Deutschland bleibt, warb um Investitionen.',
      ['meeting held Omar Beispielmann, Jerlan Mysalow', 'visit held /2025-03-14 DE Jerlan Mysalow'],
    ],
    ['nl', 'De Braziliaanse generaal Luiz Exemplo bleef drie dagen in Suriname.', ['visit held SR Luiz Exemplo']],
    ['en', "Kenyan President Omar Testman stays in Ghana's good books.", []],
    ['en', 'Kenyan President Omar Testman said peace stays in Ghana.', []],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

test('a name that only the title prints is told by its office in the text', () => {
  const text = `Bundesrat Ignaz Beispielmann zieht Bilanz seines Besuchs in Washington
Bern, 10.3.2025 - Nach der Begegnung mit dem amerikanischen Minister Mike Sampleson am Donnerstag betonte der Vorsteher des Departements, er habe vor Ort festgestellt, dass die Schweiz ein geschätzter Partner sei. Die Beziehungen sind gut, sagte er danach vor der Presse.`;
  expect(told('de', text)).toEqual(['meeting held 2025-03-06 Ignaz Beispielmann, Mike Sampleson']);
});

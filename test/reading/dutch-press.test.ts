import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

type Row = readonly [text: string, expected: string, language?: LanguageCode];

/** Each fact of a kind: how far it has come, its people or parties, its country and its day. */
function told(kind: 'meeting' | 'visit' | 'agreement', rows: readonly Row[]): void {
  test.each(rows.map(([text, expected, language = 'nl']) => ({ text, expected, language })))(
    '$text',
    ({ text, expected, language }) => {
      const facts = reported(language, text).filter((fact) => fact.kind === kind);
      const lines = facts.map(({ status, participants, parties, country, date }) =>
        [
          status,
          kind === 'agreement'
            ? parties.join('+')
            : participants
                .map(({ name }) => name.split(' ').at(-1))
                .toSorted()
                .join('+'),
          kind === 'visit' ? country : null,
          date,
        ]
          .filter(Boolean)
          .join(' '),
      );
      expect(lines.toSorted().join('; ')).toBe(expected);
    },
  );
}

describe('a present with a weekday tells of the day to come, also of being somewhere', () => {
  told('visit', [
    ['De Ghanese minister Kofi Proefman is donderdag in Rabat voor overleg.', 'planned Proefman MA 2025-03-13'],
    [
      'De Ghanese minister Kofi Proefman is donderdag in de Marokkaanse hoofdstad Rabat om over handel te praten.',
      'planned Proefman MA 2025-03-13',
    ],
    // A perfect tells of the day that is over.
    ['De Ghanese minister Kofi Proefman is donderdag in Rabat aangekomen.', 'held Proefman MA 2025-03-06'],
    ['De Ghanese minister Kofi Proefman was donderdag in Rabat voor overleg.', 'held Proefman MA 2025-03-06'],
    [
      'De Ghanese minister Kofi Proefman is donderdag in Rabat ontvangen door premier Ada Testova.',
      'held Proefman MA 2025-03-06',
    ],
  ]);
  told('agreement', [
    [
      'In Rabat is donderdag, in aanwezigheid van minister Ada Testova, een verdrag ondertekend tussen Ghana en Marokko.',
      'signed GH+MA 2025-03-06',
    ],
  ]);
  told('meeting', [
    [
      'Minister Kofi Proefman van Ghana reist donderdag naar Rabat. Volgens het ministerie heeft Proefman afspraken met minister Ada Testova.',
      'planned Proefman+Testova 2025-03-13',
    ],
    [
      'Volgens het ministerie had minister Kofi Proefman donderdag een gesprek met minister Ada Testova.',
      'held Proefman+Testova 2025-03-06',
    ],
  ]);
});

describe('the headline in the present is as far as the journey below it', () => {
  told('visit', [
    [
      'Ghanese president brengt bezoek aan Nederland\n\nVolgende week brengt de Ghanese president Kofi Proefman een bezoek aan Nederland. Het is zestien jaar geleden dat een Ghanees staatshoofd een bezoek bracht aan Nederland.',
      'expected Proefman NL',
    ],
    [
      'Ghanese president brengt bezoek aan Nederland\n\nDe Ghanese president Kofi Proefman is dinsdag in Den Haag aangekomen.',
      'held Proefman NL 2025-03-04',
    ],
    // How long it was since any of them came is no journey of anybody.
    ['Het is zestien jaar geleden dat een Ghanees staatshoofd een bezoek bracht aan Nederland.', ''],
  ]);
});

describe('whoever invites `him` does not travel', () => {
  told('visit', [
    [
      'Minister Kofi Proefman zei dat president Omar Muster hem heeft uitgenodigd voor een bezoek aan Soedan.',
      'proposed Proefman SD',
    ],
    ['De koning kreeg een brief waarin president Omar Muster hem uitnodigde voor een staatsbezoek aan Soedan.', ''],
    [
      'Gezant Ali Proef gaf koning Karel II een brief waarin president Omar Muster hem uitnodigde voor een staatsbezoek aan Soedan.',
      '',
    ],
    [
      'De Soedanese president Omar Muster heeft minister Kofi Proefman uitgenodigd voor een bezoek aan Soedan.',
      'proposed Proefman SD',
    ],
    ['In the letter President Omar Muster invited him to pay a state visit to Sudan.', '', 'en'],
  ]);
});

describe('what somebody is somewhere is no journey', () => {
  told('visit', [
    ['De partij van premier Kofi Proefman, die aan de macht is in Ghana, verloor de verkiezingen.', ''],
    ['Het is goed dat de Ghanese ambassadeur Kofi Proefman welkom is in Suriname.', ''],
    ['De diplomatieke missie van ambassadeur Kofi Proefman is begonnen in Suriname.', ''],
    ['De Ghanese minister Kofi Proefman is in Suriname.', 'held Proefman SR'],
    ['De Ghanese minister Kofi Proefman, die op bezoek is in Suriname, sprak met de pers.', 'held Proefman SR'],
  ]);
});

describe('the day of talks is told where they are told', () => {
  told('meeting', [
    [
      'Minister Ada Testova overlegde met de minister van Ghana, Kofi Proefman. Het bilaterale gesprek vond plaats op 28 februari.',
      'held Proefman+Testova 2025-02-28',
    ],
    [
      'Minister Ada Testova overlegde met de minister van Ghana, Kofi Proefman. Een bilateraal gesprek met Togo vond plaats op 28 februari.',
      'held Proefman+Testova',
    ],
    [
      'Het ministerie meldt dat de Ghanese ambassadeur Kofi Proefman dinsdag een gesprek heeft gevoerd met president Omar Muster.',
      'held Muster+Proefman 2025-03-04',
    ],
    [
      'Het ministerie meldde dinsdag dat de Ghanese ambassadeur Kofi Proefman een gesprek heeft gevoerd met president Omar Muster.',
      'held Muster+Proefman',
    ],
    [
      'De minister zei dat de Ghanese ambassadeur Kofi Proefman dinsdag zijn geloofsbrieven heeft overhandigd aan president Omar Muster.',
      'held Muster+Proefman 2025-03-04',
    ],
    [
      'Drie niet-residerende ambassadeurs hebben dinsdag hun geloofsbrieven aangeboden aan president Omar Muster.',
      'held Muster+ambassadeurs 2025-03-04',
    ],
    ['Minister Ada Testova heeft de Ghanese minister Kofi Proefman niet ontmoet.', 'denied Proefman+Testova'],
  ]);
});

describe('who meets whom in one sentence and the next', () => {
  told('meeting', [
    [
      'De Ghanese president Kofi Proefman werd ontvangen door de koning en overlegde met premier Ada Testova.',
      'held Proefman+Testova; held Proefman+koning',
    ],
    [
      'Minister Ada Testova sprak in Den Haag met de Ghanese ministers Kofi Proefman en Ama Muster. Proefman en Muster hebben ook gesprekken gevoerd in Frankrijk.',
      'held Muster+Proefman+Testova',
    ],
    [
      'De Ghanese minister Kofi Proefman en de Togolese minister Ama Muster hebben gesprekken gevoerd in Frankrijk.',
      'held Muster+Proefman',
    ],
    [
      'De Britse minister Ada Testova ziet uit naar haar ontmoeting met president Omar Muster.',
      'expected Muster+Testova',
    ],
    ['Noord-Korea annuleert het topoverleg met Zuid-Korea.', 'denied Noord-Korea+Zuid-Korea'],
    ['Noord-Korea besloot een topontmoeting met Zuid-Korea te annuleren.', 'denied Noord-Korea+Zuid-Korea'],
    [
      'Europees Commissievoorzitter Ada Testova sprak dinsdag met de Griekse premier Kofi Proefman.',
      'held Proefman+Testova 2025-03-04',
    ],
  ]);
  told('agreement', [
    ['De partijen CDA en VVD in Nederland hebben een akkoord bereikt om samen een nieuwe regering te vormen.', ''],
    ['De Duitse regering van Ada Testova heeft het coalitieakkoord met Frankrijk ondertekend.', ''],
    ['Duitsland en Frankrijk hebben een akkoord bereikt om samen een nieuwe brug te bouwen.', 'agreed DE+FR'],
  ]);
});

describe('names end where the sentence goes on', () => {
  const people = (text: string) =>
    reported('nl', text).flatMap(({ participants }) => participants.map(({ name }) => name));
  test.each([
    [
      'Dinsdag zullen koning Karel Proefman en koningin Ada het Rijksmuseum in Potsdam bezoeken.',
      ['Karel Proefman', 'Ada'],
    ],
    [
      'Ada Proefman, minister voor Internationale Betrekkingen en de Francofonie, bracht een bezoek aan Ghana.',
      ['Ada Proefman'],
    ],
    ['De Zuid-Koreaanse president Moon Geun-in bracht een bezoek aan Ghana.', ['Moon Geun-in']],
    ['Minister Jan de Proefman bracht een bezoek aan Ghana.', ['Jan de Proefman']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));
});

describe('a visit that somebody is to pay has its day, though the verb that carries it closes the clause', () => {
  told('visit', [
    [
      'Minister Kofi Proefman zal dinsdag een bezoek aan Ghana brengen. Dat is bekend.',
      'planned Proefman GH 2025-03-11',
    ],
    [
      'Minister Kofi Proefman zal dinsdag een bezoek brengen aan Ghana. Dat is bekend.',
      'planned Proefman GH 2025-03-11',
    ],
    [
      'Minister Kofi Proefman heeft in februari een bezoek aan Ghana gebracht. Dat is bekend.',
      'held Proefman GH 2025-02',
    ],
    [
      'Premier Ada Testova zei dat minister Kofi Proefman begin volgend jaar een bezoek aan Ghana zal brengen.',
      'planned Proefman GH 2026',
    ],
    // A journey that leads somebody on: the day is that of its beginning.
    [
      'Minister Kofi Proefman begint maandag een reis die hem ook naar Ghana zal brengen. Dat is bekend.',
      'expected Proefman GH',
    ],
    ['Koning Karel heeft besloten zijn staatsbezoek aan Ghana uit te stellen.', 'denied Karel GH'],
  ]);
});

describe('a clause right behind the talks says who held them', () => {
  told('meeting', [
    [
      'Minister Ada Testova zegt dit op basis van een gesprek dat president Kofi Proefman dinsdag heeft gevoerd met premier Omar Muster.',
      'held Muster+Proefman 2025-03-04',
    ],
    [
      'Minister Ada Testova verwees naar het gesprek dat zij dinsdag voerde met premier Omar Muster.',
      'held Muster+Testova 2025-03-04',
    ],
  ]);
});

describe('whoever met others did not meet each other', () => {
  told('meeting', [
    ['Premier Ada Testova en minister Kofi Proefman hebben gisteren de commissie voor handel ontmoet.', ''],
    ['Premier Ada Testova en minister Kofi Proefman ontmoetten gisteren de nabestaanden van de ramp.', ''],
    ['Premier Ada Testova en president Omar Muster hebben elkaar gisteren ontmoet.', 'held Muster+Testova 2025-03-09'],
    [
      'Premier Ada Testova heeft gisteren de president van Ghana, Omar Muster, ontmoet.',
      'held Muster+Testova 2025-03-09',
    ],
  ]);
});

describe('`zijn ambtgenoot` is the only one who was called so', () => {
  told('meeting', [
    [
      'Minister Kofi Proefman heeft zijn ambtgenoot Omar Muster een brief gestuurd. Dinsdag belde hij met zijn ambtgenoot.',
      'held Muster+Proefman 2025-03-04',
    ],
    [
      'Minister Kofi Proefman heeft zijn ambtgenoot Omar Muster een brief gestuurd. Dinsdag belde hij met zijn Duitse ambtgenoot.',
      'held Proefman+ambtgenoot 2025-03-04',
    ],
  ]);
});

describe('the verb behind a clause on where it was has its subject after it', () => {
  told('meeting', [
    [
      'In Parijs, waar hij dinsdag was, sprak minister Kofi Proefman met minister Ada Testova.',
      'held Proefman+Testova 2025-03-04',
    ],
    [
      'In Parijs, waar de koning woont, heeft minister Kofi Proefman gesproken met minister Ada Testova.',
      'held Proefman+Testova',
    ],
    [
      'In Paris, wo der König wohnt, traf Minister Kofi Proefman am Dienstag Ministerin Ada Testova.',
      'held Proefman+Testova 2025-03-04',
      'de',
    ],
    ['In Parijs, waar de koning woont, sprak minister Kofi Proefman.', ''],
  ]);
  test('the town that no comma parts from the verb is where they met', () => {
    const [meeting] = reported(
      'nl',
      'Minister Kofi Proefman, die vorige week in Accra was, sprak dinsdag in Den Haag met minister Ada Testova.',
    ).filter(({ kind }) => kind === 'meeting');
    expect(meeting?.place).toBe('Den Haag');
  });
});

describe('the day of a visit that somebody paid is its own, also where they met on it', () => {
  told('visit', [
    [
      'Minister Kofi Proefman bracht dinsdag een bezoek aan Rabat, waar hij sprak met zijn collega Ada Testova.',
      'held Proefman MA 2025-03-04',
    ],
    [
      'Minister Kofi Proefman heeft dinsdag tijdens een bezoek aan Rabat gesproken met zijn collega Ada Testova.',
      'held Proefman MA',
    ],
    ['Minister Kofi Proefman was dinsdag en woensdag in Rabat voor overleg.', 'held Proefman MA 2025-03-04/2025-03-05'],
    [
      'Minister Kofi Proefman is woensdag en donderdag in Rabat voor overleg.',
      'planned Proefman MA 2025-03-12/2025-03-13',
    ],
    ['Minister Kofi Proefman is van 20 tot 22 maart in Rabat.', 'planned Proefman MA 2025-03-20/2025-03-22'],
    ['Premier Ada Testova overweegt een bezoek aan Ghana.', 'may Testova GH'],
  ]);
  told('meeting', [
    [
      'Er is donderdag in Rabat een gesprek gevoerd tussen minister Ada Testova en minister Omar Muster.',
      'held Muster+Testova 2025-03-06',
    ],
    ['Er komt een ontmoeting tussen minister Ada Testova en minister Omar Muster.', 'expected Muster+Testova'],
    ['Er kwam een ontmoeting tussen minister Ada Testova en minister Omar Muster.', 'held Muster+Testova'],
  ]);
});

describe('who stands in brackets, and what two bodies of two states signed', () => {
  told('agreement', [
    [
      'De Belgische federale politie en de Marokkaanse DGSN hebben dinsdag een actieplan ondertekend.',
      'signed BE+MA 2025-03-04',
    ],
    ['De Nederlandse veiligheidsdienst AIVD en de Marokkaanse DGST hebben een akkoord ondertekend.', 'signed NL+MA'],
    // Companies act for no state.
    ['De Belgische bank KBX en het Duitse bedrijf ZAP hebben een akkoord ondertekend.', ''],
  ]);
  test.each(['N-VA', 'CD&V', 'Open VLD'])('minister Ada Testova (%s) signed it herself', (party) => {
    const [signed] = reported(
      'nl',
      `De Belgische minister Ada Testova (${party}) tekende dinsdag een verdrag met haar Ghanese collega Kofi Proefman.`,
    ).filter(({ kind }) => kind === 'agreement');
    const signatories = signed?.participants.filter(({ part }) => part === 'signatory').map(({ name }) => name);
    expect(signatories).toEqual(['Ada Testova', 'Kofi Proefman']);
    expect(signed?.parties).toEqual(['BE', 'GH']);
  });
  told('meeting', [
    [
      "Minister Ada Testova belde met haar collega's Omar Muster (Ghana) en Kofi Proefman (Togo).",
      'held Muster+Testova; held Proefman+Testova',
    ],
    ["Minister Ada Testova belde met haar collega's.", "held Testova+collega's"],
    [
      "Minister Ada Testova sprak met minister Kofi Proefman. De ministers hebben van gedachten gewisseld over ontmoetingen met regionale collega's.",
      'held Proefman+Testova',
    ],
    [
      'Minister Ada Testova en minister Kofi Proefman wisselden van gedachten over een ontmoeting met president Omar Muster.',
      'discussed Muster+Proefman+Testova',
    ],
  ]);
});

describe('what a visit ended with was held on one day, and whoever negotiates with somebody meets them', () => {
  told('meeting', [
    [
      'Premier Ada Testova rondde dinsdag een driedaags bezoek aan Ghana af met een ontmoeting met president Omar Muster.',
      'held Muster+Testova 2025-03-04',
    ],
    [
      'Minister Ada Testova heeft dinsdag in Accra onderhandeld met president Omar Muster over een verdrag.',
      'held Muster+Testova 2025-03-04',
    ],
    ['Minister Ada Testova onderhandelt met de vakbonden.', ''],
    ['Premier Ada Testova wil niet onderhandelen met president Omar Muster.', 'denied Muster+Testova'],
  ]);
});

describe('several were somewhere on a weekday as one was', () => {
  told('visit', [
    [
      'Minister Ada Testova en minister Kofi Proefman waren dinsdag in Kyiv voor overleg.',
      'held Proefman+Testova UA 2025-03-04',
    ],
    ['De premiers van de Benelux zijn donderdag in Luxemburg bijeengekomen.', ''],
    [
      'Minister Ada Testova en minister Kofi Proefman zijn donderdag in Kyiv aangekomen.',
      'held Proefman+Testova UA 2025-03-06',
    ],
  ]);
});

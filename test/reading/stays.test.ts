import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Every meeting or visit of a text: status, country of a visit, then its people. */
function told(language: LanguageCode, text: string, kind: 'meeting' | 'visit'): readonly string[] {
  return reported(language, text)
    .filter((fact) => fact.kind === kind)
    .map(({ status, country, participants }) => {
      const people = participants.filter(({ part }) => part !== 'witness').map(({ name }) => name);
      return [status, ...(kind === 'visit' ? [country ?? '-'] : []), people.join(', ')].join(' ');
    });
}

type Case = readonly [LanguageCode, string, readonly string[]];

const visits: Readonly<Record<string, readonly Case[]>> = {
  'whoever is called on makes no visit, and leads to no country': [
    [
      'de',
      'Der belgische Minister Omar Exampleh stattete der schwedischen Ministerin Ada Testova einen Besuch ab.',
      [],
    ],
    ['de', 'Omar Exampleh hat der schwedischen Ministerin Ada Testova am Montag einen Besuch abgestattet.', []],
    ['en', 'Belgian minister Omar Exampleh paid Swedish minister Ada Testova a visit on Monday.', []],
    ['fr', 'Le ministre belge Omar Exampleh a rendu visite lundi à la ministre suédoise Ada Testova.', []],
    ['nl', 'De Belgische minister Omar Exampleh bracht maandag een bezoek aan de Zweedse minister Ada Testova.', []],
    ['es', 'El ministro belga Omar Exampleh realizó una visita de cortesía a la ministra sueca Ada Testova.', []],
    ['de', 'Der belgische Minister Omar Exampleh stattete Schweden einen Besuch ab.', ['held SE Omar Exampleh']],
    [
      'nl',
      'De Belgische minister Omar Exampleh bracht maandag een bezoek aan de Zweedse minister Ada Testova in Stockholm.',
      ['held SE Omar Exampleh'],
    ],
  ],
  'the guest is whoever was received, never the host': [
    [
      'de',
      'Präsidentin Ada Testova hat am Mittwoch den albanischen Präsidenten Omar Exampleh empfangen. Der Gast war am Dienstag zu einem Staatsbesuch in Österreich eingetroffen.',
      ['held AT Omar Exampleh'],
    ],
    [
      'en',
      'Minister Ada Testova received the Kenyan minister Omar Exampleh on Thursday. The visiting minister arrived in Rabat on Wednesday.',
      ['held MA Omar Exampleh'],
    ],
    [
      'fr',
      'Le ministre marocain Omar Exampleh a reçu jeudi la ministre belge Ada Testova. La visiteuse était arrivée mercredi à Rabat.',
      ['held MA Ada Testova'],
    ],
  ],
  'a visit without a country leads to that of the host': [
    [
      'es',
      'El presidente peruano, Omar Exampleh, recibió el lunes a la canciller japonesa Ada Testova, que llegó el domingo al país para una visita oficial.',
      ['held PE Ada Testova'],
    ],
    [
      'en',
      'Moroccan Minister Omar Exampleh received Kenyan Minister Ada Testova on Friday. The visit reflects the ties of both countries.',
      ['held MA Ada Testova'],
    ],
    [
      'nl',
      'De Marokkaanse minister Omar Exampleh heeft vrijdag de Belgische minister Ada Testova ontvangen. Zij bracht een werkbezoek aan het land.',
      ['held MA Ada Testova'],
    ],
    [
      'ar',
      'الدوحة - اجتمع وزير الخارجية القطري فهد التجريبي مع وزير خارجية رومانيا أحمد المثالي الذي يزور البلاد حاليا.',
      ['held QA أحمد المثالي'],
    ],
  ],
  'an ambassador who is received makes no visit': [
    [
      'en',
      'Moroccan Minister Omar Exampleh received the Kenyan ambassador, Ada Testova, on Friday. The visit reflects the ties of both countries.',
      [],
    ],
  ],
  'an invitation asks its object to come': [
    [
      'en',
      'Malian President Ada Testova met Togolese Minister Omar Exampleh and invited him to visit Bamako.',
      ['proposed ML Omar Exampleh'],
    ],
    [
      'de',
      'Außenminister Omar Exampleh sprach mit dem vietnamesischen Minister Hans Musterfeld. Der vietnamesische Minister lud Exampleh nach Hanoi ein.',
      ['proposed VN Omar Exampleh'],
    ],
    [
      'nl',
      'De Turkse president heeft zijn Keniaanse ambtgenoot Omar Exampleh uitgenodigd voor een staatsbezoek aan Ankara.',
      ['proposed TR Omar Exampleh'],
    ],
    ['ar', 'دعا وزير الخارجية الهندي أحمد المثالي نظيره المغربي إلى زيارة نيودلهي.', ['proposed IN نظيره المغربي']],
  ],
};

const meetings: Readonly<Record<string, readonly Case[]>> = {
  'a royal couple is the two who were named together, and no other state': [
    [
      'nl',
      'De Belgische koning Omar Exampleh en koningin Ada Testova kwamen maandag aan in Stockholm. Het koningspaar werd er ontvangen door de Zweedse president Olaf Sampelsson.',
      ['held Olaf Sampelsson, Omar Exampleh, Ada Testova'],
    ],
    [
      'de',
      'König Omar Exampleh und Königin Ada Testova aus Belgien kamen am Montag in Stockholm an. Präsident Olaf Sampelsson empfing das Königspaar im Palast.',
      ['held Olaf Sampelsson, Omar Exampleh, Ada Testova'],
    ],
    [
      'fr',
      'Le roi Omar Exampleh et la reine Ada Testova de Belgique sont arrivés lundi à Stockholm. Le couple royal belge a été reçu par le président suédois Olaf Sampelsson.',
      ['held Olaf Sampelsson, Omar Exampleh, Ada Testova'],
    ],
    [
      'es',
      'El rey Omar Exampleh y la reina Ada Testova de Bélgica llegaron el lunes a Estocolmo. La pareja real fue recibida por el presidente sueco Olaf Sampelsson.',
      ['held Olaf Sampelsson, Omar Exampleh, Ada Testova'],
    ],
    [
      'en',
      'King Omar Exampleh and Queen Ada Testova of Belgium arrived in Stockholm on Monday. The royal couple was received by Swedish president Olaf Sampelsson.',
      ['held Olaf Sampelsson, Omar Exampleh, Ada Testova'],
    ],
    [
      'es',
      'El rey Omar Exampleh y la reina Ada Testova de Bélgica recibieron el lunes al presidente sueco Olaf Sampelsson. La pareja real ofreció un almuerzo.',
      ['held Omar Exampleh, Ada Testova, Olaf Sampelsson'],
    ],
    [
      'en',
      'King Omar Exampleh and Queen Ada Testova of Belgium received President Olaf Sampelsson of Sweden on Monday. The royal couple held talks on trade.',
      ['held Omar Exampleh, Ada Testova, Olaf Sampelsson'],
    ],
    [
      'en',
      'King Omar Exampleh and Queen Ada Testova of Belgium arrived in Stockholm on Monday. They were received by the Swedish royal couple.',
      [],
    ],
  ],
  'whoever is paid a courtesy call was met': [
    [
      'es',
      'El ministro belga Omar Exampleh realizó una visita de cortesía a la ministra sueca Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'a pronoun after a visit that was put off means who travels': [
    [
      'fr',
      'La visite à Libreville de la ministre norvégienne Ada Testova a été reportée au 9 décembre. Elle y rencontrera le ministre gabonais Omar Exampleh.',
      ['planned Ada Testova, Omar Exampleh'],
    ],
    [
      'nl',
      'Het werkbezoek van de Ethiopische minister Omar Exampleh aan Nederland is uitgesteld tot 20 april. Hij zal dan spreken met minister Ada Testova.',
      ['expected Omar Exampleh, Ada Testova'],
    ],
  ],
  'people of two countries who discuss a thing met for it': [
    [
      'en',
      'Moroccan Minister Omar Exampleh and Kenyan Minister Ada Testova discussed trade.',
      ['held Omar Exampleh, Ada Testova'],
    ],
    ['en', 'Moroccan Minister Omar Exampleh and Moroccan Minister Ada Testova discussed trade.', []],
    [
      'es',
      'La ministra española Ada Testova y la fiscal colombiana Rosa Ejemplar han acordado crear un equipo. El entendimiento se alcanzó en un encuentro en Cartagena.',
      ['held Ada Testova, Rosa Ejemplar'],
    ],
    [
      'de',
      'Bayerns Ministerin Ada Testova und der tschechische Minister Omar Exampleh haben eine engere Zusammenarbeit vereinbart. Bei einem Treffen am Montag sprachen sie über Kliniken.',
      ['held Ada Testova, Omar Exampleh'],
    ],
  ],
  'the deputy prime minister is never the prime minister': [
    [
      'en',
      'King Omar Exampleh and Prime Minister Ada Testova watched the ceremony. The papers were exchanged by Nora Proofwell, deputy prime minister and foreign minister, for Kenya. The king and the prime minister held talks on Saturday.',
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'an office in the plural is shared by the names that follow it': [
    [
      'nl',
      'De defensieministers van Nederland, Duitsland en Noorwegen, Omar Exampleh, Ada Testova en Nora Proofwell, kwamen woensdag in Den Helder bijeen.',
      ['held Omar Exampleh, Ada Testova, Nora Proofwell'],
    ],
    ['nl', 'De ministers Omar Exampleh en Ada Testova ontmoetten elkaar.', ['held Omar Exampleh, Ada Testova']],
    [
      'en',
      'Croatian Minister Rosa Ejemplar met his counterparts from Chile, Ada Testova, and Kenya, Omar Exampleh.',
      ['held Rosa Ejemplar, Ada Testova, Omar Exampleh'],
    ],
  ],
  'those who chaired a session together met': [
    [
      'en',
      'The fourth session was co-chaired by Kenyan Minister Omar Exampleh and his Irish counterpart, Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
    [
      'fr',
      'La commission mixte a été coprésidée par le ministre belge Omar Exampleh et son homologue marocaine Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
    [
      'fr',
      "La session s'est tenue lundi, sous la coprésidence du ministre belge Omar Exampleh et de son homologue marocaine, Ada Testova.",
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'whoever leads a delegation is met in its place': [
    [
      'fr',
      'Le ministre marocain Omar Exampleh a reçu ce vendredi une délégation belge conduite par la vice-ministre de la Santé, Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'a name after its state is of that state': [
    [
      'en',
      "Belgian Minister Omar Exampleh, his Dutch counterpart Ada Testova and Luxembourg's Peter Proofwell met on Wednesday.",
      ['held Omar Exampleh, Ada Testova, Peter Proofwell'],
    ],
    [
      'nl',
      'Minister Omar Exampleh, zijn Belgische ambtgenoot Ada Testova en de Luxemburger Peter Proefwel ontmoetten elkaar.',
      ['held Omar Exampleh, Ada Testova, Peter Proefwel'],
    ],
  ],
  'a state far behind the verb met nobody': [
    [
      'en',
      'The interior ministers of Poland, Lithuania and Latvia met in Rabat on Thursday to discuss the protection of their borders with Belarus.',
      ['held Poland, Lithuania, Latvia'],
    ],
  ],
  'meetings within one state are none between countries': [
    [
      'en',
      'LA PAZ – Mining Minister Omar Exampleh and Economy Minister Ada Testova met on Monday to settle their dispute over royalties.',
      [],
    ],
    ['fr', 'Le ministre belge Omar Exampleh a rencontré lundi la ministre belge Ada Testova.', []],
    [
      'en',
      'LA PAZ – Mining Minister Omar Exampleh met Kenyan Minister Ada Testova on Monday.',
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'the two met before they signed': [
    [
      'fr',
      "Le ministre libanais Omar Exampleh et la ministre chypriote Ada Testova ont signé un accord. Les deux ministres s'étaient auparavant entretenus de l'achat d'électricité.",
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
  'an exchange of things is no meeting': [
    [
      'de',
      'Die Innenminister von Österreich und Tunesien, Omar Exampleh und Ada Testova, haben ein Abkommen unterzeichnet. Es sieht den Austausch von Beamten vor.',
      [],
    ],
  ],
  'those met separately did not meet each other': [
    [
      'en',
      'Kenyan Minister Omar Exampleh met with Irish Minister Ada Testova, and separately with Qatari Minister Nora Proofwell.',
      ['held Omar Exampleh, Ada Testova', 'held Omar Exampleh, Nora Proofwell'],
    ],
  ],
  'ministers of several states are named a sentence later': [
    [
      'en',
      'The interior ministers of Poland, Lithuania and Latvia met in Rabat on Thursday. Ada Testova, Omar Exampleh and Nora Proofwell agreed to exchange data.',
      ['held Ada Testova, Omar Exampleh, Nora Proofwell'],
    ],
  ],
  'whoever takes the credentials of an ambassador meets him': [
    [
      'en',
      'Moroccan Minister Omar Exampleh received on Friday a copy of the credentials of the new Kenyan ambassador, Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
    [
      'es',
      'El ministro guatemalteco Omar Exampleh recibió este jueves las copias de estilo de las cartas credenciales de la embajadora de Vietnam, Ada Testova.',
      ['held Omar Exampleh, Ada Testova'],
    ],
  ],
};

for (const [kind, groups] of [
  ['visit', visits],
  ['meeting', meetings],
] as const) {
  for (const [rule, cases] of Object.entries(groups)) {
    describe(rule, () => {
      for (const [language, text, expected] of cases)
        test(`${language}: ${text}`, () => expect(told(language, text, kind)).toEqual(expected));
    });
  }
}

import { describe, expect, test } from 'vitest';
import { meetings } from '../support/met.ts';
import { reported } from '../support/reported.ts';

meetings('whoever is said to be visiting met whom the sentence says', [
  [
    'en',
    'Kenya’s trade minister Amina Examplu, who is visiting Accra, met Ghana’s foreign minister Kofi Testova on Monday.',
    'held Examplu, Testova',
  ],
  [
    'en',
    'The trade minister, Amina Examplu, who was visiting Ghana, received the foreign minister Kofi Testova.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Amina Examplu, die Ghana bezocht, ontmoette maandag de Ghanese minister Kofi Testova.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'De Keniaanse minister Amina Examplu, die Ghana bezoekt, heeft maandag de Ghanese minister Kofi Testova ontmoet.',
    'held Examplu, Testova',
  ],
  [
    'de',
    'Die kenianische Ministerin Amina Examplu, die Ghana besuchte, traf am Montag den ghanaischen Minister Kofi Testova.',
    'held Examplu, Testova',
  ],
  ['de', 'Ministerin Amina Examplu, die Ghana besucht, traf Minister Kofi Testova.', 'held Examplu, Testova'],
  [
    'ar',
    'التقت وزيرة التجارة الكينية آما إكزامبلو، التي تزور غانا حاليا، وزير الخارجية الغاني كوفي تستوفا.',
    'held إكزامبلو, تستوفا',
  ],
  [
    'ar',
    'استقبل الرئيس الكيني كوفي تستوفا، الذي يرأس الوفد حاليا، وزير الخارجية الغاني آما إكزامبلو.',
    'held إكزامبلو, تستوفا',
  ],
  ['ar', 'بحث وزير الخارجية كوفي تستوفا، الذي يزور غانا، مع نظيره آما إكزامبلو سبل التعاون.', 'held إكزامبلو, تستوفا'],
  // Whoever was received behind the comma was received: the auxiliary is the verb's.
  [
    'en',
    'Amina Examplu, who was, on Monday, received by President Kofi Testova, leads the ministry.',
    'held Examplu, Testova',
  ],
  // A list of states is no relative clause.
  ['de', 'Deutschland, die Schweiz und die Türkei unterzeichneten am Montag ein Abkommen.', ''],
]);

meetings('what a sentence goes on with about the same people is no second meeting', [
  [
    'nl',
    'Minister Amina Examplu sprak maandag met president Kofi Testova om over handel te praten.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'Premier Amina Examplu belde met minister Kofi Testova, met wie ze over handel sprak.',
    'held Examplu, Testova',
  ],
  [
    'de',
    'Präsidentin Amina Examplu ist gestern mit Minister Kofi Testova zusammengetroffen, mit dem sie über Sicherheit sprach.',
    'held Examplu, Testova',
  ],
  ['de', 'Präsidentin Amina Examplu traf sich mit Minister Kofi Testova, den sie gut kennt.', 'held Examplu, Testova'],
  // A meeting still to come is another one.
  [
    'nl',
    'Premier Amina Examplu belde maandag met minister Kofi Testova, die ze in mei in Accra zal ontmoeten.',
    'held Examplu, Testova; planned Examplu, Testova',
  ],
]);

meetings('a call and the meeting that it speaks of are two', [
  [
    'nl',
    'De Keniaanse president Amos Examplu belde minister Kofi Testova, met wie hij maandag in Accra sprak.',
    'held Examplu, Testova; held Examplu, Testova',
  ],
]);

meetings('where they met is no part of whoever was met there', [
  [
    'nl',
    'De ambassadeur van Kenia, Amina Examplu, ontvangt op het ministerie haar Ghanese collega Kofi Testova.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'De Keniaanse premier Amina Examplu zal op het ministerie VN-gezant Kofi Testova ontmoeten.',
    'expected Examplu, Testova',
  ],
  [
    'nl',
    'De ambassadeur van Kenia, Amina Examplu, die op bezoek is in Accra, ontmoette maandag VN-gezant Kofi Testova.',
    'held Examplu, Testova',
  ],
  [
    'de',
    'Landeshauptfrau Amina Examplu wurde im Außenministerium von Minister Kofi Testova empfangen.',
    'held Examplu, Testova',
  ],
  [
    'de',
    'Präsidentin Amina Examplu wurde am Rande des Gipfels von Minister Kofi Testova empfangen.',
    'held Examplu, Testova',
  ],
  [
    'de',
    'Präsidentin Amina Examplu kam mit Minister Kofi Testova zusammen und erörterte die Zusammenarbeit.',
    'held Examplu, Testova',
  ],
  [
    'en',
    'Kenyan President Amina Examplu conferred with Ghana’s newly appointed ambassador Kofi Testova.',
    'held Examplu, Testova',
  ],
]);

meetings('a verb behind an aside, before a contraction or in other words is read', [
  ['fr', 'La ministre kényane, Amina Examplu, rencontre le président Kofi Testova.', 'held Examplu, Testova'],
  ['es', 'El canciller keniano Amos Examplu visitó al presidente de Ghana, Kofi Testova.', 'held Examplu, Testova'],
  ['es', 'El canciller keniano Amos Examplu telefoneó al presidente de Ghana, Kofi Testova.', 'held Examplu, Testova'],
  ['es', 'El canciller keniano Amos Examplu sostuvo un diálogo con el ministro Kofi Testova.', 'held Examplu, Testova'],
  [
    'en',
    'Kenyan minister Amos Examplu held an interactive session with Ghana’s minister Kofi Testova.',
    'held Examplu, Testova',
  ],
  ['fr', 'Au programme de la présidente Amina Examplu, mardi, visite du port de Tema.', ''],
  ['fr', 'Lundi, à Nairobi, rencontre des deux clubs de Kofi Testova.', ''],
  ['es', 'El canciller Amos Examplu visitó al público en la plaza.', ''],
  ['es', 'El canciller Amos Examplu visitó Ghana e invitó al presidente Kofi Testova a Kenia.', ''],
]);

meetings('the auxiliary is that of the clause in which the verb stands', [
  [
    'de',
    'Der ghanaische Präsident Kofi Testova wurde von dem kenianischen Minister Amos Examplu, der Gastgeber ist, empfangen.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'De Ghanese president Kofi Testova, die gisteren jarig was, heeft de Keniaanse minister Amos Examplu ontvangen.',
    'held Examplu, Testova',
  ],
  [
    'nl',
    'De Ghanese president Kofi Testova, die ziek is, heeft de Keniaanse minister Amos Examplu niet ontvangen.',
    'denied Examplu, Testova',
  ],
]);

describe('a meeting on a journey that goes on is not where the article was written', () => {
  const told = (text: string, language: 'en' | 'fr' | 'de' = 'en') =>
    reported(language, text)
      .filter(({ kind }) => kind === 'meeting')
      .map(
        ({ country, participants }) =>
          `${country} ${participants
            .map(({ name, part }) => `${name.split(' ').at(-1)}:${part}`)
            .toSorted()
            .join(' ')}`,
      )
      .join('; ');
  test.each([
    [
      'en',
      'NAIROBI – After his visit to Ghana, Kenyan minister Amos Examplu met Ghanaian minister Kofi Testova.',
      'KE Examplu:host Testova:visitor',
    ],
    [
      'fr',
      "NAIROBI – Le ministre kényan Amos Examplu, qui a visité le Ghana, a rencontré lundi l'ambassadeur ghanéen Kofi Testova.",
      'KE Examplu:host Testova:visitor',
    ],
    [
      'de',
      'NAIROBI – Der kenianische Minister Amos Examplu, der Ghana besuchte, traf am Montag den ghanaischen Botschafter Kofi Testova.',
      'KE Examplu:host Testova:visitor',
    ],
    [
      'fr',
      'NAIROBI – La ministre kényane Amina Examplu, qui visite le Ghana, a rencontré lundi le ministre ghanéen Kofi Testova.',
      'GH Examplu:visitor Testova:host',
    ],
    [
      'de',
      'NAIROBI – Die kenianische Ministerin Amina Examplu, die sich in Ghana aufhält, traf den ghanaischen Minister Kofi Testova.',
      'GH Examplu:visitor Testova:host',
    ],
    [
      'en',
      'NAIROBI - Ghana’s foreign minister Kofi Testova, who is visiting Kenya, met Kenya’s trade minister Amina Examplu.',
      'KE Examplu:host Testova:visitor',
    ],
    [
      'en',
      'NAIROBI - Kenya’s trade minister Amina Examplu, who visited Accra on Friday, met Ghana’s foreign minister Kofi Testova in Nairobi on Monday.',
      'KE Examplu:host Testova:visitor',
    ],
    [
      'en',
      'NAIROBI - Kenya’s president Amina Examplu, who returned from a visit to Ghana on Sunday, received Ghana’s foreign minister Kofi Testova.',
      'KE Examplu:host Testova:visitor',
    ],
  ] as const)('%s: %s', (language, text, expected) => expect(told(text, language)).toBe(expected));
});

describe('whoever invited is not whoever travels', () => {
  const visitors = (text: string) =>
    reported('de', text)
      .filter(({ kind }) => kind === 'visit')
      .map(
        ({ country, participants }) => `${participants.map(({ name }) => name.split(' ').at(-1)).join()} ${country}`,
      );
  test.each([
    [
      'Die kenianische Präsidentin Amina Examplu weilt auf Einladung ihres Amtskollegen zu einem Arbeitsbesuch in Ghana.',
      ['Examplu GH'],
    ],
    ['Außenministerin Amina Examplu ist am Montag nach Ghana abgereist.', ['Examplu GH']],
    [
      'Kenias Handelsministerin Amina Examplu beendete auf Einladung seines Ministers ihren Besuch in Ghana.',
      ['Examplu GH'],
    ],
  ] as const)('%s', (text, expected) => expect(visitors(text)).toEqual(expected));
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Who is on which side of the meetings of a text. */
function sides(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, participants }) =>
    kind === 'meeting'
      ? [
          [0, 1]
            .map((side) =>
              participants
                .filter((one) => one.side === side)
                .map(({ name }) => name)
                .join(' + '),
            )
            .join(' x '),
        ]
      : [],
  );
}

const en = 'Minister Ada Exampleson received Kenyan Ambassador Omar Testman.';
const de = 'Ministerin Ada Exampleson hat den kenianischen Botschafter Omar Testman empfangen.';
const two = ['Ada Exampleson x Omar Testman'];
const three = ['Ada Exampleson x Omar Testman + Max Sampler'];

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  ['he was accompanied by somebody', 'en', `${en} He was accompanied by Consul Max Sampler.`, three],
  ['the ambassador was', 'en', `${en} The ambassador was accompanied by Consul Max Sampler.`, three],
  ['the delegation also included somebody', 'en', `${en} The delegation also included Consul Max Sampler.`, three],
  [
    'begleitet wurde er von zweien',
    'de',
    `${de} Begleitet wurde er vom Konsul Max Sampler und vom Attaché Paul Probemann.`,
    ['Ada Exampleson x Omar Testman + Max Sampler + Paul Probemann'],
  ],
  ['the verb at the end', 'de', `${de} Der Botschafter wurde von Konsul Max Sampler begleitet.`, three],
  [
    'hij werd vergezeld',
    'nl',
    'Minister Ada Exampleson ontving de Keniaanse ambassadeur Omar Testman. Hij werd vergezeld door consul Max Sampler.',
    three,
  ],
  [
    'il était accompagné',
    'fr',
    "La ministre Ada Exampleson a reçu l'ambassadeur du Kenya, Omar Testman. Il était accompagné du consul Max Sampler.",
    three,
  ],
  [
    'lo acompañó',
    'es',
    'La ministra Ada Exampleson recibió al embajador de Kenia, Omar Testman. Lo acompañó el cónsul Max Sampler.',
    three,
  ],
  [
    'who makes up the delegation that somebody leads',
    'en',
    'A delegation led by Kenyan Speaker Ada Exampleson met with Ghanaian Speaker Omar Testman. The delegation consisted of Senators Max Sampler and Eva Sampleby.',
    ['Ada Exampleson + Max Sampler + Eva Sampleby x Omar Testman'],
  ],
  ['not accompanied', 'en', `${en} He was not accompanied by Consul Max Sampler.`, two],
  ['another day', 'en', `${en} In May he had been accompanied by Consul Max Sampler on a tour of the north.`, two],
  ['a letter', 'en', `${en} His letter was accompanied by a note of Consul Max Sampler.`, two],
  ['a report', 'de', `${de} Der Bericht des Botschafters war von Konsul Max Sampler begleitet worden.`, two],
  ['what would be', 'en', `${en} If he were accompanied by Consul Max Sampler, nobody would mind.`, two],
  ['the delegation of others', 'de', `${de} Zur Delegation der Opposition gehört Konsul Max Sampler.`, two],
  [
    'he was',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was also accompanied by Senator Max Sampler.',
    ['Omar Testman + Max Sampler x Ada Exampleson'],
  ],
  [
    'accompanied home',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied home by Ambassador Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'on a plane',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied on the plane by Ambassador Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'into a stadium',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied into the stadium by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'to a court',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied by Governor Max Sampler to the court.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'in another town',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. In Lagos he was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'to an opening',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied to the opening of the fair by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'by wishes',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. He was accompanied by the wishes of Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'earlier',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. Earlier he was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'another minister',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson. The foreign minister was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'on the phone',
    'en',
    'Kenyan President Omar Testman met Ghanaian Minister Ada Exampleson by phone. He was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'to come',
    'en',
    'Kenyan Minister Omar Testman will meet Ghanaian Minister Ada Exampleson. He was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'one of two ministers',
    'en',
    'Kenyan Minister Omar Testman met Ghanaian Minister Ada Exampleson. The minister was accompanied by Governor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'a pronoun of the other gender',
    'fr',
    'Le président kényan Omar Testman a rencontré le ministre ghanéen Jean Modèle. Elle était accompagnée du ministre Max Sampler.',
    ['Omar Testman x Jean Modèle'],
  ],
  [
    'an object of the other gender',
    'es',
    'El presidente keniano Omar Testman se reunió con el ministro ghanés Luis Ensayo. La acompañó el ministro Max Sampler.',
    ['Omar Testman x Luis Ensayo'],
  ],
  [
    'in the stadium',
    'de',
    'Der kenianische Präsident Omar Testman traf die ghanaische Ministerin Ada Exampleson. Er wurde im Stadion von Gouverneur Max Sampler begleitet.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'to the airport',
    'de',
    'Der kenianische Präsident Omar Testman traf die ghanaische Ministerin Ada Exampleson. Er wurde zum Flughafen von Gouverneur Max Sampler begleitet.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'on the piano',
    'de',
    'Der kenianische Präsident Omar Testman traf die ghanaische Ministerin Ada Exampleson. Musikalisch begleitet wurde er von Direktor Max Sampler.',
    ['Omar Testman x Ada Exampleson'],
  ],
  [
    'the delegation of the host',
    'en',
    'Minister Ada Exampleson received Kenyan President Omar Testman. The host delegation included Ambassador Max Sampler.',
    ['Ada Exampleson x Omar Testman'],
  ],
  [
    'a delegation elsewhere',
    'en',
    'Minister Ada Exampleson received Kenyan President Omar Testman. The delegation to the UN included Ambassador Max Sampler.',
    ['Ada Exampleson x Omar Testman'],
  ],
  [
    'who came along on a journey is no news of the welcome',
    'en',
    'Kenyan President Omar Testman arrived in Accra on Monday. He was received by Minister Ada Exampleson. He was accompanied by Minister Max Sampler.',
    ['Ada Exampleson x Omar Testman'],
  ],
];

for (const [name, language, text, expected] of cases)
  test(`${name} (${language})`, () => expect(sides(language, text)).toEqual(expected));

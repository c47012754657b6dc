import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** How far each meeting of a text has come, and its people. */
function meetings(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text).flatMap(({ kind, status, participants }) =>
    kind === 'meeting'
      ? [
          `${status}: ${participants
            .map(({ name }) => name)
            .toSorted()
            .join(', ')}`,
        ]
      : [],
  );
}

const both = ['held: Ada Exampleson, Omar Testman'];

const cases: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'a post that opens with the meeting is that of whoever wrote it',
    'en',
    '"Great meeting with Kenyan Prime Minister Omar Testman this morning," President Ada Exampleson posted on X.',
    both,
  ],
  [
    'or with what somebody was glad to do',
    'en',
    '"Delighted to welcome Kenyan Prime Minister Omar Testman to Riga," President Ada Exampleson said on X.',
    both,
  ],
  [
    '“I” is whoever speaks',
    'en',
    '"I spoke with Kenyan Prime Minister Omar Testman yesterday," said Latvian Minister Ada Exampleson.',
    both,
  ],
  [
    '“our talks” are those of whoever speaks',
    'en',
    '"In our meeting with Kenyan Prime Minister Omar Testman we agreed on trade," President Ada Exampleson said.',
    both,
  ],
  [
    'in German',
    'de',
    '„Ich habe heute mit dem kenianischen Premierminister Omar Testman gesprochen“, schrieb Ministerin Ada Exampleson auf X.',
    both,
  ],
  [
    'in Dutch',
    'nl',
    '“Goed gesprek met de Keniaanse premier Omar Testman”, schreef minister Ada Exampleson op X.',
    both,
  ],
  [
    'in French',
    'fr',
    '« J’ai rencontré le Premier ministre kényan Omar Testman », a déclaré la ministre lettone Ada Exampleson.',
    both,
  ],
  [
    'in Spanish',
    'es',
    '«Excelente reunión con el primer ministro keniano Omar Testman», escribió la ministra letona Ada Exampleson.',
    both,
  ],
  [
    'who judges a meeting of others was not at it',
    'en',
    '"The meeting with Kenyan Prime Minister Omar Testman was a mistake," opposition leader Ada Exampleson said.',
    [],
  ],
  [
    'nor who calls for it',
    'en',
    '"We need talks with Kenyan Prime Minister Omar Testman," Latvian Minister Ada Exampleson wrote.',
    [],
  ],
  [
    'nor who calls for it, in German',
    'de',
    '„Wir brauchen Gespräche mit dem kenianischen Premierminister Omar Testman“, schrieb Ministerin Ada Exampleson auf X.',
    [],
  ],
  [
    'nor who heard of it',
    'en',
    '"We learned of the talks with Kenyan Prime Minister Omar Testman from the press," Latvian Minister Ada Exampleson wrote.',
    [],
  ],
  [
    'nor who greets the news of it',
    'en',
    '"We welcome the talks with Kenyan Prime Minister Omar Testman," Latvian Minister Ada Exampleson wrote.',
    [],
  ],
  [
    'nor whose predecessor it was',
    'en',
    '"An important meeting with Kenyan Prime Minister Omar Testman was missed by my predecessor," Latvian Minister Ada Exampleson wrote.',
    [],
  ],
  [
    'what two others did is told of them',
    'en',
    '"Kenyan Prime Minister Omar Testman met Ghana\'s President Eva Sampleby," Latvian Minister Ada Exampleson wrote.',
    ['held: Eva Sampleby, Omar Testman'],
  ],
  [
    'views that were expressed by somebody in a meeting',
    'en',
    'These views were expressed by Finance Minister Ada Exampleson during a meeting with Kenyan Ambassador Omar Testman.',
    both,
  ],
  [
    'the same in German',
    'de',
    'Dies wurde von Ministerin Ada Exampleson bei einem Treffen mit dem kenianischen Botschafter Omar Testman betont.',
    both,
  ],
  [
    'what somebody said before the talks of others',
    'en',
    'The remarks were criticised by Minister Ada Exampleson before the talks with Kenyan President Omar Testman, which she will not attend.',
    [],
  ],
  [
    'who was talked to',
    'en',
    'Finance Minister Ada Exampleson said this while talking to Kenyan Ambassador Omar Testman here on Monday.',
    both,
  ],
  [
    'who was talked to in a meeting, before whoever talked',
    'en',
    'Talking to Kenyan High Commissioner Omar Testman during the meeting, Finance Minister Ada Exampleson stressed trade.',
    both,
  ],
  [
    'nobody talks to whom it would be pointless to talk to',
    'en',
    'Talking to Kenyan President Omar Testman is pointless, Minister Ada Exampleson said.',
    [],
  ],
  [
    'nobody who talks to the press talks to whom she praises',
    'en',
    'Talking to reporters, Minister Ada Exampleson praised Kenyan President Omar Testman.',
    [],
  ],
  [
    'an office that belongs to what was named stands behind the preposition before both',
    'en',
    "Prime Minister Ada Exampleson travelled to Accra, where she held talks with the country's president, Omar Testman.",
    both,
  ],
  [
    'an office that belongs to what was named is the object of the verb before both',
    'en',
    "Prime Minister Ada Exampleson also toured the Institute of Water, where she met the institute's director Omar Testman.",
    both,
  ],
  [
    'a spokesman who speaks after a meeting was not met',
    'de',
    'Nach dem Treffen mit dem kenianischen Präsidenten Omar Testman sprach Vize-Regierungssprecher Max Probemann von einem guten Gespräch.',
    [],
  ],
  [
    'a spokeswoman, in English',
    'en',
    "After the meeting with Kenyan President Omar Testman the ministry's spokeswoman Eva Sampleby said that trade was discussed.",
    [],
  ],
  [
    'a spokesman behind what he quotes',
    'de',
    'Bei dem Treffen mit dem kenianischen Minister Omar Testman gehe es „um einen Meinungsaustausch“, betonte der Sprecher.',
    [],
  ],
  [
    'a spokeswoman who met somebody met him',
    'en',
    'House spokeswoman Ada Exampleson met Kenyan President Omar Testman in Vienna.',
    both,
  ],
  [
    'who calls a meeting something phones nobody',
    'en',
    'Latvian President Ada Exampleson met Kenyan President Omar Testman in Riga on Monday. Exampleson called her meeting with Testman productive.',
    both,
  ],
  [
    'who called on him',
    'en',
    'Indian Speaker Ada Exampleson praised ties. She was talking to Kenyan Ambassador Omar Testman who called on her here on Monday.',
    both,
  ],
  [
    'who is said to have met her',
    'en',
    'Kenyan President Ada Exampleson told reporters that Minister Omar Testman of Ghana had met her in Accra.',
    both,
  ],
  [
    'who called on her to resign did not meet her',
    'en',
    "Kenyan President Ada Exampleson spoke. Ghana's Minister Omar Testman called on her to resign.",
    [],
  ],
  [
    'who visited her country',
    'en',
    "Kenyan President Ada Exampleson spoke. Ghana's Minister Omar Testman visited her country.",
    [],
  ],
  [
    'behind a setting the office acts, and is not that of the name before the comma',
    'en',
    'Kenyan Finance Minister Ada Exampleson praised India. In a meeting with Omar Testman, the minister briefed him on trade.',
    both,
  ],
  [
    'the leader joined to a delegation by a hyphen stands for it',
    'en',
    'An Anna Exampleson-led Indian parliamentary delegation called on Kenyan Speaker Omar Testman in Accra.',
    ['held: Anna Exampleson, Omar Testman'],
  ],
  [
    'a meeting for which somebody travels on is as far as the journey',
    'nl',
    'Minister Ada Exampleson bezoekt maandag 17 maart België. Aansluitend reist Exampleson naar Luxemburg voor een ontmoeting met minister-president Omar Testman.',
    ['planned: Ada Exampleson, Omar Testman'],
  ],
  [
    'somebody whom a president visits, behind words of order and a day',
    'de',
    'Der Schweizer Bundespräsident Ada Exampleson besucht zuvor am Donnerstagabend Bundeskanzler Omar Testman.',
    ['planned: Ada Exampleson, Omar Testman'],
  ],
  [
    'an exhibition about somebody',
    'de',
    'Ministerin Ada Exampleson besuchte danach die Ausstellung über Kanzler Omar Testman.',
    [],
  ],
  [
    'a discussion that will be held',
    'en',
    'Kenyan President Ada Exampleson during a short visit to New Delhi later this week will hold a special discussion with Prime Minister Omar Testman.',
    ['expected: Ada Exampleson, Omar Testman'],
  ],
  [
    'a discussion with others about somebody',
    'en',
    "Kenyan President Ada Exampleson held a discussion with students about Ghana's Prime Minister Omar Testman.",
    [],
  ],
  [
    'a republic is nobody’s name',
    'en',
    'Minister Ada Exampleson received the Ambassador of Kenya to the Federal Republic to Somalia, Omar Testman.',
    both,
  ],
  [
    'one meeting told as to come and then as held',
    'en',
    'Kenyan Minister Omar Testman receives Ghanaian Minister Ada Exampleson today. The two met today and spoke about trade.',
    ['held: Ada Exampleson, Omar Testman'],
  ],
  [
    'who meet again the same day meet twice',
    'en',
    'Kenyan Minister Omar Testman met Ghanaian Minister Ada Exampleson today. The two will meet again today in the evening.',
    ['held: Ada Exampleson, Omar Testman', 'planned: Ada Exampleson, Omar Testman'],
  ],
  [
    'who will meet again the same day',
    'en',
    'Kenyan Minister Omar Testman will meet Ghanaian Minister Ada Exampleson again today. The two met this morning, today, in Accra.',
    ['planned: Ada Exampleson, Omar Testman', 'held: Ada Exampleson, Omar Testman'],
  ],
  [
    'who meet in two towns on one day',
    'en',
    'On Friday Kenyan Minister Omar Testman will meet Ghanaian Minister Ada Exampleson in Accra. On Friday the two met on the sidelines in Nairobi.',
    ['planned: Ada Exampleson, Omar Testman', 'held: Ada Exampleson, Omar Testman'],
  ],
];

for (const [name, language, text, expected] of cases)
  test(`${name} (${language}): ${text.slice(0, 40)}`, () => expect(meetings(language, text)).toEqual(expected));

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

/** How far each meeting of a text has come, and its people. */
function meetings(language: LanguageCode, text: string): readonly string[] {
  return reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ status, participants }) => {
      const names = participants.map(({ name }) => name);
      return `${status}: ${names.toSorted().join(', ')}`;
    });
}

/** The people of a text with the offices that it gives them. */
function offices(language: LanguageCode, text: string): readonly string[] {
  return readingOf(language, text, '2025-03-10')
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => `${name}: ${roles.join(', ')}`);
}

const both = ['held: Ada Exampleson, Omar Testman'];

const met: readonly (readonly [string, LanguageCode, string, readonly string[]])[] = [
  [
    'a spokesman who holds another office',
    'en',
    'Ghanaian minister and government spokesman Omar Testman held talks with Kenyan minister Ada Exampleson in Nairobi.',
    both,
  ],
  [
    'a minister and spokesman who praises it',
    'en',
    'Ghanaian minister and government spokesman Omar Testman praised the accord after a meeting with Kenyan minister Ada Exampleson.',
    both,
  ],
  [
    'a spokesman whose meeting it is',
    'en',
    'During his meeting with Kenyan minister Ada Exampleson, Ghanaian government spokesman Omar Testman stressed the role of media.',
    both,
  ],
  [
    'a spokesman who held it',
    'es',
    'El portavoz del Gobierno ghanés Omar Testman mantuvo una reunión con la ministra keniana Ada Exampleson en Nairobi.',
    both,
  ],
  [
    'whoever speaks for a parliament',
    'de',
    'Der ghanaische Parlamentssprecher Omar Testman führte Gespräche mit der kenianischen Ministerin Ada Exampleson.',
    both,
  ],
  [
    'a spokesman who held it, with the verb first',
    'ar',
    'عقد وزير الإعلام الناطق الرسمي باسم الحكومة الغانية عمر تجريبي اجتماعا مع الوزيرة الكينية أمينة نموذجي في نيروبي.',
    ['held: أمينة نموذجي, عمر تجريبي'],
  ],
  [
    'a spokesman who speaks after his meeting, where somebody else was spoken of',
    'en',
    'Ghanaian President Kofi Sampleman arrived on Monday. During his meeting with Kenyan minister Ada Exampleson, trade came up, spokesman Omar Testman said.',
    ['held: Ada Exampleson, Kofi Sampleman'],
  ],
  [
    'a soldier who speaks for his army',
    'en',
    'After the meeting with Kenyan President Ada Exampleson army spokesman Colonel Omar Testman said that trade was discussed.',
    [],
  ],
  [
    'a spokesman in French',
    'fr',
    'Après la rencontre avec la ministre kényane Ada Exampleson, le porte-parole Omar Testman a souligné le commerce.',
    [],
  ],
  [
    'a delegation led by whom nothing else names',
    'en',
    'The Testova-led Kenyan delegation met Ghanaian President Omar Testman in Accra.',
    ['held: Kenyan delegation, Omar Testman'],
  ],
  [
    'two of whom the sentence before speaks',
    'en',
    'Ghanaian minister Kofi Sampleman sent a letter to Togolese minister Omar Testman. Kenyan President Ada Exampleson met him in Accra.',
    [],
  ],
  [
    'two of whom the clause before speaks',
    'en',
    'Ghanaian minister Kofi Sampleman thanked his Togolese colleague Omar Testman, and Kenyan President Ada Exampleson met him in Accra on Monday.',
    [],
  ],
  [
    'a minister and somebody without an office',
    'en',
    'Ghanaian minister Kofi Sampleman lost his seat to the pupil Omar Testman. Kenyan President Ada Exampleson met him to offer help.',
    [],
  ],
  [
    'one of whom the sentence before speaks',
    'en',
    'Ghanaian minister Omar Testman resigned. Kenyan President Ada Exampleson met him in Accra.',
    both,
  ],
  [
    'what is hoped for',
    'en',
    'Ghanaian minister Omar Testman hopes that Kenyan President Ada Exampleson meets him.',
    [],
  ],
  [
    'what was not said',
    'en',
    'Kenyan President Ada Exampleson did not say when Ghanaian minister Omar Testman met her.',
    [],
  ],
  [
    'what may be',
    'en',
    'Ghanaian minister Omar Testman may stay. Kenyan President Ada Exampleson could have met him.',
    [],
  ],
  [
    'whom somebody asks for something',
    'en',
    'Ghanaian minister Omar Testman said Kenyan President Ada Exampleson called on him at the palace to end the war.',
    [],
  ],
  [
    'what was asked for',
    'en',
    'Ghanaian minister Omar Testman asked that Kenyan President Ada Exampleson call on him on Monday.',
    [],
  ],
  [
    'a name that somebody is called',
    'en',
    'Kenyan minister Ada Exampleson resigned. Ghanaian President Omar Testman called her yesterday a traitor.',
    [],
  ],
  [
    'a name that she and others are called',
    'en',
    'Kenyan minister Ada Exampleson stepped down. Ghanaian President Omar Testman called her and her party corrupt.',
    [],
  ],
  [
    'two of whom the sentence before speaks, one of them on a journey',
    'en',
    'Kenyan President Ada Exampleson, in Accra for a summit, praised Ghanaian minister Kofi Sampleman. Togolese minister Omar Testman met him on Friday.',
    [],
  ],
  [
    'two of whom the sentence before speaks, in Dutch',
    'nl',
    'De Keniaanse minister Kofi Sampleman schreef de Togolese minister Omar Testman. De Ghanese president Ada Exampleson ontmoette hem in Accra.',
    [],
  ],
  [
    'two who met somebody else did not meet each other',
    'en',
    'Rain fell. Ghanaian minister Omar Testman and Kenyan President Ada Exampleson met him in Accra.',
    [],
  ],
];

for (const [name, language, text, expected] of met)
  test(`${name} (${language}): ${text.slice(0, 40)}`, () => expect(meetings(language, text)).toEqual(expected));

const held: readonly (readonly [LanguageCode, string, string])[] = [
  [
    'en',
    'In Accra Kenyan minister Ada Exampleson held talks with Omar Testman, the minister tasked with trade.',
    'minister',
  ],
  ['en', 'After Friday prayers Kenyan minister Ada Exampleson met with Omar Testman, the sultan now ruling.', 'sultan'],
  [
    'en',
    'At a meeting with Omar Testman, the president reportedly ill, Kenyan minister Ada Exampleson raised tariffs.',
    'president',
  ],
  ['en', 'In Accra he was received by Omar Testman, the minister overseeing trade.', 'minister'],
  ['en', 'During the visit she was received by Omar Testman, the mayor elected in May.', 'mayor'],
  [
    'en',
    'In Nairobi on Monday the delegation was led by Omar Testman, the minister who signed the accord.',
    'minister',
  ],
  ['en', 'At the ceremony the accord was signed by Omar Testman, the minister then in charge.', 'minister'],
  [
    'en',
    'In talks with Omar Testman, the Ghanaian president said on Monday, Kenyan minister Ada Exampleson raised tariffs.',
    'Ghanaian president',
  ],
  [
    'en',
    'For two hours Kenyan minister Ada Exampleson spoke with Omar Testman, the president once jailed in Accra.',
    'president',
  ],
  ['en', 'In May Kenyan minister Ada Exampleson met with Omar Testman, the mayor charged with the plan.', 'mayor'],
  ['en', 'In Accra Kenyan minister Ada Exampleson met with Omar Testman, the minister who leads trade.', 'minister'],
  [
    'en',
    'In Accra on Monday Kenyan minister Ada Exampleson met with Omar Testman, the ambassador there.',
    'ambassador',
  ],
  ['en', 'In Accra on Monday Kenyan minister Ada Exampleson met with Omar Testman, the envoy sent by Ghana.', 'envoy'],
  [
    'fr',
    'À Accra la ministre kényane Ada Exampleson a été reçue par Omar Testman, le président élu en mai.',
    'président',
  ],
  [
    'nl',
    'In Accra sprak de Keniaanse minister Ada Exampleson met Omar Testman, de minister belast met handel.',
    'minister',
  ],
  [
    'nl',
    'In Accra werd de Keniaanse minister Ada Exampleson ontvangen door Omar Testman, de minister die handel leidt.',
    'minister',
  ],
  [
    'nl',
    'Bij de plechtigheid werd het akkoord ondertekend door Omar Testman, de minister verantwoordelijk voor handel.',
    'minister',
  ],
  ['es', 'En el acto el acuerdo fue firmado por Omar Testman, el ministro que representa a Kenia.', 'ministro'],
  [
    'en',
    'With Omar Testman, the president smiling beside him, Kenyan minister Ada Exampleson signed the accord.',
    'president',
  ],
];

for (const [language, text, office] of held)
  test(`the office behind a name is its own (${language}): ${text}`, () => {
    expect(offices(language, text)).toContain(`Omar Testman: ${office}`);
    for (const { participants } of reported(language, text))
      for (const { name } of participants) expect(name).not.toBe(office);
  });

test('two who signed, each with the office behind the name, are two', () => {
  const text =
    'At the summit the accord was signed by Omar Testman, the minister representing Kenya, and Ada Exampleson, the minister representing Ghana.';
  const [accord] = reported('en', text);
  expect(accord?.signatories.map(({ name }) => name)).toEqual(['Omar Testman', 'Ada Exampleson']);
});

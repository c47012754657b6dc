import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Each meeting and visit of a text, published on Friday 20 November 2026, as its kind, status, day and place. */
const told = (language: LanguageCode, text: string) =>
  readingOf(language, text, '2026-11-20')
    .facts.filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, date, place }) => [kind, status, date, place].filter((one) => one !== null).join(' '));

/** What was asked for and then took place, and what was not. */
test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    'Kenyan President Amos Testova requested a meeting with Ghanaian minister Kofi Sampleman, and the two met on Monday.',
    ['meeting held 2026-11-16'],
  ],
  [
    'en',
    'Kenyan President Amos Testova, who had requested a meeting with Ghanaian minister Kofi Sampleman, was received by him on Monday.',
    ['meeting held 2026-11-16'],
  ],
  [
    'en',
    'Kenyan President Amos Testova, who wanted a meeting with Ghanaian minister Kofi Sampleman, met him on Monday.',
    ['meeting held 2026-11-16'],
  ],
  [
    'en',
    'Kenyan President Amos Testova asked for a meeting with Ghanaian minister Kofi Sampleman and got it on Monday.',
    ['meeting held 2026-11-16'],
  ],
  [
    'es',
    'El presidente keniano Amos Testova solicitó una reunión con el ministro ghanés Kofi Sampleman y fue recibido el lunes.',
    ['meeting held 2026-11-16'],
  ],
  [
    'en',
    'Kenyan President Amos Testova wants a meeting with Ghanaian minister Kofi Sampleman after meeting Togolese minister Issa Beispiel on Monday.',
    ['meeting proposed', 'meeting held 2026-11-16'],
  ],
  [
    'fr',
    "Le ministre ghanéen Kofi Sampleman a demandé une audience au président kényan Amos Testova, qui l'a reçu lundi.",
    ['meeting held 2026-11-16'],
  ],
  [
    'fr',
    "Le ministre ghanéen Kofi Sampleman, qui a sollicité une rencontre avec le président kényan Amos Testova, l'a vu lundi à Nairobi.",
    ['meeting held 2026-11-16 Nairobi'],
  ],
  [
    'es',
    'El ministro ghanés Kofi Sampleman, que solicitó una audiencia con el presidente keniano Amos Testova, fue recibido por él el lunes.',
    ['meeting held 2026-11-16'],
  ],
  [
    'es',
    'El ministro ghanés Kofi Sampleman exigió una reunión con el presidente keniano Amos Testova y se reunió con él el lunes.',
    ['meeting held 2026-11-16'],
  ],
  [
    'de',
    'Der ghanaische Minister Kofi Sampleman verlangte ein Treffen mit dem kenianischen Präsidenten Amos Testova, am Montag trafen sich beide in Nairobi.',
    ['meeting held 2026-11-16 Nairobi'],
  ],
  [
    'ar',
    'الوزير الغاني كوفي سامبلمان الذي طلب لقاء مع الرئيس الكيني أموس تيستوفا التقاه أمس.',
    ['meeting held 2026-11-19'],
  ],
  // Asked for alone, or beside a meeting with somebody else or to come.
  [
    'en',
    'Kenyan President Amos Testova wants a meeting with Ghanaian minister Kofi Sampleman on Monday.',
    ['meeting proposed 2026-11-23'],
  ],
  [
    'en',
    'Kenyan President Amos Testova requested a meeting with Ghanaian minister Kofi Sampleman and hopes to be received on Monday.',
    ['meeting proposed'],
  ],
  [
    'en',
    'Kenyan President Amos Testova requested a meeting with Ghanaian minister Kofi Sampleman and met Togolese minister Issa Beispiel on Monday.',
    ['meeting proposed', 'meeting held 2026-11-16'],
  ],
  [
    'fr',
    'Le ministre ghanéen Kofi Sampleman a demandé une audience au président kényan Amos Testova.',
    ['meeting proposed'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test('who asks for an audience does not host it', () => {
  const [meeting] = readingOf(
    'fr',
    'Le ministre ghanéen Kofi Sampleman a demandé une audience au président kényan Amos Testova.',
  ).facts;
  expect(meeting?.participants.map(({ part }) => part)).not.toContain('host');
});

/** What lies ahead of something else in the sentence. */
test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'de',
    'Das Treffen des kenianischen Präsidenten Amos Testova mit dem ghanaischen Minister Kofi Sampleman am Montag war kurz, die Reise wird noch dauern.',
    ['meeting held 2026-11-16'],
  ],
  [
    'en',
    'The meeting between Kenyan President Amos Testova and Ghanaian minister Kofi Sampleman in Nairobi, its results will be on display.',
    ['meeting held Nairobi'],
  ],
  [
    'de',
    'Das Treffen zwischen dem kenianischen Präsidenten Amos Testova und dem ghanaischen Minister Kofi Sampleman am Montag in Accra war der Auftakt, die Verhandlungen werden Jahre dauern.',
    ['meeting held 2026-11-16 Accra'],
  ],
  [
    'de',
    'Das Treffen mit dem ghanaischen Minister Kofi Sampleman am Montag ließ den kenianischen Präsidenten Amos Testova hoffen, der Streit werde nicht mehr lange dauern.',
    ['meeting held 2026-11-16'],
  ],
  [
    'de',
    'Der Besuch des kenianischen Präsidenten Amos Testova in Ghana am Montag zeigte, der Streit wird dauern.',
    ['visit held 2026-11-16'],
  ],
  [
    'de',
    'Das Treffen des kenianischen Präsidenten Amos Testova mit dem ghanaischen Minister Kofi Sampleman am Montag wird eine Stunde dauern.',
    ['meeting planned 2026-11-23'],
  ],
  [
    'en',
    'The meeting between Kenyan President Amos Testova and Ghanaian minister Kofi Sampleman, their first, will be on Monday.',
    ['meeting planned 2026-11-23'],
  ],
  [
    'en',
    'After weekly talks with Togo, Kenyan President Amos Testova met Ghanaian minister Kofi Sampleman on Monday.',
    ['meeting held', 'meeting held 2026-11-16'],
  ],
  [
    'en',
    'Kenyan minister Amina Testova is to visit Accra in May under a plan made at a meeting with Ghanaian minister Kofi Sampleman.',
    ['meeting held', 'visit planned 2027-05 Accra'],
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test('behind the object of a verb, the next round is another meeting', () => {
  const text =
    'Kenyan President Amos Testova and Ghanaian minister Kofi Sampleman held talks on Monday and the next round will be in Accra in May.';
  expect(told('en', text)[0]).toBe('meeting held 2026-11-16');
});

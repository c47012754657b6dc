import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Who says something in a text on Kenya and Ghana, in the order of the text. */
const speakers = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, speaker }) => (kind === 'statement' && speaker ? [speaker.name] : []));

test.each<readonly [LanguageCode, string, readonly string[]]>([
  [
    'en',
    'Kenyan minister Ada Testova met Ghanaian minister Omar Exampleh. Testova hailed the progress, while Exampleh asked for scanners.',
    ['Ada Testova', 'Omar Exampleh'],
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a salué les progrès, tandis que le ministre ghanéen Omar Exampleh a plaidé pour un accord.',
    ['Ada Testova', 'Omar Exampleh'],
  ],
  [
    'de',
    'Der kenianische Minister Omar Muster lobte die Fortschritte, die ghanaische Ministerin Ada Testova warb für ein Abkommen.',
    ['Omar Muster', 'Ada Testova'],
  ],
  [
    'ar',
    'قال الوزير الكيني عمر تستوف إن التعاون جيد، فيما أشادت الوزيرة الغانية سميرة مثالون بالعلاقات بين البلدين.',
    ['عمر تستوف', 'سميرة مثالون'],
  ],
  // Whoever only tells what somebody else told.
  [
    'en',
    'Kenyan minister Ada Testova told Ghana that Nairobi is ready, spokesman Omar Exampleh said.',
    ['Ada Testova'],
  ],
])('each who says something in a sentence is a speaker: %s %s', (language, text, expected) => {
  expect(speakers(language, text)).toEqual(expected);
});

const german = 'Kenia und Ghana unterzeichneten am Montag ein Handelsabkommen.';

test.each([
  'Ministerin Ada Testova sagte: „Das ist gut.“',
  'Ministerin Ada Testova: „Das ist gut für uns alle.“',
  'Ministerin Ada Testova sagte: »Das ist gut.«',
  'Ein Treffen habe es nicht gegeben, stellte Ministerin Ada Testova am Mittwoch klar.',
])('German words in quotation marks that close low-high or inward end their sentence: %s', (words) => {
  expect(
    speakers('de', `${german}\n\n${words}\n\nDer Regen hielt bis zum Abend an, und alle blieben im Saal.`),
  ).toEqual(['Ada Testova']);
});

test('behind a German quotation that closes the sentence the next one stands for itself', () => {
  const text = `${german} Ministerin Ada Testova sagte: „Das ist gut.“ Minister Omar Muster dankte Kenia.`;
  expect(speakers('de', text)).toEqual(['Ada Testova', 'Omar Muster']);
});

test('an Arabic surname that is a word is known behind a verb of speech', () => {
  const text =
    'التقى وزير السياحة التونسي، مراد الغربي، الوزيرة الكينية أمينة تستوفا. واعتبر الغربي أن السوق الكينية واعدة.';
  expect(speakers('ar', text)).toEqual(['مراد الغربي']);
});

test('`عبر` says something only where it leads to what was expressed', () => {
  const met = 'التقى الوزير التونسي مراد تستوف الوزيرة الكينية أمينة مثالون عبر تقنية الاتصال المرئي.';
  expect(speakers('ar', met)).toEqual([]);
});

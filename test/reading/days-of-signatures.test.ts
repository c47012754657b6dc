import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The days of the meetings of a text published on Monday 10 March 2025. */
const days = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, date }) => (kind === 'meeting' ? [date] : []));

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Kenyan minister Tom Harlow and Ghanaian minister Ada Testova signed an agreement on Tuesday. The staff looked on.\n\nHarlow was also received by President Kofi Exampleh.',
  ],
  [
    'fr',
    'Le ministre kényan Tom Harlow a signé mardi un accord avec la ministre ghanéenne Ada Testova. Tom Harlow a également été reçu par le président Kofi Exemple.',
  ],
  [
    'nl',
    'De Keniaanse minister Tom Harlow en de Ghanese minister Ada Testova ondertekenden dinsdag een akkoord. Harlow werd ook ontvangen door president Kofi Voorbeeld.',
  ],
  [
    'es',
    'El ministro keniano Tom Harlow y la ministra ghanesa Ada Testova firmaron el martes un acuerdo. Harlow fue recibido también por el presidente Kofi Ejemplo.',
  ],
  [
    'de',
    'Der kenianische Minister Tom Harlow und die ghanaische Ministerin Ada Testova unterzeichneten am Dienstag ein Abkommen. Harlow wurde auch von Präsident Kofi Muster empfangen.',
  ],
  [
    'ar',
    'وقع الوزير الكيني توم هارلو والوزير الغاني برام فورد الثلاثاء اتفاقا. كما استقبل الرئيس كوفي منساه الوزير توم هارلو.',
  ],
])('who is also received is not received on the day of the signature: %s', (language, text) => {
  expect(days(language, text)).toEqual([null]);
});

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Kenyan minister Tom Harlow and Ghanaian minister Ada Testova signed an agreement on Tuesday. Harlow was then received by President Kofi Exampleh.',
  ],
  [
    'de',
    'Der kenianische Minister Tom Harlow und die ghanaische Ministerin Ada Testova unterzeichneten am Dienstag ein Abkommen. Danach wurde Harlow von Präsident Kofi Muster empfangen.',
  ],
  [
    'nl',
    'De Keniaanse minister Tom Harlow en de Ghanese minister Ada Testova ondertekenden dinsdag een akkoord. Daarna werd Harlow ontvangen door president Kofi Voorbeeld.',
  ],
])('who is received next is received on that day: %s', (language, text) => {
  expect(days(language, text)).toEqual(['2025-03-04']);
});

test('a second meeting of the same guest is on the day of the first', () => {
  const text =
    'Kenyan minister Tom Harlow met Ghanaian minister Ada Testova on Tuesday. Harlow was also received by President Kofi Exampleh.';
  expect(days('en', text)).toEqual(['2025-03-04', '2025-03-04']);
});

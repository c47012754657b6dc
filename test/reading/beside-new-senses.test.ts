import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

const told = (language: LanguageCode, text: string): readonly string[] =>
  reported(language, text).flatMap(({ kind, status, participants }) =>
    kind === 'cooperation' || kind === 'statement'
      ? []
      : [`${kind} ${status} ${participants.map(({ name }) => name).join(' + ')}`],
  );

const president = 'der kenianische Präsident Amos Testova';
const other = 'den ghanaischen Präsidenten Kofi Sampleman';

test.each([
  `Der kenianische Präsident Amos Testova traf ${other} und kündigte Maßnahmen gegen Schmuggler an.`,
  `Der kenianische Präsident Amos Testova hat ${other} getroffen und den Angriff auf Togo verurteilt.`,
  `Der kenianische Präsident Amos Testova flog mit einem Privatjet los und traf ${other}.`,
  `Während der Angriffe traf ${president} ${other}.`,
  `Der kenianische Präsident Amos Testova traf Überlebende von Raketenangriffen und ${other}.`,
  `Der kenianische Präsident Amos Testova und der ghanaische Präsident Kofi Sampleman trafen sich inmitten neuer Angriffe.`,
])('what else somebody does, wards off or lives through is no object of whom he meets: %s', (text) => {
  expect(told('de', text)).toContain('meeting held Amos Testova + Kofi Sampleman');
});

test.each([
  `Das Treffen zwischen dem kenianischen Präsidenten Amos Testova und dem ghanaischen Präsidenten Kofi Sampleman war lange geplant.`,
  `Das Treffen des kenianischen Präsidenten Amos Testova mit dem ghanaischen Präsidenten Kofi Sampleman war kürzer als ursprünglich geplant.`,
  `Die Gespräche des kenianischen Präsidenten Amos Testova mit dem ghanaischen Präsidenten Kofi Sampleman machten eine Lösung möglich.`,
])('what had been planned and what it made possible took place: %s', (text) => {
  expect(told('de', text)).toEqual(['meeting held Amos Testova + Kofi Sampleman']);
});

test.each<readonly [LanguageCode, string, string]>([
  ['es', 'El primer ministro keniano Amos Testova nunca visitó Ghana.', 'visit denied Amos Testova'],
  [
    'es',
    'La primera ministra keniana Ada Testova jamás se reunió con el presidente ghanés Kofi Sampleman.',
    'meeting denied Ada Testova + Kofi Sampleman',
  ],
  ['fr', 'Le président kényan Amos Testova ne s’est plus jamais rendu au Ghana.', 'visit denied Amos Testova'],
])('an office, `nunca` and `plus jamais` make nothing true: %s %s', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected]);
});

test.each<readonly [LanguageCode, string, string]>([
  ['en', 'King Carol I met Ghanaian President Kofi Sampleman in Accra.', 'meeting held Carol I + Kofi Sampleman'],
  ['en', 'Kenyan President Amos Testova, we hear, visited Ghana on Monday.', 'visit held Amos Testova'],
  [
    'en',
    'Kenyan Minister Ada Testova spoke on Monday: “Last week I visited Ghana. There we met President Kofi Sampleman.”',
    'meeting held Ada Testova + Kofi Sampleman',
  ],
  [
    'en',
    'Minister Ada Testova met Minister Kofi Hope of Ghana in Accra. There is hope. Hope visited Kenya in May.',
    'visit historical Kofi Hope',
  ],
  [
    'en',
    'Kenyan Minister Ada Testova opened the fair. Talks were held with Ghanaian Minister Kofi Sampleman.',
    'meeting held Ada Testova + Kofi Sampleman',
  ],
  [
    'fr',
    'Le ministre kényan Amos Testova, dont le fils étudie au Ghana, est arrivé lundi à Accra.',
    'visit held Amos Testova',
  ],
  ['fr', 'Le ministre kényan Amos Testova était jeudi à Accra.', 'visit held Amos Testova'],
  [
    'fr',
    'Une rencontre consacrée à la coopération entre le ministre kényan Amos Testova et le ministre ghanéen Kofi Sampleman s’est tenue à Accra.',
    'meeting held Amos Testova + Kofi Sampleman',
  ],
  [
    'es',
    'Los ministros de Kenia y Ghana firmaron una carta en la que acuerdan cooperar en salud.',
    'agreement signed Kenia + Ghana',
  ],
  ['en', 'Kenyan President Amos Testova is in Ghana. The Kenyan then flew to Togo.', 'visit held Amos Testova'],
  [
    'es',
    'El ministro keniano Amos Testova está en Ghana. Una semana después viajó a Togo con Ada Testova.',
    'visit held Amos Testova',
  ],
  [
    'en',
    'We were told a meeting between Kenyan President Amos Testova and Ghanaian President Kofi Sampleman was held.',
    'meeting held Amos Testova + Kofi Sampleman',
  ],
  ['en', 'President Amos I. Testova of Kenya visited Ghana on Monday.', 'visit held Amos I. Testova'],
  [
    'de',
    'Wie wir berichteten, traf Kenias Ministerin Ada Testova den ghanaischen Präsidenten Kofi Sampleman.',
    'meeting held Ada Testova + Kofi Sampleman',
  ],
  [
    'de',
    'Weil sich Ghana geweigert hatte, traf Kenias Präsident Amos Testova den Präsidenten Togos, Jean Exemple, in Lomé.',
    'meeting held Amos Testova + Jean Exemple',
  ],
  ['de', 'Kenia und Ghana sowie elf weitere Staaten trafen sich am Montag in Accra.', 'meeting held Kenia + Ghana'],
  [
    'es',
    'Los cancilleres de Kenia y Ghana firmaron una carta al término de la visita.',
    'agreement signed Kenia + Ghana',
  ],
  ['ar', 'أكد الرئيس الكيني آموس تستوفا ضرورة توقيع الاتفاق مع غانا.', 'agreement proposed غانا + كينيا'],
  ['ar', 'دعا الرئيس الكيني آموس تستوفا الرئيس الغاني كوفي سامبلمان إلى نيروبي.', 'visit proposed كوفي سامبلمان'],
])('whoever does it is not hidden by words beside him: %s %s', (language, text, expected) => {
  expect(told(language, text)).toContain(expected);
});

test('a day between them does not part a verb from its object', () => {
  expect(told('de', 'Kenia und Ghana trafen am Montag Entscheidungen über die Grenze.')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Status and date of the facts of a kind, in an article of Wednesday 12 March 2025. */
function told(language: LanguageCode, text: string, kind: string): string {
  return readingOf(language, text, '2025-03-12')
    .facts.filter((one) => one.kind === kind)
    .map(({ status, date }) => `${status} ${date ?? '-'}`)
    .join(', ');
}

const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
  // What is denied stands in another clause, and the day of the denial is not its day.
  [
    'en',
    'The ministry on Monday denied media reports that Moroccan Minister Ada Testova had met Belgian Minister Omar Exampleh in Singapore.',
    'meeting',
    'denied -',
  ],
  [
    'en',
    'The ministry rejected as baseless a report that Moroccan Minister Ada Testova had met Belgian Minister Omar Exampleh.',
    'meeting',
    'denied -',
  ],
  // What is denied at or after a meeting is not the meeting.
  [
    'en',
    'Kenyan minister Ada Testova cancelled a debt during a meeting with Estonian minister Karl Probst.',
    'meeting',
    'held -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova refused to comment after talks with Estonian minister Karl Probst.',
    'meeting',
    'held -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova sagte nach einem Treffen mit dem estnischen Minister Karl Probst die Konferenz ab.',
    'meeting',
    'held -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova hat während eines Treffens mit dem estnischen Minister Karl Probst die Vorwürfe bestritten.',
    'meeting',
    'held -',
  ],
  [
    'fr',
    "La ministre kényane Ada Testova a rejeté ce plan lors d'un entretien avec le ministre estonien Karl Probst.",
    'meeting',
    'held -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova weigerde na een gesprek met de Estse minister Karl Probst elk commentaar.',
    'meeting',
    'held -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova descartó el plan tras una reunión con el ministro estonio Karl Probst.',
    'meeting',
    'held -',
  ],
  ['ar', 'رفضت الوزيرة الكينية آدا تستوفا الخطة خلال لقاء مع الوزير الإستوني كارل بروبست.', 'meeting', 'held -'],
  [
    'en',
    'After a meeting between Kenyan minister Ada Testova and Estonian minister Karl Probst was cancelled, both left.',
    'meeting',
    'denied -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova, whose party rejected the plan, held talks with Estonian minister Karl Probst.',
    'meeting',
    'held -',
  ],
  ['en', 'Kenyan minister Ada Testova, who rejected the plan, met Estonian minister Karl Probst.', 'meeting', 'held -'],
  [
    'nl',
    'De Keniaanse minister Ada Testova zei niets na een gesprek met de Estse minister Karl Probst.',
    'meeting',
    'held -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova vertrok zonder een gesprek met de Estse minister Karl Probst.',
    'meeting',
    'denied -',
  ],
  // Talks that were broken off and meetings that somebody stayed away from.
  ['en', 'Kenya suspended talks with Estonia.', 'meeting', 'denied -'],
  ['en', 'Kenyan minister Ada Testova skipped a meeting with Estonian minister Karl Probst.', 'meeting', 'denied -'],
  [
    'fr',
    'La ministre kényane Ada Testova a rompu les négociations avec le ministre estonien Karl Probst.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova heeft de gesprekken met de Estse minister Karl Probst opgeschort.',
    'meeting',
    'denied -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova boicoteó la reunión con el ministro estonio Karl Probst.',
    'meeting',
    'denied -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova boykottierte das Treffen mit dem estnischen Minister Karl Probst.',
    'meeting',
    'denied -',
  ],
  // What a second verb, an adjective or a noun of something else denies, the meeting or text is not.
  ['en', 'Kenya halted enrichment and held talks with Ghana.', 'meeting', 'held -'],
  ['en', 'Suspended Kenyan minister Ada Testova held talks with Ghanaian minister Karl Probst.', 'meeting', 'held -'],
  [
    'en',
    'Kenyan President Ada Testova announced the cancellation of debt at a meeting with Ghanaian President Karl Probst.',
    'meeting',
    'held -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova rompió el silencio y mantuvo una reunión con el ministro estonio Karl Probst.',
    'meeting',
    'held -',
  ],
  ['en', 'In the second, no agreement was signed by Kenya and Ghana.', 'agreement', 'denied -'],
  ['es', 'En la segunda no se firmó un acuerdo entre Kenia y Ghana.', 'agreement', 'denied -'],
  ['en', 'There is a dispute over an agreement between Kenya and Ghana.', 'agreement', ''],
  [
    'en',
    'Kenyan President Ada Testova, who will retire in May, visited Ghana, signing three agreements.',
    'agreement',
    'signed -',
  ],
  // What was not all that was done was done.
  ['es', 'La ministra Ada Testova no sólo visitará Ghana, sino también Togo.', 'visit', 'expected -'],
  ['nl', 'Minister Ada Testova bezocht niet alleen Ghana, maar ook Togo.', 'visit', 'held -, held -'],
  ['de', 'Ministerin Ada Testova besuchte nicht nur Ghana, sondern auch Togo.', 'visit', 'held -, held -'],
  ['fr', 'La ministre Ada Testova a non seulement visité le Ghana, mais aussi le Togo.', 'visit', 'held -, held -'],
  ['nl', 'Minister Ada Testova bezocht Ghana niet.', 'visit', 'denied -'],
  // A verb in two parts around what is called off.
  ['de', 'Ministerin Ada Testova sagte ihren Besuch in Ghana kurzfristig ab.', 'visit', 'denied -'],
  ['nl', 'Minister Ada Testova stelde haar bezoek aan Ghana uit.', 'visit', 'denied -'],
  ['nl', 'Minister Ada Testova zegde de ontmoeting met de Ghanese president Karl Probst af.', 'meeting', 'denied -'],
  [
    'de',
    'Ministerin Ada Testova weigerte sich, den ghanaischen Präsidenten Karl Probst zu treffen.',
    'meeting',
    'denied -',
  ],
  [
    'en',
    'Moroccan Minister Ada Testova denied the rumours and met Belgian Minister Omar Exampleh on Monday.',
    'meeting',
    'held 2025-03-10',
  ],
  [
    'fr',
    "Le ministère a démenti, mardi soir, l'existence d'une quelconque rencontre entre la ministre marocaine Ada Testova et le ministre belge Omar Exampleh.",
    'meeting',
    'denied -',
  ],
  [
    'fr',
    'Le ministère a démenti, mardi, les informations selon lesquelles la ministre marocaine Ada Testova aurait rencontré le ministre belge Omar Exampleh.',
    'meeting',
    'denied -',
  ],
  [
    'ar',
    'نفى المتحدث باسم الحكومة المغربية، اليوم الأربعاء، صحة الأنباء بشأن عقد لقاء بين وزير الخارجية المغربي أنس بلخياط ووزير الدفاع البلجيكي.',
    'meeting',
    'denied -',
  ],
  // What was called off is told far behind its noun.
  [
    'fr',
    'La rencontre prévue lundi prochain à Rabat entre la ministre marocaine Ada Testova et le ministre belge Omar Exampleh, a été annulée.',
    'meeting',
    'denied 2025-03-17',
  ],
  [
    'de',
    'Ein Treffen mit dem belgischen Minister habe es in Genf nicht gegeben, stellte die marokkanische Ministerin Ada Testova am Montag klar.',
    'meeting',
    'denied -',
  ],
  // What had been planned of it is off too.
  [
    'en',
    'Moroccan Minister Ada Testova has cancelled a trip to Belgium. She had been due to meet Belgian Minister Omar Exampleh in Brussels.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Marokkaanse minister Ada Testova heeft haar reis naar België afgezegd. Zij zou in Brussel spreken met de Belgische minister Omar Exampleh.',
    'meeting',
    'denied -',
  ],
  // What came to nothing, by whichever words.
  [
    'en',
    'Kenyan minister Ada Testova arrived in Tallinn. A meeting with President Omar Exampleh fell through.',
    'meeting',
    'denied -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova arrived in Tallinn. A meeting with President Omar Exampleh failed to take place.',
    'meeting',
    'denied -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova arrived in Tallinn. A planned meeting with President Omar Exampleh never materialised.',
    'meeting',
    'denied -',
  ],
  [
    'fr',
    "La ministre kényane Ada Testova a tenu un discours à Tallinn. L'entretien avec le président Omar Exampleh n'a finalement pas eu lieu.",
    'meeting',
    'denied -',
  ],
  [
    'fr',
    "La ministre kényane Ada Testova a tenu un discours à Tallinn. La rencontre avec le président Omar Exampleh n'a pas pu se tenir.",
    'meeting',
    'denied -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova habló en Tallin. El encuentro con el presidente Omar Exampleh no llegó a celebrarse.',
    'meeting',
    'denied -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova habló en Tallin. La reunión con el presidente Omar Exampleh no se concretó.',
    'meeting',
    'denied -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova hielt in Tallinn eine Rede. Ein Treffen mit Präsident Omar Exampleh kam nicht zustande.',
    'meeting',
    'denied -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova hielt in Tallinn eine Rede. Ein Gespräch mit Präsident Omar Exampleh ist nicht zustande gekommen.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova hield in Tallinn een toespraak. De ontmoeting met president Omar Exampleh is niet doorgegaan.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova hield in Tallinn een toespraak. Een ontmoeting met president Omar Exampleh ging niet door.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova hield in Tallinn een toespraak. Een ontmoeting met president Omar Exampleh kwam niet tot stand.',
    'meeting',
    'denied -',
  ],
  ['ar', 'ألقى الوزير الكيني حامد الشمري خطابا. وتعذر عقد لقاء مع الرئيس سليم الحمروني.', 'meeting', 'denied -'],
  ['ar', 'غادر الوزير الكيني حامد الشمري تالين دون أن يلتقي الرئيس سليم الحمروني.', 'meeting', 'denied -'],
  [
    'es',
    'El ministro keniano Omar Exampleh se fue sin que se reuniera con la ministra estonia Ada Testova.',
    'meeting',
    'denied -',
  ],
  [
    'de',
    'Der kenianische Minister Omar Exampleh reiste ab, ohne dass er die estnische Ministerin Ada Testova traf.',
    'meeting',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Omar Exampleh vertrok zonder dat hij de Estse minister Ada Testova ontmoette.',
    'meeting',
    'denied -',
  ],
  // What else came to nothing at a meeting, or after it, is not the meeting.
  [
    'en',
    'Kenyan minister Ada Testova had a meeting with Estonian minister Karl Probst, but the press conference did not take place.',
    'meeting',
    'held -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova had a meeting with Estonian minister Karl Probst after the deal fell through.',
    'meeting',
    'held -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova führte ein Gespräch mit dem estnischen Minister Karl Probst, eine Einigung kam nicht zustande.',
    'meeting',
    'held -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova mantuvo una reunión con el ministro estonio Karl Probst, pero la rueda de prensa no llegó a celebrarse.',
    'meeting',
    'held -',
  ],
  ['ar', 'التقى الوزير الكيني حامد الشمري الوزير الإستوني كارل بروبست دون أن يدلي بتصريح.', 'meeting', 'held -'],
  ['nl', 'Minister Ada Testova bezocht Ghana zonder gevolg.', 'visit', 'held -'],
  // What was given up, or could not be, was not signed; nor what was told and is not so.
  [
    'ar',
    'التقى الوزير الكيني حامد الشمري الاثنين الوزير الإستوني كارل بروبست. وتعذر توقيع اتفاقية الصيد البحري بين البلدين.',
    'agreement',
    'denied -',
  ],
  [
    'ar',
    'التقى الوزير الكيني حامد الشمري الاثنين الوزير الإستوني كارل بروبست. وفشل البلدان في توقيع اتفاقية الصيد البحري.',
    'agreement',
    'denied -',
  ],
  ['ar', 'الأنباء عن توقيع اتفاقية الصيد البحري بين كينيا وإستونيا غير صحيحة.', 'agreement', 'denied -'],
  [
    'en',
    'Kenyan minister Ada Testova met Estonian minister Karl Probst on Monday. The two countries gave up signing the fisheries accord.',
    'agreement',
    'denied -',
  ],
  [
    'fr',
    "La ministre kényane Ada Testova a rencontré lundi le ministre estonien Karl Probst. Les deux pays ont renoncé à signer l'accord de pêche.",
    'agreement',
    'denied -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunió el lunes con el ministro estonio Karl Probst. Los dos países renunciaron a firmar el acuerdo de pesca.',
    'agreement',
    'denied -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova traf am Montag den estnischen Minister Karl Probst. Beide Länder verzichteten darauf, das Fischereiabkommen zu unterzeichnen.',
    'agreement',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sprak maandag met de Estse minister Karl Probst. De twee landen zagen af van ondertekening van het visserijakkoord.',
    'agreement',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sprak maandag met de Estse minister Karl Probst. Een visserijakkoord tussen beide landen kwam er niet.',
    'agreement',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sprak maandag met de Estse minister Karl Probst. Een visserijakkoord tussen beide landen kwam er niet.',
    'cooperation',
    'denied -',
  ],
  [
    'en',
    'Kenyan minister Ada Testova met Estonian minister Karl Probst on Monday. Reports that the two countries had signed an extradition treaty were false.',
    'agreement',
    'denied -',
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a rencontré lundi le ministre estonien Karl Probst. Les informations selon lesquelles les deux pays ont signé un accord de pêche sont fausses.',
    'agreement',
    'denied -',
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunió el lunes con el ministro estonio Karl Probst. Los informes de que ambos países firmaron un acuerdo de pesca son falsos.',
    'agreement',
    'denied -',
  ],
  [
    'de',
    'Die kenianische Ministerin Ada Testova traf am Montag den estnischen Minister Karl Probst. Berichte, wonach beide Länder ein Fischereiabkommen unterzeichnet haben, sind falsch.',
    'agreement',
    'denied -',
  ],
  [
    'nl',
    'De Keniaanse minister Ada Testova sprak maandag met de Estse minister Karl Probst. Berichten dat de twee landen een visserijakkoord hebben getekend, zijn onjuist.',
    'agreement',
    'denied -',
  ],
  [
    'en',
    'Reports of a meeting between Kenyan minister Ada Testova and Estonian minister Karl Probst were false.',
    'meeting',
    'denied -',
  ],
  // What else was given up, or is not so, is not the text.
  [
    'en',
    'Reports that Kenya and Estonia have signed a treaty on false passports were confirmed.',
    'agreement',
    'signed -',
  ],
  [
    'de',
    'Kenia verzichtet auf Zölle und hat mit Estland ein Fischereiabkommen unterzeichnet.',
    'agreement',
    'signed -',
  ],
  ['nl', 'Kenia zag af van heffingen en heeft met Estland een visserijakkoord ondertekend.', 'agreement', 'signed -'],
  [
    'fr',
    "Le Kenya a renoncé à l'arme nucléaire et a signé un accord de pêche avec l'Estonie.",
    'agreement',
    'signed -',
  ],
];

/** In an article where a letter of intent was signed, another sentence says that there is no text of something else. */
const unnamed: readonly (readonly [LanguageCode, string, string])[] = [
  [
    'en',
    'Zambia and Finland signed a letter of intent on training. No text on extradition was signed.',
    'signed letter of intent, denied text',
  ],
  [
    'fr',
    "La Zambie et la Finlande ont signé une lettre d'intention sur la formation. Aucun texte sur l'extradition n'a été signé.",
    "signed lettre d'intention, denied texte",
  ],
  [
    'nl',
    'Zambia en Finland tekenden een intentieverklaring over onderwijs. Over uitlevering is geen tekst ondertekend.',
    'signed intentieverklaring, denied tekst',
  ],
  [
    'es',
    'Zambia y Finlandia firmaron una carta de intención sobre formación. No se firmó ningún texto sobre extradición.',
    'signed carta de intención, denied texto',
  ],
  [
    'de',
    'Sambia und Finnland unterzeichneten eine Absichtserklärung zur Ausbildung. Ein Text zur Auslieferung wurde nicht unterzeichnet.',
    'signed Absichtserklärung, denied Text',
  ],
  [
    'ar',
    'وقعت زامبيا وفنلندا خطاب نوايا حول التكوين. ولم يتم توقيع أي نص حول تسليم المجرمين.',
    'signed خطاب نوايا, denied نص',
  ],
  // The very text is meant.
  [
    'en',
    'Zambia and Finland negotiated a treaty on training. The document was not signed.',
    'discussed treaty, denied treaty',
  ],
];

describe('denials', () => {
  test.each(cases)('%s: %s (%s)', (language, text, kind, expected) => {
    expect(told(language, text, kind)).toBe(expected);
  });

  test.each(unnamed)('%s: %s (%s)', (language, text, expected) => {
    const facts = readingOf(language, text, '2025-03-12').facts;
    const told = facts.flatMap((one) => (one.kind === 'agreement' ? `${one.status} ${one.instrument?.words}` : []));
    expect(told.join(', ')).toBe(expected);
  });
});

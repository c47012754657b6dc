import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf, reported } from '../support/reported.ts';

/** Each meeting as `status names`, each visit as `status names → country date`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, country, date }) => {
    const names = participants.map(({ name }) => name).join(', ');
    if (kind === 'meeting') return [`${status} ${names}`];
    return kind === 'visit' ? [`${status} ${names} → ${country} ${date}`] : [];
  });

const may = ['may Ada Testova, Omar Exampleh'];

test.each<readonly [LanguageCode, string, readonly string[]]>([
  ['en', 'Peruvian Minister Ada Testova did not rule out a meeting with Chilean Minister Omar Exampleh.', may],
  ['es', 'La ministra peruana Ada Testova no descarta un encuentro con el ministro chileno Omar Exampleh.', may],
  ['fr', "La ministre péruvienne Ada Testova n'exclut pas une rencontre avec le ministre chilien Omar Exampleh.", may],
  ['nl', 'De Peruaanse minister Ada Testova sluit een gesprek met de Chileense minister Omar Exampleh niet uit.', may],
  ['de', 'Die peruanische Ministerin Ada Testova schließt ein Treffen mit Minister Omar Exampleh nicht aus.', may],
  ['ar', 'لم يستبعد الوزير المغربي سليم حداد لقاء مع نظيره التونسي كريم شوقي.', ['may سليم حداد, كريم شوقي']],
  [
    'de',
    'Die peruanische Ministerin Ada Testova schließt ein Treffen mit Minister Omar Exampleh aus.',
    ['denied Ada Testova, Omar Exampleh'],
  ],
  [
    'es',
    'La ministra peruana Ada Testova descarta un encuentro con el ministro chileno Omar Exampleh.',
    ['denied Ada Testova, Omar Exampleh'],
  ],
])('what is not ruled out may come, what is ruled out is denied: %s, %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string]>([
  [
    'en',
    'Ecuadorian President Omar Exampleh confirmed, in talks with Peruvian President Ada Testova, his visit to Peru next month.',
  ],
  [
    'fr',
    "Le président équatorien Omar Exampleh a confirmé, lors d'un entretien avec la présidente péruvienne Ada Testova, sa visite au Pérou le mois prochain.",
  ],
  [
    'nl',
    'De Ecuadoraanse president Omar Exampleh bevestigde in een gesprek met de Peruaanse president Ada Testova zijn bezoek aan Peru volgende maand.',
  ],
  [
    'de',
    'Der ecuadorianische Präsident Omar Exampleh bestätigte im Gespräch mit der peruanischen Präsidentin Ada Testova seinen Besuch in Peru im kommenden Monat.',
  ],
])('the day of a journey that talks were about is not theirs: %s, %s', (language, text) => {
  expect(told(language, text)).toEqual(['held Omar Exampleh, Ada Testova', 'planned Omar Exampleh → PE 2025-04']);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Whoever meets somebody at home is who travels.
  [
    'en',
    'Ecuadorian President Omar Exampleh met Peruvian President Ada Testova on Monday during his visit to Peru.',
    ['held Omar Exampleh, Ada Testova', 'held Omar Exampleh → PE null'],
  ],
  // Whoever goes home behind some other visit makes no journey there.
  ['es', 'Tras una visita al museo, la presidenta Ada Testova regresa a Italia.', []],
  ['fr', 'Après une visite du musée, la présidente Ada Testova rentre en Italie.', []],
  ['nl', 'Na een bezoek aan het museum keert president Ada Testova terug naar Italië.', []],
  ['de', 'Nach einem Besuch im Museum kehrt Präsidentin Ada Testova nach Italien zurück.', []],
  // Nobody named, and no country.
  [
    'de',
    'Gut 24 Jahre nach dem letzten Staatsbesuch in Bonn hat dort wieder ein deutscher Bundespräsident ein Staatsoberhaupt empfangen. Bundespräsident Omar Exampleh begrüßte die finnische Präsidentin Ada Testova.',
    ['held Omar Exampleh, Ada Testova'],
  ],
  // `Will` is a name as well.
  [
    'en',
    'Kenyan President Will Exampleh met Ghanaian President Ada Testova on Monday.',
    ['held Will Exampleh, Ada Testova'],
  ],
])('who travels: %s, %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  [
    'تقبل جلالة الملك عبدالله الثاني أوراق اعتماد كل من سفير جمهورية مصر العربية سليم حداد، والسفير غير المقيم لجمهورية أوغندا ايزاك سبيولومي.',
    ['held عبدالله الثاني, سليم حداد, ايزاك سبيولومي'],
  ],
  [
    'تقبل جلالة الملك أوراق اعتماد السفير غير المقيم لجمهورية زامبيا ويليام مايبامبي، والسفيرة غير المقيمة لجمهورية مالاوي كاثرين كونجي.',
    ['held جلالة الملك, ويليام مايبامبي, كاثرين كونجي'],
  ],
  ['وحضر مراسم تقبل أوراق الاعتماد، رئيس الديوان الملكي يوسف حسن، ووزير الخارجية كريم حداد.', []],
])('ambassadors hand over their credentials: %s', (text, expected) => {
  expect(told('ar', text)).toEqual(expected);
});

test('the sultan of Oman is not of the town of Amman', () => {
  const [visit] = reported('ar', 'زار سلطان عمان هيثم بن طارق السعودية.');
  expect(visit?.participants[0]?.country).toBe('OM');
});

/** Everybody who is named, with the country. */
const people = (language: LanguageCode, text: string) =>
  readingOf(language, text).actors.flatMap(({ kind, name, country }) =>
    kind === 'person' ? [`${name} ${country}`] : [],
  );

test.each<readonly [LanguageCode, string, string]>([
  ['de', 'Ministerin Ada Testova traf die Agrarministerin der Republik Estland, Omara Exampleh.', 'Omara Exampleh EE'],
  ['de', 'Ministerin Ada Testova traf die Ministerin des Königreiches Dänemark, Omara Exampleh.', 'Omara Exampleh DK'],
  ['nl', 'Minister Ada Testova ontving de president van de Republiek Estland, Omara Exampleh.', 'Omara Exampleh EE'],
  [
    'de',
    'Ministerin Ada Testova traf den Gouverneur des Leningrader Gebietes, Herrn Omar Exampleh.',
    'Omar Exampleh null',
  ],
  ['es', 'El ministro de Defensa Grad. Omar Prueba recibió a la ministra peruana Ada Testova.', 'Omar Prueba null'],
  ['ar', 'استقبل وزير الدفاع الكويتي الشيخ سليم صباح الأحمد الصباح السفير المصري.', 'سليم صباح الأحمد الصباح KW'],
  ['ar', 'بحث الوزير الكويتي سليم حداد مع قائد فيلق مشاة البحرية الفريق روبرت نالار التعاون.', 'روبرت نالار null'],
])('who it was: %s, %s', (language, text, expected) => {
  expect(people(language, text)).toContain(expected);
});

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // The journey of somebody that was told goes where it went, whomever he met there.
  [
    'en',
    'The president of Paraguay, Omar Exampleh, travelled to New York. During his stay he met the minister of Croatia, Ada Testova.',
    ['held Omar Exampleh → US null', 'held Omar Exampleh, Ada Testova'],
  ],
  // Each stop of a journey.
  [
    'es',
    'El ministro peruano Omar Prueba visitará Argentina. Su tercera parada es Chile.',
    ['expected Omar Prueba → AR null', 'expected Omar Prueba → CL null'],
  ],
  // Somebody by surname alone, with an adverb before the verb.
  ['es', 'Ejemplez también se ha reunido con el canciller de Croacia, Omar Prueba.', ['held Ejemplez, Omar Prueba']],
  [
    'es',
    'El presidente peruano Omar Prueba llamó telefónicamente a la ministra chilena Ada Ejemplar.',
    ['held Omar Prueba, Ada Ejemplar'],
  ],
  [
    'es',
    'La ministra peruana Ada Ejemplar y el ministro chileno Omar Prueba pudieron conversar sobre pesca.',
    ['held Ada Ejemplar, Omar Prueba'],
  ],
  [
    'en',
    'Kenyan Minister Ada Testova was able to speak with Ghanaian Minister Omar Exampleh.',
    ['held Ada Testova, Omar Exampleh'],
  ],
  // Relations are kept up or broken off without anybody meeting.
  ['de', 'Deutschland und Estland unterhalten sehr gute diplomatische Beziehungen.', []],
  ['es', 'Cuba y El Salvador establecieron relaciones en 1902, que se vieron interrumpidas en 1961.', []],
])('what else: %s, %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

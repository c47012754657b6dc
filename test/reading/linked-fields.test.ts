import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The fields that a text tells, each with those who cooperate in it. */
const fields = (language: LanguageCode, text: string): readonly string[] => [
  ...new Set(
    reported(language, text).flatMap(({ kind, areas, parties }) =>
      kind === 'cooperation' ? [`${parties.join('+')} ${areas.join('+')}`] : [],
    ),
  ),
];

/** A newspaper's look back: a meeting told in passing, far from where the article begins. */
const analyses: Readonly<Record<LanguageCode, string>> = {
  en: 'Prices have risen for months. Shops stand empty in the old town. Families move away. Nobody knows why. The Kenyan president Ada Testova met the Ghanaian president Omar Exampleh.',
  nl: 'De prijzen stijgen al maanden. Winkels staan leeg in de oude stad. Gezinnen vertrekken. Niemand weet waarom. De Keniaanse president Ada Testova ontmoette de Ghanese president Omar Muster.',
  de: 'Die Preise steigen seit Monaten. Geschäfte stehen leer. Familien ziehen weg. Niemand weiß, warum. Die kenianische Präsidentin Ada Testova traf den ghanaischen Präsidenten Omar Muster.',
  fr: 'Les prix montent depuis des mois. Des magasins restent vides. Des familles partent. Personne ne sait pourquoi. La présidente kényane Ada Testova a rencontré le président ghanéen Omar Exemple.',
  es: 'Los precios suben desde hace meses. Hay tiendas vacías. Las familias se van. Nadie sabe por qué. La presidenta keniana Ada Testova se reunió con el presidente ghanés Omar Ejemplo.',
  ar: 'الأسعار ترتفع منذ أشهر. المحلات فارغة في المدينة القديمة. العائلات ترحل. لا أحد يعرف السبب. التقت الرئيسة الكينية آدا تستوفا الرئيس الغاني عمر مثال.',
};

describe('a field that is only mentioned after a meeting told in passing is none of the two', () => {
  test.each<readonly [LanguageCode, string]>([
    ['en', 'The opposition called for more hospitals and cheaper fertiliser.'],
    ['nl', 'De ziekenhuizen zijn vol en de boeren willen goedkopere kunstmest.'],
    ['de', 'Die Opposition forderte mehr Krankenhäuser und billigeren Dünger.'],
    ['fr', 'Les hôpitaux sont pleins et les agriculteurs veulent des engrais moins chers.'],
    ['es', 'Los hospitales están llenos y los agricultores quieren fertilizantes más baratos.'],
    ['ar', 'طالبت المعارضة بمستشفيات جديدة وأسمدة أرخص.'],
  ])('%s: %s', (language, told) => {
    expect(fields(language, `${analyses[language]} ${told}`)).toEqual([]);
  });
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'The new plan for the islands names tourism, fisheries, education and agriculture.'],
  ['fr', 'Le nouveau plan pour les îles cite le tourisme, la pêche, l’éducation et l’agriculture.'],
  ['es', 'El nuevo plan para las islas nombra el turismo, la pesca, la educación y la agricultura.'],
])('a list of fields after it is nobody’s by itself: %s', (language, told) => {
  expect(fields(language, `${analyses[language]} ${told}`)).toEqual([]);
});

describe('what the two do together, or talked about, is told there too', () => {
  test.each<readonly [LanguageCode, string, string]>([
    ['en', 'They discussed fisheries.', 'GH+KE fisheries'],
    ['en', 'The two presidents agreed to open a new railway.', 'GH+KE transport'],
    ['nl', 'Zij bespraken de visserij.', 'GH+KE fisheries'],
    ['de', 'Sie sprachen über die Fischerei.', 'GH+KE fisheries'],
    ['fr', 'Il a été question de la pêche.', 'GH+KE fisheries'],
    ['es', 'Hablaron de la pesca.', 'GH+KE fisheries'],
  ])('%s: %s', (language, told, expected) => {
    expect(fields(language, `${analyses[language]} ${told}`)).toEqual([expected]);
  });
});

test('two states that are named near a field do nothing together in it by that alone', () => {
  const told = 'De Keniaanse oppositie pleit voor een nieuw ziekenhuis, schrijft een Ghanese krant.';
  expect(fields('nl', `${analyses.nl} ${told}`)).toEqual([]);
});

describe('whoever meets talks, and not those of whom they talk', () => {
  test.each<readonly [LanguageCode, string]>([
    [
      'en',
      'The Kenyan minister Ada Testova met the Ghanaian minister Omar Exampleh to discuss trade between Togo and Chad. Togo and Chad have closed their border. Togo and Chad wait.',
    ],
    [
      'nl',
      'De Keniaanse minister Ada Testova sprak met de Ghanese minister Omar Muster over de handel tussen Togo en Tsjaad. Togo en Tsjaad sloten hun grens. Togo en Tsjaad wachten af.',
    ],
    [
      'de',
      'Die kenianische Ministerin Ada Testova sprach mit dem ghanaischen Minister Omar Muster über den Handel zwischen Togo und Tschad. Togo und Tschad schlossen die Grenze. Togo und Tschad warten ab.',
    ],
  ])('%s', (language, text) => {
    expect(fields(language, text)[0]).toEqual('GH+KE trade');
  });
});

test.each<readonly [LanguageCode, string]>([
  [
    'de',
    'Die kenianische Ministerin Ada Testova besucht Ghana zum ersten Mal seit Beginn der Corona-Pandemie. Sie trifft Minister Omar Muster.',
  ],
  ['es', 'La ministra keniana Ada Testova visita Ghana pese a la pandemia. Se reunirá con el ministro Omar Ejemplo.'],
])('a pandemic that only says when or why is no field: %s', (language, text) => {
  expect(fields(language, text)).toEqual([]);
});

test('an agency named in brackets before the dateline takes no part', () => {
  const text = '(Example Wire - Kenya News Agency (KENA)) ACCRA, March 3 (KENA) - Ghana and Togo discussed fisheries.';
  expect(fields('en', text)).toEqual(['GH+TG fisheries']);
});

test('the state where the article is at home talks with the only one that it names', () => {
  const text =
    'NAIROBI, March 3 (KENA) - Minister Ada Testova arrived in Ghana on Monday. Togo, Chad and Togo again are next, then Chad. She discussed fisheries there.';
  expect(fields('en', text)).toEqual(['GH+KE fisheries']);
});

import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Who says something after a meeting of two ministers, Testova of the Netherlands and Exampleh of Egypt. */
function speakers(language: LanguageCode, meeting: string, words: string): readonly string[] {
  return reported(language, `${meeting} ${words}`).flatMap(({ kind, speaker }) =>
    kind === 'statement' && speaker ? [speaker.name] : [],
  );
}

const en =
  'The Dutch Foreign Minister, Ada Testova, met her Egyptian counterpart, Omar Exampleh, in Cairo to discuss trade.';
const fr =
  'La ministre néerlandaise des Affaires étrangères, Ada Testova, a rencontré au Caire son homologue égyptien, Omar Exampleh, pour parler du commerce.';
const es =
  'La ministra neerlandesa de Exteriores, Ada Testova, se reunió en El Cairo con su homólogo egipcio, Omar Exampleh, para hablar del comercio.';

test('whose words stand in quotation marks has said them, whatever the verb', () => {
  expect(speakers('en', en, 'Testova called the talks “long and friendly”.')).toEqual(['Ada Testova']);
  expect(speakers('fr', fr, '« Nous irons plus loin », a souri Mme Testova.')).toEqual(['Ada Testova']);
});

test('a title in quotation marks is nobody’s words', () => {
  expect(speakers('en', en, 'Testova opened the exhibition “Ships And Sails”.')).toEqual([]);
});

test('a verb of speech behind a comma belongs to whom it precedes', () => {
  expect(speakers('fr', fr, 'Mme Testova reviendra, a précisé Omar Exampleh.')).toEqual(['Omar Exampleh']);
});

test('what a ministry says is not said by the person it speaks of', () => {
  const said = 'La Secretaría de Relaciones Exteriores informó que la ministra viajará a Madrid.';
  expect(speakers('es', es, said)).toEqual([]);
});

test('an analyst’s words are no statement of those who met', () => {
  expect(speakers('en', en, 'Analyst Zed Dummy said the talks had come late.')).toEqual([]);
});

test.each([
  ['en', en, 'The ministry denied that Testova had spoken to the press.'],
  ['nl', en, 'Het ministerie ontkende woensdag dat Ada Testova de tekst had getekend.'],
  ['es', es, 'La presidencia desmintió que la ministra Ada Testova viajara a Madrid.'],
  ['fr', fr, 'Le ministère a démenti que Mme Testova ait signé le texte.'],
  ['de', en, 'Das Ministerium dementierte, dass Ada Testova den Text unterzeichnet habe.'],
  ['ar', en, 'ونفت الوزارة أن الوزيرة آدا تستوفا وقعت الاتفاق.'],
] as const)('whoever acts in what others deny says nothing: %s', (language, meeting, words) => {
  expect(speakers(language, meeting, words)).toEqual([]);
});

test.each([
  ['en', 'Club chairman Ada Testova said the agreement with the sponsor had been extended.'],
  ['fr', 'La ministre des Mines, Ada Testova, a assuré : « Le dialogue dans la coalition et l’accord tiendront. »'],
  ['es', 'El presidente del club, Omar Exampleh, aseguró que el acuerdo se cerrará en mayo.'],
  ['nl', 'Fractievoorzitter Ada Testova zei dat het gesprek goed was en dat het akkoord klaar is.'],
  ['de', 'Anwältin Ada Testova erklärte, beide Seiten hätten einen Vertrag unterschrieben.'],
  ['ar', 'وقال رئيس النادي عمر تستوف إن النادي وقع الاتفاق مع الراعي.'],
] as const)('words in an article that names no state are no statement between states: %s', (language, words) => {
  expect(speakers(language, '', words)).toEqual([]);
});

test('a source that a comma closes has nothing to do with who is named behind it', () => {
  expect(speakers('fr', fr, 'Selon le Quai d’Orsay, Mme Testova reviendra.')).toEqual([]);
  expect(speakers('fr', fr, 'Selon Mme Testova, le commerce reprendra.')).toEqual(['Ada Testova']);
});

test.each([
  [
    'en',
    'Kenyan minister Ada Testova met her Rwandan counterpart Bram Voorbeeld on Friday, the ministry in Kigali said.',
  ],
  [
    'fr',
    'La ministre kényane Ada Testova a rencontré son homologue rwandais Bram Voorbeeld à Kigali, a indiqué le ministère.',
  ],
  [
    'es',
    'La ministra keniana Ada Testova se reunió con su homólogo ruandés Bram Voorbeeld en Kigali, informó el ministerio.',
  ],
] as const)('what a ministry said is nobody’s whom it speaks of: %s', (language, words) => {
  expect(speakers(language, '', words)).toEqual([]);
});

test('an apposition before the verb takes nobody’s words', () => {
  const said = 'Kenya’s commander, Ada Testova, said the treaty with Rwanda would hold.';
  expect(speakers('en', 'Kenya and Rwanda signed a treaty on Monday.', said)).toEqual(['Ada Testova']);
});

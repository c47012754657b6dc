import { expect, test } from 'vitest';
import { table } from '../support/agreed.ts';
import { meetings } from '../support/met.ts';
import { readingOf, reported } from '../support/reported.ts';

meetings('friends meet, and a friendly is a match', [
  ['en', 'The presidents of Kenya and Chad held talks in a friendly atmosphere.', 'held Chad, Kenya'],
  ['en', 'Kenya and Chad met in a friendly match on Monday.', ''],
  ['es', 'Los presidentes de Kenia y Chad se reunieron en un ambiente amistoso.', 'held Chad, Kenia'],
  ['es', 'Kenia y Chad se enfrentaron en un amistoso ante su público y se reunieron después.', ''],
]);

meetings('a talk that two had', [
  ['en', 'Kenyan minister Ada Testova had a talk with Chadian minister Omar Muster.', 'held Muster, Testova'],
  ['en', 'Kenyan minister Ada Testova gave a talk with slides to Chadian students.', ''],
]);

const extended = 'Kenyan minister Ada Testova extended the invitation';
meetings('what is proposed at a meeting does not put the meeting off', [
  ['en', `${extended} during a meeting with Chadian minister Omar Muster.`, 'held Muster, Testova'],
  ['en', `${extended} to a meeting with Chadian minister Omar Muster.`, 'proposed Muster, Testova'],
]);

test.each([
  ['The Kenyan Ambassador in Accra Ada B Testova met Minister Omar Muster.', 'Kenyan Ambassador in Accra'],
  ['The Kenyan Ambassador in Accra met Minister Omar Muster.', 'Kenyan Ambassador'],
])('a post belongs to the office where a name follows: %s', (text, role) => {
  const [meeting] = reported('en', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map((one) => one.role)).toContain(role);
});

test.each([
  ['The national news agency reported that Kenyan minister Ada Testova met Chadian minister Omar Muster.', []],
  ['Kenya and Chad agreed on cooperation between their news agencies.', ['media']],
])('who reports is no field: %s', (text, areas) => {
  expect([...new Set(reported('en', text).flatMap((fact) => fact.areas))]).toEqual(areas);
});

const received = 'Le ministre tchadien Omar Muster a reçu';
meetings('who is who in a long office', [
  [
    'fr',
    `${received} Monsieur LIU Testov, envoyé du gouvernement kényan pour les Affaires Africaines.`,
    'held Muster, Testov',
  ],
  ['fr', `${received} Ada Testova, directrice kényane des Affaires Africaines.`, 'held Muster, Testova'],
  [
    'fr',
    `${received} le secrétaire général de l'Organisation internationale de police criminelle (INTERPOL) Karl Probst.`,
    'held Muster, Probst',
  ],
  [
    'es',
    'Omar Muster, ministro chadiano, tuvo un par de reuniones con la ministra keniana Ada Testova.',
    'held Muster, Testova',
  ],
  ['es', 'Omar Muster, ministro chadiano, se reunió con su par keniana, Ada Testova.', 'held Muster, Testova'],
]);

table('what an occasion served for took place', [
  ['es', 'El encuentro sirvió para que Kenia suscribiera con Chad un memorándum de entendimiento.', 'signed KE+TD'],
  ['es', 'El ministro pidió que Kenia suscribiera con Chad un memorándum de entendimiento.', 'proposed KE+TD'],
]);

test('when a page was last changed is no title', () => {
  const text = `Dernière mise à jour à 10h17 le 11/09\n${received} mardi à Ndjaména la ministre kényane Ada Testova pour parler d’eau.`;
  expect(readingOf('fr', text).title).toBeNull();
});

test('a short surname in capitals behind a form of address is no organisation', () => {
  const [meeting] = reported('fr', `${received} Monsieur LIU Testov, envoyé kényan.`);
  expect(meeting?.participants.map(({ name }) => name)).toContain('LIU Testov');
});

const three = 'held Muster, Probski, Testmann, Testow';
meetings('counterparts whose names stand in brackets behind their states', [
  [
    'en',
    'Austrian minister Anton Testmann received his counterparts from Czechia (Karl Probski), Slovakia (Ivan Testow) and Hungary (Omar Muster).',
    three,
  ],
  [
    'fr',
    'Le ministre autrichien Anton Testmann a reçu ses homologues de Tchéquie (Karl Probski), de Slovaquie (Ivan Testow) et de Hongrie (Omar Muster).',
    three,
  ],
  [
    'nl',
    'De Oostenrijkse minister Anton Testmann ontving zijn ambtgenoten uit Tsjechië (Karl Probski), Slowakije (Ivan Testow) en Hongarije (Omar Muster).',
    three,
  ],
  [
    'es',
    'El ministro austriaco Anton Testmann recibió a sus homólogos de Chequia (Karl Probski), Eslovaquia (Ivan Testow) y Hungría (Omar Muster).',
    three,
  ],
  [
    'de',
    'Österreichs Minister Anton Testmann empfing seine Amtskollegen aus Tschechien (Karl Probski), der Slowakei (Ivan Testow) und Ungarn (Omar Muster).',
    three,
  ],
]);

test('nobody of such a list is called by the state of another', () => {
  const text =
    'Österreichs Minister Anton Testmann empfing seine Amtskollegen aus Tschechien (Karl Probski) und Ungarn (Omar Muster).';
  const [meeting] = reported('de', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name, role, country }) => [name, role, country])).toEqual([
    ['Anton Testmann', 'Österreichs Minister', 'AT'],
    ['Karl Probski', 'Amtskollegen aus Tschechien', 'CZ'],
    ['Omar Muster', 'Amtskollegen', 'HU'],
  ]);
});

test('initials joined by a hyphen are one name, with its office', () => {
  const [meeting] = reported('de', 'Der Minister F.-W. Muster traf den russischen Minister S.V. Testow.');
  expect(meeting?.participants.map(({ name, role }) => [name, role])).toContainEqual(['F.-W. Muster', 'Minister']);
});

test('a rank in French words is no name, and an ordinary word may stand inside one', () => {
  const text =
    'استقبل الجنرال دوكور دارمي كريم بلخياط، المفتش العام للقوات المسلحة الملكية، يوم الثلاثاء بالرباط السيد حمادة مادي مثالون، وزير الدفاع القمري.';
  const [meeting] = reported('ar', text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['كريم بلخياط', 'حمادة مادي مثالون']);
});

const security = 'استقبل المدير العام للأمن المغربي كريم بلخياط بالرباط';
meetings('ambassadors as the Arabic press has them', [
  ['ar', `${security} سفيرة الصين المعتمدة بالمغرب، يو مثالون.`, 'held بلخياط, مثالون'],
  ['ar', `${security} سفراء كل من غانا وكينيا المعتمدين بالمغرب.`, 'held بلخياط, غانا; held بلخياط, كينيا'],
  ['ar', `${security} المفوض العام للاستعلامات بالمملكة الإسبانية "أوخينيو مثالون".`, 'held بلخياط, مثالون'],
  ['ar', `${security} Alex PROBST، سفير غانا.`, 'held PROBST, بلخياط'],
]);

test('where an ambassador is accredited belongs to the office, and his state is his', () => {
  const text = `${security} السيد كوامي مثالون، سفير غانا المعتمد لدى المملكة المغربية. وجاء هذا اللقاء في إطار التعاون بين المغرب وغانا.`;
  const told = reported('ar', text).filter(({ kind }) => kind === 'meeting');
  expect(told.map(({ participants }) => participants.map(({ country }) => country))).toEqual([['MA', 'GH']]);
});

test.each([
  ['au siège de la Direction générale de la police, l’ambassadeur du Kenya, Karl Probst', 'ambassadeur du Kenya'],
  ['au ministère la générale Eva Probst', 'générale'],
])('a directorate is no rank: %s', (whom, role) => {
  const [meeting] = reported('fr', `Le ministre tchadien Omar Muster a reçu jeudi ${whom}.`);
  expect(meeting?.participants.map((one) => one.role)).toContain(role);
});

test('without a day of publication a day that names no year is not older than one that does', () => {
  const text =
    'Le ministre tchadien Omar Muster a reçu jeudi 24 septembre l’ambassadeur du Kenya, Karl Probst. Muster avait reçu le 5 décembre 2019 le ministre ghanéen Jan Proefman.';
  const [first] = readingOf('fr', text, null).facts.filter(({ kind }) => kind === 'meeting');
  expect([first?.status, first?.date]).toEqual(['held', 'XXXX-09-24']);
});

meetings('who is named in particular among several', [
  [
    'en',
    'Kenyan minister Ada Testova held talks with several of her Spanish counterparts, especially the Interior Minister, Karl Probst.',
    'held Probst, Testova',
  ],
]);

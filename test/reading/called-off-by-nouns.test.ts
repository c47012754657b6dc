import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { table } from '../support/agreed.ts';
import { readingOf, reported } from '../support/reported.ts';

const told = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, status, date }) => `${kind} ${status}${date ? ` ${date}` : ''}`);

test.each([
  ['en', 'The ministry announced on Monday the postponement of the visit of Minister Ada Testova to Norway.'],
  ['en', 'The cancellation of the visit of Minister Ada Testova to Norway surprised nobody.'],
  ['fr', 'Le ministère a annoncé lundi le report de la visite en Norvège de la ministre Ada Testova.'],
  ['fr', "L'annulation de la visite en Norvège de la ministre Ada Testova n'étonne personne."],
  ['nl', 'Het ministerie kondigde maandag het uitstel aan van het bezoek van minister Ada Testova aan Noorwegen.'],
  ['es', 'El ministerio anunció el lunes la posposición de la visita de la ministra Ada Testova a Noruega.'],
  ['es', 'La cancelación de la visita de la ministra Ada Testova a Noruega no sorprende.'],
  ['es', 'La ministra de Chile, Ada Testova, pospone su viaje a Noruega.'],
  ['es', 'Se aplaza la visita de la ministra Ada Testova a Noruega.'],
  ['de', 'Das Ministerium gab am Montag die Verschiebung des Besuchs der Ministerin Ada Testova in Norwegen bekannt.'],
  ['de', 'Die lettische Ministerin Ada Testova verschiebt ihren Besuch in Norwegen.'],
] as const)(
  'a visit that is put off or called off is not held, and the day of saying so is not its day: %s, %s',
  (language, text) => {
    expect(told(language, text)).toEqual(['visit denied']);
  },
);

test.each([
  [
    'es',
    'Sobre este tema conversaría la ministra chilena, Ada Testova, con el presidente noruego, Omar Probst.',
    'meeting may',
  ],
  ['es', 'La ministra chilena, Ada Testova, se entrevistaría con el presidente noruego, Omar Probst.', 'meeting may'],
  ['fr', 'La ministre tchadienne, Ada Testova, se rendrait en Norvège.', 'visit may'],
] as const)('a conditional tells of a mere possibility: %s, %s', (language, text, expected) => {
  expect(told(language, text)).toEqual([expected]);
});

test.each([
  ['en', 'Two aides, Ada Testova and Omar Probst, also attended the meeting.'],
  [
    'es',
    'Entre los asistentes se encontraron el presidente de la Cámara, Omar Probst, y la ministra de Comercio, Ada Testova.',
  ],
] as const)('those who were only there did not meet each other: %s, %s', (language, text) => {
  expect(told(language, text)).toEqual([]);
});

test('those who also attended are told with the meeting before', () => {
  const text =
    'Latvian Minister Ada Testova received Norwegian Ambassador Omar Probst in Riga. The attaché, Karl Exampleh, and the consul, Eva Sampleton, also attended the meeting.';
  const meetings = reported('en', text).filter(({ kind }) => kind === 'meeting');
  expect(meetings.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
    ['Ada Testova', 'Omar Probst', 'Karl Exampleh', 'Eva Sampleton'],
  ]);
});

test.each([
  'President Ada Testova of Latvia instructed Foreign Minister Omar Probst to visit Norway.',
  'The presidents of Latvia and Norway directed their foreign ministers to undertake a visit to Ghana.',
])('whoever is told to travel has not travelled: %s', (text) => {
  expect(told('en', text)).toEqual(['visit proposed']);
});

table('what comes along with what is to come is still to come', [
  ['en', 'Kenya and Ghana are set to expand their ties, signing four agreements on Friday.', 'planned GH+KE'],
  ['en', 'Kenya and Ghana expanded their ties, signing four agreements on Friday.', 'signed GH+KE'],
]);

test.each([
  [
    'de',
    'Die Schweizer Ministerin Ada Testova nannte die militärische Aggression Russlands gegen die Ukraine ein Unrecht.',
  ],
  ['en', 'Kenya and Ghana discussed the military coup in Niger.'],
  ['es', 'Kenia y Ghana hablaron de la intervención militar en Níger.'],
] as const)('an attack or a coup is no defence cooperation: %s, %s', (language, text) => {
  expect(reported(language, text).flatMap(({ areas }) => areas)).not.toContain('defence-cooperation');
});

test.each([
  ['es', 'El acuerdo es similar al vigente entre Riveranía y Santana do Muestrento.'],
  ['de', 'Die Ministerin Ada Testova empfing den Minister Omar Probst in Musterehen (BS).'],
] as const)('a town is nobody: %s, %s', (language, text) => {
  const names = readingOf(language, text).actors.map(({ name }) => name);
  expect(names.filter((name) => /Muestrento|Musterehen/.test(name))).toEqual([]);
});

test.each([
  [
    'nl',
    'Minister Ada Testova brengt een bezoek aan Noorwegen. Het bezoek vindt plaats van dinsdag 9 tot en met donderdag 11 november in Oslo.',
  ],
  ['en', 'Minister Ada Testova pays a visit to Norway. The visit will take place from 9 to 11 November.'],
] as const)('a visit told in the present whose days are still to come is planned: %s, %s', (language, text) => {
  const [visit] = readingOf(language, text, '2021-10-19').facts.filter(({ kind }) => kind === 'visit');
  expect([visit?.status, visit?.date]).toEqual(['planned', '2021-11-09/2021-11-11']);
});

test.each([
  [
    'en',
    'Minister Ada Testova arrived in Oslo on Monday. Her programme includes talks with Norwegian Minister Omar Probst.',
  ],
  [
    'es',
    'La ministra de Chile, Ada Testova, llegó el domingo a Oslo. La agenda de trabajo incluye una reunión con el presidente noruego, Omar Probst.',
  ],
  [
    'de',
    'Die lettische Ministerin Ada Testova ist am Montag in Oslo eingetroffen. Das Programm umfasst ein Gespräch mit dem norwegischen Minister Omar Probst.',
  ],
] as const)('what a programme includes has not taken place: %s, %s', (language, text) => {
  const [meeting] = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.status).toBe('expected');
});

test.each([
  [
    'en',
    'Kenya and Ghana signed a memorandum covering water, within the framework of the rural development programme.',
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé un mémorandum portant sur l’eau, dans le cadre du programme de développement économique.',
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten ein Memorandum über Wasser, dies im Rahmen des Programms für Wirtschaftsentwicklung.',
  ],
  ['ar', 'وقعت كينيا وغانا مذكرة بشأن التدريب، وذلك في إطار برنامج التنمية الاقتصادية والاجتماعية.'],
] as const)('what a text is a part of is not covered by it: %s, %s', (language, text) => {
  const [agreement] = reported(language, text).filter(({ kind }) => kind === 'agreement');
  expect(agreement?.scope.filter(({ words }) => /programm|développement|entwicklung|التنمية/i.test(words))).toEqual([]);
});

test('an Arabic office with the rest of its name before whoever holds it is one witness', () => {
  const text =
    'وقعت كينيا وغانا مذكرة تفاهم بحضور مدير عام الخدمات الطبية العميد الطبيب سهيل تجربة، وعدد من المسؤولين.';
  const [agreement] = reported('ar', text).filter(({ kind }) => kind === 'agreement');
  expect(agreement?.witnesses.map(({ name }) => name)).toEqual(['سهيل تجربة']);
});

test.each([
  ['en', 'Kenyan Minister Ada Testova discussed a visit by the Norwegian president, Omar Probst, to Kenya.'],
  ['en', 'Minister Ada Testova is in talks about a visit to Norway.'],
  ['fr', "La ministre kényane Ada Testova a discuté d'une visite du président norvégien, Omar Probst, au Kenya."],
  ['nl', 'Minister Ada Testova zei dat zij in overleg was over een bezoek aan Noorwegen.'],
  ['es', 'La ministra keniana Ada Testova habló de una visita a Noruega.'],
  ['de', 'Die kenianische Ministerin Ada Testova sprach mit den Behörden über einen Besuch in Norwegen.'],
] as const)('a visit that is only talked about is not held: %s, %s', (language, text) => {
  const visits = reported(language, text).filter(({ kind }) => kind === 'visit');
  expect(visits.map(({ status }) => status)).toEqual(['discussed']);
});

test('whoever speaks on a visit, or of one that was made, has made it', () => {
  expect(told('en', 'Minister Ada Testova is on a visit to Norway.')).toEqual(['visit held']);
  expect(told('en', 'Minister Ada Testova spoke about her visit to Norway.')).toEqual(['visit held']);
});

test.each([
  [
    'es',
    'La ministra de Chile, Ada Testova, llegó a Oslo para agotar una agenda que incluye reuniones con su homólogo noruego, Omar Probst.',
    'expected',
  ],
  [
    'ar',
    'وصل وزير الطاقة النرويجي سامي مثال إلى الرباط في زيارة تتضمن لقاءات مع وزير الطاقة المغربي عمر تجربة.',
    'expected',
  ],
] as const)('meetings that a journey includes are to come: %s, %s', (language, text, status) => {
  const [meeting] = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.status).toBe(status);
});

test('whoever calls for something has called nobody', () => {
  const text =
    'Le président du Gabon, Omar Exempleh, a été reçu par le président du Togo, Luc Testova. Ils ont appelé à une mutualisation des efforts.';
  const meetings = reported('fr', text).filter(({ kind }) => kind === 'meeting');
  expect(meetings.map(({ mode }) => mode)).toEqual(['in-person']);
});

test.each([
  ['en', 'Minister Ada Testova of Georgia had talks with the newly appointed ambassador of Iran, Omar Probst.'],
  ['es', 'La ministra georgiana Ada Testova se reunió con el recién nombrado embajador de Irán, Omar Probst.'],
  ['nl', 'Minister Ada Testova van Georgië sprak met de onlangs benoemde ambassadeur van Iran, Omar Probst.'],
] as const)('whoever has held an office only lately is met all the same: %s, %s', (language, text) => {
  const [meeting] = reported(language, text).filter(({ kind }) => kind === 'meeting');
  expect(meeting?.participants.map(({ name }) => name).toSorted()).toEqual(['Ada Testova', 'Omar Probst']);
});

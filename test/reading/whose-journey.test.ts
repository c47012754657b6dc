import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each visit as `who > country status`. */
const journeys = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, participants, country, status }) =>
    kind === 'visit' ? [`${participants.map(({ name }) => name).join(', ')} > ${country} ${status}`] : [],
  );

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Whoever asked for it does not travel, and on what terms it is made is no proposal.
  [
    'en',
    'Kenyan President Ada Testova paid a visit to Chile at the invitation of Minister Omar Exampleh.',
    ['Ada Testova > CL held'],
  ],
  [
    'es',
    'La presidenta keniana Ada Testova realizó una visita a Chile por invitación del ministro Omar Ejemplo.',
    ['Ada Testova > CL held'],
  ],
  [
    'en',
    'Kenyan President Ada Testova will on Monday pay, at the invitation of her counterpart, a visit to Chile.',
    ['Ada Testova > CL planned'],
  ],
  [
    'ar',
    'سيجري رئيس الحكومة التونسي، السيد مهدي تجربة، زيارة عمل للجزائر، بدعوة من الوزير الأول عبد المالك مثال.',
    ['مهدي تجربة > DZ expected'],
  ],
  // An invitation on a journey that has been made asks nobody to make that one.
  [
    'en',
    'General Omar Exampleh of Chile invited Kenyan Minister Ada Testova during his visit to Nairobi last year.',
    [],
  ],
  // Whoever receives is at home.
  [
    'de',
    'Beim letzten Staatsbesuch in Bonn hatte 1999 der Bundespräsident Roman Testmann den Emir von Katar empfangen.',
    [],
  ],
  [
    'es',
    'El canciller Luis Ejemplo recibió al embajador Tom Ensayo, ministro de Kenia, con motivo de la visita que realiza a México.',
    ['Tom Ensayo > MX held'],
  ],
  [
    'en',
    'During her visit to Paris, Kenyan President Ada Testova received Chilean Minister Omar Exampleh.',
    ['Ada Testova > FR held'],
  ],
  // A passive tells of no traveller.
  ['en', 'A Kenyan spokesman said that an agreement was reached at the Berlin talks.', []],
  // Whoever stands at the head of those who were met was met.
  [
    'ar',
    'يقوم المدير العام المغربي عمر تجربة بزيارة عمل إلى الدوحة على رأس وفد أمني. وخلال هذه الزيارة، عقد السيد تجربة لقاءات هامة مع كبار المسؤولين القطريين، على رأسهم سعادة اللواء عبد الله مثال، مدير جهاز أمن الدولة القطري.',
    ['عمر تجربة > QA held'],
  ],
])('whose journey it is (%s: %s)', (language, text, expected) => {
  expect(journeys(language, text)).toEqual(expected);
});

test.each<readonly [LanguageCode, string]>([
  ['en', 'A state visit of Kenyan President Ada Testova to Chile?'],
  ['fr', 'Une visite d’État de la présidente kényane Ada Testova au Chili ?'],
  ['es', '¿Una visita de Estado de la presidenta keniana Ada Testova a Chile?'],
  ['de', 'Ein Staatsbesuch der kenianischen Präsidentin Ada Testova in Chile?'],
  ['nl', 'Een staatsbezoek van de Keniaanse president Ada Testova aan Chili?'],
  ['ar', 'هل زارت رئيسة كينيا آدا تجربة تشيلي؟'],
])('what is only asked has not taken place (%s)', (language, text) => {
  const statuses = reported(language, text).flatMap(({ kind, status }) => (kind === 'visit' ? [status] : []));
  expect(statuses).toEqual(['may']);
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Kind, status and date of the meetings and visits of an article of Thursday 16 May 2024. */
function told(language: LanguageCode, text: string): string {
  return readingOf(language, text, '2024-05-16')
    .facts.filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ kind, date }) => `${kind} ${date ?? '-'}`)
    .join(', ');
}

const rows: readonly (readonly [LanguageCode, string, string])[] = [
  // Behind a relative clause the main clause goes on with a day of its own.
  [
    'en',
    'Moroccan Minister Ada Testova, who met Belgian Minister Omar Exampleh in Rabat, will open a school on Tuesday.',
    'meeting -',
  ],
  [
    'fr',
    'La ministre marocaine Ada Testova, qui a été reçue par le ministre belge Omar Exampleh, inaugurera mardi une école.',
    'meeting -',
  ],
  [
    'en',
    'Moroccan Minister Ada Testova, who met Belgian Minister Omar Exampleh, a former judge, on Tuesday, opened a school.',
    'meeting 2024-05-14',
  ],
  // A date alone before somebody in several parts.
  [
    'en',
    'In October 2023, the Prime Minister of Morocco, Ada Testova, visited Belgium to attend a summit.',
    'visit 2023-10',
  ],
  [
    'fr',
    'En octobre 2023, la Première ministre du Maroc, Ada Testova, s’est rendue en Belgique pour un sommet.',
    'visit 2023-10',
  ],
  // The first day of a week.
  ['en', 'Moroccan Minister Ada Testova will visit Belgium in the week of June 3.', 'visit 2024-06-03/2024-06-09'],
  [
    'nl',
    'De Marokkaanse minister Ada Testova brengt in de week van 3 juni een bezoek aan België.',
    'visit 2024-06-03/2024-06-09',
  ],
  [
    'de',
    'Die marokkanische Ministerin Ada Testova besucht in der Woche vom 3. Juni Belgien.',
    'visit 2024-06-03/2024-06-09',
  ],
  ['es', 'La ministra marroquí Ada Testova visitará Bélgica la semana del 3 de junio.', 'visit 2024-06-03/2024-06-09'],
  // The month that is named, and not the last one.
  ['es', 'La ministra marroquí Ada Testova visitó Bélgica el pasado mes de enero.', 'visit 2024-01'],
  // What took place during a journey long ago has its day.
  [
    'en',
    'Minister Ada Testova of Morocco visited Belgium on July 15, 2015. During the visit, she met Belgian Minister Omar Exampleh.',
    'visit 2015-07-15, meeting 2015-07-15',
  ],
  // The invitation between a day and the journey parts neither from the other.
  [
    'de',
    'Vergangenen Freitag war die marokkanische Ministerin Ada Testova, auf Einladung von Minister Omar Exampleh, zu Besuch in Wien.',
    'visit 2024-05-10',
  ],
  [
    'fr',
    'La ministre marocaine Ada Testova a effectué mardi, à l’invitation de son homologue Omar Exampleh, une visite en Belgique.',
    'visit 2024-05-14',
  ],
  [
    'en',
    'Moroccan Minister Ada Testova paid on Tuesday, at the invitation of Minister Omar Exampleh, a visit to Belgium.',
    'visit 2024-05-14',
  ],
  // The weekday tells the year.
  ['en', 'The visit of Moroccan Minister Ada Testova to Belgium will begin on Friday 14 March.', 'visit 2025-03-14'],
];

describe('the day that belongs to a fact', () => {
  test.each(rows)('%s: %s', (language, text, dates) => {
    expect(told(language, text)).toBe(dates);
  });

  test('a dateline whose day has two digits is one sentence', () => {
    const text =
      'Wien, 02. Mai 2016 - Heute empfing der Minister Omar Exampleh die marokkanische Ministerin Ada Testova.';
    const [meeting] = readingOf('de', text, null).facts;
    expect(meeting?.date).toBe('2016-05-02');
  });

  test('a state that is that of the dateline leaves its town to the meeting', () => {
    const text =
      'RABAT (ENA) - Belgian Minister Omar Exampleh met his counterpart Ada Testova on Tuesday in Morocco to speak of water.';
    const [meeting] = readingOf('en', text, '2024-05-16').facts.filter(({ kind }) => kind === 'meeting');
    expect(meeting?.place).toBe('Rabat');
  });
});

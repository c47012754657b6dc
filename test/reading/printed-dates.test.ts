import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** Status and date of the facts of a kind, in an article of Wednesday 12 March 2025. */
function told(language: LanguageCode, text: string, kind: string, published: string | null = '2025-03-12'): string {
  return readingOf(language, text, published)
    .facts.filter((one) => one.kind === kind)
    .map(({ status, date }) => `${status} ${date ?? '-'}`)
    .join(', ');
}

const en = 'Moroccan Minister Ada Testova';
const fr = 'La ministre marocaine Ada Testova';
const nl = 'De Marokkaanse minister Ada Testova';
const es = 'La ministra marroquí Ada Testova';
const de = 'Die marokkanische Ministerin Ada Testova';
const ar = 'وزير الخارجية المغربي أنس بلخياط';
const ghana = 'نظيره الغاني كوامي دانكوا';

const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
  // A day may be part of a name, which has capitals on both sides of it.
  [
    'es',
    `${es} se reunió en la sede de la Brigada Modelo 9 de Julio con el ministro belga Omar Exampleh.`,
    'meeting',
    'held -',
  ],
  ['es', `${es} se reunió el Lunes 10 de Marzo con el ministro belga Omar Exampleh.`, 'meeting', 'held 2025-03-10'],
  ['es', `${es} se reunió en Lima el 9 de marzo con el ministro belga Omar Exampleh.`, 'meeting', 'held 2025-03-09'],
  // The week stands beside the weekday.
  ['en', `${en} met Belgian Minister Omar Exampleh on Thursday last week.`, 'meeting', 'held 2025-03-06'],
  ['nl', `${nl} ontmoette vorige week maandag de Belgische minister Omar Exampleh.`, 'meeting', 'held 2025-03-03'],
  ['nl', `${nl} ontmoet volgende week maandag de Belgische minister Omar Exampleh.`, 'meeting', 'planned 2025-03-17'],
  [
    'fr',
    `${fr} a rencontré mardi de la semaine dernière le ministre belge Omar Exampleh.`,
    'meeting',
    'held 2025-03-04',
  ],
  [
    'de',
    `${de} traf am Dienstag vergangener Woche den belgischen Minister Omar Exampleh.`,
    'meeting',
    'held 2025-03-04',
  ],
  [
    'es',
    `${es} se reunió el martes de la semana pasada con el ministro belga Omar Exampleh.`,
    'meeting',
    'held 2025-03-04',
  ],
  ['ar', `استقبل ${ar}، الثلاثاء من الأسبوع الماضي، ${ghana}.`, 'meeting', 'held 2025-03-04'],
  // The weekday beside `today` tells which day it is, and the figures tell it best.
  ['ar', `استقبل ${ar}، اليوم الثلاثاء، ${ghana}.`, 'meeting', 'held 2025-03-11'],
  ['ar', `استقبل ${ar}، اليوم الثلاثاء 11 مارس الجاري بالرباط، ${ghana}.`, 'meeting', 'held 2025-03-11'],
  ['ar', `استقبل ${ar}، في العاشر من آذار، ${ghana}.`, 'meeting', 'held 2025-03-10'],
  ['en', `${en} met Belgian Minister Omar Exampleh today (11 March).`, 'meeting', 'held 2025-03-11'],
  ['de', `${de} traf am ersten März den belgischen Minister Omar Exampleh.`, 'meeting', 'held 2025-03-01'],
  // `will` and a weekday: also today.
  ['en', `${en} will meet Belgian Minister Omar Exampleh on Wednesday.`, 'meeting', 'planned 2025-03-12'],
  ['en', `${en} will meet Belgian Minister Omar Exampleh next Wednesday.`, 'meeting', 'planned 2025-03-19'],
  ['es', `${es} realiza una visita a Bélgica hasta el viernes.`, 'visit', 'held /2025-03-14'],
  // The present tense and a weekday.
  ['nl', `${nl} bezoekt vrijdag België.`, 'visit', 'planned 2025-03-14'],
  ['nl', `${nl} vertrekt donderdag naar België.`, 'visit', 'planned 2025-03-13'],
  ['de', `${de} reist am Montag nach Belgien.`, 'visit', 'planned 2025-03-17'],
  ['de', `${de} besucht von Montag bis Mittwoch Belgien.`, 'visit', 'planned 2025-03-17/2025-03-19'],
  ['de', `${de} reist nächste Woche nach Belgien.`, 'visit', 'expected -'],
  ['fr', `${fr} se rend lundi en Belgique.`, 'visit', 'planned 2025-03-17'],
  ['es', `${es} viaja este viernes a Bélgica.`, 'visit', 'planned 2025-03-14'],
  ['es', `${es} viajó este martes a Bélgica.`, 'visit', 'held 2025-03-11'],
  // After the plan of a journey.
  [
    'nl',
    `${nl} bezoekt vrijdag België. In Brussel ontmoet zij minister Omar Exampleh.`,
    'meeting',
    'planned 2025-03-14',
  ],
  [
    'fr',
    `${fr} se rendra en Belgique du 20 au 24 mars. Elle y rencontrera le ministre belge Omar Exampleh.`,
    'meeting',
    'planned 2025-03-20/2025-03-24',
  ],
  // One occasion, told in two sentences.
  [
    'en',
    `${en} met Belgian Minister Omar Exampleh on Tuesday. The two ministers signed a treaty between Morocco and Belgium.`,
    'agreement',
    'signed 2025-03-11',
  ],
  [
    'fr',
    `${fr} a rencontré mardi le ministre belge Omar Exampleh. Les deux ministres ont signé un accord de coopération.`,
    'agreement',
    'signed 2025-03-11',
  ],
  [
    'nl',
    `${nl} ontmoette dinsdag de Belgische minister Omar Exampleh. De twee ministers ondertekenden een akkoord.`,
    'agreement',
    'signed 2025-03-11',
  ],
  [
    'de',
    `${de} traf am Dienstag den belgischen Minister Omar Exampleh. Die beiden Minister unterzeichneten ein Abkommen.`,
    'agreement',
    'signed 2025-03-11',
  ],
  [
    'es',
    `Marruecos y Bélgica firmaron un acuerdo. La ceremonia se celebró el martes en Rabat.`,
    'agreement',
    'signed 2025-03-11',
  ],
  [
    'ar',
    `استقبل ${ar}، اليوم الأربعاء، ${ghana}. ووقع الوزيران مذكرة تفاهم بين المغرب وغانا.`,
    'agreement',
    'signed 2025-03-12',
  ],
  // The days of a visit, from its beginning, its end and its length.
  ['en', `${en} began a three-day visit to Belgium on Monday.`, 'visit', 'held 2025-03-10/2025-03-12'],
  [
    'nl',
    `${nl} is maandag geland in Brussel voor een bezoek aan België dat tot en met donderdag duurt.`,
    'visit',
    'held 2025-03-10/2025-03-13',
  ],
  [
    'de',
    `${de} ist am Montag in Brüssel gelandet. Ihr Besuch in Belgien dauert bis Donnerstag.`,
    'visit',
    'held 2025-03-10/2025-03-13',
  ],
  [
    'es',
    `${es} viajará el próximo domingo a Bélgica. La visita se extenderá hasta el 19 de marzo.`,
    'visit',
    'planned 2025-03-16/2025-03-19',
  ],
  [
    'es',
    'La visita de la ministra marroquí Ada Testova a Bélgica, que concluye hoy, comenzó el lunes.',
    'visit',
    'held 2025-03-10/2025-03-12',
  ],
  // The days of a visit are not the day of its meeting.
  [
    'fr',
    `${fr} a effectué lundi et mardi une visite en Belgique. Elle a eu à Bruxelles des entretiens avec le ministre belge Omar Exampleh.`,
    'meeting',
    'held -',
  ],
];

describe('dates as the press of each language prints them', () => {
  test.each(cases)('%s: %s (%s)', (language, text, kind, expected) => {
    expect(told(language, text, kind)).toBe(expected);
  });
});

const datelines: readonly (readonly [LanguageCode, string, string | null])[] = [
  ['en', `ABU DHABI, 11th March, 2025 (Desk) -- ${en} today met Belgian Minister Omar Exampleh.`, '2025-03-11'],
  ['en', `RABAT, March 11 (Agency) -- ${en} today met Belgian Minister Omar Exampleh.`, null],
  ['fr', `Rabat, 11 mars 2025 (ABC) - ${fr} a rencontré ce jour le ministre belge Omar Exampleh.`, '2025-03-11'],
  ['de', `Accra, 11. März 2025. ${de} hat heute den belgischen Minister Omar Exampleh getroffen.`, '2025-03-11'],
  ['es', `México, a 11 de marzo de 2025.- ${es} se reunió hoy con el ministro belga Omar Exampleh.`, '2025-03-11'],
  ['ar', `الرباط في 11 مارس 2025 / وكالة / استقبل ${ar} اليوم ${ghana}.`, '2025-03-11'],
  ['de', `Berlin hat am Montag (10. März) mit ${de} ein Abkommen unterzeichnet.`, null],
];

describe('a dateline', () => {
  test.each(datelines)('%s: %s', (language, text, expected) => {
    const { published, publishedFrom } = readingOf(language, text);
    expect([published, publishedFrom]).toEqual([expected, expected && 'dateline']);
  });

  test.each(datelines.filter(([, , date]) => date))(
    'tells what is today, in an article of the day after: %s %s',
    (language, text) => {
      expect(told(language, text, 'meeting')).toBe('held 2025-03-11');
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** The dates of the meetings and visits of an article whose day of publication nobody stated. */
function told(language: LanguageCode, text: string, published: string | null = null): string {
  return readingOf(language, text, published)
    .facts.filter(({ kind }) => kind === 'meeting' || kind === 'visit')
    .map(({ date }) => date ?? '-')
    .join(', ');
}

const en =
  'Moroccan Minister Ada Testova met Belgian Minister Omar Exampleh in Rabat on Tuesday to talk about water, trade and energy.';
const fr =
  'La ministre marocaine Ada Testova a reçu mardi à Rabat le ministre belge Omar Exampleh pour parler de l’eau et du commerce.';
const nl =
  'De Marokkaanse minister Ada Testova ontving dinsdag in Rabat de Belgische minister Omar Exampleh voor een gesprek over water en handel.';
const de =
  'Die marokkanische Ministerin Ada Testova empfing am Dienstag in Rabat den belgischen Minister Omar Exampleh zu einem Gespräch über Wasser.';
const es =
  'La ministra marroquí Ada Testova recibió el martes en Rabat al ministro belga Omar Exampleh para hablar del agua y del comercio.';
const ar =
  'استقبل وزير الخارجية المغربي أنس بلخياط يوم الثلاثاء في الرباط نظيره الغاني كوامي دانكوا لبحث التعاون في مجال المياه.';

describe('the day of publication as a page prints it', () => {
  const pages: readonly (readonly [LanguageCode, string])[] = [
    ['en', `Home News Politics Ministers speak of water Posted on Thursday 16 May 2024 | by Staff\n\n${en}`],
    ['fr', `Accueil Monde Les ministres parlent de l’eau Publié le jeudi 16 mai 2024 | Le Journal\n\n${fr}`],
    ['en', `Ministers speak of water\n\n${en}\n\nPublished: 16 May 2024`],
    ['en', `Ministers speak of water\n\n${en}\n\nThu, 05/16/2024 - 17:44`],
    ['fr', `Les ministres parlent de l’eau\n\n${fr}\n\n16 mai 2024`],
    ['en', `Ministers speak of water\n\n${en}\n\nENA 16 May 2024`],
    ['de', `Minister sprechen über Wasser\n\n${de}\n\nRabat, 16. Mai 2024`],
    ['nl', `donderdag 16 mei 2024 , 13:46\n\nBron: Het Bureau\n\n${nl} Dat werd donderdag gemeld.`],
    ['de', `16 Mai 202416:33\n\nMinister sprechen über Wasser\n\nPRESSEMITTEILUNG\n\n${de}`],
    ['es', `Ministros en Rabat\n\nActualizado: 16/05/2024 10:14h\n\n${es}`],
    ['es', `RABAT, 16 May. 2024 (AGENCIA EJEMPLO) - ${es}`],
    ['ar', `الوزيران يبحثان المياه\n\nنشر في 16 مايو 2024\n\n${ar}`],
    ['ar', `الرباط 08 ذو القعدة 1445 هـ الموافق 16 مايو 2024 م\n${ar}`],
  ];
  test.each(pages)('%s: %s', (language, text) => {
    expect(told(language, text)).toBe('2024-05-14');
  });

  test('behind the lead a stamp has a time of day', () => {
    const lead =
      'Die Ministerin ist erst seit kurzem im Amt und spricht schon über Wasser mit ihren Nachbarn im Norden.';
    expect(told('de', `Minister sprechen\n\n${lead}\n\n16.05.2024 22:53 Uhr\n\n${de}`)).toBe('2024-05-14');
  });

  const others: readonly (readonly [LanguageCode, string])[] = [
    // The day on which the page was copied, and those of other articles.
    ['en', `Friday, April 4, 2025\nHome\nWorld\n\nMinisters speak of water\n\n${en}`],
    [
      'en',
      `Ministers speak of water\n\n${en}\n\nRelated news\nFlood in the valley\n16 May 2024\nNew school opened\n17 May 2024`,
    ],
    ['en', `Ministers speak of water\n\n${en}\n\nExhibition 16 May 2024`],
    ['fr', `Les ministres parlent de l’eau\n\n${fr}\n\n16 mai 2024\nLa crue de la vallée\n17 mai 2024\nUne école`],
  ];
  test.each(others)('is none: %s %s', (language, text) => {
    expect(told(language, text)).toBe('-');
  });
});

describe('days without a year', () => {
  const rows: readonly (readonly [LanguageCode, string, string])[] = [
    ['en', `RABAT, May 16 (ENA) -- ${en.replace('on Tuesday', 'today')}`, 'XXXX-05-16'],
    ['en', `RABAT, May 16 (ENA) -- ${en.replace('on Tuesday', 'yesterday')}`, 'XXXX-05-15'],
    ['en', `RABAT, March 1 (ENA) -- ${en.replace('on Tuesday', 'yesterday')}`, '-'],
    [
      'de',
      `Eine Sprecherin erklärte heute (16.05.) in Rabat das Ergebnis. ${de.replace('am Dienstag', 'heute')}`,
      'XXXX-05-16',
    ],
    ['es', `RABAT, 16 May. (AGENCIA) - ${es.replace('el martes', 'hoy')}`, 'XXXX-05-16'],
    ['ar', `الرباط 16 مايو (وكالة) - ${ar.replace('يوم الثلاثاء', 'اليوم')}`, 'XXXX-05-16'],
    // The year of days that the text dates in full.
    [
      'en',
      'Moroccan Minister Ada Testova will visit Belgium from 13 to 15 May 2024. She will meet Minister Omar Exampleh on 14 May.',
      '2024-05-13/2024-05-15, 2024-05-14',
    ],
    [
      'nl',
      'Minister Ada Testova van Marokko brengt maandag 13 en dinsdag 14 mei 2024 een bezoek aan België. Zij wordt op maandag 13 mei ontvangen door de Belgische minister Omar Exampleh.',
      '2024-05-13/2024-05-14, 2024-05-13',
    ],
  ];
  test.each(rows)('%s: %s', (language, text, dates) => {
    expect(told(language, text)).toBe(dates);
  });
});

describe('days in words and figures', () => {
  const rows: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'fr',
      'La ministre marocaine Ada Testova a effectué une visite en Belgique les 3, 4 et 5 mai.',
      '2024-05-03/2024-05-05',
    ],
    ['es', 'La ministra marroquí Ada Testova visitó Bélgica los días 3, 4 y 5 de mayo.', '2024-05-03/2024-05-05'],
    ['ar', `${ar.replace('يوم الثلاثاء', 'يوم ١٤/٥/٢٠٢٤')}`, '2024-05-14'],
    ['ar', `${ar.replace('يوم الثلاثاء', 'يوم الثلاثاء 6 ذو القعدة 1445هـ الموافق 14 مايو 2024م')}`, '2024-05-14'],
    ['en', en.replace('on Tuesday', 'two days ago'), '2024-05-14'],
    ['nl', 'Minister Ada Testova (Testpartij) is dinsdagmiddag (lokale tijd) aangekomen in België.', '2024-05-14'],
  ];
  test.each(rows)('%s: %s', (language, text, dates) => {
    expect(told(language, text, '2024-05-16')).toBe(dates);
  });
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each fact of a kind in a text published on Monday 10 March 2025: its status and date. */
function told(kind: string, language: LanguageCode, text: string): string {
  return reported(language, text)
    .filter((fact) => fact.kind === kind)
    .map(({ status, date }) => `${status} ${date ?? '-'}`)
    .join(', ');
}

describe('the day since which something goes on', () => {
  test.each<readonly [LanguageCode, string]>([
    [
      'en',
      'Kenyan president Ada Testova met Rwandan minister Bram Voorbeeld, a first since taking office in March 2024.',
    ],
    [
      'fr',
      'La présidente kényane Ada Testova a rencontré le ministre rwandais Bram Voorbeeld, une première depuis son élection en mars 2024.',
    ],
    [
      'nl',
      'De Keniaanse president Ada Testova ontmoette de Rwandese minister Bram Voorbeeld, voor het eerst sinds haar aantreden in maart 2024.',
    ],
    [
      'de',
      'Die kenianische Präsidentin Ada Testova traf den ruandischen Minister Bram Voorbeeld erstmals seit ihrem Amtsantritt im März 2024.',
    ],
    [
      'es',
      'La presidenta de Kenia, Ada Testova, se reunió con el ministro ruandés Bram Voorbeeld por primera vez desde su elección en marzo de 2024.',
    ],
    ['ar', 'التقى الرئيس الكيني توم هارلو الوزير الرواندي برام فورد للمرة الأولى منذ توليه المنصب في مارس 2024.'],
  ])('is not that of a meeting: %s, %s', (language, text) => {
    expect(told('meeting', language, text)).toBe('held -');
  });

  test('is that of what it was told of right behind it', () => {
    const text = 'Kenyan president Ada Testova is on a visit to Rwanda since Thursday.';
    expect(told('visit', 'en', text)).toBe('held 2025-03-06/..');
  });
});

describe('a visit that was concluded', () => {
  test.each<readonly [LanguageCode, string]>([
    ['en', 'Kenyan president Ada Testova on Thursday concluded a three-day visit to Rwanda.'],
    ['en', 'Kenyan president Ada Testova has concluded a working visit to Rwanda on Thursday.'],
    ['fr', 'La présidente kényane Ada Testova a achevé jeudi une visite de travail au Rwanda.'],
    ['nl', 'De Keniaanse president Ada Testova heeft donderdag een werkbezoek aan Rwanda afgerond.'],
    ['de', 'Die kenianische Präsidentin Ada Testova hat am Donnerstag einen Arbeitsbesuch in Ruanda abgeschlossen.'],
    ['es', 'La presidenta keniana Ada Testova culminó el jueves una visita oficial a Ruanda.'],
    ['ar', 'اختتم الرئيس الكيني توم هارلو يوم الخميس زيارة رسمية إلى رواندا.'],
  ])('is over, and ended on that day: %s, %s', (language, text) => {
    expect(told('visit', language, text)).toBe('held /2025-03-06');
  });

  test('goes on until a weekday to come', () => {
    const text = "La présidente kényane Ada Testova effectue jusqu'à jeudi une visite officielle au Rwanda.";
    expect(told('visit', 'fr', text)).toBe('held /2025-03-13');
  });
});

describe('the day of what was told just before', () => {
  test('is not that of what had been settled already', () => {
    const text =
      'Präsidentin Ada Testova aus Kenia traf am Donnerstag in Berlin Minister Bram Voorbeeld. Ein Abkommen zwischen Kenia und Deutschland ist von Beamten beider Seiten bereits paraphiert worden.';
    expect(told('agreement', 'de', text)).toBe('agreed -');
  });

  test('is that of the talks, and not of the arrival', () => {
    const text =
      'Kenyan minister Ada Testova met her Rwandan counterpart, Bram Voorbeeld, in Nairobi on Thursday. Voorbeeld had arrived in Kenya on Wednesday. After the meeting the two ministers signed a memorandum of understanding.';
    expect(told('agreement', 'en', text)).toBe('signed 2025-03-06');
  });
});

describe('the day of a visit that was called off', () => {
  test.each<readonly [LanguageCode, string]>([
    ['fr', "La visite que devait effectuer jeudi à Kigali la présidente kényane Ada Testova n'aura pas lieu."],
    ['de', 'Der für Donnerstag geplante Besuch der kenianischen Präsidentin Ada Testova in Ruanda findet nicht statt.'],
  ])('was still to come: %s, %s', (language, text) => {
    expect(told('visit', language, text)).toBe('denied 2025-03-13');
  });
});

describe('a year or a month that another noun has', () => {
  test.each<readonly [LanguageCode, string, string]>([
    [
      'de',
      'Die Gespräche behandelten am Rande auch die Strategische Partnerschaft zwischen Kenia und Ruanda von 2021.',
      'held -',
    ],
    [
      'en',
      'Its purpose is laid down in the “Memorandum on the Establishment of Bilateral Consultations”, signed between Kenya and Rwanda in March 2021.',
      '',
    ],
  ])('is not that of talks: %s, %s', (language, text, expected) => {
    expect(told('meeting', language, text)).toBe(expected);
  });

  test.each<readonly [LanguageCode, string]>([
    [
      'nl',
      'Kenia en Rwanda ondertekenden donderdag een verdrag. In januari werd al een memorandum over water ondertekend.',
    ],
    [
      'fr',
      "Le Kenya et le Rwanda ont signé jeudi un accord. En janvier, les deux pays avaient déjà signé un mémorandum sur l'eau.",
    ],
  ])('is background where it had been signed already: %s, %s', (language, text) => {
    expect(told('agreement', language, text)).toBe('signed 2025-03-06, historical 2025-01');
  });
});

describe('a town between a possessive and the noun', () => {
  test('makes no plan of a visit', () => {
    const text = 'Kenyan minister Ada Testova wrapped up her Kigali visit and left for Ghana on Sunday.';
    expect(told('visit', 'en', text)).toBe('held /2025-03-09, held 2025-03-09');
  });
});

describe('words that make no background and no plan', () => {
  test('a day of the weeks before is news', () => {
    const text =
      'Minister Ada Testova van Kenia heeft eerder op 18 februari een gesprek gehad met haar Rwandese collega Bram Voorbeeld.';
    expect(told('meeting', 'nl', text)).toBe('held 2025-02-18');
  });

  test('what was a pleasure was held', () => {
    const text =
      'Kenyan minister Ada Testova met several counterparts in Kigali. She also wrote that it was "so nice to meet Minister Bram Voorbeeld of Rwanda today".';
    expect(told('meeting', 'en', text)).toBe('held 2025-03-10');
  });

  test('a stay that was concluded was no plan', () => {
    const text = 'Kenyan minister Ada Testova has concluded a three-day stay in Rwanda.';
    expect(told('visit', 'en', text)).toBe('held -');
  });

  test('the last time that they met was before the news', () => {
    const text =
      "Le ministre kényan Tom Exemple a rencontré jeudi à Paris son homologue rwandais, Bram Voorbeeld. Ils s'étaient vus pour la dernière fois en septembre 2024 à Kigali.";
    expect(told('meeting', 'fr', text)).toBe('held 2025-03-06, historical 2024-09');
  });
});

test.each([
  'Deutschland und Ghana haben am Freitag, dem 7. März 2025, in Berlin ein Abkommen über Fischerei unterzeichnet.',
  'Deutschland und Ghana haben am Freitag, den 07.03.2025 in Accra ein Abkommen über Fischerei unterzeichnet.',
])('an article before the day of a month opens no clause: %s', (text) => {
  expect(told('agreement', 'de', text)).toBe('signed 2025-03-07');
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings of a text: who took part in each, in order. */
const meetings = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name }) => name).join(', '));

describe('people who are named as some of many', () => {
  const among: readonly (readonly [LanguageCode, string, string])[] = [
    [
      'en',
      'President Ada Testova of Slovakia met several delegates and diplomats in New York on the sidelines of the UN General Assembly, including Kenya Foreign Minister Omar Exampleh and Swiss Federal Councillor Ama Sampleh, among others.',
      'Ama Sampleh',
    ],
    [
      'fr',
      'La présidente slovaque Ada Testova a rencontré plusieurs ministres en marge du sommet, dont le ministre kényan Omar Exampleh et la ministre ghanéenne Ama Sampleh.',
      'Ama Sampleh',
    ],
    [
      'nl',
      'De Slowaakse president Ada Testova ontmoette verschillende ministers in de marge van de top, onder wie de Keniaanse minister Omar Exampleh en de Ghanese minister Ama Sampleh.',
      'Ama Sampleh',
    ],
    [
      'es',
      'La presidenta eslovaca Ada Testova se reunió con varios ministros al margen de la cumbre, entre ellos el ministro keniano Omar Exampleh y la ministra ghanesa Ama Sampleh.',
      'Ama Sampleh',
    ],
    [
      'de',
      'Die slowakische Präsidentin Ada Testova traf am Rande des Gipfels mehrere Minister, darunter den kenianischen Minister Omar Exampleh und die ghanaische Ministerin Ama Sampleh.',
      'Ama Sampleh',
    ],
  ];
  test.each(among)('%s: however much stands between the plural and its names', (language, text, last) => {
    expect(meetings(language, text)).toEqual(['Ada Testova, Omar Exampleh', `Ada Testova, ${last}`]);
  });
});

describe('whoever leads a delegation stands for it', () => {
  const led: readonly (readonly [LanguageCode, string])[] = [
    [
      'en',
      'A three-member Kenyan delegation called on the Slovak minister Omar Exampleh. The delegation, led by Ada Testova, praised the country.',
    ],
    [
      'fr',
      'Une délégation kényane a été reçue par le ministre slovaque Omar Exampleh. La délégation, conduite par Ada Testova, a salué le pays.',
    ],
    [
      'es',
      'Una delegación keniana fue recibida por el ministro eslovaco Omar Exampleh. La delegación, encabezada por Ada Testova, elogió al país.',
    ],
    [
      'de',
      'Eine kenianische Delegation wurde vom slowakischen Minister Omar Exampleh empfangen. Die Delegation unter Leitung von Ada Testova lobte das Land.',
    ],
    [
      'nl',
      'Een Keniaanse delegatie werd ontvangen door de Slowaakse minister Omar Exampleh. De delegatie, onder leiding van Ada Testova, prees het land.',
    ],
    [
      'en',
      'The Kenyan minister Ada Testova arrived in Bratislava at the head of a delegation. The delegation was received by the Slovak minister Omar Exampleh.',
    ],
    [
      'fr',
      "La ministre kényane Ada Testova est arrivée à la tête d'une délégation. La délégation a été reçue par le ministre slovaque Omar Exampleh.",
    ],
  ];
  test.each(led)('%s: %s', (language, text) => {
    expect(meetings(language, text).map((people) => people.split(', ').toSorted())).toEqual([
      ['Ada Testova', 'Omar Exampleh'],
    ]);
  });

  test('a delegation of another state is not theirs', () => {
    expect(
      meetings(
        'en',
        'A Kenyan delegation called on the Slovak minister Omar Exampleh. The delegation, led by the Ghanaian minister Ada Testova, came later.',
      ),
    ).toEqual(['Kenyan delegation, Omar Exampleh']);
  });

  test('without capitals: an adjective and a state behind the delegation', () => {
    expect(
      meetings('ar', 'التقى وزير الدفاع الأردني سعيد تستوفان وفدا عسكريا من رومانيا برئاسة الفريق أيون تستوفيسكو.'),
    ).toEqual(['سعيد تستوفان, أيون تستوفيسكو']);
  });
});

describe('an office and its holder', () => {
  test('a counterpart is from a state before his name', () => {
    expect(
      meetings('en', 'The Kenyan minister Ada Testova met her counterpart from Bosnia and Herzegovina, Omar Exampleh.'),
    ).toEqual(['Ada Testova, Omar Exampleh']);
    expect(
      meetings('de', 'Die kenianische Ministerin Ada Testova traf ihren Amtskollegen aus der Slowakei, Omar Exampleh.'),
    ).toEqual(['Ada Testova, Omar Exampleh']);
    expect(
      meetings('nl', 'De Keniaanse minister Ada Testova ontmoette haar ambtgenoot uit Slowakije, Omar Exampleh.'),
    ).toEqual(['Ada Testova, Omar Exampleh']);
  });

  test('the field of an office is no part of the name', () => {
    expect(
      meetings(
        'en',
        'The Kenyan minister of police Ada Testova met the Slovak minister for interior Brig (R) Omar Exampleh.',
      ),
    ).toEqual(['Ada Testova, Omar Exampleh']);
    expect(
      meetings(
        'nl',
        'In Voorburg spraken minister Omar Exampleh van Buitenlandse Zaken en zijn nieuwe Keniaanse collega Ada Testova over handel.',
      ),
    ).toEqual(['Omar Exampleh, Ada Testova']);
  });

  const seated: readonly (readonly [string, string])[] = [
    [
      'استقبل وزير الثقافة الموريتاني سعيد تستوفان سفير المملكة المغربية المعتمد لدى بلادنا سعادة السيد حميد تستوفي.',
      'حميد تستوفي',
    ],
    [
      'بحث رئيس الأركان الليبي سعيد تستوفان مع قائد القيادة الأمريكية في إفريقيا «أفريكوم» الجنرال روبرت تستوفي برامج التدريب.',
      'روبرت تستوفي',
    ],
    [
      'أجرى المفتش العام المغربي سعيد تستوفان مباحثات مع قائد المكون الطبي بالجيش البلجيكي، اللواء باتريك تستوفي.',
      'باتريك تستوفي',
    ],
  ];
  test.each(seated)('ar: %s', (text, name) => {
    expect(meetings('ar', text)).toEqual([`سعيد تستوفان, ${name}`]);
  });
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

const peopleIn = (language: LanguageCode, text: string) =>
  readingOf(language, text).actors.filter(({ kind }) => kind === 'person');

describe('what a portfolio is called is nobody', () => {
  const portfolios: Readonly<Partial<Record<LanguageCode, string>>> = {
    en: 'Agricultural Jihad | Climate Change | Digital Transformation | Defence Production | Human Settlements | Social Cohesion | Emergency Situations | Hajj and Umrah',
    es: 'Desarrollo Agropecuario | Inteligencia Artificial | Energía Eléctrica',
    nl: 'Hoger Onderwijs | Langdurige Zorg | Verkeer',
    ar: 'الجهاد الزراعي | أملاك الدولة | التسامح والتعايش | الاقتصاد الرقمي والريادة',
  };
  const said: Readonly<Partial<Record<LanguageCode, (portfolio: string) => string>>> = {
    en: (one) => `Iran’s Minister of ${one}, Kofi Examplu, met Ghana’s ambassador Ama Testova on Monday.`,
    es: (one) => `El ministro boliviano de ${one}, Kofi Examplu, se reunió con la embajadora de Ghana, Ama Testova.`,
    nl: (one) => `Minister Kofi Examplu van ${one} ontmoette maandag de Ghanese ambassadeur Ama Testova.`,
    ar: (one) => `استقبل وزير ${one} كوفي إكزامبلو سفيرة غانا آما تستوفا.`,
  };
  for (const language of ['en', 'es', 'nl', 'ar'] as const)
    test.each(portfolios[language]?.split(' | ') ?? [])(`${language}: %s`, (one) => {
      const names = peopleIn(language, said[language]?.(one) ?? '').map(({ name }) => name);
      expect(names.toSorted()).toEqual(
        language === 'ar' ? ['آما تستوفا', 'كوفي إكزامبلو'] : ['Ama Testova', 'Kofi Examplu'],
      );
    });
});

describe('what somebody is called is no part of the name, and none of the office', () => {
  test.each([
    [
      'en',
      'The Minister of Agriculture and Natural Resources Engr. Kofi Examplu met Ama Testova, the ambassador of Ghana.',
    ],
    [
      'en',
      'The Minister of Agriculture and Natural Resources Dr. Kofi Examplu met Ama Testova, the ambassador of Ghana.',
    ],
    ['es', 'El ministro de Agricultura, Dña. Kofi Examplu, se reunió con la embajadora de Ghana, Ama Testova.'],
    ['de', 'Landwirtschaftsminister Hofrat Kofi Examplu traf die ghanaische Botschafterin Ama Testova.'],
  ] as const)('%s: %s', (language, text) => {
    const minister = peopleIn(language, text).find(({ name }) => name === 'Kofi Examplu');
    expect(minister?.roles.join()).toMatch(/(?:Resources|Agricultura|minister)$/u);
  });
});

test.each([
  ['en', 'Australian foreign minister Julie Bishop met Ghanaian minister Kofi Testova.', 'Julie Bishop'],
  ['en', 'US Attorney General William Barr met Ghanaian minister Kofi Testova.', 'William Barr'],
  ['en', 'Singapore minister Ng Eng Hen met Ghanaian minister Kofi Testova.', 'Ng Eng Hen'],
  ['nl', 'De Nederlandse minister Amos Post ontmoette de Ghanese minister Kofi Testova.', 'Amos Post'],
] as const)('what is also a surname stays one (%s): %s', (language, text, name) => {
  expect(peopleIn(language, text).map((one) => one.name)).toContain(name);
});

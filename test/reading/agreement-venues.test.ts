import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** The states and bodies that the agreements of a text are said to be of. */
const parties = (language: LanguageCode, text: string): readonly string[] =>
  readingOf(language, text).facts.flatMap(({ kind, parties: of }) => (kind === 'agreement' ? of : []));

const cases: readonly (readonly [LanguageCode, string, string, string])[] = [
  [
    'en',
    'New York',
    'Accra',
    '{} - Foreign Minister Omar Exampleh signed on Tuesday a memorandum of understanding with his Maldivian counterpart Abdul Sampleh. They met during the General Assembly of the United Nations.',
  ],
  [
    'fr',
    'Genève',
    'Accra',
    '{} – Le ministre des Affaires étrangères Omar Exemple a signé mardi un mémorandum d’entente avec son homologue maldivien Abdul Fictif. Ils se sont vus pendant l’Assemblée générale des Nations unies.',
  ],
  [
    'ar',
    'نيويورك',
    'أكرا',
    '{} – وقع وزير الخارجية فيصل المثال يوم الثلاثاء مذكرة تفاهم مع نظيره المالديفي عبد الله النموذج. التقى الوزيران خلال الدورة السابعة والسبعين للجمعية العامة للأمم المتحدة.',
  ],
];

test.each(cases)(
  '%s: where the states of the world meet, a minister is of any of them: %s',
  (language, venue, _, text) => {
    const of = parties(language, text.replace('{}', venue));
    expect(of.filter((party) => party !== 'MV')).toEqual([]);
  },
);

test.each(cases)(
  '%s: elsewhere the press of a town does not say whose minister it is: not %s but %s',
  (language, _, town, text) => {
    expect(parties(language, text.replace('{}', town)).toSorted()).toEqual(['GH', 'MV']);
  },
);

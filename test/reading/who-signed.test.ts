import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

type Row = readonly [language: LanguageCode, text: string, parties: string, signed: string];

const table = (name: string, rows: readonly Row[]) =>
  test.each(rows)(`${name}: %s %s`, (language, text, parties, signed) => {
    const told = reported(language, text).filter(({ kind }) => kind === 'agreement');
    const both = told.map((fact) => [
      fact.parties.toSorted().join('+'),
      fact.signatories.map((one) => one.name).join(' + '),
    ]);
    expect(both).toEqual([[parties, signed]]);
  });

table('each side signs with a verb of its own', [
  [
    'en',
    'Envoy Omar Muster signed the memorandum for Kenya and minister Ada Testova signed for the Republic of Ghana.',
    'GH+KE',
    'Omar Muster + Ada Testova',
  ],
  [
    'es',
    'El ministro Omar Muster firmó el acuerdo por Kenia y la ministra Ada Testova lo firmó por Ghana.',
    'GH+KE',
    'Omar Muster + Ada Testova',
  ],
  [
    'es',
    'El ministro Omar Muster firmó el convenio en nombre de Kenia, mientras que por Ghana firmó la ministra Ada Testova.',
    'GH+KE',
    'Omar Muster + Ada Testova',
  ],
  [
    'ar',
    'وقع المندوب الدائم لكينيا السفير عمر بن مثال على اتفاقية التعاون، فيما وقع عن غانا المندوب الدائم لجمهورية غانا لدى الأمم المتحدة السفير سليم نموذج.',
    'GH+KE',
    'عمر بن مثال + سليم نموذج',
  ],
  [
    'ar',
    'وقع المندوب الدائم لكينيا السفير عمر بن مثال على اتفاقية التعاون، فيما وقعها من جانب غانا مندوبها الدائم السفير سليم نموذج.',
    'GH+KE',
    'عمر بن مثال + سليم نموذج',
  ],
]);

test('whoever signs another text for somebody signed nothing of this', () => {
  const text =
    'Kenyan minister Omar Muster signed the agreement with Ghana, and minister Ada Testova signed a contract for Togo.';
  const told = reported('en', text).find(({ instrument }) => instrument?.words.includes('agreement'));
  expect(told?.signatories.map(({ name }) => name)).toEqual(['Omar Muster']);
});

table('whoever proceeds to a signature signs', [
  [
    'fr',
    'L’ambassadeur du Kenya, Omar Muster, et la ministre ghanéenne, Ada Testova, ont procédé lundi à la signature d’un accord de défense.',
    'GH+KE',
    'Omar Muster + Ada Testova',
  ],
  [
    'fr',
    'Le ministre kényan Omar Muster et la ministre ghanéenne Ada Testova procéderont mardi à la signature d’un accord de pêche.',
    'GH+KE',
    'Omar Muster + Ada Testova',
  ],
]);

table('whoever proceeds to something else does not', [
  [
    'fr',
    'Le ministre kényan Omar Muster a procédé à un échange de vues avant la signature d’un accord entre le Kenya et le Ghana.',
    'GH+KE',
    '',
  ],
]);

table('whoever tells that their state signed did not', [
  [
    'en',
    'Kenyan prime minister Omar Muster confirmed that his country had signed military agreements with Ghana.',
    'GH+KE',
    '',
  ],
  [
    'fr',
    'Le Premier ministre kényan, Omar Muster, a confirmé que son pays avait signé des accords militaires avec le Ghana.',
    'GH+KE',
    '',
  ],
  [
    'es',
    'El presidente de Kenia, Omar Muster, dijo que su gobierno había suscrito un convenio con Ghana.',
    'GH+KE',
    '',
  ],
  [
    'nl',
    'De Keniaanse premier Omar Muster bevestigde dat zijn land militaire akkoorden met Ghana heeft ondertekend.',
    'GH+KE',
    '',
  ],
  [
    'de',
    'Der kenianische Premierminister Omar Muster bestätigte, dass sein Land ein Militärabkommen mit Ghana unterzeichnet hat.',
    'GH+KE',
    '',
  ],
]);

table('whoever signs in the name of their state does', [
  [
    'en',
    'Kenyan president Omar Muster, on behalf of his country, signed an agreement with Ghana.',
    'GH+KE',
    'Omar Muster',
  ],
  [
    'fr',
    'Le président kényan Omar Muster, au nom de son pays, a signé un accord avec le Ghana.',
    'GH+KE',
    'Omar Muster',
  ],
]);

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

type Row = readonly [language: LanguageCode, text: string, told: string];

/** Each agreement by its words, with the fields that are its own. */
const lots = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    test.each(rows)('%s: %s', (language, text, told) => {
      const agreements = reported(language, text).filter(({ kind }) => kind === 'agreement');
      const words = agreements.map(({ instrument, areas }) => `${instrument?.words}: ${areas.toSorted().join(' ')}`);
      expect(words.toSorted()).toEqual((told === '' ? [] : told.split(' | ')).toSorted());
    });
  });

const migration = 'irregular-migration';
const both = `${migration} judicial-cooperation`;
const law = 'judicial-cooperation';

lots('what a number of agreements counts is told behind the sign, each with its own field', [
  [
    'en',
    'Kenya and Ghana signed two agreements in Accra: a memorandum on migration and a treaty on extradition.',
    `memorandum: ${migration} | treaty: ${law}`,
  ],
  [
    'en',
    'Kenya and Ghana signed two deals – a fisheries agreement and a memorandum on extradition – in Accra.',
    `agreement: fisheries | memorandum: ${law}`,
  ],
  [
    'fr',
    "Le Kenya et le Ghana ont signé à Accra deux accords : un mémorandum sur la migration et un traité d'extradition.",
    `mémorandum: ${migration} | traité: ${law}`,
  ],
  [
    'es',
    'Kenia y Ghana firmaron en Accra dos acuerdos: un memorando sobre migración y un tratado de extradición.',
    `memorando: ${migration} | tratado: ${law}`,
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten in Accra zwei Abkommen: ein Memorandum über Migration und einen Vertrag über die Auslieferung.',
    `Memorandum: ${migration} | Vertrag: ${law}`,
  ],
  [
    'nl',
    'Kenia en Ghana ondertekenden in Accra twee overeenkomsten: een memorandum over migratie en een verdrag over uitlevering.',
    `memorandum: ${migration} | verdrag: ${law}`,
  ],
  [
    'ar',
    'وقعت كينيا وغانا في أكرا اتفاقيتين: مذكرة تفاهم حول الهجرة ومعاهدة لتسليم المجرمين.',
    `مذكرة تفاهم: ${migration} | معاهدة: ${law}`,
  ],
]);

lots('one and the other are those that were counted', [
  [
    'en',
    'Two agreements were signed in Accra by Kenya and Ghana: one on migration, the other on extradition.',
    `Two agreements: ${both}`,
  ],
  [
    'fr',
    "Le Kenya et le Ghana ont signé deux accords, l'un sur la migration et l'autre sur l'extradition.",
    `deux accords: ${both}`,
  ],
  [
    'es',
    'Kenia y Ghana firmaron dos acuerdos, uno sobre migración y el otro sobre extradición.',
    `dos acuerdos: ${both}`,
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten zwei Abkommen, eines über Migration und das andere über Auslieferung.',
    `zwei Abkommen: ${both}`,
  ],
  [
    'nl',
    'Kenia en Ghana ondertekenden twee akkoorden, het ene over migratie en het andere over uitlevering.',
    `twee akkoorden: ${both}`,
  ],
  ['ar', 'وقعت كينيا وغانا اتفاقيتين، الأولى حول الهجرة والثانية حول تسليم المجرمين.', `اتفاقيتين: ${both}`],
  [
    'en',
    'Kenya and Ghana signed two agreements on migration and another on extradition.',
    `two agreements: ${migration} | two agreements: ${law}`,
  ],
]);

lots('those that are said to be among the documents signed are told, also where nobody has told of them', [
  [
    'en',
    'Among the documents signed by Kenya and Ghana on Friday were a memorandum on migration and a protocol on fisheries.',
    `memorandum: ${migration} | protocol: fisheries`,
  ],
  [
    'fr',
    'Parmi les documents signés vendredi par le Kenya et le Ghana figurent un mémorandum sur la migration et un protocole sur la pêche.',
    `mémorandum: ${migration} | protocole: fisheries`,
  ],
  [
    'es',
    'Entre los documentos firmados el viernes por Kenia y Ghana figuran un memorando sobre migración y un protocolo sobre pesca.',
    `memorando: ${migration} | protocolo: fisheries`,
  ],
  [
    'de',
    'Zu den am Freitag von Kenia und Ghana unterzeichneten Dokumenten gehören ein Memorandum über Migration und ein Protokoll über Fischerei.',
    `Memorandum: ${migration} | Protokoll: fisheries`,
  ],
  [
    'ar',
    'ومن بين الوثائق التي وقعتها كينيا وغانا الجمعة مذكرة تفاهم حول الهجرة وبروتوكول حول الصيد البحري.',
    `مذكرة تفاهم: ${migration} | بروتوكول: fisheries`,
  ],
  ['en', 'The documents signed by Kenya and Ghana pave the way for a treaty on trade.', ''],
]);

lots('and those of the next sentence, with the parties and the day of the lot', [
  [
    'en',
    'Kenya and Ghana signed six documents. Among them are a memorandum on migration and a protocol on fisheries.',
    `six documents:  | memorandum: ${migration} | protocol: fisheries`,
  ],
  [
    'fr',
    'Le Kenya et le Ghana ont signé six documents. Parmi eux figurent un mémorandum sur la migration et un protocole sur la pêche.',
    `six documents:  | mémorandum: ${migration} | protocole: fisheries`,
  ],
  [
    'es',
    'Kenia y Ghana firmaron el viernes seis documentos. Entre ellos figuran un memorando sobre migración y un protocolo de pesca.',
    `seis documentos:  | memorando: ${migration} | protocolo: fisheries`,
  ],
  [
    'de',
    'Kenia und Ghana unterzeichneten sechs Dokumente. Dazu gehören ein Memorandum über Migration und ein Protokoll über Fischerei.',
    `sechs Dokumente:  | Memorandum: ${migration} | Protokoll: fisheries`,
  ],
  [
    'nl',
    'Kenia en Ghana ondertekenden zes documenten. Daaronder zijn een memorandum over migratie en een protocol over visserij.',
    `zes documenten:  | memorandum: ${migration} | protocol: fisheries`,
  ],
  [
    'ar',
    'وقعت كينيا وغانا وثيقتين. ويتعلق الأمر بمذكرة تفاهم حول الهجرة وبروتوكول حول الصيد البحري.',
    `وثيقتين:  | مذكرة تفاهم: ${migration} | بروتوكول: fisheries`,
  ],
]);

test('who signed those that a number counts signed each of them', () => {
  const text =
    'Kenya and Ghana signed two agreements: a memorandum on migration and a treaty on extradition. The two agreements were signed by Kenyan minister Ann Exampleh and Ghanaian minister Bob Testova.';
  const told = reported('en', text).filter(({ kind }) => kind === 'agreement');
  const signed = told.map(
    ({ instrument, signatories }) => `${instrument?.words}: ${signatories.map(({ name }) => name).join(', ')}`,
  );
  expect(signed).toEqual(['memorandum: Ann Exampleh, Bob Testova', 'treaty: Ann Exampleh, Bob Testova']);
});

lots('a number of several words is read whole', [
  ['en', 'Kenya and Ghana signed twenty-two agreements.', 'twenty-two agreements: '],
  ['fr', 'Le Kenya et le Ghana ont signé dix-sept nouveaux accords.', 'dix-sept nouveaux accords: '],
  ['es', 'Kenia y Ghana firmaron el viernes treinta y dos acuerdos.', 'treinta y dos acuerdos: '],
  ['de', 'Kenia und Ghana unterzeichneten zweiundzwanzig Abkommen.', 'zweiundzwanzig Abkommen: '],
  ['nl', 'Kenia en Ghana ondertekenden tweeëntwintig akkoorden.', 'tweeëntwintig akkoorden: '],
  ['ar', 'وقعت كينيا وغانا اثنتين وعشرين اتفاقية.', 'اثنتين وعشرين اتفاقية: '],
]);

describe('two sides that sign are no people', () => {
  test.each([
    [
      'en',
      'Kenyan minister Ann Exampleh met Ghanaian minister Bob Testova on Friday. The two sides signed a memorandum on trade.',
    ],
    [
      'fr',
      "La ministre kényane Ann Exampleh s'est entretenue vendredi avec le ministre ghanéen Bob Testova. Les deux parties ont signé un mémorandum sur le commerce.",
    ],
    [
      'fr',
      'Le Kenya et le Ghana ont conclu des accords. Ces textes ont été signés par plusieurs ministres des deux États.',
    ],
  ] as const)('%s: %s', (language, text) => {
    const [told, ...more] = reported(language, text).filter(({ kind }) => kind === 'agreement');
    expect(more).toEqual([]);
    expect(told?.parties.toSorted()).toEqual(['GH', 'KE']);
    expect(told?.signatories).toEqual([]);
  });
});

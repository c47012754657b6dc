import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { table } from '../support/agreed.ts';
import { reported } from '../support/reported.ts';

table('an instrument, how far it has come and its parties', [
  ['en', 'Morocco and Pakistan signed a memorandum of understanding on health on Friday.', 'signed MA+PK'],
  ['en', 'A memorandum of understanding between Morocco and Pakistan was signed in Rabat.', 'signed MA+PK'],
  ['en', 'The meeting ended with the signing of a protocol between Kenya and Ghana.', 'signed GH+KE'],
  ['en', 'The accord, which was signed by Kenya and Ghana, covers trade.', 'signed GH+KE'],
  ['en', 'The treaty between Kenya and Ghana was signed in 1998.', 'historical GH+KE'],
  ['en', 'Kenya and Ghana put their names to a fisheries accord.', 'signed GH+KE'],
  ['nl', 'Tot de ondertekening van een akkoord tussen Marokko en Pakistan kwam het niet.', 'denied MA+PK'],
  ['de', 'Zur Unterzeichnung eines Abkommens zwischen Marokko und Pakistan kam es nicht.', 'denied MA+PK'],
  [
    'nl',
    'NEW YORK - Nederland en Marokko delen kennis. Minister Ada Testova van Water en de Marokkaanse minister van Water, Omar Exampleh, hebben in New York een memorandum ondertekend.',
    'signed MA+NL',
  ],
  ['en', 'Kenya and Ghana concluded a fisheries accord.', 'agreed GH+KE'],
  ['en', 'Kenya and Ghana are negotiating a fisheries accord.', 'discussed GH+KE'],
  ['en', 'Talks on a trade agreement between Kenya and Ghana went on in Accra.', 'discussed GH+KE'],
  ['en', 'Kenya has proposed a trade agreement to Ghana.', 'proposed GH+KE'],
  ['en', 'Kenya suspended its trade agreement with Ghana.', 'denied GH+KE'],
  ['en', 'The trade agreement between Kenya and Ghana entered into force on Monday.', 'signed GH+KE'],
  ['en', 'The African Union and Kenya signed a headquarters agreement.', 'signed African Union+KE'],
  ['en', 'Kenya and the World Health Organization signed a letter of intent.', 'signed KE+World Health Organization'],
  [
    'en',
    'A protocol was signed between the Moroccan Ministry of Justice and the Angolan Ministry of Justice.',
    'signed AO+MA',
  ],
  [
    'en',
    'Kenya and Ghana signed an agreement on trade, a convention on culture and a protocol on tourism.',
    'signed GH+KE, signed GH+KE, signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed a memorandum on trade. The document was signed by Kenyan Minister Ada Testova and Ghanaian Minister Omar Exampleh.',
    'signed GH+KE',
  ],
  [
    'en',
    'Kenya and Ghana signed a memorandum on trade. Another memorandum was signed on tourism.',
    'signed GH+KE, signed GH+KE',
  ],
  ['en', 'If Kenya and Ghana signed a treaty, prices would fall.', ''],
  ['en', 'Kenya and Ghana have signed no agreement.', 'denied GH+KE'],
  ['nl', 'Er is nog geen akkoord ondertekend tussen Kenia en Ghana.', 'denied GH+KE'],
  [
    'nl',
    'Kenia en Ghana gaan nauwer samenwerken. Minister Ada Testova heeft een Memorandum of Understanding getekend met haar Ghanese ambtgenoot Omar Exampleh.',
    'signed GH+KE',
  ],
  [
    'en',
    'The ministers of Kenya, Ghana and Togo met in Nairobi on Monday. They signed a declaration on energy.',
    'signed GH+KE+TG',
  ],
  [
    'en',
    'The cabinet of Kenya approved the signing and ratification of the extradition treaty with Ghana.',
    'expected GH+KE',
  ],
  [
    'en',
    'Minister Ada Testova of Kenya met her Ghanaian counterpart, Omar Exampleh. She disclosed that a memorandum between the two countries would soon be signed.',
    'expected GH+KE',
  ],
  [
    'fr',
    'Les deux pays, le Kenya et le Ghana, se rapprochent. Une entente a été signée par la ministre québécoise Ada Testova et le ministre ghanéen Omar Exampleh.',
    'signed GH+Québec',
  ],
  ['fr', 'Le Maroc et le Portugal ont signé, mardi à Rabat, douze accords de coopération.', 'signed MA+PT'],
  ['fr', 'Une convention a été signée mardi entre le Maroc et le Portugal.', 'signed MA+PT'],
  ['fr', "Les travaux ont été sanctionnés par la signature d'un protocole entre le Kenya et le Ghana.", 'signed GH+KE'],
  [
    'fr',
    'Le Kenya et le Ghana ont renforcé leurs liens à travers deux accords signés vendredi à Accra.',
    'signed GH+KE',
  ],
  ['fr', 'Le Kenya et le Ghana ont conclu un accord de pêche.', 'agreed GH+KE'],
  ['fr', 'Le Kenya et le Ghana négocient un accord de pêche.', 'discussed GH+KE'],
  ['fr', "L'accord de pêche entre le Kenya et le Ghana est entré en vigueur lundi.", 'signed GH+KE'],
  ['fr', "L'Union européenne et le Kenya ont signé un accord de pêche.", 'signed KE+Union européenne'],
  ['fr', "Un traité d'amitié entre le Kenya et le Ghana doit être signé le 4 mai.", 'planned GH+KE'],
  [
    'fr',
    "Un mémorandum d'entente a été signé par le ministre kényan Omar Exampleh et la ministre ghanéenne Ada Testova.",
    'signed GH+KE',
  ],
  ['fr', 'Si un traité entre le Kenya et le Ghana était signé, les prix baisseraient.', ''],
  ['nl', 'Nederland en Marokko hebben vrijdag een memorandum van overeenstemming ondertekend.', 'signed MA+NL'],
  ['nl', 'In Rabat werd een verdrag tussen Nederland en Marokko getekend.', 'signed MA+NL'],
  ['nl', 'Nederland en Marokko hebben een visserijakkoord gesloten en ondertekend.', 'signed MA+NL'],
  ['nl', 'Nederland en Marokko hebben een visserijakkoord gesloten.', 'agreed MA+NL'],
  ['nl', 'Nederland en Marokko onderhandelen over een visserijakkoord.', 'discussed MA+NL'],
  ['nl', 'Nederland en Marokko zetten hun handtekening onder een visserijakkoord.', 'signed MA+NL'],
  ['nl', 'Het visserijakkoord tussen Nederland en Marokko is maandag in werking getreden.', 'signed MA+NL'],
  ['nl', 'De Europese Unie en Marokko ondertekenden een visserijakkoord.', 'signed Europese Unie+MA'],
  ['nl', 'Nederland en Marokko zullen een visserijakkoord ondertekenen.', 'expected MA+NL'],
]);

describe('who was there only watched', () => {
  const text =
    'Kenyan Minister Ada Testova and Ghanaian Minister Omar Exampleh signed a treaty in the presence of President Bela Sampleton.';

  test('those after "in the presence of" are witnesses and no signatories', () => {
    const [fact] = reported('en', text).filter(({ kind }) => kind === 'agreement');
    expect(fact?.signatories.map(({ name }) => name)).toEqual(['Ada Testova', 'Omar Exampleh']);
    expect(fact?.witnesses.map(({ name }) => name)).toEqual(['Bela Sampleton']);
  });
});

test.each([
  [
    'fr',
    'Le Kenya et le Ghana ont signé lundi un traité. L’ambassadeur du Ghana à Nairobi, Omar Exampleh, a assisté à la cérémonie.',
  ],
  [
    'en',
    'Kenya and Ghana signed a treaty on Monday. Ghana’s ambassador to Kenya, Omar Exampleh, attended the signing ceremony.',
  ],
] as const)('whoever attended the ceremony of what was just signed is a witness of it (%s)', (language, text) => {
  const [fact] = reported(language, text).filter(({ kind }) => kind === 'agreement');
  expect(fact?.witnesses.map(({ name }) => name)).toEqual(['Omar Exampleh']);
});

describe('statements', () => {
  test('are words on a relation between states', () => {
    const speakers = (text: string) =>
      reported('fr', text).flatMap(({ kind, speaker }) => (kind === 'statement' && speaker ? [speaker.name] : []));
    expect(
      speakers(
        'Le Kenya et le Ghana ont signé un traité. « Un bon jour », a commenté la ministre kényane Ada Testova.',
      ),
    ).toEqual(['Ada Testova']);
    expect(speakers('La pluie tombe. « Un bon jour », a commenté la ministre Ada Testova.')).toEqual([]);
  });
});

describe('who signed, and when', () => {
  const signing = (language: LanguageCode, text: string) => {
    const [fact] = reported(language, text).filter(({ kind }) => kind === 'agreement');
    return { who: fact?.signatories.map(({ name }) => name), date: fact?.date };
  };

  test('a noun, a second verb or what bears their signatures names them in a later sentence', () => {
    const both = ['Ada Testova', 'Omar Exampleh'];
    for (const [language, text] of [
      ['nl', 'De handtekeningen werden gezet door minister Ada Testova en ambassadeur Omar Exampleh.'],
      ['en', 'The memorandum bears the signatures of Minister Ada Testova and Ambassador Omar Exampleh.'],
      ['en', 'The memorandum was signed between Minister Ada Testova and Ambassador Omar Exampleh.'],
    ] as const) {
      const before =
        language === 'nl' ? 'Kenia en Ghana ondertekenden een memorandum.' : 'Kenya and Ghana signed a memorandum.';
      expect(signing(language, `${before} ${text}`).who).toEqual(both);
    }
  });

  test('the day of the signature is told and not that of the entry into force', () => {
    const text =
      'Op 1 augustus 2023 zijn twee verdragen tussen Kenia en Ghana in werking getreden. De twee verdragen zijn op 29 augustus 2021 in Nairobi ondertekend.';
    expect(signing('nl', text).date).toBe('2021-08-29');
  });
});

test('what two sentences say that it covers is listed once', () => {
  const text =
    'Kenya and Ghana signed a memorandum of understanding covering cybersecurity on Friday. The memorandum covers cybersecurity and military training.';
  const [agreement] = reported('en', text).filter(({ kind }) => kind === 'agreement');
  expect(agreement?.scope.map(({ words }) => words)).toEqual(['cybersecurity', 'military training']);
});

test.each([
  [
    'fr',
    "Le Ghana et le Togo ont signé un mémorandum. Formation militaire, exercices conjoints, cybersécurité, échange d'expertises : le champ du document est large.",
    ['Formation militaire', 'exercices conjoints', 'cybersécurité', "échange d'expertises"],
  ],
  [
    'en',
    'Ghana and Togo signed a memorandum. Military training, joint exercises, cybersecurity: the scope of the memorandum is wide.',
    ['Military training', 'joint exercises', 'cybersecurity'],
  ],
] as const)('a list before a colon is what the document covers: %s', (language, text, items) => {
  const [agreement] = reported(language, text).filter(({ kind }) => kind === 'agreement');
  expect(agreement?.scope.map(({ words }) => words)).toEqual(items);
});

import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** The meetings of a text: each person and the side that they were on. */
const sides = (language: LanguageCode, text: string) =>
  reported(language, text)
    .filter(({ kind }) => kind === 'meeting')
    .map(({ participants }) => participants.map(({ name, side }) => `${name} ${side}`).toSorted());

describe('those who came along to a meeting', () => {
  const along: readonly (readonly [LanguageCode, string])[] = [
    [
      'en',
      'The Kenyan president Ada Testova, accompanied by the minister of health Nora Proofwell, met the Slovak president Omar Exampleh.',
    ],
    [
      'fr',
      'La présidente kényane Ada Testova, accompagnée de la ministre de la Santé Nora Proofwell, a rencontré le président slovaque Omar Exampleh.',
    ],
    [
      'es',
      'La presidenta keniana Ada Testova, acompañada por la ministra de Salud Nora Proofwell, se reunió con el presidente eslovaco Omar Exampleh.',
    ],
    [
      'nl',
      'De Keniaanse president Ada Testova, vergezeld door minister van Volksgezondheid Nora Proofwell, ontmoette de Slowaakse president Omar Exampleh.',
    ],
    [
      'fr',
      'Entourée du ministre de la Santé Nora Proofwell, la présidente kényane Ada Testova a reçu le président slovaque Omar Exampleh.',
    ],
  ];
  test.each(along)('%s: are on the side of whom they accompany', (language, text) => {
    expect(sides(language, text)).toEqual([['Ada Testova 0', 'Nora Proofwell 0', 'Omar Exampleh 1']]);
  });

  const together: readonly (readonly [LanguageCode, string])[] = [
    [
      'de',
      'Zusammen mit Staatssekretärin Nora Proofwell wurde der slowakische Botschafter Omar Exampleh von der kenianischen Ministerin Ada Testova empfangen.',
    ],
    [
      'es',
      'Junto con la viceministra Nora Proofwell, el embajador eslovaco Omar Exampleh se reunió con la ministra keniana Ada Testova.',
    ],
    [
      'fr',
      'Aux côtés de la vice-ministre Nora Proofwell, le ministre slovaque Omar Exampleh a rencontré la ministre kényane Ada Testova.',
    ],
  ];
  test.each(together)('%s: with whom a sentence opens', (language, text) => {
    const [found = []] = sides(language, text);
    const side = (name: string) => found.find((one) => one.startsWith(name))?.at(-1);
    expect(found).toHaveLength(3);
    expect(side('Nora Proofwell')).toBe(side('Omar Exampleh'));
    expect(side('Ada Testova')).not.toBe(side('Omar Exampleh'));
  });

  test('a preposition that is said again goes on with them', () => {
    expect(
      sides(
        'fr',
        "Accompagnée de la ministre Nora Proofwell et de l'ambassadrice Lena Mustera, la présidente kényane Ada Testova a été reçue par le président slovaque Omar Exampleh.",
      ),
    ).toEqual([['Ada Testova 1', 'Lena Mustera 1', 'Nora Proofwell 1', 'Omar Exampleh 0']]);
  });

  test('a delegation is made up of its members', () => {
    expect(
      sides(
        'es',
        'El ministro keniano Omar Exampleh sostuvo una reunión con la embajadora de Eslovaquia, Ada Testova. La delegación eslovaca estuvo conformada por Nora Proofwell, ministra consejera, y Lena Mustera, directora.',
      ),
    ).toEqual([['Ada Testova 1', 'Lena Mustera 1', 'Nora Proofwell 1', 'Omar Exampleh 0']]);
    expect(
      sides(
        'en',
        'The Kenyan minister Omar Exampleh held talks with the Slovak ambassador Ada Testova. The Slovak delegation comprised Nora Proofwell and Lena Mustera.',
      ),
    ).toEqual([['Ada Testova 1', 'Lena Mustera 1', 'Nora Proofwell 1', 'Omar Exampleh 0']]);
  });

  test('a relative clause says who took part as well', () => {
    expect(
      sides(
        'es',
        'La ministra keniana Ada Testova y el ministro eslovaco Omar Exampleh sostuvieron una reunión, en la cual participó también la canciller eslovaca Nora Proofwell.',
      ),
    ).toEqual([['Ada Testova 0', 'Nora Proofwell 1', 'Omar Exampleh 1']]);
  });
});

describe('those whom a sentence lists for a side of the meeting told before', () => {
  const met: Readonly<Record<LanguageCode, string>> = {
    en: 'Kenyan Minister Ada Testova met Slovak Minister Omar Exampleh in Nairobi. ',
    fr: 'La ministre kényane Ada Testova a rencontré à Nairobi le ministre slovaque Omar Exampleh. ',
    nl: 'De Keniaanse minister Ada Testova sprak in Nairobi met de Slowaakse minister Omar Exampleh. ',
    es: 'La ministra keniana Ada Testova se reunió en Nairobi con el ministro eslovaco Omar Exampleh. ',
    de: 'Die kenianische Ministerin Ada Testova hat in Nairobi den slowakischen Minister Omar Exampleh getroffen. ',
    ar: 'التقى الوزير الكيني سامي تجربة بنيروبي الوزير السلوفاكي كريم مثال. ',
  };
  const slovak: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'On the Slovak side, Deputy Minister Nora Proofwell and Ambassador Lena Mustera took part.'],
    ['en', 'The Slovak side included Deputy Minister Nora Proofwell and Ambassador Lena Mustera.'],
    ['en', 'Present from the Slovak side were Deputy Minister Nora Proofwell and Ambassador Lena Mustera.'],
    [
      'en',
      'Other members of the Slovak delegation were Nora Proofwell, Deputy Minister, and Lena Mustera, Ambassador.',
    ],
    [
      'fr',
      "Du côté slovaque, la vice-ministre Nora Proofwell et l'ambassadrice Lena Mustera ont pris part à l'entretien.",
    ],
    ['fr', "La partie slovaque comprenait la vice-ministre Nora Proofwell et l'ambassadrice Lena Mustera."],
    ['nl', 'Aan Slowaakse zijde namen deel: viceminister Nora Proofwell en ambassadeur Lena Mustera.'],
    ['nl', 'Tot de Slowaakse delegatie behoorden viceminister Nora Proofwell en ambassadeur Lena Mustera.'],
    ['es', 'Por la parte eslovaca asistieron la viceministra Nora Proofwell y la embajadora Lena Mustera.'],
    ['es', 'Por parte de Eslovaquia participaron la viceministra Nora Proofwell y la embajadora Lena Mustera.'],
    [
      'de',
      'An dem Gespräch nahmen von slowakischer Seite Vizeministerin Nora Proofwell und Botschafterin Lena Mustera teil.',
    ],
    ['de', 'Der slowakischen Delegation gehörten Vizeministerin Nora Proofwell und Botschafterin Lena Mustera an.'],
  ];
  test.each(slovak)('%s: %s', (language, list) => {
    expect(sides(language, met[language] + list)).toEqual([
      ['Ada Testova 0', 'Lena Mustera 1', 'Nora Proofwell 1', 'Omar Exampleh 1'],
    ]);
  });

  test('ar: the members of a delegation', () => {
    expect(sides('ar', `${met.ar}وضم الوفد السلوفاكي نائب الوزير رشيد برهان والسفير نبيل اختبار.`)).toEqual([
      ['رشيد برهان 1', 'سامي تجربة 0', 'كريم مثال 1', 'نبيل اختبار 1'],
    ]);
  });

  test('each side of one list has its own', () => {
    expect(
      sides(
        'es',
        `${met.es}En la reunión participaron, por Eslovaquia, la viceministra Nora Proofwell y, por Kenia, la secretaria Lena Mustera.`,
      ),
    ).toEqual([['Ada Testova 0', 'Lena Mustera 0', 'Nora Proofwell 1', 'Omar Exampleh 1']]);
    expect(
      sides(
        'en',
        `${met.en}The Kenyan delegation also included Secretary Lena Mustera, while the Slovak delegation included Ambassador Nora Proofwell.`,
      ),
    ).toEqual([['Ada Testova 0', 'Lena Mustera 0', 'Nora Proofwell 1', 'Omar Exampleh 1']]);
  });

  test('whoever was told already is of the side that the others are added to', () => {
    expect(
      sides(
        'nl',
        'Minister-president Testova van Kenia ontving de Slowaakse premier Voorbeelds. Naast minister-president Testova namen aan Keniaanse zijde minister Proefmans van Financiën en minister Monster van Defensie deel. Aan Slowaakse zijde waren dat naast premier Voorbeelds: minister Toets van Handel.',
      ),
    ).toEqual([['Monster 0', 'Proefmans 0', 'Testova 0', 'Toets 1', 'Voorbeelds 1']]);
    expect(
      sides(
        'en',
        'The Kenyan and Slovak delegations held talks in Nairobi on Monday. Besides Prime Minister Ada Testova, Minister Nora Proofwell took part on the Kenyan side. On the Slovak side were Prime Minister Omar Exampleh and Minister Lena Mustera.',
      ),
    ).toEqual([['Ada Testova 0', 'Lena Mustera 1', 'Nora Proofwell 0', 'Omar Exampleh 1']]);
  });

  test('those named stand for the delegation that the sentence before has for them', () => {
    expect(
      sides(
        'nl',
        'De Keniaanse minister Ada Testova ontving een Slowaakse delegatie. Aan Slowaakse zijde namen viceminister Nora Proofwell en ambassadeur Lena Mustera deel.',
      ),
    ).toEqual([['Ada Testova 0', 'Lena Mustera 1', 'Nora Proofwell 1']]);
  });

  const apart: readonly (readonly [LanguageCode, string])[] = [
    ['en', 'On the Slovak side, Deputy Minister Nora Proofwell signed the memorandum.'],
    ['en', 'From the Slovak side, Deputy Minister Nora Proofwell said that trade had grown.'],
    ['en', 'On the Slovak side of the border, Deputy Minister Nora Proofwell took part in a race.'],
    ['nl', 'Viceminister Nora Proofwell van Slowakije nam deel aan een wedstrijd.'],
    ['es', 'La viceministra eslovaca Nora Proofwell asistió también a una feria.'],
    ['de', 'Die slowakische Vizeministerin Nora Proofwell nahm an einem Rennen teil.'],
    ['fr', 'La vice-ministre slovaque Nora Proofwell a assisté à un concert.'],
    ['fr', 'Pour la partie slovaque, la vice-ministre Nora Proofwell a souligné que le commerce progressait.'],
    ['nl', 'Aan Slowaakse zijde ondertekende viceminister Nora Proofwell het memorandum.'],
    ['es', 'Por la parte eslovaca firmó la viceministra Nora Proofwell el memorando.'],
    ['de', 'Von slowakischer Seite betonte Vizeministerin Nora Proofwell, dass der Handel wachse.'],
  ];
  test.each(apart)('%s: but not whoever does something else for it: %s', (language, other) => {
    expect(sides(language, met[language] + other)).toEqual([['Ada Testova 0', 'Omar Exampleh 1']]);
  });
});

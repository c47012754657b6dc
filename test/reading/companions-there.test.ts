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
  ];
  test.each(along)('%s: are on the side of whom they accompany', (language, text) => {
    expect(sides(language, text)).toEqual([['Ada Testova 0', 'Nora Proofwell 0', 'Omar Exampleh 1']]);
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

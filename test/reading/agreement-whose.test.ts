import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { readingOf } from '../support/reported.ts';

/** The parties of each agreement that an article tells. */
const partiesIn = (language: LanguageCode, text: string): readonly string[] =>
  readingOf(language, text).facts.flatMap(({ kind, parties }) =>
    kind === 'agreement' ? [[...parties].sort().join('+')] : [],
  );

const filler =
  'Prices rose for the third month in a row. Farmers blame the drought. Shops in the capital have little to sell. ' +
  'Economists expect no change before the autumn. The central bank kept its rate. Rents went up as well. ' +
  'Unions speak of a lost year. Young people look for work elsewhere.';

describe('whose an agreement is', () => {
  it.each<readonly [LanguageCode, string]>([
    [
      'en',
      'Rents rise. Farmers blame the drought. The bank kept its rate. Kenya has sold tea to Ghana for years. Young people look for work. ' +
        'Shops are empty. Minister Ada Testova announced that an agreement on pensions had been signed.',
    ],
    [
      'nl',
      'De huren stijgen al drie maanden. Boeren klagen over de droogte. De bank laat de rente staan. Kenia exporteert thee naar Ghana. ' +
        'Jongeren zoeken werk. Winkels zijn leeg. Minister Ada Testova hoopt een nieuwe deal over de pensioenen te kunnen sluiten.',
    ],
  ])('is not guessed from states that the article only names far from it, nor are its fields: %s', (language, text) => {
    expect(
      readingOf(language, text).facts.flatMap(({ kind, parties }) => (kind === 'statement' ? [] : parties)),
    ).toEqual([]);
  });

  it('is that of the two whom the sentence before names together', () => {
    const text =
      'The minister spoke of trade between Kenya and Ghana. An agreement on customs was signed last week. Exports should grow.';
    expect(partiesIn('en', text)).toEqual(['GH+KE']);
  });

  it('is that of the two countries of which the sentence speaks', () => {
    const text = `Kenya and Ghana are far apart, the minister of trade said. ${filler} An agreement between the two countries was signed last week.`;
    expect(partiesIn('en', text)).toEqual(['GH+KE']);
  });

  it('is that of the two who act where the article opens', () => {
    const text =
      'Kenya and Ghana want more trade with each other, their governments said. Exports are low. Farmers hope for more. ' +
      'The minister is pleased. A treaty on customs was signed in 2021.';
    expect(partiesIn('en', text)).toEqual(['GH+KE']);
  });
});

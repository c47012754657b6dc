import { languageOf } from '../../languages/all.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';
import { coveredBy } from './recognise.ts';
import { findAll, findEvery, foldedOf, type Token, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from './vocabulary.ts';

const listsOf = (language: string): readonly Vocabulary[] => {
  const own = languageOf(language);
  return own ? [vocabularyOf(own)] : vocabularies();
};

const pairs = new Map<string, Matcher<true>>();

/** `the two sides`, `both ministers`: who they are, not how many. */
function pairsOf({ language }: Vocabulary): Matcher<true> {
  const known = pairs.get(language.code) ?? matcherOf([[language.pairs, true as const]]);
  pairs.set(language.code, known);
  return known;
}

/** Whether a text has a figure: digits that are no year, or a number in words. */
export function statesNumber(words: string, language: string): boolean {
  const folded = foldedOf(tokensOf(words));
  return (
    folded.some((word) => /\d/.test(word) && !/^(19|20)\d\d$/.test(word)) ||
    listsOf(language).some((own) => {
      const inPair = coveredBy(findAll(pairsOf(own), folded));
      return findEvery(own.numbers, folded).some(({ from }) => !inPair(from));
    })
  );
}

/** Whether a text has an amount of money: a currency beside a figure. */
export function statesMoney(words: string, language: string): boolean {
  const tokens = tokensOf(words);
  const folded = foldedOf(tokens);
  const currency =
    /[$€£¥]/.test(words) || listsOf(language).some(({ currencies }) => findAll(currencies, folded).length > 0);
  return (currency && statesNumber(words, language)) || hasCode(tokens, language);
}

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** `USD 1.2 million`, `3 miljoen SRD`: the code of a currency right beside a figure, in a text that is not all capitals. */
function hasCode(tokens: readonly Token[], language: string): boolean {
  if (tokens.every(({ printed }) => printed === printed.toUpperCase())) return false;
  const isFigure = (token: Token | undefined) => token !== undefined && statesNumber(token.printed, language);
  return tokens.some(
    ({ printed }, index) => codes.has(printed) && (isFigure(tokens[index - 1]) || isFigure(tokens[index + 1])),
  );
}

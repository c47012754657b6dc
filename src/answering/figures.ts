import { languageOf } from '../languages/all.ts';
import { finds, foldedOf, tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularies, vocabularyOf } from './vocabulary.ts';

const listsOf = (language: string): readonly Vocabulary[] => {
  const own = languageOf(language);
  return own ? [vocabularyOf(own)] : vocabularies();
};

/** Whether a text has a figure: digits that are no year, or a number in words. */
export function statesNumber(words: string, language: string): boolean {
  const folded = foldedOf(tokensOf(words));
  return (
    folded.some((word) => /\d/.test(word) && !/^(19|20)\d\d$/.test(word)) ||
    listsOf(language).some(({ numbers }) => finds(numbers, folded))
  );
}

/** Whether a text has an amount of money: a currency beside a figure. */
export function statesMoney(words: string, language: string): boolean {
  const folded = foldedOf(tokensOf(words));
  const currency = /[$€£¥]/.test(words) || listsOf(language).some(({ currencies }) => finds(currencies, folded));
  return currency && statesNumber(words, language);
}

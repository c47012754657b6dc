import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import type { AskedPlace, Question } from '../asked/question.ts';
import { foldedOf, tokensOf } from '../asked/tokens.ts';

/** A country said with a preposition is where it happened; a fact that states another country is not there. */
export function isThere({ fact }: ReportedFact, question: Question): boolean {
  return question.countries.every(({ code, there }) => !there || fact.country === null || fact.country === code);
}

/** Whether the place of a fact is the one asked for, in whatever language it is printed. */
export function isIn({ place }: Fact, { folded, forms }: AskedPlace): boolean {
  const printed = foldedOf(tokensOf(place ?? '')).join(' ');
  return [folded, ...forms].some((form) => standsIn(printed, form));
}

/** A shorter name is found at the beginning of too many words: `Rio` in `riots`. */
const shortestStem = 6;

/** Whether folded words name a place by this name, inflected or at the beginning of a compound: `Amsterdamse`. */
export function standsIn(folded: string, name: string): boolean {
  return standsAmong(` ${folded} `, name);
}

/** The same of words with a space before and behind them. */
export function standsAmong(spaced: string, name: string): boolean {
  return name !== '' && spaced.includes(name.length < shortestStem ? ` ${name} ` : ` ${name}`);
}

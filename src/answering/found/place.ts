import type { ReportedFact } from '../../archive/archive.ts';
import type { Fact } from '../../reading/fact.ts';
import { countryMatcher, townMatcher } from '../asked/countries.ts';
import type { AskedPlace, Question } from '../asked/question.ts';
import { findAll, foldedOf, tokensOf } from '../asked/tokens.ts';

/** A country said with a preposition is where it happened; a fact that states another country is not there. */
export function isThere({ fact }: ReportedFact, question: Question): boolean {
  return question.countries.every(({ code, there }) => !there || fact.country === null || fact.country === code);
}

/** Whether the place of a fact is the one asked for, in whatever language it is printed. */
export function isIn({ place }: Fact, { folded, forms }: AskedPlace): boolean {
  const printed = foldedOf(tokensOf(place ?? '')).join(' ');
  return [folded, ...forms].some((form) => standsIn(printed, form));
}

/**
 * Of facts on a town those that say they were there, where any do: not those that name no place and whose sentences name
 * another town beside it, `talks in Vaduz, Riga and Oslo`.
 */
export function ofThatTown(facts: readonly ReportedFact[], { places }: Question): readonly ReportedFact[] {
  const said = ({ fact }: ReportedFact) => places.every((place) => isIn(fact, place));
  if (places.length === 0 || !facts.some(said)) return facts;
  const open = ({ fact }: ReportedFact) =>
    fact.place === null && !fact.quotes.some(({ words }) => places.some((place) => namesOthers(words, place)));
  return facts.filter((one) => said(one) || open(one));
}

/** Whether a sentence names a town beside the one that is asked for. */
function namesOthers(words: string, { folded: name, forms }: AskedPlace): boolean {
  const folded = foldedOf(tokensOf(words));
  const capitals = findAll(countryMatcher(), folded).filter(({ value }) => value.as === 'capital');
  const towns = [...findAll(townMatcher(), folded), ...capitals].map(({ from, to }) =>
    folded.slice(from, to).join(' '),
  );
  const own = new Set([name, ...forms]);
  return towns.some((town) => own.has(town)) && towns.some((town) => !own.has(town));
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

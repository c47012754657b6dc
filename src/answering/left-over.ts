import type { LanguageCode } from '../languages/language.ts';
import { countryMistyped, countryName } from './countries.ts';
import type { AskedCountry, OtherWord } from './question.ts';
import type { Token } from './tokens.ts';

/**
 * Words of a script that none of our languages uses: beside a name that was found they are the rest of the sentence,
 * alone they may be a name that the archive does not hold.
 */
export function unread(words: string): boolean {
  return /\p{Lo}/u.test(words);
}

/** Each country once; said with a preposition anywhere, it is a place. */
export function countriesAsked(countries: readonly AskedCountry[]): AskedCountry[] {
  const byCode = new Map<string, AskedCountry>();
  for (const country of countries) {
    const known = byCode.get(country.code);
    if (!known || (country.there && !known.there)) byCode.set(country.code, country);
  }
  return [...byCode.values()];
}

/** What is left when all lists and names are done: mistyped countries, and words to be looked for as they are. */
export function othersIn(leftOver: readonly Token[], tokens: readonly Token[], language: LanguageCode) {
  const countries: AskedCountry[] = [];
  const mistyped: string[] = [];
  const others: OtherWord[] = [];
  const titleCase = tokens.every(({ capital }) => capital);
  for (const token of leftOver) {
    const code = countryMistyped(token.folded);
    if (code) {
      countries.push({ code, as: 'name', there: false });
      mistyped.push(countryName(code, language));
    } else if (token.folded.length > 1 && !token.folded.startsWith("'")) {
      const inside = token !== tokens[0] && token.capital && !titleCase;
      others.push({ words: token.printed, folded: token.folded, nameLike: inside || unread(token.printed) });
    }
  }
  return { countries, mistyped, others };
}

import { isJoined } from '../../reading/words/asked-clitics.ts';
import { fold } from '../../text/fold.ts';
import { countryBegun, countryMistyped, countryName, isCountry, townMistyped } from './countries.ts';
import { isParticle } from './particles.ts';
import type { AskedCountry, AskedPlace, OtherWord } from './question.ts';
import { coveredBy, sameCapital } from './recognise.ts';
import { thingsIn } from './things.ts';
import { finds, foldedOf, isShortForm, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/**
 * What is left when all lists and names are done: mistyped countries, and words to be looked for as they are. Where countries
 * are `named` already, two small letters may be another's code; an adjective stands beside a `noun`.
 */
export function othersIn(
  leftOver: readonly Token[],
  tokens: readonly Token[],
  { language: { code: language }, at, filler }: Vocabulary,
  strict = false,
  named = 0,
  noun: (index: number) => boolean = () => true,
) {
  const beside = named > 0;
  const pair = named > 1 && tokens.some(({ printed }) => printed !== printed.toUpperCase());
  const countries: AskedCountry[] = [];
  const places: AskedPlace[] = [];
  const mistyped: string[] = [];
  const others: OtherWord[] = [];
  const titleCase = tokens.every(({ capital }) => capital);
  const isOpen = (index: number) => tokens[index] !== undefined && leftOver.includes(tokens[index]);
  const things = thingsIn(foldedOf(tokens), language, isOpen);
  // `on pak`, `pak jordan`, `col-arg`: beside another country, or behind a small word.
  const isCountryHere = (token: Token) => {
    // `SPA Vietnam Nederland`: three letters in capitals beside two states are something of theirs.
    if (pair && token.printed.length > 2 && token.printed === token.printed.toUpperCase()) return false;
    const before = tokens[tokens.indexOf(token) - 1];
    return beside || begun.length > 1 || (before !== undefined && finds(filler, [before.folded]));
  };
  for (const { from, to, value } of things) {
    const some = tokens.slice(from, to);
    const [words, folded] = [some.map(({ printed }) => printed).join(' '), some.map((one) => one.folded).join(' ')];
    others.push({ words, folded, nameLike: false, thing: value });
  }
  const inThing = coveredBy(things);
  const begun = strict
    ? []
    : leftOver.filter(
        (token) => countryBegun(token.folded) !== null && !isParticle(token.folded) && !inThing(tokens.indexOf(token)),
      );
  for (const token of leftOver) {
    const index = tokens.indexOf(token);
    if (inThing(index)) continue;
    const code =
      codeTyped(token, tokens) ??
      (beside && !strict ? smallCode(token) : null) ??
      (begun.includes(token) && isCountryHere(token) ? countryBegun(token.folded) : null) ??
      (strict ? null : countryMeant(token.folded, noun(index - 1) || noun(index + 1)));
    const before = tokens[tokens.indexOf(token) - 1]?.folded;
    const town = !strict && before !== undefined && finds(at, [before]) ? townMistyped(token.folded) : null;
    if (town) {
      const folded = fold(town.town);
      places.push({ words: town.town, folded, forms: sameCapital(town.code, folded), capitalOf: null, there: true });
      mistyped.push(town.town);
    } else if (code) {
      countries.push({ code, as: 'name', there: before !== undefined && finds(at, [before]) });
      mistyped.push(countryName(code, language));
    } else if (token.folded.length > 1 && !token.folded.startsWith("'")) {
      const inside = (token !== tokens[0] && token.capital && !titleCase) || isShortForm(token, tokens);
      const nameLike = inside || unread(token.printed);
      others.push({ words: token.printed, folded: token.folded, nameLike, thing: null });
    }
  }
  return { countries, places, mistyped, others };
}

/** The country meant by a word with a slip, or by what stands behind a letter that is written together with it: `وأوروغواي`. */
function countryMeant(folded: string, describes: boolean): string | null {
  return countryMistyped(folded, describes) ?? (isJoined(folded) ? countryMistyped(folded.slice(1), describes) : null);
}

/** `nl and morocco`: two letters that are no word of any list are a country's code beside another country. */
function smallCode({ folded }: Token): string | null {
  const code = folded.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && isCountry(code) ? code : null;
}

/** `CI et Angola`: two letters in capitals that nothing else explains are a country's code, unless all is typed so. */
function codeTyped({ printed }: Token, tokens: readonly Token[]): string | null {
  const shouted = tokens.every((token) => token.printed === token.printed.toUpperCase());
  return !shouted && /^[A-Z]{2}$/.test(printed) && isCountry(printed) ? printed : null;
}

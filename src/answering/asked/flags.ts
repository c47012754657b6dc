import type { LanguageCode } from '../../languages/language.ts';
import { countryName, isCountry } from './countries.ts';

/** The flags that Slack writes without the word. */
const short: ReadonlySet<string> = new Set(['cn', 'de', 'es', 'fr', 'gb', 'it', 'jp', 'kr', 'ru', 'uk', 'us']);

const written = /:(?:flag-)?([a-z]{2}):/giu;
const drawn = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const letterA = 0x1f1e6;

/** A text with countries' names in the place of their flags, also as Slack writes them: `:flag-be:`. */
export function withFlagsNamed(text: string, language: LanguageCode): string {
  const named = (whole: string, letters: string) => {
    const code = letters.toUpperCase() === 'UK' ? 'GB' : letters.toUpperCase();
    return isCountry(code) ? ` ${countryName(code, language)} ` : whole;
  };
  return text
    .replace(written, (whole: string, letters: string) =>
      whole.length > 4 || short.has(letters.toLowerCase()) ? named(whole, letters) : whole,
    )
    .replace(drawn, (pair) =>
      named(pair, [...pair].map((one) => String.fromCharCode(65 + (one.codePointAt(0) ?? letterA) - letterA)).join('')),
    );
}

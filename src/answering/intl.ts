import { languageOf } from '../languages/all.ts';
import type { LanguageCode } from '../languages/language.ts';

/**
 * `Intl` objects by what they were made with. Making one costs thousands of times what using it does, and an answer uses
 * hundreds.
 */
const kept = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  const made = kept.get(key);
  if (made !== undefined) return made as T;
  const fresh = make();
  kept.set(key, fresh);
  return fresh;
}

/** Names of regions in a locale; undefined for a code that has none. */
export function regionNames(locale: string, style: 'long' | 'short' = 'long'): Intl.DisplayNames {
  return once(
    `region ${locale} ${style}`,
    () => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
  );
}

/** Dates in a locale, by the Gregorian calendar, in UTC. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  return once(`date ${locale} ${Object.keys(options).join()}`, () => new Intl.DateTimeFormat(locale, fields));
}

/** How a locale writes numbers: those that readers see are written by no other. */
export function figuresOf(locale: string): (count: number) => string {
  const figures = once(`number ${locale}`, () => new Intl.NumberFormat(locale));
  return (count) => figures.format(count);
}

/** The same in a language's own locale. */
export function figuresIn(language: LanguageCode): (count: number) => string {
  return figuresOf(languageOf(language)?.labels.locale ?? language);
}

/** The same by language, for labels of every language in one file. */
export function everyFigures(): Readonly<Record<LanguageCode, (count: number) => string>> {
  return {
    en: figuresIn('en'),
    fr: figuresIn('fr'),
    nl: figuresIn('nl'),
    es: figuresIn('es'),
    de: figuresIn('de'),
    ar: figuresIn('ar'),
  };
}

/** Plural categories of a locale. */
export function pluralRules(locale: string): Intl.PluralRules {
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

/** Lists joined with "and" in a locale. */
export function listFormat(locale: string): Intl.ListFormat {
  return once(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}

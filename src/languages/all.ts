import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language, LanguageCode } from './language.ts';
import { nl } from './nl.ts';

/** Every language that Coop reads and answers in; help, tests and the README's table are made from it. */
export const languages: readonly Language[] = [en, fr, nl, es, de, ar];

/** The language with this BCP 47 code (a region subtag is ignored), or undefined. */
export function languageOf(code: string): Language | undefined {
  const primary = code.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language.code === primary);
}

/** Whether Coop reads this language. */
export function isLanguageCode(code: string): code is LanguageCode {
  return languages.some((language) => language.code === code);
}

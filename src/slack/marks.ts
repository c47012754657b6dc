import { languageOf } from '../languages/all.ts';
import type { Labels } from '../languages/asking.ts';
import { en } from '../languages/en.ts';
import type { LanguageCode } from '../languages/language.ts';

/** The marks of a language between things, each with its space: Arabic has its own, and French sets a colon apart. */
export function marksIn(language: LanguageCode): Pick<Labels, 'comma' | 'semicolon' | 'colon'> {
  return (languageOf(language) ?? en).labels;
}

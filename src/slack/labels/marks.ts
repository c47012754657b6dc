import { languageOf } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { Labels } from '../../languages/labels.ts';
import type { LanguageCode } from '../../languages/language.ts';

/** The marks of a language between things, each with its space: Arabic has its own, and French sets a colon apart. */
export function marksIn(language: LanguageCode): Pick<Labels, 'comma' | 'semicolon' | 'colon'> {
  return (languageOf(language) ?? en).labels;
}

import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';

/** How a language writes numbers: those that readers see are written by no other. */
export function figuresIn(language: LanguageCode): (count: number) => string {
  const locale = languageOf(language)?.labels.locale ?? language;
  const figures = new Intl.NumberFormat(locale);
  return (count) => figures.format(count);
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

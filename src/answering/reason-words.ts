import { languageOf, languages } from '../languages/all.ts';
import { en } from '../languages/en.ts';
import type { LanguageCode } from '../languages/language.ts';
import type { Reason } from '../languages/reasons.ts';
import { figuresOf } from './intl.ts';
import { apart, fill, listed } from './phrases.ts';

/** How whoever reads the command line brings back what was removed. */
const undoHere = 'coop remove --undo';

/** A reason in the words of a language; the command line and the log read English. */
export function reasonInWords(reason: Reason, code: LanguageCode = 'en', undo = undoHere): string {
  const { labels } = languageOf(code) ?? en;
  const values = Object.entries(reason.with ?? {}).map(([name, value]) => {
    return [name, apart(inWords(name, value, labels.locale), labels)] as const;
  });
  return fill(labels.reasons[reason.code], {
    undo: apart(undo, labels),
    languages: listed(
      languages.map((read) => languageNamed(read.code, labels.locale)),
      labels,
    ),
    because: reason.because === undefined ? '' : reasonInWords(reason.because, code, undo),
    ...Object.fromEntries(values),
  });
}

function inWords(name: string, value: string | number, locale: string): string {
  if (typeof value === 'number') return figuresOf(locale)(value);
  return name === 'language' ? languageNamed(value, locale) : value;
}

const languageNamed = (language: string, locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;

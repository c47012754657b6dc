import { languageOf } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import type { Fact } from '../../reading/fact.ts';
import { fold, words } from '../../text/fold.ts';
import { alternatives } from '../../text/patterns.ts';

/** How many instruments an article counts, as printed: `24 agreements`, `three agreements`. */
export interface Counted {
  readonly printed: string;
  /** The figures, or the word and the language that it is of. */
  readonly number: string;
  readonly of: 'figures' | LanguageCode;
}

/** What an article says of how many instruments there were; null where it does not. A year is no count. */
export function instrumentsCounted({
  fact,
  language,
}: {
  readonly fact: Fact;
  readonly language: LanguageCode;
}): Counted | null {
  const printed = fact.kind === 'agreement' ? (fact.instrument?.words ?? '') : '';
  const figures = /(?<!\d)\d{1,3}(?!\d)/u.exec(fold(printed))?.[0];
  if (figures !== undefined) return { printed, number: figures, of: 'figures' };
  const known = numbersIn(language);
  const word = words(printed).find(({ folded }) => known.has(folded));
  return word === undefined ? null : { printed, number: word.folded, of: language };
}

/** So many letters tell the numbers of a language apart, whatever their endings. */
const TELLING = 3;

/** Whether two counts are two for certain: a word is not compared with figures, nor with a word of another language. */
export function areOtherCounts(mine: Counted, other: Counted): boolean {
  if (mine.of !== other.of) return false;
  if (mine.of === 'figures') return mine.number !== other.number;
  return mine.number.slice(0, TELLING) !== other.number.slice(0, TELLING);
}

const known = new Map<LanguageCode, ReadonlySet<string>>();

function numbersIn(language: LanguageCode): ReadonlySet<string> {
  const made =
    known.get(language) ??
    new Set(alternatives(languageOf(language)?.asking.numbers ?? '').map((one) => one.join(' ')));
  known.set(language, made);
  return made;
}

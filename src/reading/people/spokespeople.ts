import type { Language } from '../../languages/language.ts';
import { memoOf } from '../../text/memo.ts';
import { alternatives } from '../../text/patterns.ts';
import type { Phrase } from '../phrases/phrase.ts';

const words = memoOf((language: Language) =>
  alternatives(language.asking.offices.spokesperson ?? '').map((one) => one.join(' ')),
);

/** Whether a phrase has the office of somebody who only speaks for others: `a spokeswoman`, `Regierungssprecher X`. */
export function speaksForOthers(language: Language, { titles }: Phrase): boolean {
  return titles.some(({ heads }) => heads.some((head) => words(language).some((word) => head.endsWith(word))));
}

import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import { nameEnd } from './names.ts';

/** `el delegado insular, X Y`: a full name in apposition right after. */
export function nameAfterComma(tokens: readonly Token[], i: number): boolean {
  return /^,\s$/u.test(tokens[i]?.gap ?? '') && nameEnd(tokens, i, true) - i >= 2;
}

/** `M. Cheikh X`: behind the short address of everybody, a form of address that is also a given name is the name. */
export const isCalledSo = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i - 1, 'honorific')?.length === 1 &&
  (tokens[i - 1]?.printed.length ?? 9) <= 3 &&
  tokens[i]?.capital === true &&
  isAny(tokens, i, ['given', 'seldom-given']) &&
  tokens[i + 1]?.capital === true &&
  tokens[i + 1]?.gap === ' ';

/** `Her Majesty the Queen`, `Madame la ministre`: behind a form of address, the article of the office that it is said of. */
export const opensOffice = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article']) &&
  !isAny(tokens, i, ['indefinite']) &&
  endsBefore(tokens, i, 'honorific') > 0 &&
  isAny(tokens, i + 1, ['role']) &&
  tokens[i + 1]?.gap === ' ';

/** `Sultan bin Saad`, `اللواء عماد X`: a role that is also a given name, before what only names have or behind an office with an article. */
export function isGivenName(tokens: readonly Token[], i: number): boolean {
  if (!isAny(tokens, i, ['given', 'seldom-given'])) return false;
  const ranked = tokens[i]?.caseless && !tokens[i]?.definite && tokens[i - 1]?.definite;
  if (ranked && isAny(tokens, i - 1, ['role', 'honorific', 'portfolio']) && tokens[i + 1]?.capital) return true;
  return isAny(tokens, i + 1, ['telling']) && tokens[i + 1]?.gap === ' ';
}

/** `رئيس جامعة الملك سعود`: where the name of a body ends that bears a ruler's; the index itself where none does. */
export function afterRuler(tokens: readonly Token[], i: number): number {
  const bears = tokens[i]?.definite && isAny(tokens, i, ['royal']) && isAny(tokens, i - 1, ['organisation', 'site']);
  if (!bears || tokens[i - 1]?.definite || !isAny(tokens, i + 1, ['given'])) return i;
  return isAny(tokens, i + 2, ['particle']) ? i + 4 : i + 2;
}

/** No word of any list but this. */
const isUnlistedOr = (tokens: readonly Token[], i: number, is: 'given') =>
  tokens[i]?.matches.every(({ value }) => value.is === is) === true;

/** `(retd)` or `b.d.` after a rank: the token after it, or `i` itself. */
export function asideAt(tokens: readonly Token[], i: number): number {
  let letters = i;
  while (
    tokens[letters]?.printed.length === 1 &&
    /^\p{Ll}$/u.test(tokens[letters]?.printed ?? '') &&
    /^\./u.test(tokens[letters + 1]?.gap ?? '')
  )
    letters++;
  if (letters > i + 1) return letters;
  if (!(tokens[i]?.caseless ? /^\s?\($/u : /^\s\($/u).test(tokens[i]?.gap ?? '')) return i;
  // `(Omar Exampleh)`: who holds the office.
  const named = (k: number) => tokens[k]?.capital && !tokens[k]?.allCapitals && isUnlistedOr(tokens, k, 'given');
  if (tokens[i + 1]?.gap === ' ' && named(i) && named(i + 1)) return i;
  for (let k = i + 1; k <= i + 2; k++) if (/^\.?\)[,]?\s$/u.test(tokens[k]?.gap ?? '')) return k;
  return i;
}

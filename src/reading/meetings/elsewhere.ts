import type { Line } from '../parsed.ts';
import { placesOf } from '../words/kinds.ts';
import { at, isAny, isCueNoun } from '../words/tokens.ts';

/** In words: so far behind an indefinite article stands the noun of a meeting. */
const near = 3;

/** `attended a fair`, `nam deel aan een wedstrijd`: an occasion that is told for the first time, and is no meeting. */
export function attendsAnother({ sentence: { tokens }, phrases }: Line): boolean {
  const behind = new Set(placesOf(tokens, 'attending').map((i) => i + (at(tokens, i, 'attending')?.length ?? 1)));
  return placesOf(tokens, 'indefinite').some((i) => {
    const opens = behind.has(i) || isAny(tokens, i - 1, ['at', 'to', 'about', 'other']);
    if (!opens || phrases.some(({ from, to }) => from <= i && i < to)) return false;
    for (let next = i; next <= i + near; next++) if (isCueNoun(tokens, next, 'meeting')) return false;
    return true;
  });
}

/**
 * `will take part in the meeting of the African Union`, `in the talks in Geneva`: that of a body, or one in another state than the
 * meeting just told; where it lies ahead, also one that is told for the first time: `in a summit`.
 */
export function isElsewhere({ sentence: { tokens }, phrases }: Line, country: string | null, ahead: boolean): boolean {
  const nouns = tokens.flatMap((_, i) => (isCueNoun(tokens, i, 'meeting') ? [i] : []));
  if (ahead && nouns.some((i) => [1, 2, near].some((back) => isAny(tokens, i - back, ['indefinite'])))) return true;
  return phrases.some(({ kind, from, to, country: where }) => {
    if (kind === 'organisation') return nouns.some((i) => i < to && i >= from - near);
    return kind === 'place' && country !== null && where !== null && where !== country;
  });
}

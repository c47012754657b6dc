import type { Line } from '../parsed.ts';
import { placesOf } from '../words/kinds.ts';
import { at, isAny } from '../words/tokens.ts';

/** In words: so far behind an indefinite article stands the noun of a meeting. */
const near = 3;

/** `attended a fair`, `nam deel aan een wedstrijd`: an occasion that is told for the first time, and is no meeting. */
export function attendsAnother({ sentence: { tokens }, phrases }: Line): boolean {
  const behind = new Set(placesOf(tokens, 'attending').map((i) => i + (at(tokens, i, 'attending')?.length ?? 1)));
  return placesOf(tokens, 'indefinite').some((i) => {
    const opens = behind.has(i) || isAny(tokens, i - 1, ['at', 'to', 'about', 'other']);
    if (!opens || phrases.some(({ from, to }) => from <= i && i < to)) return false;
    for (let next = i; next <= i + near; next++)
      if (tokens[next]?.matches.some(({ value }) => value.is === 'noun' && value.kind === 'meeting')) return false;
    return true;
  });
}

import { memoOf } from '../../text/memo.ts';
import { holds, placesOf } from './kinds.ts';
import { endsBefore, isAny, type Token } from './tokens.ts';

/** Where a sentence says that somebody was at something: `also attended`, and both parts of `nahmen … teil`. */
export const attendingIn = memoOf((tokens: readonly Token[]): readonly number[] => {
  const parted = placesOf(tokens, 'attends').flatMap((verb) => {
    const end = closing(tokens, verb);
    return end === null ? [] : [verb, end];
  });
  return [...placesOf(tokens, 'attending'), ...parted].toSorted((a, b) => a - b);
});

/** What it says is still to come: `will also attend`, `nimmt auch X teil`. */
export function attendsLater(tokens: readonly Token[]): boolean {
  if (placesOf(tokens, 'attends').some((verb) => isAny(tokens, verb, ['present']) && closing(tokens, verb) !== null))
    return true;
  return holds(tokens, ['attend']) && holds(tokens, ['future', 'expected']);
}

/** In words. */
const longest = 60;

/** The second part of a verb in two, which closes its clause. */
function closing(tokens: readonly Token[], verb: number): number | null {
  for (let end = verb + 2; end <= Math.min(tokens.length, verb + longest); end++) {
    if (end < tokens.length && !/[,;:()—–.!?“”«»]/u.test(tokens[end]?.gap ?? '') && !isAny(tokens, end, ['and']))
      continue;
    const length = endsBefore(tokens, end, 'attends-on');
    if (length > 0 && tokens[end - 1]?.capital === false) return end - length;
  }
  return null;
}

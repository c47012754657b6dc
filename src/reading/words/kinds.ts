import { memoOf } from '../../text/memo.ts';
import type { Tag } from './tags.ts';
import type { Token } from './tokens.ts';

/** Where the words of each kind begin in a sentence, found once: most rules ask for kinds that it does not hold. */
const places = memoOf((tokens: readonly Token[]) => {
  const found = new Map<Tag['is'], number[]>();
  for (let i = 0; i < tokens.length; i++)
    for (const { is } of (tokens[i] as Token).matches) {
      const known = found.get(is);
      if (!known) found.set(is, [i]);
      else if (known[known.length - 1] !== i) known.push(i);
    }
  return found;
});

const nowhere: readonly number[] = [];

/** The tokens of a sentence that begin something of this kind, in order. */
export const placesOf = (tokens: readonly Token[], is: Tag['is']): readonly number[] =>
  places(tokens).get(is) ?? nowhere;

/** The tokens of a sentence that begin something of one of these kinds, in order. */
export const placesOfAny = (tokens: readonly Token[], kinds: readonly Tag['is'][]): readonly number[] =>
  [...new Set(kinds.flatMap((is) => placesOf(tokens, is)))].sort((a, b) => a - b);

/** Whether a sentence holds something of one of these kinds. */
export function holds(tokens: readonly Token[], kinds: readonly Tag['is'][]): boolean {
  const found = places(tokens);
  return kinds.some((is) => found.has(is));
}

/** All that the words of some tokens can be. */
export const tagsIn = (tokens: readonly Token[]): readonly Tag[] =>
  tokens.flatMap(({ matches }) => matches.map(({ value }) => value));

/** A word of the field of meetings. */
export const isMeeting = (value: Tag): boolean =>
  (value.is === 'verb' || value.is === 'noun') && value.kind === 'meeting';

/** A noun for a journey. */
export const isVisit = (value: Tag): boolean => value.is === 'noun' && value.kind === 'visit';

import type { DraftParticipant } from '../drafts.ts';
import type { Line } from '../parsed.ts';
import { placesOf } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';

/** `X and Y met their respective counterparts, A and B`: as many on each side, and each met the one who is named in his place. */
export function eachWithHis(
  { sentence: { tokens } }: Line,
  people: readonly DraftParticipant[],
): readonly DraftParticipant[][] {
  const own = placesOf(tokens, 'respective').some((i) => [i - 1, i + 1].some((k) => isAny(tokens, k, ['counterpart'])));
  const [ours, theirs] = [0, 1].map((side) => people.filter((one) => one.side === side)) as [
    DraftParticipant[],
    DraftParticipant[],
  ];
  const named = people.every(({ person }) => person !== null);
  if (!own || !named || ours.length < 2 || ours.length !== theirs.length || ours.length * 2 < people.length)
    return [[...people]];
  return ours.map((one, i) => [one, theirs[i] as DraftParticipant]);
}

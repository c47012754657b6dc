import { toldBefore } from '../clauses/around.ts';
import { prepositionBefore } from '../clauses/sought.ts';
import { type Draft, isPlan } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';

/** In sentences: so far back a meeting was told that another one follows. */
const reach = 8;

/**
 * `X met Y. … After the talks with Y, X will meet Z`: of a meeting that only says when something else will be, and that was told as
 * over, the future of its sentence says nothing.
 */
export function settleKnown({ lines }: Parsed, drafts: readonly Draft[]): void {
  for (const [i, one] of drafts.entries()) {
    if (one.kind !== 'meeting' || !isPlan(one)) continue;
    const tokens = lines[one.sentence]?.sentence.tokens ?? [];
    const noun = tokens.findIndex(({ start }) => start === one.cue.start);
    if (!isAny(tokens, noun, ['noun']) || !isAny(tokens, prepositionBefore(tokens, noun), ['around'])) continue;
    const people = one.participants.map(({ person }) => person);
    const known = toldBefore(drafts, i, reach).some(
      (other) =>
        other.kind === 'meeting' &&
        other.status === 'held' &&
        other.sentence < one.sentence &&
        people.every((person) => person !== null && other.participants.some((too) => too.person === person)),
    );
    if (known) [one.status, one.future, one.date] = ['held', false, null];
  }
}

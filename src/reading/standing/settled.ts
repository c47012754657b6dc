import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** What keeps talks from being over: a plan, a wish, a denial, or that only a round of them is. */
const open = ['future', 'expected', 'may', 'hypothesis', 'negation', 'denied', 'without', 'proposed', 'round'] as const;

/** `concluded negotiations on a treaty`, `the talks on it were wrapped up`: talks that are over have a text as their result. */
export function areSettled(tokens: readonly Token[], cue: CueFound): boolean {
  if (cue.cue.status !== 'discussed') return false;
  const { from, to } = clauseOf(tokens, cue);
  let settled = false;
  for (let i = from; i < to; i++) {
    // The auxiliary of the passive and of the future are alike in some languages: `wurde`, `werden`.
    if (isAny(tokens, i, open) && !isAny(tokens, i, ['settles', 'be', 'have'])) return false;
    settled ||= at(tokens, i, 'settles') !== undefined && !isAny(tokens, i - 1, ['to']);
  }
  return settled;
}

import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** `became the first state to sign the treaty`: whoever was the first to do it has done it. */
export function isFirstTo(tokens: readonly Token[], cue: CueFound): boolean {
  if (cue.is !== 'verb' || cue.form !== 'infinitive') return false;
  const { from } = clauseOf(tokens, cue);
  // No `is the first state asked to sign`.
  let unknown = 0;
  for (let i = cue.from - 1; i > Math.max(from, cue.from - 8); i--) {
    if (/[,;:]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'be', 'have', 'support', 'speech']))
      return false;
    // `the first to refuse to sign it`.
    if (i < cue.from - 1 && isAny(tokens, i, ['to'])) return false;
    if (!isAny(tokens, i, ['rank']) || !isAny(tokens, i - 1, ['article'])) {
      if (tokens[i]?.matches.length === 0) unknown++;
      if (unknown > 1 || isAny(tokens, i, ['expected'])) return false;
      continue;
    }
    // `Kenya has the first chance to sign`, `see X as the first to sign`: no verb of being or becoming.
    if (
      i - 2 <= from ||
      (unknown > 0 && isAny(tokens, i - 2, ['be'])) ||
      isAny(tokens, i - 2, ['have', 'other', 'relative', 'subordinate'])
    )
      return false;
    return !someIn(tokens, from, i, ['future', 'may', 'expected', 'hypothesis', 'proposed', 'negation', 'to']);
  }
  return false;
}

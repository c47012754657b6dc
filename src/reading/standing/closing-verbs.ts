import type { CuePlace } from '../clauses/clause.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** `wird X treffen und Gespräche führen`: a noun behind `and` and an infinitive is as far as that. */
export const joinsVerb = (tokens: readonly Token[], from: number): boolean =>
  isAny(tokens, from - 1, ['and']) &&
  tokens[from - 2]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'infinitive') === true;

/** `wird mit X ein Gespräch führen`: behind the noun ends, with the verb that carries it, what began far before it. */
export function closes(tokens: readonly Token[], { from, to }: CuePlace): boolean {
  if (isAny(tokens, to, ['support', 'have']) && /^$|[,;:.]/u.test(tokens[to + 1]?.gap ?? '')) return true;
  // `wird nach Accra reisen und dort Gespräche mit X und Y führen`
  if (![1, 2].some((back) => isAny(tokens, from - back, ['and']))) return false;
  for (let i = to; i < Math.min(tokens.length, to + longestObject); i++) {
    if (isAny(tokens, i, ['support']) && /^$|[;:.]/u.test(tokens[i + 1]?.gap ?? '')) return true;
    if (/[;:()]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['relative', 'subordinate', 'speech'])) return false;
  }
  return false;
}

/** In words: so far behind its noun stands a verb that closes the clause. */
const longestObject = 24;

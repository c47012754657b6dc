import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { Tie } from '../instruments/ties.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** So many words stand at the most between an instrument and the verb whose subject its signing is. */
const farthest = 14;

/** `signing such papers could strengthen ties`, `la signature d'un accord pourrait …`: an act that is only thought of, of a text that nobody has named. */
export function isPosed(tokens: readonly Token[], { cue, instrument, describes }: Tie): boolean {
  if (describes || instrument.definite || instrument.again || instrument.from < cue.to) return false;
  if (!isAct(cue) || !begins(tokens, cue)) return false;
  const { to } = clauseOf(tokens, cue);
  for (let i = instrument.to; i < Math.min(to, instrument.to + farthest); i++) {
    if (/[;:“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
    // `may have angered Togo`: what has been is over.
    if (isAny(tokens, i, ['may'])) return !isAny(tokens, i + 1, ['have']);
    if (isAny(tokens, i, ['have', 'be', 'future', 'speech', 'relative', 'subordinate'])) return false;
  }
  return false;
}

const isAct = (cue: CueFound): boolean => cue.is === 'noun' || cue.form === 'gerund';

/** Nothing that could have the act as its object stands before it in its clause. */
function begins(tokens: readonly Token[], cue: CueFound): boolean {
  const { from } = clauseOf(tokens, cue);
  for (let i = cue.from - 1; i >= Math.max(from, cue.from - 4); i--) {
    if (/[,;:“”«»]/u.test(tokens[i + 1]?.gap ?? '')) return true;
    if (isAny(tokens, i, ['subordinate', 'speech'])) return true;
    if (isAny(tokens, i, ['have', 'be', 'with', 'by', 'to', 'of', 'at', 'about'])) return false;
  }
  return true;
}

import { clauseOf } from '../clauses/clause.ts';
import type { CueFound } from '../clauses/cues.ts';
import { isBeforeNoun } from '../instruments/instruments.ts';
import type { Tie } from '../instruments/ties.ts';
import type { Line } from '../parsed.ts';
import { isAny } from '../words/tokens.ts';

/** `had already been`, `werd al`: in the same clause, before the verb or the instrument. */
export function isGoneBackTo({ sentence: { tokens } }: Line, cue: CueFound, { from }: Tie['instrument']): boolean {
  const { from: start } = clauseOf(tokens, cue);
  for (let i = Math.max(start, Math.min(cue.from, from) - 7); i < cue.from; i++)
    if (isAny(tokens, i, ['already']) && !isAny(tokens, i, ['have'])) return true;
  return false;
}

/** `accords already signed`, `der bereits unterzeichneten Abkommen`: a participle that only describes. */
export function isAlready(
  { sentence: { tokens } }: Line,
  cue: CueFound,
  instrument: Tie['instrument'],
  describes: boolean,
): boolean {
  if (cue.is !== 'verb' || cue.auxiliary !== null || !(describes || isBeforeNoun(cue, instrument))) return false;
  return isAny(tokens, cue.from - 1, ['already']) && !isAny(tokens, cue.from - 1, ['have']);
}

/** `had previously signed`: the tense of what came before something else in the past. */
export function isPluperfect({ sentence: { tokens } }: Line, cue: CueFound): boolean {
  const had = cue.is === 'verb' ? cue.auxiliary : null;
  return had !== null && isAny(tokens, had, ['have']) && isAny(tokens, had, ['already']);
}

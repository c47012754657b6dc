import type { Line } from '../parsed.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { type CuePlace, clauseOf } from './clause.ts';

/** What stands for no subject: when or where something is done, and the auxiliary of the verb. */
const asides = [
  ...(['today', 'yesterday', 'tomorrow', 'weekday', 'month', 'week', 'counted', 'day-word', 'rank'] as const),
  ...(['place', 'country', 'homeland', 'site', 'capital', 'relative', 'other', 'at', 'to', 'with', 'from'] as const),
  ...(['have', 'be', 'future', 'may', 'negation', 'expected', 'support', 'verb', 'speech', 'thereafter'] as const),
] as const;

/**
 * Where verbs come first, whether one has a subject that is nobody who is known, so that whoever was spoken of before does not do it:
 * a noun with the article or a number right behind it (`يزور الفريق لشبونة`), or a noun or a word that no list knows behind the
 * conjunction that opens its clause (`إن الطائرة ستصل`).
 */
export function hasOtherSubject({ sentence: { tokens }, phrases }: Line, cue: CuePlace): boolean {
  const told = (i: number) => phrases.some(({ from, to }) => from <= i && i < to);
  const noun = (i: number) => isNoun(tokens, i) && !told(i);
  if (!tokens[cue.from]?.caseless) return false;
  if (noun(cue.to) || /^\d/u.test(tokens[cue.to]?.printed ?? '')) return true;
  const { from } = clauseOf(tokens, cue);
  const that = tokens[from - 1];
  if (from >= cue.from || that === undefined || that.owned || !isAny(tokens, from - 1, ['that']) || told(from))
    return false;
  return noun(from) || (tokens[from]?.capital === true && tokens[from]?.matches.length === 0);
}

/** With the article, right behind the word before. */
const isNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.definite === true && tokens[i]?.gap === ' ' && !isAny(tokens, i, asides);

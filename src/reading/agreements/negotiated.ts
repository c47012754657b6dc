import type { CueFound } from '../clauses/cues.ts';
import { isAimed, prepositionBefore } from '../clauses/sought.ts';
import type { Line } from '../parsed.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';

/** `negotiations for the signing of a treaty`: the first noun says how far it is. */
export function isNegotiated(line: Line, cue: CueFound, cues: readonly CueFound[]): boolean {
  const { tokens } = line.sentence;
  if (
    cue.is !== 'noun' ||
    isOutcome(tokens, cue.from) ||
    endsBefore(tokens, prepositionBefore(tokens, cue.from) + 1, 'ahead') > 0
  )
    return false;
  return cues.some(
    (one) =>
      one.is === 'noun' &&
      one.cue.status === 'discussed' &&
      one.to <= cue.from &&
      cue.from - one.to <= 12 &&
      !isParted(line, one.to, cue.from, isAimed(tokens, cue.from)),
  );
}

const parting = ['and', 'verb', 'have', 'speech'] as const;

/** `mandated the minister to negotiate a treaty and sign it`: neither has begun. */
export function isMandated(tokens: readonly Token[], cue: CueFound): boolean {
  const { from } = cue;
  if (cue.is === 'verb' && cue.form !== 'infinitive') return false;
  for (let i = from - 1; i >= 0 && !/[;:.]/u.test(tokens[i + 1]?.gap ?? ''); i--)
    if (isAny(tokens, i, ['mandates'])) return !isAny(tokens, i - 1, ['relative', 'around', 'at']);
    else if (isAny(tokens, i, ['have', 'be', 'speech', 'subordinate', 'relative']) || carries(tokens, i)) return false;
  return false;
}

/** `the talks led to the signing`, `culminaron con la firma`: what came of them. */
function isOutcome(tokens: readonly Token[], from: number): boolean {
  const before = prepositionBefore(tokens, from);
  if (endsBefore(tokens, before + 1, 'managed') > 0) return true;
  return isAny(tokens, before, ['with', 'to', 'by']) && !isAny(tokens, before, ['about', 'covering', 'of']);
}

/** A sign, a verb or an `and` stands between: `the talks and the signing` are two things, `talks between X and Y` are one. */
function isParted({ sentence: { tokens }, phrases }: Line, from: number, to: number, aimed: boolean): boolean {
  const first = phrases.find(({ governor, from: at }) => governor === 'between' && at >= from && at < to);
  const last = phrases.findLast(({ coordination, from: at }) => coordination === first?.coordination && at < to);
  for (let i = from; i < to; i++)
    if (first && last && i >= first.from && i < last.to) i = last.to - 1;
    else if (/[,;:]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, parting) || (!aimed && isAny(tokens, i, ['be'])))
      return true;
  return false;
}

/** `تم`: a verb that carries a noun. */
const carries = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['support']) && !isAny(tokens, i, ['at', 'about', 'article']);

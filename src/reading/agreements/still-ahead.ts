import type { CueFound } from '../clauses/cues.ts';
import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Tie } from '../instruments/ties.ts';
import type { Line, Parsed } from '../parsed.ts';
import { signersOf } from '../parties/parties.ts';
import { someIn } from '../words/stretches.ts';
import { isAny } from '../words/tokens.ts';

/**
 * Whether a sentence tells no more of a text than that it is still to be signed, as `known` told of it: a gerund, what its signing
 * is for, the accords signed.
 */
export function isStillAhead(parsed: Parsed, line: Line, tie: Tie, made: Draft, known: Draft | null): boolean {
  if (known?.future !== true) return false;
  return goesOn(made) || areThose(parsed, line, tie, made) || isByTheWay(line, tie) || isPlanTold(line, tie, made);
}

/** `A treaty with Kenya is to be signed … One is also signed with Ghana`: the present goes on with the plan. */
const goesOn = ({ present, status, date, mention }: Draft): boolean =>
  present && status === 'signed' && date === null && mention?.another === true;

/** `They will sign accords … to present the accords signed`: of those that are to be signed. */
function areThose(parsed: Parsed, line: Line, { cue, instrument, describes }: Tie, { date }: Draft): boolean {
  if (!describes || !instrument.definite || instrument.count === null || date !== null) return false;
  return signersOf(parsed, line, cue, describes).phrases.length === 0;
}

/** `By signing the pact, both will …`: a gerund of a text that was told as to come. */
function isByTheWay(
  { sentence: { tokens } }: Line,
  { cue, instrument: { definite, again, taken, from } }: Tie,
): boolean {
  const gerund = cue.is === 'verb' ? cue.form === 'gerund' : isAny(tokens, cue.from - 1, ['by']) && from > cue.to;
  return gerund && (definite || again || taken);
}

/** `The signing of this protocol comes in the midst of a crisis`, `… responds to …`: no auxiliary and no verb that carries a noun tells that it is over. */
function isPlanTold(
  { sentence: { tokens } }: Line,
  { cue, instrument }: Tie,
  { date, present, place }: Draft,
): boolean {
  if (!isWhose(cue, instrument) || date !== null) return false;
  const over = ['have', 'be', 'support', 'leads', 'takes-place'] as const;
  return present || (cue.from <= 2 && place === null && !someIn(tokens, instrument.to, tokens.length, over));
}

const isWhose = (cue: CueFound, { definite, again }: InstrumentFound): boolean =>
  cue.is === 'noun' && (definite || again);

import type { CueFound } from '../clauses/cues.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { everyIn, someIn } from '../words/stretches.ts';

/**
 * `Since the adoption of the protocol Kenya and Ghana …`: what opens a sentence only says when, of an instrument that is taken for known,
 * and whoever does something then need not have made it.
 */
export function isOnlyWhen(
  { sentence: { tokens } }: Line,
  cue: CueFound,
  { definite, from }: InstrumentFound,
): boolean {
  if (cue.is !== 'noun' || !definite || from < cue.to || cue.from === 0 || cue.from > 3) return false;
  if (holds(tokens, ['pair', 'bilateral']) || !someIn(tokens, 0, cue.from, ['other', 'since'])) return false;
  return everyIn(tokens, 0, cue.from, ['other', 'since', 'and', 'article', 'subordinate']);
}

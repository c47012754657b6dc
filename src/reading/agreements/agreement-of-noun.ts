import type { Status } from '../../text/ladder.ts';
import type { Memory } from '../coreference/coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import { type InstrumentFound, isSimilar } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { partiesOfNoun } from '../parties/agreement-parties.ts';
import { pairsWith } from '../parties/pairs-between.ts';
import { spanOf } from '../words/tokens.ts';
import { nameOf } from './signed-by.ts';

/**
 * An agreement of which only its noun tells, with the parties beside the noun; none where these are not two. `named` is the
 * instrument as it is to be named, where that is not as it stands.
 */
export function ofNoun(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  status: Status,
  memory: Memory,
  named: InstrumentFound = instrument,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const made: Draft = {
    ...draft('agreement', status, index, spanOf(tokens, instrument.from, instrument.to), status === 'expected'),
    ...nameOf(parsed, line, named),
    likened: isSimilar(tokens, instrument),
  };
  const like = isSimilar(tokens, instrument) ? memory.agreement : null;
  const parties = partiesOfNoun(parsed, line, instrument, made, memory, like);
  if (parties.length < 2) return [];
  const each = pairsWith(parsed, line, instrument, instrument.from, parties);
  return (each.length > 0 ? each : [parties]).map((one) => ({ ...made, parties: [...one] }));
}

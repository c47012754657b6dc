import type { Memory } from './coreference.ts';
import type { CueFound } from './cues.ts';
import type { Draft } from './drafts.ts';
import type { InstrumentFound } from './instruments.ts';
import type { Line, Parsed } from './parsed.ts';
import { type Signers, statedParties } from './parties.ts';
import { arePublic } from './public-parties.ts';
import { withoutOwners } from './regions.ts';
import { unsaidParties } from './unsaid-parties.ts';

/** A mention of an instrument of which the parties are sought. */
export interface Mentioned {
  readonly cue: CueFound;
  readonly instrument: InstrumentFound;
  readonly signers: Signers;
  /** The agreement reported last. */
  readonly known: Draft | null;
  readonly made: Draft;
  readonly memory: Memory;
  /** What stands after it belongs to the next one. */
  readonly until: number;
}

/** The parties of an agreement: those that its sentence names, else those that it leaves unsaid; none where nobody public takes part. */
export function partiesOf(parsed: Parsed, line: Line, one: Mentioned): readonly string[] {
  const { cue, instrument, signers, known, made, memory, until } = one;
  if (instrument.again && known) return known.parties;
  const countries = made.participants
    .filter(({ part }) => part === 'signatory')
    .flatMap(({ country }) => (country ? [country] : []));
  const named = statedParties(parsed, line, cue, instrument, signers, countries, until);
  const stated = [...new Set(withoutOwners(parsed, line, named))];
  const said = { cue, instrument, stated, signers, known, made, memory };
  const parties = withoutOwners(parsed, line, unsaidParties(parsed, line, said));
  const to = Math.max(cue.to, instrument.to);
  return arePublic(parsed, line, parties, instrument.type === 'contract', to) ? parties : [];
}

/** The same of an instrument that stands without a verb or noun of the field. */
export function partiesOfNoun(
  parsed: Parsed,
  line: Line,
  instrument: InstrumentFound,
  made: Draft,
  memory: Memory,
): readonly string[] {
  const { from } = instrument;
  const cue: CueFound = { is: 'noun', from, to: from, cue: { words: '', of: 'party', status: made.status } };
  const signers = { phrases: [], partners: [] };
  const until = line.sentence.tokens.length;
  return partiesOf(parsed, line, { cue, instrument, signers, known: null, made, memory, until });
}

import { stateOf } from '../bodies/regions.ts';
import { coordinations, governed } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { Signers } from './parties.ts';
import { partyOf } from './party-names.ts';
import { inStretch } from './stretch-parties.ts';
import { withOthers } from './with-others.ts';

const few = 2;

/** What is asked of a sentence that names fewer than two parties as such. */
export interface Around {
  readonly cue: CueFound;
  readonly instrument: InstrumentFound;
  readonly signers: Signers;
  /** What stands after it belongs to the next one. */
  readonly until: number;
  /** The parties that it names as such. */
  readonly sure: readonly string[];
}

/** Whatever two states a sentence names, where it names fewer than two as those who made an agreement; else those it names as such. */
export function namedAround(
  parsed: Parsed,
  line: Line,
  { cue, instrument, signers, until, sure }: Around,
): readonly string[] {
  const { tokens } = line.sentence;
  const of = (phrases: readonly Line['phrases'][number][]) =>
    phrases.flatMap((phrase) => partyOf(parsed, line, phrase));
  if (signers.phrases.length > 0 && sure.length === 0) {
    // Whoever signs has no state of his own: those named with the signatories are theirs.
    const before = inStretch(parsed, line, 0, Math.max(cue.to, signers.phrases.at(-1)?.to ?? 0));
    return before.length === few ? before : [];
  }
  // `Ghana says that Kenya made an accord with the Example Group`: who is named is none of the two.
  if (withOthers(parsed, line, instrument.to, false)) return sure;
  const nearby = governed(tokens, line.phrases, { from: instrument.from, to: instrument.to }, 'with', 14);
  const end = subordinateAfter(
    tokens,
    Math.max(cue.to, instrument.to),
    nearby.some((phrase) => phrase.from < until) ? until : tokens.length,
  );
  const around = new Set([...sure, ...inStretch(parsed, line, 0, end)]);
  // `an agreement with Kenya and another with Ghana`: the two made none with each other.
  const rivals = line.phrases.filter((phrase) => phrase.governor === 'with' && !nearby.includes(phrase));
  const apart = nearby.length > 0 && of(rivals).some((party) => around.has(party) && !sure.includes(party));
  if (around.size !== few || apart) return sure;
  // `the presidents of A, of B and of C`: one of more than two, and nobody tells which.
  if (sure.length === 0 && areMore(parsed, line, around, end)) return sure;
  return [...around];
}

/** States are named that are none of them, and not only in the name of a body; a part of a state stands beside its own. */
function areMore(parsed: Parsed, line: Line, some: ReadonlySet<string>, end: number): boolean {
  const {
    sentence: { tokens },
    phrases,
  } = line;
  if (![...some].every((party) => /^[A-Z]{2}$/u.test(party))) return false;
  const own = (state: string) => some.has(state) || some.has(stateOf(parsed, state) ?? '');
  const inBody = (i: number) => phrases.some(({ kind, from, to }) => kind === 'organisation' && from <= i && i < to);
  // `Between Kenya and Ghana a treaty for Curaçao`: two in one list, and no third in it.
  const lists = coordinations(phrases).map((list) => list.flatMap((phrase) => partyOf(parsed, line, phrase)));
  if (lists.some((list) => new Set(list).size === some.size && list.every((party) => some.has(party)))) return false;
  for (let i = 0; i < end; ) {
    const nation = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (nation && !inBody(i) && !own(nation.value.country)) return true;
    i += nation?.length ?? 1;
  }
  return false;
}

/** `was signed, while the fund's board …`: where another clause begins. */
function subordinateAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['subordinate']) && !isAny(tokens, i, ['relative', 'other', 'at', 'and', 'of'])) return i;
  return to;
}

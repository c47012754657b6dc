import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { isBehindSign } from './instrument-lists.ts';
import type { InstrumentFound } from './instruments.ts';
import type { Tie } from './ties.ts';

/**
 * The tie to the instrument that the sentence names, where what the verb is tied to takes up what nobody has told:
 * `signed the declaration and the treaty between …`, `among the documents signed by … were a memorandum and …`. Null where none is
 * named. What is found counts as taken.
 */
export function namedBy(
  tokens: readonly Token[],
  tie: Tie,
  instruments: readonly InstrumentFound[],
  taken: Set<InstrumentFound>,
): Tie | null {
  const { instrument, cue } = tie;
  if (!instrument.again || cue.is !== 'verb') return null;
  const after = Math.max(instrument.to, cue.to);
  const next = instruments.find(({ from }) => from >= after);
  if (!next || next.again || taken.has(next)) return null;
  const found =
    isBehindSign(tokens, next.from) ||
    (cue.to <= instrument.from ? joined(tokens, instrument.to, next.from) : isMember(tokens, tie, next));
  if (!found) return null;
  taken.add(next);
  return { ...tie, instrument: next };
}

const joined = (tokens: readonly Token[], from: number, to: number): boolean => someIn(tokens, from, to, ['and']);

/** In words: so far behind `are` or `figurent` stands the first one of a list. */
const opening = 4;

/** `Among the documents signed by … were a memorandum`, `Parmi les textes signés … figurent un accord`: one of those that the sentence is about. */
function isMember(tokens: readonly Token[], { instrument, cue }: Tie, next: InstrumentFound): boolean {
  if (instrument.count === null || !instrument.definite || next.definite || next.count !== null) return false;
  if ([1, 2].some((back) => isAny(tokens, instrument.from - back, ['between']))) return true;
  for (let i = Math.max(cue.to, next.from - opening); i < next.from; i++) {
    const covers = isAny(tokens, i, ['covering']) && !isAny(tokens, i, ['about', 'of', 'to']);
    if (covers || isAny(tokens, i, ['be', 'including'])) return !isClause(tokens, i + 1, next.from);
  }
  return false;
}

const isClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  someIn(tokens, from, to, ['relative', 'subordinate', 'verb', 'to', 'negation']);

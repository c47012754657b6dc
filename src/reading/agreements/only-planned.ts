import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { ofNoun } from './agreement-of-noun.ts';

/** `the planned agreement between Kenya and Ghana`, `das geplante Abkommen mit Ghana`: an instrument of which only that is told. */
export function plannedIn(
  parsed: Parsed,
  line: Line,
  instruments: readonly InstrumentFound[],
  memory: Memory,
): readonly Draft[] {
  const { tokens } = line.sentence;
  if (holds(tokens, ['denied', 'hypothesis', 'historical'])) return [];
  const known = memory.agreement?.future === true;
  return instruments.flatMap((instrument) => {
    if (instrument.again || instrument.loose || instrument.count !== null || !isPlanned(tokens, instrument)) return [];
    // `A planned accord` is none of those that were signed, and told twice it is one.
    const named = { ...instrument, definite: known, another: !known };
    return ofNoun(parsed, line, instrument, 'expected', memory, named);
  });
}

/** The word stands before it or behind it, with nothing but other adjectives between: `the planned tax treaty`. */
function isPlanned(tokens: readonly Token[], { from, to }: InstrumentFound): boolean {
  const close = (i: number) => /^[\s-]$/u.test(tokens[i]?.gap ?? '');
  const ends = (i: number) =>
    isAny(tokens, i, ['article', 'verb', 'have', 'be', 'with', 'and', 'to', 'instrument', 'between']);
  for (let i = from; from - i < 4 && close(i) && !(i < from && ends(i)); i--)
    if (endsBefore(tokens, i, 'planned') > 0) return true;
  for (let i = to; i - to < 2 && close(i) && !ends(i); i++) if (isAny(tokens, i, ['planned'])) return true;
  return false;
}

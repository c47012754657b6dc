import type { Status } from '../../text/ladder.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Draft } from '../drafts.ts';
import { type InstrumentFound, isSimilar } from '../instruments/instruments.ts';
import type { Line, Parsed } from '../parsed.ts';
import { governors } from '../phrases/phrase-openings.ts';
import { holds } from '../words/kinds.ts';
import { someIn } from '../words/stretches.ts';
import { endsBefore, isAny, type Token } from '../words/tokens.ts';
import { ofNoun } from './agreement-of-noun.ts';

/** In words: so far before an instrument stands that it is there, or that somebody counts on it. */
const near = 4;

/** `There is an agreement in principle between Kenya and Ghana`, `Berlin expects an accord with Kenya`: without a verb of the field. */
export function toldByNoun(
  parsed: Parsed,
  line: Line,
  instruments: readonly InstrumentFound[],
  memory: Memory,
): readonly Draft[] {
  const { tokens } = line.sentence;
  if (!holds(tokens, ['exists', 'awaits', 'similar'])) return [];
  if (holds(tokens, ['denied', 'historical'])) return [];
  return instruments.flatMap((instrument) => {
    const { again, loose, count, definite, existing, from } = instrument;
    if (again || loose || (count !== null && count !== '') || definite || existing) return [];
    if (someIn(tokens, 0, from, ['hypothesis', 'negation', 'may'])) return [];
    const status = statusOf(tokens, instrument);
    return status === null ? [] : ofNoun(parsed, line, instrument, status, memory, { ...instrument, another: true });
  });
}

/** `Kenya already has a similar accord with Ghana`: one that is there is no news where another like it is. */
function statusOf(tokens: readonly Token[], instrument: InstrumentFound): Status | null {
  const { from, count } = instrument;
  const already = tokens.slice(0, from).some((_, i) => isAny(tokens, i, ['already']) && !isAny(tokens, i, ['have']));
  const similar = isSimilar(tokens, instrument);
  // `will have such an accord`
  const has = opens(tokens, from, 'have') && !someIn(tokens, 0, from, ['future']);
  if (similar && (opens(tokens, from, 'exists') || has)) return 'historical';
  if (already || count !== null) return null;
  return opens(tokens, from, 'exists') ? 'agreed' : opens(tokens, from, 'awaits') ? 'expected' : null;
}

/** Nothing but an article, adjectives and a noun with `of` stands between. */
function opens(tokens: readonly Token[], from: number, is: 'exists' | 'awaits' | 'have'): boolean {
  for (let i = from; i >= Math.max(0, from - near); i--) {
    if (endsBefore(tokens, i, is) > 0) return true;
    if (/[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i - 1, governors) && !isAny(tokens, i - 1, ['of'])) return false;
    if (isAny(tokens, i - 1, ['verb', 'have', 'be', 'and', 'instrument', 'relative'])) return false;
  }
  return false;
}

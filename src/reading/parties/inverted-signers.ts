import { coordinations } from '../clauses/arguments.ts';
import type { CueFound } from '../clauses/cues.ts';
import { isObjectFirst } from '../clauses/object-first.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isAny, isBehindComma } from '../words/tokens.ts';

/** In words: `lo firmaron el lunes en Lima los ministros`. */
const reach = 6;

/** `On the day that X saw Y, signed the ambassadors …`: after a clause of its own the subject follows the verb. */
export function inverted(
  parsed: Parsed,
  line: Line,
  phrases: readonly Phrase[],
  cue: CueFound,
): readonly Phrase[] | null {
  const { tokens } = line.sentence;
  const group = coordinations(phrases).find((candidate) => (candidate[0]?.from ?? 0) >= cue.to);
  const first = group?.[0];
  if (isAny(tokens, cue.from - 2, ['instrument', 'document']) && isObjectFirst(tokens, cue, cue.from - 1))
    return first && first.governor === null && first.from - cue.to <= reach ? group : null;
  if (!parsed.lexicon.language.participleLast || !isBehindComma(tokens, cue.from)) return null;
  if (!group || !first || first.governor !== null || first.from - cue.to > 2) return null;
  // `tekenden de ministers X van A en Y van B een verdrag`: their names, with what they are in charge of between.
  const named = phrases.filter(
    ({ kind, governor, from }) => kind === 'person' && governor === null && from >= first.to,
  );
  const heads = group.length === 1 && first.kind === 'group' && named[0]?.from === first.to;
  return heads && named.length > 1 ? named : group;
}

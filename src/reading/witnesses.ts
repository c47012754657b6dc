import { nothingSaid, participantsOf } from './coreference.ts';
import type { DraftParticipant } from './drafts.ts';
import type { Line, Parsed } from './parsed.ts';
import type { Phrase } from './phrase.ts';
import { at, endsBefore, isAny } from './tokens.ts';

export interface Witnesses {
  readonly phrases: readonly Phrase[];
  readonly participants: readonly DraftParticipant[];
}

/** `in the presence of X and Y`: the people after it, up to the next verb with its tense. */
export function witnessesIn(parsed: Parsed, line: Line): Witnesses {
  const { tokens } = line.sentence;
  let from = -1;
  for (let i = 0; i < tokens.length && from < 0; i++) {
    const match = at(tokens, i, 'presence');
    if (match) from = i + match.length - 1;
  }
  if (from < 0) return { phrases: [], participants: [] };
  let to = from + 1;
  while (to < tokens.length && !isTensed(line, to)) to++;
  const phrases = line.phrases.filter(
    (phrase) => phrase.from >= from && phrase.to <= to && ['person', 'description'].includes(phrase.kind),
  );
  return {
    phrases,
    participants: participantsOf(parsed, line, phrases, nothingSaid(), { part: 'witness', side: null, others: [] }),
  };
}

function isTensed(line: Line, i: number): boolean {
  const { tokens } = line.sentence;
  if (/[;:“«]/u.test(tokens[i]?.gap ?? '')) return true;
  if (line.phrases.some((phrase) => phrase.from <= i && i < phrase.to)) return false;
  return (
    (isAny(tokens, i, ['be', 'have', 'speech', 'relative']) && endsBefore(tokens, i + 1, 'and', 3) === 0) ||
    (tokens[i]?.matches.some(
      ({ value }) => value.is === 'verb' && (value.form === 'finite' || value.kind === 'agreement'),
    ) ??
      false)
  );
}

import { nothingSaid, participantsOf } from '../coreference/coreference.ts';
import type { DraftParticipant } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, endsBefore, isAny } from '../words/tokens.ts';

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
  // `مدير عام الخدمات الطبية العميد X`: an office, the rest of its name, then whoever holds it.
  const there = phrases.filter((phrase, i) => {
    const next = phrases[i + 1];
    return phrase.kind !== 'description' || next?.kind !== 'person' || !isBeside(line, phrase.to, next.from);
  });
  return {
    phrases,
    participants: participantsOf(parsed, line, there, nothingSaid(), { part: 'witness', side: null, others: [] }),
  };
}

/** So many words of an office's name may stand unread between it and the name. */
const near = 2;

const isBeside = ({ sentence: { tokens } }: Line, from: number, to: number): boolean =>
  tokens[from]?.caseless === true &&
  to - from <= near &&
  tokens.slice(from, to + 1).every(({ gap }, k) => /^\s$/u.test(gap) && !isAny(tokens, from + k, ['and']));

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

import type { CueFound } from '../clauses/cues.ts';
import type { Memory } from '../coreference/coreference.ts';
import type { Line } from '../parsed.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isDefiniteArticle } from '../words/articles.ts';
import { attendingIn } from '../words/attending.ts';
import { holds } from '../words/kinds.ts';
import { isAny } from '../words/tokens.ts';

/**
 * `At the reception X and Y were present as well`, `X and Y also attended the meeting`: a meeting that is told elsewhere, and
 * they need not have met each other.
 */
export function wasThereToo(line: Line, cue: CueFound, subject: readonly Phrase[], memory: Memory): boolean {
  const { tokens } = line.sentence;
  const [first] = subject;
  if (first && first.from >= cue.to && attends(line, cue.to, first.from)) return true;
  const ends = subject.at(-1)?.to ?? cue.to;
  if (ends > cue.from || (memory.met.length + memory.meeting.length === 0 && !holds(tokens, ['also']))) return false;
  return isKnown(line, cue.from) && attends(line, ends, cue.from);
}

/** `the meeting`, not `a meeting`. */
const isKnown = ({ sentence: { tokens } }: Line, noun: number): boolean => isDefiniteArticle(tokens, noun - 1);

/** A word of attendance stands in the stretch. */
function attends({ sentence: { tokens } }: Line, from: number, to: number): boolean {
  if (attendingIn(tokens).some((i) => i >= from && i < to)) return true;
  for (let i = from; i < to; i++) if (isAny(tokens, i, ['presence', 'attend'])) return true;
  return false;
}

/** `The meeting was held with the participation of X and Y`: people of two states or more, and nobody else is named. */
export function presentAt({ sentence: { tokens }, phrases }: Line, cue: CueFound): readonly Phrase[] {
  const people = phrases.filter(isPeople);
  const [first] = people;
  if (
    !first ||
    first.from < cue.to ||
    people.some(({ governor, kind }) => governor !== 'presence' || kind !== 'person')
  )
    return [];
  if (holds(tokens, ['instrument', 'negation', 'hypothesis', 'margins'])) return [];
  const states = new Set(people.map(({ country }) => country));
  return states.size === people.length && people.length > 1 && !states.has(null) ? people : [];
}

/** A definite noun behind a preposition, in a sentence that says who was there. */
export function isAttended({ sentence: { tokens } }: Line, { from, to }: CueFound): boolean {
  const known = isAny(tokens, from - 1, ['article', 'possessive']) && !isAny(tokens, from - 1, ['indefinite']);
  const at = known && isAny(tokens, from - 2, ['at', 'other', 'to']);
  const attended = attendingIn(tokens).length > 0 || holds(tokens, ['accompanies']);
  return at && !isAny(tokens, to, ['with', 'between', 'of']) && attended;
}

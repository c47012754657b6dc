import type { Memory } from '../coreference.ts';
import { participantsOf } from '../coreference.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Person } from '../people.ts';
import { isPeople, type Phrase } from '../phrase.ts';
import { at, isAny, spanOf, type Token } from '../tokens.ts';
import { areasIn } from './cooperation.ts';

/** Who said something: a verb of speech beside a person, `according to X`, or a pronoun that means one. */
export function statementsIn(parsed: Parsed, line: Line, memory: Memory): readonly Draft[] {
  const { tokens } = line.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const speech = at(tokens, i, 'speech');
    if (!speech || (isAny(tokens, i, ['verb']) && !isAny(tokens, i, ['speech']))) continue;
    const speaker = speakerAt(parsed, line, i, i + speech.length, memory);
    if (!speaker) continue;
    const made = draft('statement', 'held', line.sentence.index, spanOf(tokens, i, i + speech.length));
    made.speaker = speaker.person;
    made.areas = [...new Set(areasIn(line).map(({ area }) => area))];
    made.participants = [
      {
        person: speaker.person,
        body: null,
        asWritten: speaker.asWritten,
        role: [...speaker.person.roles][0] ?? null,
        country: speaker.person.country,
        part: 'speaker',
        side: null,
        provedBy: speaker.provedBy,
      },
    ];
    if (speaker.provedBy !== null) made.quotes.add(speaker.provedBy);
    return [made];
  }
  return [];
}

interface Speaker {
  readonly person: Person;
  readonly asWritten: string;
  readonly provedBy: number | null;
}

function speakerAt(parsed: Parsed, line: Line, from: number, to: number, memory: Memory): Speaker | null {
  const candidates = line.phrases.filter((phrase) => isPeople(phrase) && !phrase.plural);
  const before = candidates.findLast(
    (phrase) =>
      phrase.to <= from &&
      phrase.governor === null &&
      from - phrase.to <= 12 &&
      clear(line.sentence.tokens, phrase.to, from),
  );
  const after = candidates.find((phrase) => phrase.from >= to && phrase.from - to <= 1);
  const preceding = /["'”’»,]/u.test(line.sentence.tokens[from]?.gap ?? '') ? (after ?? before) : (before ?? after);
  const phrase: Phrase | undefined = preceding;
  if (!phrase) return null;
  const [found] = participantsOf(parsed, line, [phrase], memory, { part: 'speaker', side: null, others: [] });
  return found?.person ? { person: found.person, asWritten: found.asWritten, provedBy: found.provedBy } : null;
}

/** No other verb between the subject and the verb of speech. */
function clear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isAny(tokens, i, ['speech']) || /[;:“”«»]/u.test(tokens[i]?.gap ?? '')) return false;
  return true;
}

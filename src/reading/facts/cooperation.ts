import type { Status } from '../../text/ladder.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Line, Parsed } from '../parsed.ts';
import { ladderOf } from '../status.ts';
import { at, isAny, spanOf, type Token } from '../tokens.ts';

/** An area named in a sentence. */
export interface AreaFound {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

/** The areas that a sentence names, the longest term where several begin. */
export function areasIn(tokens: readonly Token[]): readonly AreaFound[] {
  const out: AreaFound[] = [];
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    for (const { length, value } of tokens[i]?.matches ?? []) {
      if (value.is !== 'area' || (i + length <= covered && length < 2)) continue;
      if (out.some((other) => other.area === value.area && i < other.to)) continue;
      if (
        i + length <= covered &&
        out.some((other) => other.from <= i && i + length <= other.to && other.to - other.from > length)
      )
        continue;
      out.push({ area: value.area, from: i, to: i + length });
      covered = Math.max(covered, i + length);
    }
  }
  return out;
}

/**
 * Fields in which the parties cooperate: an area and a word of cooperation in one sentence, in an article about two
 * states. A field that is only mentioned is none.
 */
export function cooperationsIn(
  parsed: Parsed,
  line: Line,
  parties: readonly string[],
  covered: Status | null,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  if (parties.length < 2) return [];
  const areas = areasIn(tokens);
  if (areas.length === 0) return [];
  const cooperates = covered !== null || tokens.some((_, i) => isAny(tokens, i, ['cooperation']));
  if (!cooperates) return [];
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areas.map(({ area, from, to }) => {
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...parties];
    return made;
  });
}

/** Whether a sentence speaks of two states together: `the two countries`, two names, a joint adjective. */
export function statesTogether(parsed: Parsed, line: Line): readonly string[] {
  const { tokens } = line.sentence;
  const named = new Set<string>();
  let together = false;
  for (let i = 0; i < tokens.length; i++) {
    const match = at(tokens, i, 'country') ?? at(tokens, i, 'nationality') ?? null;
    if (match) named.add(match.value.country);
    together ||= isAny(tokens, i, ['bilateral', 'pair']);
  }
  for (const phrase of line.phrases) {
    const person = phrase.kind === 'person' ? parsed.people.of(line.sentence.index, phrase) : undefined;
    if (person?.country) named.add(person.country);
    else if (phrase.country) named.add(phrase.country);
  }
  if (named.size >= 2 && named.size <= 4)
    return parsed.pair && named.size > 2 && parsed.pair.every((country) => named.has(country))
      ? parsed.pair
      : [...named];
  return together || named.size <= 1 ? (parsed.pair ?? []) : [];
}

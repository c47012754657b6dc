import type { Status } from '../../text/ladder.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Tag } from '../lexicon.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrase.ts';
import { ladderOf } from '../status.ts';
import { at, endsBefore, isAny, spanOf, type Token } from '../tokens.ts';

/** An area named in a sentence. */
export interface AreaFound {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The areas that a sentence names, the longest term where several begin. Words too wide by themselves (`health`) count
 * only in a list of fields, and nothing inside a title (`minister of health`) or an organisation's name counts.
 */
export function areasIn(line: Line): readonly AreaFound[] {
  const { tokens } = line.sentence;
  const named = line.phrases.filter(({ titles, kind }) => titles.length > 0 || kind === 'organisation');
  const out: AreaFound[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (named.some(({ from, to }) => from <= i && i < to)) continue;
    for (const { length, value } of tokens[i]?.matches ?? []) {
      if (value.is !== 'area' || (value.wide && !inListOfFields(tokens, i))) continue;
      const within = out.some((other) => other.from <= i && i + length <= other.to && other.to - other.from > length);
      if (!within && !out.some(({ area, to }) => area === value.area && i < to))
        out.push({ area: value.area, from: i, to: i + length });
    }
  }
  return out;
}

/** `cooperation in trade, water and health`: from the opening words on only commas, `and` and short items. */
function inListOfFields(tokens: readonly Token[], index: number): boolean {
  let sinceSeparator = 0;
  for (let i = index; i > Math.max(0, index - 20); i--) {
    if (endsBefore(tokens, i, 'fields', 4) > 0) return true;
    if (/[;:.]/u.test(tokens[i]?.gap ?? '')) return false;
    sinceSeparator = /,/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i - 1, ['and']) ? 0 : sinceSeparator + 1;
    if (sinceSeparator > 4 || isAny(tokens, i - 1, ['have', 'be', 'relative', 'speech', 'future'])) return false;
  }
  return false;
}

/**
 * Fields in which the parties cooperate: an area named with a word of cooperation, or in an article that reports a
 * meeting, a visit or an agreement of the parties (`engaged`). A field that is only mentioned elsewhere is none.
 */
export function cooperationsIn(
  line: Line,
  parties: readonly string[],
  covered: Status | null,
  engaged: boolean,
): readonly Draft[] {
  const { tokens, index } = line.sentence;
  if (parties.length < 2) return [];
  const has = (kinds: readonly Tag['is'][]) => tokens.some((_, i) => isAny(tokens, i, kinds));
  const cooperates = covered !== null || has(['cooperation']);
  const discussed = has(['discussed', 'agreed', 'pledged', 'proposed', 'pair', 'bilateral', 'noun']);
  if (!cooperates && !(engaged && discussed)) return [];
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areasIn(line).map(({ area, from, to }) => {
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...parties];
    return made;
  });
}

/** `between Rabat and Islamabad`: a capital that stands for its state, not the town where something happens. */
function standsForState({ governor, country }: Phrase): boolean {
  return (governor === 'between' || governor === null || governor === 'with' || governor === 'of') && country !== 'EH';
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
    else if (phrase.country && (phrase.kind !== 'place' || standsForState(phrase))) named.add(phrase.country);
  }
  if (named.size >= 2 && named.size <= 4)
    return parsed.pair && named.size > 2 && parsed.pair.every((country) => named.has(country))
      ? parsed.pair
      : [...named].sort();
  const alone =
    named.size === 1 &&
    !tokens.some((_, i) => isAny(tokens, i, ['discussed', 'agreed', 'pledged', 'proposed', 'speech', 'noun']));
  return together || (named.size <= 1 && !alone) ? (parsed.pair ?? []) : [];
}

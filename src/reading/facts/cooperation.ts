import type { Status } from '../../text/ladder.ts';
import { areasIn } from '../areas/named-areas.ts';
import { negated } from '../areas/topics.ts';
import { type Draft, draft } from '../drafts.ts';
import type { Line } from '../parsed.ts';
import { ladderOf } from '../standing/ladder.ts';
import { holds } from '../words/kinds.ts';
import { spanOf } from '../words/tokens.ts';

/** What is known of a sentence when fields of cooperation are sought in it. */
export interface Ground {
  /** The parties that the sentence itself speaks of together. */
  readonly parties: readonly string[];
  /** Those of the meeting, visit or agreement reported nearest before it. */
  readonly known: readonly string[];
  /** How far the agreement has come whose contents the sentence tells, else null. */
  readonly covered: Status | null;
  /** The article reports a meeting, a visit or an agreement. */
  readonly engaged: boolean;
}

/**
 * Fields in which the parties cooperate: an area named with a word of cooperation, or in an article that reports a
 * meeting, a visit or an agreement of the parties (`engaged`) what was talked about there. A field that is only mentioned
 * elsewhere is none, nor one that is said not to be covered.
 */
export function cooperationsIn(line: Line, { parties, known, covered, engaged }: Ground): readonly Draft[] {
  const { tokens, index } = line.sentence;
  const together = parties.length >= 2;
  const cooperates = covered !== null || (together && holds(tokens, ['cooperation']));
  const told =
    engaged &&
    (together || known.length > 0) &&
    holds(tokens, ['discussed', 'agreed', 'pledged', 'proposed', 'pair', 'bilateral', 'noun']);
  const sides = together ? parties : known;
  const areas = sides.length === 0 ? [] : areasIn(line);
  if (areas.length === 0) return [];
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areas.flatMap(({ area, from, to, topical }) => {
    if (!cooperates && !told && !(topical && (engaged || together))) return [];
    if (negated(tokens, from)) return [];
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...sides];
    return [made];
  });
}

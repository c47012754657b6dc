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
  /** Those who cooperate: the sentence itself speaks of them together (`together`), or the contact told near it is theirs. */
  readonly parties: readonly string[];
  readonly together: boolean;
  /** A meeting, a visit or an agreement is told near it. */
  readonly near: boolean;
  /** How far the agreement has come whose contents the sentence tells, else null. */
  readonly covered: Status | null;
}

/**
 * Fields in which the parties cooperate: what an agreement covers, an area named with a word of cooperation, and near a
 * meeting, a visit or an agreement what was talked about there. A field that is only mentioned elsewhere is none, nor one
 * that is said not to be covered.
 */
export function cooperationsIn(line: Line, { parties, together, near, covered }: Ground): readonly Draft[] {
  const { tokens, index } = line.sentence;
  if (parties.length === 0 || !(together || near)) return [];
  const cooperates = holds(tokens, ['cooperation']);
  const told = near && holds(tokens, ['discussed', 'agreed', 'pledged', 'proposed', 'pair', 'bilateral', 'noun']);
  const spoken = together && holds(tokens, ['discussed', 'agreed', 'pledged', 'proposed']);
  const status = covered ?? ladderOf(tokens, 0, tokens.length);
  return areasIn(line).flatMap(({ area, from, to, topical }) => {
    const named =
      covered !== null || told || (topical ? near || cooperates || spoken : (near || together) && cooperates);
    if (!named || negated(tokens, from)) return [];
    const made = draft('cooperation', status, index, spanOf(tokens, from, to));
    made.areas = [area];
    made.parties = [...parties];
    return [made];
  });
}

import type { LadderTag } from '../words/tags.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** In words: a verb that stands first, with its subject, its partner and their titles. */
const reach = 24;

/**
 * `بحث وزير كينيا مع نظيره الغاني توقيع اتفاقية`: where the verb stands first, the noun behind its subject and partner is what was
 * discussed, unless a preposition or `and` ties it to something else.
 */
export function isObjectBehind(tokens: readonly Token[], from: number, is: LadderTag): boolean {
  // `اتفق الوزيران أمس على توقيع مذكرة`: what is agreed stands behind the verb's own preposition.
  const own = is === 'agreed' && isAny(tokens, from - 1, ['about']) && !isAny(tokens, from - 1, ['at']);
  if (!tokens[from]?.caseless || (!own && isAny(tokens, from - 1, ['other', 'at', 'by', 'to', 'and', 'around'])))
    return false;
  // `بحث الوزيران التجارة وشهدا توقيع`: the verb right before the noun has it.
  if (isAny(tokens, from - 1, ['support', 'presence']) && !isAny(tokens, from - 1, ['about', 'at'])) return false;
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (/[;:.”»"]/u.test(tokens[i + 1]?.gap ?? '')) return false;
    // `تم التوافق`: the first of its words opens the clause.
    if (isAny(tokens, i, [is]) && isAny(tokens, i - 1, [is])) continue;
    if (isAny(tokens, i, [is]) && !isAny(tokens, i, ['noun', 'role'])) return i === 0 || opens(tokens, i);
    if (
      isAny(tokens, i, ['verb', 'speech', 'have', 'be', 'relative', 'subordinate']) &&
      !isAny(tokens, i, ['noun', 'role'])
    )
      return false;
  }
  return false;
}

/** A clause begins at the word. */
const opens = (tokens: readonly Token[], i: number): boolean =>
  /[,;:.”»"]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i - 1, ['and', 'subordinate', 'weekday', 'today', 'have']);

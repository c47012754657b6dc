import { isAny, isCueNoun, type Token } from '../words/tokens.ts';

/** In words: so far behind a meeting such a journey stands. */
const reach = 16;

/**
 * `confirmed in talks with Y his visit to Peru next month`: where behind a meeting a journey of its own begins, which a verb of
 * the sentence tells and no preposition joins to the meeting; what follows is said of the journey. Null where there is none.
 */
export function journeyBehind(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    if (/[;:.“”«»]/u.test(tokens[i]?.gap ?? '') || isAny(tokens, i, ['and', 'relative'])) return null;
    if (!isCueNoun(tokens, i, 'visit')) continue;
    const opens = opening(tokens, i);
    if (opens === null || opens <= from) continue;
    const joined = isAny(tokens, opens - 1, ['other', 'at', 'of', 'with', 'to', 'by', 'margins', 'around']);
    return joined && !isAny(tokens, opens - 1, ['about']) ? null : opens;
  }
  return null;
}

/** The possessive before the noun and its adjectives, or the noun itself where the pronoun is written with it. */
function opening(tokens: readonly Token[], noun: number): number | null {
  if (tokens[noun]?.owned) return noun;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    if (isAny(tokens, i, ['possessive'])) return i;
    if (/[,;:.]/u.test(tokens[i + 1]?.gap ?? '')) return null;
  }
  return null;
}

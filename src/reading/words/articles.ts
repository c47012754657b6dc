import { isAny, type Token } from './tokens.ts';

/** `the`, and not `a`. */
export const isDefiniteArticle = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article']) && !isAny(tokens, i, ['indefinite']);

/** What is no adjective between an article and its noun. */
const noAdjectives = [
  ...(['article', 'possessive', 'indefinite', 'relative', 'subordinate', 'and', 'negation', 'verb', 'have'] as const),
  ...(['be', 'speech', 'of', 'to', 'at', 'with', 'by', 'from', 'between', 'other', 'person-pronoun'] as const),
];

/** `mit dem künftigen Präsidenten`: where the article stands before an adjective that no list knows and a noun with a capital; null where none does. */
export function articleOver(tokens: readonly Token[], noun: number): number | null {
  const [adjective, next] = [tokens[noun - 1], tokens[noun]];
  if (!adjective || adjective.caseless || adjective.capital || isAny(tokens, noun - 1, noAdjectives)) return null;
  if (!next?.capital || next.gap !== ' ' || adjective.gap !== ' ') return null;
  // Only where a language tells by its articles what is no subject: elsewhere the small word may be a noun.
  return isAny(tokens, noun - 2, ['object-article', 'genitive']) ? noun - 2 : null;
}

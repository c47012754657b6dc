import { isAny, type Token } from './tokens.ts';

/**
 * Where the verb begins by which a meeting was agreed on: `agreed on a second meeting`, `vereinbarten ein persönliches Treffen`,
 * `acordaron celebrar una nueva reunión`. Null where the noun is a setting: `agreed during a meeting`, `agreed at their talks`.
 */
export function agreedOn(tokens: readonly Token[], from: number): number | null {
  let fresh = tokens[from]?.caseless === true && tokens[from]?.definite === false;
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (/[,;:.“”"«»()]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    // `concluded a visit` has ended it.
    if (isAny(tokens, i, ['until'])) return null;
    if (isAny(tokens, i, ['agreed']) && !isAny(tokens, i, ['noun'])) return fresh ? i : null;
    // `agreed to share intelligence at a meeting`: where they agreed.
    if (isAny(tokens, i, ['at']) && isAny(tokens, i + 1, ['indefinite', 'article', 'possessive', 'noun'])) return null;
    if (isAny(tokens, i, ['indefinite', 'another'])) fresh = true;
    else if (isAny(tokens, i, ['possessive', 'relative', 'subordinate', 'with', 'between', 'have', 'be', 'speech']))
      return null;
    else if (isAny(tokens, i, ['article']) && !fresh) return null;
    else if (isAny(tokens, i, ['verb', 'instrument', 'noun', 'role'])) return null;
  }
  return null;
}

import type { Line, Parsed } from '../parsed.ts';
import { holds } from '../words/kinds.ts';
import { isAny, type Token } from '../words/tokens.ts';
import type { Tie } from './ties.ts';

/**
 * Where the verb begins by which a meeting was agreed on: `agreed on a second meeting`, `vereinbarten ein persönliches Treffen`,
 * `acordaron celebrar una nueva reunión`. Null where the noun is a setting: `agreed during a meeting`, `agreed at their talks`.
 */
export function agreedOn(tokens: readonly Token[], from: number): number | null {
  let fresh = tokens[from]?.caseless === true && tokens[from]?.definite === false;
  const beside = agreedWith(tokens, from) ?? agreedByThem(tokens, from);
  if (beside !== null) return beside;
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

/** `اتفق X وY على عقد اجتماع`: behind its verb stand those who agreed, and then what on. */
function agreedByThem(tokens: readonly Token[], from: number): number | null {
  if (!tokens[from]?.caseless) return null;
  let on = from - 1;
  while (on > from - 3 && !isAny(tokens, on, ['about', 'verb', 'at', 'role'])) on--;
  if (!isAny(tokens, on, ['about']) || !isAny(tokens, on, ['other'])) return null;
  for (let i = on - 1; i >= Math.max(0, on - longestSubject); i--) {
    if (/[;:.“”"«»()]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    if (isAny(tokens, i, ['agreed'])) return isAny(tokens, i, ['noun']) ? null : i;
    if (isAny(tokens, i, ['verb', 'speech', 'subordinate', 'relative'])) return null;
  }
  return null;
}

/** In words. */
const longestSubject = 24;

/** `vereinbarte mit X ein Treffen`: with whom it was agreed stands between. */
function agreedWith(tokens: readonly Token[], from: number): number | null {
  if (![1, 2].some((back) => isAny(tokens, from - back, ['indefinite']))) return null;
  for (let i = from - 2; i >= Math.max(1, from - 12); i--) {
    if (/[,;:.“”"«»()]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['verb', 'subordinate'])) return null;
    if (isAny(tokens, i, ['with'])) return isAny(tokens, i - 1, ['agreed']) ? i - 1 : null;
  }
  return null;
}

/**
 * `agreed to cooperate. The agreement was reached at a meeting`: what takes up that somebody agreed, where nothing named an
 * instrument, is none.
 */
export function isAgreeing({ lines }: Parsed, { sentence }: Line, { cue, instrument }: Tie): boolean {
  if (cue.is !== 'verb' || cue.cue.status !== 'agreed' || instrument.type !== 'agreement') return false;
  const plain = instrument.definite && instrument.to - instrument.from === 1 && !instrument.existing;
  if (
    !plain ||
    instrument.count !== null ||
    isAny(sentence.tokens, instrument.to, ['about', 'with', 'between', 'covering'])
  )
    return false;
  const before = lines[sentence.index - 1]?.sentence;
  return before?.zone === 'body' && holds(before.tokens, ['agreed']) && !holds(before.tokens, ['instrument']);
}

import type { Token } from '../words/tokens.ts';
import { at, isAny, isCueNoun } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/**
 * `asked for a meeting with X, and the two met on Monday`, `who wanted talks with X, was received by him`: behind the meeting
 * that somebody asked for, where the sentence tells that it took place. With a name behind the verb it may be another.
 */
export function cameAbout(tokens: readonly Token[], { from, to }: CuePlace): number | null {
  if (!isCueNoun(tokens, from, 'meeting')) return null;
  for (let i = to; i < tokens.length; i++) {
    if (/[;:.()“”«»]/u.test(tokens[i]?.gap ?? '')) return null;
    if (
      isAny(tokens, i, ['subordinate', 'negation', 'speech']) &&
      !isAny(tokens, i, ['relative', 'of', 'article', 'role'])
    )
      return null;
    if (isAny(tokens, i, ['granted'])) return i;
    if (isMeeting(tokens, i)) return isOpen(tokens, to, i) || namesAnother(tokens, i + 1) ? null : i;
  }
  return null;
}

/** `met`, `reçu`: no gerund (`after meeting Y`) and no infinitive. */
function isMeeting(tokens: readonly Token[], i: number): boolean {
  const verbs = tokens[i]?.matches.flatMap(({ value }) =>
    value.is === 'verb' && value.kind === 'meeting' ? [value.form] : [],
  );
  return verbs?.some((form) => form === 'finite' || form === 'participle') ?? false;
}

/** `and hopes to be received`, `and will meet him` */
function isOpen(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = Math.max(from, verb - 4); i <= verb; i++)
    if (
      isAny(tokens, i, ['future', 'may', 'expected', 'proposed', 'hypothesis', 'negation', 'to']) &&
      !isAny(tokens, i, ['article', 'at', 'with'])
    )
      return true;
  return false;
}

/** Who stands behind the verb by a name or an office; a place or a day is nobody. */
function namesAnother(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/[,;:.]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (at(tokens, i, 'role')) return true;
    if (tokens[i]?.capital && !isAny(tokens, i, ['weekday', 'month', 'place', 'country'])) return true;
  }
  return false;
}

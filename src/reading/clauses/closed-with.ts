import { someIn } from '../words/stretches.ts';
import type { LadderTag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';
import { prepositionBefore } from './sought.ts';

/** In words: so far behind a noun, with all who meet between, its clause may close. */
const furthest = 24;

/**
 * `Für Montag ist ein Treffen mit X und den Ministern von Y geplant`, `seien Gespräche mit X möglich`, `sei zu Gesprächen mit X
 * bereit`: the last word of the clause says how far the noun is, which stands behind no preposition, or behind that of a wish.
 */
export function closedWith(tokens: readonly Token[], { from, to }: CuePlace, is: LadderTag): boolean {
  const before = prepositionBefore(tokens, from);
  const governed = isAny(tokens, before, ['to', 'about', 'other', 'at', 'with', 'around', 'from', 'by']);
  if (is === 'needed' ? !isAny(tokens, before, ['to', 'about']) || isAny(tokens, before, ['at']) : governed)
    return false;
  let last = to;
  while (last + 1 < tokens.length && !/[,;:()]/u.test(tokens[last + 1]?.gap ?? '') && last - to < furthest) {
    if (isAny(tokens, last, ['speech', 'have', 'subordinate', 'negation'])) return false;
    last++;
  }
  const end = last + 1;
  while (last > to && isAny(tokens, last, ['be', 'have']) && at(tokens, last, is) === undefined) last--;
  if (at(tokens, last, is)?.length !== 1 || tokens[last]?.capital) return false;
  // `war lange geplant`, `ließ den Minister hoffen`, `kürzer als ursprünglich geplant`: what it did, how it went and had come about.
  for (let i = Math.max(0, from - 8); i < end; i++) if (isAny(tokens, i, ['was'])) return false;
  if (someIn(tokens, Math.max(to, last - 3), last, ['other', 'subordinate']))
    // `hält ein Treffen für möglich`
    return is === 'may' && isAny(tokens, last - 1, ['other']);
  return someIn(tokens, Math.max(0, from - 8), end, ['be', 'have']);
}

/** One of the next three words, the last of its clause. */
export function closing(tokens: readonly Token[], from: number, to: number, is: LadderTag): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (/[,;:]/u.test(tokens[i]?.gap ?? '')) return false;
    if (at(tokens, i, is) && !isAny(tokens, i, ['be', 'have'])) return true;
  }
  return false;
}

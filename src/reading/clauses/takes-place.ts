import { memoOf } from '../../text/memo.ts';
import type { LadderTag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** In words: so far behind a noun, with all who met between, its verb may stand, and so far before that a word for how far it is. */
const furthest = 40;
const nearest = 10;

/** Where a sentence tells that something takes place: most do not. */
const places = memoOf((tokens: readonly Token[]) =>
  tokens.flatMap((_, i) => (isAny(tokens, i, ['takes-place', 'will-take-place']) ? [i] : [])),
);

/** `A meeting between X and Y could take place in May`: a word of that rung belongs to the verb that tells of the noun before it. */
export function toTakePlace(tokens: readonly Token[], { from, to }: CuePlace, end: number, is: LadderTag): boolean {
  const verb = places(tokens).find((i) => i >= to);
  if (verb === undefined || verb >= Math.min(end, to + furthest)) return false;
  for (let i = to; i <= verb; i++)
    if (isAny(tokens, i, ['speech', 'relative', 'subordinate']) && !isAny(tokens, i, ['article', 'of'])) return false;
  if (!isSameClause(tokens, to, verb)) return false;
  if (isAny(tokens, verb, ['will-take-place']))
    return is === 'future' && isSubject(tokens, from) && isPredicate(tokens, to, verb);
  if (isAny(tokens, verb, [is])) return true;
  for (let k = verb - 1; k >= Math.max(to, verb - nearest); k--) if (at(tokens, k, is)) return true;
  return false;
}

/** `A visit by X to Oslo is expected`: the first verb behind a noun that opens its clause says how far the noun is. */
export function saidToBe(tokens: readonly Token[], { from, to }: CuePlace, is: LadderTag): boolean {
  for (let i = to; i < Math.min(tokens.length, to + furthest); i++) {
    if (/[;:()“”"]/u.test(tokens[i]?.gap ?? '')) return false;
    if (isAny(tokens, i, ['be', 'have'])) {
      const next = is === 'future' && !isAny(tokens, i, ['was']) ? at(tokens, i + 1, is) : undefined;
      return (at(tokens, i, is) ?? next) !== undefined && isSubject(tokens, from) && isSameClause(tokens, to, i);
    }
    if (!isPredicate(tokens, i, i + 1) || isAny(tokens, i, ['speech', 'relative', 'subordinate'])) return false;
  }
  return false;
}

/** `Das Treffen war kurz, die Reise wird dauern`: behind one comma something else is told, between two an aside. */
function isSameClause(tokens: readonly Token[], from: number, verb: number): boolean {
  const commas = tokens.slice(from, verb + 1).filter(({ gap }) => /,/u.test(gap)).length;
  return commas % 2 === 0;
}

/** `La réunion entre X et Y sera brève`: no other verb stands between a noun and its own. */
function isPredicate(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (
      isAny(tokens, i, ['have', 'be', 'support', 'verb', 'discussed', 'agreed']) &&
      !isAny(tokens, i, ['article', 'of', 'at', 'other'])
    )
      return false;
  return true;
}

/** `After the meeting the accord will be in force`, `held talks`: behind a preposition or a verb a noun is no subject. */
function isSubject(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  const small = ['article', 'indefinite', 'possessive', 'once-more'] as const;
  while (isAny(tokens, i, small) && !isAny(tokens, i, prepositions)) i--;
  return !isAny(tokens, i, [...prepositions, 'support', 'have']);
}

const prepositions = ['of', 'to', 'at', 'other', 'around', 'about', 'by', 'with', 'from', 'source', 'before'] as const;

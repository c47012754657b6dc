import type { Status } from '../../text/ladder.ts';
import { someIn } from '../words/stretches.ts';
import { isAny, type Token } from '../words/tokens.ts';

/** In words: so far behind the verb, its subject and its goal stands what it is done for. */
const reach = 16;

/** `are working for the signing of a pact`, `travelled to Accra for the signing`: what somebody works or travels for is still to come, unless it is a meeting. */
export function isSought(tokens: readonly Token[], from: number, done: Status): boolean {
  if (done === 'held') return false;
  const aim = prepositionBefore(tokens, from);
  const inOrderTo = isAimed(tokens, from);
  const towards = isAny(tokens, aim, ['to']) || (tokens[aim]?.caseless === true && isAny(tokens, aim, ['about']));
  if (!inOrderTo && !towards) return false;
  for (let i = aim - 1; i >= Math.max(0, aim - reach); i--) {
    if (/[,;:.“”«»"]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['managed', 'where'])) return false;
    if (isAny(tokens, i, ['strives']) && !isAny(tokens, i, ['portfolio', 'noun'])) return true;
    if (isPurpose(tokens, aim) && isJourney(tokens, i)) return !isOver(tokens, i, aim);
    if (isAny(tokens, i, ['verb', 'noun', 'speech', 'relative', 'have', 'be']) && !isSmall(tokens, i)) return false;
  }
  return false;
}

/** `for the signing`, `talks on the signing`: no `led to the signing`. */
export function isAimed(tokens: readonly Token[], from: number): boolean {
  const i = prepositionBefore(tokens, from);
  return isAny(tokens, i, ['about']) || isPurpose(tokens, i);
}

const isPurpose = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['purpose']) || (isAny(tokens, i, ['covering']) && isAny(tokens, i, ['to']));

/** What stands before the articles of a noun. */
export function prepositionBefore(tokens: readonly Token[], from: number): number {
  let i = from - 1;
  const article = (k: number) =>
    isAny(tokens, k, ['article', 'indefinite', 'possessive']) && !isAny(tokens, k, ['of', 'to', 'with', 'covering']);
  while (from - i < 4 && article(i)) i--;
  return i;
}

/** `travelled`, `viajó`: the verb of a journey that is told. */
const isJourney = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(
    ({ value }) => value.is === 'verb' && value.kind === 'visit' && value.cue.subject === 'visitor',
  ) ?? false;

/** `was in Accra for the signing`, `flew to Accra on Monday for the signing`: whoever was there on a day that is told, was there at it. */
const isOver = (tokens: readonly Token[], verb: number, aim: number): boolean =>
  isAny(tokens, verb, ['be']) || someIn(tokens, verb, aim, ['weekday', 'yesterday', 'month']);

const isSmall = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article', 'of', 'at', 'to', 'and', 'other']);

/** `at`, `after`: the preposition of what something is done at, and not of what is done for it. */
export const isThere = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['at', 'around']) && !isAny(tokens, i, isAny(tokens, i, ['around']) ? ['purpose'] : ['to']);

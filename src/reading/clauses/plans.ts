import { someIn } from '../words/stretches.ts';
import { endsBefore, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { CuePlace } from './clause.ts';

/** `will speak to the press after his talks with X`, `is due in Rabat before travelling to Accra`: what a plan is told by is one itself. */
export function followsPlan(tokens: readonly Token[], { from }: CuePlace): boolean {
  let i = from;
  while (i > 0 && from - i < 4 && isAny(tokens, i - 1, ['article', 'possessive', 'indefinite', 'counted'])) i--;
  const opened = endsBefore(tokens, i, 'around');
  if (opened === 0) return false;
  if (i - opened <= 1 && leadsToPlan(tokens, from + 1)) return true;
  for (let k = i - opened; k >= 0; k--) {
    if (isAny(tokens, k, ['expected', 'future', 'intended'])) return !isSetting(tokens, i - opened, k);
    if (isAny(tokens, k, ['speech', 'have']) || /[;:]/u.test(tokens[k]?.gap ?? '')) return false;
  }
  return false;
}

/** `قال X إن بلاده ستوقع …، وذلك خلال لقائه Y`: behind a comma stands where it was said, and not when what was said is to come. */
function isSetting(tokens: readonly Token[], opens: number, plan: number): boolean {
  if (!tokens[opens]?.caseless || ![0, 1, 2].some((back) => isBehindComma(tokens, opens - back))) return false;
  let that = plan;
  while (that > 0 && !isAny(tokens, that, ['subordinate'])) that--;
  return someIn(tokens, 0, that, ['speech']);
}

/** `are set to expand ties, signing three texts on Friday`: behind a comma, what comes along with what is to come. */
export function comesAlong(tokens: readonly Token[], from: number): boolean {
  if (!/^,/u.test(tokens[from]?.gap ?? '')) return false;
  for (let i = from - 1; i >= Math.max(0, from - 30); i--) {
    if (isAny(tokens, i, ['future', 'expected'])) return true;
    if (
      isAny(tokens, i, ['have', 'speech', 'relative', 'subordinate']) ||
      (i + 1 < from && /[,;:“”"]/u.test(tokens[i + 1]?.gap ?? ''))
    )
      return false;
  }
  return false;
}

/** `además de reunirse con X`: right behind the words for before, after and besides, but not `pour rencontrer`. */
export const isAround = (tokens: readonly Token[], from: number): boolean =>
  endsBefore(tokens, from, 'around') > 0 && !isAny(tokens, from - 1, ['purpose']);

/** `Besides meeting X, Y will visit …`: the first verb behind what opens the sentence is in the future. */
function leadsToPlan(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !/[;:“"«]/u.test(tokens[i]?.gap ?? ''); i++) {
    if (isAny(tokens, i, ['future', 'expected', 'intended'])) return true;
    if (isAny(tokens, i, ['speech', 'have', 'be', 'verb', 'support', 'relative']) && !isNounLike(tokens, i))
      return false;
  }
  return false;
}

/** A word that names something, or a small word that is also one of those. */
const isNounLike = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['article', 'role', 'noun', 'of', 'with', 'and']) || tokens[i]?.capital === true;

/** In words: so far before a verb stands the auxiliary that it shares. */
const shared = 40;

/**
 * `will meet X, hold talks with Y and call on Z`: an infinitive behind a comma or `and` that carries the noun is as far as the verb
 * before it, whose auxiliary it shares.
 */
export function sharesPlan(tokens: readonly Token[], from: number): 'future' | 'may' | null {
  const verb = [1, 2, 3, 4].map((back) => from - back).find((i) => isAny(tokens, i, ['bare']));
  // `who will sign a pact, have held talks`
  if (verb === undefined || someIn(tokens, verb + 1, from, ['verb', 'support', 'have'])) return null;
  const opens = isAny(tokens, verb - 1, ['to']) ? verb - 1 : verb;
  if (!/^,\s$/u.test(tokens[opens]?.gap ?? '') && !isAny(tokens, opens - 1, ['and'])) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - shared); i--) {
    if (isAny(tokens, i, ['may', 'hypothesis']) && !tokens[i]?.capital) return 'may';
    if (isAny(tokens, i, ['future', 'expected']) && !tokens[i]?.capital) return 'future';
    if (/[;:“”"]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i, ['speech', 'relative', 'subordinate']))
      return null;
  }
  return null;
}

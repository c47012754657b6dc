import type { Status } from '../../text/ladder.ts';
import { isLifted } from '../clauses/denials.ts';
import { joinsBoth } from '../words/correlatives.ts';
import { placesOf } from '../words/kinds.ts';
import type { LadderTag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** Index of the nearest such word in the stretch, or null. */
export function found(tokens: readonly Token[], from: number, to: number, is: LadderTag): number | null {
  const nearest = placesOf(tokens, is).findLast((i) => {
    if (i < from || i >= to) return false;
    // May, the month or the name.
    if (is === 'may' && ((tokens[i]?.capital && i > 0) || isEnabled(tokens, i))) return false;
    // `la signature d'un programme exécutif`: a text, and no verb that plans something.
    if (is === 'future' && (at(tokens, i, 'instrument')?.length ?? 0) > 1) return false;
    // `President Will X`: a name.
    if (is === 'future' && tokens[i]?.capital && !tokens[i]?.caseless && isAny(tokens, i, ['seldom-given']) && i > 0)
      return tokens[i]?.gap !== ' ';
    // `een dag eerder`: a day that is counted is no long time ago.
    if (is === 'historical' && isCounted(tokens, i)) return false;
    return is === 'hypothesis' ? !joinsBoth(tokens, i) : is !== 'proposed' || !withinPreposition(tokens, i);
  });
  return nearest ?? null;
}

/** `made possible`, `maakte … mogelijk`: it has come about. */
const isEnabled = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['possible']) && placesOf(tokens, 'enables').some((verb) => Math.abs(verb - i) <= 12);

/** `at the invitation of X`: whoever came was asked, and has come. */
function withinPreposition(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => (at(tokens, index - back, 'other')?.length ?? 0) > back);
}

function isCounted(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => (at(tokens, index - back, 'counted')?.length ?? 0) > back);
}

/** What a sentence says of a field of cooperation: the strongest word of the ladder that stands in it. */
export function ladderOf(tokens: readonly Token[], from: number, to: number): Status {
  const denial = found(tokens, from, to, 'denied');
  if (denial !== null) return isLifted(tokens, denial) ? 'may' : 'denied';
  if (found(tokens, from, to, 'may') !== null || found(tokens, from, to, 'hypothesis') !== null) return 'may';
  if (found(tokens, from, to, 'agreed') !== null) return 'agreed';
  if (found(tokens, from, to, 'pledged') !== null) return 'pledged';
  if (found(tokens, from, to, 'expected') !== null) return 'expected';
  if (found(tokens, from, to, 'proposed') !== null) return 'proposed';
  return 'discussed';
}

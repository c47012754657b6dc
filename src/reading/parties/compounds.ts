import { printed } from '../bodies/name-runs.ts';
import type { InstrumentFound } from '../instruments/instruments.ts';
import type { Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { fullNameOf } from './body-names.ts';

/** In words: the longest name of a state or union, and so many words may stand between a compound and its noun. */
const longest = 3;

/** `the EU-Kenya trade agreement`, `das EU-Kenia-Abkommen`, `het Benelux-verdrag`: the parties that are one word with the instrument; else none. */
export function compoundParties(
  parsed: Parsed,
  tokens: readonly Token[],
  { from }: InstrumentFound,
): readonly string[] {
  let end = from;
  while (from - end < longest && isPlain(tokens, end) && memberBefore(parsed, tokens, end) === null) end--;
  const out: string[][] = [];
  for (let i = end; ; ) {
    const member = memberBefore(parsed, tokens, i);
    if (!member) break;
    out.unshift([...member.parties]);
    i = member.from;
    if (!isHyphen(tokens, i)) break;
  }
  const named = [...new Set(out.flat())];
  return named.length > 1 && (out.length > 1 || isHyphen(tokens, end)) ? named : [];
}

const isHyphen = (tokens: readonly Token[], i: number): boolean => /^[-‐–]$/u.test(tokens[i]?.gap ?? '');

/** A word in small letters before it that nothing parts: `trade` agreement. */
const isPlain = (tokens: readonly Token[], i: number): boolean =>
  /^\s$/u.test(tokens[i]?.gap ?? '') &&
  tokens[i - 1]?.capital === false &&
  !isAny(tokens, i - 1, ['verb', 'article', 'indefinite', 'of', 'and', 'with', 'have', 'be']);

/** The state, union or body of several states whose name ends there. */
function memberBefore(
  parsed: Parsed,
  tokens: readonly Token[],
  end: number,
): { readonly from: number; readonly parties: readonly string[] } | null {
  for (let from = end - 1; from >= Math.max(0, end - longest); from--) {
    const state = at(tokens, from, 'country');
    if (state && !state.value.owner && from + state.length === end) return { from, parties: [state.value.country] };
    const union = at(tokens, from, 'union');
    if (union && from + union.length === end) return { from, parties: union.value.states };
    const body = at(tokens, from, 'world-body');
    if (body && from + body.length === end)
      return { from, parties: [fullNameOf(parsed, printed(parsed, tokens, from, end))] };
  }
  return null;
}

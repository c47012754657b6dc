import { behind, capitals, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PartyFound } from './body-names.ts';

/** `between the chamber of commerce of Kayes and that of Bizerte`, `… et celle de Bizerte`: a body of the kind of the one before it. */
export function sameKindAt(
  parsed: Parsed,
  { sentence: { tokens } }: Line,
  i: number,
  before: PartyFound | undefined,
): PartyFound | undefined {
  const same = at(tokens, i, 'same-kind');
  const from = same ? i + same.length : i;
  if (!same || !before || before.is === 'state' || !isAny(tokens, from, ['of'])) return undefined;
  const name = isAny(tokens, from + 1, ['article']) && !tokens[from + 1]?.capital ? from + 2 : from + 1;
  const to = ownerTo(tokens, name);
  // `the government of Kenya and that of the Republic of Ghana`: an organ of another state.
  const state = at(tokens, name, 'country');
  if (state && /^[A-Z]{2}$/u.test(before.party ?? ''))
    return { from: i, to: behind(tokens, name + state.length), party: state.value.country, is: 'body' };
  const owned = ownerFrom(tokens, before);
  if (to === name || owned === null) return undefined;
  const kind = printed(parsed, tokens, owned.from, owned.to);
  const own = printed(parsed, tokens, name, to);
  return {
    from: i,
    to: behind(tokens, to),
    party: before.is === 'town' ? own : `${kind} ${printed(parsed, tokens, from, to)}`,
    is: before.is,
  };
}

/** Behind a name in capitals, or the name of a state or town in a script without them. */
const ownerTo = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.caseless
    ? from + ((at(tokens, from, 'place') ?? at(tokens, from, 'country'))?.length ?? 0)
    : capitals(tokens, from);

/** The words of a name up to whose it is: `Chamber of Commerce` of `the Chamber of Commerce of Kayes`. */
function ownerFrom(tokens: readonly Token[], { from, to }: PartyFound): { from: number; to: number } | null {
  let start = from;
  while (isAny(tokens, start, ['article']) && start < to) start++;
  for (let k = to - 1; k > start; k--) if (isAny(tokens, k, ['of'])) return { from: start, to: k };
  return null;
}

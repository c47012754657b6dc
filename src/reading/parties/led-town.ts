import { capitals, printed } from '../bodies/name-runs.ts';
import type { Line, Parsed } from '../parsed.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PartyFound } from './body-names.ts';

/** `the governor of Salta`, `le maire de Liège, X`, `Mayor X of Exampleton`: the town or part of a state that somebody leads. */
export function ledTown(parsed: Parsed, line: Line, phrase: Phrase): Pick<PartyFound, 'party' | 'is'> | undefined {
  const leads = at(line.sentence.tokens, phrase.from, 'leader') !== undefined;
  return inTitle(parsed, line, phrase) ?? (leads ? townBeside(parsed, line, phrase) : undefined);
}

/** In the title itself: `the mayor of Liège, X`. */
function inTitle(
  parsed: Parsed,
  { sentence: { tokens } }: Line,
  { from, to, name }: Phrase,
): Pick<PartyFound, 'party' | 'is'> | undefined {
  for (let i = from; i < Math.min(to, name?.from ?? to); i++) {
    const leader = at(tokens, i, 'leader');
    if (!leader) continue;
    let next = i + leader.length;
    if (!tokens[i]?.caseless && !isAny(tokens, next, ['of'])) continue;
    const small = (k: number) => isAny(tokens, k, ['of', 'article', 'district']) && !tokens[k]?.capital;
    // `Gouverneurin der Region Winnyzja`.
    const headed = (k: number) => isAny(tokens, k, ['district']) && tokens[k + 1]?.capital === true;
    const close = (k: number) => /^[\s'’-]*$/u.test(tokens[k]?.gap ?? ',');
    while (next - i < 5 && close(next) && (small(next) || headed(next))) next++;
    if (!close(next)) continue;
    const place = at(tokens, next, 'place') ?? at(tokens, next, 'region');
    const end = tokens[next]?.caseless ? next + (place?.length ?? 0) : capitals(tokens, next);
    if (
      end === next ||
      (isAny(tokens, next, ['country', 'organisation', 'nationality', 'world-body']) && !at(tokens, next, 'region'))
    )
      return undefined;
    return { party: printed(parsed, tokens, next, end), is: 'town' };
  }
  return undefined;
}

/** The town behind the name of whoever leads it: `Mayor Ada Sample of Exampleton`; or right before the title: `Exampleton Mayor Ada Sample`. */
export function townBeside(
  parsed: Parsed,
  { sentence: { tokens, capitalNouns } }: Line,
  { from, to, name }: Phrase,
): Pick<PartyFound, 'party' | 'is'> | undefined {
  if (!name || tokens[from]?.caseless) return undefined;
  const town = (start: number, end: number): Pick<PartyFound, 'party' | 'is'> | undefined =>
    start < end && isTownName(tokens, start) ? { party: printed(parsed, tokens, start, end), is: 'town' } : undefined;
  if (isAny(tokens, to, ['of', 'from'])) return town(to + 1, capitals(tokens, to + 1));
  const inside = surnameEnd(tokens, name);
  if (inside !== null) return town(inside + 1, name.to);
  if (capitalNouns || !tokens[from]?.capital || !isAny(tokens, from, ['leader'])) return undefined;
  let start = from;
  while (start > 0 && tokens[start - 1]?.capital && /^\s$/u.test(tokens[start]?.gap ?? '')) start--;
  return town(start, from);
}

/** `Jan Monster van Voorbeeldstad`: behind a given name and a surname a particle opens the name of the town; where it stands. */
function surnameEnd(tokens: readonly Token[], name: { readonly from: number; readonly to: number }): number | null {
  const last = name.to - 2;
  const opens =
    last - name.from === 2 && isAny(tokens, last, ['of']) && !isAny(tokens, last - 1, ['given', 'seldom-given']);
  return opens ? last : null;
}

/** A name in capitals that is none of an office, a state, a body or a day. */
const isTownName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true &&
  !tokens[i]?.allCapitals &&
  !isAny(tokens, i, [
    'country',
    'nationality',
    'organisation',
    'world-body',
    'state-body',
    'role',
    'honorific',
    'weekday',
    'month',
    'article',
  ]);

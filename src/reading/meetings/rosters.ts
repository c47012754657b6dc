import type { Line } from '../parsed.ts';
import { placesOf } from '../words/kinds.ts';
import type { Tag } from '../words/tags.ts';
import { at, isAny, type Token } from '../words/tokens.ts';

/** In words: so far apart at most stand the word for those who travel along and the word that opens their names. */
const near = 8;
const nearest = 4;

/** Where a sentence says that people belong to a delegation: the word for it, and the words that say so. */
export interface Roster {
  readonly group: number;
  readonly says: number;
}

/**
 * `Her delegation includes X`, `Members of the delegation are X and Y`, `Zu ihrer Delegation gehören X und Y`, `Y is part of
 * the delegation`, `In haar gevolg bevinden zich X`: a word for those who travel along, and one of belonging beside it.
 */
export function rosterIn({ sentence: { tokens } }: Line): Roster | null {
  for (const group of placesOf(tokens, 'retinue')) {
    // `delegation-level talks`
    const joined = /^[-‐‑]$/u.test(tokens[group + 1]?.gap ?? '');
    if (joined || isAny(tokens, group, ['welcomers'])) continue;
    const says =
      placesOf(tokens, 'belongs').find((i) => Math.abs(i - group) <= near && isBeside(tokens, group, i)) ??
      placesOf(tokens, 'including').find(
        (i) => i - group <= near && group - i <= nearest && isBeside(tokens, group, i),
      ) ??
      isThere(tokens, group);
    if (says !== undefined) return { group, says };
  }
  return null;
}

/** `a delegation that includes`, and none of `the delegation met members of parliament`. */
function isBeside(tokens: readonly Token[], group: number, says: number): boolean {
  const from = Math.min(group, says);
  const to = Math.max(group, says);
  const between = tokens.slice(from + 1, to);
  if ([...between, tokens[to]].some((token) => token && /[;:.(]/u.test(token.gap))) return false;
  return !between.some(({ matches }) => matches.some(({ value }) => isAct(value)));
}

const isAct = (value: Tag): boolean =>
  value.is === 'speech' || (value.is === 'verb' && (value.kind === 'meeting' || value.kind === 'agreement'));

/** `In her entourage were X and Y`. */
function isThere(tokens: readonly Token[], group: number): number | undefined {
  const within = [1, 2, 3].some((back) => isAny(tokens, group - back, ['at']));
  return within && isAny(tokens, group + (at(tokens, group, 'retinue')?.length ?? 1), ['be']) ? group + 1 : undefined;
}

/** `Naast X reist ook Y mee`, `Mit ihm fliegt auch Y mit`: where a verb in two parts stands whose second part closes the clause. */
export function goesAlong({ sentence: { tokens } }: Line): number | undefined {
  return placesOf(tokens, 'goes-along').find((verb) => {
    const closes = (i: number) =>
      i + 1 >= tokens.length || /[,;:.]/u.test(tokens[i + 1]?.gap ?? '') || isAny(tokens, i + 1, ['and', 'to']);
    // Where the second part is a preposition as well, only at the end of its clause.
    return placesOf(tokens, 'along').some((i) => i > verb && (closes(i) || !isAny(tokens, i, ['with'])));
  });
}

/** The state whose people the words call so: `the Kenyan delegation`, `die Delegation aus Kenia`; null where they name none. */
export function stateOfRoster({ sentence: { tokens } }: Line, index: number, there: string): string | null {
  const reaches = (i: number) =>
    tokens.slice(Math.min(i, index) + 1, Math.max(i, index) + 1).every(({ gap }) => !/[,;:.(،]/u.test(gap));
  for (let i = index - 3; i <= index + 3; i++) {
    const state = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (state?.value.country === there && isAny(tokens, i - 1, ['to', 'at'])) continue;
    if (state && reaches(i)) return state.value.country;
  }
  return null;
}

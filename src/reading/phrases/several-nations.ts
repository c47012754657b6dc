import { someIn } from '../words/stretches.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import { type PhraseDraft, plain } from './phrase.ts';

/**
 * `the Kenyan and Ghanaian foreign ministers`, `de Belgische en de Nederlandse minister, X en Y`: adjectives that share one
 * office, as people of several states; a name behind them stays by itself. Null where there is but one state, or one name.
 */
export function nationsBefore(
  tokens: readonly Token[],
  draft: PhraseDraft,
  next: PhraseDraft | undefined,
): readonly PhraseDraft[] | null {
  const { kind, from, to, name, titles } = draft;
  if (kind !== 'group' && kind !== 'person' && kind !== 'description') return null;
  const [title] = titles;
  if (kind === 'person' && (!name || !title || title.to > name.from || !sharesOffice(tokens, draft, next))) return null;
  const states = statesBefore(tokens, from);
  if (!states) return null;
  const end = name && title ? title.to : to;
  const group = { ...plain('group', states.from, end, true), states: states.states };
  return name ? [group, { ...draft, kind: 'maybe', from: name.from, titles: [], country: null }] : [group];
}

/** `X and Y`: another bare name is joined to the first. */
function sharesOffice(tokens: readonly Token[], { to, titles }: PhraseDraft, next: PhraseDraft | undefined): boolean {
  if (titles.length !== 1 || !next?.name || next.name.from !== next.from || next.titles.length > 0) return false;
  const and = at(tokens, to, 'and')?.length ?? 0;
  return to + and === next.from && (and > 0 || /^,\s$/u.test(tokens[to]?.gap ?? ''));
}

/** The adjectives that end with that of an office, an `and` before the last. */
function statesBefore(
  tokens: readonly Token[],
  start: number,
): { readonly from: number; readonly states: readonly string[] } | null {
  const from = isAny(tokens, start, ['article']) && !tokens[start]?.caseless ? start + 1 : start;
  const last = at(tokens, from, 'nationality');
  if (!last || !isAny(tokens, start - 1, ['and'])) return null;
  const states = [last.value.country];
  let first = start - 1;
  for (;;) {
    const nation = [1, 2]
      .map((length) => at(tokens, first - length, 'nationality'))
      .find((one, k) => one?.length === k + 1);
    if (!nation) break;
    first -= nation.length;
    states.unshift(nation.value.country);
    if (!/^,\s$/u.test(tokens[first]?.gap ?? '')) break;
  }
  return new Set(states).size > 1 && new Set(states).size === states.length ? { from: first, states } : null;
}

/** `les ministres français et allemand de la Défense`: the same where the adjectives stand behind the office. */
export function nationsAfter(
  tokens: readonly Token[],
  group: PhraseDraft,
  next: PhraseDraft | undefined,
): readonly PhraseDraft[] | null {
  if (group.kind !== 'group' || group.country === null || !at(tokens, group.to - 1, 'nationality')) return null;
  const states = [group.country];
  let to = group.to;
  let joined = false;
  while (!joined) {
    const and = at(tokens, to, 'and')?.length ?? 0;
    const nation = at(tokens, to + and, 'nationality');
    if (!nation || (and === 0 && !/^,\s$/u.test(tokens[to]?.gap ?? ''))) return null;
    states.push(nation.value.country);
    to += and + nation.length;
    joined = and > 0;
  }
  to = officeEnd(tokens, to);
  // `ses homologues ghanéen et kényan`: without names they are all of one side, and told best by their words.
  const words = next?.name && next.from === to ? false : isCounterparts(tokens, group);
  return words || new Set(states).size < states.length ? null : [{ ...group, to, country: null, states }];
}

const isCounterparts = (tokens: readonly Token[], { from, to }: PhraseDraft): boolean =>
  someIn(tokens, from, to, ['counterpart']);

/** Behind `of Defence` and `in charge of Trade`. */
function officeEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from; isAny(tokens, i, ['of', 'article', 'portfolio']) && tokens[i]?.gap !== ', '; i++)
    if (isAny(tokens, i, ['portfolio'])) end = i + 1;
  return end;
}

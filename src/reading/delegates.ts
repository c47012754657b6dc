import type { PhraseDraft } from './phrase.ts';
import { at, isAny, type Token } from './tokens.ts';

/** `the interior ministers of Poland, Lithuania and Latvia`: one phrase with all its states. */
export function joinStates(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const group = out.at(-1);
    const home = group?.states ?? (group?.country ? [group.country] : []);
    const state = draft.kind === 'country' && draft.country !== null ? draft.country : null;
    const owners = statesOwning(tokens, out, draft);
    const nations = nationsOf(tokens, draft);
    if (nations) out.push({ ...draft, from: nations.from, country: null, states: nations.states });
    else if (owners) {
      out.length -= owners.length - 1;
      out.push({ ...draft, from: group?.from ?? draft.from, country: null, states: owners });
    } else if (
      group?.kind === 'group' &&
      state !== null &&
      !home.includes(state) &&
      listed(tokens, group, draft, home.length)
    )
      out[out.length - 1] = { ...group, to: draft.to, country: null, states: [...home, state] };
    else out.push(draft);
  }
  return out;
}

/** `Russia and Turkey's foreign ministers`: the two states that own one plural. */
function statesOwning(
  tokens: readonly Token[],
  out: readonly PhraseDraft[],
  { kind, from, country, plural }: PhraseDraft,
): readonly string[] | null {
  const other = out.at(-1);
  if (kind !== 'group' || !plural || country === null || !isAny(tokens, from, ['country'])) return null;
  if (other?.kind !== 'country' || other.country === null || other.country === country) return null;
  const and = at(tokens, other.to, 'and');
  return and && other.to + and.length === from ? [other.country, country] : null;
}

/** `the Kenyan and Ghanaian foreign ministers`: the adjectives that share one plural. */
function nationsOf(
  tokens: readonly Token[],
  { kind, from, plural }: PhraseDraft,
): { readonly from: number; readonly states: readonly string[] } | null {
  const last = at(tokens, from, 'nationality');
  if (kind !== 'group' || !plural || !last || !isAny(tokens, from - 1, ['and'])) return null;
  const states = [last.value.country];
  let first = from - 1;
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

/** Commas, `and`, `of` and articles alone stand between; the first state needs an `of`, the others a comma or an `and`. */
function listed(tokens: readonly Token[], group: PhraseDraft, state: PhraseDraft, known: number): boolean {
  if (state.from - group.to > 4) return false;
  let joined = /^,/u.test(tokens[group.to]?.gap ?? '');
  let of = false;
  for (let i = group.to; i < state.from; i++) {
    if (!/^[,]?[ \u00a0]?$/u.test(tokens[i]?.gap ?? '')) return false;
    joined ||= at(tokens, i, 'and') !== undefined;
    of ||= isAny(tokens, i, ['of', 'from']);
    if (!isAny(tokens, i, ['and', 'of', 'from', 'article'])) return false;
  }
  if (!/^[,]?[ \u00a0]?$/u.test(tokens[state.from]?.gap ?? '')) return false;
  joined ||= /^,/u.test(tokens[state.from]?.gap ?? '');
  const owner = at(tokens, state.from, 'country')?.value.owner === true;
  return known === 0 ? of || owner : joined;
}

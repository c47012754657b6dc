import { at, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';
import { nationsAfter, nationsBefore } from './several-nations.ts';

/** `the interior ministers of Poland, Lithuania and Latvia`: one phrase with all its states. */
export function joinStates(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const group = out.at(-1);
    const home = group?.states ?? (group?.country ? [group.country] : []);
    const state = draft.kind === 'country' && draft.country !== null ? draft.country : null;
    const owners = statesOwning(tokens, out, draft);
    const nations = nationsBefore(tokens, draft, drafts[i + 1]) ?? nationsAfter(tokens, draft, drafts[i + 1]);
    if (nations) out.push(...nations);
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

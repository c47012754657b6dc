import type { PhraseDraft } from './phrase.ts';
import { type Title, titleAt } from './titles.ts';
import { at, isAny, type Token } from './tokens.ts';

/** `the presidents of Ecuador, X, and of Uruguay, Y`: one office in the plural, then each state with its holder. */
export function shareOffices(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  let i = 0;
  while (i < drafts.length) {
    const held = holdersAt(tokens, drafts, i);
    if (!held) {
      out.push(drafts[i] as PhraseDraft);
      i++;
      continue;
    }
    out.push(...held.people);
    i = held.next;
  }
  return out;
}

function holdersAt(
  tokens: readonly Token[],
  drafts: readonly PhraseDraft[],
  index: number,
): { readonly people: readonly PhraseDraft[]; readonly next: number } | null {
  const group = drafts[index];
  if (group?.kind !== 'group') return null;
  const title = titleAt(tokens, group.from);
  if (!title || title.to !== group.to) return null;
  const first =
    group.country === null ? originAfter(tokens, group.to) : { from: group.from, to: group.to, country: group.country };
  const charged = first ?? chargedWith(tokens, group);
  const people: PhraseDraft[] = [];
  let next = index;
  let state: State | null = charged && { ...charged, from: group.from };
  const goingOn = (i: number) => stateAfter(tokens, i) ?? portfolioAfter(tokens, i, group.country);
  while (state) {
    const { from, to, country } = state;
    const at: number = drafts.findIndex((draft, k) => k > next && draft.from >= to);
    const named = drafts[at];
    if (!named?.name || named.from !== to || !/^,\s$/u.test(tokens[to]?.gap ?? '')) break;
    const office: Title = { ...title, from, to, country, plural: false };
    // `the ministers of Kenya, X, of Ghana, Y`: the state behind a name is that of whoever is named next.
    const following = named.titles.length === 0 ? goingOn(named.name.to) : null;
    const end = following ? named.name.to : named.to;
    people.push({ ...named, kind: 'person', from, to: end, titles: [office, ...named.titles], country });
    next = at;
    state = following ?? goingOn(named.to);
  }
  return people.length > 1 ? { people, next: next + 1 } : null;
}

interface State {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
}

/** `his counterparts from Chile`: the state after the preposition. */
function originAfter(tokens: readonly Token[], index: number): State | null {
  return isAny(tokens, index, ['of', 'from']) ? stateAt(tokens, index) : null;
}

/** `, y de Uruguay`, `; de Kenia`, `and Argentina`: another state after a holder's name; it begins after the `and`. */
function stateAfter(tokens: readonly Token[], index: number): State | null {
  const and = at(tokens, index, 'and');
  const from = index + (and?.length ?? 0);
  if (!and && !/^[,;]\s$/u.test(tokens[index]?.gap ?? '')) return null;
  return stateAt(tokens, from);
}

/** `the ministers of Defence, X, and of Trade, Y`: an office that ends with what its holders are in charge of. */
function chargedWith(tokens: readonly Token[], { from, to }: PhraseDraft): State | null {
  return isAny(tokens, to - 1, ['portfolio']) && tokens[to - 1]?.capital ? { from, to, country: null } : null;
}

/** `, and of Trade`: another portfolio after a holder's name, before a comma and the next name. */
function portfolioAfter(tokens: readonly Token[], index: number, country: string | null): State | null {
  const from = index + (at(tokens, index, 'and')?.length ?? 0);
  if ((from === index && !/^[,;]\s$/u.test(tokens[index]?.gap ?? '')) || !isAny(tokens, from, ['of'])) return null;
  let to = from;
  while (isAny(tokens, to, ['of', 'article', 'and', 'portfolio']) && (to === from || tokens[to]?.gap === ' ')) to++;
  const closed = isAny(tokens, to - 1, ['portfolio']) && /^,\s$/u.test(tokens[to]?.gap ?? '');
  return closed && tokens[to]?.capital ? { from, to, country } : null;
}

function stateAt(tokens: readonly Token[], from: number): State | null {
  let i = from;
  while (isAny(tokens, i, ['of', 'from', 'article']) && !at(tokens, i, 'country') && i - from < 3) i++;
  const state = at(tokens, i, 'country') ?? at(tokens, i, 'nationality');
  return state ? { from, to: i + state.length, country: state.value.country } : null;
}

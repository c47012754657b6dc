import { type Title, titleAt } from '../people/titles.ts';
import { at, endsBefore, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

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
  const office = group?.kind === 'group' ? officeOf(tokens, group) : thoseOf(tokens, drafts, index);
  if (!office || !group) return null;
  const { title } = office;
  const people: PhraseDraft[] = [];
  let next = group.kind === 'group' ? index : index - 1;
  let state: State | null = office.first;
  const goingOn = (i: number) => stateAfter(tokens, i) ?? portfolioAfter(tokens, i, group.country);
  while (state) {
    const { from, to, country } = state;
    const at: number = drafts.findIndex((draft, k) => k > next && draft.from >= to);
    const named = drafts[at];
    if (!named?.name || named.from !== to || !/^,\s$/u.test(tokens[to]?.gap ?? '')) break;
    const shared = people.length > 0 && { shared: { from: title.start, to: ownEnd(tokens, title) } };
    const held: Title = { ...title, from, to, country, plural: false, ...shared };
    // `the ministers of Kenya, X, of Ghana, Y`: the state behind a name is that of whoever is named next.
    const following = named.titles.length === 0 ? goingOn(named.name.to) : null;
    const end = following ? named.name.to : named.to;
    people.push({ ...named, kind: 'person', from, to: end, titles: [held, ...named.titles], country });
    next = at;
    state = following ?? goingOn(named.to);
  }
  return people.length > 1 ? { people, next: next + 1 } : null;
}

/** Where an office ends before the state or portfolio of its first holder. */
function ownEnd(tokens: readonly Token[], { start, to }: Title): number {
  let end = start + 1;
  while (end < to && !isAny(tokens, end, ['country', 'nationality', 'portfolio'])) end++;
  while (end > start + 1 && isAny(tokens, end - 1, ['of', 'from', 'article'])) end--;
  return end;
}

/** An office in the plural, and the state or portfolio of its first holder. */
interface Shared {
  readonly title: Title;
  readonly first: State;
}

/** `the presidents of Ecuador`, `the ministers of Defence`. */
function officeOf(tokens: readonly Token[], group: PhraseDraft): Shared | null {
  const title = titleAt(tokens, group.from);
  if (!title || title.to !== group.to) return null;
  const { from, to, country } = group;
  const origin = country === null ? originAfter(tokens, to) : { from, to, country };
  const first = origin ?? chargedWith(tokens, group);
  return first ? { title, first: { ...first, from } } : null;
}

/** In words: so near stand the people without names of whom `those of` tells. */
const near = 16;

/** `several ministers, among them those of Ecuador`: the office of the people without names before them. */
function thoseOf(tokens: readonly Token[], drafts: readonly PhraseDraft[], index: number): Shared | null {
  const { kind, from = 0, country = null } = drafts[index] ?? {};
  if (kind !== 'country' || !isAny(tokens, from - 1, ['of', 'from'])) return null;
  const those = isAny(tokens, from - 2, ['same-kind']) ? from - 2 : from - 3;
  if (!isAny(tokens, those, ['same-kind']) || endsBefore(tokens, those, 'including') === 0) return null;
  const group = drafts.slice(0, index).findLast((one) => one.kind === 'group');
  const title = group && from - group.to <= near ? titleAt(tokens, group.from) : null;
  const first = stateAt(tokens, from - 1);
  return title && first ? { title, first: { ...first, from: those, country } } : null;
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

/** `, and of Trade`, `, Trade`: another portfolio after a holder's name, before a comma and the next name. */
function portfolioAfter(tokens: readonly Token[], index: number, country: string | null): State | null {
  const from = index + (at(tokens, index, 'and')?.length ?? 0);
  if ((from === index && !/^[,;]\s$/u.test(tokens[index]?.gap ?? '')) || !isAny(tokens, from, ['of', 'portfolio']))
    return null;
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

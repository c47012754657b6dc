import { type Title, titleAt } from '../people/titles.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/** A state of the list, and who is named in brackets behind it. */
interface Item {
  readonly state: PhraseDraft;
  readonly name: PhraseDraft | null;
  /** Where the words for the state begin that are part of the office before it. */
  readonly own?: number;
}

/**
 * `the foreign ministers of Kenya (X), Uganda (Y) and Rwanda`, `his counterparts from Kenya (X) and Uganda (Y)`: each name in brackets takes the office and the state before
 * it; states without a name stay those of people without names. Several states and a name are needed.
 */
export function nameBracketed(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const group = drafts[i] as PhraseDraft;
    const [items, used] = group.kind === 'group' && !group.states ? itemsFrom(tokens, drafts, i) : [[], 0];
    const title = items.length > 1 && items.some(({ name }) => name !== null) ? titleAt(tokens, group.from) : null;
    if (!title || (title.heads.length === 0 && !title.counterpart)) {
      out.push(group);
      continue;
    }
    const bareTo = Math.min(title.to, items[0]?.own ?? title.to);
    out.push(...items.map((item, k) => delegate(item, group, title, bareTo, k === 0)));
    i += used;
  }
  return out;
}

/** Who comes from one of the states: somebody named, or an office without a name. */
function delegate(
  { state, name }: Item,
  group: PhraseDraft,
  { to, ...title }: Title,
  bareTo: number,
  first: boolean,
): PhraseDraft {
  const from = first ? group.from : state.from;
  const office = { ...title, to: first ? Math.min(to, state.from) : bareTo, country: state.country, plural: false };
  const base = { ...(name ?? group), from, country: state.country, titles: [office], plural: false };
  return name ? { ...base, kind: 'person', to: name.to } : { ...base, kind: 'description', to: state.to };
}

/** The states that commas and `and` alone join, from the group's own on, and how many drafts they take up. */
function itemsFrom(
  tokens: readonly Token[],
  drafts: readonly PhraseDraft[],
  index: number,
): readonly [readonly Item[], number] {
  const group = drafts[index] as PhraseDraft;
  const items: Item[] = [];
  let k = index + 1;
  let to = group.to;
  const own = stateAtEnd(tokens, group);
  const country = group.country ?? own?.country ?? null;
  if (country !== null) {
    const name = inBrackets(tokens, drafts[k], group.to);
    items.push({ state: { ...group, from: group.to, country }, name, ...(own && { own: own.from }) });
    if (name) k++;
    to = name?.to ?? to;
  }
  for (let state = drafts[k]; state?.kind === 'country' && state.country !== null; state = drafts[k]) {
    if (items.length > 0 ? !joins(tokens, to, state.from) : !owns(tokens, to, state)) break;
    const name = inBrackets(tokens, drafts[k + 1], state.to);
    // `et de l'Ouganda (Y)`: the article and the preposition are the state's own.
    const from = items.length > 0 ? to + (at(tokens, to, 'and')?.length ?? 0) : state.from;
    items.push({ state: { ...state, from }, name });
    k += name ? 2 : 1;
    to = (name ?? state).to;
  }
  return [items, k - index - 1];
}

/** `his counterparts from Kenya`: the state with which the group ends, and where the preposition before it stands. */
function stateAtEnd(tokens: readonly Token[], { from, to }: PhraseDraft) {
  for (let i = to - 1; i > from; i--) {
    const state = at(tokens, i, 'country');
    if (!state || i + state.length !== to) continue;
    let begins = i;
    while (begins - 1 > from && isAny(tokens, begins - 1, ['of', 'from', 'article'])) begins--;
    return { country: state.value.country, from: begins };
  }
  return null;
}

/** `(X)` right behind the state. */
function inBrackets(tokens: readonly Token[], draft: PhraseDraft | undefined, from: number): PhraseDraft | null {
  if (!draft?.name || draft.from !== from || !/^\s?\($/u.test(tokens[from]?.gap ?? '')) return null;
  return /^\)/u.test(tokens[draft.to]?.gap ?? ')') ? draft : null;
}

/** `, `, `) and `, `) und der `. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const comma = /^\)?,\s$/u.test(tokens[from]?.gap ?? '');
  if (to - from > 3 || !/^\)?,?\s$/u.test(tokens[from]?.gap ?? '')) return false;
  let and = false;
  for (let i = from; i < to; i++) {
    and ||= at(tokens, i, 'and') !== undefined;
    if (!isAny(tokens, i, ['and', 'of', 'from', 'article'])) return false;
  }
  return comma || and;
}

/** `of the first of them`, or the ending of an owner. */
function owns(tokens: readonly Token[], from: number, state: PhraseDraft): boolean {
  if (state.from - from > 2) return false;
  let of = at(tokens, state.from, 'country')?.value.owner === true;
  for (let i = from; i < state.from; i++) of ||= isAny(tokens, i, ['of', 'from']);
  return of;
}

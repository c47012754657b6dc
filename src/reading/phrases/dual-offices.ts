import { type Title, titleAt } from '../people/titles.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/**
 * `الرئيسين الكيني X والغاني Y`, `وزيرا الداخلية الكيني X، والغاني Y`: one office of two, then an adjective of each state with
 * whoever holds it there. Each takes the office and his state.
 */
export function shareDuals(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as PhraseDraft;
    const apart = firstApart(tokens, draft, drafts[i + 1]);
    const first = apart ?? firstWithin(tokens, draft);
    const second = drafts[apart ? i + 2 : i + 1];
    if (!first || !second || !isSecond(tokens, first, second)) {
      out.push(draft);
      continue;
    }
    const [office] = first.titles as [Title];
    const shared = { ...office, to: adjectiveOf(tokens, office), country: second.country };
    out.push(first, { ...second, kind: 'person', titles: [shared, ...second.titles] });
    i += apart ? 2 : 1;
  }
  return out;
}

/** `الرئيسين الكيني X`: an office without a name, the adjective, and the name. */
function firstApart(tokens: readonly Token[], dual: PhraseDraft, named: PhraseDraft | undefined): PhraseDraft | null {
  if (!dual.plural || dual.name || !named?.name || named.from !== named.name.from) return null;
  const title = titleAt(tokens, dual.from) ?? officeOf(tokens, dual);
  const nation = at(tokens, dual.to, 'nationality');
  if (!nation || dual.to + nation.length !== named.from) return null;
  const { country } = nation.value;
  return { ...named, kind: 'person', from: dual.from, titles: [ofOne(tokens, title, country)], country };
}

/** Where the first state's adjective begins, which is no part of what the other of the two is called. */
function adjectiveOf(tokens: readonly Token[], { start, to }: Title): number {
  for (let i = to - 1; i > start; i--) if (isAny(tokens, i, ['nationality'])) return i;
  return to;
}

/** `الرئيسين`: the office of a word that is always of two. */
const officeOf = (tokens: readonly Token[], { from, to }: PhraseDraft): Title => ({
  ...{ from, to, start: from, sector: null, heads: [tokens[from]?.folded ?? ''], country: null },
  ...{ counterpart: false, possessive: false, plural: true, named: false },
});

/** `وزيرا الداخلية الكيني X`: the same in one phrase. */
function firstWithin(tokens: readonly Token[], draft: PhraseDraft): PhraseDraft | null {
  const [title, ...more] = draft.titles;
  if (!draft.name || !title?.plural || title.country === null || !tokens[draft.from]?.caseless) return null;
  return { ...draft, kind: 'person', titles: [ofOne(tokens, title, title.country), ...more], plural: false };
}

/** The office as one of the two holds it for a state, without the ending that says two. */
function ofOne(tokens: readonly Token[], title: Title, country: string): Title {
  const two = tokens[title.start]?.endings.dual ?? '';
  const heads = title.heads.map((head, i) =>
    i === 0 && head.endsWith(two) ? head.slice(0, head.length - two.length) : head,
  );
  return { ...title, heads, country, plural: false, sector: title.sector ?? 'GOV' };
}

/** `، والغاني Y`: the other state's adjective opens it. */
function isSecond(tokens: readonly Token[], { to }: PhraseDraft, { from, name, country }: PhraseDraft): boolean {
  const opens = isAny(tokens, from - 1, ['and']) && isAny(tokens, from, ['nationality']);
  return opens && from === to + 1 && name !== null && country !== null;
}

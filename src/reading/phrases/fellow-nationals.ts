import { at, isAny, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/**
 * `Luxembourg's X`, `de Luxemburger X`, `la española X`: a full name without an office takes the state that stands right
 * before it. Only where its first word is a known given name: `France's Grand Prix` is nobody.
 */
export function nameNationals(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const bare =
      draft.name !== null && draft.name.from === draft.from && draft.titles.length === 0 && draft.country === null;
    if (!bare || draft.to - draft.from < 2 || !isAny(tokens, draft.from, ['given'])) {
      out.push(draft);
      continue;
    }
    const owner = out.at(-1);
    if (owner?.kind === 'country' && owner.to === draft.from - 1 && tokens[owner.to]?.folded === "'s") {
      out[out.length - 1] = { ...draft, kind: 'person', from: owner.from, country: owner.country };
      continue;
    }
    const nation = nationBefore(tokens, draft.from, owner?.to ?? 0);
    out.push(nation ? { ...draft, kind: 'person', from: nation.from, country: nation.country } : draft);
  }
  return out;
}

/** An adjective or inhabitant that ends right before the name. */
function nationBefore(
  tokens: readonly Token[],
  index: number,
  free: number,
): { readonly from: number; readonly country: string } | null {
  if (tokens[index]?.caseless || !/^\s$/u.test(tokens[index]?.gap ?? '')) return null;
  for (const length of [2, 1]) {
    const from = index - length;
    const nation = from < free ? undefined : at(tokens, from, 'nationality');
    if (nation?.length === length && stands(tokens, from)) return { from, country: nation.value.country };
  }
  return null;
}

/** Nothing that an adjective could belong to stands before it: `l'acteur japonais X` is told by what he does. */
function stands(tokens: readonly Token[], from: number): boolean {
  return (
    from === 0 ||
    /[,;:]/u.test(tokens[from]?.gap ?? '') ||
    isAny(tokens, from - 1, ['article', 'and', 'with', 'by', 'between', 'of', 'to'])
  );
}

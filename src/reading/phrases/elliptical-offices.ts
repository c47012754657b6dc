import type { Title } from '../people/titles.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/**
 * `the Chilean president, X, and the Cuban, Y`, `el ministro de Pesca, X, se reunió con el de Perú, Y`: an article and a state alone
 * before a comma and a name stand for the office of whoever was named before.
 */
export function nameElliptical(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const state = stateBefore(tokens, draft);
    const office = state ? officeBefore(out, state) : undefined;
    if (!state || !office) {
      out.push(draft);
      continue;
    }
    while ((out.at(-1)?.from ?? -1) >= state.from) out.pop();
    const { from, to, country } = state;
    const held: Title = { ...office, from, to, country, plural: false };
    out.push({ ...draft, kind: 'person', from, titles: [held, ...draft.titles], country });
  }
  return out;
}

interface State {
  readonly from: number;
  readonly to: number;
  readonly country: string;
}

/** `the Cuban, Y`, `el de Perú, Y`: behind `and`, `with` or the sign of a list, and closed by a comma or the end. */
function stateBefore(tokens: readonly Token[], { name, from, to, titles }: PhraseDraft): State | null {
  if (!name || name.from !== from || titles.length > 0 || !isBehindComma(tokens, from)) return null;
  if (!/^$|^[,.;)]/u.test(tokens[to]?.gap ?? '')) return null;
  for (const length of [1, 2, 3]) {
    const said = at(tokens, from - length, 'nationality') ?? at(tokens, from - length, 'country');
    if (said?.length !== length || said.value.country === null) continue;
    const of = isAny(tokens, from - length - 1, ['of']) && !isAny(tokens, from - length - 1, ['article']);
    const article = from - length - (of ? 2 : 1);
    const opened = isAny(tokens, article - 1, ['and', 'with']) || /^[,;]\s$/u.test(tokens[article]?.gap ?? '');
    if (opened && isAny(tokens, article, ['article']) && !isAny(tokens, article, ['indefinite']))
      return { from: article, to: from, country: said.value.country };
  }
  return null;
}

/** The office of the last who is named before, of another state. */
function officeBefore(before: readonly PhraseDraft[], { from, country }: State): Title | undefined {
  const holder = before.findLast(({ kind, name, to }) => kind === 'person' && name !== null && to <= from);
  if (holder?.country === country) return undefined;
  return holder?.titles.find(({ heads, named, plural }) => heads.length > 0 && !named && !plural);
}

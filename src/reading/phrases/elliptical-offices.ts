import type { Title } from '../people/titles.ts';
import { at, isAny, isBehindComma, type Token } from '../words/tokens.ts';
import type { PhraseDraft } from './phrase.ts';

/**
 * `the Chilean president, X, and the Cuban, Y`, `el ministro de Pesca, X, se reunió con el de Perú, Y`, `el ministro de Pesca, X, y el
 * de Interior, Y`: an article and a state or a portfolio alone before a comma and a name stand for the office of whoever was named
 * before.
 */
export function nameElliptical(tokens: readonly Token[], drafts: readonly PhraseDraft[]): readonly PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const said = saidBefore(tokens, draft);
    const office = said ? officeBefore(out, said) : undefined;
    if (!said || !office) {
      out.push(draft);
      continue;
    }
    while ((out.at(-1)?.from ?? -1) >= said.from) out.pop();
    const { from, to } = said;
    const country = said.country ?? office.country;
    const held: Title = { ...office, from, start: from, to, country, plural: false };
    out.push({ ...draft, kind: 'person', from, titles: [held, ...draft.titles], country });
  }
  return out;
}

interface Said {
  readonly from: number;
  readonly to: number;
  readonly country: string | null;
}

/** In words: no longer are the portfolio and the state with their small words. */
const longest = 7;

/** `the Cuban, Y`, `el de Perú, Y`, `el de Interior, Y`: right behind `and`, `with` or the sign of a list, and closed by a comma or the end. */
function saidBefore(tokens: readonly Token[], { name, from, to, titles }: PhraseDraft): Said | null {
  if (!name || name.from !== from || titles.length > 0 || !isBehindComma(tokens, from)) return null;
  if (!/^$|^[,.;)]/u.test(tokens[to]?.gap ?? '')) return null;
  let country: string | null = null;
  let field = false;
  for (let i = from - 1; i >= Math.max(0, from - longest); i--) {
    if (i + 1 < from && /[,;:.()]/u.test(tokens[i + 1]?.gap ?? '')) return null;
    const state = at(tokens, i, 'nationality') ?? at(tokens, i, 'country');
    if (state && i + state.length <= from) country ??= state.value.country;
    else if (isAny(tokens, i, ['portfolio']) && tokens[i]?.capital) field = true;
    else if (isAny(tokens, i, ['article']) && !isAny(tokens, i, ['indefinite']) && !isAny(tokens, i - 1, ['of', 'and']))
      return opened(tokens, i) && (field || country !== null) && isBare(tokens, i + 1)
        ? { from: i, to: from, country }
        : null;
    else if (isAny(tokens, i, ['article']) && isAny(tokens, i - 1, ['and']))
      return (field || country !== null) && isBare(tokens, i + 1) ? { from: i, to: from, country } : null;
    else if (!isAny(tokens, i, ['of', 'and', 'article', 'portfolio'])) return null;
  }
  return null;
}

const opened = (tokens: readonly Token[], article: number): boolean =>
  isAny(tokens, article - 1, ['and', 'with']) || /^[,;]\s$/u.test(tokens[article]?.gap ?? '');

/** Right behind the article no office stands, but `of` or the state. */
const isBare = (tokens: readonly Token[], i: number): boolean => isAny(tokens, i, ['of', 'nationality']);

/** The office of the last who is named before, of another state where one is said. */
function officeBefore(before: readonly PhraseDraft[], { from, country }: Said): Title | undefined {
  const holder = before.findLast(({ kind, name, to }) => kind === 'person' && name !== null && to <= from);
  if (country !== null && holder?.country === country) return undefined;
  const office = holder?.titles.find(({ heads, named, plural }) => heads.length > 0 && !named && !plural);
  return office && { ...office, country: office.country ?? holder?.country ?? null };
}

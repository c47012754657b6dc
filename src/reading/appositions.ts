import type { PhraseDraft } from './phrase.ts';
import { at, isAny, type Token } from './tokens.ts';

/** `the inspector general and commander of the zone, General X`: titles in apposition, then one name: one person. */
export function joinTitles(tokens: readonly Token[], drafts: readonly PhraseDraft[]): PhraseDraft[] {
  const out: PhraseDraft[] = [];
  for (const draft of drafts) {
    const previous = out.at(-1);
    if (!previous || !apposed(tokens, previous, draft)) {
      out.push(draft);
      continue;
    }
    out.pop();
    let joined = join(previous, draft);
    const earlier = out.at(-1);
    if (earlier?.kind === 'description' && sharesDeterminer(tokens, earlier, previous)) {
      out.pop();
      joined = join(earlier, joined);
    }
    out.push(joined);
  }
  return out;
}

function join(title: PhraseDraft, named: PhraseDraft): PhraseDraft {
  return {
    ...named,
    from: title.from,
    titles: [...title.titles, ...named.titles],
    country: named.country ?? title.country,
  };
}

/**
 * A title, a comma, and whoever holds it. `the minister, the ambassador and X` is a list, so without an article or an
 * honorific before the name no `and` may follow.
 */
function apposed(tokens: readonly Token[], title: PhraseDraft, next: PhraseDraft): boolean {
  if (twoOffices(tokens, title, next)) return true;
  if (title.kind !== 'description' || title.to !== next.from || !/^[)\s]*,\s$/u.test(tokens[next.from]?.gap ?? ''))
    return false;
  if (next.kind === 'person') {
    const honoured = next.titles.length > 0 && next.titles.every(({ named }) => named);
    return honoured || isAny(tokens, next.from, ['article']) || !isAny(tokens, next.to, ['and']);
  }
  return next.kind === 'description' && next.country !== null && !isAny(tokens, next.to, ['and']);
}

/** `vicepremier and minister of Defence X`: `and` alone between a title and a titled name without an article. */
function twoOffices(tokens: readonly Token[], title: PhraseDraft, next: PhraseDraft): boolean {
  const and = at(tokens, title.to, 'and');
  if (title.kind !== 'description' || next.kind !== 'person' || next.titles.length === 0 || !and) return false;
  if (title.to + and.length !== next.from || next.country !== null || /,/u.test(tokens[title.to]?.gap ?? ''))
    return false;
  if (isAny(tokens, next.from, ['article', 'possessive', 'honorific'])) return false;
  const heads = new Set(title.titles.flatMap((one) => one.heads));
  return (
    !isAny(tokens, title.from, ['article', 'possessive']) ||
    next.titles.some((one) => one.heads.some((head) => heads.has(head)))
  );
}

/** `du A et du B`: only `and` and `of` stand between the two titles. */
function sharesDeterminer(tokens: readonly Token[], first: PhraseDraft, second: PhraseDraft): boolean {
  if (second.from - first.to < 1 || second.from - first.to > 3) return false;
  for (let i = first.to; i < second.from; i++) if (!isAny(tokens, i, ['and', 'of', 'article'])) return false;
  return isAny(tokens, first.to, ['and']);
}

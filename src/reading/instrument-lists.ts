import type { InstrumentFound } from './instruments.ts';
import { at, endsBefore, isAny, type Token } from './tokens.ts';

/** `signed an agreement on …, a convention on … and a protocol`: each further instrument with an indefinite article. */
export function others(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  first: InstrumentFound,
  taken: ReadonlySet<InstrumentFound>,
): readonly InstrumentFound[] {
  return instruments.filter((next) => {
    if (next.from < first.to || taken.has(next) || next.again) return false;
    let article = next.from - 1;
    while (
      article > first.to &&
      tokens[article] &&
      !isAny(tokens, article, ['indefinite', 'article', 'and', 'of', 'at', 'other', 'count'])
    )
      article--;
    const definite = first.definite && next.definite && next.type !== first.type && isAny(tokens, article, ['article']);
    // Where the article is one word with its noun, `and` is too: `الاتفاقية … ومذكرة التفاهم`.
    if (tokens[next.from]?.caseless && first.from < next.from && isAny(tokens, next.from - 1, ['and'])) return true;
    if ((!definite && !isAny(tokens, article, ['indefinite', 'count'])) || next.from - article > 4) return false;
    return listed(tokens, article);
  });
}

/** `An agreement on … and two memoranda were signed`: those that stand in one list before the one that the verb follows. */
export function listedBefore(
  tokens: readonly Token[],
  instruments: readonly InstrumentFound[],
  last: InstrumentFound,
  taken: ReadonlySet<InstrumentFound>,
): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  let next = last;
  for (const one of instruments.filter(({ to }) => to <= last.from).toReversed()) {
    let article = next.from - 1;
    while (article > one.to && !isAny(tokens, article, ['indefinite', 'count', 'and'])) article--;
    if (!isAny(tokens, article, ['indefinite', 'count'])) article += at(tokens, article, 'and')?.length ?? 0;
    const open = one.again || one.taken || taken.has(one) || (one.definite && !next.definite);
    if (open || next.from - article > 4 || !listed(tokens, article) || isParted(tokens, one.to, next.from)) break;
    out.unshift(one);
    next = one;
  }
  return out;
}

/** A verb or a clause of its own stands between two instruments. */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /[;:.]/u.test(tokens[i]?.gap ?? '') ||
      (isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be', 'subordinate', 'future']) &&
        !isAny(tokens, i, ['noun', 'of', 'article', 'other', 'at', 'about']))
    )
      return true;
  return false;
}

/** A comma or `and` stands before the word, a preposition that is said again passed over: `ainsi que d'un arrangement`. */
function listed(tokens: readonly Token[], index: number): boolean {
  if (/[,;]/u.test(tokens[index]?.gap ?? '')) return true;
  for (const skip of ['and', 'also', 'including'] as const) if (endsBefore(tokens, index, skip) > 0) return true;
  if (isAny(tokens, index - 1, ['of', 'with', 'by', 'to'])) {
    return /[,;]/u.test(tokens[index - 1]?.gap ?? '') || endsBefore(tokens, index - 1, 'and') > 0;
  }
  return false;
}

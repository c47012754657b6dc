import type { InstrumentFound } from './instruments.ts';
import { at, isAny, type Token } from './tokens.ts';

/** In words: how far after an instrument `and another on …` still stands for one of its kind. */
const reach = 16;

/** `signed an agreement on fisheries and another on tourism`, `one with Kenya and another with Ghana`: a second instrument of which only the number is said. */
export function secondOf(
  tokens: readonly Token[],
  first: InstrumentFound,
  instruments: readonly InstrumentFound[],
): InstrumentFound | null {
  if (first.again) return null;
  const next = instruments.find(({ from }) => from >= first.to)?.from ?? tokens.length;
  for (let i = first.to; i < Math.min(next, first.to + reach); i++) {
    if (
      isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be']) &&
      !isAny(tokens, i, ['noun', 'other', 'at', 'and'])
    )
      return null;
    if (!isAny(tokens, i, ['and'])) continue;
    let from = i + 1;
    while (isAny(tokens, from, ['indefinite', 'article']) && !isAny(tokens, from, ['another'])) from++;
    // `two accords, one on fisheries and the other on tourism`: both are those that were counted.
    const definite = isAny(tokens, from - 1, ['article']) && !isAny(tokens, from - 1, ['indefinite']);
    if (first.count !== null && (definite || tokens[from]?.definite)) return null;
    const to = from + (at(tokens, from, 'another')?.length ?? 0);
    if (to > from && isAny(tokens, to, ['about', 'fields', 'with']))
      return {
        ...first,
        from,
        to,
        definite: false,
        plain: false,
        taken: false,
        another: true,
        count: null,
        rank: null,
      };
  }
  return null;
}

import { isDefiniteArticle } from '../words/articles.ts';
import { at, isAny, type Token } from '../words/tokens.ts';
import type { InstrumentFound } from './instruments.ts';

/** In words: how far after an instrument `and another on …` still stands for one of its kind. */
const reach = 16;

/** `signed an agreement on fisheries, another on tourism and a third with Ghana`: the further ones of which only the number is said. */
export function furtherOnes(
  tokens: readonly Token[],
  first: InstrumentFound,
  instruments: readonly InstrumentFound[],
): readonly InstrumentFound[] {
  const out: InstrumentFound[] = [];
  if (first.again) return out;
  const next = instruments.find(({ from }) => from >= first.to)?.from ?? tokens.length;
  for (let i = first.to; i < Math.min(next, (out.at(-1)?.to ?? first.to) + reach); i++) {
    if (
      isAny(tokens, i, ['verb', 'speech', 'relative', 'have', 'be']) &&
      !isAny(tokens, i, ['noun', 'other', 'at', 'and', 'about'])
    )
      break;
    const and = at(tokens, i, 'and');
    // Behind a comma alone only what is called another goes on with the list: `one on health` may be a noun's own.
    if (!and && !/^,\s$/u.test(tokens[i]?.gap ?? '')) continue;
    const opened = i + (and?.length ?? 0);
    let from = opened;
    while (isAny(tokens, from, ['indefinite', 'article']) && !isAny(tokens, from, ['another'])) from++;
    // `two accords, one on fisheries and the other on tourism`: all are those that were counted.
    const definite = isDefiniteArticle(tokens, from - 1);
    if (first.count !== null && (!and || definite || tokens[from]?.definite)) break;
    // `ein Abkommen mit Kenia und eines mit Ghana`.
    const one = and && first.count === null && isOne(tokens, opened) ? opened + 1 : null;
    const to = one ?? from + (at(tokens, from, 'another')?.length ?? 0);
    if (to === from && one === null) continue;
    if (!isAny(tokens, to, one === null ? ['about', 'fields', 'with'] : ['with'])) continue;
    const unsaid = { definite: false, plain: false, taken: false, another: true, count: null, rank: null };
    out.push({ ...first, ...unsaid, from: one === null ? from : opened, to });
    i = to - 1;
  }
  return out;
}

/** `one`, `eines`: right before with whom it was made it stands for one more. */
const isOne = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['one', 'indefinite']) &&
  !isAny(tokens, i, ['another']) &&
  isAny(tokens, i + 1, ['with']) &&
  !isOfNoun(tokens, i + 2);

/** `eine mit Togo befreundete Firma`: behind the partner a participle and the noun that the article belongs to. */
const isOfNoun = (tokens: readonly Token[], partner: number): boolean =>
  tokens[partner]?.capital === true &&
  tokens[partner + 1]?.gap === ' ' &&
  tokens[partner + 1]?.capital === false &&
  tokens[partner + 2]?.gap === ' ' &&
  !isAny(tokens, partner + 1, ['and', 'verb', 'have', 'be', 'about', 'at', 'other', 'with', 'to']);

import type { Line, Parsed } from '../parsed.ts';
import { isDefiniteArticle } from '../words/articles.ts';
import { isAny, type Token } from '../words/tokens.ts';
import { organisationParty } from './organisations.ts';

/** In sentences: so far back stands the body that `the bank` means. */
const reach = 6;

/**
 * `signed a loan agreement with the bank`, `the government and the fund signed`: the body that was named before by a name of
 * which that is the head, else the only one that lends or acts for several states; none where it is not told.
 */
export function namedByKind(parsed: Parsed, line: Line, from: number, to: number): readonly string[] {
  const { tokens } = line.sentence;
  const out = new Set<string>();
  for (let i = from; i < to; i++) {
    if (!isKind(line, i)) continue;
    const party = meantBy(parsed, line, i);
    if (party) out.add(party);
  }
  return [...out].filter((party) => !tokens.some(({ printed }) => printed === party));
}

/** A head noun with its article and nothing more, as a partner or beside somebody else. */
function isKind({ sentence: { tokens }, phrases }: Line, i: number): boolean {
  const token = tokens[i];
  if (!token || !isAny(tokens, i, ['organisation']) || isAny(tokens, i, ['state-body', 'world-body', 'role']))
    return false;
  if (phrases.some((phrase) => phrase.from <= i && i < phrase.to && phrase.to - phrase.from > 1)) return false;
  const article = token.caseless ? token.definite : isDefiniteArticle(tokens, i - 1);
  const before = token.caseless ? i - 1 : i - 2;
  return article && isAny(tokens, before, ['with', 'and', 'by', 'between']) && !goesOn(tokens, i + 1);
}

/** `the bank of Kenya`, `the bank Example`: it has a name of its own. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  /^[\s-]$/u.test(tokens[i]?.gap ?? '') &&
  (isAny(tokens, i, ['of', 'nationality', 'country']) ||
    (tokens[i]?.capital === true && !isAny(tokens, i, ['weekday', 'month', 'verb', 'instrument'])));

function meantBy(parsed: Parsed, line: Line, i: number): string | null {
  const { index, tokens } = line.sentence;
  const kind = tokens[i]?.folded ?? '';
  const bodies = new Set<string>();
  for (let k = index; k >= Math.max(0, index - reach); k--) {
    const told = parsed.lines[k];
    for (const phrase of told?.phrases.toReversed() ?? []) {
      if (!told || phrase.kind !== 'organisation' || (k === index && phrase.from >= i)) continue;
      const [party] = organisationParty(parsed, told, phrase);
      const body = isAny(told.sentence.tokens, phrase.from, ['world-body']);
      if (party === undefined || /^[A-Z]{2}$/u.test(party)) continue;
      const named = told.sentence.tokens.slice(phrase.from, phrase.to).some(({ folded }) => folded === kind);
      if (named && (body || phrase.to - phrase.from > 1)) return party;
      if (body) bodies.add(party);
    }
  }
  const [only, ...more] = bodies;
  return only !== undefined && more.length === 0 ? only : null;
}

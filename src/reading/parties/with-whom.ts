import type { CueFound } from '../clauses/cues.ts';
import { isPeople, type Phrase } from '../phrases/phrase.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';

/** In words: so far before its verb such a clause can begin. */
const reach = 24;

/** `X met Y, with whom he signed …`: who signed and with whom; null where the verb is of no such clause. */
export function withWhomOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { from }: CueFound,
): { readonly phrases: readonly Phrase[]; readonly partners: readonly Phrase[] } | null {
  const opens = opening(tokens, from);
  if (opens === null) return null;
  const partner = phrases.findLast(({ to }) => to <= opens && opens - to <= 1);
  if (!partner || !isPeople(partner)) return null;
  const inside = phrases.find((one) => isPeople(one) && one.from > opens && one.to <= from);
  const above = phrases.find(
    (one) =>
      isPeople(one) && one.governor === null && one.coordination !== partner.coordination && one.to < partner.from,
  );
  const subject = inside ?? above;
  return subject ? { phrases: [subject], partners: [partner] } : null;
}

/** Where `, with whom` stands before a verb, and no other verb between. */
function opening(tokens: readonly Token[], verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(1, verb - reach); i--) {
    // `con el que firmó`
    const relative = isAny(tokens, i + 1, ['article']) && !isAny(tokens, i + 1, ['relative']) ? i + 2 : i + 1;
    if (isAny(tokens, i, ['with']) && isAny(tokens, relative, ['relative']) && isBehindComma(tokens, i)) return i;
    if (isAny(tokens, i, ['speech']) || isTensed(tokens, i) || /[;:()“”«»]/u.test(tokens[i]?.gap ?? '')) return null;
  }
  return null;
}

const isTensed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.matches.some(({ value }) => value.is === 'verb' && value.form === 'finite') === true;

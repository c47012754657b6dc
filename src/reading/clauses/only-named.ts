import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { isAny, isBehindComma, type Token } from '../words/tokens.ts';
import { clauseOf } from './clause.ts';

/**
 * `The visit of X reflects the ties`, `The minister's visit is the first in years`: a journey or meeting that its sentence speaks of
 * as known, with no verb that tells whether it took place.
 */
export function isOnlyNamed({ lines, lexicon: { language } }: Parsed, { kind, sentence, cue }: Draft): boolean {
  const tokens = lines[sentence]?.sentence.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start === cue.start);
  if ((kind !== 'visit' && kind !== 'meeting') || !isAny(tokens, from, ['noun'])) return false;
  const to = tokens.findIndex(({ end }) => end >= cue.end) + 1;
  const clause = clauseOf(tokens, { from, to });
  const is = (i: number) =>
    language.was !== undefined && isAny(tokens, i, ['be']) && !isAny(tokens, i, ['was', 'have', 'speech']);
  for (let i = to; i < clause.to && !/[,;:]/u.test(tokens[i]?.gap ?? '') && !is(i); i++)
    if (isAny(tokens, i, ['have', 'be', 'support', 'verb', 'speech'])) return false;
  const known = isAny(tokens, from - 1, ['article', 'possessive']) && !isAny(tokens, from - 1, ['indefinite']);
  if (known) return from - 1 === clause.from || isBehindComma(tokens, from - 1);
  return (
    isOwner(tokens, from - 1) && !tokens.slice(clause.from, from - 1).some((_, i) => isVerb(tokens, clause.from + i))
  );
}

/** `the minister's visit`, `Testova's visit` */
const isOwner = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['of']) && /^['’]/u.test(tokens[i]?.printed ?? '');

const isVerb = (tokens: readonly Token[], i: number): boolean =>
  isAny(tokens, i, ['have', 'be', 'verb', 'speech', 'other', 'at']);

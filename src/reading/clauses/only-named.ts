import type { Draft } from '../drafts.ts';
import type { Parsed } from '../parsed.ts';
import { isAny, isBehindComma } from '../words/tokens.ts';
import { clauseOf } from './clause.ts';

/** `The visit of X reflects the ties`: a journey that its sentence speaks of as known, with no verb that tells whether it took place. */
export function isOnlyNamed({ lines }: Parsed, { kind, sentence, cue }: Draft): boolean {
  const tokens = lines[sentence]?.sentence.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start === cue.start);
  if (kind !== 'visit' || !isAny(tokens, from, ['noun']) || !isAny(tokens, from - 1, ['article'])) return false;
  const to = tokens.findIndex(({ end }) => end >= cue.end) + 1;
  const clause = clauseOf(tokens, { from, to });
  for (let i = to; i < clause.to && !/[,;:]/u.test(tokens[i]?.gap ?? ''); i++)
    if (isAny(tokens, i, ['have', 'be', 'support', 'verb', 'speech'])) return false;
  return from - 1 === clause.from || isBehindComma(tokens, from - 1);
}
